/**
 * What a company is called without its legal form, case, accents and signs, so that "Công ty TNHH Kim Long", "KIM LONG
 * CO., LTD." and "Kim Long" are seen to be one name. Never shown; names are kept as they are written.
 */

/** Legal forms as they stand at the ends of a name, in words as `plain` leaves them; longer ones first. */
const formsBefore = [
  'cong ty trach nhiem huu han mot thanh vien',
  'cong ty tnhh mot thanh vien',
  'cong ty tnhh mtv',
  'cong ty trach nhiem huu han',
  'cong ty tnhh',
  'cong ty co phan',
  'cong ty cp',
  'cong ty hop danh',
  'cong ty',
  'tap doan',
  'cty tnhh mtv',
  'cty tnhh',
  'cty cp',
  'cty',
  'ctcp',
  'tnhh',
  'dntn',
  'doanh nghiep tu nhan',
  'stichting',
  'maatschap',
  'pt',
];
const formsAfter = [
  'co ltd',
  'company limited',
  'company ltd',
  'joint stock company',
  'private limited',
  'pte ltd',
  'pvt ltd',
  'pty ltd',
  'sdn bhd',
  'gmbh co kg',
  'b v',
  'n v',
  'v o f',
  'c v',
  'l l c',
  's a',
  's p a',
  's r l',
  'besloten vennootschap',
  'naamloze vennootschap',
  'vennootschap onder firma',
  'tnhh',
  'mtv',
  'jsc',
  'ltd',
  'limited',
  'company',
  'co',
  'corporation',
  'corp',
  'incorporated',
  'inc',
  'llc',
  'llp',
  'plc',
  'bv',
  'nv',
  'vof',
  'cv',
  'bvba',
  'gmbh',
  'kg',
  'ag',
  'ug',
  'ohg',
  'sa',
  'sas',
  'sarl',
  'srl',
  'spa',
  'kk',
  'oy',
  'ab',
  'aps',
  'holding',
  'group',
];
/** Chinese and Japanese forms stand without blanks. */
const formsInHan =
  /(?:股份有限责任公司|有限责任公司|股份有限公司|集团有限公司|股份公司|有限公司|集团公司|集团|公司|株式会社|有限会社)$/u;

/** Traditional characters of legal forms as the simplified ones. */
const simplified: ReadonlyMap<string, string> = new Map([
  ['責', '责'],
  ['團', '团'],
  ['會', '会'],
]);

/** Letters whose accent is part of the letter. */
const letters: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/** Empty only where the name has no letter and no digit. */
export function companyKey(name: string): string {
  const words = plain(name);
  const short = withoutForms(words);
  // A name that is nothing but a legal form is still a name.
  return short === '' ? words : short;
}

function plain(name: string): string {
  const lower = name.normalize('NFKC').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return [...lower]
    .map((letter) => letters.get(letter) ?? simplified.get(letter) ?? letter)
    .join('')
    .replaceAll('&', ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutForms(words: string): string {
  let rest = words;
  for (;;) {
    const before = rest;
    const lead = formsBefore.find((form) => rest === form || rest.startsWith(`${form} `));
    if (lead !== undefined) rest = rest.slice(lead.length).trim();
    const tail = formsAfter.find((form) => rest === form || rest.endsWith(` ${form}`));
    if (tail !== undefined) rest = rest.slice(0, rest.length - tail.length).trim();
    rest = rest.replace(formsInHan, '').trim();
    if (rest === before) return rest;
  }
}
