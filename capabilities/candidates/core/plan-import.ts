/** What an imported table changes: which candidates are new or differ, and which of the person's scores. */
import { accept, type Decision } from '#kernel/decision.ts';
import { type CandidateWish, type DecidedCandidate, decideCandidate } from './decide-candidate.ts';
import type { StoredScore } from './decide-scores.ts';
import { findLike, type Likeness } from './find-duplicates.ts';
import { nameKey } from './name-key.ts';
import type { SheetRow } from './read-sheet.ts';
import { refuseFaults, type SelectionRefusal } from './refusals.ts';
import { mostCandidatesOfSelection, type Source } from './selection.ts';

export interface ImportedRow {
  readonly row: number;
  readonly name: string;
  readonly outcome: 'added' | 'changed' | 'unchanged';
  /** Who on the list it perhaps is. */
  readonly like: { readonly name: string; readonly because: Likeness } | null;
  /** How many scores are written. */
  readonly scores: number;
}

export interface PlannedRow {
  /** `null`: a new candidate. */
  readonly id: string | null;
  /** `null`: nothing of the candidate itself changes. */
  readonly candidate: DecidedCandidate | null;
  readonly scores: readonly StoredScore[];
  readonly outcome: ImportedRow;
}

type KnownCandidate = DecidedCandidate & { readonly id: string };

export interface ImportWish {
  /** Of rows that name none. */
  readonly source: Source | null;
  /** Whether a row of the same name but for its legal form, or of the same website, is new or the one on the list. */
  readonly alike: 'add' | 'update';
}

/**
 * An empty cell of the table changes nothing of what is known.
 * @param candidates those on the list now
 * @param own the person's own scores of all of them
 */
export function planImport(
  rows: readonly SheetRow[],
  candidates: readonly KnownCandidate[],
  own: readonly (StoredScore & { readonly candidate: string })[],
  wish: ImportWish = { source: null, alike: 'add' },
): Decision<readonly PlannedRow[], SelectionRefusal> {
  const matched = matchRows(rows, candidates, wish);
  const added = matched.filter(({ before }) => before === undefined).length;
  if (candidates.length + added > mostCandidatesOfSelection) {
    const values = { found: candidates.length + added, most: mostCandidatesOfSelection };
    return refuseFaults({ code: 'there_are_too_many_candidates', values }, []);
  }
  const planned: PlannedRow[] = [];
  for (const { row, before, like } of matched) {
    const decided = decideCandidate(wishOf(row, before, wish.source), []);
    if (!decided.ok) return decided;
    const candidate = before !== undefined && isSame(before, decided.value) ? null : decided.value;
    const known = own.filter((score) => score.candidate === before?.id);
    const scores = changesOf(row, known);
    const whole =
      before === undefined ? 'added' : candidate !== null || scores.length > 0 ? 'changed' : 'unchanged';
    const outcome = { row: row.row, name: row.name, outcome: whole, like, scores: scores.length } as const;
    planned.push({ id: before?.id ?? null, candidate, scores, outcome });
  }
  return accept(planned);
}

interface MatchedRow {
  readonly row: SheetRow;
  readonly before: KnownCandidate | undefined;
  readonly like: ImportedRow['like'];
}

/** Each row with the candidate it is: of its name, or if wanted of surely the same company; each of them once. */
function matchRows(
  rows: readonly SheetRow[],
  candidates: readonly KnownCandidate[],
  { alike }: ImportWish,
): readonly MatchedRow[] {
  const byKey = new Map(candidates.map((candidate) => [candidate.nameKey, candidate]));
  const taken = new Set(rows.flatMap(({ name }) => byKey.get(nameKey(name))?.id ?? []));
  return rows.map((row): MatchedRow => {
    const before = byKey.get(nameKey(row.name));
    if (before !== undefined) return { row, before, like: null };
    const found = findLike({ name: row.name, country: row.country, website: row.website }, candidates);
    const candidate = candidates.find(({ id }) => id === found?.id);
    if (found === null || candidate === undefined) return { row, before: undefined, like: null };
    const like = { name: candidate.name, because: found.because };
    const isIt = alike === 'update' && found.because !== 'similar_name' && !taken.has(candidate.id);
    if (isIt) taken.add(candidate.id);
    return { row, before: isIt ? candidate : undefined, like };
  });
}

function wishOf(row: SheetRow, before: KnownCandidate | undefined, source: Source | null): CandidateWish {
  return {
    name: before?.name ?? row.name,
    country: row.country ?? before?.country ?? null,
    website: row.website ?? before?.website ?? null,
    size: row.size ?? before?.size ?? null,
    source: row.source ?? before?.source ?? source,
    note: row.note ?? before?.note ?? '',
  };
}

function isSame(before: CandidateWish, after: CandidateWish): boolean {
  const fields = (one: CandidateWish) => [one.name, one.country, one.website, one.size, one.source, one.note];
  return JSON.stringify(fields(before)) === JSON.stringify(fields(after));
}

function changesOf(row: SheetRow, own: readonly StoredScore[]): readonly StoredScore[] {
  return row.scores.flatMap(({ criterion, value, evidence }) => {
    const before = own.find((score) => score.criterion === criterion);
    const after = { criterion, value, evidence: evidence ?? before?.evidence ?? '' };
    if (before !== undefined && before.value === after.value && before.evidence === after.evidence) return [];
    return [{ ...after, version: (before?.version ?? 0) + 1 }];
  });
}
