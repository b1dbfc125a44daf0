/** What holds after every single event, whatever the terms: nothing is lost, and each rule keeps its own promise. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf } from '#capabilities/settlement/core/apply-event.ts';
import { isProblem } from '#capabilities/settlement/core/check-event.ts';
import type { Posting, RefundPosting, SalePosting } from '#capabilities/settlement/core/postings.ts';
import { settle } from '#capabilities/settlement/core/settle.ts';
import { startState } from '#capabilities/settlement/core/state.ts';
import { windowOf } from '#capabilities/settlement/core/terms.ts';
import { splitByLargestRemainder } from '#kernel/exact.ts';
import { addToLocalDate } from '#kernel/local-date.ts';
import { parseMoney } from '#kernel/money.ts';
import { anyCase, type Case } from './settlement-arbitraries.ts';

function sum(minors: readonly bigint[]): bigint {
  return minors.reduce((a, b) => a + b, 0n);
}

/** The lines of each event that is applied, event after event. */
function* applied({ basis, batch }: Case): Generator<readonly Posting[]> {
  const state = startState(basis.terms);
  for (const event of batch.events) {
    const outcome = outcomeOf(basis, state, event);
    if (outcome !== 'repeated' && !isProblem(outcome)) yield outcome;
  }
}

test('after every event all balances add up to zero, and the parts of every line to its base', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const balances = given.basis.terms.parties.map(() => 0n);
      const add = (party: number, minor: bigint) => {
        balances[party] = (balances[party] ?? 0n) + minor;
      };
      for (const lines of applied(given)) {
        for (const line of lines) {
          if (line.kind === 'payment') {
            add(line.from, line.amount);
            add(line.to, -line.amount);
            continue;
          }
          line.parts.forEach((part, party) => {
            add(party, part);
          });
          const base = line.kind === 'bonus' ? 0n : line.base;
          expect(sum(line.parts)).toBe(base);
          if (line.kind !== 'bonus') add(line.kind === 'sale' ? line.collector : line.paidBy, -base);
        }
        expect(sum(balances)).toBe(0n);
      }
    }),
    { numRuns: 100 },
  );
});

/** Whether a refund takes each party's share back. */
function isTimely({ basis: { terms } }: Case, sale: SalePosting, refund: RefundPosting): boolean {
  const { refundsWithin } = terms;
  return refundsWithin === null || refund.event.day <= addToLocalDate(sale.event.day, refundsWithin);
}

/** Every sale and every timely refund, with its sale. */
function* moved(
  given: Case,
): Generator<{ readonly sale: SalePosting; readonly line: SalePosting | RefundPosting }> {
  const sales = new Map<string, SalePosting>();
  for (const lines of applied(given)) {
    for (const line of lines) {
      if (line.kind === 'sale') {
        sales.set(line.event.id, line);
        yield { sale: line, line };
      }
      const sale = line.kind === 'refund' ? sales.get(line.sale) : undefined;
      if (line.kind === 'refund' && sale !== undefined && isTimely(given, sale, line)) yield { sale, line };
    }
  }
}

test('a whole-mode window is at all times shared as a whole, at the highest step it ever reached', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const { shares, parties } = given.basis.terms;
      const windows = new Map<string, { counter: bigint; reached: number; parts: bigint[] }>();
      for (const { sale, line } of moved(given)) {
        const rule = shares[sale.rule];
        if (rule?.kind !== 'tiers' || rule.mode !== 'whole') continue;
        const key = `${sale.rule} ${windowOf(sale.event.day, rule.per)}`;
        const window = windows.get(key) ?? { counter: 0n, reached: 0, parts: parties.map(() => 0n) };
        windows.set(key, window);
        window.counter += line.base;
        while ((rule.steps[window.reached]?.upTo ?? window.counter) < window.counter) window.reached += 1;
        window.parts = window.parts.map((part, party) => part + (line.parts[party] ?? 0n));
        const weights = rule.steps[window.reached]?.split.weights ?? [];
        expect(window.parts).toEqual(splitByLargestRemainder(window.counter, weights));
      }
    }),
    { numRuns: 100 },
  );
});

