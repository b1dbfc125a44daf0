import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Catalogue } from '#platform/http/speak.ts';
import type { LineView, StatementView } from '../core/contract.ts';
import type { FoundPeriod } from './find-period.ts';
import { readLines } from './read-lines.ts';
import { readStatement } from './read-statement.ts';
import { statementPdf } from './statement-pdf.ts';
import { wordsOf } from './words-of.ts';

const atOnce = 1000;

export interface PdfReader {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly now: Date;
}

/** A period's statement as a PDF: of a closed one always the same bytes until somebody approves or disputes. */
export async function writePdf(
  tx: Transaction,
  alliance: Id,
  found: FoundPeriod,
  { catalogue, language, now }: PdfReader,
): Promise<Uint8Array> {
  const { settlement, period } = found;
  const words = wordsOf(catalogue, language, settlement.parties);
  const statement = await readStatement(tx, alliance, found, words);
  invariant(statement.ok, 'a statement that was found can be read');
  const lines: LineView[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page: Awaited<ReturnType<typeof readLines>> = await readLines(tx, alliance, period, words, {
      after,
      limit: atOnce,
    });
    lines.push(...page.lines);
    after = page.lines.length === 0 ? null : page.next;
  }
  const terms =
    settlement.signed.find(({ version }) => version === period.version) ?? settlement.signed.at(-1);
  invariant(terms !== undefined, 'a period is settled by signed terms');
  const paper = {
    alliance: settlement.alliance.name,
    timeZone: terms.terms.timeZone.name,
    statement: statement.value,
    lines,
    asOf: lastWord(statement.value) ?? now,
  };
  return statementPdf(paper, language, catalogue);
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
