import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { unhashablePlace } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DraftForm } from '../core/contract.ts';
import { nulPlace } from '../core/kept-text.ts';
import { upsertDraft } from './store.ts';

/** Keeps the own side's draft as typed, complete or not. */
export async function saveDraft(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  alliance: Id,
  form: DraftForm,
  now: Date,
): Promise<Decision<{ savedAt: string }, 'alliance_not_found' | 'text_cannot_be_hashed'>> {
  const found = await findAlliance(tx, by.organisation, alliance);
  if (!found.ok) return found;
  // What JSON in the database cannot hold: halves of surrogate pairs, and NUL.
  const place = unhashablePlace(form, 'body') ?? nulPlace(form, 'body');
  if (place !== null) return refuse('text_cannot_be_hashed', { path: place });
  await upsertDraft(tx, by.organisation, alliance, { form, savedBy: by.person, savedAt: now });
  return accept({ savedAt: now.toISOString() });
}
