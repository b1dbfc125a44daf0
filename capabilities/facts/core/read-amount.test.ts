import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney } from '#kernel/money.ts';
import { guessDecimalMark } from './guess-decimal-mark.ts';
import { currencyFrom, readAmount } from './read-amount.ts';
import type { DecimalMark } from './reading.ts';

function check(cell: string, currency: string, mark: DecimalMark): bigint | string {
  const amount = readAmount(cell, currency, mark);
  return amount.ok ? amount.value : amount.refusal.code;
}

test.each<[string, string, DecimalMark, bigint | string]>([
  ['12.50', 'EUR', '.', 1250n],
  ['12.5', 'EUR', '.', 1250n],
  ['12', 'EUR', '.', 1200n],
  ['-12.50', 'EUR', '.', -1250n],
  ['-0.05', 'EUR', '.', -5n],
  ['.5', 'EUR', '.', 50n],
  ['12.', 'EUR', '.', 1200n],
  ['12,50', 'EUR', ',', 1250n],
  ['1.234,50', 'EUR', ',', 123450n],
  ['1,234.50', 'EUR', '.', 123450n],
  ['1,234', 'EUR', '.', 123400n],
  ['1 234 567,89', 'EUR', ',', 123456789n],
  ['1\u00a0234,50', 'EUR', ',', 123450n],
  ['1\u202f234,50', 'EUR', ',', 123450n],
  ["1'234.50", 'CHF', '.', 123450n],
  ['1’234.50', 'CHF', '.', 123450n],
  ['(12.50)', 'USD', '.', -1250n],
  ['$(12.50)', 'USD', '.', -1250n],
  ['($1,234.50)', 'USD', '.', -123450n],
  ['12,50-', 'EUR', ',', -1250n],
  ['\u221212,50', 'EUR', ',', -1250n],
  ['- 12,50', 'EUR', ',', -1250n],
  ['+12.50', 'EUR', '.', 1250n],
  ['€ 12,50', 'EUR', ',', 1250n],
  ['€ -12,50', 'EUR', ',', -1250n],
  ['-€12,50', 'EUR', ',', -1250n],
  ['12,50 €', 'EUR', ',', 1250n],
  ['€ 12,-', 'EUR', ',', 1200n],
  ['12,--', 'EUR', ',', 1200n],
  ['EUR 12.50', 'EUR', '.', 1250n],
  ['12.50 usd', 'USD', '.', 1250n],
  ['$12.50', 'USD', '.', 1250n],
  ['$12.50', 'SGD', '.', 1250n],
  ['¥12.50', 'CNY', '.', 1250n],
  ['￥1,234.50', 'CNY', '.', 123450n],
  ['1234.50元', 'CNY', '.', 123450n],
  ['¥1,234', 'JPY', '.', 1234n],
  ['1.234.567', 'VND', ',', 1234567n],
  ['1.234.567', 'VND', '.', 1234567n],
  ['1,234,567', 'VND', ',', 1234567n],
  ['1.234.567 ₫', 'VND', ',', 1234567n],
  ['150.000đ', 'VND', '.', 150000n],
  ['150000', 'VND', ',', 150000n],
  ['150000.00', 'VND', '.', 150000n],
  ['12.500', 'KWD', '.', 12500n],
  ['12.5000', 'EUR', '.', 1250n],
  ['', 'EUR', '.', 'amount_is_missing'],
  [' ', 'VND', '.', 'amount_is_missing'],
  ['abc', 'EUR', '.', 'amount_is_unreadable'],
  ['12a', 'EUR', '.', 'amount_is_unreadable'],
  ['12.50 each', 'EUR', '.', 'amount_is_unreadable'],
  ['1.2E+06', 'EUR', '.', 'amount_is_unreadable'],
  ['12.50.3', 'EUR', '.', 'amount_is_unreadable'],
  ['1,23,456.00', 'INR', '.', 'amount_is_unreadable'],
  ['12 50', 'EUR', '.', 'amount_is_unreadable'],
  ['--5', 'EUR', '.', 'amount_is_unreadable'],
  ['-(5)', 'EUR', '.', 'amount_is_unreadable'],
  ['-', 'EUR', '.', 'amount_is_unreadable'],
  ['.', 'EUR', '.', 'amount_is_unreadable'],
  ['=1+1', 'EUR', '.', 'amount_is_unreadable'],
  ['1'.repeat(80), 'EUR', '.', 'amount_is_unreadable'],
  ['12.505', 'EUR', '.', 'amount_has_too_many_digits'],
  ['1.234', 'EUR', '.', 'amount_has_too_many_digits'],
  ['12.500', 'EUR', '.', 'amount_has_too_many_digits'],
  ['12.5', 'VND', '.', 'amount_has_too_many_digits'],
  ['12.5005', 'KWD', '.', 'amount_has_too_many_digits'],
  ['10000000000000.00', 'EUR', '.', 'amount_is_too_large'],
  ['€ 12.50', 'USD', '.', 'currency_contradicts_its_sign'],
  ['12.50 GBP', 'USD', '.', 'currency_contradicts_its_sign'],
])('%j in %s with decimal %s is %s', (cell, currency, mark, expected) => {
  expect(check(cell, currency, mark)).toBe(expected);
});

