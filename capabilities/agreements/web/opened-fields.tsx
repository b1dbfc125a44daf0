/** What signing a version opens: fields of our sales that we hold back and its terms settle by. */
import type { ReactNode } from 'react';
import type { SharingRoute } from '#capabilities/sharing/core/contract.ts';
import type { en as sharing } from '#capabilities/sharing/core/messages/en.ts';
import { fieldsUsedBy } from '#capabilities/sharing/core/needed-fields.ts';
import { listText } from '#kernel/format.ts';
import { isHashable } from '#kernel/json-places.ts';
import { apiOf } from '#platform/web/api.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { VersionView } from '../core/contract.ts';
import { type AllianceAndAgreement, partnerOf } from './alliance-and-agreement.tsx';
import { useTexts } from './texts.ts';

const { useAnswer } = apiOf<SharingRoute>();
const useFieldTexts: () => Texts<typeof sharing> = textsOf<typeof sharing>('sharing');

export function OpenedFields(props: AllianceAndAgreement & { readonly version: VersionView }): ReactNode {
  const texts = useTexts();
  const fieldTexts = useFieldTexts();
  const language = useLanguage();
  const { alliance, version } = props;
  const { data } = useAnswer('GET /api/v1/alliances/{alliance}/sharing-policies', {
    params: { alliance: alliance.id },
  });
  const own = data?.sides.find(({ party }) => party === data.ownParty);
  const open = data?.needed.find(({ until }) => until === null)?.fields ?? [];
  const used = isHashable(version.terms) ? fieldsUsedBy(version.terms) : [];
  const opened = used.filter(
    ({ field }) => own?.policy.sale.withheld.includes(field) && !open.some((one) => one.field === field),
  );
  const company = partnerOf(alliance);
  if (opened.length === 0 || company === null) return null;
  const fields = opened.map(({ field }) => fieldTexts(`fields.${field}`));
  return <p>{texts('decide.opens', { company, fields: listText(fields, language) })}</p>;
}
