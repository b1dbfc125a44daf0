/** Periods that close by themselves: while every side lets them, and so many days after their end. */
import type { Id } from '#kernel/id.ts';
import { type LocalDate, nextPeriod } from '#kernel/local-date.ts';
import { startOfDayIn } from '#kernel/time-zone.ts';
import type { Frame } from './frame.ts';

/** Longer than this nobody waits for late sales; a period that is still open then is closed by hand. */
export const mostGraceDays = 60;

export interface ClosingChoice {
  readonly id: Id;
  readonly organisation: Id;
  readonly party: string;
  readonly person: Id;
  /** Days between the end of a period and its closing; `null`: this side wants none closed by itself. */
  readonly graceDays: number | null;
  readonly chosenAt: Date;
}

export interface ClosingTimer {
  /** The latest of the choices that it rests on. */
  readonly choice: ClosingChoice;
  readonly graceDays: number;
}

/** The latest choice of each side. @param choices in the order in which they were made */
export function choicesNow(
  parties: readonly string[],
  choices: readonly ClosingChoice[],
): readonly ClosingChoice[] {
  return parties.flatMap((party) => choices.findLast((one) => one.party === party) ?? []);
}

/**
 * The timer that all sides together have set, or `null` while one of them has not. Sides that chose different days wait
 * for the longest, so that none has less time than it asked for.
 */
export function closingTimer(
  parties: readonly string[],
  choices: readonly ClosingChoice[],
): ClosingTimer | null {
  const now = choicesNow(parties, choices);
  if (parties.length === 0 || now.length < parties.length) return null;
  let graceDays = 0;
  for (const one of now) {
    if (one.graceDays === null) return null;
    graceDays = Math.max(graceDays, one.graceDays);
  }
  const choice = choices.findLast((one) => now.includes(one));
  return choice === undefined ? null : { choice, graceDays };
}

/** The day at whose beginning, in the time zone of the terms, the period that begins on `start` closes by itself. */
export function closesOn({ period }: Frame, start: LocalDate, graceDays: number): LocalDate {
  return nextPeriod(start, period) + graceDays;
}

/** The moment of it. */
export function closesAt(frame: Frame, start: LocalDate, graceDays: number): Date {
  return new Date(startOfDayIn(closesOn(frame, start, graceDays), frame.timeZone) * 1000);
}
