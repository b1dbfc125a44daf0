import type { Decision } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';

/** What a verb did. The sample asks only for what is allowed, so a refusal is a bug of the sample. */
export function done<Value>(decision: Decision<Value>): Value {
  invariant(decision.ok, decision.ok ? '' : `the sample is not refused: ${JSON.stringify(decision.refusal)}`);
  return decision.value;
}
