/** What was looked into of two candidates of the sample, counted in days from today. */
import type { TemplateItemId } from '#capabilities/diligence/core/checklist-template.ts';
import type { Rating } from '#capabilities/diligence/core/item.ts';
import type { en } from './content/messages/en.ts';

type Finding = keyof typeof en.diligence;

/** An item that was done, and what was found. */
export interface SampleFinding {
  readonly item: TemplateItemId;
  readonly by: 'visitor' | 'colleague';
  readonly day: number;
  readonly rating: Rating;
  readonly finding: Finding;
}

const found = (
  item: TemplateItemId & Finding,
  by: SampleFinding['by'],
  day: number,
  rating: Rating,
): SampleFinding => ({ item, by, day, rating, finding: item });

/** Of the candidate that was decided for: most of it, with one red finding and a reason to go on. */
export const findingsOfBest: readonly SampleFinding[] = [
  found('accounts', 'visitor', -16, 'green'),
  found('debts', 'visitor', -16, 'amber'),
  found('taxes', 'visitor', -13, 'green'),
  found('customerShare', 'visitor', -12, 'red'),
  found('payment', 'colleague', -11, 'green'),
  found('euVat', 'visitor', -16, 'green'),
  found('registration', 'visitor', -16, 'green'),
  found('owners', 'visitor', -15, 'green'),
  found('disputes', 'visitor', -11, 'green'),
  found('ties', 'visitor', -8, 'amber'),
  found('euRegister', 'visitor', -16, 'green'),
  found('euInsolvency', 'visitor', -16, 'green'),
  found('references', 'colleague', -10, 'green'),
  found('rivals', 'colleague', -14, 'green'),
  found('overlap', 'colleague', -8, 'green'),
  found('capacity', 'colleague', -9, 'green'),
  found('keyPeople', 'colleague', -9, 'amber'),
];

/** Still to be looked into, by whom and until when. */
export interface SampleTask {
  readonly item: TemplateItemId;
  readonly by: SampleFinding['by'];
  readonly state: 'open' | 'under_way';
  readonly dueDays: number;
}

export const openOfBest: readonly SampleTask[] = [
  { item: 'personalData', by: 'visitor', state: 'under_way', dueDays: 9 },
  { item: 'outlook', by: 'colleague', state: 'open', dueDays: 20 },
  { item: 'quality', by: 'colleague', state: 'under_way', dueDays: 12 },
  { item: 'security', by: 'colleague', state: 'open', dueDays: 20 },
  { item: 'systems', by: 'colleague', state: 'open', dueDays: 20 },
];

export const openOfLarge: readonly SampleTask[] = [
  { item: 'debts', by: 'visitor', state: 'open', dueDays: 10 },
  { item: 'references', by: 'colleague', state: 'under_way', dueDays: -1 },
  { item: 'capacity', by: 'colleague', state: 'open', dueDays: 10 },
];

/** What does not matter for this candidate, with why. */
export const setAsideOfBest = ['rights', 'licences'] as const satisfies readonly (TemplateItemId & Finding)[];

/** Of the large one: the first look ended with a red finding that nobody has explained. */
export const findingsOfLarge: readonly SampleFinding[] = [
  { item: 'accounts', by: 'visitor', day: -7, rating: 'green', finding: 'moorbachAccounts' },
  { item: 'rivals', by: 'colleague', day: -6, rating: 'red', finding: 'moorbachRivals' },
];

/** The accounts the first candidate sent, as a table: what is kept as evidence of a finding. */
export const accountsFile = {
  name: 'weserkamp-accounts.csv',
  type: 'text/csv',
  text: [
    'EUR,year -3,year -2,year -1',
    'Income,11240000,11870000,12610000',
    'Profit after tax,318000,352000,401000',
    'Cash,1420000,1655000,1903000',
    'Equity,2270000,2490000,2741000',
    'Balance sheet total,6480000,6720000,7213000',
    '',
  ].join('\n'),
} as const;
