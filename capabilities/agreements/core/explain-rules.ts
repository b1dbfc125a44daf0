/** Any terms as sentences: the guided ones as ever, others rule by rule. Texts are `plain.<code>`. */
import type { Json } from '#kernel/canonical-json.ts';
import { unreachable } from '#kernel/invariant.ts';
import { isList, isObject, type JsonObject, member } from '#kernel/json-places.ts';
import { parseCalendarSpan } from '#kernel/local-date.ts';
import { isCurrency, parseMoney } from '#kernel/money.ts';
import { explainGuided, type PlainSentence, type PlainValue, termSentence } from './explain-terms.ts';
import { percentOfRate } from './percent.ts';
import { bases, readTermsFile } from './terms-file.ts';
import { frameOf } from './terms-text.ts';
import { saleFeatures } from './worked-examples.ts';

/** The sentences; `null` for a document that settlement would not take, of which nothing can be said. */
export function explainTerms(document: Json): readonly PlainSentence[] | null {
  const guided = readTermsFile(document);
  if (guided !== null) return explainGuided(guided);
  if (!isObject(document)) return null;
  const base = bases.find((one) => one === member(document, 'base'));
  const { currency, timeZone, period } = frameOf(document);
  const length = (['month', 'quarter', 'year'] as const).find((one) => one === period);
  if (base === undefined || length === undefined || !isCurrency(currency)) return null;
  const setting = { currency, parties: textsOf(member(document, 'parties')) };
  const ends = textAt(document, 'ends');
  return [
    termSentence({ starts: textAt(document, 'starts'), ends: ends === '' ? null : ends }),
    { code: `base_${base}`, values: {} },
    ...itemsOf(document, 'shares').flatMap((rule, index, all) =>
      ruleSentences(rule, index, all.length === 1, setting),
    ),
    ...itemsOf(document, 'costs').map((cost) => costSentence(cost, setting)),
    ...itemsOf(document, 'bonuses').map((bonus) => bonusSentence(bonus, setting)),
    {
      code: length === 'month' ? 'statement' : `statement_${length}`,
      values: { timeZone: { text: timeZone }, currency: { text: currency } },
    },
    refundSentence(document),
    ...payoutSentences(document, currency),
  ];
}

/** Lists of the terms whose items are sentences of their own. */
export type ItemList = 'shares' | 'costs' | 'bonuses';

/** What one rule, cost or bonus says; none where it is not there or cannot be read. */
export function explainItem(document: Json, list: ItemList, index: number): readonly PlainSentence[] {
  if (!isObject(document)) return [];
  const items = itemsOf(document, list);
  const item = items[index];
  if (item === undefined) return [];
  const { currency } = frameOf(document);
  const setting = { currency, parties: textsOf(member(document, 'parties')) };
  switch (list) {
    case 'shares':
      return ruleSentences(item, index, items.length === 1, setting);
    case 'costs':
      return [costSentence(item, setting)];
    case 'bonuses':
      return [bonusSentence(item, setting)];
    default:
      return unreachable(list);
  }
}

interface Setting {
  readonly currency: string;
  readonly parties: readonly string[];
}

function ruleSentences(
  rule: JsonObject,
  index: number,
  only: boolean,
  setting: Setting,
): readonly PlainSentence[] {
  const values = { number: { number: index + 1 }, sales: salesOf(rule, index > 0 && !only) };
  const [fee, tiers, roles] = [objectAt(rule, 'fee'), objectAt(rule, 'tiers'), objectAt(rule, 'roles')];
  if (tiers !== null) return [...tierSentences(tiers, values, setting)];
  if (fee !== null) {
    const to = { party: textAt(fee, 'to') };
    const amount = money(textAt(fee, 'amount'), setting);
    return [{ code: 'rule_fee', values: { ...values, to, amount, shares: sharesAt(rule, 'rest', setting) } }];
  }
  if (roles !== null) {
    const named = Object.keys(roles).map((role) => ({ role, percent: percentAt(roles, role) }));
    const other = { party: textAt(rule, 'else') };
    return [{ code: 'rule_roles', values: { ...values, roles: { roles: named }, other } }];
  }
  return [{ code: 'rule_split', values: { ...values, shares: sharesAt(rule, 'split', setting) } }];
}

