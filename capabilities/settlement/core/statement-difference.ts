/**
 * Where a statement that somebody presents differs from the one that terms and events give, and which of the things it
 * was made of was changed. Explanations do not count, as no hash covers them.
 */
import { canonicalJson, hashJson, type Json } from '#kernel/canonical-json.ts';
import { isList, isObject, itemPath, type JsonObject, member, memberPath } from '#kernel/json-places.ts';
import type { Explanation } from './sentences.ts';
import type { Statement } from './statement.ts';

export interface LineDifference {
  /** Counted from one, in the statement that is presented. */
  readonly number: number;
  /** The event of the line that is expected there, or of the one found where none is. */
  readonly event: string;
  /** `parts.soft`; empty for the line as a whole. */
  readonly field: string;
  /**
   * `changed`: a field of it. `missing`: the events give this line and the statement lacks it. `not_given`: the
   * statement has it and the events do not give it. `moved`: both have it, at another place.
   */
  readonly finding: 'changed' | 'missing' | 'not_given' | 'moved';
}

export interface Difference {
  /** `lines[3].parts.soft`; empty for the statement as a whole. */
  readonly place: string;
  readonly line: LineDifference | null;
  /** Canonical JSON of what was recomputed and of what the bundle says; `null` where there is nothing. */
  readonly expected: string | null;
  readonly found: string | null;
}

/**
 * What was changed after a statement was made. `statement`: its own content, which no longer has the hash beside it.
 * `terms`, `rates`, `events`: they no longer have the hash that the statement keeps of them. `previous`: it follows
 * another statement than the one recomputed before it.
 */
export const alterable = ['statement', 'terms', 'rates', 'events', 'previous'] as const;
export type Altered = (typeof alterable)[number];

export interface Comparison {
  readonly difference: Difference | null;
  readonly altered: readonly Altered[];
}

/** @param own the statement recomputed, where the events give one of that period */
export function compareStatements(own: Statement<Explanation> | undefined, stated: JsonObject): Comparison {
  if (own === undefined) {
    const difference = { place: '', line: null, expected: null, found: canonicalJson(stated) };
    return { difference, altered: [] };
  }
  const expected = recomputedJson(own);
  const found = withoutTexts(stated);
  // A line says more than the sums that it changes, so the lines are looked at first.
  const difference =
    lineDifference(member(expected, 'lines'), member(found, 'lines')) ?? firstDifference(expected, found, '');
  return { difference, altered: difference === null ? [] : alteredOf(own, found) };
}

function recomputedJson(statement: Statement<Explanation>): JsonObject {
  return {
    ...statement,
    lines: statement.lines.map(({ why, ...line }) => line),
    exceptions: statement.exceptions.map(({ detail, ...exception }) => exception),
  };
}

function withoutTexts({ signatures, ...statement }: JsonObject): JsonObject {
  return {
    ...statement,
    lines: without('why', statement.lines),
    exceptions: without('detail', statement.exceptions),
  };
}

function without(key: string, list: Json | undefined): Json | undefined {
  if (!isList(list)) return list;
  return list.map((item) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => name !== key)) : item,
  );
}

function lineDifference(own: Json | undefined, stated: Json | undefined): Difference | null {
  if (!isList(own) || !isList(stated)) return null;
  for (let index = 0; index < Math.max(own.length, stated.length); index += 1) {
    const expected = own[index];
    const found = stated[index];
    const place = itemPath('lines', index);
    const first = firstDifference(expected, found, '');
    if (first === null) continue;
    const finding = lineFinding(own, stated, index);
    const number = index + 1;
    const event = textOf(eventOf(finding === 'not_given' ? found : (expected ?? found)));
    if (finding !== 'changed') {
      const line = { number, event, field: '', finding };
      return { place, line, expected: jsonText(expected), found: jsonText(found) };
    }
    const line = { number, event, field: first.place, finding };
    return { place: `${place}.${first.place}`, line, expected: first.expected, found: first.found };
  }
  return null;
}

/** What became of the first line that differs: lines are the same one where event and kind are. */
function lineFinding(
  own: readonly Json[],
  stated: readonly Json[],
  index: number,
): LineDifference['finding'] {
  const expected = own[index];
  const found = stated[index];
  if (found === undefined) return 'missing';
  if (expected === undefined) return 'not_given';
  if (nameOf(expected) === nameOf(found)) return 'changed';
  const named = (lines: readonly Json[], line: Json) => lines.some((one) => nameOf(one) === nameOf(line));
  if (!named(stated, expected)) return named(own, found) ? 'missing' : 'changed';
  return named(own, found) ? 'moved' : 'not_given';
}

function nameOf(line: Json): string {
  if (!isObject(line)) return jsonText(line) ?? '';
  const { event, kind, bonus } = line;
  return canonicalJson([event ?? null, kind ?? null, bonus ?? null]);
}

function eventOf(line: Json | undefined): Json | undefined {
  return isObject(line) ? member(line, 'event') : undefined;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : (jsonText(value) ?? '');
}

function alteredOf(own: Statement<Explanation>, stated: JsonObject): readonly Altered[] {
  const hashes = member(stated, 'hashes');
  const kept = isObject(hashes) ? hashes : {};
  const { statement, ...others } = kept;
  const content = hashJson({ ...stated, hashes: others });
  return alterable.filter((what) =>
    what === 'statement' ? statement !== content : member(kept, what) !== own.hashes[what],
  );
}

interface PlainDifference {
  readonly place: string;
  readonly line: null;
  readonly expected: string | null;
  readonly found: string | null;
}

/** In the order of the recomputed keys, then whatever is stated beyond them. */
function firstDifference(
  own: Json | undefined,
  stated: Json | undefined,
  place: string,
): PlainDifference | null {
  if (isObject(own) && isObject(stated)) {
    for (const key of new Set([...Object.keys(own), ...Object.keys(stated)])) {
      const found = firstDifference(member(own, key), member(stated, key), memberPath(place, key));
      if (found !== null) return found;
    }
    return null;
  }
  if (isList(own) && isList(stated)) {
    for (let index = 0; index < Math.max(own.length, stated.length); index += 1) {
      const found = firstDifference(own[index], stated[index], itemPath(place, index));
      if (found !== null) return found;
    }
    return null;
  }
  if (own === stated) return null;
  return { place, line: null, expected: jsonText(own), found: jsonText(stated) };
}

function jsonText(value: Json | undefined): string | null {
  return value === undefined ? null : canonicalJson(value);
}
