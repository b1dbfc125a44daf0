/** Why a line says what it says: the rule, the step and window, the amounts, and where the odd cents fell. */
import { splitByLargestRemainder } from '#kernel/exact.ts';
import { unreachable } from '#kernel/invariant.ts';
import { formatLocalDate, type LocalDate, periodName } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import type {
  BonusPosting,
  Conversion,
  CostPosting,
  Division,
  PaymentPosting,
  RefundPosting,
  RefundReason,
  SalePosting,
  ShareReason,
} from './postings.ts';
import type { Explanation, Sentence, SentenceValue } from './sentences.ts';
import type { Per, ShareRule, Terms } from './terms.ts';

/** What an explanation is made of. */
export type Explainable =
  | SalePosting
  | Omit<RefundPosting, 'parts' | 'paidBy'>
  | CostPosting
  | PaymentPosting
  | Omit<BonusPosting, 'parts'>;

export function explainPosting(terms: Terms, posting: Explainable): Explanation {
  const late = posting.event.late && posting.kind !== 'bonus' ? [lateSentence(posting.event.day)] : [];
  switch (posting.kind) {
    case 'sale':
      return [...late, ...explainSale(terms, posting)];
    case 'refund':
      return [...late, ...explainRefund(terms, posting)];
    case 'cost':
      return [...late, ...explainCost(terms, posting)];
    case 'payment': {
      const values = { from: partyValue(terms, posting.from), to: partyValue(terms, posting.to) };
      return [...late, { code: 'payment', values: { ...values, amount: money(terms, posting.amount) } }];
    }
    case 'bonus':
      return explainBonus(terms, posting);
    default:
      return unreachable(posting);
  }
}

function explainSale(terms: Terms, sale: SalePosting): Explanation {
  const rule = terms.shares[sale.rule];
  if (rule === undefined) return [];
  return [
    ...explainConversion(sale.conversion),
    baseSentence(terms, sale),
    ...explainShare(terms, rule, sale.rule, sale),
    ...oddUnits(terms, sale.division, sale.reason.way === 'whole' ? 'odd_units_sum' : 'odd_units'),
  ];
}

function baseSentence(terms: Terms, sale: SalePosting): Sentence {
  const amount = money(terms, sale.amount);
  const tax = money(terms, sale.tax);
  const base = money(terms, sale.base);
  if (sale.base === sale.amount) return { code: 'base_gross', values: { base } };
  switch (terms.base) {
    case 'gross':
      return { code: 'base_gross', values: { base } };
    case 'net':
      return { code: 'base_net', values: { amount, tax, base } };
    case 'profit':
      return {
        code: 'base_profit',
        values: { amount, tax, costOfGoods: money(terms, sale.costOfGoods), base },
      };
    default:
      return unreachable(terms.base);
  }
}

function explainConversion(conversion: Conversion | null): Explanation {
  if (conversion === null) return [];
  const { currency, amount, rate } = conversion;
  const values = {
    amount: { money: formatMoney(amount, currency), currency },
    rate: { text: rate.text },
    date: { date: formatLocalDate(rate.date) },
  };
  return [{ code: 'converted', values }];
}

function explainShare(
  terms: Terms,
  rule: ShareRule,
  index: number,
  { base, reason }: { readonly base: bigint; readonly reason: ShareReason },
): Explanation {
  const number = { number: index + 1 };
  switch (reason.way) {
    case 'split':
      return rule.kind === 'split'
        ? [
            {
              code: 'split',
              values: { rule: number, shares: shares(terms, rule.split.weights, rule.split.scale) },
            },
          ]
        : [];
    case 'marginal':
      return rule.kind === 'tiers' ? explainMarginal(terms, rule, number, reason) : [];
    case 'whole':
      return rule.kind === 'tiers' ? explainWhole(terms, rule, number, base, reason) : [];
    case 'roles':
      return rule.kind === 'roles' ? explainRoles(terms, rule, number, reason.played) : [];
    case 'fee': {
      if (rule.kind !== 'fee') return [];
      const fee = { rule: number, fee: money(terms, reason.fee), party: partyValue(terms, rule.to) };
      const rest = {
        rest: money(terms, reason.rest),
        shares: shares(terms, rule.rest.weights, rule.rest.scale),
      };
      return [
        { code: feeCode(rule.amount, reason), values: { ...fee, full: money(terms, rule.amount) } },
        { code: 'fee_rest', values: rest },
      ];
    }
    default:
      return unreachable(reason);
  }
}

function feeCode(full: bigint, { fee, rest }: { readonly fee: bigint; readonly rest: bigint }) {
  if (rest < 0n) return 'fee_none';
  return fee < full ? 'fee_cut' : 'fee';
}

