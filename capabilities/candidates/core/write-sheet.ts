/** A selection as the rows of a table, in the columns that `read-sheet.ts` reads: a row for each evaluator of a candidate. */
import type { CandidateWish } from './decide-candidate.ts';
import type { SelectionScore } from './selection.ts';

export interface SheetContent {
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
  readonly candidates: readonly (CandidateWish & { readonly id: string })[];
  readonly scores: readonly (SelectionScore & { readonly evidence: string })[];
  /** Evaluator id to name. */
  readonly names: ReadonlyMap<string, string>;
}

export function writeSheet({
  criteria,
  candidates,
  scores,
  names,
}: SheetContent): readonly (readonly string[])[] {
  const header = [
    ...['candidate', 'country', 'website', 'size', 'source', 'note', 'evaluator'],
    ...criteria.map(({ name }) => name),
    ...criteria.map(({ name }) => `evidence: ${name}`),
  ];
  const rows = candidates.flatMap((candidate) => {
    const { id, name, country, website, size, source, note } = candidate;
    const given = scores.filter((score) => score.candidate === id);
    const evaluators = [...new Set(given.map(({ evaluator }) => evaluator))];
    const facts = [name, country ?? '', website ?? '', size === null ? '' : String(size), source ?? '', note];
    return (evaluators.length === 0 ? [null] : evaluators).map((evaluator) => {
      const cellOf = (criterion: string) =>
        given.find((score) => score.evaluator === evaluator && score.criterion === criterion);
      return [
        ...facts,
        evaluator === null ? '' : (names.get(evaluator) ?? ''),
        ...criteria.map((criterion) => String(cellOf(criterion.id)?.value ?? '')),
        ...criteria.map((criterion) => cellOf(criterion.id)?.evidence ?? ''),
      ];
    });
  });
  return [header, ...rows];
}
