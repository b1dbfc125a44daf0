import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type LineRow, loadLines } from './store.ts';

const atOnce = 5000;

/** All lines of a closed statement, in order. */
export async function allLines(tx: Transaction, alliance: Id, from: string): Promise<readonly LineRow[]> {
  const lines: LineRow[] = [];
  for (;;) {
    const page = await loadLines(tx, alliance, from, lines.length, atOnce);
    for (const line of page) lines.push(line);
    if (page.length < atOnce) return lines;
  }
}
