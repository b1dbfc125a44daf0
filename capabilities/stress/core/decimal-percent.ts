/** A share as a person types it, in per cent with up to four decimals, and as it is kept: a decimal from 0 to 1. */
import { decimalOf } from '#capabilities/dependency/core/show-ratio.ts';
import { parseDecimal } from '#kernel/exact.ts';

/** "55" and "55,5 %" to "0.550000" and "0.555000"; `null` for what is no per cent from 0 to 100. */
function read(text: string): string | null {
  const plain = text.replace('%', '').trim().replace(',', '.');
  const ratio = /^\d{1,3}(\.\d{1,4})?$/.test(plain) ? parseDecimal(plain) : null;
  if (ratio === null || ratio.numerator > 100n * ratio.denominator) return null;
  return decimalOf({ numerator: ratio.numerator, denominator: ratio.denominator * 100n }, 6);
}

/** "0.555" to "55.5". */
function write(share: string): string {
  const ratio = parseDecimal(share);
  if (ratio === null) return '';
  const percent = decimalOf({ numerator: ratio.numerator * 100n, denominator: ratio.denominator }, 4);
  return percent.replace(/\.?0+$/, '');
}

export const decimalPercent = { read, write };
