import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import type { QuestionSet } from '../core/question-set.ts';
import { type Doing, insertSheet } from './store.ts';

/** An empty sheet on this version of a set; whoever asks keeps its id. */
export async function beginSheet(
  tx: Transaction,
  services: Services,
  organisation: Id,
  set: QuestionSet,
  by: Id,
): Promise<Id> {
  const sheet = services.newId();
  const doing: Doing = { by, at: services.clock.now() };
  await insertSheet(tx, { organisation, sheet }, set, doing);
  return sheet;
}
