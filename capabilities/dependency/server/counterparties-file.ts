import { csvLine, csvStart } from '#kernel/csv.ts';
import type { FileAnswer } from '#platform/http/serve.ts';
import type { MeasuredDependency } from './measure-dependency.ts';

/** All counterparties with their shares, one a line. */
export function counterpartiesFile(
  by: string,
  { found, currency, sharesAt }: MeasuredDependency,
): FileAnswer {
  const header = ['rank', by, 'amount', 'currency', 'share', 'cumulative', 'sales', 'members'];
  const lines = sharesAt(found.shares.map((_, place) => place)).map((share) => {
    const { rank, name, amount, cumulative, sales, members } = share;
    return csvLine([
      String(rank),
      name,
      amount,
      currency,
      share.share,
      cumulative,
      String(sales),
      members.join('; '),
    ]);
  });
  const text = csvStart + csvLine(header) + lines.join('');
  return { name: `dependency-by-${by}.csv`, content: new TextEncoder().encode(text) };
}
