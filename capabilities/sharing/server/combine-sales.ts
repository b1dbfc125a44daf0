import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { addSums, type Sum } from '../core/add-sums.ts';
import type { CombinedSales } from '../core/contract.ts';
import { isWholeMonths } from '../core/whole-months.ts';
import { type Reader, readingRules } from './reading-rules.ts';
import { refusedPartner } from './refused-partner.ts';
import { type EventFilter, type MonthSum, sumsByMonth, sumsOfShown, sumsOfWholeMonths } from './store.ts';

const onWire = <Rest extends Sum>({ minor, ...rest }: Rest) => ({
  ...rest,
  amount: minor === null || rest.currency === null ? null : formatMoney(minor, rest.currency),
});

/**
 * Sums of the events by side, month, kind and currency, and over months and sides; `null` where a side holds something
 * back. Its one statement is sent at once.
 */
export async function combineSalesAtOnce(
  tx: Transaction,
  alliance: Id,
  filter: EventFilter,
): Promise<Decision<CombinedSales> | null> {
  const { parties, sums, bound } = await sumsByMonth(tx, alliance, filter);
  const refused = refusedPartner(parties, filter.partner);
  if (refused !== null) return refused;
  return bound ? null : accept(combined(sums));
}

/**
 * The same for a reader from whom something is held back: sums of whole months are of everything, as statements are;
 * finer ones only of what can be read one by one.
 */
export async function combineSales(
  tx: Transaction,
  alliance: Id,
  reader: Reader,
  filter: EventFilter,
): Promise<Decision<CombinedSales>> {
  const rules = await readingRules(tx, alliance, reader);
  const ofMonths = isWholeMonths(filter);
  const sums = ofMonths
    ? await sumsOfWholeMonths(tx, alliance, filter)
    : await sumsOfShown(tx, alliance, filter, rules);
  const heldBackBy = [...rules.of.keys()];
  return accept({ ...combined(sums), ...(ofMonths || heldBackBy.length === 0 ? {} : { heldBackBy }) });
}

function combined(sums: readonly MonthSum[]): CombinedSales {
  const months = sums.map(({ amount, ...rest }) => ({
    ...rest,
    minor: amount === null ? null : BigInt(amount),
  }));
  return {
    months: months.map(onWire),
    parties: addSums(months, ({ party }) => ({ party })).map(onWire),
    all: addSums(months, () => ({})).map(onWire),
  };
}
