/** Candidates over HTTP. */

import type { AttachedFile } from '#capabilities/files/core/contract.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { type Binding, type Caller, serve } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import * as contract from '../core/contract.ts';
import type { SelectionRanking } from '../core/rank-selection.ts';
import { addCandidate } from './add-candidate.ts';
import { attachToOwnScore } from './attach-to-own-score.ts';
import { changeCandidate } from './change-candidate.ts';
import { changeCriteria } from './change-criteria.ts';
import { changeSelection } from './change-selection.ts';
import { createSelection } from './create-selection.ts';
import { detachFromOwnScore } from './detach-from-own-score.ts';
import { exportCandidates } from './export-candidates.ts';
import { importCandidates } from './import-candidates.ts';
import { judgeTrait } from './judge-trait.ts';
import { listSelections } from './list-selections.ts';
import { mergeCandidate } from './merge-candidate.ts';
import { proposeProfile } from './propose-profile.ts';
import { putJudgements } from './put-judgements.ts';
import { putOwnScores } from './put-own-scores.ts';
import { putProfile } from './put-profile.ts';
import { rankByMethod } from './rank-by-method.ts';
import { readSelection, type WholeSelection } from './read-selection.ts';
import { removeCandidate } from './remove-candidate.ts';
import { removeSelection } from './remove-selection.ts';
import { restoreCandidate } from './restore-candidate.ts';
import { restoreSelection } from './restore-selection.ts';
import { shortlistCandidate } from './shortlist-candidate.ts';
import type { Candidate, Criterion, Doing, Place, Profile, Removal, Score, Selection } from './store.ts';
import { tellApart } from './tell-apart.ts';
import { unlistCandidate } from './unlist-candidate.ts';
import { weighByJudgements } from './weigh-by-judgements.ts';

interface Call {
  readonly caller: Caller;
  readonly services: Services;
  readonly params: { readonly selection: Id };
}

const placeOf = ({ caller, params }: Call): Place => ({
  organisation: caller.organisation,
  selection: params.selection,
});

const doingOf = ({ caller, services }: Call): Doing => ({
  by: personOf(caller).id,
  at: services.clock.now(),
});

/** Rules name the place in what they were given; on the wire that is the body. */
function inBody<Value>(decision: Decision<Value>): Decision<Value> {
  const place = (refusal: Refusal): Refusal => ({
    ...refusal,
    ...(refusal.path === undefined || refusal.path.startsWith('body.')
      ? {}
      : { path: `body.${refusal.path}` }),
    ...(refusal.faults === undefined ? {} : { faults: refusal.faults.map(place) }),
  });
  return decision.ok ? decision : { ok: false, refusal: place(decision.refusal) };
}

type Names = ReadonlyMap<Id, string>;
const personIn = (names: Names, id: Id) => ({ id, name: names.get(id) ?? '' });
const removalIn = (names: Names, { removedAt, removedBy }: Removal) => ({
  removedAt: removedAt?.toISOString() ?? '',
  removedBy: personIn(names, removedBy ?? ''),
});

const criterionOnWire = (one: Criterion) => {
  const { id, template, name, question, weight, direction, mustBeAtLeast, thresholds } = one;
  return { id, template, name, question, weight, direction, mustBeAtLeast, thresholds };
};

function selectionOnWire(selection: Selection, names: Names) {
  const { id, name, purpose, ourSize, criteriaVersion } = selection;
  return {
    ...{ id, name, purpose, ourSize, criteriaVersion },
    createdAt: selection.createdAt.toISOString(),
    createdBy: personIn(names, selection.createdBy),
    criteriaChangedAt: selection.criteriaChangedAt.toISOString(),
    criteriaChangedBy: personIn(names, selection.criteriaChangedBy),
  };
}

function candidateOnWire(candidate: Candidate, names: Names) {
  const { id, name, country, website, size, source, note, version } = candidate;
  return {
    ...{ id, name, country, website, size, source, note, version },
    createdAt: candidate.createdAt.toISOString(),
    createdBy: personIn(names, candidate.createdBy),
    shortlistedAt: candidate.shortlistedAt?.toISOString() ?? null,
    chosenAt: candidate.chosenAt?.toISOString() ?? null,
    changedAt: candidate.changedAt.toISOString(),
    changedBy: personIn(names, candidate.changedBy),
  };
}