function tierSentences(
  tiers: JsonObject,
  values: Readonly<Record<string, PlainValue>>,
  setting: Setting,
): readonly PlainSentence[] {
  const whole = member(tiers, 'mode') === 'whole';
  const per = { text: textAt(tiers, 'per') };
  return [
    { code: whole ? 'rule_tiers_whole' : 'rule_tiers_marginal', values: { ...values, per } },
    ...itemsOf(tiers, 'steps').map((step): PlainSentence => {
      const shares = sharesAt(step, 'split', setting);
      if (member(step, 'upTo') === undefined) return { code: 'tier_above', values: { shares } };
      return { code: 'tier_up_to', values: { shares, amount: money(textAt(step, 'upTo'), setting) } };
    }),
  ];
}

function costSentence(cost: JsonObject, setting: Setting): PlainSentence {
  const category = { text: textAt(cost, 'category') };
  const shares = sharesAt(cost, 'split', setting);
  const cap = objectAt(cost, 'cap');
  if (cap === null) return { code: 'cost', values: { category, shares } };
  const values = { amount: money(textAt(cap, 'amount'), setting), per: { text: textAt(cap, 'per') } };
  return { code: 'cost_capped', values: { category, shares, ...values } };
}

function bonusSentence(bonus: JsonObject, setting: Setting): PlainSentence {
  return {
    code: 'bonus',
    values: {
      to: { party: textAt(bonus, 'to') },
      from: { party: textAt(bonus, 'from') },
      per: { text: textAt(bonus, 'per') },
      reaches: money(textAt(bonus, 'reaches'), setting),
      amount: money(textAt(bonus, 'amount'), setting),
    },
  };
}

function refundSentence(document: JsonObject): PlainSentence {
  const within = textAt(objectAt(document, 'refunds') ?? {}, 'within');
  if (within === '') return { code: 'refund_always', values: {} };
  const values = { days: { number: parseCalendarSpan(within)?.count ?? 0 } };
  return { code: within.endsWith('M') ? 'refund_within_months' : 'refund_within', values };
}

function payoutSentences(document: JsonObject, currency: string): readonly PlainSentence[] {
  const payout = objectAt(document, 'payout') ?? {};
  const [dueIn, minimum] = [textAt(payout, 'dueIn'), textAt(payout, 'minimum')];
  const values = { days: { number: parseCalendarSpan(dueIn)?.count ?? 0 } };
  const due: PlainSentence = { code: dueIn.endsWith('M') ? 'due_months' : 'due_days', values };
  const least = parseMoney(minimum, currency);
  if (least === 0n || least === null) return [due];
  return [due, { code: 'minimum_carried', values: { minimum: { money: minimum, currency } } }];
}

function salesOf(rule: JsonObject, rest: boolean): PlainValue {
  const when = objectAt(rule, 'when') ?? {};
  const sales = saleFeatures.flatMap((feature) => {
    const values = textsOf(member(when, feature));
    return values.length === 0 ? [] : [{ feature, values }];
  });
  return { sales, rest };
}

function sharesAt(rule: JsonObject, key: string, { parties }: Setting): PlainValue {
  const split = objectAt(rule, key) ?? {};
  const all = parties.map((party) => ({ party, percent: percentAt(split, party) }));
  const some = all.filter(({ percent }) => percent !== '0');
  // Who gets nothing need not be named, unless nobody gets anything yet.
  return { shares: some.length === 0 ? all : some };
}

function percentAt(split: JsonObject, key: string): string {
  const rate = textAt(split, key);
  return /^\d+(\.\d+)?$/.test(rate) ? percentOfRate(rate) : '0';
}

function money(text: string, { currency }: Setting): PlainValue {
  return { money: text, currency };
}

function textAt(object: JsonObject, key: string): string {
  const value = member(object, key);
  return typeof value === 'string' ? value : '';
}

function objectAt(object: JsonObject, key: string): JsonObject | null {
  const value = member(object, key);
  return isObject(value) ? value : null;
}

function itemsOf(object: JsonObject, key: string): readonly JsonObject[] {
  const value = member(object, key);
  return value !== undefined && isList(value) ? value.filter((one) => isObject(one)) : [];
}

function textsOf(value: Json | undefined): readonly string[] {
  return value !== undefined && isList(value) ? value.filter((one) => typeof one === 'string') : [];
}
