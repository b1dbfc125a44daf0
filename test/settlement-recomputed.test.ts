/**
 * An auditor who has the terms and what each line says of itself, and recomputes every line from that: the conversion,
 * the base, what each step, role, fee, cap and bonus takes, where the odd units fell, and how the counters went on.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainPosting } from '#capabilities/settlement/core/explain-posting.ts';
import type { Posting } from '#capabilities/settlement/core/postings.ts';
import { convert } from '#capabilities/settlement/core/rates.ts';
import type { Explanation, SentenceCode, SentenceValue } from '#capabilities/settlement/core/sentences.ts';
import { settle } from '#capabilities/settlement/core/settle.ts';
import { type Per, type ShareRule, type Terms, windowOf } from '#capabilities/settlement/core/terms.ts';
import { divideHalfEven, parseDecimal, splitByLargestRemainder } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import { addToLocalDate, formatLocalDate, type LocalDate, periodName } from '#kernel/local-date.ts';
import { isCurrency, parseMoney } from '#kernel/money.ts';
import { anyCase, type Case } from './settlement-arbitraries.ts';

type Parts = readonly bigint[];

/** What a sentence says, value by value. */
class Said {
  readonly #values: Readonly<Record<string, SentenceValue>>;
  readonly #terms: Terms;
  constructor(values: Readonly<Record<string, SentenceValue>>, terms: Terms) {
    this.#values = values;
    this.#terms = terms;
  }
  #value(key: string): SentenceValue {
    const value = this.#values[key];
    invariant(value !== undefined, `the sentence says ${key}`);
    return value;
  }
  money(key: string): bigint {
    const value = this.#value(key);
    invariant('money' in value && isCurrency(value.currency), `${key} is money`);
    const minor = parseMoney(value.money, value.currency);
    invariant(minor !== null, `${key} can be read`);
    return minor;
  }
  number(key: string): number {
    const value = this.#value(key);
    invariant('number' in value, `${key} is a number`);
    return value.number;
  }
  /** A text, a date or a currency. */
  text(key: string): string {
    const value = this.#value(key);
    if ('text' in value) return value.text;
    if ('date' in value) return value.date;
    invariant('currency' in value, `${key} is a text`);
    return value.currency;
  }
  party(key: string): number {
    const value = this.#value(key);
    invariant('party' in value, `${key} is a party`);
    return this.#terms.parties.indexOf(value.party);
  }
  parties(key: string): readonly string[] {
    const value = this.#value(key);
    invariant('parties' in value, `${key} are parties`);
    return value.parties;
  }
  /** Amounts of all parties, in their order. */
  amounts(key: string): Parts {
    const value = this.#value(key);
    invariant('amounts' in value && isCurrency(value.currency), `${key} are amounts`);
    const { currency } = value;
    expect(value.amounts.map(({ party }) => party)).toEqual(this.#terms.parties);
    return value.amounts.map(({ money }) => parseMoney(money, currency) ?? 0n);
  }
  /** Rates by party, as weights of the finest scale there is. */
  weights(key: string): Parts {
    const value = this.#value(key);
    const rates = 'shares' in value ? value.shares : 'roles' in value ? value.roles : [];
    return this.#terms.parties.map((party) =>
      rates.reduce((sum, one) => sum + (one.party === party ? scaled(one.rate) : 0n), 0n),
    );
  }
}

function scaled(rate: string): bigint {
  const ratio = parseDecimal(rate);
  invariant(ratio !== null, 'a rate is a decimal');
  return (ratio.numerator * 10n ** 20n) / ratio.denominator;
}

function windowName(per: Per, day: LocalDate): string {
  return per === 'life' ? 'life' : periodName(windowOf(day, per), per);
}

function sum(minors: Parts): bigint {
  return minors.reduce((a, b) => a + b, 0n);
}

const size = (minor: bigint) => (minor < 0n ? -minor : minor);

