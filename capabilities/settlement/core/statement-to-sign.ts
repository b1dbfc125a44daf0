/** What a side may sign of a bundle: the hash of a statement that was recomputed from it, and nothing else. */
import type { Hash } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { type BundleFinding, verifyBundle } from './verify-bundle.ts';

export interface ToSign {
  /** The first day of the statement's period. */
  readonly period: string;
  readonly hash: Hash;
  /** Whether the hash of the events was taken from the statement, since a side holds fields of its events back. */
  readonly incomplete: boolean;
}

/**
 * The last statement of a bundle, or the one of a period, after everything in the bundle was worked out anew. A bundle that
 * does not hold in any part is not signed: what is wrong comes as the finding.
 * @param period the first day of a period
 * @param accepts `incomplete`: also what could be read only in part, since a side holds fields of its events back; all
 *   figures were worked out anew all the same, and the hash of the events is taken from the statement
 */
export function statementToSign(
  document: unknown,
  period: string | null,
  accepts: 'whole' | 'incomplete' = 'whole',
):
  | Decision<ToSign>
  | {
      readonly ok: false;
      readonly refusal: { readonly code: 'bundle_does_not_hold' };
      readonly finding: BundleFinding;
    } {
  const checked = verifyBundle(document);
  if (!checked.ok) return checked;
  const finding = checked.value;
  const isRight = finding.holds || (accepts === 'incomplete' && finding.incomplete);
  if (!isRight) return { ok: false, refusal: { code: 'bundle_does_not_hold' }, finding };
  const statement =
    period === null ? finding.statements.at(-1) : finding.statements.find((one) => one.period === period);
  if (statement === undefined || statement.hash === null) return refuse('statement_not_found');
  return accept({ period: statement.period, hash: statement.hash, incomplete: finding.incomplete });
}
