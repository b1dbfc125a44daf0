/** Which version of an agreement a period is settled by. */
import type { Json } from '#kernel/canonical-json.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import type { Terms } from './terms.ts';

export interface SignedTerms {
  readonly version: number;
  readonly terms: Terms;
  /** The terms file, as it was signed. */
  readonly document: Json;
}

/**
 * A version governs the periods that begin on or after its first day, until a later one does; so a change never cuts a
 * period in two. The first version also governs the period in which it starts, and what lies before it.
 * @param signed versions that all sides have signed, at least one, in their order
 */
export function governingTerms(signed: readonly SignedTerms[], start: LocalDate): SignedTerms | undefined {
  return signed.findLast(({ terms }) => terms.starts <= start) ?? signed[0];
}

/** Whether one chain of statements can go on from one version's terms to another's: what it counts in must not change. */
export function canFollow(before: Terms, after: Terms): boolean {
  return (
    before.currency === after.currency &&
    before.period === after.period &&
    before.timeZone.name === after.timeZone.name &&
    before.parties.join() === after.parties.join()
  );
}
