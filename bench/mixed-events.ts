/**
 * Mixed events by formulas of their number, so that JavaScript and SQL make the same ones: 88 % sales, 8 % refunds of
 * sales of the last three months, 4 % costs, some payments, over two years; one in a hundred is told 20 days late.
 */
import { type EventColumns, rowKinds } from '#capabilities/settlement/core/columns/event-columns.ts';
import { integerColumn } from '#capabilities/settlement/core/columns/integer-column.ts';

const firstDay = 20_454; // 2026-01-01
const dayCount = 730;
const secondYear = firstDay + 365;
const products = Array.from({ length: 10 }, (_, number) => `p${number}`);

function kindOf(at: number): number {
  const rest = at % 50;
  if (at % 1000 === 500) return rowKinds.payment;
  if (rest === 7 || rest === 19 || rest === 31 || rest === 43) return rowKinds.refund;
  return rest === 11 || rest === 36 ? rowKinds.cost : rowKinds.sale;
}

const grossOf = (at: number) => 100 + ((at * 7919) % 90_001);

/** The sale that an event refunds: one of the last eighth of all events. */
function refundedBy(at: number, count: number): number {
  const reach = Math.max(1, Math.min(at, Math.floor(count / 8)));
  let sale = at - 1 - ((at * 104_729) % reach);
  while (kindOf(sale) !== rowKinds.sale) sale -= 1;
  return sale;
}

export function mixedEvents(count: number): EventColumns {
  const amount = integerColumn(count);
  const tax = integerColumn(count);
  const product = new Uint32Array(count);
  const category = new Uint32Array(count);
  const columns = {
    count,
    kind: new Uint8Array(count),
    day: new Int32Array(count),
    recorded: new Int32Array(count),
    amount,
    worth: amount,
    tax,
    costOfGoods: null,
    party: new Int16Array(count),
    payee: new Int16Array(count),
    sale: new Int32Array(count).fill(-1),
    conditions: { product: { codes: product, texts: products } },
    category: { codes: category, texts: ['marketing', 'travel'] },
    roles: new Map<string, Int16Array>(),
  };
  for (let at = 0; at < count; at += 1) {
    const kind = kindOf(at);
    const day = firstDay + Math.floor((at * dayCount) / count);
    columns.kind[at] = kind;
    columns.recorded[at] = day;
    columns.day[at] = day - (at % 97 === 0 ? 20 : 0);
    columns.party[at] = at % 3 === 0 ? 0 : 1;
    columns.payee[at] = at % 3 === 0 ? 1 : 0;
    category[at] = kind === rowKinds.cost ? 1 + (at % 2) : 0;
    product[at] = kind === rowKinds.sale ? 1 + ((at * 31) % 10) : 0;
    amount.values[at] = grossOf(at);
    tax.values[at] = kind === rowKinds.sale ? Math.floor((grossOf(at) * 21) / 121) : 0;
    if (kind !== rowKinds.refund) continue;
    const sale = refundedBy(at, count);
    columns.sale[at] = sale;
    columns.party[at] = -1;
    amount.values[at] = at % 2 === 0 ? grossOf(sale) : Math.floor(grossOf(sale) / 3) + 1;
  }
  return columns;
}

/** The sales whose rule has tiers, as DuckDB makes them: `id`, `year` of the window, `base` in cents. */
export function saleQuery(count: number): string {
  const gross = '(100 + (n * 7919) % 90001)';
  const day = `(${firstDay} + (n * ${dayCount}) // ${count} - case when n % 97 = 0 then 20 else 0 end)`;
  return `
    select n as id, ${gross} - (${gross} * 21) // 121 as base,
      case when ${day} < ${firstDay} then 0 when ${day} < ${secondYear} then 1 else 2 end as year
    from (select range as n from range(${count}))
    where n % 1000 <> 500 and n % 50 not in (7, 19, 31, 43, 11, 36) and (n * 31) % 10 <> 0`;
}
