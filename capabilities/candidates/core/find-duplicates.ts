/** Candidates of one list that are perhaps the same company: by name, by website, or by a name that is nearly the same. */
import { companyKey } from './company-key.ts';

/** The surest first. */
export const likenesses = ['same_website', 'same_name', 'similar_name'] as const;
export type Likeness = (typeof likenesses)[number];

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly website: string | null;
}

export interface Duplicate {
  readonly one: string;
  readonly other: string;
  readonly because: Likeness;
}

/** Places where many companies have their page: there it is the page that tells them apart. */
const shared =
  /(?:^|\.)(?:facebook|linkedin|alibaba|1688|made-in-china|taobao|tmall|zalo|shopee|lazada|instagram|youtube|wix|wordpress|blogspot|google|weebly)\.[a-z.]+$|(?:^|\.)(?:zalo\.me|fb\.com)$/u;

/**
 * Each pair once, in the order of the list.
 * @param distinct pairs of which somebody has said that they are not the same
 */
export function findDuplicates(
  companies: readonly Company[],
  distinct: readonly { readonly one: string; readonly other: string }[],
): readonly Duplicate[] {
  const told = new Set(distinct.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
  const keyed = companies.map(keysOf);
  return keyed.flatMap((one, index) =>
    keyed.slice(index + 1).flatMap((other): readonly Duplicate[] => {
      if (told.has(`${one.id} ${other.id}`)) return [];
      const because = likenessOf(one, other);
      return because === null ? [] : [{ one: one.id, other: other.id, because }];
    }),
  );
}

/** Who on the list is perhaps the company described, the surest likeness first. */
export function findLike(
  company: Omit<Company, 'id'>,
  companies: readonly Company[],
): { readonly id: string; readonly because: Likeness } | null {
  const keyed = keysOf({ ...company, id: '' });
  const found = companies.flatMap((one) => {
    const because = likenessOf(keyed, keysOf(one));
    return because === null ? [] : [{ id: one.id, because }];
  });
  const surest = (one: (typeof found)[number]) => likenesses.indexOf(one.because);
  return found.sort((a, b) => surest(a) - surest(b))[0] ?? null;
}

interface Keyed {
  readonly id: string;
  readonly name: string;
  /** The words of the name in alphabetical order: "Electronics Nam Phong" is "Nam Phong Electronics". */
  readonly words: string;
  readonly country: string | null;
  readonly site: string | null;
}

function keysOf({ id, name, country, website }: Company): Keyed {
  const key = companyKey(name);
  return { id, name: key, words: key.split(' ').sort().join(' '), country, site: siteOf(website) };
}

function likenessOf(one: Keyed, other: Keyed): Likeness | null {
  if (one.site !== null && one.site === other.site) return 'same_website';
  // Companies of one name in two countries are two companies, such as a mother and its daughter.
  if (one.country !== null && other.country !== null && one.country !== other.country) return null;
  if (one.name === '' || other.name === '') return null;
  if (one.words === other.words) return 'same_name';
  return isNearly(one.name, other.name) ? 'similar_name' : null;
}

/** The host without `www.`, and with the page where the host is shared by many. */
function siteOf(website: string | null): string | null {
  const match = /^https?:\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(website ?? '');
  const host = match?.[1]?.toLowerCase().replace(/^www\d?\./, '');
  if (host === undefined) return null;
  const page = (match?.[2] ?? '').toLowerCase().replace(/\/+$/, '');
  return shared.test(host) ? (page === '' ? null : host + page) : host;
}

/** Names shorter than this differ by one letter too often. */
const leastForNearly = 8;

/** Whether one letter more, less, other or swapped turns one name into the other, blanks apart. */
function isNearly(one: string, other: string): boolean {
  const [a, b] = [one.replaceAll(' ', ''), other.replaceAll(' ', '')];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < leastForNearly || Math.abs(a.length - b.length) > 1) return false;
  // "Plant 1" and "Plant 2" are not one.
  if (a.replaceAll(/\P{N}/gu, '') !== b.replaceAll(/\P{N}/gu, '')) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isOther = restA.slice(1) === restB.slice(1);
  const isMore = restA.slice(1) === restB || restA === restB.slice(1);
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return isOther || isMore || isSwapped;
}
