import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPartyName, suggestPartyName } from './party-name.ts';

describe('a party name', () => {
  it.each(['soft', 'a', 'hai-phong', 'x1', 'a'.repeat(30)])('may be %s', (name) => {
    expect(checkPartyName(name, 'body.party', ['other'])).toEqual({ ok: true, value: name });
  });

  it.each([
    ['', 'party_name_not_plain'],
    ['Soft', 'party_name_not_plain'],
    ['1soft', 'party_name_not_plain'],
    ['-soft', 'party_name_not_plain'],
    ['phần-mềm', 'party_name_not_plain'],
    ['苏州', 'party_name_not_plain'],
    ['a b', 'party_name_not_plain'],
    ['a/b', 'party_name_not_plain'],
    ['a'.repeat(31), 'party_name_not_plain'],
    ['combined', 'party_name_reserved'],
    ['constructor', 'party_name_reserved'],
    ['other', 'party_name_taken'],
  ])('may not be “%s”: %s', (name, code) => {
    expect(checkPartyName(name, 'body.party', ['other'])).toMatchObject({
      ok: false,
      refusal: { code, path: 'body.party' },
    });
  });
});

describe('the suggestion', () => {
  it.each([
    ['Utrecht Software B.V.', 'utrecht-software'],
    ['Công ty Phần mềm Sông Cấm', 'cong-ty-phan-mem-song-cam'],
    ['Đông Á Electronics Co., Ltd.', 'dong-a-electronics'],
    ['苏州硬件', ''],
    ['3M Nederland', 'm-nederland'],
    ['Combined', ''],
    ['Vereniging van Nederlandse Bloemkwekers', 'vereniging-van-nederlandse'],
    ['Ltd', 'ltd'],
  ])('for “%s” is “%s”', (company, name) => {
    expect(suggestPartyName(company)).toBe(name);
  });

  it('is empty or a name that is accepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (company) => {
        const name = suggestPartyName(company);
        expect(name === '' || checkPartyName(name, '', []).ok).toBe(true);
      }),
    );
  });
});