/** Those whose part of a largest-remainder split is more than their exact share rounded down. */
function oddOnes(terms: Terms, total: bigint, weights: Parts): readonly string[] {
  if (total === 0n) return [];
  const parts = splitByLargestRemainder(total, weights);
  return terms.parties.filter(
    (_, party) => size(parts[party] ?? 0n) > (size(total) * (weights[party] ?? 0n)) / sum(weights),
  );
}

interface SaleKept {
  readonly rule: number;
  readonly day: LocalDate;
  readonly base: bigint;
  readonly parts: Parts;
  readonly collector: number;
  taken: bigint;
  timely: bigint;
  borne: Parts;
}

class Auditor {
  readonly #terms: Terms;
  readonly #sales = new Map<string, SaleKept>();
  /** By rule and window: where the counter stands, and in mode whole the step reached and what was shared in all. */
  readonly #counters = new Map<string, { counter: bigint; step: number; shared: Parts }>();
  readonly #caps = new Map<string, bigint>();
  readonly #bonuses = new Map<string, bigint>();
  constructor(terms: Terms) {
    this.#terms = terms;
  }

  #counter(rule: number, window: string) {
    const key = `${rule} ${window}`;
    const found = this.#counters.get(key) ?? {
      counter: 0n,
      step: 0,
      shared: this.#terms.parties.map(() => 0n),
    };
    this.#counters.set(key, found);
    return found;
  }

  audit(posting: Posting): void {
    const explanation = explainPosting(this.#terms, posting);
    const said = (code: SentenceCode) => this.#said(explanation, code);
    const isLate = posting.kind !== 'bonus' && posting.event.late;
    expect(said('late')?.text('date')).toBe(isLate ? formatLocalDate(posting.event.day) : undefined);
    switch (posting.kind) {
      case 'sale':
        this.#sale(posting, explanation);
        break;
      case 'refund':
        this.#refund(posting, explanation);
        break;
      case 'cost':
        this.#cost(posting, explanation);
        break;
      case 'bonus':
        this.#bonus(posting, explanation);
        break;
      case 'payment': {
        const line = said('payment');
        expect([line?.party('from'), line?.party('to'), line?.money('amount')]).toEqual([
          posting.from,
          posting.to,
          posting.amount,
        ]);
      }
    }
  }

  #said(explanation: Explanation, code: SentenceCode): Said | undefined {
    const found = explanation.find((sentence) => sentence.code === code);
    return found === undefined ? undefined : new Said(found.values, this.#terms);
  }

  /** The odd units of a split are told, and nobody gets one where none is told. */
  #odd(explanation: Explanation, code: 'odd_units' | 'odd_units_sum', total: bigint, weights: Parts): void {
    const told = this.#said(explanation, code);
    const expected = oddOnes(this.#terms, total, weights);
    expect(told?.parties('parties') ?? []).toEqual(expected);
    expect(told?.number('count') ?? 0).toBe(expected.length);
  }

  #sale(posting: Extract<Posting, { kind: 'sale' }>, explanation: Explanation): void {
    const said = (code: SentenceCode) => this.#said(explanation, code);
    const gross = said('base_gross');
    const net = said('base_net') ?? said('base_profit');
    const amount = gross?.money('base') ?? net?.money('amount') ?? 0n;
    const costOfGoods = said('base_profit')?.money('costOfGoods') ?? 0n;
    const base = amount - (net?.money('tax') ?? 0n) - costOfGoods;
    expect(base).toBe(posting.base);
    expect(gross?.money('base') ?? net?.money('base')).toBe(base);
    this.#converted(explanation, amount);
    const rule = this.#terms.shares[posting.rule];
    invariant(rule !== undefined, 'a sale has its rule');
    const parts = this.#shared(rule, posting.rule, posting.event.day, base, explanation);
    expect(posting.parts).toEqual(parts);
    this.#sales.set(posting.event.id, {
      rule: posting.rule,
      day: posting.event.day,
      base,
      parts,
      collector: posting.collector,
      taken: 0n,
      timely: 0n,
      borne: parts.map(() => 0n),
    });
  }

  #converted(explanation: Explanation, amount: bigint): void {
    const conversion = this.#said(explanation, 'converted');
    if (conversion === undefined) return;
    const from = conversion.text('amount');
    const rate = parseDecimal(conversion.text('rate'));
    invariant(isCurrency(from) && rate !== null, 'a conversion names currency and rate');
    expect(convert(conversion.money('amount'), from, this.#terms.currency, rate)).toBe(amount);
  }

  #shared(rule: ShareRule, index: number, day: LocalDate, base: bigint, explanation: Explanation): Parts {
    const said = (code: SentenceCode) => this.#said(explanation, code);
    const ofRule = (told: Said | undefined): Said => {
      invariant(told !== undefined, `a rule of kind ${rule.kind} is told`);
      expect(told.number('rule')).toBe(index + 1);
      return told;
    };
    const split = (total: bigint, weights: Parts): Parts => {
      this.#odd(explanation, 'odd_units', total, weights);
      return splitByLargestRemainder(total, weights);
    };
    switch (rule.kind) {
      case 'split':
        return split(base, ofRule(said('split')).weights('shares'));
      case 'roles': {
        const told = [said('roles'), said('roles_else')].filter((one) => one !== undefined);
        const weights = told.map((one) => ofRule(one).weights('roles'));
        return split(
          base,
          this.#terms.parties.map((_, party) => sum(weights.map((all) => all[party] ?? 0n))),
        );
      }
      case 'fee': {
        const told = ofRule(said('fee') ?? said('fee_cut') ?? said('fee_none'));
        const fee = said('fee_none') === undefined ? told.money('fee') : 0n;
        const full = told.money('full');
        expect(fee).toBe(base < 0n ? 0n : base < full ? base : full);
        const rest = said('fee_rest');
        expect(rest?.money('rest')).toBe(base - fee);
        const parts = split(base - fee, rest?.weights('shares') ?? []);
        return parts.map((part, party) => part + (party === told.party('party') ? fee : 0n));
      }
      case 'tiers':
        return rule.mode === 'whole'
          ? this.#whole(rule, index, day, base, explanation)
          : split(base, this.#marginal(rule, index, day, base, explanation));
    }
  }

  /** What each party gets of a base over the steps, exactly, as weights. */
  #marginal(
    rule: Extract<ShareRule, { kind: 'tiers' }>,
    index: number,
    day: LocalDate,
    base: bigint,
    explanation: Explanation,
  ): Parts {
    const told = this.#said(explanation, 'marginal');
    const window = windowName(rule.per, day);
    const state = this.#counter(index, window);
    expect([told?.number('rule'), told?.text('window')]).toEqual([index + 1, window]);
    expect(told?.money('before')).toBe(state.counter);
    let at = state.counter;
    const weights = this.#terms.parties.map(() => 0n);
    for (const { code, values } of explanation) {
      if (code !== 'marginal_step') continue;
      const span = new Said(values, this.#terms);
      const step = rule.steps[span.number('step') - 1];
      invariant(step !== undefined, 'a step is one of the terms');
      const end = at + span.money('amount');
      const [low, high] = base < 0n ? [at - 1n, at] : [at, end];
      expect(step.above === null || low >= step.above).toBe(true);
      expect(step.upTo === null || high <= step.upTo).toBe(true);
      span.weights('shares').forEach((rate, party) => {
        weights[party] = (weights[party] ?? 0n) + rate * size(span.money('amount'));
      });
      at = end;
    }
    expect(at).toBe(state.counter + base);
    state.counter = at;
    return weights;
  }

  #whole(
    rule: Extract<ShareRule, { kind: 'tiers' }>,
    index: number,
    day: LocalDate,
    change: bigint,
    explanation: Explanation,
  ): Parts {
    const told = this.#said(explanation, 'whole');
    const window = windowName(rule.per, day);
    const state = this.#counter(index, window);
    invariant(told !== undefined, 'a whole window is told');
    expect([told.number('rule'), told.text('window')]).toEqual([index + 1, window]);
    expect(told.money('counter')).toBe(state.counter + change);
    const step = told.number('step') - 1;
    const highest = rule.steps.findLastIndex(({ above }) => above === null || told.money('counter') > above);
    expect(step).toBe(Math.max(state.step, highest));
    const reached = this.#said(explanation, 'whole_reached');
    expect(reached?.number('step')).toBe(step > state.step ? step + 1 : undefined);
    const weights = told.weights('shares');
    const target = splitByLargestRemainder(told.money('counter'), weights);
    this.#odd(explanation, 'odd_units_sum', told.money('counter'), weights);
    const before = this.#said(explanation, 'whole_before');
    expect(before === undefined).toBe(state.counter === 0n);
    if (before !== undefined) {
      expect([before.money('before'), before.number('step')]).toEqual([state.counter, state.step + 1]);
      expect([before.amounts('shared'), before.amounts('now')]).toEqual([state.shared, target]);
    }
    const parts = target.map((part, party) => part - (state.shared[party] ?? 0n));
    Object.assign(state, { counter: told.money('counter'), step, shared: target });
    return parts;
  }

  #refund(posting: Extract<Posting, { kind: 'refund' }>, explanation: Explanation): void {
    const said = (code: SentenceCode) => this.#said(explanation, code);
    const told = said('refund') ?? said('refund_of_loss');
    invariant(told !== undefined, 'a refund tells what it takes back');
    const sale = this.#sales.get(told.text('sale'));
    invariant(sale !== undefined, 'a refund names its sale');
    const taken = said('refund_of_loss') === undefined ? told.money('base') : -told.money('base');
    sale.taken += taken;
    expect(sale.taken).toBe(divideHalfEven(sale.base * told.money('refunded'), told.money('amount')));
    expect(posting.base).toBe(-taken);
    const { refundsWithin } = this.#terms;
    const until = refundsWithin === null ? null : addToLocalDate(sale.day, refundsWithin);
    const late = until !== null && posting.event.day > until;
    const date = until === null ? undefined : formatLocalDate(until);
    expect(said('refund_late')?.text('date')).toBe(late ? date : undefined);
    expect(said('refund_in_time')?.text('date')).toBe(late ? undefined : date);
    if (!late) expect(posting.parts).toEqual(this.#takenBack(sale, taken, explanation));
    else {
      expect(said('refund_late')?.party('party')).toBe(sale.collector);
      expect(posting.parts).toEqual(
        this.#terms.parties.map((_, party) => (party === sale.collector ? -taken : 0n)),
      );
    }
  }

  #takenBack(sale: SaleKept, taken: bigint, explanation: Explanation): Parts {
    const said = (code: SentenceCode) => this.#said(explanation, code);
    const rule = this.#terms.shares[sale.rule];
    if (rule?.kind === 'tiers' && rule.mode === 'whole')
      return this.#whole(rule, sale.rule, sale.day, -taken, explanation);
    expect(said('refund_rule')?.number('rule')).toBe(sale.rule + 1);
    if (rule?.kind === 'tiers') {
      const window = windowName(rule.per, sale.day);
      const state = this.#counter(sale.rule, window);
      state.counter -= taken;
      const counted = said('refund_counter');
      expect([counted?.text('window'), counted?.money('counter')]).toEqual([window, state.counter]);
    }
    sale.timely += taken;
    const weights = sale.parts.map(size);
    this.#odd(explanation, 'odd_units_sum', sale.timely, weights);
    const borne = splitByLargestRemainder(sale.timely, weights);
    const parts = borne.map((part, party) => (sale.borne[party] ?? 0n) - part);
    sale.borne = borne;
    return parts;
  }

  #cost(posting: Extract<Posting, { kind: 'cost' }>, explanation: Explanation): void {
    const said = (code: SentenceCode) => this.#said(explanation, code);
    const none = said('cost_not_shared');
    if (none !== undefined) {
      expect(none.party('party')).toBe(posting.paidBy);
      expect(posting.parts).toEqual(this.#terms.parties.map(() => 0n));
      return;
    }
    const told = said('cost_shared');
    invariant(told !== undefined, 'a cost tells what of it is shared');
    const capped = said('cost_capped');
    const shared = told.money('shared');
    this.#converted(explanation, shared + (capped?.money('rest') ?? 0n));
    const rule = this.#terms.costs[told.number('rule') - 1];
    const cap = capped ?? said('cost_within_cap');
    expect(cap === undefined).toBe(rule?.cap === null);
    if (rule?.cap && cap !== undefined) {
      const window = windowName(rule.cap.per, posting.event.day);
      expect([cap.text('window'), cap.money('cap')]).toEqual([window, rule.cap.amount]);
      const key = `${told.number('rule')} ${window}`;
      const after = (this.#caps.get(key) ?? 0n) + shared;
      this.#caps.set(key, after);
      expect(capped === undefined ? after <= rule.cap.amount : after === rule.cap.amount).toBe(true);
      if (capped !== undefined) {
        expect([capped.money('shared'), capped.party('party')]).toEqual([shared, posting.paidBy]);
      }
    }
    const weights = told.weights('shares');
    this.#odd(explanation, 'odd_units', shared, weights);
    expect(posting.parts).toEqual(splitByLargestRemainder(-shared, weights));
  }

  #bonus(posting: Extract<Posting, { kind: 'bonus' }>, explanation: Explanation): void {
    const earned = this.#said(explanation, 'bonus_earned');
    const told = earned ?? this.#said(explanation, 'bonus_lost');
    invariant(told !== undefined, 'a bonus is earned or lost');
    const rule = this.#terms.bonuses[told.number('bonus') - 1];
    expect(rule).toBe(this.#terms.bonuses[posting.bonus]);
    expect([told.money('reaches'), told.money('amount')]).toEqual([rule?.reaches, rule?.amount]);
    expect(told.money('sum') >= told.money('reaches')).toBe(earned !== undefined);
    const key = `${posting.bonus} ${told.text('window')}`;
    const before = this.#bonuses.get(key) ?? 0n;
    const moved = earned === undefined ? -told.money('amount') : told.money('amount');
    this.#bonuses.set(key, before + moved);
    expect(before).toBe(earned === undefined ? told.money('amount') : 0n);
    expect(posting.parts).toEqual(
      this.#terms.parties.map(
        (_, party) => (party === told.party('to') ? moved : 0n) - (party === told.party('from') ? moved : 0n),
      ),
    );
  }
}

