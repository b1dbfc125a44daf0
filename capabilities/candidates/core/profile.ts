/** What an ideal partner looks like, and how a candidate compares with it at first sight, before anybody scores. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { compareSize } from './compare-size.ts';
import type { SelectionRefusal } from './refusals.ts';

export const longestOfProfile = 1000;

export interface PartnerProfile {
  /** How many people work there, at least and at most; `null`: no such end. */
  readonly sizeLeast: number | null;
  readonly sizeMost: number | null;
  /** What they do, so that it adds to what we do. */
  readonly industry: string;
  /** What they must not do, because it is what we do. */
  readonly competing: string;
  /** Whose customers they share with us. */
  readonly customers: string;
  /** What they can do that we lack. */
  readonly capability: string;
  /** What they gain from us, so that both win. */
  readonly winWin: string;
}

export const emptyProfile: PartnerProfile = {
  sizeLeast: null,
  sizeMost: null,
  industry: '',
  competing: '',
  customers: '',
  capability: '',
  winWin: '',
};

/** What somebody judges at first sight; the size is compared by itself. */
export const traits = ['industry', 'customers', 'capability', 'win_win'] as const;
export type Trait = (typeof traits)[number];

export const verdicts = ['yes', 'partly', 'no'] as const;
export type TraitVerdict = (typeof verdicts)[number];

export function decideProfile(wish: PartnerProfile): Decision<PartnerProfile, SelectionRefusal> {
  const { sizeLeast, sizeMost } = wish;
  if (sizeLeast !== null && sizeMost !== null && sizeLeast > sizeMost) {
    return refuse('sizes_are_turned_round', {
      path: 'sizeMost',
      values: { least: sizeLeast, most: sizeMost },
    });
  }
  return accept(wish);
}

/**
 * Whether the size fits: within the profile's ends, or where it names none, neither far larger nor far smaller than we
 * are. `null`: not known.
 */
export function sizeFits(
  { sizeLeast, sizeMost }: PartnerProfile,
  ourSize: number | null,
  size: number | null,
): TraitVerdict | null {
  if (size === null) return null;
  if (sizeLeast === null && sizeMost === null) {
    if (ourSize === null) return null;
    return compareSize(ourSize, size) === null ? 'yes' : 'no';
  }
  return size >= (sizeLeast ?? 0) && size <= (sizeMost ?? size) ? 'yes' : 'no';
}

/** Of the five, how many fit (a part counts half) and how many are known. */
export function countFits(found: readonly (TraitVerdict | null)[]): {
  readonly fits: number;
  readonly known: number;
} {
  const known = found.filter((one) => one !== null);
  const fits = known.reduce((sum, one) => sum + (one === 'yes' ? 1 : one === 'partly' ? 0.5 : 0), 0);
  return { fits, known: known.length };
}
