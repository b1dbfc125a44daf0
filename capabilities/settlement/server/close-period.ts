import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { extentOfEvents } from '#capabilities/sharing/server/extent-of-events.ts';
import { sealEvents } from '#capabilities/sharing/server/seal-events.ts';
import type { Hash } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { compareInstants, instantOfMillis } from '#kernel/instant.ts';
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate, type LocalDate, nextPeriod, periodName } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { endOfPeriod, periodNamed } from '../core/frame.ts';
import { canFollow, type SignedTerms } from '../core/governing-terms.ts';
import { keepReason } from '../core/keep-reason.ts';
import { keepLedger } from '../core/ledger/keep-ledger.ts';
import type { Posting } from '../core/postings.ts';
import { canClose } from '../core/statement-state.ts';
import { bareLine } from '../core/write-line.ts';
import { loadSettlement, type Settlement } from './load-settlement.ts';
import { firstOpenPeriod, firstPeriod } from './open-periods.ts';
import { replayEvents, termsOf } from './replay-events.ts';
import { insertEntries, insertLines, insertStatement, loadBalances } from './store.ts';

/**
 * Closes the oldest open period once it is over. The alliance is locked, and nothing is recorded in the period from the
 * moment its events are read, so that of two who close at once one is told that it is done.
 * @param under the choice of the sides by which the timer closes it; `null` where a person does
 */
export async function closePeriod(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  alliance: Id,
  name: string,
  now: Date,
  under: Id | null = null,
): Promise<Decision<{ period: string; hash: Hash }>> {
  const loaded = await loadSettlement(tx, by.organisation, alliance, 'for change');
  if (!loaded.ok) return loaded;
  const settlement = loaded.value;
  const frame = settlement.signed[0]?.terms;
  if (frame === undefined || settlement.agreement === null) return refuse('no_agreement_in_force');
  const start = periodNamed(frame, name);
  if (start === null) return refuse('period_not_found');
  const end = endOfPeriod(frame, start);
  const from = formatLocalDate(start);
  const isClosed = settlement.statements.some((row) => row.from === from);
  const isOver = compareInstants(instantOfMillis(now.getTime()), end) >= 0;
  if (isOver && !isClosed) await sealEvents(tx, alliance, end);
  const { earliest } = await extentOfEvents(tx, alliance);
  const [first, open] = [
    await firstPeriod(settlement, earliest),
    await firstOpenPeriod(settlement, earliest),
  ];
  const earlierOpen = open !== null && open < start ? periodName(open, frame.period) : null;
  const decided = canClose({ isOver, isClosed, earlierOpen });
  if (!decided.ok) return decided.refusal.code === 'period_not_over' ? notOver(frame, start) : decided;
  if (first === null || open === null || start < open) return refuse('nothing_to_settle');
  const terms = termsOf(settlement.signed, settlement.statements, start);
  if (!followsOn(settlement, terms)) return refuse('terms_not_continuable');
  const written = (await loadBalances(tx, alliance)).at(-1) ?? null;
  const ledger = keepLedger(terms.terms, written);
  const postings: Posting[] = [];
  const closed = await replayEvents(
    tx,
    alliance,
    settlement.signed,
    settlement.statements,
    { first, last: start },
    ({ head }) => ledger.onClosed(head),
    (of, posting) => {
      ledger.onLine(of, posting);
      if (of === start) postings.push(posting);
    },
  );
  invariant(closed.start === start, 'the period that is closed is settled last');
  const hash = closed.head.hashes.statement;
  const lines = postings.map((posting, index) => ({
    position: index + 1,
    line: bareLine(terms.terms, posting),
    reason: keepReason(posting),
  }));
  await insertStatement(tx, alliance, {
    from,
    agreement: settlement.agreement,
    version: terms.version,
    hash,
    lineCount: closed.lineCount,
    head: closed.head,
    ...by,
    closedAt: now,
    closedUnder: under,
  });
  await insertLines(tx, alliance, from, lines);
  // Statements that were closed before there was a ledger get their entries with the next one.
  for (const period of ledger.periods) await insertEntries(tx, alliance, period);
  await appendEntry(
    tx,
    alliance,
    { ...by, party: settlement.own.party },
    {
      action: 'period_closed',
      at: now,
      subject: { period: name, version: terms.version, ...(under === null ? {} : { choice: under }) },
      content: hash,
    },
  );
  return accept({ period: name, hash });
}

function notOver(frame: SignedTerms['terms'], start: LocalDate) {
  const date = formatLocalDate(nextPeriod(start, frame.period));
  return refuse('period_not_over', { values: { date } });
}

function followsOn({ signed, statements }: Settlement, terms: SignedTerms): boolean {
  const before = signed.find(({ version }) => version === statements.at(-1)?.version);
  return before === undefined || canFollow(before.terms, terms.terms);
}