function audit({ basis, batch }: Case): ReadonlySet<SentenceCode> {
  const auditor = new Auditor(basis.terms);
  const told = new Set<SentenceCode>();
  settle(basis, batch, null, {
    onLine: (_, posting) => {
      auditor.audit(posting);
      for (const { code } of explainPosting(basis.terms, posting)) told.add(code);
    },
  });
  return told;
}

test('every line can be recomputed from what it says of itself', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      audit(given);
    }),
    { numRuns: 60 },
  );
});

test('all that lines can say is said, and so recomputed', () => {
  const cases = fc.sample(anyCase, { numRuns: 200, seed: 3 });
  const audited = new Set(cases.flatMap((given) => [...audit(given)]));
  expect([...audited].sort()).toEqual([
    'base_gross',
    'base_net',
    'base_profit',
    'bonus_earned',
    'bonus_lost',
    'converted',
    'cost_capped',
    'cost_not_shared',
    'cost_shared',
    'cost_within_cap',
    'fee',
    'fee_cut',
    'fee_none',
    'fee_rest',
    'late',
    'marginal',
    'marginal_step',
    'odd_units',
    'odd_units_sum',
    'payment',
    'refund',
    'refund_counter',
    'refund_in_time',
    'refund_late',
    'refund_of_loss',
    'refund_rule',
    'refund_shared',
    'roles',
    'roles_else',
    'split',
    'whole',
    'whole_before',
    'whole_reached',
  ]);
});
