/** Writes sent with an Idempotency-Key: the first answer is kept beside the change, and a repeat gets it again. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '../db/pool.ts';
import type { Repeat } from './server.ts';

/** Only accepted answers are kept: a refused request changed nothing and may be sent again after mending. */
export async function answerOnce(
  tx: Transaction,
  organisation: Id,
  repeat: Repeat,
  now: Date,
  handle: () => Promise<Decision<unknown>>,
): Promise<Decision<unknown>> {
  // A repeat that arrives while the first is still at work waits here for it.
  const taken = await tx.execute(
    `insert into idempotent_answer (organisation_id, key, request_digest, created_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [organisation, repeat.key, repeat.digest, now],
  );
  if (taken === 0) {
    const [kept] = await tx.query<{ request_digest: Buffer; answer: unknown }>(
      'select request_digest, answer from idempotent_answer where organisation_id = $1 and key = $2',
      [organisation, repeat.key],
    );
    return kept?.request_digest.equals(repeat.digest)
      ? accept(kept.answer)
      : refuse('idempotency_key_reused');
  }
  const answer = await handle();
  if (answer.ok) {
    await tx.execute('update idempotent_answer set answer = $3 where organisation_id = $1 and key = $2', [
      organisation,
      repeat.key,
      JSON.stringify(answer.value ?? {}),
    ]);
  }
  return answer;
}
