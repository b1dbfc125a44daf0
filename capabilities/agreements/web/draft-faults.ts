import { buildAgreement } from '../core/build-agreement.ts';
import type { DraftForm } from '../core/contract.ts';
import { draftFaultCodes } from '../core/refusals.ts';
import type { AgreementTexts } from './texts.ts';

/** What has to be mended in a draft before it can be proposed, as faults of a form's check. */
export function draftFaults(
  form: DraftForm,
  parties: readonly string[],
  texts: AgreementTexts,
): { readonly path: string; readonly code: string; readonly detail: string }[] {
  const built = buildAgreement(form, parties);
  if (built.ok) return [];
  return (built.refusal.faults ?? []).flatMap(({ code, path = '', values = {} }) => {
    const known = draftFaultCodes.find((one) => one === code);
    return known === undefined ? [] : [{ path, code, detail: texts(`refusals.${known}`, valuesOf(values)) }];
  });
}

/** What any of the sentences may need; each takes what it names. */
function valuesOf(values: Readonly<Record<string, string | number>>) {
  const text = (name: string) => String(values[name] ?? '');
  const number = (name: string) => Number(values[name] ?? 0);
  return {
    found: text('found'),
    starts: text('starts'),
    parties: text('parties'),
    currency: text('currency'),
    over: text('over'),
    most: text('most'),
    digits: number('digits'),
    sum: number('sum'),
    rest: number('rest'),
  };
}
