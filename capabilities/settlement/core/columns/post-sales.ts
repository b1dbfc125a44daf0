import { rowKinds } from './event-columns.ts';
import { addInteger, type IntegerColumn, largestSafe, readInteger } from './integer-column.ts';
import type { Run } from './run.ts';

/** Enters the parts and bases of all applied sales in the balances of their periods. Sums do not mind their order. */
export function postSales({ columns, lines, changes, parties }: Run): void {
  const { count, kind, party } = columns;
  const { rule, period, base, parts } = lines;
  const { sale } = rowKinds;
  const entitled = changes.entitled.values;
  const held = changes.held.values;
  for (let row = 0; row < count; row += 1) {
    if (kind[row] !== sale || rule[row] === -1) continue;
    const cell = (period[row] ?? 0) * parties;
    const from = row * parties;
    for (let index = 0; index < parties; index += 1) {
      const sum = (entitled[cell + index] ?? 0) + (parts.values[from + index] ?? 0);
      if (sum <= largestSafe && sum >= -largestSafe) entitled[cell + index] = sum;
      else addExactly(changes.entitled, cell + index, parts, from + index);
    }
    const holder = cell + (party[row] ?? 0);
    const sum = (held[holder] ?? 0) + (base.values[row] ?? 0);
    if (sum <= largestSafe && sum >= -largestSafe) held[holder] = sum;
    else addExactly(changes.held, holder, base, row);
  }
}

function addExactly(sums: IntegerColumn, place: number, column: IntegerColumn, row: number): void {
  addInteger(sums, place, readInteger(column, row));
}
