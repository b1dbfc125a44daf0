import { useRoleRefusal } from '#platform/web/acting.tsx';
import type { PlanAnswer } from '../core/contract.ts';
import { useTexts } from './texts.ts';

/** Why nothing may be changed in a plan: the person's role, or its end. */
export function usePlanRefusal(plan: PlanAnswer['plan']): string | null {
  const texts = useTexts();
  const role = useRoleRefusal('member');
  return role ?? (plan.ending === null ? null : texts('refusals.plan_has_ended'));
}
