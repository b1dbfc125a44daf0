import { accept } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { addSums, type Sum } from '../core/add-sums.ts';
import { refusedPartner } from './refused-partner.ts';
import { type EventFilter, sumsByMonth } from './store.ts';

const onWire = <Rest extends Sum>({ minor, ...rest }: Rest) => ({
  ...rest,
  amount: minor === null || rest.currency === null ? null : formatMoney(minor, rest.currency),
});

/** Sums of the events by side, month, kind and currency, and over months and sides. */
export async function combineSales(tx: Transaction, alliance: Id, filter: EventFilter) {
  const { parties, sums } = await sumsByMonth(tx, alliance, filter);
  const refused = refusedPartner(parties, filter.partner);
  if (refused !== null) return refused;
  const months = sums.map(({ amount, ...rest }) => ({
    ...rest,
    minor: amount === null ? null : BigInt(amount),
  }));
  return accept({
    months: months.map(onWire),
    parties: addSums(months, ({ party }) => ({ party })).map(onWire),
    all: addSums(months, () => ({})).map(onWire),
  });
}
