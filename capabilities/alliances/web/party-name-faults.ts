import { checkPartyName } from '../core/party-name.ts';
import type { AllianceTexts } from './texts.ts';

/** What is wrong with a party name, as faults of a form's check. */
export function partyNameFaults(
  name: string,
  taken: readonly string[],
  texts: AllianceTexts,
): { readonly path: string; readonly code: string; readonly detail: string }[] {
  const checked = checkPartyName(name, 'party', taken);
  if (checked.ok) return [];
  const { code } = checked.refusal;
  return [{ path: 'party', code, detail: texts(`refusals.${code}`, { name }) }];
}
