/** All SQL of samples. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';

/** Notes in one of the sample's companies which companies it is made of. */
export async function insertSample(
  tx: Transaction,
  organisation: Id,
  organisations: readonly Id[],
  now: Date,
): Promise<void> {
  await tx.execute('insert into sample (organisation_id, organisations, opened_at) values ($1, $2, $3)', [
    organisation,
    organisations,
    now,
  ]);
}

/** Deletes all companies of the sample that the transaction works in; false where it works in no sample. */
export async function deleteSample(tx: Transaction): Promise<boolean> {
  const [row] = await tx.query<{ thrown: boolean }>('select entente.throw_away_sample() as thrown');
  return row?.thrown === true;
}
