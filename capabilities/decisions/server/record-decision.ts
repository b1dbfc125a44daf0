import { findSelection } from '#capabilities/candidates/server/find-selection.ts';
import { markChosen } from '#capabilities/candidates/server/mark-chosen.ts';
import { beginState } from '#capabilities/diligence/server/begin-state.ts';
import { keepFiles } from '#capabilities/files/server/keep-files.ts';
import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { canonicalJson, hashText, type Json } from '#kernel/canonical-json.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type DecisionWish, decideDecision } from '../core/decide-decision.ts';
import type { DecisionBasis, DecisionDocument } from '../core/document.ts';
import { warnOfDecision } from '../core/warn-of-decision.ts';
import { gatherBasis } from './gather-basis.ts';
import { insertDecision, listDecisions, type Place } from './store.ts';

export interface Writing {
  readonly id: Id;
  readonly by: { readonly id: Id; readonly name: string };
  readonly at: Date;
}

/**
 * Writes a decision down with everything it was made on, marks the candidate in the search, and keeps the evidence. The
 * search is locked meanwhile, so that nothing of it changes under the decision.
 */
export async function recordDecision(
  tx: Transaction,
  place: Place,
  writing: Writing,
  wish: DecisionWish,
): Promise<Decision<{ readonly number: number; readonly hash: string }>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const gathered = await gatherBasis(tx, place, writing.at);
  if (!gathered.ok) return gathered;
  const { basis, hash: basisHash } = gathered.value;
  const members = await membersOf(tx, place.organisation);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const decided = decideDecision(basis, basisHash, wish, new Set(names.keys()));
  if (!decided.ok) return decided;
  const number = (basis.previous?.number ?? 0) + 1;
  const company = await organisationOf(tx, place.organisation);
  const organisation = { id: place.organisation, name: company.name };
  const document = canonicalText(documentOf(basis, wish, { ...writing, number, names, organisation }));
  const hash = hashText(document);
  const { candidate } = wish;
  const reds = decided.value.reds.map(({ id, findingVersion }) => ({ item: id, findingVersion }));
  const chosen =
    candidate === null
      ? null
      : {
          candidate,
          diligenceVersion: await beginState(
            tx,
            { ...place, candidate },
            { by: writing.by.id, at: writing.at },
          ),
          reds,
        };
  const candidateName = basis.selection.candidates.find(({ id }) => id === candidate)?.name ?? null;
  const [before] = await listDecisions(tx, place);
  await insertDecision(tx, place, {
    ...{ number, id: writing.id, chosen, candidateName, document, hash },
    ...{ at: writing.at, by: writing.by.id, byName: writing.by.name },
  });
  await markInSearch(tx, place, before?.candidate ?? null, candidate, writing);
  const files = [...basis.selection.scores, ...basis.diligence.flatMap(({ items }) => items)].flatMap((one) =>
    one.files.map(({ id }) => id),
  );
  await keepFiles(tx, place.organisation, files, { kind: 'decision', of: writing.id });
  return accept({ number, hash });
}

/** Whom the search shows as decided for; one that has left the list since needs no mark taken off. */
async function markInSearch(
  tx: Transaction,
  place: Place,
  before: Id | null,
  now: Id | null,
  { by, at }: Writing,
): Promise<void> {
  if (before !== null && before !== now) await markChosen(tx, place, before, null);
  if (now !== null) await markChosen(tx, place, now, { by: by.id, at });
}

interface Around extends Writing {
  readonly number: number;
  readonly names: ReadonlyMap<Id, string>;
  readonly organisation: { readonly id: Id; readonly name: string };
}

function documentOf(basis: DecisionBasis, wish: DecisionWish, around: Around): DecisionDocument {
  const items = basis.diligence.find(({ candidate }) => candidate === wish.candidate)?.items ?? null;
  const { id, number, by, at, names, organisation } = around;
  return {
    format: 'entente decision 2',
    organisation,
    decision: {
      ...{ id, number, by, at: at.toISOString() },
      supersedes: basis.previous,
      candidate: wish.candidate,
      why: wish.why,
      doubts: wish.doubts,
      deciders: [...new Set(wish.deciders)].map((one) => ({ id: one, name: names.get(one) ?? '' })),
      warnings: warnOfDecision(basis.selection, wish.candidate, items),
    },
    selection: basis.selection,
    diligence: basis.diligence,
  };
}

function canonicalText(document: DecisionDocument): string {
  const plain: Json = JSON.parse(JSON.stringify(document));
  return canonicalJson(plain);
}