function scoreOnWire(
  { candidate, criterion, evaluator, value, evidence, version, changedAt }: Score,
  names: Names,
  files: readonly AttachedFile[],
) {
  return {
    ...{ candidate, criterion, evaluator: personIn(names, evaluator) },
    ...{ value, evidence, files: [...files], version, changedAt: changedAt.toISOString() },
  };
}

function onWire({ names, ...whole }: WholeSelection) {
  return {
    selection: selectionOnWire(whole.selection, names),
    criteria: whole.criteria.map(criterionOnWire),
    removedCriteria: whole.removedCriteria.map((one) => ({
      ...criterionOnWire(one),
      ...removalIn(names, one),
    })),
    candidates: whole.candidates.map((one) => candidateOnWire(one, names)),
    removedCandidates: whole.removedCandidates.map((one) => ({
      id: one.id,
      name: one.name,
      mergedInto: one.mergedInto,
      ...removalIn(names, one),
    })),
    scores: whole.scores.map((one) => scoreOnWire(one, names, whole.files.get(one.id) ?? [])),
    judgements: whole.judgements.map(({ row, column, value }) => ({ row, column, value: value ?? 1 })),
    distinctions: [...whole.distinctions],
    profile: whole.profile === undefined ? null : profileOnWire(whole.profile, names),
    traits: whole.traits.flatMap(({ candidate, trait, verdict }) =>
      verdict === null ? [] : [{ candidate, trait, verdict }],
    ),
    ranking: rankingOnWire(whole.ranking),
  };
}

function profileOnWire({ changedAt, changedBy, ...profile }: Profile, names: Names) {
  return { ...profile, changedAt: changedAt.toISOString(), changedBy: personIn(names, changedBy) };
}

function rankingOnWire({ weights, ranking, excluded, flips, warnings }: SelectionRanking) {
  return {
    weights,
    ranking: ranking.map((row) => ({ ...row })),
    excluded: [...excluded],
    flips: [...flips],
    warnings: [...warnings],
  };
}

const own = ({ candidate, criterion }: { readonly candidate: Id; readonly criterion: Id }) => ({
  candidate,
  criterion,
});

