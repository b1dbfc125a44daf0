import { Readable } from 'node:stream';
import { csvLine, csvStart } from '#kernel/csv.ts';
import type { Id } from '#kernel/id.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Enter, FileAnswer } from '#platform/http/serve.ts';
import { saleFields } from '../core/fields.ts';
import { type KeptSale, listSales, type SalesFilter } from './store.ts';

const pageRows = 2000;

/** Sales under the names of their fields, and where each came from; an import reads the file again as it is. */
export function salesFile(
  enter: Enter,
  organisation: Id,
  filter: Omit<SalesFilter, 'after' | 'limit'>,
): FileAnswer {
  async function* lines(): AsyncGenerator<string> {
    yield csvStart + csvLine([...saleFields, 'file', 'line']);
    for (let after: SalesFilter['after'] = null; ; ) {
      const place: SalesFilter['after'] = after;
      const sales: readonly KeptSale[] = await enter((tx) =>
        listSales(tx, organisation, { ...filter, after: place, limit: pageRows }),
      );
      for (const sale of sales) yield csvLine(cellsOf(sale));
      const last = sales.at(-1);
      if (sales.length < pageRows || last === undefined) return;
      after = last;
    }
  }
  return { name: 'sales.csv', content: Readable.from(lines()) };
}

function cellsOf(sale: KeptSale): readonly string[] {
  return [
    ...saleFields.map((field) => {
      switch (field) {
        case 'amount':
          return formatMoney(sale.amountMinor, sale.currency);
        case 'id':
          return sale.key.startsWith('id:') ? sale.key.slice(3) : '';
        default:
          return sale[field] ?? '';
      }
    }),
    sale.fileName,
    String(sale.line),
  ];
}