test('a sale that is refunded in time, wholly, leaves its parties nothing; another leaves what its refunds left of it', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const { shares, parties } = given.basis.terms;
      const left = new Map<string, bigint[]>();
      const late = new Set<string>();
      for (const lines of applied(given)) {
        for (const line of lines)
          if (line.kind === 'refund' && line.reason.way === 'collector') late.add(line.sale);
      }
      for (const { sale, line } of moved(given)) {
        const rule = shares[sale.rule];
        if (rule?.kind === 'tiers' && rule.mode === 'whole') continue;
        const before = left.get(sale.event.id) ?? parties.map(() => 0n);
        const after = before.map((part, party) => part + (line.parts[party] ?? 0n));
        left.set(sale.event.id, after);
        if (line.kind !== 'refund' || late.has(sale.event.id)) continue;
        if (line.refunded === line.saleAmount) expect(after).toEqual(parties.map(() => 0n));
        else for (const part of after) expect(part * sale.base >= 0n).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('in every window a bonus is owed exactly while the sales, less refunds in time, reach what they must', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const { bonuses } = given.basis.terms;
      const paid = new Map<string, bigint>();
      const sums = new Map<string, bigint>();
      const sales = new Map<string, SalePosting>();
      for (const lines of applied(given)) {
        const [cause] = lines;
        if (cause?.kind === 'sale') sales.set(cause.event.id, cause);
        const sale =
          cause?.kind === 'sale' ? cause : cause?.kind === 'refund' ? sales.get(cause.sale) : undefined;
        if (sale === undefined || cause === undefined || cause.kind === 'payment') {
          expect(lines).toHaveLength(1);
          continue;
        }
        const counts = cause.kind === 'sale' || (cause.kind === 'refund' && isTimely(given, sale, cause));
        bonuses.forEach((rule, bonus) => {
          const window = `${bonus} ${windowOf(sale.event.day, rule.per)}`;
          const total = (sums.get(window) ?? 0n) + (counts ? cause.base : 0n);
          if (counts) sums.set(window, total);
          const line = lines.find((one) => one.kind === 'bonus' && one.bonus === bonus);
          const to = line?.kind === 'bonus' && rule.to !== rule.from ? (line.parts[rule.to] ?? 0n) : 0n;
          paid.set(window, (paid.get(window) ?? 0n) + to);
          const owed = sums.has(window) && total >= rule.reaches && rule.to !== rule.from;
          expect(paid.get(window)).toBe(owed ? rule.amount : 0n);
        });
      }
    }),
    { numRuns: 100 },
  );
});

test('costs are shared up to the cap of their window and not beyond, whenever they are told', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const { costs } = given.basis.terms;
      const shared = new Map<string, bigint>();
      for (const [cost] of applied(given)) {
        if (cost?.kind !== 'cost') continue;
        const index = costs.findIndex(({ category }) => category === '*' || category === cost.category);
        const rule = costs[index];
        const cap = rule?.cap ?? null;
        const window = `${index} ${cap === null ? '' : windowOf(cost.event.day, cap.per)}`;
        const before = shared.get(window) ?? 0n;
        const room = cap === null || cap.amount - before > cost.amount ? cost.amount : cap.amount - before;
        expect(-cost.base).toBe(rule === undefined ? 0n : room);
        shared.set(window, before - cost.base);
      }
    }),
    { numRuns: 100 },
  );
});

test('transfers and what is carried over, made one after another, leave nobody owing anything', () => {
  fc.assert(
    fc.property(anyCase, ({ basis, batch }) => {
      const { currency, payout } = basis.terms;
      const minor = (text: string) => parseMoney(text, currency) ?? 0n;
      for (const { parties, transfers, carried } of settle(basis, batch)) {
        const owed = new Map(Object.entries(parties).map(([party, { closing }]) => [party, minor(closing)]));
        for (const { from, to, amount } of [...transfers, ...carried]) {
          owed.set(from, (owed.get(from) ?? 0n) + minor(amount));
          owed.set(to, (owed.get(to) ?? 0n) - minor(amount));
        }
        expect([...owed.values()].every((rest) => rest === 0n)).toBe(true);
        expect(transfers.length + carried.length).toBeLessThan(owed.size);
        for (const { amount } of transfers) expect(minor(amount) >= payout.minimum).toBe(true);
        for (const { amount } of carried) expect(minor(amount) < payout.minimum).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
