import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, moneyWriter, parseMoney } from './money.ts';
import { textBytes } from './text-bytes.ts';

const currency = fc.constantFrom('EUR', 'VND', 'KWD', 'CLF');

test('amounts are written alike as numbers and as bigints', () => {
  const minor = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.constantFrom(0, -0, 2 ** 52, 2 ** 52 + 1, 2 ** 53 - 1, 1 - 2 ** 53),
  );
  fc.assert(
    fc.property(currency, minor, (code, number) => {
      const written = formatMoney(BigInt(number), code);
      for (const either of [number, BigInt(number)]) {
        const text = textBytes();
        moneyWriter(code)(text, either);
        expect(new TextDecoder().decode(text.view())).toBe(written);
      }
    }),
    { numRuns: 2000 },
  );
});

test('amounts of 0 or more are read as their opposites are, and as they are written', () => {
  const text = fc.oneof(fc.stringMatching(/^\d{0,20}(\.\d{0,5})?$/), fc.stringMatching(/^[0-9.x ٣-]{1,6}$/));
  fc.assert(
    fc.property(currency, text, (code, amount) => {
      const opposite = amount.startsWith('-') ? null : parseMoney(`-${amount}`, code);
      const read = parseMoney(amount, code);
      if (!amount.startsWith('-')) expect(read).toBe(opposite === null ? null : -opposite);
      if (read !== null && read !== 0n) expect(formatMoney(read, code)).toBe(amount);
    }),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(currency, fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (code, minor) => {
      expect(parseMoney(formatMoney(minor, code), code)).toBe(minor);
    }),
  );
});
