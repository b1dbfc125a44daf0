import { freezeSelection } from '#capabilities/candidates/server/freeze-selection.ts';
import type { DiligenceAnswer } from '#capabilities/diligence/core/contract.ts';
import { itemsOf } from '#capabilities/diligence/server/items-of.ts';
import { frozenFile } from '#capabilities/files/core/frozen-file.ts';
import { hashJson, type Json } from '#kernel/canonical-json.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DecisionBasis, FrozenDiligence, FrozenItem } from '../core/document.ts';
import { listDecisions, type Place } from './store.ts';

/** As often as the page of a search draws; the same draws for everybody, so that a decision can be computed again. */
const chance = { draws: 10_000, seed: 1, spread: null } as const;

export interface GatheredBasis {
  readonly basis: DecisionBasis;
  readonly hash: string;
}

/** What a decision would be made on now, and the hash by which it is told whether that has changed. */
export async function gatherBasis(
  tx: Transaction,
  place: Place,
  now: Date,
): Promise<Decision<GatheredBasis>> {
  const frozen = await freezeSelection(tx, place, { ...chance, method: 'weighted' });
  if (!frozen.ok) return frozen;
  const { items } = await itemsOf(tx, place.organisation, now);
  const diligence = frozen.value.candidates.flatMap(({ id }): readonly FrozenDiligence[] => {
    const its = items.get(id);
    return its === undefined ? [] : [{ candidate: id, items: its.map(frozenItem) }];
  });
  const [latest] = await listDecisions(tx, place);
  const previous = latest === undefined ? null : { number: latest.number, hash: latest.hash };
  const basis: DecisionBasis = { selection: frozen.value, diligence, previous };
  const plain: Json = JSON.parse(JSON.stringify(basis));
  return accept({ basis, hash: hashJson(plain) });
}

function frozenItem(item: DiligenceAnswer['items'][number]): FrozenItem {
  const { id, area, template, name, owner, dueOn, state, finding, findingVersion, rating } = item;
  const { links, setAsideReason, isOverdue, reason, files } = item;
  return {
    ...{ id, area, template, name, owner, dueOn, state, finding, findingVersion, rating },
    ...{ links, setAsideReason, isOverdue, reason },
    files: files.map(frozenFile),
  };
}
