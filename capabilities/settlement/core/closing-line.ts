/** A line as closing keeps it: its text, what is kept of its reason, and its ledger entry. */
import { invariant } from '#kernel/invariant.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import type { OnLine } from './apply-event.ts';
import { keepReason } from './keep-reason.ts';
import { chartOf, numberedAccounts } from './ledger/accounts.ts';
import { entryOf } from './ledger/entry-of.ts';
import type { Posting } from './postings.ts';
import type { Terms } from './terms.ts';

export interface ClosingLine {
  readonly kind: Posting['kind'];
  /** Its canonical JSON, which its statement's hash is of, as UTF-8. */
  readonly text: Uint8Array;
  /** What was kept of its reason, as JSON (keep-reason.ts). */
  readonly reason: Uint8Array;
  /** The day of its entry, the accounts by number (ledger/accounts.ts), and what is posted to each. */
  readonly day: LocalDate;
  readonly accounts: readonly number[];
  readonly amounts: readonly (number | bigint)[];
}

/** Told of each line as it comes, with the first day of its period. Bytes are the line's until whoever is told answers. */
export type OnClosingLine = (start: LocalDate, line: ClosingLine) => void;

/** Listens to the engine on objects. */
export function closingLines(terms: Pick<Terms, 'parties' | 'timeZone'>, take: OnClosingLine): OnLine {
  const chart = chartOf(terms.parties);
  const numbers = new Map(numberedAccounts(chart).map((account, number) => [account, number]));
  const encoder = new TextEncoder();
  let position = 0;
  return (start, posting, text) => {
    position += 1;
    const { kind, day, accounts, amounts } = entryOf(chart, terms.timeZone, posting, position);
    const numbered = accounts.map((account) => {
      const number = numbers.get(account);
      invariant(number !== undefined, 'an entry is of accounts of the chart');
      return number;
    });
    take(start, {
      kind,
      text: encoder.encode(text),
      reason: encoder.encode(JSON.stringify(keepReason(posting))),
      day,
      accounts: numbered,
      amounts,
    });
  };
}
