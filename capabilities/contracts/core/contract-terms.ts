/** What is on record of a contract with somebody one depends on. */

/** The counterparties that contracts are made with; products and regions sign nothing. */
export const kinds = ['customer', 'channel', 'partner', 'supplier'] as const;
export type Kind = (typeof kinds)[number];

/** What a contract may bind to beyond its term. */
export const clauses = [
  'exclusivity',
  'minimum_volume',
  'penalty',
  'fixed_price',
  'price_index',
  'non_competition',
  'change_of_control',
  'other',
] as const;
export type Clause = (typeof clauses)[number];

export interface PriceChange {
  /** `yyyy-mm-dd` */
  readonly on: string;
  /** What changes, in words: "+3 %", "new price list". */
  readonly change: string;
}

export interface ContractTerms {
  readonly kind: Kind;
  /** The name as it stands in the sales. */
  readonly counterparty: string;
  readonly title: string;
  /** Days are `yyyy-mm-dd`; `null`: not known. */
  readonly startsOn: string | null;
  /** The last day; `null`: it runs until somebody ends it. */
  readonly endsOn: string | null;
  /** `P3M`, `P30D`; `null`: none is agreed. */
  readonly notice: string | null;
  /** It goes on for so long each time nobody ends it; `null`: it does not by itself. */
  readonly renewsFor: string | null;
  readonly priceChanges: readonly PriceChange[];
  readonly clauses: readonly Clause[];
  readonly note: string;
}

export const longest = { counterparty: 500, title: 120, change: 120, note: 4000, priceChanges: 24 } as const;
export const mostContracts = 2000;
