import { contractsOf } from '#capabilities/contracts/server/contracts-of.ts';
import { measureDependency } from '#capabilities/dependency/server/measure-dependency.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { divideHalfEven } from '#kernel/exact.ts';
import type { Id } from '#kernel/id.ts';
import { formatMoney, parseMoney } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { bindingOf, holdsLonger } from '../core/binding-of.ts';
import type { BasisAnswer } from '../core/contract.ts';
import { monthAfter, monthsOf } from '../core/months-of.ts';
import type { StressRefusal } from '../core/refusals.ts';
import type { Binding } from '../core/stress-case.ts';
import { type KeptFigures, loadFigures } from './store.ts';

/** So many are named; the others come in one sum. */
const mostNamed = 50;

export interface AskedBasis {
  readonly by: 'customer' | 'channel' | 'partner';
  readonly in?: string | undefined;
}

/** What a stress test begins with. @param on today, `yyyy-mm-dd` */
export async function readBasis(
  tx: Transaction,
  organisation: Id,
  { by, in: wished }: AskedBasis,
  on: string,
): Promise<Decision<BasisAnswer, StressRefusal>> {
  const figures = await loadFigures(tx, organisation);
  const measured = await measureDependency(tx, organisation, { by, in: wished ?? figures?.currency });
  if (!measured.ok) {
    const isRate = measured.refusal.code === 'sales_lack_a_rate';
    return refuse(isRate ? 'rates_are_wanting' : 'there_are_no_sales', {
      values: {
        by,
        currencies: measured.refusal.values?.currencies ?? '',
        currency: wished ?? figures?.currency ?? '',
      },
    });
  }
  const { window, held, currency, found, unnamed, sharesAt } = measured.value;
  const months = monthsOf(window, held);
  const mean = (minor: bigint) => divideHalfEven(minor, BigInt(months));
  const firstMonth = monthAfter(on);
  const named = sharesAt(found.shares.slice(0, mostNamed).map((_, place) => place)).map((share) => ({
    ...share,
    minor: parseMoney(share.amount, currency) ?? 0n,
  }));
  const rest = named.reduce((left, { minor }) => left - minor, found.netMinor + unnamed.amountMinor);
  const contracts = (await contractsOf(tx, organisation)).filter(({ kind }) => kind === by);
  const bindings = contracts.flatMap((one) => {
    const binding = bindingOf(one, firstMonth, on);
    return binding === null ? [] : [{ id: one.id, counterparty: one.counterparty, binding }];
  });
  return accept({
    by,
    currency,
    window,
    months,
    firstMonth,
    income: named.map(({ name, members, share, minor }) => {
      const own = bindings.filter(
        ({ counterparty }) => counterparty === name || members.includes(counterparty),
      );
      const held = own.reduce<(typeof own)[number] | null>(
        (best, one) => (best === null || holdsLonger(one.binding, best.binding) ? one : best),
        null,
      );
      return {
        name,
        monthly: formatMoney(mean(minor), currency),
        share,
        contract: held === null ? null : contractOnWire(held.binding),
        contractId: held?.id ?? null,
      };
    }),
    otherIncome: formatMoney(rest > 0n ? mean(rest) : 0n, currency),
    figures: figures === null ? null : await figuresOnWire(tx, figures),
  });
}

const contractOnWire = ({ endsAfterMonths, noticeMonths, renews }: Binding) => ({
  endsAfterMonths,
  noticeMonths,
  renews,
});

async function figuresOnWire(tx: Transaction, figures: KeptFigures) {
  const { currency, version, changedAt, changedBy } = figures;
  const names = await namesOf(tx, [changedBy]);
  return {
    currency,
    fixedCost: formatMoney(figures.fixedCostMinor, currency),
    variableCost: figures.variableCost,
    cash: formatMoney(figures.cashMinor, currency),
    debtService: formatMoney(figures.debtServiceMinor, currency),
    creditLine: formatMoney(figures.creditLineMinor, currency),
    version,
    changedAt: changedAt.toISOString(),
    changedBy: { id: changedBy, name: names.get(changedBy) ?? '' },
  };
}
