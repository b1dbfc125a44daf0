import type { Dimension } from '#capabilities/facts/core/fields.ts';
import { heldSales } from '#capabilities/facts/server/held-sales.ts';
import { standOfSales } from '#capabilities/facts/server/stand-of-sales.ts';
import { type SumsWish, sumSalesByMonth } from '#capabilities/facts/server/sum-sales.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Ratio } from '#kernel/exact.ts';
import type { Id } from '#kernel/id.ts';
import { type Currency, formatMoney } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { TrendAnswer } from '../core/contract.ts';
import { type Control, controllersOf } from '../core/control.ts';
import type { DependencyRefusalCode } from '../core/refusals.ts';
import { figureText, shareText } from '../core/share-on-wire.ts';
import { currentRise } from '../core/trend.ts';
import { rollingLargest, type TrendOfLargestPoint } from '../core/trend-of-largest.ts';
import { joined } from './joined.ts';
import { memory } from './memory.ts';
import { listControls } from './store.ts';

export interface AskedTrend {
  readonly by: Dimension;
  readonly to?: string | undefined;
  readonly in?: Currency | undefined;
}

/** A month of an answer takes some hundred bytes: together about 30 MB. */
const answers = memory<TrendAnswer>(100_000);
const leastWeight = 10;
const join = joined<Decision<TrendAnswer, DependencyRefusalCode>>();

/** How the largest share and the HHI moved, with the rise that still lasts if there is one. */
export async function readTrend(
  tx: Transaction,
  organisation: Id,
  asked: AskedTrend,
): Promise<Decision<TrendAnswer, DependencyRefusalCode>> {
  const { by } = asked;
  const [stand, held, controls, { currency: usual }] = await Promise.all([
    standOfSales(tx, organisation),
    heldSales(tx, organisation),
    listControls(tx, organisation, by),
    organisationOf(tx, organisation),
  ]);
  if (held === null) return refuse('no_sales_yet');
  const window = { from: held.from, to: asked.to ?? held.to };
  const key = JSON.stringify([organisation, by, window.to, asked.in ?? null]);
  const madeFrom = JSON.stringify([stand, usual, controls]);
  const known = answers.find(key, madeFrom);
  if (known !== undefined) return accept(known);
  return join(`${key} ${madeFrom}`, async () => {
    const made = await makeTrend(
      tx,
      organisation,
      { by, window, held, into: asked.in ?? null, usual },
      controls,
    );
    if (made.ok && (await standOfSales(tx, organisation)) === stand) {
      answers.keep(key, madeFrom, made.value, leastWeight + made.value.points.length);
    }
    return made;
  });
}

async function makeTrend(
  tx: Transaction,
  organisation: Id,
  wish: Omit<SumsWish, 'each'>,
  controls: readonly Control[],
): Promise<Decision<TrendAnswer, DependencyRefusalCode>> {
  const controllers = controllersOf(controls);
  const rolling = rollingLargest();
  const summed = await sumSalesByMonth(tx, organisation, wish, (month, sums) => {
    // Sales that name nobody are no counterparty's.
    const named = sums.filter(({ name }) => name !== '');
    if (named.length > 0) rolling.take(month, headsOf(named, controllers));
  });
  if (!summed.ok) return summed;
  const { currency } = summed.value;
  const points = rolling.points();
  return accept({
    currency,
    points: points.map((point) => pointOnWire(point, currency)),
    rise: riseOf(points),
  });
}

/** Each under whoever controls it. */
function* headsOf(
  sums: readonly { readonly name: string; readonly amountMinor: bigint }[],
  controllers: ReadonlyMap<string, string>,
) {
  for (const { name, amountMinor } of sums) yield { name: controllers.get(name) ?? name, amountMinor };
}

function pointOnWire({ month, largest, totalMinor, hhi }: TrendOfLargestPoint, currency: Currency) {
  return {
    month,
    largest: largest === null ? null : { name: largest.name, share: shareText(largest.share) },
    hhi: figureText(hhi),
    effectiveNumber: largest === null ? null : figureText(inverse(hhi)),
    total: formatMoney(totalMinor, currency),
  };
}

/** 10,000 ÷ HHI. */
function inverse(hhi: Ratio): Ratio {
  return { numerator: 10_000n * hhi.denominator, denominator: hhi.numerator };
}

function riseOf(points: readonly TrendOfLargestPoint[]): TrendAnswer['rise'] {
  const current = currentRise(
    points.map(({ month, largest }) => ({
      month,
      concentration: largest === null ? null : { shares: [largest] },
    })),
  );
  if (current === null) return null;
  const { since, rise } = current;
  const side = ({ name, share }: { readonly name: string; readonly share: Ratio }) => ({
    name,
    share: shareText(share),
  });
  const { month, earlierMonth } = rise;
  return { since, month, earlierMonth, earlier: side(rise.earlier), now: side(rise.now) };
}
