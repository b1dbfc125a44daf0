/**
 * A company's own sales as events of an alliance, as if it had collected them under the terms: to try terms out before
 * anything was shared. What a file of sales does not tell (tax, cost of goods, roles) is absent.
 */
import Papa from 'papaparse';
import { formatInstant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import { formatMoney, isCurrency, parseMoney } from '#kernel/money.ts';
import { startOfDayIn, type TimeZone } from '#kernel/time-zone.ts';

const fields = ['date', 'amount', 'currency', 'customer', 'channel', 'product', 'region'] as const;
type Field = (typeof fields)[number];

/** The cells of one sale, as the file of own sales writes them. */
export type OwnSale = Readonly<Record<Field, string>>;

/** The sales of a file with these columns among others; cells that are not there are empty. */
export function readOwnSales(text: string): readonly OwnSale[] {
  const marked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { data } = Papa.parse<readonly string[]>(marked, { delimiter: ',', skipEmptyLines: true });
  const [head = [], ...rows] = data;
  const place = (field: Field) => head.indexOf(field);
  const places = {
    date: place('date'),
    amount: place('amount'),
    currency: place('currency'),
    customer: place('customer'),
    channel: place('channel'),
    product: place('product'),
    region: place('region'),
  };
  return rows.map((row) => ({
    date: row[places.date] ?? '',
    amount: row[places.amount] ?? '',
    currency: row[places.currency] ?? '',
    customer: row[places.customer] ?? '',
    channel: row[places.channel] ?? '',
    product: row[places.product] ?? '',
    region: row[places.region] ?? '',
  }));
}

export interface SalesAsEvents {
  readonly events: readonly JsonObject[];
  /** Rows that no event could be made of: negative amounts with no earlier sale left that they could be refunds of. */
  readonly leftOut: number;
}

interface Refundable {
  readonly id: string;
  left: bigint;
}

/**
 * Amounts below zero are refunds, but a file of sales does not say of which sale: each is taken from the latest earlier
 * sale of the same customer, product and currency that has something left, and from the ones before it where that does
 * not suffice.
 * @param collectedBy the party that is to have collected them
 * @param zone of the terms: each sale is put at noon of its day there
 */
export function salesAsEvents(sales: readonly OwnSale[], collectedBy: string, zone: TimeZone): SalesAsEvents {
  const events: JsonObject[] = [];
  const refundable = new Map<string, Refundable[]>();
  let leftOut = 0;
  for (const [index, sale] of inOrder(sales).entries()) {
    const day = parseLocalDate(sale.date);
    const minor = isCurrency(sale.currency) ? parseMoney(sale.amount, sale.currency) : null;
    if (day === null || minor === null) {
      leftOut += 1;
      continue;
    }
    const noon = startOfDayIn(day, zone) + 43_200;
    const key = [sale.currency, sale.customer, sale.product].join('\u0000');
    const open = refundable.get(key) ?? [];
    if (minor >= 0n) {
      const id = `sale-${index + 1}`;
      events.push(saleEvent(id, sale, formatInstant({ seconds: noon, fraction: '' }), collectedBy));
      if (minor > 0n) open.push({ id, left: minor });
      refundable.set(key, open);
      continue;
    }
    // A second after the sales of the day, so that a sale comes before a refund of the same day.
    const at = formatInstant({ seconds: noon + 1, fraction: '' });
    const taken = takeBack(open, -minor);
    if (taken.rest > 0n) leftOut += 1;
    for (const [part, { of, amount }] of taken.refunds.entries()) {
      const id = `refund-${index + 1}-${part + 1}`;
      events.push({ id, kind: 'refund', at, of, amount: formatMoney(amount, sale.currency) });
    }
  }
  return { events, leftOut };
}

/** By date, on one day sales before refunds; the file has the newest first. */
function inOrder(sales: readonly OwnSale[]): readonly OwnSale[] {
  const back = ({ amount }: OwnSale) => (amount.startsWith('-') ? 1 : 0);
  return sales.toReversed().sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : back(a) - back(b)));
}

function saleEvent(id: string, sale: OwnSale, at: string, collectedBy: string): JsonObject {
  const { amount, currency, customer, channel, product, region } = sale;
  return {
    id,
    kind: 'sale',
    at,
    amount,
    currency,
    collectedBy,
    ...(customer === '' ? {} : { customer }),
    ...(channel === '' ? {} : { channel }),
    ...(product === '' ? {} : { product }),
    ...(region === '' ? {} : { region }),
  };
}

/** Takes an amount from the latest sales with anything left; sales that are used up are dropped from the list. */
function takeBack(
  open: Refundable[],
  amount: bigint,
): { readonly refunds: readonly { readonly of: string; readonly amount: bigint }[]; readonly rest: bigint } {
  const refunds: { readonly of: string; readonly amount: bigint }[] = [];
  let rest = amount;
  for (let latest = open.at(-1); latest !== undefined && rest > 0n; latest = open.at(-1)) {
    const part = rest < latest.left ? rest : latest.left;
    refunds.push({ of: latest.id, amount: part });
    latest.left -= part;
    rest -= part;
    if (latest.left === 0n) open.pop();
  }
  return { refunds, rest };
}
