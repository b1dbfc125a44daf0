import type { SelectionSnapshot } from '#capabilities/candidates/core/snapshot-selection.ts';
import type { Id } from '#kernel/id.ts';

/** What speaks against a decision, or for looking once more. It is shown before deciding and frozen with it. */
export const decisionWarnings = [
  'candidate_is_out',
  'candidate_is_not_first',
  'candidate_has_no_score',
  'first_place_turns_on_weight',
  'first_place_is_a_matter_of_chance',
  'scores_are_missing',
  'one_person_scored',
  'nothing_was_looked_into',
  'items_are_open',
  'red_is_explained',
] as const;

export interface DecisionWarning {
  readonly code: (typeof decisionWarnings)[number];
  readonly values: Readonly<Record<string, string | number>>;
}

interface LookedInto {
  readonly state: string;
  readonly rating: string | null;
  readonly isOverdue: boolean;
}

/** A change of a weight that small turns who is first. */
const smallChange = 0.1;
/** First in fewer draws than these is hardly better than another. */
const often = 0.6;

/** @param items of the candidate's due diligence, `null` where there is none. A decision for nobody has no warnings. */
export function warnOfDecision(
  snapshot: SelectionSnapshot,
  candidate: Id | null,
  items: readonly LookedInto[] | null,
): readonly DecisionWarning[] {
  if (candidate === null) return [];
  return [
    ...warnOfRank(snapshot, candidate),
    ...warnOfSureness(snapshot, candidate),
    ...warnOfScores(snapshot, candidate),
    ...warnOfFindings(items),
  ];
}

type Warnings = readonly DecisionWarning[];

function warnOfRank({ ranking, candidates }: SelectionSnapshot, candidate: Id): Warnings {
  const out = ranking.excluded.find((one) => one.candidate === candidate);
  if (out !== undefined) {
    const { criterion, value, mustBeAtLeast } = out;
    return [{ code: 'candidate_is_out', values: { criterion, value, mustBeAtLeast } }];
  }
  const row = ranking.ranking.find((one) => one.candidate === candidate);
  if (row === undefined || row.score === null) return [{ code: 'candidate_has_no_score', values: {} }];
  if (row.rank === 1) return [];
  const first = ranking.ranking.find(({ rank }) => rank === 1);
  const name = candidates.find(({ id }) => id === first?.candidate)?.name ?? '';
  return [{ code: 'candidate_is_not_first', values: { rank: row.rank, first: name } }];
}

/** How little it takes to turn the result, told about whoever is first. */
function warnOfSureness({ ranking, acceptability, candidates }: SelectionSnapshot, candidate: Id): Warnings {
  if (ranking.ranking.find(({ rank }) => rank === 1)?.candidate !== candidate) return [];
  const name = (id: Id) => candidates.find((one) => one.id === id)?.name ?? '';
  const narrow = ranking.flips
    .flatMap((flip) => (flip.criterion === null ? [] : [flip]))
    .toSorted((a, b) => Math.abs(a.toWeight - a.weight) - Math.abs(b.toWeight - b.weight))[0];
  const turns =
    narrow !== undefined && Math.abs(narrow.toWeight - narrow.weight) < smallChange
      ? [
          {
            code: 'first_place_turns_on_weight',
            values: {
              other: name(narrow.candidate),
              criterion: narrow.criterion,
              weight: narrow.weight,
              toWeight: narrow.toWeight,
            },
          } as const,
        ]
      : [];
  const share = acceptability.shares[candidate]?.[0];
  const chance =
    share !== undefined && share < often
      ? [{ code: 'first_place_is_a_matter_of_chance', values: { share } } as const]
      : [];
  return [...turns, ...chance];
}

function warnOfScores({ ranking, scores }: SelectionSnapshot, candidate: Id): Warnings {
  const row = ranking.ranking.find((one) => one.candidate === candidate);
  const missing = row !== undefined && row.score !== null && row.coverage < 1 - 1e-9;
  const scorers = new Set(
    scores.flatMap((one) => (one.candidate === candidate && one.value !== null ? [one.evaluator] : [])),
  );
  return [
    ...(missing ? [{ code: 'scores_are_missing', values: { coverage: row.coverage } } as const] : []),
    ...(scorers.size === 1 ? [{ code: 'one_person_scored', values: {} } as const] : []),
  ];
}

function warnOfFindings(items: readonly LookedInto[] | null): Warnings {
  if (items === null) return [{ code: 'nothing_was_looked_into', values: {} }];
  const open = items.filter(({ state }) => state === 'open' || state === 'under_way');
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  const red = items.filter(({ rating }) => rating === 'red').length;
  return [
    ...(open.length > 0
      ? [{ code: 'items_are_open', values: { count: open.length, overdue } } as const]
      : []),
    ...(red > 0 ? [{ code: 'red_is_explained', values: { count: red } } as const] : []),
  ];
}
