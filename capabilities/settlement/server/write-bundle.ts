import type { WithheldEvent } from '#capabilities/sharing/core/withheld-event.ts';
import { eventsShownBefore } from '#capabilities/sharing/server/events-shown-before.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { bareStatement } from '../core/bare-statement.ts';
import { endOfPeriod } from '../core/frame.ts';
import type { SignedTerms } from '../core/governing-terms.ts';
import { allLines } from './all-lines.ts';
import type { FoundStatement } from './find-statement.ts';

/**
 * Terms, events, statements and signatures up to one statement, as JSON text that `entente verify` checks by itself. What
 * another side holds back of its events is absent, and `withheld` says of which events what.
 */
export async function writeBundle(
  tx: Transaction,
  alliance: Id,
  { settlement, statement }: FoundStatement,
  now: Date,
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
  const reader = { organisation: settlement.own.organisation, now };
  const withheld: WithheldEvent[] = [];
  const end = endOfPeriod(first.signed.terms, start);
  for await (const part of eventsShownBefore(tx, alliance, reader, end)) {
    for (const event of part.events) {
      parts.push(separator, JSON.stringify(event));
      separator = ',\n';
    }
    withheld.push(...part.withheld);
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
  parts.push(']');
  if (withheld.length > 0) parts.push(`,\n"withheld":${JSON.stringify(withheld)}`);
  parts.push(`,\n"signatures":${JSON.stringify(signatures)}}\n`);
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