export const candidateRoutes: readonly Binding[] = [
  serve(contract.listSelections, async ({ caller, tx }) => {
    const { selections, removed, names } = await listSelections(tx, caller.organisation);
    return accept({
      selections: selections.map(({ selection, ...counts }) => ({
        id: selection.id,
        name: selection.name,
        purpose: selection.purpose,
        createdAt: selection.createdAt.toISOString(),
        ...counts,
      })),
      removed: removed.map((one) => ({ id: one.id, name: one.name, ...removalIn(names, one) })),
    });
  }),
  serve(contract.createSelection, async ({ body, caller, tx, services, language }) => {
    const author = { organisation: caller.organisation, person: personOf(caller).id, language };
    const created = inBody(await createSelection(tx, services, author, body));
    return created.ok ? accept({ selection: { id: created.value } }) : created;
  }),
  serve(contract.readSelection, async (call) => {
    const read = await readSelection(call.tx, placeOf(call));
    return read.ok ? accept(onWire(read.value)) : read;
  }),
  serve(contract.changeSelection, (call) => changeSelection(call.tx, placeOf(call), call.body)),
  serve(contract.removeSelection, (call) => removeSelection(call.tx, placeOf(call), doingOf(call))),
  serve(contract.restoreSelection, (call) => restoreSelection(call.tx, placeOf(call))),
  serve(contract.changeCriteria, async (call) => {
    const doing = { ...doingOf(call), language: call.language };
    const changed = inBody(await changeCriteria(call.tx, call.services, placeOf(call), doing, call.body));
    return changed.ok ? accept({ criteriaVersion: changed.value }) : changed;
  }),
  serve(contract.addCandidate, async (call) => {
    const id = call.services.newId();
    const added = inBody(await addCandidate(call.tx, placeOf(call), doingOf(call), id, call.body));
    return added.ok ? accept({ candidate: { id } }) : added;
  }),
  serve(contract.changeCandidate, async (call) => {
    const { version, ...fields } = call.body;
    const change = { version, fields };
    const changed = inBody(
      await changeCandidate(call.tx, placeOf(call), doingOf(call), call.params.candidate, change),
    );
    return changed.ok ? accept({ version: changed.value }) : changed;
  }),
  serve(contract.removeCandidate, (call) =>
    removeCandidate(call.tx, placeOf(call), doingOf(call), call.params.candidate),
  ),
  serve(contract.restoreCandidate, (call) => restoreCandidate(call.tx, placeOf(call), call.params.candidate)),
  serve(contract.putProfile, async (call) =>
    inBody(await putProfile(call.tx, placeOf(call), doingOf(call), call.body)),
  ),
  serve(contract.proposeProfile, async (call) => {
    const proposed = await proposeProfile(call.tx, placeOf(call));
    if (!proposed.ok) return proposed;
    const { value } = proposed;
    return accept({ proposal: value && { profile: value.profile, mustHaves: [...value.mustHaves] } });
  }),
  serve(contract.judgeTrait, (call) => {
    const it = { ...call.body, candidate: call.params.candidate };
    return judgeTrait(call.tx, placeOf(call), doingOf(call), it);
  }),
  serve(contract.mergeCandidate, (call) => {
    const doing = { ...doingOf(call), language: call.language };
    const ids = { kept: call.params.candidate, other: call.body.other };
    return mergeCandidate(call.tx, call.services, placeOf(call), doing, ids);
  }),
  serve(contract.tellApart, (call) => tellApart(call.tx, placeOf(call), doingOf(call), call.body)),
  serve(contract.putJudgements, async (call) => {
    const doing = { ...doingOf(call), language: call.language };
    return inBody(await putJudgements(call.tx, placeOf(call), doing, call.body.judgements));
  }),
  serve(contract.weighByJudgements, (call) => {
    const doing = { ...doingOf(call), language: call.language };
    return weighByJudgements(call.tx, placeOf(call), doing, call.body.version);
  }),
  serve(contract.readRanking, async (call) => {
    const { method, draws, seed, spread = null } = call.query;
    const ranked = await rankByMethod(call.tx, placeOf(call), { method, draws, seed, spread });
    if (!ranked.ok) return ranked;
    const { ranking, acceptability } = ranked.value;
    const shares = Object.entries(acceptability.shares).map(([id, row]): [string, number[]] => [
      id,
      [...row],
    ]);
    return accept({
      ...rankingOnWire(ranking),
      method,
      acceptability: { ...acceptability, shares: Object.fromEntries(shares) },
    });
  }),
  serve(contract.shortlistCandidate, (call) =>
    shortlistCandidate(call.tx, placeOf(call), doingOf(call), call.params.candidate),
  ),
  serve(contract.unlistCandidate, (call) => unlistCandidate(call.tx, placeOf(call), call.params.candidate)),
  serve(contract.putOwnScores, async (call) => {
    const place = { ...placeOf(call), candidate: call.params.candidate };
    const put = inBody(await putOwnScores(call.tx, place, doingOf(call), call.body.scores));
    return put.ok ? accept({ written: put.value }) : put;
  }),
  serve(contract.attachToOwnScore, (call) =>
    attachToOwnScore(call.tx, { ...placeOf(call), ...own(call.params) }, doingOf(call), call.params.file),
  ),
  serve(contract.detachFromOwnScore, (call) =>
    detachFromOwnScore(call.tx, { ...placeOf(call), ...own(call.params) }, doingOf(call), call.params.file),
  ),
  serve(contract.importCandidates, async (call) => {
    const { name, email } = personOf(call.caller);
    const importer = { ...doingOf(call), language: call.language, names: [name, email] };
    const done = await importCandidates(call.tx, call.services, placeOf(call), importer, call.body);
    return done.ok ? accept({ rows: [...done.value.rows], warnings: [...done.value.warnings] }) : done;
  }),
  serve(contract.exportCandidates, (call) => exportCandidates(call.tx, placeOf(call), call.language)),
];
