/** All SQL of key registration. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';

export interface Challenge {
  readonly publicKey: string;
  readonly challenge: string;
  readonly askedBy: Id;
  readonly expiresAt: Date;
}

/** An organisation has one open challenge: the last it asked for. */
export async function replaceChallenge(tx: Transaction, organisation: Id, it: Challenge): Promise<void> {
  await tx.execute(
    `insert into key_challenge (organisation_id, public_key, challenge, asked_by, expires_at)
     values ($1, $2, $3, $4, $5) on conflict (organisation_id) do update set public_key = excluded.public_key,
       challenge = excluded.challenge, asked_by = excluded.asked_by, expires_at = excluded.expires_at`,
    [organisation, it.publicKey, it.challenge, it.askedBy, it.expiresAt],
  );
}

/** Takes the open challenge away, so that it is met once. */
export async function takeChallenge(tx: Transaction, organisation: Id): Promise<Challenge | undefined> {
  const [row] = await tx.query<Challenge>(
    `delete from key_challenge where organisation_id = $1
     returning public_key as "publicKey", challenge, asked_by as "askedBy", expires_at as "expiresAt"`,
    [organisation],
  );
  return row;
}

/** The alliances an organisation is in now, in one order for everybody. */
export async function loadOwnAlliances(tx: Transaction, organisation: Id): Promise<readonly Id[]> {
  const rows = await tx.query<{ id: Id }>(
    `select alliance_id as id from alliance_membership
      where organisation_id = $1 and ended_at is null order by alliance_id`,
    [organisation],
  );
  return rows.map(({ id }) => id);
}
