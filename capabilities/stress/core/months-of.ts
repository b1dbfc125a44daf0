/** Which months the means are of, and which month is the first ahead. */

import { monthsLater } from '#capabilities/dependency/core/trend.ts';
import type { DateWindow } from '#capabilities/dependency/core/window.ts';

/**
 * How many months a window of 12 has sales of: a company that began five months ago is not told that it earns less than
 * half of what it does. A month begun counts.
 */
export function monthsOf(window: DateWindow, held: DateWindow): number {
  const from = held.from > window.from ? held.from : window.from;
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = window.to.split('-').map(Number);
  return Math.min(12, Math.max(1, (toYear - fromYear) * 12 + toMonth - fromMonth + 1));
}

/** The first whole month after a day, `yyyy-mm`. */
export function monthAfter(on: string): string {
  return monthsLater(on.slice(0, 7), 1);
}
