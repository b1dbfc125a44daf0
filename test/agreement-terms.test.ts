/** What the guided agreement builds, settlement reads: the two are written apart and must not drift apart. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAgreement } from '#capabilities/agreements/core/build-agreement.ts';
import { bases } from '#capabilities/agreements/core/terms-file.ts';
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
