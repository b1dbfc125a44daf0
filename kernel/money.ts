/**
 * Money is a bigint of minor units beside its ISO 4217 currency; on the wire it is a decimal string with exactly the
 * currency's minor digits. No binary floating point comes near it.
 */
import { invariant } from './invariant.ts';
import type { TextBytes } from './text-bytes.ts';

export type Currency = string;

/** Minor digits of ISO 4217 currencies that are not two (ISO 4217 list one, 2024). */
const digitsOtherThanTwo: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

const digitsTwo =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW ZWG'.split(
    ' ',
  );

const minorDigits: ReadonlyMap<string, number> = new Map([
  ...digitsTwo.map((code): [string, number] => [code, 2]),
  ...Object.entries(digitsOtherThanTwo),
]);

export const currencies: readonly Currency[] = [...minorDigits.keys()].sort();

export function isCurrency(code: string): boolean {
  return minorDigits.has(code);
}

export function minorDigitsOf(currency: Currency): number {
  const digits = minorDigits.get(currency);
  invariant(digits !== undefined, `unknown currency ${currency}`);
  return digits;
}

/** The minor units a decimal string means, or `null` where it is not one with exactly the currency's digits. */
export function parseMoney(text: string, currency: Currency): bigint | null {
  const digits = minorDigitsOf(currency);
  const usual = parseUsualMoney(text, digits);
  if (usual >= 0) return BigInt(usual);
  const form = digits === 0 ? /^-?(?:0|[1-9]\d*)$/ : /^-?(?:0|[1-9]\d*)\.\d+$/;
  if (!form.test(text)) return null;
  const point = text.indexOf('.');
  if (digits > 0 && text.length - point - 1 !== digits) return null;
  return BigInt(text.replace('.', ''));
}

/** So many characters hold no number beyond the safe integers. */
const longestSafe = 16;

/** An amount of 0 or more that is a safe integer of minor units, read without a match; -1 for any other text. */
function parseUsualMoney(text: string, digits: number): number {
  const { length } = text;
  const point = digits === 0 ? length : length - digits - 1;
  if (point < 1 || length > longestSafe || (point > 1 && text[0] === '0')) return -1;
  let minor = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (at === point) {
      if (unit !== 0x2e) return -1;
    } else if (unit >= 48 && unit <= 57) minor = minor * 10 + unit - 48;
    else return -1;
  }
  return minor;
}

export function formatMoney(minor: bigint, currency: Currency): string {
  const digits = minorDigitsOf(currency);
  if (digits === 0) return minor.toString();
  const sign = minor < 0n ? '-' : '';
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Sizes up to which a whole number divided by a power of ten and rounded down is the exact quotient. */
const largestDivided = 2 ** 52;

/** Adds `formatMoney` of a currency, for millions of amounts: numbers, which are whole and safe, are written without bigints. */
export function moneyWriter(currency: Currency): (text: TextBytes, minor: number | bigint) => void {
  const digits = minorDigitsOf(currency);
  const scale = 10 ** digits;
  const ends = Array.from({ length: scale }, (_, rest) =>
    digits === 0 ? '' : `.${String(rest).padStart(digits, '0')}`,
  );
  return (text, minor) => {
    if (typeof minor === 'bigint' || Math.abs(minor) > largestDivided) {
      text.add(formatMoney(BigInt(minor), currency));
      return;
    }
    const size = Math.abs(minor);
    const whole = Math.floor(size / scale);
    if (minor < 0) text.add('-');
    text.addWhole(whole);
    text.add(ends[size - whole * scale] ?? '');
  };
}
