import { filesOf } from '#capabilities/files/server/files-of.ts';
import { keepFiles } from '#capabilities/files/server/keep-files.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { speakIn } from '#platform/http/speak.ts';
import { decideCandidate } from '../core/decide-candidate.ts';
import { type MergeWords, mergeCandidates } from '../core/merge-candidates.ts';
import { findSelection } from './find-selection.ts';
import {
  type Candidate,
  type Doing,
  listCandidates,
  listScores,
  listTraits,
  markMerged,
  markShortlisted,
  type Place,
  type Score,
  writeCandidate,
  writeScores,
  writeTrait,
} from './store.ts';

/**
 * Makes one entry of two: the other one leaves the list, and what is known of it, its scores with their evidence and its
 * place on the shortlist go over, with the files beside the words. It keeps what it had, so that it can be brought back.
 */
export async function mergeCandidate(
  tx: Transaction,
  services: Services,
  place: Place,
  doing: Doing & { readonly language: Language },
  ids: { readonly kept: Id; readonly other: Id },
): Promise<Decision<Record<string, never>>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const all = await listCandidates(tx, place.organisation, place.selection);
  const active = all.filter(({ removedAt }) => removedAt === null);
  const [kept, other] = [ids.kept, ids.other].map((id) => active.find((one) => one.id === id));
  if (kept === undefined || other === undefined) return refuse('candidate_not_found');
  if (kept.id === other.id) return refuse('candidate_is_the_same', { path: 'body.other' });
  const scores = await listScores(tx, place.organisation, place.selection);
  const of = (one: Candidate) => ({ ...one, scores: scores.filter(({ candidate }) => candidate === one.id) });
  const merged = mergeCandidates(of(kept), of(other), wordsIn(services, doing.language));
  if (!merged.ok) return merged;
  const decided = decideCandidate(merged.value.candidate, []);
  if (!decided.ok) return decided;
  await markMerged(tx, place, { other: other.id, into: kept.id }, doing);
  await writeCandidate(tx, place, kept.id, decided.value, doing);
  for (const { evaluator, ...score } of merged.value.scores) {
    await writeScores(
      tx,
      { ...place, candidate: kept.id, evaluator },
      [score],
      timeOf(score, evaluator, scores, doing),
    );
  }
  if (kept.shortlistedAt === null && other.shortlistedAt !== null && other.shortlistedBy !== null) {
    await markShortlisted(tx, place, kept.id, { at: other.shortlistedAt, by: other.shortlistedBy });
  }
  await mergeTraits(tx, place, { kept: kept.id, other: other.id }, doing);
  await mergeFiles(tx, place, { kept: kept.id, other: other.id });
  return accept({});
}

/** A score that only moves keeps the moment it was given. */
function timeOf(
  {
    criterion,
    value,
    evidence,
  }: { readonly criterion: string; readonly value: number | null; readonly evidence: string },
  evaluator: string,
  scores: readonly Score[],
  { at }: Doing,
): Date {
  const same = scores.find(
    (one) =>
      one.evaluator === evaluator &&
      one.criterion === criterion &&
      one.value === value &&
      one.evidence === evidence,
  );
  return same?.changedAt ?? at;
}

/** What was seen of the other one at first sight counts where nothing was said of the kept one. */
async function mergeTraits(
  tx: Transaction,
  place: Place,
  { kept, other }: { readonly kept: Id; readonly other: Id },
  doing: Doing,
): Promise<void> {
  const traits = await listTraits(tx, place);
  const told = new Set(traits.filter(({ candidate }) => candidate === kept).map(({ trait }) => trait));
  for (const { candidate, trait, verdict } of traits) {
    if (candidate !== other || told.has(trait)) continue;
    await writeTrait(tx, place, { candidate: kept, trait, verdict }, doing);
  }
}

/** Evidence of the other one's scores is evidence of the kept one's too; both keep it, however many files that are. */
async function mergeFiles(
  tx: Transaction,
  place: Place,
  { kept, other }: { readonly kept: Id; readonly other: Id },
): Promise<void> {
  const scores = await listScores(tx, place.organisation, place.selection);
  const ofOther = scores.filter(({ candidate }) => candidate === other);
  const files = await filesOf(
    tx,
    place.organisation,
    'score',
    ofOther.map(({ id }) => id),
  );
  for (const { id, criterion, evaluator } of ofOther) {
    const same = scores.find(
      (one) => one.candidate === kept && one.criterion === criterion && one.evaluator === evaluator,
    );
    if (same === undefined) continue;
    const ids = (files.get(id) ?? []).map((file) => file.id);
    await keepFiles(tx, place.organisation, ids, { kind: 'score', of: same.id });
  }
}

function wordsIn(services: Services, language: Language): MergeWords {
  const speak = speakIn(services.catalogue, language);
  return {
    note: (other, differing) => {
      const facts = differing.map((field) => {
        const value =
          field === 'source' && other.source !== null
            ? speak(`candidates.sources.${other.source}`)
            : String(other[field] ?? '');
        return `${speak(`candidates.candidate.${field}`)}: ${value}`;
      });
      return speak('candidates.merge.note', {
        name: other.name,
        facts: facts.join('; '),
        count: facts.length,
      });
    },
    earlier: ({ value }) =>
      speak('candidates.merge.earlier', { value: value === null ? '?' : String(value) }),
  };
}
