import { hashJson, type Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isHashable, itemPath, member, memberPath, quoted, unhashablePlace } from '#kernel/json-places.ts';
import {
  type CalendarSpan,
  calendarPeriods,
  type LocalDate,
  parseCalendarSpan,
  parseLocalDate,
} from '#kernel/local-date.ts';
import { type Currency, isCurrency } from '#kernel/money.ts';
import { type TimeZone, timeZone } from '#kernel/time-zone.ts';
import { parseShareRule } from './parse-share-rule.ts';
import { type BonusRule, bases, type CostRule, type Terms } from './terms.ts';
import {
  faultList,
  type NoteFault,
  readChoice,
  readList,
  readMoney,
  readObject,
  readParty,
  readPer,
  readSplit,
  readText,
  type TermsFrame,
} from './terms-reader.ts';

const required = [
  'terms',
  'parties',
  'currency',
  'timeZone',
  'period',
  'starts',
  'base',
  'shares',
  'payout',
] as const;
const optional = ['ends', 'costs', 'bonuses', 'refunds'] as const;

/** Terms from the JSON of a `terms.json`; refused with every fault, its place and what would do. */
export function parseTerms(document: unknown): Decision<Terms, 'terms_not_valid'> {
  const { faults, note } = faultList();
  if (!isHashable(document)) {
    note('text_cannot_be_hashed', unhashablePlace(document) ?? '');
    return refuse('terms_not_valid', { values: { count: 1 }, faults });
  }
  const terms = readTerms(document, note);
  if (terms === null || faults.length > 0) {
    return refuse('terms_not_valid', { values: { count: faults.length }, faults });
  }
  return accept(terms);
}

function readTerms(document: Json, note: NoteFault): Terms | null {
  const file = readObject(document, '', { required, optional }, note);
  if (file === null) return null;
  const version = member(file, 'terms');
  if (version !== undefined && version !== 1)
    note('terms_version_unknown', 'terms', { found: quoted(version) });
  const parties = readParties(member(file, 'parties'), note);
  const currency = readCurrency(member(file, 'currency'), note);
  const zone = readZone(member(file, 'timeZone'), note);
  const period = readChoice(member(file, 'period'), 'period', calendarPeriods, note);
  const starts = readDate(member(file, 'starts'), 'starts', note);
  const ends = member(file, 'ends') === null ? null : readDate(member(file, 'ends'), 'ends', note);
  if (starts !== null && ends !== null && ends < starts) note('ends_before_start', 'ends');
  const base = readChoice(member(file, 'base'), 'base', bases, note);
  const frame: TermsFrame = { parties, currency, period: period ?? 'month', note };
  const shares = readEach(member(file, 'shares'), 'shares', frame, parseShareRule);
  const costs = readEach(member(file, 'costs'), 'costs', frame, readCost);
  const bonuses = readEach(member(file, 'bonuses'), 'bonuses', frame, readBonus);
  const refundsWithin = readRefunds(member(file, 'refunds'), note);
  const payout = readPayout(member(file, 'payout'), frame);
  if (
    currency === null ||
    zone === null ||
    period === null ||
    starts === null ||
    base === null ||
    payout === null
  ) {
    return null;
  }
  return {
    hash: hashJson(document),
    parties,
    currency,
    timeZone: zone,
    period,
    starts,
    ends,
    base,
    shares,
    costs,
    bonuses,
    refundsWithin,
    payout,
  };
}

/** The items of a list that could be read; the faults of the others are noted. */
function readEach<Item>(
  value: Json | undefined,
  path: string,
  frame: TermsFrame,
  read: (item: Json, path: string, frame: TermsFrame) => Item | null,
): readonly Item[] {
  const items = readList(value, path, frame.note) ?? [];
  return items.flatMap((item, index) => read(item, itemPath(path, index), frame) ?? []);
}

