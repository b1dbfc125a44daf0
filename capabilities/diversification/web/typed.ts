/** What people type: amounts and percentages as they are written in their language, and back again. */
import { readAmount } from '#capabilities/facts/core/read-amount.ts';
import { decimalSignOf } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import { formatMoney, minorDigitsOf } from '#kernel/money.ts';
import type { Fault } from '#platform/web/problem.ts';

function markOf(language: Language): '.' | ',' {
  return decimalSignOf(language) === ',' ? ',' : '.';
}

/** The amount as the API takes it, or `null` where it is none from 0 on. */
export function typedMoney(text: string, currency: string, language: Language): string | null {
  const read = readAmount(text, currency, markOf(language));
  return read.ok && read.value >= 0n ? formatMoney(read.value, currency) : null;
}

/** An amount of the API as a person would have typed it. */
export function moneyToType(amount: string, language: Language): string {
  return amount.replace('.', markOf(language));
}

/** An example of an amount, for a hint. */
export function exampleMoney(currency: string, language: Language): string {
  return moneyToType(formatMoney(1250n * 10n ** BigInt(minorDigitsOf(currency)), currency), language);
}

/** Per cent with up to two decimals, either mark, as the part of 1 that the API takes; `null` where it is none. */
export function typedShare(text: string): string | null {
  const found = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  const digits =
    found === null ? '' : `${(found[1] ?? '').padStart(2, '0')}${(found[2] ?? '').padEnd(2, '0')}`;
  return /[1-9]/.test(digits) ? `0.${digits}` : null;
}

/** A share of the API as per cent to be typed: `0.300000000000` is 30. */
export function shareToType(share: string, language: Language): string {
  const percent = Number(share) * 100;
  return String(Math.round(percent * 100) / 100).replace('.', markOf(language));
}

/** A fault of a field where what was typed means nothing. */
export function faultIf(missing: boolean, path: string, detail: string): readonly Fault[] {
  return missing ? [{ path, code: 'typed', detail }] : [];
}
