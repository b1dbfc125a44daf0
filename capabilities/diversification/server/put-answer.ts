import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { most } from '../core/plan.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { type Doing, type KeptAnswer, listAnswers, lockOrganisation, writeAnswers } from './store.ts';

/** Writes down an answer; the same customer, person and day again replaces it. */
export async function putAnswer(
  tx: Transaction,
  organisation: Id,
  answer: KeptAnswer,
  doing: Doing,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const answers = await listAnswers(tx, organisation);
  if (answers.length >= most.answers) return refuse('there_are_too_many', { values: { most: most.answers } });
  await writeAnswers(tx, organisation, [answer], doing);
  return accept({});
}
