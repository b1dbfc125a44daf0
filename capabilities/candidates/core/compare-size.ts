/** From this many times as large, or as small, two companies lead different lives. */
const farApart = 10;

export type SizeDifference = 'far_larger_than_us' | 'far_smaller_than_us';

/**
 * Whether a candidate is so much larger or smaller than we are that neither may matter enough to the other; `null`
 * where it is not, or where either size is unknown. Sizes count the people who work there.
 */
export function compareSize(ours: number | null, theirs: number | null): SizeDifference | null {
  if (ours === null || theirs === null || ours <= 0) return null;
  if (theirs >= ours * farApart) return 'far_larger_than_us';
  return theirs * farApart <= ours ? 'far_smaller_than_us' : null;
}
