/** What stands in a calendar: something that is due on a day, or a meeting. */

import type { ContractTerms } from '#capabilities/contracts/core/contract-terms.ts';
import { standingOf } from '#capabilities/contracts/core/due-dates.ts';
import type { Id } from '#kernel/id.ts';
import type { EventTime } from './icalendar.ts';

export const entryKinds = [
  'contract_notice',
  'contract_end',
  'contract_renewal',
  'contract_price',
  'diligence_item',
  'next_step',
  'promise',
  'meeting',
  'plan_action',
  'threat',
] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Entry {
  readonly kind: EntryKind;
  /** Names the thing among all of the company, the same each time. */
  readonly id: string;
  readonly when: EventTime;
  /** The counterparty, candidate or account. */
  readonly name: string;
  /** What is to be done or changes, in people's own words; or empty. */
  readonly text: string;
  /** Of a notice: the end that it is for, a calendar day; else `null`. */
  readonly until: string | null;
  readonly place: string;
  /** Whose it is; nobody: everybody's. */
  readonly people: readonly Id[];
  /** The page where it is seen to, below that of the company, without a slash before it. */
  readonly page: string;
  readonly state: 'standing' | 'cancelled';
  readonly changedAt: Date;
  readonly sequence: number;
}

/** Everything that is the same for most entries. */
export function entryOf(
  kind: EntryKind,
  id: string,
  more: Pick<Entry, 'when' | 'name' | 'page' | 'changedAt' | 'sequence'> & Partial<Entry>,
): Entry {
  return { kind, id, text: '', until: null, place: '', people: [], state: 'standing', ...more };
}

/** What a person has in their calendar: all of the company, or what is theirs and what is nobody's. */
export const feedContents = ['own', 'company'] as const;
export type FeedContent = (typeof feedContents)[number];

/** @param colleagues who is in the company now: what was for somebody who has left is everybody's */
export function entriesFor(
  entries: readonly Entry[],
  { content, person, colleagues }: { content: FeedContent; person: Id; colleagues: ReadonlySet<Id> },
): readonly Entry[] {
  return entries
    .map((entry) => ({ ...entry, people: entry.people.filter((one) => colleagues.has(one)) }))
    .filter(({ people }) => content === 'company' || people.length === 0 || people.includes(person))
    .sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

function startOf({ when }: Entry): number {
  return when.kind === 'day' ? Date.parse(when.day) : when.startsAt;
}

export interface DatedContract extends ContractTerms {
  readonly id: Id;
  readonly responsible: Id | null;
  readonly version: number;
  readonly changedAt: Date;
}

/**
 * What falls due under a contract from today on, and what did since another day: a calendar that forgets what was due last
 * week would hide that it was missed.
 * @param days `yyyy-mm-dd`
 */
export function contractEntries(
  contract: DatedContract,
  days: { readonly today: string; readonly since: string },
): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const from of [days.since, days.today]) {
    const before = new Map<string, number>();
    for (const { kind, on, about } of standingOf(contract, from).due) {
      // Two prices may change on one day; they keep their order.
      const number = (before.get(`${kind} ${on}`) ?? 0) + 1;
      before.set(`${kind} ${on}`, number);
      const id = `contract-${contract.id}-${kind}-${on}${number === 1 ? '' : `-${number}`}`;
      const entry = entryOf(`contract_${kind}`, id, {
        when: { kind: 'day', day: on },
        name: contract.counterparty,
        text: kind === 'price' ? about : '',
        until: kind === 'notice' ? about : null,
        people: contract.responsible === null ? [] : [contract.responsible],
        page: 'dependency/contracts',
        changedAt: contract.changedAt,
        sequence: contract.version,
      });
      found.set(id, entry);
    }
  }
  return [...found.values()];
}
