/** The steady growth a month that leads from one amount to another, found with whole numbers alone. */

/** Rates are counted in millionths: 71,774 is 7.1774 %. */
export const rateUnits = 1_000_000n;

/**
 * The smallest rate, in millionths a month, with which `fromMinor` reaches `neededMinor` in so many months:
 * from · (1 + r)^months ≥ needed. 0 where it is reached already. Rounded up, so that whoever keeps it arrives.
 * @param fromMinor above 0 @param months at least 1
 * @returns `null` where nothing grows from: from 0 no rate leads anywhere
 */
export function monthlyGrowth(fromMinor: bigint, neededMinor: bigint, months: number): bigint | null {
  if (neededMinor <= fromMinor) return 0n;
  if (fromMinor <= 0n) return null;
  const scale = rateUnits ** BigInt(months);
  const reaches = (rate: bigint) => fromMinor * (rateUnits + rate) ** BigInt(months) >= neededMinor * scale;
  let high = 1n;
  while (!reaches(high)) high *= 2n;
  let low = high / 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