test.each([
  ['eur', 'EUR'],
  ['VNĐ', 'VND'],
  ['₫', 'VND'],
  ['đ', 'VND'],
  ['đồng', 'VND'],
  ['RMB', 'CNY'],
  ['人民币', 'CNY'],
  ['$', null],
  ['¥', null],
  ['XYZ', null],
  ['', null],
])('%j means %s', (text, currency) => {
  expect(currencyFrom(text)).toBe(currency);
});

test.each<[string[], number | null, DecimalMark, string, string | null]>([
  [['12.50', '3'], 2, '.', 'decimals_seen', '12.50'],
  [['3', '12,5'], 2, ',', 'decimals_seen', '12,5'],
  [['1.234,50'], 2, ',', 'decimals_seen', '1.234,50'],
  [['1,234.50'], 2, '.', 'decimals_seen', '1,234.50'],
  [['1.234.567'], null, ',', 'thousands_seen', '1.234.567'],
  [['150.000'], 0, ',', 'thousands_seen', '150.000'],
  [['150.000 ₫'], null, ',', 'thousands_seen', '150.000 ₫'],
  [['12.500'], 3, '.', 'decimals_seen', '12.500'],
  [['0.125'], null, '.', 'decimals_seen', '0.125'],
  [['1234.567'], null, '.', 'decimals_seen', '1234.567'],
  [['1.234', '12'], 2, ',', 'ambiguous', '1.234'],
  [['1.234', '12.50'], 2, '.', 'decimals_seen', '12.50'],
  [['12.50', '13.50', '12,50'], 2, '.', 'mixed', '12,50'],
  [['12,50', '13,50', '12.50'], 2, ',', 'mixed', '12.50'],
  [['12', '', 'x'], 2, '.', 'no_marks', null],
])('the decimal mark of %j (digits %s) is %s: %s', (cells, digits, mark, why, evidence) => {
  expect(guessDecimalMark(cells, digits)).toEqual({ mark, why, evidence });
});

const money = fc.record({
  minor: fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }),
  currency: fc.constantFrom('EUR', 'VND', 'KWD', 'JPY', 'USD'),
});

test('every amount is read back from every way of writing it', () => {
  fc.assert(
    fc.property(
      money,
      fc.constantFrom('', ',', '.', ' ', "'"),
      fc.constantFrom('.', ','),
      ({ minor, currency }, group, mark) => {
        fc.pre(group !== mark);
        const [whole = '', fraction = ''] = formatMoney(minor < 0n ? -minor : minor, currency).split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
        const written = `${minor < 0n ? '-' : ''}${grouped}${fraction === '' ? '' : mark + fraction}`;
        expect(check(written, currency, mark)).toBe(minor);
      },
    ),
  );
});
