import { eventsRecordedBefore } from '#capabilities/sharing/server/events-recorded-before.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { bareStatement } from '../core/bare-statement.ts';
import { endOfPeriod } from '../core/frame.ts';
import type { SignedTerms } from '../core/governing-terms.ts';
import { allLines } from './all-lines.ts';
import type { FoundStatement } from './find-statement.ts';

/** Terms, events, statements and signatures up to one statement, as JSON text that `entente verify` checks by itself. */
export async function writeBundle(
  tx: Transaction,
  alliance: Id,
  { settlement, statement }: FoundStatement,
): Promise<string> {
  const { statements, approvals, signed } = settlement;
  const upTo = statements.filter(({ from }) => from <= statement.from);
  const [first, ...later] = termsByPeriod(upTo, signed);
  const start = parseLocalDate(statement.from);
  invariant(first !== undefined && start !== null, 'a statement has its terms and its period');
  const parts: string[] = [`{"terms":${JSON.stringify(first.signed.document)},\n`];
  if (later.length > 0) {
    const written = later.map(({ from, signed: { document } }) => ({ from, terms: document }));
    parts.push(`"laterTerms":${JSON.stringify(written)},\n`);
  }
  parts.push('"events":[');
  let separator = '\n';
  for await (const chunk of eventsRecordedBefore(tx, alliance, endOfPeriod(first.signed.terms, start))) {
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
  return parts.join('');
}

/** The terms of the first statement, and those of each later one by which the terms changed. */
function termsByPeriod(
  statements: FoundStatement['settlement']['statements'],
  signed: readonly SignedTerms[],
): readonly { readonly from: string; readonly signed: SignedTerms }[] {
  const changes = statements.filter(({ version }, index) => version !== statements[index - 1]?.version);
  return changes.map(({ from, version }) => {
    const found = signed.find((one) => one.version === version);
    invariant(found !== undefined, 'a statement was made by terms that were signed');
    return { from, signed: found };
  });
}
