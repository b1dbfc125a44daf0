import type { Party } from '#capabilities/alliances/core/alliance.ts';
import { csvLine, csvStart } from '#kernel/csv.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type Catalogue, speakIn } from '#platform/http/speak.ts';
import { linesInOrder } from './lines-in-order.ts';
import type { PaperReader } from './paper-of.ts';
import { linesOnWire } from './read-lines.ts';
import type { FoundPeriod } from './with-periods.ts';
import { wordsOf } from './words-of.ts';

/**
 * A statement's lines as a table. Headings and reasons are in the reader's language; amounts and dates are plain, so
 * that every program reads them alike.
 */
export async function* writeCsv(
  tx: Transaction,
  alliance: Id,
  { settlement, period }: FoundPeriod,
  { catalogue, language, now }: PaperReader,
): AsyncGenerator<string> {
  const reader = { organisation: settlement.own.organisation, now };
  const words = wordsOf(catalogue, language, settlement.parties);
  const heldBack = speakIn(catalogue, language)('sharing.event.heldBack');
  const parties = Object.keys(period.head.parties);
  yield `${csvStart}${csvLine(headings(catalogue, language, parties, settlement.parties))}`;
  for await (const part of linesInOrder(tx, alliance, period)) {
    const lines = await linesOnWire(tx, alliance, reader, part, words);
    const rows = lines.map((line) =>
      csvLine([
        period.name,
        String(line.position),
        line.event,
        line.kind,
        line.at ?? '',
        line.pushedBy ?? '',
        ...(['product', 'channel', 'customer'] as const).map((field) =>
          line.withheld?.includes(field) ? heldBack : (line[field] ?? ''),
        ),
        period.head.currency,
        line.base ?? '',
        ...parties.map((party) => line.parts[party] ?? ''),
        line.why,
      ]),
    );
    yield rows.join('');
  }
}

function headings(
  catalogue: Catalogue,
  language: Language,
  parties: readonly string[],
  sides: readonly Party[],
): string[] {
  const speak = speakIn(catalogue, language);
  const names = [
    'period',
    'line',
    'event',
    'kind',
    'at',
    'pushedBy',
    'product',
    'channel',
    'customer',
    'currency',
    'base',
  ].map((name) => speak(`settlement.columns.${name}`));
  const nameOf = (party: string) => sides.find((side) => side.party === party)?.organisationName ?? party;
  return [...names, ...parties.map(nameOf), speak('settlement.columns.why')];
}
