/** From what was typed to text and terms: everything is checked at once, and each fault names its field and what would do. */
import type { Hash } from '#kernel/canonical-json.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import { isObject, type JsonObject } from '#kernel/json-places.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import { isCurrency, minorDigitsOf } from '#kernel/money.ts';
import { timeZone } from '#kernel/time-zone.ts';
import { agreementHash, type Sections } from './agreement.ts';
import { type Clauses, clauseKinds } from './clauses.ts';
import type { DraftForm } from './contract.ts';
import { canBeKept } from './kept-text.ts';
import {
  comparePercent,
  mostPlaces,
  type Percent,
  parsePercent,
  percentText,
  rateText,
  restOf,
  sumPercents,
} from './percent.ts';
import type { DraftFaultCode } from './refusals.ts';
import { type TermsFile, termsJson } from './terms-file.ts';
import { type CheckTerms, frameOf, readTermsText } from './terms-text.ts';
import { readTypedMoney } from './typed-money.ts';
import { readExamples, type WorkedExample } from './worked-examples.ts';

export interface BuiltAgreement {
  readonly text: Sections;
  readonly terms: JsonObject;
  readonly examples: readonly WorkedExample[];
  readonly hash: Hash;
}

export type DraftFault = Refusal;

type Note = (code: DraftFaultCode, field: string, values?: Readonly<Record<string, string | number>>) => null;

/**
 * @param parties the sides in their order; the split must name exactly these
 * @param checkTerms what settlement finds wrong with terms, for a draft whose terms are a file
 */
export function buildAgreement(
  form: DraftForm,
  parties: readonly string[],
  checkTerms: CheckTerms,
): Decision<BuiltAgreement, 'agreement_not_valid'> {
  const faults: DraftFault[] = [];
  const note: Note = (code, field, values) => {
    const path = `body.${field}`;
    faults.push(values === undefined ? { code, path } : { code, path, values });
    return null;
  };
  const text = readText(form, note);
  const terms =
    form.termsFile === undefined
      ? readGuidedTerms(form, parties, note)
      : readFile(form.termsFile, parties, checkTerms, faults);
  const frame = terms === null ? { ...form, period: 'month' } : frameOf(terms);
  // Facts are read by the currency and the zone of the file; while it has faults there is nothing to read them by.
  const readable = form.termsFile === undefined || terms !== null;
  const examples = readable ? readExamples(form, frame, parties, note) : [];
  if (faults.length > 0 || terms === null)
    return refuse('agreement_not_valid', { values: { count: faults.length }, faults });
  return accept({ text, terms, examples, hash: agreementHash(text, terms, examples) });
}

/** The terms of the guided form: one split of every sale, a statement a month. */
function readGuidedTerms(form: DraftForm, parties: readonly string[], note: Note): JsonObject | null {
  const term = readTerm(form, note);
  const currency = isCurrency(form.currency) ? form.currency : note('currency_unknown', 'currency');
  const zone = timeZone(form.timeZone) === null ? note('time_zone_unknown', 'timeZone') : form.timeZone;
  const split = readSplit(form.split, parties, note);
  const minimum = currency === null ? null : readMinimum(form.minimum, currency, note);
  const dueDays = readDays(form.dueDays, 'dueDays', note);
  const refundDays = form.refundDays.trim() === '' ? 'always' : readDays(form.refundDays, 'refundDays', note);
  const whole = dueDays !== null && refundDays !== null;
  if (term === null || currency === null || zone === null || split === null || minimum === null || !whole)
    return null;
  return termsJson({
    terms: 1,
    parties,
    currency,
    timeZone: zone,
    period: 'month',
    ...term,
    base: form.base,
    shares: [{ split }],
    ...(refundDays === 'always' ? {} : { refunds: { within: `P${refundDays}D` } }),
    payout: { minimum, dueIn: `P${dueDays}D` },
  });
}

/** The terms of a file, if nothing is wrong with it: it is never taken in part. */
function readFile(
  text: string,
  parties: readonly string[],
  checkTerms: CheckTerms,
  faults: DraftFault[],
): JsonObject | null {
  const { document, faults: found } = readTermsText(text, parties, checkTerms);
  for (const { refusal, place } of found)
    faults.push({ ...refusal, path: place === '' ? 'body.termsFile' : `body.termsFile.${place}` });
  return found.length > 0 || document === null || !isObject(document) ? null : document;
}

