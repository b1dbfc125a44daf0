/**
 * The name a side has in terms, sales and addresses: a plain word, because it stands in files and web addresses and
 * never changes.
 */
import { accept, type Decision, refuse } from '#kernel/decision.ts';

const form = /^[a-z][a-z0-9-]{0,29}$/;

/** Words that stand for something else: in addresses, `…/sales/combined`, and in every object of a program. */
const reserved = ['combined', 'constructor'];

/** @param path the place of the name in the input @param taken the names of the other sides */
export function checkPartyName(
  name: string,
  path: string,
  taken: readonly string[],
): Decision<string, 'party_name_not_plain' | 'party_name_reserved' | 'party_name_taken'> {
  if (!form.test(name)) return refuse('party_name_not_plain', { path });
  if (reserved.includes(name)) return refuse('party_name_reserved', { path, values: { name } });
  return taken.includes(name) ? refuse('party_name_taken', { path, values: { name } }) : accept(name);
}

/** Endings of company names that say only the legal form. */
const legalForms = ['ltd', 'limited', 'inc', 'llc', 'bv', 'nv', 'gmbh', 'co', 'corp', 'jsc', 'plc'];

/** A party name made from a company's name ("Công ty Phần mềm Sông Cấm" → "cong-ty-phan-mem-song-cam"), or empty. */
export function suggestPartyName(organisationName: string): string {
  const words = organisationName
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('.', '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  while (words.length > 1 && legalForms.includes(words.at(-1) ?? '')) words.pop();
  const joined = words.join('-').replace(/^[^a-z]+/, '');
  const cut = joined.slice(0, 30).replace(/-[^-]*$/, (tail) => (joined.length > 30 ? '' : tail));
  return form.test(cut) && !reserved.includes(cut) ? cut : '';
}
