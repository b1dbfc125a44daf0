import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { unhashablePlace } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DraftForm } from '../core/contract.ts';
import { nulPlace } from '../core/kept-text.ts';
import { loadDraft, upsertDraft } from './store.ts';

/**
 * Keeps the own side's draft as typed, complete or not.
 * @param since when the draft that the writer began with was saved, `null` for none; without it whatever is there is replaced
 */
export async function saveDraft(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  alliance: Id,
  form: DraftForm,
  now: Date,
  since?: string | null,
): Promise<
  Decision<{ savedAt: string }, 'alliance_not_found' | 'text_cannot_be_hashed' | 'draft_saved_since'>
> {
  // Held, so that of two who save at once the second learns of the first.
  const found = await findAlliance(tx, by.organisation, alliance, 'for change');
  if (!found.ok) return found;
  // What JSON in the database cannot hold: halves of surrogate pairs, and NUL.
  const place = unhashablePlace(form, 'body') ?? nulPlace(form, 'body');
  if (place !== null) return refuse('text_cannot_be_hashed', { path: place });
  const draft = since === undefined ? undefined : await loadDraft(tx, by.organisation, alliance);
  if (since !== undefined && (draft?.savedAt.toISOString() ?? null) !== since) {
    const names = await namesOf(tx, draft === undefined ? [] : [draft.savedBy]);
    return refuse('draft_saved_since', { values: { name: names.get(draft?.savedBy ?? '') ?? '' } });
  }
  await upsertDraft(tx, by.organisation, alliance, { form, savedBy: by.person, savedAt: now });
  return accept({ savedAt: now.toISOString() });
}
