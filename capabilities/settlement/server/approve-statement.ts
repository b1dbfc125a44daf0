import { signAs } from '#capabilities/organisations/server/signing.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { type Hash, hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { bareStatement } from '../core/bare-statement.ts';
import { canApprove, type PeriodState, statementState } from '../core/statement-state.ts';
import { allLines } from './all-lines.ts';
import { findStatement } from './find-statement.ts';
import { factsOf } from './period-views.ts';
import { insertApproval } from './store.ts';

/** Approves a statement for the own side: Ed25519 over its hash, after checking that it still is what the hash is of. */
export async function approveStatement(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'secret'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  period: string,
  hashRead: Hash | string,
): Promise<Decision<{ state: PeriodState; signature: string; publicKey: string }>> {
  const found = await findStatement(tx, by.organisation, alliance, period, 'for change');
  if (!found.ok) return found;
  const { settlement, statement } = found.value;
  if (statement.hash !== hashRead) return refuse('statement_is_another', { path: 'body.hash' });
  const facts = factsOf(settlement, statement.from);
  const decided = canApprove(facts);
  if (!decided.ok) return decided;
  const lines = await allLines(tx, alliance, statement.from);
  invariant(
    hashJson(bareStatement(statement.head, lines)) === statement.hash,
    'a kept statement has the hash it was given',
  );
  const signedAt = services.clock.now();
  const signature = await signAs(tx, by.organisation, statement.hash, services.secret);
  await insertApproval(tx, alliance, {
    from: statement.from,
    ...by,
    party: settlement.own.party,
    hash: statement.hash,
    ...signature,
    signedAt,
  });
  const actor = { ...by, party: settlement.own.party };
  const approved = await appendEntry(tx, alliance, actor, {
    action: 'statement_approved',
    at: signedAt,
    subject: { period },
    content: statement.hash,
    signature,
  });
  // Who approves a statement also signs the record up to here, so that a tail cut off later is missed.
  await appendEntry(tx, alliance, actor, {
    action: 'record_countersigned',
    at: signedAt,
    subject: { sequence: approved.sequence },
    content: approved.hash,
    signature: await signAs(tx, by.organisation, approved.hash, services.secret),
  });
  const state = statementState({ ...facts, signedBy: [...facts.signedBy, facts.own] });
  return accept({ state, signature: signature.signature, publicKey: signature.publicKey });
}
