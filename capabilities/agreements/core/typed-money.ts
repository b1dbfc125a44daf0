/** Amounts as people type them into a field: digits, with a point or a comma before the decimals. */
import { minorDigitsOf, parseMoney } from '#kernel/money.ts';

/**
 * The amount with exactly the currency's digits (typed with fewer, zeros are added), or `null` where it is no amount
 * of 0 or more, or has more decimals than the currency.
 */
export function readTypedMoney(typed: string, currency: string): string | null {
  const digits = minorDigitsOf(currency);
  const found = /^(\d{1,15})(?:[.,](\d+))?$/.exec(typed.normalize('NFKC').trim());
  if (found === null) return null;
  const [, whole = '', decimals = ''] = found;
  if (decimals.length > digits) return null;
  const plain = whole.replace(/^0+(?=\d)/, '');
  const text = digits === 0 ? plain : `${plain}.${decimals.padEnd(digits, '0')}`;
  return parseMoney(text, currency) === null ? null : text;
}
