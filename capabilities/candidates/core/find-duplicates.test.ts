/** Names of companies without their legal forms, and which entries of a list are perhaps one company. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey } from './company-key.ts';
import { type Company, findDuplicates, findLike } from './find-duplicates.ts';

describe('a company’s name', () => {
  it.each([
    [
      'Kim Long',
      [
        'Công ty TNHH Kim Long',
        'CÔNG TY TNHH MTV KIM LONG',
        'Kim Long Co., Ltd.',
        'KIM  LONG Company Limited',
        'Cty CP Kim Long',
        'CTCP Kim Long',
        'Kim Long JSC',
      ],
    ],
    [
      '深圳市华为技术',
      [
        '深圳市华为技术有限公司',
        '深圳市华为技术股份有限公司',
        '深圳市华为技术有限責任公司',
        '深圳市华为技术集团',
      ],
    ],
    [
      'Van der Berg Logistiek',
      [
        'Van der Berg Logistiek B.V.',
        'van der berg logistiek BV',
        'Van der Berg Logistiek N.V.',
        'Van der Berg Logistiek V.O.F.',
      ],
    ],
    ['Müller', ['Muller GmbH', 'MÜLLER GmbH & Co. KG', 'Müller AG']],
    ['Đại Phát', ['Dai Phat', 'Công ty Cổ phần Đại Phát', 'DAI PHAT CORP.']],
    [
      'Acme',
      [
        'Acme Inc.',
        'ACME, Inc',
        'Acme Pte. Ltd.',
        'Acme Sdn Bhd',
        'Acme S.p.A.',
        'Acme L.L.C.',
        'ＡＣＭＥ Ltd',
      ],
    ],
  ])('%s is the same as its long forms', (short, others) => {
    for (const other of others) expect(companyKey(other), other).toBe(companyKey(short));
  });

  it('is kept where it is nothing but a legal form, and where a form stands inside it', () => {
    expect(companyKey('Công ty')).toBe('cong ty');
    expect(companyKey('Coca')).toBe('coca');
    expect(companyKey('Ltd Brothers')).toBe('ltd brothers');
    expect(companyKey('公司')).toBe('公司');
  });

  it('has the same key again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const key = companyKey(name);
        expect(companyKey(`${key}`)).toBe(key);
      }),
    );
  });
});

const company = (id: string, name: string, more: Partial<Company> = {}): Company => ({
  id,
  name,
  country: null,
  website: null,
  ...more,
});

describe('two entries of a list', () => {
  const likeness = (a: Partial<Company>, b: Partial<Company>) =>
    findDuplicates([company('1', 'A', a), company('2', 'B', b)], [])[0]?.because ?? null;

  it.each<readonly [string, Partial<Company>, Partial<Company>, string | null]>([
    [
      'one name with and without its form',
      { name: 'Kim Long Ltd' },
      { name: 'Công ty TNHH Kim Long' },
      'same_name',
    ],
    [
      'the same words in another order',
      { name: 'Nam Phong Electronics' },
      { name: 'Electronics Nam Phong JSC' },
      'same_name',
    ],
    [
      'one name in one country',
      { name: 'Acme', country: 'NL' },
      { name: 'Acme B.V.', country: 'NL' },
      'same_name',
    ],
    ['one name, one country known', { name: 'Acme', country: 'NL' }, { name: 'Acme B.V.' }, 'same_name'],
    [
      'one name in two countries',
      { name: 'Acme', country: 'NL' },
      { name: 'Acme GmbH', country: 'DE' },
      null,
    ],
    ['one website', { website: 'https://www.acme.com/vi' }, { website: 'http://acme.com' }, 'same_website'],
    [
      'one website in two countries',
      { website: 'https://acme.com', country: 'NL' },
      { website: 'https://acme.com/de', country: 'DE' },
      'same_website',
    ],
    [
      'a page on a platform each',
      { website: 'https://facebook.com/kimlong' },
      { website: 'https://www.facebook.com/daiphat' },
      null,
    ],
    [
      'the same page on a platform',
      { website: 'https://facebook.com/KimLong/' },
      { website: 'https://www.facebook.com/kimlong' },
      'same_website',
    ],
    ['a letter more', { name: 'Weserkamp Elektronik' }, { name: 'Weserkampp Elektronik' }, 'similar_name'],
    ['two letters swapped', { name: 'Moorbach Automation' }, { name: 'Moorbahc Automation' }, 'similar_name'],
    ['other numbers', { name: 'Packaging plant 1' }, { name: 'Packaging plant 2' }, null],
    ['a letter other in a short name', { name: 'Kim Long' }, { name: 'Kim Lang' }, null],
    ['nothing in common', {}, {}, null],
  ])('%s', (_, a, b, because) => {
    expect(likeness(a, b)).toBe(because);
    expect(likeness(b, a)).toBe(because);
  });

  it('of which somebody said that they are two are not asked about again', () => {
    const list = [company('1', 'Acme'), company('2', 'Acme Ltd'), company('3', 'Acme Inc')];
    expect(findDuplicates(list, [{ one: '2', other: '1' }]).map(({ one, other }) => one + other)).toEqual([
      '13',
      '23',
    ]);
  });

  it('are found for a company that is not on the list yet, the surest first', () => {
    const list = [company('1', 'Acme Inc'), company('2', 'Other', { website: 'https://acme.com' })];
    expect(findLike({ name: 'ACME', country: null, website: 'https://acme.com/x' }, list)).toEqual({
      id: '2',
      because: 'same_website',
    });
    expect(findLike({ name: 'ACME', country: null, website: null }, list)?.id).toBe('1');
    expect(findLike({ name: 'Nobody', country: null, website: null }, list)).toBeNull();
  });
});
