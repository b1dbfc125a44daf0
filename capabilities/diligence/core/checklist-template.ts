/**
 * What is asked of a candidate unless somebody knows better: what a careful owner of a small company can find out by
 * asking, reading and looking up, without an auditor's fee. Names and what to look at stand in the catalogue
 * (`template.<id>`). Some of it can be looked up only in one country.
 */
import type { Area } from './item.ts';

/** Where an item belongs: everywhere, or to candidates of these countries. */
export type Region = 'everywhere' | 'vietnam' | 'china' | 'europe';

export const checklistTemplate = [
  { id: 'accounts', area: 'financial', region: 'everywhere' },
  { id: 'debts', area: 'financial', region: 'everywhere' },
  { id: 'taxes', area: 'financial', region: 'everywhere' },
  { id: 'customerShare', area: 'financial', region: 'everywhere' },
  { id: 'payment', area: 'financial', region: 'everywhere' },
  { id: 'vnTax', area: 'financial', region: 'vietnam' },
  { id: 'euVat', area: 'financial', region: 'europe' },
  { id: 'registration', area: 'legal', region: 'everywhere' },
  { id: 'owners', area: 'legal', region: 'everywhere' },
  { id: 'disputes', area: 'legal', region: 'everywhere' },
  { id: 'rights', area: 'legal', region: 'everywhere' },
  { id: 'licences', area: 'legal', region: 'everywhere' },
  { id: 'personalData', area: 'legal', region: 'everywhere' },
  { id: 'ties', area: 'legal', region: 'everywhere' },
  { id: 'vnRegister', area: 'legal', region: 'vietnam' },
  { id: 'vnInsurance', area: 'legal', region: 'vietnam' },
  { id: 'cnCredit', area: 'legal', region: 'china' },
  { id: 'cnCourt', area: 'legal', region: 'china' },
  { id: 'cnSeal', area: 'legal', region: 'china' },
  { id: 'cnData', area: 'legal', region: 'china' },
  { id: 'euRegister', area: 'legal', region: 'europe' },
  { id: 'euInsolvency', area: 'legal', region: 'europe' },
  { id: 'references', area: 'market', region: 'everywhere' },
  { id: 'rivals', area: 'market', region: 'everywhere' },
  { id: 'overlap', area: 'market', region: 'everywhere' },
  { id: 'outlook', area: 'market', region: 'everywhere' },
  { id: 'capacity', area: 'technical', region: 'everywhere' },
  { id: 'quality', area: 'technical', region: 'everywhere' },
  { id: 'security', area: 'technical', region: 'everywhere' },
  { id: 'keyPeople', area: 'technical', region: 'everywhere' },
  { id: 'systems', area: 'technical', region: 'everywhere' },
] as const satisfies readonly { readonly id: string; readonly area: Area; readonly region: Region }[];

export type TemplateItemId = (typeof checklistTemplate)[number]['id'];
export type TemplateItem = (typeof checklistTemplate)[number];

export function templateItemNamed(text: string | null): TemplateItemId | null {
  return checklistTemplate.find(({ id }) => id === text)?.id ?? null;
}

/** The member states of the European Union. */
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

function regionOf(country: string | null): Region {
  if (country === 'VN') return 'vietnam';
  if (country === 'CN') return 'china';
  return country !== null && union.includes(country) ? 'europe' : 'everywhere';
}

/** The checklist for a candidate of this country (ISO 3166-1 alpha-2), in its order. */
export function checklistFor(country: string | null): readonly TemplateItem[] {
  const own = regionOf(country);
  return checklistTemplate.filter(({ region }) => region === 'everywhere' || region === own);
}
