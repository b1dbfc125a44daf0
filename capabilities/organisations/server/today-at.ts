import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { todayOf } from '../core/today-of.ts';
import { organisationOf } from './organisation-of.ts';

/** The calendar day it is for the organisation that the transaction works in. */
export async function todayAt(tx: Transaction, organisation: Id, now: Date): Promise<string> {
  return todayOf(await organisationOf(tx, organisation), now);
}
