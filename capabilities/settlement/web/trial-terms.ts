/** The terms of an alliance that can be tried: the own draft, complete enough or not, and every version. */
import { buildAgreement } from '#capabilities/agreements/core/build-agreement.ts';
import type { AgreementView, DraftForm, VersionView } from '#capabilities/agreements/core/contract.ts';
import { percentOfRate, restAsTyped } from '#capabilities/agreements/core/percent.ts';
import { inWrittenOrder } from '#capabilities/agreements/core/terms-file.ts';
import type { Json } from '#kernel/canonical-json.ts';
import { isHashable, isList, isObject, member } from '#kernel/json-places.ts';
import { checkTerms } from '../core/check-terms.ts';

export interface TrialTerms {
  /** As it stands in the address: `draft`, or `v` and the number of the version. */
  readonly id: string;
  readonly of: { readonly kind: 'draft' } | { readonly kind: 'version'; readonly version: VersionView };
  /** The terms file; `null` where the draft does not say enough yet. */
  readonly document: Json | null;
}

/** Stands for a partner who has not joined yet, and so has no name in the alliance. */
export const partnerToCome = 'partner';

/** The draft first, then the versions, latest first. */
export function trialTerms(agreement: AgreementView, parties: readonly string[]): readonly TrialTerms[] {
  const { draft, versions } = agreement;
  return [
    ...(draft === null
      ? []
      : [{ id: 'draft', of: { kind: 'draft' }, document: draftTerms(draft.form, parties) } as const]),
    ...versions.map(
      (version) =>
        ({
          id: `v${version.version}`,
          of: { kind: 'version', version },
          document: isHashable(version.terms) ? inWrittenOrder(version.terms) : null,
        }) as const,
    ),
  ];
}

/** The terms of a draft, whose words need not be written yet. With one side only, the rest is its partner's. */
export function draftTerms(form: DraftForm, parties: readonly string[]): Json | null {
  const [own] = parties;
  const alone = parties.length === 1 && own !== undefined;
  const both = alone ? [own, partnerToCome] : parties;
  const split = alone ? { ...form.split, [partnerToCome]: restAsTyped(form.split[own] ?? '') } : form.split;
  const built = buildAgreement({ ...form, title: '-', scope: '-', notice: '', split }, both, checkTerms);
  return built.ok ? built.value.terms : null;
}

/** The percentages of terms that share all sales by one split, by party; `null` for others. */
export function onlySplit(document: Json): Readonly<Record<string, string>> | null {
  const shares = isObject(document) ? member(document, 'shares') : undefined;
  if (shares === undefined || !isList(shares) || shares.length !== 1) return null;
  const [rule] = shares;
  if (rule === undefined || !isObject(rule) || Object.keys(rule).join() !== 'split') return null;
  const split = member(rule, 'split');
  if (split === undefined || !isObject(split)) return null;
  const rates = Object.entries(split);
  if (!rates.every(([, rate]) => typeof rate === 'string' && /^\d+(?:\.\d+)?$/.test(rate))) return null;
  return Object.fromEntries(rates.map(([party, rate]) => [party, percentOfRate(String(rate))]));
}
