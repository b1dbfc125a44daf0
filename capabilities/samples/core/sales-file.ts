/** The maker's sales as the file its bookkeeping would export, and how that file is read. */
import type { Reading } from '#capabilities/facts/core/reading.ts';
import { csvLine } from '#kernel/csv.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import type { RegionKey } from './companies.ts';
import { sampleCompanies } from './companies.ts';
import { type ChannelKey, type MadeSale, type ProductKey, products } from './maker-sales.ts';

/** How what is sold, where and through what is called in the language of the workspace. */
export interface SalesWords {
  readonly product: (key: ProductKey) => string;
  readonly region: (key: RegionKey) => string;
  readonly channel: (key: ChannelKey) => string;
}

const header = [
  'id',
  'date',
  'customer',
  'amount',
  'currency',
  'product',
  'region',
  'channel',
  'supplier',
  'partner',
];

export const readingOfSalesFile: Reading = {
  encoding: 'utf-8',
  separator: ',',
  columns: {
    id: 0,
    date: 1,
    customer: 2,
    amount: 3,
    currency: 4,
    product: 5,
    region: 6,
    channel: 7,
    supplier: 8,
    partner: 9,
  },
  dateOrder: 'ymd',
  decimalMark: '.',
  currency: null,
};

export function salesFile(sales: readonly MadeSale[], words: SalesWords): string {
  const codes = new Map(products.map(({ key, code }) => [key, `${code} ${words.product(key)}`]));
  const lines = sales.map((sale) =>
    csvLine([
      sale.id,
      formatLocalDate(sale.date),
      sale.customer,
      String(sale.amount),
      'VND',
      codes.get(sale.product) ?? '',
      words.region(sale.region),
      words.channel(sale.channel),
      sale.supplier,
      sale.partner === null ? '' : sampleCompanies[sale.partner].name,
    ]),
  );
  return csvLine(header) + lines.join('');
}
