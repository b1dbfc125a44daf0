/**
 * What a reader is shown of an event: the one place where sharing policies are applied. Whatever leaves the program with
 * an event of another side in it went through `showEvent`.
 */
import { type JsonObject, member } from '#kernel/json-places.ts';
import { addToLocalDate, formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import { type NeededByVersion, neededOf } from './needed-fields.ts';
import { type Chosen, type HoldableField, holdableFields, type SharingPolicy } from './sharing-policy.ts';

/** The policies that bind a reader, as they hold today. */
export interface ReadingRules {
  /** By side; a side that is not here, such as the reader's own, shows everything. */
  readonly of: ReadonlyMap<string, PartyRules>;
  readonly needed: readonly NeededByVersion[];
}

export interface PartyRules {
  readonly policy: SharingPolicy;
  /** Events of earlier days are no longer shown one by one; `null`: all are. `YYYY-MM-DD`, compared as text. */
  readonly oldest: { readonly sale: string | null; readonly cost: string | null };
}

/** No policy binds the reader. */
export const everythingShown: ReadingRules = { of: new Map(), needed: [] };

export function partyRules(policy: SharingPolicy, today: LocalDate): PartyRules {
  const oldest = (months: number | null) =>
    months === null ? null : formatLocalDate(addToLocalDate(today, { count: -months, unit: 'months' }));
  return { policy, oldest: { sale: oldest(policy.sale.months), cost: oldest(policy.cost.months) } };
}

export interface ShownEvent {
  /** What may be read: fields that are held back are absent, and so is the salt of their hash. */
  readonly event: JsonObject;
  /** The fields that are held back, whether the event has them or not. */
  readonly withheld: readonly HoldableField[];
  /** Whether it is shown on its own; otherwise only where a statement tells of it. */
  readonly listed: boolean;
}

/**
 * @param event with `party`, as it is kept
 * @param saleOf the sale that a refund names, if it is known
 */
export function showEvent(
  event: JsonObject,
  rules: ReadingRules,
  saleOf: (id: string) => JsonObject | undefined,
): ShownEvent {
  const party = member(event, 'party');
  const own = typeof party === 'string' ? rules.of.get(party) : undefined;
  if (own === undefined) return { event, withheld: [], listed: true };
  const listed = isListed(event, own, saleOf);
  if (event.kind !== 'sale') return { event, withheld: [], listed };
  const needed = neededOf(event, rules.needed);
  const heldBack = listed ? own.policy.sale.withheld : holdableFields;
  const withheld = holdableFields.filter((field) => heldBack.includes(field) && !needed.has(field));
  if (withheld.length === 0) return { event, withheld, listed };
  const hidden: readonly string[] = [...withheld, 'salt'];
  const shown = Object.fromEntries(Object.entries(event).filter(([name]) => !hidden.includes(name)));
  return { event: shown, withheld, listed };
}

function isListed(
  event: JsonObject,
  { policy, oldest }: PartyRules,
  saleOf: (id: string) => JsonObject | undefined,
): boolean {
  switch (event.kind) {
    case 'sale':
      return isSince(event, oldest.sale) && isChosen(event, policy.sale.only);
    case 'refund': {
      if (!isSince(event, oldest.sale)) return false;
      if (Object.keys(policy.sale.only).length === 0) return true;
      const sale = saleOf(textOf(event, 'of'));
      // Another side's sale is for that side to show; one that nobody knows is none of those chosen.
      return sale !== undefined && (sale.party !== event.party || isChosen(sale, policy.sale.only));
    }
    case 'cost':
      return isSince(event, oldest.cost) && isChosen(event, policy.cost.only);
    default:
      return true;
  }
}

/** By the day as it is written in `at`. */
function isSince(event: JsonObject, oldest: string | null): boolean {
  return oldest === null || textOf(event, 'at').slice(0, 10) >= oldest;
}

function isChosen(event: JsonObject, only: Chosen<string>): boolean {
  return Object.entries(only).every(
    ([field, values]) => values === undefined || values.includes(textOf(event, field)),
  );
}

function textOf(event: JsonObject, field: string): string {
  const value = member(event, field);
  return typeof value === 'string' ? value : '';
}
