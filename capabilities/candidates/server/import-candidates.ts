import { plainCell } from '#kernel/csv.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import { type Language, languages } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { speakIn } from '#platform/http/speak.ts';
import { type ImportedRow, type ImportWish, planImport } from '../core/plan-import.ts';
import { readSheet, type SheetWords } from '../core/read-sheet.ts';
import { sources } from '../core/selection.ts';
import { splitRows } from '../core/split-rows.ts';
import type { ScoringWarning } from '../core/warnings.ts';
import { findSelection } from './find-selection.ts';
import { namesOfTemplate } from './names-of-template.ts';
import {
  type Criterion,
  type Doing,
  listCandidates,
  listCriteria,
  listScores,
  type Place,
  writeCandidate,
  writeScores,
} from './store.ts';

export interface Importer extends Doing {
  readonly language: Language;
  /** The person's name and e-mail address, which may stand in the column `evaluator`. */
  readonly names: readonly string[];
}

export interface Imported {
  readonly rows: readonly ImportedRow[];
  readonly warnings: readonly ScoringWarning[];
}

/** Adds candidates and the importer's own scores from a table, all of it or nothing; a repeat changes nothing. */
export async function importCandidates(
  tx: Transaction,
  services: Services,
  place: Place,
  importer: Importer,
  sheet: ImportWish & { readonly text: string; readonly preview: boolean },
): Promise<Decision<Imported>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const [criteria, candidates, scores] = await Promise.all([
    listCriteria(tx, place.organisation, place.selection),
    listCandidates(tx, place.organisation, place.selection),
    listScores(tx, place.organisation, place.selection),
  ]);
  const rows = splitRows(sheet.text);
  if (!rows.ok) return rows;
  // Cells as they were before our own export made them harmless.
  const cells = rows.value.map((row) => row.map(plainCell));
  const read = readSheet(cells, wordsOf(services, importer, criteria));
  if (!read.ok) return read;
  const own = scores.filter(({ evaluator }) => evaluator === importer.by);
  const active = candidates.filter(({ removedAt }) => removedAt === null);
  const planned = planImport(read.value.rows, active, own, sheet);
  if (!planned.ok) return planned;
  if (!sheet.preview) {
    for (const { id, candidate, scores: changes } of planned.value) {
      const known = id ?? services.newId();
      if (candidate !== null) await writeCandidate(tx, place, known, candidate, importer);
      await writeScores(tx, { ...place, candidate: known, evaluator: importer.by }, changes, importer.at);
    }
  }
  return accept({ rows: planned.value.map(({ outcome }) => outcome), warnings: read.value.warnings });
}

function wordsOf(services: Services, importer: Importer, criteria: readonly Criterion[]): SheetWords {
  const speakAll = languages.map((language) => speakIn(services.catalogue, language));
  return {
    criteria: criteria
      .filter(({ removedAt }) => removedAt === null)
      .flatMap(({ id, name, template }) => {
        if (name !== null) return [{ id, names: [name] as const }];
        return template === null ? [] : [{ id, names: namesOfTemplate(template, importer.language) }];
      }),
    sources: sources.map((source) => ({
      source,
      names: speakAll.map((speak) => speak(`candidates.sources.${source}`)),
    })),
    evaluator: importer.names,
  };
}
