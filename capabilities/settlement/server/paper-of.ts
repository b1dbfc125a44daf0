import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Catalogue } from '#platform/http/speak.ts';
import type { LineView, StatementView } from '../core/contract.ts';
import { readLines } from './read-lines.ts';
import { readStatement } from './read-statement.ts';
import type { StatementPaper } from './statement-paper.ts';
import { mostLines } from './statement-paper-lines.ts';
import type { FoundPeriod } from './with-periods.ts';
import { wordsOf } from './words-of.ts';

const atOnce = 1000;

export interface PaperReader {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly now: Date;
}

/**
 * What the paper of a period says, in the reader's words. The paper of a closed one is the same every time until somebody
 * approves or disputes, and the same for either side unless one holds something back from the other.
 */
export async function paperOf(
  tx: Transaction,
  alliance: Id,
  found: FoundPeriod,
  { catalogue, language, now }: PaperReader,
): Promise<StatementPaper> {
  const { settlement, period } = found;
  const reader = { organisation: settlement.own.organisation, now };
  const words = wordsOf(catalogue, language, settlement.parties);
  const statement = await readStatement(tx, alliance, found, words, now);
  invariant(statement.ok, 'a statement that was found can be read');
  const governing = settlement.signed.find(({ version }) => version === period.version);
  invariant(governing !== undefined, 'a period is settled by signed terms');
  const lines: LineView[] = [];
  let after: number | null = period.lineCount > mostLines ? null : 0;
  while (after !== null) {
    const page: Awaited<ReturnType<typeof readLines>> = await readLines(tx, alliance, reader, period, words, {
      after,
      limit: atOnce,
    });
    lines.push(...page.lines);
    after = page.lines.length === 0 ? null : page.next;
  }
  return {
    alliance: settlement.alliance.name,
    timeZone: governing.terms.timeZone.name,
    statement: statement.value,
    lines,
    asOf: lastWord(statement.value) ?? now,
  };
}

/** When somebody last did something to a closed statement; of an open period nothing is fixed. */
function lastWord({ closed, signatures, disputes }: StatementView): Date | null {
  if (closed === null) return null;
  const moments = [
    closed.at,
    ...signatures.map(({ at }) => at),
    ...disputes.flatMap(({ by, replies }) => [by.at, ...replies.map((reply) => reply.by.at)]),
  ].map((at) => new Date(at).getTime());
  return new Date(Math.max(...moments));
}
