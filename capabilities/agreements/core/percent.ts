/** Percentages as people type them, kept exactly. */

/** digits / 10^places, such as 305 and 1 for 30.5. */
export interface Percent {
  readonly digits: bigint;
  readonly places: number;
}

/** More digits than any split needs; a bound so that a hash is not spent on noise. */
export const mostPlaces = 6;

/** "30", "30.5", "30,5" or "-3 %", also in digits of full width, or `null` for anything else. */
export function parsePercent(text: string): Percent | null {
  const found = /^(-?)(\d{1,9})(?:[.,](\d+))?\s*%?$/.exec(text.normalize('NFKC').trim());
  if (found === null) return null;
  const [, sign = '', whole = '', decimals = ''] = found;
  return { digits: BigInt(`${sign}${whole}${decimals}`), places: decimals.length };
}

export function sumPercents(percents: readonly Percent[]): Percent {
  const places = Math.max(0, ...percents.map((percent) => percent.places));
  const digits = percents.reduce(
    (sum, percent) => sum + percent.digits * 10n ** BigInt(places - percent.places),
    0n,
  );
  return { digits, places };
}

/** Negative where it is below a whole number of per cent, positive above, zero where equal. */
export function comparePercent({ digits, places }: Percent, whole: number): number {
  const difference = digits - BigInt(whole) * 10n ** BigInt(places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** What is missing to 100, or negative what is too much. */
export function restOf({ digits, places }: Percent): Percent {
  return { digits: 100n * 10n ** BigInt(places) - digits, places };
}

/** What is left of 100 beside a typed percentage, as text; empty where it is no percentage from 0 to 100. */
export function restAsTyped(typed: string): string {
  const percent = parsePercent(typed);
  if (percent === null || percent.digits < 0n || comparePercent(percent, 100) > 0) return '';
  return percentText(restOf(percent));
}

/** "30.5", with no zeros at the end. */
export function percentText(percent: Percent): string {
  return decimalText(percent, 0);
}

/** The rate of a percentage: 30.5 is "0.305", 30 is "0.30". */
export function rateText({ digits, places }: Percent): string {
  return decimalText({ digits, places: places + 2 }, 2);
}

/** The percentage of a rate as it stands in terms: "0.305" is "30.5". */
export function percentOfRate(rate: string): string {
  const [whole = '0', decimals = ''] = rate.split('.');
  const padded = decimals.padEnd(2, '0');
  return percentText({ digits: BigInt(`${whole}${padded}`), places: padded.length - 2 });
}

function decimalText({ digits, places }: Percent, leastPlaces: number): string {
  const absolute = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = places === 0 ? absolute : absolute.slice(0, -places);
  let decimals = places === 0 ? '' : absolute.slice(-places);
  while (decimals.length > leastPlaces && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const sign = digits < 0n ? '-' : '';
  return decimals === '' ? `${sign}${whole}` : `${sign}${whole}.${decimals}`;
}
