/**
 * The longlist of the sample, the shortlist among it, and what two people say of those they scored. A score without a
 * value: looked, and does not know.
 */
import { type Trait, type TraitVerdict, traits } from '#capabilities/candidates/core/profile.ts';
import type { Source, TemplateId } from '#capabilities/candidates/core/selection.ts';
import type { en } from './content/messages/en.ts';

type Evidence = keyof typeof en.selection.evidence;
type Note = keyof typeof en.selection.notes;

/** Each side's view in the order of the criteria: value, and what it rests on. */
type View = readonly (readonly [value: number | null, evidence?: Evidence])[];

export interface SampleCandidate {
  readonly name: string;
  readonly country: 'DE' | 'AT' | 'CH' | 'NL';
  /** How many people work there, where that is known. */
  readonly size: number | null;
  readonly source: Source;
  readonly website: string | null;
  readonly note: Note;
  /** At first sight, in the order of the traits; what nobody has looked at is `null`. */
  readonly sight: readonly (TraitVerdict | null)[];
  readonly isShortlisted: boolean;
  /** Whoever came off the list again is not scored; of others the colleague scored only those looked at closely. */
  readonly isRemoved: boolean;
  readonly views: { readonly visitor: View; readonly colleague: View } | null;
}

/** The verdicts at first sight, each with what it is about. */
export function sightOf({ sight }: SampleCandidate): readonly (readonly [Trait, TraitVerdict])[] {
  return traits.flatMap((trait, index) => {
    const verdict = sight[index] ?? null;
    return verdict === null ? [] : [[trait, verdict] as const];
  });
}

/** How much each criterion matters to the two, judged in pairs: what is a step above another counts three times as much. */
const steps: Readonly<Record<TemplateId | 'own', 0 | 1 | 2>> = {
  strategicFit: 2,
  resources: 2,
  financialHealth: 1,
  reputation: 0,
  culturalFit: 1,
  willingness: 1,
  own: 0,
};

/** Their answer about a pair. One of them contradicts the others a little, as answers of people do. */
export function judgementOf(row: TemplateId | 'own', column: TemplateId | 'own'): number {
  if (row === 'financialHealth' && column === 'culturalFit') return 3;
  const between = [1, 3, 5][Math.abs(steps[row] - steps[column])] ?? 1;
  return steps[row] < steps[column] ? 1 / between : between;
}

/** How many people work for the maker. */
export const ownSize = 140;

export const bestCandidate = 'Weserkamp Elektronikvertrieb';
/** Far larger than the maker. */
export const largeCandidate = 'Moorbach Automation';

export const sampleCandidates: readonly SampleCandidate[] = [
  {
    name: bestCandidate,
    country: 'DE',
    size: 64,
    source: 'trade_fair',
    website: 'https://weserkamp.example',
    note: 'weserkamp',
    sight: ['yes', 'yes', 'yes', 'yes'],
    isShortlisted: true,
    isRemoved: false,
    views: {
      visitor: [
        [8, 'weserkampFit'],
        [7, 'weserkampResources'],
        [7, 'weserkampFinance'],
        [8],
        [8],
        [9, 'weserkampWillingness'],
        [8],
      ],
      colleague: [[9, 'weserkampFit2'], [8], [7], [null], [7], [8], [8]],
    },
  },
  {
    name: largeCandidate,
    country: 'DE',
    size: 2100,
    source: 'recommendation',
    website: 'https://moorbach.example',
    note: 'moorbach',
    sight: ['yes', 'yes', 'yes', 'partly'],
    isShortlisted: true,
    isRemoved: false,
    views: {
      visitor: [
        [7],
        [9, 'moorbachResources'],
        [8],
        [9, 'moorbachReputation'],
        [5, 'moorbachCulture'],
        [4, 'moorbachWillingness'],
        [9],
      ],
      colleague: [[8], [9], [9], [8], [4], [5], [10]],
    },
  },
  {
    name: 'Tessenow Komponenten',
    country: 'DE',
    size: 18,
    source: 'online_platform',
    website: 'https://tessenow.example',
    note: 'tessenow',
    sight: ['yes', 'partly', 'partly', 'yes'],
    isShortlisted: true,
    isRemoved: false,
    views: {
      visitor: [
        [6, 'tessenowFit'],
        [5, 'tessenowResources'],
        [null, 'tessenowFinance'],
        [6],
        [9, 'tessenowCulture'],
        [9, 'tessenowWillingness'],
        [4],
      ],
      colleague: [[7], [5], [null], [7], [8], [9], [5]],
    },
  },
  {
    name: 'Albrand Elektro',
    country: 'DE',
    size: 230,
    source: 'trade_fair',
    website: 'https://albrand.example',
    note: 'albrand',
    sight: ['yes', 'no', 'partly', null],
    isShortlisted: false,
    isRemoved: false,
    views: {
      visitor: [[3, 'albrandFit'], [8, 'albrandResources'], [7], [7], [6], [5, 'albrandWillingness'], [8]],
      colleague: [[4], [7], [null], [7], [6], [6], [8]],
    },
  },
  {
    name: 'Elbfurt Elektronik GmbH',
    country: 'DE',
    size: 85,
    source: 'association',
    website: 'https://elbfurt.example',
    note: 'elbfurt',
    sight: ['yes', 'yes', null, null],
    isShortlisted: false,
    isRemoved: false,
    views: { visitor: [[6], [6], [7], [5], [6], [6], [6]], colleague: [] },
  },
  {
    name: 'ELBFURT Elektronik',
    country: 'DE',
    size: null,
    source: 'competitors_partner',
    website: null,
    note: 'elbfurtAgain',
    sight: [],
    isShortlisted: false,
    isRemoved: false,
    views: null,
  },
  {
    name: 'Innkreuz Sensorhandel',
    country: 'AT',
    size: 40,
    source: 'adviser',
    website: 'https://innkreuz.example',
    note: 'innkreuz',
    sight: ['yes', 'partly', 'no', 'yes'],
    isShortlisted: false,
    isRemoved: false,
    views: { visitor: [[6], [5], [6], [7], [7], [8], [5]], colleague: [] },
  },
  {
    name: 'Rütiberg Automation',
    country: 'CH',
    size: 310,
    source: 'competitors_partner',
    website: 'https://ruetiberg.example',
    note: 'ruetiberg',
    sight: ['partly', 'no', 'yes', null],
    isShortlisted: false,
    isRemoved: false,
    views: { visitor: [[5], [8], [7], [7], [6], [3], [7]], colleague: [] },
  },
  {
    name: 'Veldhorst Techniek',
    country: 'NL',
    size: 120,
    source: 'own_contact',
    website: 'https://veldhorst.example',
    note: 'veldhorst',
    sight: ['yes', 'no', 'yes', 'partly'],
    isShortlisted: false,
    isRemoved: true,
    views: null,
  },
];