function explainMarginal(
  terms: Terms,
  rule: Extract<ShareRule, { kind: 'tiers' }>,
  number: SentenceValue,
  reason: Extract<ShareReason, { way: 'marginal' }>,
): Explanation {
  const before = money(terms, reason.before);
  return [
    { code: 'marginal', values: { rule: number, window: windowValue(rule.per, reason.window), before } },
    ...reason.spans.flatMap(({ step, amount }): Explanation => {
      const split = rule.steps[step]?.split;
      if (split === undefined) return [];
      const values = {
        amount: money(terms, amount),
        step: { number: step + 1 },
        shares: shares(terms, split.weights, split.scale),
      };
      return [{ code: 'marginal_step', values }];
    }),
  ];
}

function explainWhole(
  terms: Terms,
  rule: Extract<ShareRule, { kind: 'tiers' }>,
  number: SentenceValue,
  base: bigint,
  reason: Extract<ShareReason, { way: 'whole' }>,
): Explanation {
  const split = rule.steps[reason.step]?.split;
  if (split === undefined) return [];
  const window = windowValue(rule.per, reason.window);
  const step = { number: reason.step + 1 };
  const counter = money(terms, reason.counter);
  const reached: Explanation =
    reason.step > reason.stepBefore ? [{ code: 'whole_reached', values: { step, window } }] : [];
  const values = { rule: number, window, counter, step, shares: shares(terms, split.weights, split.scale) };
  return [...reached, { code: 'whole', values }, ...explainWholeBefore(terms, rule, base, reason)];
}

/** What had been shared until this line and what is shared now, of which the line's parts are the differences. */
function explainWholeBefore(
  terms: Terms,
  rule: Extract<ShareRule, { kind: 'tiers' }>,
  base: bigint,
  { counter, stepBefore, step }: Extract<ShareReason, { way: 'whole' }>,
): Explanation {
  const before = counter - base;
  if (before === 0n) return [];
  const sharedAt = (at: number, total: bigint) =>
    amounts(terms, splitByLargestRemainder(total, rule.steps[at]?.split.weights ?? []));
  const values = {
    before: money(terms, before),
    step: { number: stepBefore + 1 },
    shared: sharedAt(stepBefore, before),
    now: sharedAt(step, counter),
  };
  return [{ code: 'whole_before', values }];
}

function explainRoles(
  terms: Terms,
  rule: Extract<ShareRule, { kind: 'roles' }>,
  number: SentenceValue,
  played: ReadonlyMap<string, number>,
): Explanation {
  const named = (party: number, role: string, weight: bigint) => ({
    role,
    party: terms.parties[party] ?? '',
    rate: rateText(weight, rule.scale),
  });
  const filled = rule.roles.flatMap(({ role, weight }) => {
    const party = played.get(role);
    return party === undefined ? [] : [named(party, role, weight)];
  });
  const empty = rule.roles.flatMap(({ role, weight }) =>
    played.has(role) ? [] : [named(rule.otherwise, role, weight)],
  );
  return [
    ...(filled.length > 0
      ? [{ code: 'roles', values: { rule: number, roles: { roles: filled } } } as const]
      : []),
    ...(empty.length > 0
      ? [{ code: 'roles_else', values: { rule: number, roles: { roles: empty } } } as const]
      : []),
  ];
}

/**
 * Which parties a smallest unit was left over for, after every exact share was rounded down.
 * @param code whether the line itself was divided so, or a sum of which the line is only the change
 */
function oddUnits(
  terms: Terms,
  { total, weights }: Division,
  code: 'odd_units' | 'odd_units_sum' = 'odd_units',
): Explanation {
  const absolute = total < 0n ? -total : total;
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (absolute === 0n || sum === 0n) return [];
  const remainders = weights.map((weight) => (absolute * weight) % sum);
  const left = Number(remainders.reduce((a, b) => a + b, 0n) / sum);
  if (left === 0) return [];
  const order = weights
    .map((_, party) => party)
    .sort(
      (a, b) =>
        Number((remainders[b] ?? 0n) > (remainders[a] ?? 0n)) -
          Number((remainders[b] ?? 0n) < (remainders[a] ?? 0n)) || a - b,
    );
  const parties = order.slice(0, left).sort((a, b) => a - b);
  const values = {
    count: { number: left },
    parties: { parties: parties.map((party) => terms.parties[party] ?? '') },
  };
  return [{ code, values }];
}

function explainRefund(terms: Terms, refund: Omit<RefundPosting, 'parts' | 'paidBy'>): Explanation {
  const inSaleCurrency = (minor: bigint) => ({
    money: formatMoney(minor, refund.saleCurrency),
    currency: refund.saleCurrency,
  });
  const so: Sentence = {
    code: refund.base > 0n ? 'refund_of_loss' : 'refund',
    values: {
      sale: { text: refund.sale },
      refunded: inSaleCurrency(refund.refunded),
      amount: inSaleCurrency(refund.saleAmount),
      base: money(terms, refund.base < 0n ? -refund.base : refund.base),
    },
  };
  const { reason } = refund;
  if (reason.way === 'collector') {
    const values = {
      date: { date: formatLocalDate(reason.until) },
      party: partyValue(terms, reason.collector),
    };
    return [so, { code: 'refund_late', values }];
  }
  const inTime: Explanation =
    reason.until === null
      ? []
      : [{ code: 'refund_in_time', values: { date: { date: formatLocalDate(reason.until) } } }];
  const rule = reason.way === 'whole' ? terms.shares[reason.rule] : undefined;
  const shared: Explanation =
    reason.way === 'whole' && rule !== undefined
      ? explainShare(terms, rule, reason.rule, { base: refund.base, reason: reason.share })
      : explainTakenBack(terms, refund.sale, reason);
  return [so, ...inTime, ...shared, ...oddUnits(terms, reason.division, 'odd_units_sum')];
}

