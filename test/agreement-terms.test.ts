/** What the guided agreement builds, settlement reads: the two are written apart and must not drift apart. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAgreement } from '#capabilities/agreements/core/build-agreement.ts';
import { placesOf } from '#capabilities/agreements/core/comments.ts';
import { draftFrom, guidedAsFile } from '#capabilities/agreements/core/draft-form.ts';
import { withValueAt } from '#capabilities/agreements/core/edit-json.ts';
import { explainTerms } from '#capabilities/agreements/core/explain-rules.ts';
import { en } from '#capabilities/agreements/core/messages/en.ts';
import { nl } from '#capabilities/agreements/core/messages/nl.ts';
import { vi } from '#capabilities/agreements/core/messages/vi.ts';
import { zhCN } from '#capabilities/agreements/core/messages/zh-CN.ts';
import { bases } from '#capabilities/agreements/core/terms-file.ts';
import { readTermsText } from '#capabilities/agreements/core/terms-text.ts';
import { checkTerms } from '#capabilities/settlement/core/check-terms.ts';
import { parseTerms } from '#capabilities/settlement/core/parse-terms.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { currencies } from '#kernel/money.ts';
import { draft } from './test-alliance.ts';

const parties = ['soft', 'hard'];

const typed = fc.record({
  starts: fc.integer({ min: 10_000, max: 30_000 }).map(formatLocalDate),
  ends: fc.option(fc.integer({ min: 30_000, max: 40_000 }).map(formatLocalDate), { nil: '' }),
  currency: fc.constantFrom(...currencies),
  timeZone: fc.constantFrom('Europe/Amsterdam', 'Asia/Ho_Chi_Minh', 'Asia/Shanghai', 'UTC'),
  base: fc.constantFrom(...bases),
  split: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => ({
    soft: String(hundredths / 100),
    hard: ((10_000 - hundredths) / 100).toFixed(2),
  })),
  minimum: fc.option(fc.nat(1_000_000).map(String), { nil: '' }),
  dueDays: fc.integer({ min: 0, max: 3650 }).map(String),
  refundDays: fc.option(fc.integer({ min: 0, max: 3650 }).map(String), { nil: '' }),
});

it('every agreement that can be proposed has terms that settlement accepts, and no other', () => {
  fc.assert(
    fc.property(typed, (change) => {
      const built = buildAgreement({ ...draft, ...change }, parties, checkTerms);
      if (!built.ok) throw new Error(JSON.stringify(built.refusal));
      const document = built.value.terms;
      const terms = parseTerms(document);
      expect(terms).toMatchObject({
        ok: true,
        value: { parties, currency: change.currency, base: change.base },
      });
      // Kept as JSON and read again they are the same terms.
      const again = parseTerms(JSON.parse(JSON.stringify(document)));
      expect(again.ok && terms.ok && again.value.hash === terms.value.hash).toBe(true);
    }),
  );
});

const form = { ...draft, base: 'net' } as const;
const folder = new URL('./fixtures/settlement/', import.meta.url);
const workedCases = readdirSync(folder).map((file) => {
  const { terms }: { terms: { parties: string[] } & Record<string, unknown> } = JSON.parse(
    readFileSync(new URL(file, folder), 'utf8'),
  );
  return [file, terms] as const;
});

describe.each(workedCases)('the terms of %s, as a file', (_, terms) => {
  const text = `\uFEFF${JSON.stringify(terms, null, 2)}`;
  const build = (file: string) => buildAgreement({ ...form, termsFile: file }, terms.parties, checkTerms);

  it('are proposed word for word, and begin the next draft as they are', () => {
    const built = build(text);
    if (!built.ok) throw new Error(JSON.stringify(built.refusal));
    expect(built.value.terms).toEqual(terms);
    const next = draftFrom(built.value.text, built.value.terms);
    const again = buildAgreement(next, terms.parties, checkTerms);
    expect(again).toMatchObject({ ok: true, value: { hash: built.value.hash } });
  });

  it('are said in sentences that every language has', () => {
    const sentences = explainTerms(JSON.parse(JSON.stringify(terms)));
    for (const { code } of sentences ?? expect.fail('they can be said'))
      for (const texts of [en, vi, zhCN, nl]) expect(texts.plain[code]).toBeTruthy();
  });

  it('are refused with the place and line of the fault wherever a value is none', () => {
    const written = JSON.stringify(terms, null, 1);
    for (const place of placesOf(JSON.parse(written)).filter((one) => one !== 'ends')) {
      const { faults } = readTermsText(withWrong(written, place), terms.parties, checkTerms);
      expect(faults.length, place).toBeGreaterThan(0);
      const named = faults.some((fault) => place.startsWith(fault.place) || fault.place.startsWith(place));
      expect(named, `${place}: ${JSON.stringify(faults)}`).toBe(true);
      expect(build(withWrong(written, place)).ok).toBe(false);
    }
  });
});

/** The document with the number 7.5 at a place, where nothing of the language is a number but its version. */
function withWrong(written: string, place: string): string {
  const steps = [...place.matchAll(/\["([^"]+)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quoted, index, key]) =>
    index === undefined ? (quoted ?? key ?? '') : Number(index),
  );
  return JSON.stringify(withValueAt(JSON.parse(written), steps, 7.5), null, 1);
}

