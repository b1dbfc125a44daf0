import { eventsShownBefore, type ShownPart } from '#capabilities/sharing/server/events-shown-before.ts';
import { readingRules } from '#capabilities/sharing/server/reading-rules.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { bareHead, inPublishedOrder } from '../core/bare-statement.ts';
import { endOfPeriod } from '../core/frame.ts';
import type { SignedTerms } from '../core/governing-terms.ts';
import type { FoundStatement } from './find-statement.ts';
import { linesInParts } from './lines-in-parts.ts';
import type { StatementRow } from './store.ts';

/**
 * Terms, events, statements and signatures up to one statement, as JSON text that `entente verify` checks by itself. What
 * another side holds back of its events is absent, and `withheld` says of which events what.
 */
export async function* writeBundle(
  tx: Transaction,
  alliance: Id,
  { settlement, statement }: FoundStatement,
  now: Date,
): AsyncGenerator<string> {
  const { statements, approvals, signed } = settlement;
  const upTo = statements.filter(({ from }) => from <= statement.from);
  const [first, ...later] = termsByPeriod(upTo, signed);
  const start = parseLocalDate(statement.from);
  invariant(first !== undefined && start !== null, 'a statement has its terms and its period');
  yield `{"terms":${JSON.stringify(first.signed.document)},\n`;
  if (later.length > 0) {
    const written = later.map(({ from, signed: { document } }) => ({ from, terms: document }));
    yield `"laterTerms":${JSON.stringify(written)},\n`;
  }
  yield '"events":[';
  let separator = '\n';
  const rules = await readingRules(tx, alliance, { organisation: settlement.own.organisation, now });
  const end = endOfPeriod(first.signed.terms, start);
  for await (const part of eventsShownBefore(tx, alliance, rules, end)) {
    yield part.events
      .map((event, index) => `${index === 0 ? separator : ',\n'}${JSON.stringify(event)}`)
      .join('');
    separator = ',\n';
  }
  yield '],\n"rates":[],\n"statements":[';
  separator = '\n';
  for (const row of upTo) {
    yield separator;
    yield* statementText(tx, alliance, row);
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
  yield ']';
  if (rules.of.size > 0) yield* withheldText(eventsShownBefore(tx, alliance, rules, end));
  yield `,\n"signatures":${JSON.stringify(signatures)}}\n`;
}

/** Reads the events once more, so that no list of what is held back need be kept meanwhile. */
async function* withheldText(parts: AsyncIterable<ShownPart>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { withheld } of parts) {
    if (withheld.length === 0) continue;
    const items = withheld.map((item) => JSON.stringify(item)).join(',\n');
    yield isFirst ? `,\n"withheld":[\n${items}` : `,\n${items}`;
    isFirst = false;
  }
  if (!isFirst) yield ']';
}

/** A statement as its hash has it, in the published order: its lines follow the parties. */
async function* statementText(tx: Transaction, alliance: Id, row: StatementRow): AsyncGenerator<string> {
  const { statement, period, currency, parties, ...rest } = bareHead(row.head);
  yield `${JSON.stringify({ statement, period, currency, parties }).slice(0, -1)},"lines":[`;
  const names = Object.keys(row.head.parties);
  let separator = '';
  for await (const lines of linesInParts(tx, alliance, row.from)) {
    yield `${separator}${lines.map(({ line }) => JSON.stringify(inPublishedOrder(line, names))).join(',')}`;
    separator = ',';
  }
  const hashes = { ...row.head.hashes, statement: row.hash };
  yield `],${JSON.stringify({ ...rest, hashes }).slice(1)}`;
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
