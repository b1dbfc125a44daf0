/** What one version of an agreement says differently from another: which clause, which term, before and after. */
import type { Json } from '#kernel/canonical-json.ts';
import { isList, isObject, itemPath, memberPath } from '#kernel/json-places.ts';
import { parseCalendarSpan, parseLocalDate } from '#kernel/local-date.ts';
import { isCurrency, parseMoney } from '#kernel/money.ts';
import type { Sections } from './agreement.ts';
import { type ClauseName, clauseNames, clauseText } from './clauses.ts';
import { type ExampleDifference, exampleDifferences } from './example-differences.ts';
import { explainItem } from './explain-rules.ts';
import type { PlainSentence, PlainValue } from './explain-terms.ts';
import { percentOfRate } from './percent.ts';
import { type Base, bases, inWrittenOrder } from './terms-file.ts';
import type { WorkedExample } from './worked-examples.ts';

export interface VersionWords {
  readonly text: Sections;
  readonly terms: Json;
  readonly examples?: readonly WorkedExample[];
}

/** Terms that have a name of their own; any other is named by its place in the terms file. */
export type TermName =
  | 'starts'
  | 'ends'
  | 'currency'
  | 'timeZone'
  | 'base'
  | 'minimum'
  | 'dueIn'
  | 'refundsWithin'
  | 'share';

/** A value of a term; `null` where the terms have none. */
export type TermValue = PlainValue | { readonly base: Base } | null;

export type Difference =
  | ExampleDifference
  | {
      readonly kind: 'clause';
      readonly clause: 'title' | ClauseName;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'term';
      readonly term: TermName;
      /** The side a share is of. */
      readonly party?: string;
      readonly before: TermValue;
      readonly after: TermValue;
    }
  /** A whole rule, cost or bonus that only one of them has, such as `costs[0]`, in sentences. */
  | {
      readonly kind: 'item';
      readonly place: string;
      readonly before: readonly PlainSentence[];
      readonly after: readonly PlainSentence[];
    }
  /** A place such as `shares[0].tiers.steps[1].upTo`, with the JSON that stands there; `null` for nothing. */
  | {
      readonly kind: 'place';
      readonly place: string;
      readonly before: string | null;
      readonly after: string | null;
    };

/** All differences, clauses first and worked examples last; none exactly where both say the same. */
export function versionDifferences(before: VersionWords, after: VersionWords): readonly Difference[] {
  return [
    ...clauseDifferences(before.text, after.text),
    ...termDifferences(before.terms, after.terms),
    ...exampleDifferences(before.examples ?? [], after.examples ?? []),
  ];
}

function clauseDifferences(before: Sections, after: Sections): readonly Difference[] {
  const read = (text: Sections, clause: 'title' | ClauseName) =>
    clause === 'title' ? text.title : clauseText(text, clause);
  return (['title', ...clauseNames] as const).flatMap((clause): Difference[] => {
    const [was, is] = [read(before, clause), read(after, clause)];
    return was === is ? [] : [{ kind: 'clause', clause, before: was, after: is }];
  });
}

function termDifferences(before: Json, after: Json): readonly Difference[] {
  const was = leavesOf(before);
  const is = leavesOf(after);
  // In the order of the new terms; what only the old ones have comes last.
  const places = [...new Set([...is.keys(), ...was.keys()])];
  const told = new Set<string>();
  return places.flatMap((place): Difference[] => {
    const [old, now] = [was.get(place), is.get(place)];
    if (old === now) return [];
    const item = oneSidedItem(place, before, after);
    if (item !== null) {
      if (told.has(item.place)) return [];
      told.add(item.place);
      return [item];
    }
    return [
      namedDifference(place, old, now, before, after) ?? {
        kind: 'place',
        place,
        before: old ?? null,
        after: now ?? null,
      },
    ];
  });
}

/** The rule, cost or bonus that a place lies in, where only one of the two terms has it. */
function oneSidedItem(
  place: string,
  before: Json,
  after: Json,
): Extract<Difference, { readonly kind: 'item' }> | null {
  const [item, list, index = ''] = /^(shares|costs|bonuses)\[(\d+)\]/.exec(place) ?? [];
  if (item === undefined || (list !== 'shares' && list !== 'costs' && list !== 'bonuses')) return null;
  const said = (terms: Json) => explainItem(terms, list, Number(index));
  const [was, is] = [said(before), said(after)];
  return (was.length === 0) === (is.length === 0)
    ? null
    : { kind: 'item', place: item, before: was, after: is };
}