function explainTakenBack(
  terms: Terms,
  sale: string,
  reason: Exclude<RefundReason, { way: 'collector' }>,
): Explanation {
  const so: Explanation = [
    { code: 'refund_shared', values: { sale: { text: sale } } },
    { code: 'refund_rule', values: { rule: { number: reason.rule + 1 } } },
  ];
  const rule = terms.shares[reason.rule];
  if (reason.way === 'whole' || reason.counted === null || rule?.kind !== 'tiers') {
    return so;
  }
  const { window, counter } = reason.counted;
  const counted = { window: windowValue(rule.per, window), counter: money(terms, counter) };
  return [...so, { code: 'refund_counter', values: counted }];
}

function explainCost(terms: Terms, cost: CostPosting): Explanation {
  const party = partyValue(terms, cost.paidBy);
  const category = { text: cost.category === '' ? '–' : cost.category };
  const rule = cost.rule === null ? undefined : terms.costs[cost.rule];
  if (rule === undefined) {
    return [...explainConversion(cost.conversion), { code: 'cost_not_shared', values: { category, party } }];
  }
  const shared = -cost.base;
  const capped =
    rule.cap === null || cost.window === null
      ? []
      : [capSentence(terms, rule.cap, cost.window, { shared, rest: cost.amount - shared, party })];
  const values = {
    rule: { number: (cost.rule ?? 0) + 1 },
    category,
    shared: money(terms, shared),
    shares: shares(terms, rule.split.weights, rule.split.scale),
  };
  return [
    ...explainConversion(cost.conversion),
    ...capped,
    { code: 'cost_shared', values },
    ...oddUnits(terms, cost.division),
  ];
}

function capSentence(
  terms: Terms,
  cap: { readonly amount: bigint; readonly per: Per },
  start: LocalDate,
  { shared, rest, party }: { shared: bigint; rest: bigint; party: SentenceValue },
): Sentence {
  const values = { cap: money(terms, cap.amount), window: windowValue(cap.per, start) };
  if (rest <= 0n) return { code: 'cost_within_cap', values };
  return {
    code: 'cost_capped',
    values: { ...values, shared: money(terms, shared), rest: money(terms, rest), party },
  };
}

function explainBonus(terms: Terms, bonus: Omit<BonusPosting, 'parts'>): Explanation {
  const rule = terms.bonuses[bonus.bonus];
  if (rule === undefined) return [];
  const values = {
    bonus: { number: bonus.bonus + 1 },
    window: windowValue(rule.per, bonus.window),
    sum: money(terms, bonus.sum),
    reaches: money(terms, rule.reaches),
    amount: money(terms, rule.amount),
    from: partyValue(terms, rule.from),
    to: partyValue(terms, rule.to),
  };
  return [{ code: bonus.paid > 0n ? 'bonus_earned' : 'bonus_lost', values }];
}

function lateSentence(day: LocalDate): Sentence {
  return { code: 'late', values: { date: { date: formatLocalDate(day) } } };
}

function money(terms: Terms, minor: bigint): SentenceValue {
  return { money: formatMoney(minor, terms.currency), currency: terms.currency };
}

function partyValue(terms: Terms, party: number): SentenceValue {
  return { party: terms.parties[party] ?? '' };
}

/** The name of a window: "2026", "2026-Q1", "2026-03", or `life` for the whole term, which messages put into words. */
function windowValue(per: Per, window: LocalDate): SentenceValue {
  return { text: per === 'life' ? 'life' : periodName(window, per) };
}

/** The parties that have a share, with their rates. */
function shares(terms: Terms, weights: readonly bigint[], scale: bigint): SentenceValue {
  const named = weights.flatMap((weight, party) =>
    weight === 0n ? [] : [{ party: terms.parties[party] ?? '', rate: rateText(weight, scale) }],
  );
  return { shares: named };
}

function amounts(terms: Terms, parts: readonly bigint[]): SentenceValue {
  const named = parts.map((part, party) => ({
    party: terms.parties[party] ?? '',
    money: formatMoney(part, terms.currency),
  }));
  return { amounts: named, currency: terms.currency };
}

/** weight / scale, where scale is a power of ten, as an exact decimal. */
function rateText(weight: bigint, scale: bigint): string {
  const places = scale.toString().length - 1;
  if (places === 0) return weight.toString();
  const digits = weight.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
