/** Which steps are told, and in which order. */
import { type Step, stepCodes, urgencies } from './step.ts';

export interface RankedSteps {
  /** The first is the one to take. */
  readonly next: readonly Step[];
  /** Milestones that are behind, in the order of the way. */
  readonly done: readonly Step[];
}

/** More are not read; what is due or overdue is told beyond that. */
export const mostSteps = 6;
export const mostDated = 12;

/**
 * What is overdue first, the longest first; then what is due, what is next, and what can wait; among equals the order of the
 * way decides, then the words, so that the order never hangs on that of the database.
 */
export function rankSteps(found: readonly Step[]): RankedSteps {
  const open = found.filter(({ state }) => state === 'open').sort(compareSteps);
  const dated = open.filter(isDated).slice(0, mostDated);
  const others = open.filter((step) => !isDated(step)).slice(0, Math.max(1, mostSteps - dated.length));
  return {
    next: [...dated, ...others],
    done: found.filter(({ state }) => state === 'done').sort(compareSteps),
  };
}

function isDated({ urgency }: Step): boolean {
  return urgency === 'overdue' || urgency === 'due';
}

function compareSteps(a: Step, b: Step): number {
  return (
    urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
    (isDated(a) ? daysOf(b) - daysOf(a) : 0) ||
    stepCodes.indexOf(a.code) - stepCodes.indexOf(b.code) ||
    compareTexts(textOf(a), textOf(b))
  );
}

/** Days since it was due; below 0 for what is due in some days. */
function daysOf({ values }: Step): number {
  return Number(values.days ?? -Number(values.left ?? 0));
}

function textOf({ values, ids }: Step): string {
  return JSON.stringify([values, ids]);
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
