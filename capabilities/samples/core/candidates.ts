/** The candidates of the sample with what two people say of them. A score without a value: looked, and does not know. */
import type { Source } from '#capabilities/candidates/core/selection.ts';
import type { en } from './content/messages/en.ts';

type Evidence = keyof typeof en.selection.evidence;
type Note = keyof typeof en.selection.notes;

/** Each side's view in the order of the criteria: value, and what it rests on. */
type View = readonly (readonly [value: number | null, evidence?: Evidence])[];

export interface SampleCandidate {
  readonly name: string;
  readonly size: number;
  readonly source: Source;
  readonly website: string;
  readonly note: Note;
  readonly visitor: View;
  readonly colleague: View;
}

/** How many people work for the maker. */
export const ownSize = 140;

export const bestCandidate = 'Weserkamp Elektronikvertrieb';

export const sampleCandidates: readonly SampleCandidate[] = [
  {
    name: bestCandidate,
    size: 64,
    source: 'trade_fair',
    website: 'https://weserkamp.example',
    note: 'weserkamp',
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
  {
    name: 'Moorbach Automation',
    size: 2100,
    source: 'recommendation',
    website: 'https://moorbach.example',
    note: 'moorbach',
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
  {
    name: 'Tessenow Komponenten',
    size: 18,
    source: 'online_platform',
    website: 'https://tessenow.example',
    note: 'tessenow',
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
];
