import { csvLine, csvStart } from '#kernel/csv.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { writeSheet } from '../core/write-sheet.ts';
import { namesOfTemplate } from './names-of-template.ts';
import { readSelection } from './read-selection.ts';
import type { Place } from './store.ts';

export interface ExportedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Candidates and scores as a file that a spreadsheet opens without harm and that the import reads back. */
export async function exportCandidates(
  tx: Transaction,
  place: Place,
  language: Language,
): Promise<Decision<ExportedFile>> {
  const read = await readSelection(tx, place);
  if (!read.ok) return read;
  const { selection, criteria, candidates, scores, names } = read.value;
  const rows = writeSheet({
    criteria: criteria.map(({ id, name, template }) => ({
      id,
      name: name ?? (template === null ? id : namesOfTemplate(template, language)[0]),
    })),
    candidates,
    scores,
    names,
  });
  const text = csvStart + rows.map((row) => csvLine(row)).join('');
  return accept({ name: `${selection.name}.csv`, content: new TextEncoder().encode(text) });
}
