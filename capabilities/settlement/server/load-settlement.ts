import { agreementVersions } from '#capabilities/agreements/server/agreement-versions.ts';
import { type FoundAlliance, findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { ClosingChoice } from '../core/closing-timer.ts';
import type { SignedTerms } from '../core/governing-terms.ts';
import { parseTerms } from '../core/parse-terms.ts';
import {
  type ApprovalKept,
  type DisputeRow,
  loadApprovals,
  loadChoices,
  loadDisputes,
  loadReplies,
  loadStatements,
  type ReplyRow,
  type StatementRow,
} from './store.ts';

/** All that is known of an alliance's settlement but its events and lines. */
export interface Settlement extends FoundAlliance {
  readonly id: Id;
  readonly agreement: Id | null;
  /** Versions that every side has signed, in their order; none without an agreement in force. */
  readonly signed: readonly SignedTerms[];
  /** Oldest first. */
  readonly statements: readonly StatementRow[];
  readonly approvals: readonly ApprovalKept[];
  readonly disputes: readonly DisputeRow[];
  readonly replies: readonly ReplyRow[];
  /** About periods that close by themselves, in the order in which they were made. */
  readonly choices: readonly ClosingChoice[];
}

export async function loadSettlement(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  lock?: 'for change',
): Promise<Decision<Settlement, 'alliance_not_found'>> {
  const found = await findAlliance(tx, organisation, alliance, lock);
  if (!found.ok) return found;
  const [versions, statements, approvals, disputes, replies, choices] = await Promise.all([
    agreementVersions(tx, alliance, found.value.parties),
    loadStatements(tx, alliance),
    loadApprovals(tx, alliance),
    loadDisputes(tx, alliance),
    loadReplies(tx, alliance),
    loadChoices(tx, alliance),
  ]);
  const inForce = versions.find(({ state }) => state === 'in_force');
  const signed = versions
    .filter(
      ({ state, signedByAllAt }) =>
        signedByAllAt !== null && (state === 'in_force' || state === 'superseded'),
    )
    .reverse()
    .map(({ version, terms }) => {
      const parsed = parseTerms(terms);
      invariant(parsed.ok, 'terms that were signed can be settled by');
      return { version, terms: parsed.value, document: terms };
    });
  return accept({
    ...found.value,
    id: alliance,
    agreement: inForce?.agreement ?? null,
    signed,
    statements,
    approvals,
    disputes,
    replies,
    choices,
  });
}