function readParties(value: Json | undefined, note: NoteFault): readonly string[] {
  const items = readList(value, 'parties', note);
  if (items === null) return [];
  if (items.length === 0) note('no_parties', 'parties');
  const parties: string[] = [];
  for (const [index, item] of items.entries()) {
    const path = itemPath('parties', index);
    const party = readText(item, path, note);
    if (party === null) continue;
    if (party === '') note('text_is_empty', path);
    else if (parties.includes(party)) note('party_named_twice', path, { party });
    else parties.push(party);
  }
  return parties;
}

function readCurrency(value: Json | undefined, note: NoteFault): Currency | null {
  const text = readText(value, 'currency', note);
  if (text === null || isCurrency(text)) return text;
  return note('currency_unknown', 'currency', { found: quoted(text) });
}

function readZone(value: Json | undefined, note: NoteFault): TimeZone | null {
  const text = readText(value, 'timeZone', note);
  if (text === null) return null;
  return timeZone(text) ?? note('time_zone_unknown', 'timeZone', { found: quoted(text) });
}

function readDate(value: Json | undefined, path: string, note: NoteFault): LocalDate | null {
  const text = readText(value, path, note);
  if (text === null) return null;
  return parseLocalDate(text) ?? note('date_not_valid', path, { found: quoted(text) });
}

function readSpan(value: Json | undefined, path: string, note: NoteFault): CalendarSpan | null {
  const text = readText(value, path, note);
  if (text === null) return null;
  return parseCalendarSpan(text) ?? note('duration_not_valid', path, { found: quoted(text) });
}

function readCost(value: Json, path: string, frame: TermsFrame): CostRule | null {
  const rule = readObject(value, path, { required: ['category', 'split'], optional: ['cap'] }, frame.note);
  if (rule === null) return null;
  const category = readText(member(rule, 'category'), memberPath(path, 'category'), frame.note);
  const split = readSplit(member(rule, 'split'), memberPath(path, 'split'), frame);
  const given = member(rule, 'cap');
  const cap = given === undefined ? null : readCap(given, memberPath(path, 'cap'), frame);
  return category === null || split === null ? null : { category, split, cap };
}

function readCap(value: Json, path: string, frame: TermsFrame): CostRule['cap'] {
  const cap = readObject(value, path, { required: ['amount', 'per'] }, frame.note);
  if (cap === null) return null;
  const amount = readMoney(member(cap, 'amount'), memberPath(path, 'amount'), frame);
  const per = readPer(member(cap, 'per'), memberPath(path, 'per'), frame);
  return amount === null || per === null ? null : { amount, per };
}

function readBonus(value: Json, path: string, frame: TermsFrame): BonusRule | null {
  const bonus = readObject(value, path, { required: ['to', 'from', 'per', 'reaches', 'amount'] }, frame.note);
  if (bonus === null) return null;
  const to = readParty(member(bonus, 'to'), memberPath(path, 'to'), frame);
  const from = readParty(member(bonus, 'from'), memberPath(path, 'from'), frame);
  const per = readPer(member(bonus, 'per'), memberPath(path, 'per'), frame);
  const reaches = readMoney(member(bonus, 'reaches'), memberPath(path, 'reaches'), frame);
  const amount = readMoney(member(bonus, 'amount'), memberPath(path, 'amount'), frame);
  if (to === null || from === null || per === null || reaches === null || amount === null) return null;
  return { to, from, per, reaches, amount };
}

function readRefunds(value: Json | undefined, note: NoteFault): CalendarSpan | null {
  if (value === undefined) return null;
  const refunds = readObject(value, 'refunds', { required: [], optional: ['within'] }, note);
  return refunds === null ? null : readSpan(member(refunds, 'within'), 'refunds.within', note);
}

function readPayout(value: Json | undefined, frame: TermsFrame): Terms['payout'] | null {
  if (value === undefined) return null;
  const payout = readObject(value, 'payout', { required: ['minimum', 'dueIn'] }, frame.note);
  if (payout === null) return null;
  const minimum = readMoney(member(payout, 'minimum'), 'payout.minimum', frame);
  const dueIn = readSpan(member(payout, 'dueIn'), 'payout.dueIn', frame.note);
  return minimum === null || dueIn === null ? null : { minimum, dueIn };
}
