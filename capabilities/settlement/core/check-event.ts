/** The checks that events of several kinds share. A `Problem` is why an event becomes an exception. */
import { canonicalJson, type Json } from '#kernel/canonical-json.ts';
import { isObject, type JsonObject, member, memberPath, quoted } from '#kernel/json-places.ts';
import { formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import { type Currency, isCurrency, minorDigitsOf, parseMoney } from '#kernel/money.ts';
import type { ExceptionCode, ReadEvent } from './events.ts';
import type { Conversion, Posting } from './postings.ts';
import { convert, type Rates, rateOn } from './rates.ts';
import type { Sentence } from './sentences.ts';
import type { SettlementState } from './state.ts';
import type { Terms } from './terms.ts';

/** What settling needs besides the events. */
export interface Basis {
  readonly terms: Terms;
  readonly rates: Rates;
}

/** `repeated`: the same event came before and nothing happens. */
export type Outcome = readonly Posting[] | 'repeated' | Problem;

export interface Problem {
  readonly problem: { readonly code: ExceptionCode; readonly detail: Sentence };
}

export function problem(code: ExceptionCode, detail: Sentence): Problem {
  return { problem: { code, detail } };
}

export function isProblem(value: object): value is Problem {
  return 'problem' in value;
}

export interface Amount {
  readonly minor: bigint;
}

/** An amount of an event in a currency: 0 or more, or more than 0. An absent optional one is 0. */
export function readAmount(
  given: JsonObject,
  field: string,
  currency: Currency,
  least: 'zero' | 'above zero' | 'zero or absent',
): Amount | Problem {
  const value = member(given, field);
  if (value === undefined && least === 'zero or absent') return { minor: 0n };
  const minor = typeof value === 'string' && !value.startsWith('-') ? parseMoney(value, currency) : null;
  if (minor !== null && (minor > 0n || least !== 'above zero')) return { minor };
  return problem('bad-amount', {
    code: minor === null ? 'bad_amount' : 'bad_amount_zero',
    values: {
      field: { text: field },
      found: { text: quoted(value) },
      currency: { text: currency },
      digits: { number: minorDigitsOf(currency) },
    },
  });
}

/** The currency of a sale or a cost; without one that is known, its amounts are amounts of nothing. */
export function readCurrency(given: JsonObject): Currency | Problem {
  const value = member(given, 'currency');
  if (typeof value === 'string' && isCurrency(value)) return value;
  return problem('bad-amount', { code: 'bad_amount_currency', values: { found: { text: quoted(value) } } });
}

/** A party as its place in the terms. */
export function readParty(terms: Terms, value: Json | undefined, field: string): number | Problem {
  const party = typeof value === 'string' ? terms.parties.indexOf(value) : -1;
  if (party >= 0) return party;
  return problem('unknown-party', {
    code: 'unknown_party',
    values: { field: { text: field }, found: { text: quoted(value) }, parties: { parties: terms.parties } },
  });
}

const noRoles: ReadonlyMap<string, number> = new Map();

/** Which party played which role. */
export function readRoles(terms: Terms, given: JsonObject): ReadonlyMap<string, number> | Problem {
  const value = member(given, 'roles');
  if (value === undefined) return noRoles;
  if (!isObject(value)) {
    return problem('unknown-party', { code: 'roles_not_named', values: { found: { text: quoted(value) } } });
  }
  const played = new Map<string, number>();
  for (const [role, name] of Object.entries(value)) {
    const party = readParty(terms, name, memberPath('roles', role));
    if (typeof party !== 'number') return party;
    played.set(role, party);
  }
  return played;
}

/** The event that took each id. */
export type TakenIds = Pick<SettlementState, 'taken'>;

/** Takes the event's id for it; `repeated` where the same event came before, a problem where another one has the id. */
export function takeId(ids: TakenIds, event: ReadEvent): 'taken' | 'repeated' | Problem {
  if (ids.taken === null) return 'taken';
  const first = ids.taken.get(event.id);
  if (first === undefined) {
    ids.taken.set(event.id, event.given);
    return 'taken';
  }
  if (canonicalJson(first) === canonicalJson(event.given)) return 'repeated';
  return problem('conflicting-duplicate', {
    code: 'conflicting_duplicate',
    values: { event: { text: event.id } },
  });
}

/** A problem where the event happened before the terms start or after they end. */
export function outsideTerm(terms: Terms, day: LocalDate): Problem | null {
  if (day < terms.starts) {
    const values = { date: { date: formatLocalDate(day) }, starts: { date: formatLocalDate(terms.starts) } };
    return problem('outside-term', { code: 'before_term', values });
  }
  if (terms.ends === null || day <= terms.ends) return null;
  const values = { date: { date: formatLocalDate(day) }, ends: { date: formatLocalDate(terms.ends) } };
  return problem('outside-term', { code: 'after_term', values });
}

/** What amounts of a currency are in the settlement currency on a day. */
export interface Converter {
  readonly conversionOf: (amount: bigint) => Conversion | null;
  readonly converted: (amount: bigint) => bigint;
}

const asItIs: Converter = { conversionOf: () => null, converted: (amount) => amount };

export function converterOn(
  terms: Terms,
  rates: Rates,
  currency: Currency,
  day: LocalDate,
): Converter | Problem {
  if (currency === terms.currency) return asItIs;
  const rate = rateOn(rates, currency, terms.currency, day);
  if (rate === null) {
    const values = {
      currency: { text: currency },
      settlement: { text: terms.currency },
      date: { date: formatLocalDate(day) },
    };
    return problem('missing-rate', { code: 'missing_rate', values });
  }
  return {
    conversionOf: (amount) => ({ currency, amount, rate }),
    converted: (amount) => convert(amount, currency, terms.currency, rate.value),
  };
}
