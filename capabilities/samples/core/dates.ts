/** When what happened in the sample, counted back from today. */
import { invariant } from '#kernel/invariant.ts';
import { addToLocalDate, type LocalDate, startOfPeriod } from '#kernel/local-date.ts';

/** Months of the alliance with Utrecht that are over. */
const monthsOver = 7;

export interface SampleDates {
  readonly today: LocalDate;
  /** The first day of the first joint month. */
  readonly agreementStarts: LocalDate;
  /** The first days of the months that are over, the oldest first. */
  readonly months: readonly LocalDate[];
  readonly thisMonth: LocalDate;
}

/** @param now the moment the sample is opened; days are those of UTC */
export function sampleDates(now: Date): SampleDates {
  const today = Math.floor(now.getTime() / 86_400_000);
  const thisMonth = startOfPeriod(today, 'month');
  const months = Array.from({ length: monthsOver }, (_, index) =>
    addToLocalDate(thisMonth, { count: index - monthsOver, unit: 'months' }),
  );
  const [agreementStarts] = months;
  invariant(agreementStarts !== undefined, 'some months are over');
  return { today, agreementStarts, months, thisMonth };
}

/** A moment of a day in UTC, at the earliest of it and `now`: nothing in the sample happens in the future. */
export function momentOn(date: LocalDate, hour: number, now: Date): Date {
  return new Date(Math.min(date * 86_400_000 + hour * 3_600_000, now.getTime()));
}
