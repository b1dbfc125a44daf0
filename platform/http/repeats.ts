/**
 * Writes sent with an Idempotency-Key: the first answer is kept beside the change, and a repeat by the same sender gets
 * it again. An answer may hold what is shown once only (the text of a key, a link), so it is kept sealed: to open it
 * takes the Idempotency-Key itself, of which only a digest is kept.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '../db/pool.ts';
import { isReadyJson, readyJson } from './ready-json.ts';

/** A write with an Idempotency-Key. */
export interface Repeat {
  readonly key: string;
  /** Who sends it: the same key of somebody else is another key. */
  readonly sender: string;
  /** What tells one request from another. */
  readonly digest: Uint8Array;
}

/** How long an answer is kept. */
export const answerDays = 7;

/** Only accepted answers are kept: a refused request changed nothing and may be sent again after mending. */
export async function answerOnce(
  tx: Transaction,
  organisation: Id,
  repeat: Repeat,
  { secret, now }: { secret: string; now: Date },
  handle: () => Promise<Decision<unknown>>,
): Promise<Decision<unknown>> {
  const name = createHash('sha256').update(`${repeat.sender}\n${repeat.key}`).digest();
  const sealing = createHmac('sha256', secret)
    .update(`idempotent answer\n${repeat.sender}\n${repeat.key}`)
    .digest();
  // A repeat that arrives while the first is still at work waits here for it.
  const taken = await tx.execute(
    `insert into idempotent_answer (organisation_id, key_digest, request_digest, created_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [organisation, name, repeat.digest, now],
  );
  if (taken === 0) {
    const [kept] = await tx.query<{ request_digest: Buffer; sealed_answer: Buffer | null }>(
      'select request_digest, sealed_answer from idempotent_answer where organisation_id = $1 and key_digest = $2',
      [organisation, name],
    );
    if (!kept?.request_digest.equals(repeat.digest)) return refuse('idempotency_key_reused');
    invariant(kept.sealed_answer, 'an answer is kept with the change it answers');
    return accept(readyJson(unseal(kept.sealed_answer, sealing)));
  }
  await forgetOld(tx, organisation, now);
  const answer = await handle();
  if (answer.ok) {
    await tx.execute(
      'update idempotent_answer set sealed_answer = $3 where organisation_id = $1 and key_digest = $2',
      [organisation, name, seal(textOf(answer.value), sealing)],
    );
  }
  return answer;
}

function textOf(value: unknown): string {
  return isReadyJson(value) ? value.text : JSON.stringify(value ?? {});
}

/** A few at a time, more than are added, so that the table keeps to what the last days brought. */
async function forgetOld(tx: Transaction, organisation: Id, now: Date): Promise<void> {
  await tx.execute(
    `delete from idempotent_answer where organisation_id = $1 and key_digest in (
       select key_digest from idempotent_answer where organisation_id = $1 and created_at < $2
        order by created_at limit 10 for update skip locked)`,
    [organisation, new Date(now.getTime() - answerDays * 86_400_000)],
  );
}

function seal(text: string, key: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function unseal(sealed: Buffer, key: Uint8Array): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
}
