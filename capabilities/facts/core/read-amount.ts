/** Reads an amount of money as companies write it, exactly, into minor units of its currency. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { type Currency, isCurrency, minorDigitsOf } from '#kernel/money.ts';
import { type DecimalMark, limits } from './reading.ts';

export type AmountRefusalCode =
  | 'amount_is_missing'
  | 'amount_is_unreadable'
  | 'amount_has_too_many_digits'
  | 'amount_is_too_large'
  | 'currency_contradicts_its_sign';

/** An amount without its sign and its currency's mark. */
export interface WrittenAmount {
  readonly negative: boolean;
  /** Digits with their decimal mark and thousands separators, as written. */
  readonly figure: string;
  /** The currency's mark or code beside the figure, or ''. */
  readonly mark: string;
}

/** Marks that mean one currency only. `$`, `¥`, `kr` and the like stand beside any currency that uses them. */
const currencyOfMark: ReadonlyMap<string, Currency> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₫', 'VND'],
  ['VNĐ', 'VND'],
  ['Đ', 'VND'],
  ['ĐỒNG', 'VND'],
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['RMB', 'CNY'],
  ['CN¥', 'CNY'],
  ['人民币', 'CNY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['฿', 'THB'],
  ['EURO', 'EUR'],
]);

/** Marks several currencies share, with those that use them. */
const sharedMarks: ReadonlyMap<string, readonly Currency[]> = new Map([
  ['$', ['USD', 'AUD', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'TWD', 'ARS', 'CLP', 'COP']],
  ['¥', ['CNY', 'JPY']],
  ['￥', ['CNY', 'JPY']],
  ['元', ['CNY', 'TWD', 'HKD']],
  ['圆', ['CNY', 'JPY']],
  ['圓', ['CNY', 'JPY', 'TWD', 'HKD']],
  ['円', ['JPY']],
]);

/** The one currency a code or mark means; `null` where it means none, or could mean several. */
export function currencyFrom(text: string): Currency | null {
  const word = text.trim().toUpperCase();
  if (isCurrency(word)) return word;
  return currencyOfMark.get(word) ?? null;
}

const shape = /^([^\d.,'’]*?)([\d.,'’][\d.,'’ ]*)([^\d]*)$/;

/** Nothing longer is an amount; what is longer is not searched. */
const longestAmount = 60;

/**
 * Sign, figure and mark of a cell; `null` where it is no amount. A minus may stand before, behind or as parentheses;
 * behind a decimal mark (`12,-`) it stands for no cents.
 */
export function splitAmount(cell: string): WrittenAmount | null {
  if (cell.length > longestAmount) return null;
  const text = cell
    .replace(/\s+/g, ' ')
    .replace(/[\u2212\ufe63\uff0d]/g, '-')
    .trim();
  const found = shape.exec(text);
  if (!found) return null;
  let [, before = '', figure = '', after = ''] = found;
  if (/[.,]$/.test(figure) && /^[-–—]/.test(after)) {
    figure = figure.slice(0, -1);
    after = after.replace(/^[-–—]+/, '');
  }
  const inParentheses = before.includes('(') && after.includes(')');
  if (inParentheses) {
    before = before.replace('(', '');
    after = after.replace(')', '');
  }
  const signs = `${before}${after}`.replace(/[^-+]/g, '');
  if (signs.length > 1 || (signs !== '' && inParentheses)) return null;
  const marks = [before, after].map((side) => side.replace(/[-+]/, '').trim()).filter((side) => side !== '');
  if (marks.length > 1) return null;
  return { negative: inParentheses || signs === '-', figure: figure.trim(), mark: marks[0] ?? '' };
}

/** Whether a mark may stand beside an amount at all. */
export function isCurrencyMark(mark: string): boolean {
  return mark === '' || sharedMarks.has(mark) || currencyFrom(mark) !== null;
}

const plain = { '.': /^-?\d+(?:\.\d{1,2})?$/, ',': /^-?\d+(?:,\d{1,2})?$/ } as const;

/**
 * Minor units of `currency`. Thousands separators must part groups of three. Digits the currency does not have are
 * refused unless they are zeros that cannot be taken for a group of thousands (`12.5000`, but not `12.500`).
 */
export function readAmount(
  cell: string,
  currency: Currency,
  decimalMark: DecimalMark,
): Decision<bigint, AmountRefusalCode> {
  const digits = minorDigitsOf(currency);
  if (digits === 2 && cell.length < 14 && plain[decimalMark].test(cell))
    return accept(plainCents(cell, decimalMark));
  if (cell.trim() === '') return refuse('amount_is_missing');
  const written = splitAmount(cell);
  if (written === null || !isCurrencyMark(written.mark)) return refuse('amount_is_unreadable');
  if (!mayMean(written.mark, currency)) {
    return refuse('currency_contradicts_its_sign', { values: { sign: written.mark, currency } });
  }
  const decimal =
    digits === 0 && partsThousands(written.figure, decimalMark) ? otherMark(decimalMark) : decimalMark;
  const [whole = '', fraction = '', more] = written.figure.split(decimal);
  const units = withoutGroups(whole);
  if (units === null || more !== undefined || !/^\d*$/.test(fraction) || units + fraction === '') {
    return refuse('amount_is_unreadable');
  }
  const beyond = fraction.slice(digits);
  if (/[1-9]/.test(beyond) || (fraction.length === 3 && digits < 3 && beyond !== '')) {
    return refuse('amount_has_too_many_digits', { values: { currency, digits } });
  }
  const minor = BigInt(units + fraction.slice(0, digits).padEnd(digits, '0'));
  if (minor >= limits.amountMinor) return refuse('amount_is_too_large');
  return accept(written.negative ? -minor : minor);
}

/** The quick way for what most files hold: at most thirteen characters are exact as a number of cents. */
function plainCents(cell: string, mark: DecimalMark): bigint {
  const at = cell.indexOf(mark);
  if (at < 0) return BigInt(Number(cell) * 100);
  const decimals = cell.slice(at + 1);
  const cents = Number(cell.slice(0, at) + (decimals.length === 1 ? `${decimals}0` : decimals));
  return BigInt(cents);
}

export function mayMean(mark: string, currency: Currency): boolean {
  return (
    mark === '' || currencyFrom(mark) === currency || (sharedMarks.get(mark)?.includes(currency) ?? false)
  );
}

export function otherMark(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

/**
 * In a currency without minor digits (đồng, yen) a mark before exactly three digits parts thousands, whichever of the
 * two it is: `1.234.567` and `1,234,567` are the same integer.
 */
function partsThousands(figure: string, mark: DecimalMark): boolean {
  const parts = figure.split(mark);
  return parts.length > 1 && parts.slice(1).every((part) => /^\d{3}$/.test(part));
}

/** The digits of a whole number whose thousands may be parted by one kind of separator; `null` where they are not. */
function withoutGroups(whole: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  return /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/.test(whole) ? whole.replace(/\D/g, '') : null;
}
