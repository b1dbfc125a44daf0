import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Action } from '../core/actions.ts';
import { type Actor, type Deed, type Entry, entryAfter } from '../core/entry.ts';
import { insertEntry, lockHead } from './store.ts';

/** What a verb tells of its deed. */
export interface Done extends Omit<Deed, 'at' | 'actor'> {
  readonly action: Action;
  readonly at: Date;
}

/**
 * Writes a deed into the alliance's record, in the transaction of the deed itself: both are kept or neither. Call it as
 * the last thing, since the record's head is the last lock anybody takes.
 */
export async function appendEntry(tx: Transaction, alliance: Id, actor: Actor, done: Done): Promise<Entry> {
  const head = await lockHead(tx, alliance);
  const entry = entryAfter(alliance, head, { ...done, actor, at: done.at.toISOString() });
  await insertEntry(tx, alliance, actor.organisation, entry);
  return entry;
}
