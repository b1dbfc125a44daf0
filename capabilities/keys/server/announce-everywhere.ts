import { holdKey } from '#capabilities/organisations/server/signing.ts';
import { announceKey } from '#capabilities/record/server/announce-key.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { OwnSide } from './lock-alliances.ts';

/** Tells each of the organisation's alliances the key it signs with from now on. */
export async function announceEverywhere(
  tx: Transaction,
  sides: readonly OwnSide[],
  by: { organisation: Id; person: Id },
  secret: string,
  now: Date,
): Promise<Decision<null, 'key_of_another_side'>> {
  const key = await holdKey(tx, by.organisation, secret);
  for (const { alliance, party } of sides) {
    const told = await announceKey(tx, alliance, { ...by, party }, key, now);
    if (!told.ok) return told;
  }
  return accept(null);
}
