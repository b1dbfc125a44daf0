/** An event's fields as a reader reads them: named, and its values in words where they stand for something. */
import type { EventKind } from './event-kind.ts';
import { eventKinds } from './event-kind.ts';
import type { en } from './messages/en.ts';

export type EventField = keyof (typeof en)['fields'];

const fields = [
  'id',
  'kind',
  'party',
  'at',
  'amount',
  'currency',
  'tax',
  'costOfGoods',
  'of',
  'category',
  'from',
  'to',
  'product',
  'channel',
  'region',
  'customer',
  'roles',
  'collectedBy',
  'paidBy',
  'receivedAt',
  'recordedAt',
  'salt',
] as const satisfies readonly EventField[];

/** What the reader's language brings. */
export interface FactWords {
  readonly field: (field: EventField) => string;
  readonly kind: (kind: EventKind) => string;
  readonly party: (party: string) => string;
  readonly moment: (instant: string) => string;
  readonly amount: (amount: string) => string;
  /** For a field that its side does not show. */
  readonly heldBack: string;
}

/** @param event as it is shown: what was given, with `party` and `receivedAt`, and `withheld` for what is held back */
export function eventFacts(
  event: Readonly<Record<string, unknown>>,
  words: FactWords,
): readonly { readonly name: string; readonly value: string }[] {
  const withheld = Array.isArray(event.withheld) ? event.withheld : [];
  return fields.flatMap((field) => {
    if (withheld.includes(field)) return [{ name: words.field(field), value: words.heldBack }];
    const value = event[field];
    return value === undefined ? [] : [{ name: words.field(field), value: factText(field, value, words) }];
  });
}

function factText(field: EventField, value: unknown, words: FactWords): string {
  if (field === 'roles' && typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([role, party]) => `${role}: ${words.party(String(party))}`)
      .join(', ');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  switch (field) {
    case 'kind': {
      const kind = eventKinds.find((known) => known === text);
      return kind === undefined ? text : words.kind(kind);
    }
    case 'party':
    case 'collectedBy':
    case 'paidBy':
    case 'from':
    case 'to':
      return words.party(text);
    case 'at':
    case 'receivedAt':
    case 'recordedAt':
      return words.moment(text);
    case 'amount':
    case 'tax':
    case 'costOfGoods':
      return words.amount(text);
    default:
      return text;
  }
}
