import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { signForSide } from '#capabilities/record/server/sign-for-side.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { GivenSignature } from '#kernel/key-file.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { canApprove, type PeriodState, statementState } from '../core/statement-state.ts';
import { findStatement } from './find-statement.ts';
import { keepsItsHash } from './keeps-its-hash.ts';
import { factsOf } from './period-views.ts';
import { insertApproval } from './store.ts';

/** Approves a statement for the own side: Ed25519 over its hash, after checking that it still is what the hash is of. */
export async function approveStatement(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'secret'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  period: string,
  read: { readonly hash: string; readonly signature?: GivenSignature | undefined },
): Promise<Decision<{ state: PeriodState; signature: string; publicKey: string }>> {
  const found = await findStatement(tx, by.organisation, alliance, period, 'for change');
  if (!found.ok) return found;
  const { settlement, statement } = found.value;
  if (statement.hash !== read.hash) return refuse('statement_is_another', { path: 'body.hash' });
  const facts = factsOf(settlement, statement.from);
  const decided = canApprove(facts);
  if (!decided.ok) return decided;
  invariant(await keepsItsHash(tx, alliance, statement), 'a kept statement has the hash it was given');
  const signedAt = services.clock.now();
  const actor = { ...by, party: settlement.own.party };
  const signed = await signForSide(tx, services, actor, alliance, statement.hash, read.signature);
  if (!signed.ok) return signed;
  const signature = signed.value;
  await insertApproval(tx, alliance, {
    from: statement.from,
    ...by,
    party: settlement.own.party,
    hash: statement.hash,
    ...signature,
    signedAt,
  });
  const approved = await appendEntry(tx, alliance, actor, {
    action: 'statement_approved',
    at: signedAt,
    subject: { period },
    content: statement.hash,
    signature,
  });
  // Who approves a statement also signs the record up to here, so that a tail cut off later is missed. A side that keeps
  // its own key does that by itself: the hash of an entry is known only once it is written.
  const seen = await signForSide(tx, services, actor, alliance, approved.hash);
  if (seen.ok) {
    await appendEntry(tx, alliance, actor, {
      action: 'record_countersigned',
      at: signedAt,
      subject: { sequence: approved.sequence },
      content: approved.hash,
      signature: seen.value,
    });
  }
  const state = statementState({ ...facts, signedBy: [...facts.signedBy, facts.own] });
  return accept({ state, signature: signature.signature, publicKey: signature.publicKey });
}