describe('a hostile terms file', () => {
  const sound = JSON.stringify(
    {
      terms: 1,
      parties,
      currency: 'EUR',
      timeZone: 'Europe/Amsterdam',
      period: 'month',
      starts: '2026-01-01',
      base: 'net',
      shares: [{ split: { soft: '0.30', hard: '0.70' } }],
      payout: { minimum: '50.00', dueIn: 'P30D' },
    },
    null,
    2,
  );
  it.each([
    ['nothing', '', 'json_unfinished', '', 1],
    ['deep nesting', '['.repeat(150_000), 'json_too_deep', '', 1],
    ['a trailing comma', sound.replace('"P30D"', '"P30D",'), 'json_comma_too_many', '', 22],
    ['a key twice', sound.replace('"base"', '"terms": 1,\n  "base"'), 'json_key_twice', '', 11],
    ['digits of full width', sound.replace('1,', '１,'), 'json_unexpected', '', 2],
    ['typeset quotes', sound.replaceAll('"', '”'), 'json_unexpected', '', 2],
    ['an amount as a number', sound.replace('"50.00"', '50'), 'not_a_text', 'payout.minimum', 21],
    ['a rate in full width', sound.replace('0.30', '０.30'), 'rate_not_valid', 'shares[0].split.soft', 15],
    ['__proto__', sound.replace('"base"', '"__proto__": {},\n  "base"'), 'key_unknown', '__proto__', 11],
    ['other sides', sound.replace('"hard"', '"third"'), 'parties_not_the_sides', 'parties', 3],
    ['a list', '[]', 'not_an_object', '', 1],
    [
      'a NUL',
      sound.replace('"split"', '"when": {"product": ["a\\u0000"]}, "split"'),
      'text_cannot_be_hashed',
      'shares[0].when.product[0]',
      14,
    ],
    ['half a pair', sound.replace('EUR', '\\ud800'), 'text_cannot_be_hashed', 'currency', 7],
  ])(
    'with %s is refused with its place and line, and nothing is taken of it',
    (_, text, code, place, line) => {
      const { faults } = readTermsText(text, parties, checkTerms);
      expect(faults.map(({ refusal, ...at }) => ({ code: refusal.code, ...at }))).toContainEqual({
        code,
        place,
        line,
      });
      const built = buildAgreement({ ...form, termsFile: text }, parties, checkTerms);
      expect(built).toMatchObject({ ok: false, refusal: { code: 'agreement_not_valid' } });
      const path = place === '' ? 'body.termsFile' : `body.termsFile.${place}`;
      expect(built.ok ? [] : built.refusal.faults).toContainEqual(expect.objectContaining({ code, path }));
    },
  );

  it('is taken whole when it is sound, and then says the same as the guided form', () => {
    const built = buildAgreement({ ...form, termsFile: sound }, parties, checkTerms);
    const guided = buildAgreement({ ...form, refundDays: '' }, parties, checkTerms);
    expect(guidedAsFile({ ...form, refundDays: '' }, parties)).toContain('"dueIn": "P30D"');
    // "ends" may be absent or null, which are two texts and so two hashes.
    expect({ ...(built.ok && built.value.terms), ends: null }).toEqual(guided.ok && guided.value.terms);
  });
});
