/** A place of the terms file in the reader's words: `shares[0].tiers.steps[1].upTo` is "Sharing rule 1 · tier 2 · up to". */
import type { Side } from './alliance-and-agreement.tsx';
import { nameOfParty } from './plain-terms.tsx';
import type { AgreementTexts } from './texts.ts';

/** The terms that differences name too. */
const named = {
  starts: 'starts',
  ends: 'ends',
  currency: 'currency',
  timeZone: 'timeZone',
  base: 'base',
  'payout.minimum': 'minimum',
  'payout.dueIn': 'dueIn',
  'refunds.within': 'refundsWithin',
} as const;

const single = {
  period: 'period',
  parties: 'parties',
  refunds: 'refunds',
  payout: 'payout',
  when: 'when',
  product: 'product',
  region: 'region',
  channel: 'channel',
  customer: 'customer',
  split: 'split',
  tiers: 'tiers',
  per: 'per',
  mode: 'mode',
  upTo: 'upTo',
  roles: 'roles',
  else: 'otherwise',
  fee: 'fee',
  to: 'to',
  from: 'from',
  amount: 'amount',
  rest: 'rest',
  category: 'category',
  cap: 'cap',
  reaches: 'reaches',
} as const;

const numbered = { shares: 'rule', costs: 'cost', bonuses: 'bonus', steps: 'step' } as const;

/** The words, or the place as it is where it is none of the terms language. */
export function placeWords(place: string, sides: readonly Side[], texts: AgreementTexts): string {
  const whole = Object.entries(named).find(([path]) => path === place)?.[1];
  if (whole !== undefined) return texts(`differences.terms.${whole}`);
  const words: string[] = [];
  let above = '';
  for (const step of place.split('.')) {
    const found = stepWords(step, above, sides, texts);
    if (found === null) return place;
    // "Tiers" is said by the tier that follows it, "shares" by whose share it is.
    if (/^(?:step|share|role)$/.test(found.kind)) words.pop();
    words.push(found.words);
    above = step;
  }
  return words.join(' · ');
}

function stepWords(
  step: string,
  above: string,
  sides: readonly Side[],
  texts: AgreementTexts,
): { readonly kind: string; readonly words: string } | null {
  if (above === 'split' || above === 'rest')
    return { kind: 'share', words: texts('places.share', { company: nameOfParty(step, sides) }) };
  if (above === 'roles') return { kind: 'role', words: texts('places.role', { role: step }) };
  const [, list = '', index] = /^([a-z]+)\[(\d+)\]$/i.exec(step) ?? [];
  if (index !== undefined) {
    const item = Object.entries(numbered).find(([key]) => key === list)?.[1];
    if (item !== undefined)
      return { kind: item, words: texts(`places.${item}`, { number: Number(index) + 1 }) };
    const of = Object.entries(single).find(([key]) => key === list)?.[1];
    return of === undefined ? null : { kind: of, words: texts(`places.${of}`) };
  }
  const one = Object.entries(single).find(([key]) => key === step)?.[1];
  return one === undefined ? null : { kind: one, words: texts(`places.${one}`) };
}
