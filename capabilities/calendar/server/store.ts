/** All SQL of calendars. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { FeedContent } from '../core/entry.ts';

export interface Feed {
  readonly person: Id;
  readonly content: FeedContent;
  readonly madeAt: Date;
}

const columns = 'person_id as person, content, made_at as "madeAt"';

export async function feedOf(tx: Transaction, organisation: Id, person: Id): Promise<Feed | undefined> {
  const [row] = await tx.query<Feed>(
    `select ${columns} from calendar_feed where organisation_id = $1 and person_id = $2`,
    [organisation, person],
  );
  return row;
}

/** @param digest SHA-256 of the whole secret */
export async function feedByDigest(
  tx: Transaction,
  organisation: Id,
  digest: Buffer,
): Promise<Feed | undefined> {
  const [row] = await tx.query<Feed>(
    `select ${columns} from calendar_feed where organisation_id = $1 and digest = $2`,
    [organisation, digest],
  );
  return row;
}

/** A person has one address in a company: the new one takes the place of the one before. */
export async function writeFeed(
  tx: Transaction,
  organisation: Id,
  { person, content, madeAt }: Feed,
  digest: Buffer,
): Promise<void> {
  await tx.execute(
    `insert into calendar_feed (organisation_id, person_id, digest, content, made_at) values ($1, $2, $3, $4, $5)
     on conflict (organisation_id, person_id) do update set digest = excluded.digest, content = excluded.content,
       made_at = excluded.made_at`,
    [organisation, person, digest, content, madeAt],
  );
}

export async function deleteFeed(tx: Transaction, organisation: Id, person: Id): Promise<void> {
  await tx.execute('delete from calendar_feed where organisation_id = $1 and person_id = $2', [
    organisation,
    person,
  ]);
}
