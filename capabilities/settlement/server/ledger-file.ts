import { Readable } from 'node:stream';
import type { Language } from '#kernel/language.ts';
import type { Enter, FileAnswer } from '#platform/http/serve.ts';
import { type Catalogue, speakIn } from '#platform/http/speak.ts';
import { beancountJournal } from '../core/ledger/beancount-journal.ts';
import { csvJournal, ledgerColumns } from '../core/ledger/csv-journal.ts';
import { hledgerJournal } from '../core/ledger/hledger-journal.ts';
import type { Journal, JournalFormat, JournalFrame } from '../core/ledger/journal.ts';
import type { FoundLedger } from './find-ledger.ts';
import { loadEntries } from './store.ts';

export type LedgerFormat = JournalFormat | 'csv';

const atOnce = 2000;

/** The ledger of a range of periods as a file. Entries never change, so its pages fit together whenever they are read. */
export function ledgerFile(
  enter: Enter,
  { alliance, frame, periods }: FoundLedger,
  format: LedgerFormat,
  catalogue: Catalogue,
  language: Language,
): FileAnswer {
  const speak = speakIn(catalogue, language);
  const title = speak('settlement.ledger.journalTitle', { alliance: frame.title });
  const headings = ledgerColumns.map((column) => speak(`settlement.columns.${column}`));
  const journal = journalOf(format, { ...frame, title }, headings);
  async function* texts(): AsyncGenerator<string> {
    const [first] = periods;
    if (first !== undefined) yield journal.begin(first);
    for (const period of periods) {
      for (let after = 0; ; ) {
        const place = after;
        const entries = await enter((tx) => loadEntries(tx, alliance, period.from, place, atOnce));
        if (entries.length > 0) yield entries.map((entry) => journal.entry(period, entry)).join('');
        const last = entries.at(-1);
        if (last === undefined || entries.length < atOnce) break;
        after = last.position;
      }
      const end = journal.end(period);
      if (end !== '') yield end;
    }
  }
  const range = [...new Set([periods[0]?.name, periods.at(-1)?.name])].join('-to-');
  return { name: `ledger-${range}.${endings[format]}`, content: Readable.from(texts()) };
}

const endings = { hledger: 'journal', beancount: 'beancount', csv: 'csv' } as const;

function journalOf(format: LedgerFormat, frame: JournalFrame, headings: readonly string[]): Journal {
  switch (format) {
    case 'hledger':
      return hledgerJournal(frame);
    case 'beancount':
      return beancountJournal(frame);
    case 'csv':
      return csvJournal(frame, headings);
  }
}
