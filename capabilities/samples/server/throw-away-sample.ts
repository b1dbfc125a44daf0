import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { deleteSample } from './store.ts';

/** Throws away the sample that the acting organisation is part of, whole: its companies and who was made for them. */
export async function throwAwaySample(
  tx: Transaction,
): Promise<Decision<Record<string, never>, 'not_a_sample'>> {
  return (await deleteSample(tx)) ? accept({}) : refuse('not_a_sample');
}
