/**
 * Collects what is wrong with a document, each fault with its place, so that a person can mend all of them at once.
 * The readers return `null` where they noted a fault and the value cannot be used.
 */
import type { Json } from '#kernel/canonical-json.ts';
import type { Refusal } from '#kernel/decision.ts';
import { isList, isObject, type JsonObject, member, memberPath, quoted } from '#kernel/json-places.ts';
import type { CalendarPeriod } from '#kernel/local-date.ts';
import { type Currency, minorDigitsOf, parseMoney } from '#kernel/money.ts';
import type { Per, Split } from './terms.ts';

/** Every kind of fault a terms file can have; each has its message under `refusals`. */
export const termsFaultCodes = [
  'text_cannot_be_hashed',
  'not_an_object',
  'not_a_list',
  'not_a_text',
  'text_is_empty',
  'key_missing',
  'key_unknown',
  'terms_version_unknown',
  'not_one_of_the_choices',
  'currency_unknown',
  'time_zone_unknown',
  'date_not_valid',
  'ends_before_start',
  'no_parties',
  'party_named_twice',
  'party_not_in_parties',
  'rate_not_valid',
  'rates_do_not_sum_to_one',
  'money_not_valid',
  'duration_not_valid',
  'rule_without_share',
  'rule_with_several_shares',
  'no_steps',
  'steps_do_not_rise',
  'step_without_limit',
  'last_step_with_limit',
] as const;
export type TermsFaultCode = (typeof termsFaultCodes)[number];

export type TermsFault = Refusal<TermsFaultCode>;

export type NoteFault = (
  code: TermsFaultCode,
  path: string,
  values?: Readonly<Record<string, string | number>>,
) => null;

export function faultList(): { readonly faults: TermsFault[]; readonly note: NoteFault } {
  const faults: TermsFault[] = [];
  return {
    faults,
    note: (code, path, values) => {
      faults.push(values === undefined ? { code, path } : { code, path, values });
      return null;
    },
  };
}

/** An object with all the required keys and no key beyond the optional ones; faults do not keep it from being read on. */
export function readObject(
  value: Json | undefined,
  path: string,
  keys: { readonly required: readonly string[]; readonly optional?: readonly string[] },
  note: NoteFault,
): JsonObject | null {
  if (!isObject(value)) return note('not_an_object', path, { found: quoted(value) });
  const { required, optional = [] } = keys;
  for (const key of Object.keys(value)) {
    if (!required.includes(key) && !optional.includes(key)) {
      note('key_unknown', memberPath(path, key), { key, known: [...required, ...optional].join(', ') });
    }
  }
  for (const key of required) {
    if (member(value, key) === undefined) note('key_missing', memberPath(path, key), { key });
  }
  return value;
}

/** A list; an absent one is `null` without a fault (its key's absence is one, where it is required). */
export function readList(value: Json | undefined, path: string, note: NoteFault): readonly Json[] | null {
  if (value === undefined) return null;
  return isList(value) ? value : note('not_a_list', path, { found: quoted(value) });
}

export function readText(value: Json | undefined, path: string, note: NoteFault): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : note('not_a_text', path, { found: quoted(value) });
}

export function readChoice<const Choice extends string>(
  value: Json | undefined,
  path: string,
  choices: readonly Choice[],
  note: NoteFault,
): Choice | null {
  if (value === undefined) return null;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  return note('not_one_of_the_choices', path, { found: quoted(value), choices: choices.join(', ') });
}

/** What the rest of the file is read against; stand-ins where these were faulty, so that the other faults are found too. */
export interface TermsFrame {
  readonly parties: readonly string[];
  /** `null` where unknown: amounts are then not checked. */
  readonly currency: Currency | null;
  readonly period: CalendarPeriod;
  readonly note: NoteFault;
}

/** An amount of the settlement currency, 0 or more. */
export function readMoney(value: Json | undefined, path: string, frame: TermsFrame): bigint | null {
  const text = readText(value, path, frame.note);
  if (text === null) return null;
  if (frame.currency === null) return 0n;
  const amount = text.startsWith('-') ? null : parseMoney(text, frame.currency);
  if (amount !== null) return amount;
  return frame.note('money_not_valid', path, {
    found: quoted(text),
    currency: frame.currency,
    digits: minorDigitsOf(frame.currency),
  });
}

/** A party as its place in `parties`. */
export function readParty(value: Json | undefined, path: string, frame: TermsFrame): number | null {
  const text = readText(value, path, frame.note);
  if (text === null) return null;
  const index = frame.parties.indexOf(text);
  // Where the parties themselves are missing, that is the fault, not every mention of them.
  if (index >= 0 || frame.parties.length === 0) return Math.max(index, 0);
  return frame.note('party_not_in_parties', path, { party: quoted(text), parties: frame.parties.join(', ') });
}

export function readPer(value: Json | undefined, path: string, frame: TermsFrame): Per | null {
  const per = readChoice(value, path, ['period', 'month', 'quarter', 'year', 'life'], frame.note);
  return per === 'period' ? frame.period : per;
}

/** A rate from 0 to 1 as its digits and their number of decimal places. */
export interface Rate {
  readonly digits: bigint;
  readonly places: number;
}

export function readRate(value: Json | undefined, path: string, note: NoteFault): Rate | null {
  const text = readText(value, path, note);
  if (text === null) return null;
  const found = /^(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text);
  if (found === null) return note('rate_not_valid', path, { found: quoted(text) });
  const [, whole = '', decimals = ''] = found;
  return { digits: BigInt(whole + decimals), places: decimals.length };
}

/** Rates on one common scale; a fault where they do not sum to exactly 1. */
export function onOneScale(
  rates: readonly Rate[],
  path: string,
  note: NoteFault,
): { readonly weights: readonly bigint[]; readonly scale: bigint } | null {
  const places = Math.max(0, ...rates.map((rate) => rate.places));
  const weights = rates.map((rate) => rate.digits * 10n ** BigInt(places - rate.places));
  const scale = 10n ** BigInt(places);
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === scale) return { weights, scale };
  return note('rates_do_not_sum_to_one', path, { sum: decimalText(sum, places) });
}

function decimalText(digits: bigint, places: number): string {
  const text = digits.toString().padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Party → rate as weights in the order of `parties`; a party that is not named has rate 0. */
export function readSplit(value: Json | undefined, path: string, frame: TermsFrame): Split | null {
  if (value === undefined) return null;
  if (!isObject(value)) return frame.note('not_an_object', path, { found: quoted(value) });
  const rates: Rate[] = frame.parties.map(() => ({ digits: 0n, places: 0 }));
  let whole = true;
  for (const [party, given] of Object.entries(value)) {
    const place = memberPath(path, party);
    const index = readParty(party, place, frame);
    const rate = readRate(given, place, frame.note);
    if (index === null || rate === null) whole = false;
    else rates[index] = rate;
  }
  return whole && frame.parties.length > 0 ? onOneScale(rates, path, frame.note) : null;
}
