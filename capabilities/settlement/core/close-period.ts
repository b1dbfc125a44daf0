/** The end of a period: its balances, who pays whom, and the hash that binds it to the statement before. */
import { invariant } from '#kernel/invariant.ts';
import { addToLocalDate, formatLocalDate, type LocalDate, nextPeriod } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import { runningHash } from '#kernel/text-chunks.ts';
import type { Basis } from './check-event.ts';
import type { UnreadEvent } from './events.ts';
import { explainPosting } from './explain-posting.ts';
import { hashStatement } from './hash-statement.ts';
import type { Posting } from './postings.ts';
import type { Explanation } from './sentences.ts';
import { emptyPeriod, type OpenPeriod, type SettlementState } from './state.ts';
import type { Carried, Statement, StatementHead, Transfer } from './statement.ts';
import type { Terms } from './terms.ts';
import { bareLine, byParty } from './write-line.ts';

export interface ClosedPeriod {
  readonly start: LocalDate;
  readonly head: StatementHead<Explanation>;
  readonly lineCount: number;
}

/**
 * The statement of the period that begins on `start`, of what was entered in it. Periods are closed in order, each
 * when all that was recorded before its end has been applied; the state moves on to the next (see state.ts).
 * @param untimed events whose times cannot be read: exceptions of every period until they are mended
 */
export function closePeriod(
  { terms, rates }: Basis,
  state: SettlementState,
  start: LocalDate,
  untimed: readonly UnreadEvent[],
): ClosedPeriod {
  const period = state.open.get(start) ?? emptyPeriod(state);
  state.open.delete(start);
  const end = nextPeriod(start, terms.period);
  const closing = state.balances.map((opening, party) => {
    const { entitled, held, payments } = changeOf(period, party);
    return opening + entitled - held + payments;
  });
  invariant(closing.reduce((a, b) => a + b, 0n) === 0n, 'balances add up to zero');
  const unread = [...period.unread, ...untimed].sort((a, b) => a.index - b.index);
  const exceptions = [...period.exceptions, ...unread.map(({ exception }) => exception)];
  const money = (minor: bigint | undefined) => formatMoney(minor ?? 0n, terms.currency);
  period.events.add(period.lineCount === 0 ? '[]' : ']');
  const bare = {
    statement: 1,
    period: { from: formatLocalDate(start), to: formatLocalDate(end) },
    currency: terms.currency,
    parties: byParty(terms, (party) => {
      const { entitled, held, payments } = changeOf(period, party);
      return {
        opening: money(state.balances[party]),
        entitled: money(entitled),
        held: money(held),
        payments: money(payments),
        closing: money(closing[party]),
      };
    }),
    ...payouts(terms, closing, end),
    exceptions: exceptions.map(({ event, code }) => ({ event, code })),
    hashes: {
      terms: terms.hash,
      rates: rates.hash,
      events: period.events.finish(),
      previous: state.previous,
    },
  } as const;
  period.lineTexts.end();
  const hashing = hashStatement(bare, runningHash(state.sha256));
  for (const chunk of period.lines) hashing.addLines(chunk);
  const hash = hashing.finish();
  state.balances = closing;
  state.previous = hash;
  const head = { ...bare, exceptions, hashes: { ...bare.hashes, statement: hash } };
  return { start, head, lineCount: period.lineCount };
}

/** The statement with its lines, as it is written and sent. */
export function withLines(
  terms: Terms,
  { statement, period, currency, parties, ...rest }: StatementHead<Explanation>,
  postings: readonly Posting[],
): Statement<Explanation> {
  const lines = postings.map((posting) => ({
    ...bareLine(terms, posting),
    why: explainPosting(terms, posting),
  }));
  return { statement, period, currency, parties, lines, ...rest };
}

const noChange = { entitled: 0n, held: 0n, payments: 0n } as const;

function changeOf({ changes }: OpenPeriod, party: number) {
  return changes[party] ?? noChange;
}

/** Who pays whom: the largest debtor pays the largest creditor until nothing is owed; small payments are carried over. */
function payouts(
  terms: Terms,
  closing: readonly bigint[],
  end: LocalDate,
): { readonly transfers: readonly Transfer[]; readonly carried: readonly Carried[] } {
  const owed = [...closing];
  const transfers: Transfer[] = [];
  const carried: Carried[] = [];
  const due = formatLocalDate(addToLocalDate(end, terms.payout.dueIn));
  for (;;) {
    // Ties go to the first in the order of the parties: `indexOf` finds that one.
    const debtor = owed.indexOf(owed.reduce((least, balance) => (balance < least ? balance : least), 0n));
    const creditor = owed.indexOf(owed.reduce((most, balance) => (balance > most ? balance : most), 0n));
    const debt = -(owed[debtor] ?? 0n);
    const credit = owed[creditor] ?? 0n;
    if (debt <= 0n || credit <= 0n) return { transfers, carried };
    const minor = debt < credit ? debt : credit;
    owed[debtor] = minor - debt;
    owed[creditor] = credit - minor;
    const payment = {
      from: terms.parties[debtor] ?? '',
      to: terms.parties[creditor] ?? '',
      amount: formatMoney(minor, terms.currency),
    };
    if (minor < terms.payout.minimum) carried.push(payment);
    else transfers.push({ ...payment, due });
  }
}
