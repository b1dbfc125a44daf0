/**
 * What zod found wrong with an input, as our refusals: one code a kind of fault, with its place and what is allowed.
 * Parse with `reportInput`: without it what is missing cannot be told from what has another type.
 */
import type { z } from 'zod';
import type { Refusal } from '#kernel/decision.ts';

type Issue = z.core.$ZodIssue;

export function inputFaults(part: 'params' | 'query' | 'body', issues: readonly Issue[]): Refusal[] {
  const nearer = (issue: Issue, other: Issue, at: number) =>
    isAt(other, issue) && (!isOutOfReach(other) || at < issues.indexOf(issue));
  return issues
    .filter((issue) => !isOutOfReach(issue) || !issues.some((other, at) => nearer(issue, other, at)))
    .map((issue) => ({ path: placeOf(part, issue.path), ...faultOf(issue) }));
}

/** That a number is beyond what programs can count to says nothing where a nearer bound is passed as well. */
function isOutOfReach(issue: Issue): boolean {
  return (
    (issue.code === 'too_big' && issue.maximum === Number.MAX_SAFE_INTEGER) ||
    (issue.code === 'too_small' && issue.minimum === Number.MIN_SAFE_INTEGER)
  );
}

function isAt(one: Issue, other: Issue): boolean {
  return placeOf('', one.path) === placeOf('', other.path);
}

/** `body.split[0].rate` */
function placeOf(part: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}.${String(step)}`),
    part,
  );
}

function faultOf(issue: Issue): Omit<Refusal, 'path'> {
  if (/^field_[a-z_]+$/.test(issue.message)) return { code: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'field_required' }
        : { code: 'field_wrong_type', values: { expected: issue.expected } };
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) <= 1) return { code: 'field_required' };
      return { code: boundCode(issue.origin, 'least'), values: { bound: String(issue.minimum) } };
    case 'too_big':
      return { code: boundCode(issue.origin, 'most'), values: { bound: String(issue.maximum) } };
    case 'invalid_value':
      return { code: 'field_not_one_of', values: { allowed: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return issue.format === 'email' ? { code: 'field_no_email' } : { code: 'field_malformed' };
    default:
      return { code: 'field_malformed' };
  }
}

function boundCode(origin: string, side: 'least' | 'most'): string {
  if (origin === 'string') return `field_length_${side}`;
  if (origin === 'array' || origin === 'set') return `field_count_${side}`;
  return `field_value_${side}`;
}
