import { checkTerms } from '#capabilities/settlement/core/check-terms.ts';
import type { Say } from '#platform/web/texts.ts';
import { buildAgreement } from '../core/build-agreement.ts';
import type { DraftForm } from '../core/contract.ts';

/** Says faults by their codes: an agreement's own, and those of settlement, whose language terms are. */
export interface SayFaults {
  readonly own: Say;
  readonly settlement: Say;
}

/** What has to be mended in a draft before it can be proposed, as faults of a form's check. */
export function draftFaults(
  form: DraftForm,
  parties: readonly string[],
  say: SayFaults,
): { readonly path: string; readonly code: string; readonly detail: string }[] {
  const built = buildAgreement(form, parties, checkTerms);
  if (built.ok) return [];
  return (built.refusal.faults ?? []).map(({ code, path = '', values = {}, room }) => ({
    path,
    code,
    detail: (room === undefined ? say.own : say.settlement)(code, values),
  }));
}