/**
 * Every value of a document that holds no others, as JSON text by its place, in the order in which people read terms.
 * Absent and `null` are the same term, and so is a list without items.
 */
function leavesOf(terms: Json): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const parties = isObject(terms) && isList(terms.parties) ? terms.parties : [];
  const walk = (value: Json | undefined, place: string): void => {
    if (value === undefined || value === null) return;
    if (isList(value) && value.length > 0)
      for (const [index, item] of value.entries()) walk(item, itemPath(place, index));
    else if (isList(value)) return;
    else if (isObject(value) && Object.keys(value).length > 0)
      for (const [key, inner] of inOrderOf(parties, Object.entries(value)))
        walk(inner, memberPath(place, key));
    else found.set(place, JSON.stringify(value));
  };
  walk(inWrittenOrder(terms), '');
  return found;
}

/** What is said of parties, in the order of the parties: the database keeps none among keys. */
function inOrderOf(
  parties: readonly Json[],
  entries: readonly (readonly [string, Json | undefined])[],
): readonly (readonly [string, Json | undefined])[] {
  if (!entries.every(([key]) => parties.includes(key))) return entries;
  return [...entries].sort(([a], [b]) => parties.indexOf(a) - parties.indexOf(b));
}

const termAt: Readonly<Record<string, Exclude<TermName, 'share'>>> = {
  starts: 'starts',
  ends: 'ends',
  currency: 'currency',
  timeZone: 'timeZone',
  base: 'base',
  'payout.minimum': 'minimum',
  'payout.dueIn': 'dueIn',
  'refunds.within': 'refundsWithin',
};

/** The difference by the name of its term, where both values can be read as that term. */
function namedDifference(
  place: string,
  old: string | undefined,
  now: string | undefined,
  before: Json,
  after: Json,
): Difference | null {
  const share = /^shares\[0\]\.split\.([a-z][a-z0-9-]*)$/.exec(place)?.[1];
  if (share !== undefined && isOneSplit(before) && isOneSplit(after)) {
    const [was, is] = [shareValue(share, old), shareValue(share, now)];
    if (was === undefined || is === undefined) return null;
    return { kind: 'term', term: 'share', party: share, before: was, after: is };
  }
  const term = Object.hasOwn(termAt, place) ? termAt[place] : undefined;
  if (term === undefined) return null;
  const [was, is] = [termValue(term, old, before), termValue(term, now, after)];
  return was === undefined || is === undefined ? null : { kind: 'term', term, before: was, after: is };
}

/** Whether one rule splits every sale, so that a share can be said without its rule. */
function isOneSplit(terms: Json): boolean {
  if (!isObject(terms)) return false;
  const { shares } = terms;
  return (
    isList(shares) && shares.length === 1 && isObject(shares[0]) && Object.keys(shares[0]).join() === 'split'
  );
}

function shareValue(party: string, leaf: string | undefined): TermValue | undefined {
  const rate = textOf(leaf) ?? '0';
  return /^\d+(\.\d+)?$/.test(rate) ? { shares: [{ party, percent: percentOfRate(rate) }] } : undefined;
}

/** `undefined` for what cannot be read as this term. */
function termValue(
  term: Exclude<TermName, 'share'>,
  leaf: string | undefined,
  terms: Json,
): TermValue | undefined {
  if (leaf === undefined) return null;
  const text = textOf(leaf);
  if (text === undefined) return undefined;
  switch (term) {
    case 'starts':
    case 'ends':
      return parseLocalDate(text) === null ? undefined : { date: text };
    case 'currency':
    case 'timeZone':
      return { text };
    case 'base': {
      const base = bases.find((one) => one === text);
      return base === undefined ? undefined : { base };
    }
    case 'minimum': {
      const currency = isObject(terms) ? terms.currency : undefined;
      return typeof currency === 'string' && isCurrency(currency) && parseMoney(text, currency) !== null
        ? { money: text, currency }
        : undefined;
    }
    case 'dueIn':
    case 'refundsWithin': {
      const span = parseCalendarSpan(text);
      return span !== null && text.endsWith('D') ? { number: span.count } : undefined;
    }
  }
}

function textOf(leaf: string | undefined): string | undefined {
  const value: unknown = leaf === undefined ? undefined : JSON.parse(leaf);
  return typeof value === 'string' ? value : undefined;
}
