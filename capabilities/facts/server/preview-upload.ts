import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatMoney } from '#kernel/money.ts';
import type { RouteResult } from '#kernel/route.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { checkReading } from '../core/check-reading.ts';
import type { previewUpload as contract, FaultOnWire } from '../core/contract.ts';
import type { CsvRecord } from '../core/csv-reader.ts';
import { dimensions } from '../core/fields.ts';
import { type GivenReading, guessReading, type ReadingGuess, sampleBytes } from '../core/guess-reading.ts';
import { type RowParser, rowParser } from '../core/parse-row.ts';
import { loadChunk, loadUpload, type Upload } from './store.ts';

type Preview = RouteResult<typeof contract>;
type SayFault = (fault: Refusal) => FaultOnWire;

const previewRows = 20;

/** How a file would be read: guesses, header, the first rows as they stand and as they would be taken. */
export async function previewUpload(
  tx: Transaction,
  organisation: Id,
  upload: Id,
  given: GivenReading,
  sayFault: SayFault,
): Promise<Decision<Preview>> {
  const file = await loadUpload(tx, organisation, upload);
  if (file === undefined) return refuse('upload_not_found');
  const sample = (await loadChunk(tx, organisation, upload, 0)) ?? new Uint8Array();
  const whole = file.sizeBytes <= sampleBytes;
  const guess = guessReading(sample, whole, given);
  if (!guess.ok) return guess;
  if (guess.value.currencyWhy !== 'unknown') return accept(previewOf(file, guess.value, sayFault));
  // A file that names no currency is most likely in the company's own; the person sees that it is a guess.
  const { currency } = await organisationOf(tx, organisation);
  const again = guessReading(sample, whole, { ...given, currency });
  if (!again.ok) return again;
  const preview = previewOf(file, again.value, sayFault);
  return accept({ ...preview, why: { ...preview.why, currency: 'company' } });
}

function previewOf(upload: Upload, guess: ReadingGuess, sayFault: SayFault): Preview {
  const { reading, header } = guess;
  const sound = checkReading(reading, header);
  const parse = sound.ok ? rowParser(reading, header) : null;
  return {
    upload,
    reading: { ...reading, columns: { ...reading.columns } },
    why: {
      encoding: guess.encoding?.why ?? null,
      separator: guess.separator?.why ?? null,
      columns: guess.columns.map((column) => ({ ...column })),
      dates: { why: guess.dates.why, form: guess.dates.form, evidence: guess.dates.evidence },
      decimalMark: { why: guess.decimalMark.why, evidence: guess.decimalMark.evidence },
      currency: guess.currencyWhy,
    },
    header: [...header],
    rows: guess.rows.slice(0, previewRows).map((record) => rowOf(record, parse, sayFault)),
    problem: sound.ok ? null : sayFault(sound.refusal),
  };
}

function rowOf(record: CsvRecord, parse: RowParser | null, sayFault: SayFault): Preview['rows'][number] {
  const { line } = record;
  const cells = [...record.cells];
  const sale = parse?.(record);
  if (sale === undefined) return { line, cells, sale: null, faults: [] };
  if (!sale.ok)
    return { line, cells, sale: null, faults: (sale.refusal.faults ?? [sale.refusal]).map(sayFault) };
  const { date, amountMinor, currency } = sale.value;
  const names = dimensions.map((dimension) => sale.value[dimension]);
  return {
    line,
    cells,
    sale: { date, amount: formatMoney(amountMinor, currency), currency, names },
    faults: [],
  };
}
