import { findSelection } from '#capabilities/candidates/server/find-selection.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type KeptDecision, listDecisions, loadDocument, type Place } from './store.ts';

export interface FoundDecision extends KeptDecision {
  readonly document: string;
  /** The number of the decision that stands. */
  readonly latest: number;
}

/** A decision with its document, of a search that is on the list. */
export async function findDecision(
  tx: Transaction,
  place: Place,
  number: number,
): Promise<Decision<FoundDecision>> {
  const found = await findSelection(tx, place, 'look');
  if (!found.ok) return found;
  const decisions = await listDecisions(tx, place);
  const decision = decisions.find((one) => one.number === number);
  if (decision === undefined) return refuse('decision_not_found');
  const document = await loadDocument(tx, place, number);
  invariant(document !== undefined, 'a decision has its document');
  return accept({ ...decision, document, latest: decisions[0]?.number ?? number });
}
