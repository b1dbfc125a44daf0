import type { DependencyRefusalCode } from '#capabilities/dependency/core/refusals.ts';
import { monthsLater } from '#capabilities/dependency/core/trend.ts';
import { controllersIn } from '#capabilities/dependency/server/controllers-in.ts';
import { convertAmount, type Rates } from '#capabilities/facts/core/rates.ts';
import type { DayRange } from '#capabilities/facts/core/split-window.ts';
import { firstSales } from '#capabilities/facts/server/first-sales.ts';
import { heldSales } from '#capabilities/facts/server/held-sales.ts';
import { ratesOf } from '#capabilities/facts/server/rates-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { type Currency, formatMoney } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import {
  type AcquisitionCost,
  acquisitionCost,
  type ChannelSpendSum,
  newCustomers,
} from '../core/acquisition.ts';
import type { ChannelSpend } from '../core/channel-spend.ts';
import { monthOf } from '../core/plan-path.ts';
import { refuseFaults } from '../core/read-table.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { lastDayOf, spendByMonth } from '../core/spend-period.ts';
import { listSpends } from './store.ts';

export interface AskedAcquisition {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly in?: Currency | undefined;
}

export interface Acquisition {
  readonly from: string;
  readonly to: string;
  readonly currency: Currency;
  readonly held: DayRange;
  readonly found: AcquisitionCost;
  readonly youngHistory: boolean;
  readonly spends: readonly ChannelSpend[];
}

/** What winning a customer costs, by channel, over whole months. */
export async function readAcquisition(
  tx: Transaction,
  organisation: Id,
  asked: AskedAcquisition,
): Promise<Decision<Acquisition, DiversificationRefusal | DependencyRefusalCode>> {
  const held = await heldSales(tx, organisation);
  if (held === null) return refuse('no_sales_yet');
  const to = asked.to ?? monthOf(held.to);
  const from = asked.from ?? monthsLater(to, -11);
  if (from > to) return refuse('window_ends_before_it_begins', { values: { from, to } });
  const { currency: usual } = await organisationOf(tx, organisation);
  const currency = asked.in ?? usual;
  const all = await listSpends(tx, organisation);
  const spends = spendsIn(all, { from, to }, currency, await ratesOf(tx, organisation));
  if (!spends.ok) return spends;
  const controllers = await controllersIn(tx, organisation, 'customer');
  const watched = [...new Set([...controllers.keys(), ...controllers.values()])];
  const window = { from: `${from}-01`, to: `${to}-01` };
  const { first, before } = await firstSales(tx, organisation, window, watched);
  const purchases = newCustomers(first, controllers, new Set(before));
  return accept({
    ...{ from, to, currency, held },
    found: acquisitionCost(purchases, spends.value),
    // Who buys once a year looks new in a history that is shorter than that.
    youngHistory: monthsLater(monthOf(held.from), 12) > from,
    spends: all,
  });
}

/** Spend of the months in the window, each converted at the last rate of its month; a missing rate names the spend. */
function spendsIn(
  spends: readonly ChannelSpend[],
  window: { readonly from: string; readonly to: string },
  into: Currency,
  rates: Rates,
): Decision<readonly ChannelSpendSum[], DiversificationRefusal> {
  const faults: Refusal<DiversificationRefusal>[] = [];
  const found = spends.flatMap((spend): readonly ChannelSpendSum[] => {
    const { channel, currency, period } = spend;
    const months = spendByMonth(period, spend.amountMinor).filter(
      ({ month }) => month >= window.from && month <= window.to,
    );
    return months.flatMap(({ month, amountMinor }) => {
      const converted = convertAmount(amountMinor, currency, into, lastDayOf(month), rates);
      if (converted !== null) return [{ channel, amountMinor: converted }];
      const amount = formatMoney(spend.amountMinor, currency);
      const isNamed = faults.some(({ values }) => values?.channel === channel && values.period === period);
      if (!isNamed) {
        const values = { channel, period, amount, from: currency, to: into };
        faults.push({ code: 'spend_of_channel_lacks_a_rate', path: `${channel}, ${period}`, values });
      }
      return [];
    });
  });
  const refused = refuseFaults(faults);
  if (refused === null) return accept(found);
  const currencies = [...new Set(faults.map(({ values }) => String(values?.from)))].join(', ');
  return { ok: false, refusal: { code: 'spend_lacks_a_rate', values: { currencies, to: into }, faults } };
}
