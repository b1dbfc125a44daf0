/** All SQL of the record. Each function names the alliance it is about. */
import type { Hash } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Entry, Head } from '../core/entry.ts';

interface HeadRow {
  readonly sequence: bigint;
  readonly hash: string | null;
}

const headOf = ({ sequence, hash }: HeadRow): Head => ({ sequence: Number(sequence), hash });

/** Whoever holds the head is alone in adding to the record until the transaction ends. The last lock anybody takes. */
export async function lockHead(tx: Transaction, alliance: Id): Promise<Head> {
  const [, [row]] = await Promise.all([
    tx.execute(
      'insert into record_head (alliance_id, last_sequence) values ($1, 0) on conflict (alliance_id) do nothing',
      [alliance],
    ),
    tx.query<HeadRow>(
      'select last_sequence as sequence, last_hash as hash from record_head where alliance_id = $1 for update',
      [alliance],
    ),
  ]);
  invariant(row, 'the head of a visible alliance’s record is there');
  return headOf(row);
}

/** A signed entry names the key that this transaction holds; the database looks whether it is the one that signed. */
export async function insertEntry(
  tx: Transaction,
  alliance: Id,
  organisation: Id,
  { sequence, previous, hash, line }: Entry,
): Promise<void> {
  await Promise.all([
    tx.execute(
      `insert into record_entry (alliance_id, sequence, previous_sequence, previous_hash, hash,
         recorded_by_organisation, entry, signed_with, key_id)
       values ($1, $2, nullif($2::bigint - 1, 0), $3, $4, $5, $6, $6::json #>> '{signature,publicKey}',
         case when $6::json -> 'signature' is not null
           then nullif(current_setting('entente.signing_key', true), '')::uuid end)`,
      [alliance, sequence, previous, hash, organisation, line],
    ),
    tx.execute('update record_head set last_sequence = $2, last_hash = $3 where alliance_id = $1', [
      alliance,
      sequence,
      hash,
    ]),
  ]);
}

/** The last entry; `undefined` where the alliance is not visible to the transaction. */
export async function loadHead(tx: Transaction, alliance: Id): Promise<Head | undefined> {
  const [row] = await tx.query<HeadRow & { visible: boolean }>(
    `select $1 = any (nullif(current_setting('entente.alliances', true), '')::uuid[]) as visible,
            coalesce(last_sequence, 0) as sequence, last_hash as hash
       from (select 1) as always left join record_head on alliance_id = $1`,
    [alliance],
  );
  return row?.visible === true ? headOf(row) : undefined;
}

/** Entries as their bytes, oldest first. */
export async function loadLines(
  tx: Transaction,
  alliance: Id,
  after: number,
  upTo: number,
): Promise<readonly string[]> {
  const rows = await tx.query<{ line: string }>(
    `select entry::text as line from record_entry
      where alliance_id = $1 and sequence > $2 and sequence <= $3 order by sequence`,
    [alliance, after, upTo],
  );
  return rows.map(({ line }) => line);
}

export interface EntryRow {
  readonly sequence: number;
  readonly at: string;
  readonly party: string;
  readonly person: Id | null;
  readonly action: string;
  readonly subject: Record<string, string | number>;
  readonly content: string;
  readonly signed: boolean;
  readonly hash: string;
}

/** The newest entries before a place. */
export function loadEntries(
  tx: Transaction,
  alliance: Id,
  before: number | null,
  most: number,
): Promise<EntryRow[]> {
  return tx.query(
    `select (entry ->> 'sequence')::int as sequence, entry ->> 'at' as at, entry #>> '{actor,party}' as party,
            entry #>> '{actor,person}' as person, entry ->> 'action' as action, entry -> 'subject' as subject,
            entry ->> 'content' as content, entry -> 'signature' is not null as signed, hash
       from record_entry where alliance_id = $1 and ($2::bigint is null or record_entry.sequence < $2)
      order by record_entry.sequence desc limit $3`,
    [alliance, before, most],
  );
}

export async function loadHash(tx: Transaction, alliance: Id, sequence: number): Promise<Hash | undefined> {
  const [row] = await tx.query<{ hash: Hash }>(
    'select hash from record_entry where alliance_id = $1 and sequence = $2',
    [alliance, sequence],
  );
  return row?.hash;
}

/** The latest countersignature of each side, and up to which entry it goes. */
export function loadCountersigned(
  tx: Transaction,
  alliance: Id,
): Promise<{ party: string; sequence: number; at: string }[]> {
  return tx.query(
    `select distinct on (recorded_by_organisation) entry #>> '{actor,party}' as party,
            (entry #>> '{subject,sequence}')::int as sequence, entry ->> 'at' as at
       from record_entry where alliance_id = $1 and entry ->> 'action' = 'record_countersigned'
      order by recorded_by_organisation, record_entry.sequence desc`,
    [alliance],
  );
}

/** The name of an organisation's side; `undefined` where it has none. Sides are read here, since alliances record their deeds too. */
export async function loadOwnParty(
  tx: Transaction,
  alliance: Id,
  organisation: Id,
): Promise<string | undefined> {
  const [row] = await tx.query<{ party: string }>(
    `select party from alliance_party where alliance_id = $1 and organisation_id = $2 and left_at is null`,
    [alliance, organisation],
  );
  return row?.party;
}

// Keys, as an alliance was told of them.

export interface AnnouncedKey {
  readonly id: Id;
  readonly publicKey: string;
  readonly keptBy: 'server' | 'organisation';
}

/** The key that a side announced last in this alliance; `undefined` where none was announced yet. */
export async function loadKeyInUse(
  tx: Transaction,
  alliance: Id,
  organisation: Id,
): Promise<{ readonly id: Id; readonly position: number } | undefined> {
  const [row] = await tx.query<{ id: Id; position: number }>(
    `select key_id as id, position from party_key
      where alliance_id = $1 and organisation_id = $2 order by position desc limit 1`,
    [alliance, organisation],
  );
  return row;
}

/** Whose key it is in this alliance. */
export async function loadKeyHolder(
  tx: Transaction,
  alliance: Id,
  publicKey: string,
): Promise<Id | undefined> {
  const [row] = await tx.query<{ organisation: Id }>(
    'select organisation_id as organisation from party_key where alliance_id = $1 and public_key = $2',
    [alliance, publicKey],
  );
  return row?.organisation;
}

/** From now on the side signs with this key, which `hold_signing_key` holds for the transaction. */
export async function insertPartyKey(
  tx: Transaction,
  alliance: Id,
  organisation: Id,
  key: AnnouncedKey & { readonly position: number },
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into party_key (alliance_id, organisation_id, position, key_id, public_key, kept_by, announced_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [alliance, organisation, key.position, key.id, key.publicKey, key.keptBy, now],
  );
}
