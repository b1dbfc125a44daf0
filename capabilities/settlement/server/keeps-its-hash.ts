import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import { runningHash } from '#kernel/text-chunks.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { bareHead, lineJson } from '../core/bare-statement.ts';
import { hashStatement } from '../core/hash-statement.ts';
import { linesInParts } from './lines-in-parts.ts';
import type { StatementRow } from './store.ts';

/** Whether what is kept of a statement still is what its hash is of. */
export async function keepsItsHash(
  tx: Transaction,
  alliance: Id,
  { from, head, hash }: StatementRow,
): Promise<boolean> {
  const hashing = hashStatement(
    bareHead(head),
    runningHash(() => createHash('sha256')),
  );
  let separator = '';
  for await (const lines of linesInParts(tx, alliance, from)) {
    hashing.addLines(`${separator}${lines.map(({ line }) => canonicalJson(lineJson(line))).join(',')}`);
    separator = ',';
  }
  return hashing.finish() === hash;
}
