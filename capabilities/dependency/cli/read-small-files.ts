/** The files beside the sales: exchange rates, and who stands under common control. */
import { headerWords } from '#capabilities/facts/core/column-words.ts';
import { csvReader } from '#capabilities/facts/core/csv-reader.ts';
import { detectEncoding } from '#capabilities/facts/core/detect-encoding.ts';
import { detectSeparator } from '#capabilities/facts/core/detect-separator.ts';
import { type Rates, readRates } from '#capabilities/facts/core/rates.ts';
import { limits } from '#capabilities/facts/core/reading.ts';
import { decodeSample } from '#capabilities/facts/core/text-decoder.ts';
import { readChunks } from '#platform/cli/read-chunks.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { unusable } from './unusable-file.ts';

const smallFileBytes = 64 * 1024 * 1024;

export async function readRatesFile(file: string): Promise<Rates> {
  const rates = readRates(await readRecords(file));
  if (!rates.ok) throw unusable(file, rates.refusal);
  return rates.value;
}

export async function readGroups(file: string): Promise<ReadonlyMap<string, string>> {
  const [header, ...rows] = await readRecords(file);
  const names = (header?.cells ?? []).map((cell) => headerWords(cell));
  const [name, group] = [names.indexOf('name'), names.indexOf('group')];
  if (name < 0 || group < 0) throw new UnusableInput(`${file}: the groups need the columns name and group.`);
  return new Map(rows.map(({ cells }) => [(cells[name] ?? '').trim(), (cells[group] ?? '').trim()]));
}

/** All records of a small file, its header included. */
async function readRecords(file: string) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readChunks(file)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > smallFileBytes) throw new UnusableInput(`${file}: the file is larger than 64 MB.`);
  }
  const bytes = Buffer.concat(chunks);
  const encoding = detectEncoding(bytes, true);
  if (!encoding.ok) throw unusable(file, encoding.refusal);
  const text = decodeSample(bytes, encoding.value.encoding, true);
  const reader = csvReader(detectSeparator(text).separator, limits.recordCharacters);
  const [body, last] = [reader.push(text), reader.end()];
  if (!body.ok) throw unusable(file, body.refusal);
  if (!last.ok) throw unusable(file, last.refusal);
  return [...body.value, ...last.value];
}
