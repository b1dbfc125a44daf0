/** The terms that a guided agreement produces: the part of the terms language that it uses. */
import type { Json } from '#kernel/canonical-json.ts';
import { isList, isObject, type JsonObject, member } from '#kernel/json-places.ts';

export const bases = ['gross', 'net', 'profit'] as const;
export type Base = (typeof bases)[number];

export interface TermsFile {
  readonly terms: 1;
  readonly parties: readonly string[];
  readonly currency: string;
  readonly timeZone: string;
  readonly period: 'month';
  /** First and last day; `null` for no end. */
  readonly starts: string;
  readonly ends: string | null;
  readonly base: Base;
  readonly shares: readonly [{ readonly split: Readonly<Record<string, string>> }];
  /** Absent: refunds are shared however late they come. */
  readonly refunds?: { readonly within: string };
  readonly payout: { readonly minimum: string; readonly dueIn: string };
}

/** The same as plain JSON, for hashing and keeping. */
export function termsJson(terms: TermsFile): JsonObject {
  const [{ split }] = terms.shares;
  const { parties, refunds, payout, ...rest } = terms;
  return {
    ...rest,
    parties: [...parties],
    shares: [{ split: { ...split } }],
    ...(refunds === undefined ? {} : { refunds: { ...refunds } }),
    payout: { ...payout },
  };
}

/** Reads terms back that were made by the guided form; `null` for terms that say more than it can. */
export function readTermsFile(document: Json): TermsFile | null {
  if (!isObject(document)) return null;
  const parties = member(document, 'parties');
  const base = bases.find((known) => known === member(document, 'base'));
  const shares = member(document, 'shares');
  const payout = member(document, 'payout');
  const refunds = member(document, 'refunds');
  const ends = member(document, 'ends') ?? null;
  const currency = member(document, 'currency');
  const timeZone = member(document, 'timeZone');
  const starts = member(document, 'starts');
  if (base === undefined || !isList(parties) || !parties.every(isText) || !isList(shares)) return null;
  if (!isText(currency) || !isText(timeZone) || !isText(starts) || (ends !== null && !isText(ends)))
    return null;
  if (!isObject(payout) || member(document, 'period') !== 'month') return null;
  if (member(document, 'costs') !== undefined || member(document, 'bonuses') !== undefined) return null;
  const [rule, ...more] = shares;
  if (!isObject(rule) || more.length > 0 || Object.keys(rule).join() !== 'split') return null;
  const split = readSplit(member(rule, 'split'));
  const minimum = member(payout, 'minimum');
  const dueIn = member(payout, 'dueIn');
  const within = isObject(refunds) ? member(refunds, 'within') : undefined;
  if (split === null || !isText(minimum) || !isText(dueIn)) return null;
  // The guided form counts in days.
  if (!isDays(dueIn) || (isText(within) && !isDays(within))) return null;
  if (Object.keys(document).some((key) => !writtenOrder.includes(key))) return null;
  return {
    terms: 1,
    parties,
    currency,
    timeZone,
    period: 'month',
    starts,
    ends,
    base,
    shares: [{ split }],
    ...(isText(within) ? { refunds: { within } } : {}),
    payout: { minimum, dueIn },
  };
}

/** The keys of a terms file in the order in which the specification writes them. */
const writtenOrder = [
  'terms',
  'parties',
  'currency',
  'timeZone',
  'period',
  'starts',
  'ends',
  'base',
  'shares',
  'costs',
  'bonuses',
  'refunds',
  'payout',
];

/** Terms with their keys in the order people read them in; the database keeps none. */
export function inWrittenOrder(terms: Json): Json {
  if (!isObject(terms)) return terms;
  const place = (key: string) =>
    writtenOrder.includes(key) ? writtenOrder.indexOf(key) : writtenOrder.length;
  return Object.fromEntries(Object.entries(terms).sort(([a], [b]) => place(a) - place(b)));
}

function isDays(span: string): boolean {
  return /^P\d{1,4}D$/.test(span);
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}

function readSplit(value: Json | undefined): Record<string, string> | null {
  if (!isObject(value)) return null;
  const split: Record<string, string> = {};
  for (const [party, rate] of Object.entries(value)) {
    if (!isText(rate)) return null;
    split[party] = rate;
  }
  return split;
}