function readText(form: DraftForm, note: Note): Sections {
  const text = { title: form.title.trim(), scope: form.scope.trim(), notice: form.notice.trim() };
  const clauses = writtenClauses(form.clauses ?? {});
  if (text.title === '') note('field_empty', 'title');
  if (text.scope === '') note('field_empty', 'scope');
  const fields = Object.entries(clauses).map(([kind, value]) => [`clauses.${kind}`, value] as const);
  for (const [field, value] of [...Object.entries(text), ...fields]) {
    // The database keeps no NUL in a text, and RFC 8785 no half of a surrogate pair.
    if (!canBeKept(value)) note('text_cannot_be_hashed', field);
  }
  return fields.length === 0 ? text : { ...text, clauses };
}

/** The clauses that say something, without the space around them. */
function writtenClauses(typed: Clauses): Clauses {
  return Object.fromEntries(
    clauseKinds.flatMap((kind) => {
      const text = typed[kind]?.trim() ?? '';
      return text === '' ? [] : [[kind, text]];
    }),
  );
}

function readTerm(form: DraftForm, note: Note): Pick<TermsFile, 'starts' | 'ends'> | null {
  const starts = form.starts.trim();
  const ends = form.ends.trim();
  const first = parseLocalDate(starts);
  const last = ends === '' ? null : parseLocalDate(ends);
  if (first === null) note(starts === '' ? 'field_empty' : 'date_not_valid', 'starts', { found: starts });
  if (ends !== '' && last === null) note('date_not_valid', 'ends', { found: ends });
  if (first !== null && last !== null && last < first) return note('ends_before_start', 'ends', { starts });
  return first === null ? null : { starts, ends: ends === '' ? null : ends };
}

function readSplit(
  typed: DraftForm['split'],
  parties: readonly string[],
  note: Note,
): Record<string, string> | null {
  for (const party of Object.keys(typed)) {
    if (!parties.includes(party)) note('party_unknown', `split.${party}`, { parties: parties.join(', ') });
  }
  const percents = parties.map((party) =>
    readPercent(Object.hasOwn(typed, party) ? (typed[party] ?? '') : '', `split.${party}`, note),
  );
  const known = percents.filter((percent) => percent !== null);
  if (known.length < parties.length) return null;
  const sum = sumPercents(known);
  const difference = comparePercent(sum, 100);
  if (difference !== 0) {
    // For the eye only: six digits after the point and nine before fit a number.
    const values = { sum: Number(percentText(sum)), rest: Number(percentText(absolute(restOf(sum)))) };
    const over = difference > 0 ? 'more' : 'less';
    if (comparePercent(sum, 1) <= 0) return note('percents_look_like_fractions', 'split', values);
    return note('percents_do_not_sum', 'split', { ...values, over });
  }
  return Object.fromEntries(
    parties.map((party, index) => [party, rateText(known[index] ?? { digits: 0n, places: 0 })]),
  );
}

function absolute({ digits, places }: Percent): Percent {
  return { digits: digits < 0n ? -digits : digits, places };
}

function readPercent(text: string, field: string, note: Note): Percent | null {
  if (text.trim() === '') return note('percent_missing', field);
  const percent = parsePercent(text);
  if (percent === null) return note('percent_not_a_number', field, { found: text });
  if (percent.digits < 0n) return note('percent_negative', field, { found: text });
  return percent.places > mostPlaces ? note('percent_too_fine', field, { most: mostPlaces }) : percent;
}

/** The least payout; nothing typed means any amount is paid out. */
function readMinimum(typed: string, currency: string, note: Note): string | null {
  const text = readTypedMoney(typed.trim() === '' ? '0' : typed, currency);
  if (text !== null) return text;
  return note('money_not_valid', 'minimum', { found: typed, currency, digits: minorDigitsOf(currency) });
}

/** Whole days, at most ten years of them. */
function readDays(typed: string, field: string, note: Note): number | null {
  const text = typed.normalize('NFKC').trim();
  const days = /^\d{1,4}$/.test(text) ? Number(text) : null;
  return days === null || days > 3650 ? note('days_not_valid', field, { found: typed }) : days;
}
