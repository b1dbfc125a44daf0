/** Whether a side may choose a policy: settlement's fields cannot be held back. */
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { NeededByVersion } from './needed-fields.ts';
import { canonicalPolicy, hashOfPolicy, type SharingPolicy } from './sharing-policy.ts';

/** `unchanged`: the same is in force already. */
export type PolicyOutcome =
  | { readonly outcome: 'changed'; readonly policy: SharingPolicy }
  | { readonly outcome: 'unchanged' };

/** @param inForce what the side shares until now */
export function decidePolicy(
  wanted: SharingPolicy,
  inForce: SharingPolicy,
  needed: readonly NeededByVersion[],
): Decision<PolicyOutcome, 'invalid_input'> {
  // Earlier versions keep what they need of their own events; what is chosen now is held against the last one.
  const last = needed.find(({ until }) => until === null);
  const faults = wanted.sale.withheld.flatMap((field, index): readonly Refusal[] => {
    const use = last?.fields.find((one) => one.field === field);
    if (use === undefined || last === undefined) return [];
    const values = { field, version: last.version, place: use.place };
    return [{ code: 'field_needed_by_terms', path: `body.sale.withheld[${index}]`, values }];
  });
  if (faults.length > 0) return refuse('invalid_input', { faults });
  if (hashOfPolicy(wanted) === hashOfPolicy(inForce)) return accept({ outcome: 'unchanged' });
  return accept({ outcome: 'changed', policy: canonicalPolicy(wanted) });
}
