import { eventsRecordedBefore } from '#capabilities/sharing/server/events-recorded-before.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { bareStatement } from '../core/bare-statement.ts';
import { endOfPeriod } from '../core/frame.ts';
import { allLines } from './all-lines.ts';
import type { FoundStatement } from './find-statement.ts';

/** Terms, events, statements and signatures up to one statement, as JSON text that `entente verify` checks by itself. */
export async function writeBundle(
  tx: Transaction,
  alliance: Id,
  { settlement, statement }: FoundStatement,
): Promise<Decision<string, 'bundle_spans_terms'>> {
  const { statements, approvals, signed } = settlement;
  const upTo = statements.filter(({ from }) => from <= statement.from);
  if (upTo.some(({ version }) => version !== statement.version)) return refuse('bundle_spans_terms');
  const governing = signed.find(({ version }) => version === statement.version);
  const start = parseLocalDate(statement.from);
  invariant(governing !== undefined && start !== null, 'a statement has its terms and its period');
  const parts: string[] = [`{"terms":${JSON.stringify(governing.document)},\n"events":[`];
  let separator = '\n';
  for await (const chunk of eventsRecordedBefore(tx, alliance, endOfPeriod(governing.terms, start))) {
    for (const event of chunk) {
      parts.push(separator, JSON.stringify(event));
      separator = ',\n';
    }
  }
  parts.push('],\n"rates":[],\n"statements":[');
  separator = '\n';
  for (const row of upTo) {
    const whole = bareStatement(row.head, await allLines(tx, alliance, row.from));
    invariant(typeof whole === 'object' && whole !== null, 'a statement is an object');
    const hashes = { ...row.head.hashes, statement: row.hash };
    parts.push(separator, JSON.stringify({ ...whole, hashes }));
    separator = ',\n';
  }
  const signatures = approvals
    .filter(({ from }) => from <= statement.from)
    .map(({ party, from, hash, publicKey, signature }) => ({
      party,
      period: from,
      statement: hash,
      publicKey,
      signature,
    }));
  parts.push(`],\n"signatures":${JSON.stringify(signatures)}}\n`);
  return accept(parts.join(''));
}
