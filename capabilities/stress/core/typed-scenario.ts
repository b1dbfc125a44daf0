/**
 * What a person types into a scenario, read: numbers as people write them, and for what is no number at all a word of its
 * own. Whether the numbers can happen is decided by `checkCase`, as for a file.
 */
import { parseDecimal, type Ratio } from '#kernel/exact.ts';
import { decimalPercent } from './decimal-percent.ts';
import type { Departure } from './stress-case.ts';

/** One who leaves, as it stands in the fields. */
export interface TypedDeparture {
  readonly who: string;
  /** 1 to 24 */
  readonly month: string;
  /** Per cent. */
  readonly cut: string;
  /** Months; nothing typed: at once. */
  readonly ramp: string;
  /** Months; nothing typed: those of the contract. */
  readonly notice: string;
}

export interface TypedScenario {
  readonly departures: readonly TypedDeparture[];
  /** How likely each leaves, in per cent, where somebody said so. */
  readonly chances: Readonly<Record<string, string>>;
  readonly draws: string;
  readonly seed: string;
}

/** What is no number, by the place `checkCase` would name. */
export interface Unread {
  readonly path: string;
  readonly wanted: 'percent' | 'count';
}

export interface ReadTyped {
  readonly departures: readonly Departure[];
  readonly chances: ReadonlyMap<string, Ratio>;
  readonly draws: number;
  readonly seed: number;
  readonly unread: readonly Unread[];
}

const whole: Ratio = { numerator: 1n, denominator: 1n };

export function readTyped(typed: TypedScenario): ReadTyped {
  const unread: Unread[] = [];
  const count = (text: string, path: string, usual: number): number => {
    const found = text.trim() === '' ? usual : numberIn(text);
    if (found === null) unread.push({ path, wanted: 'count' });
    return found ?? usual;
  };
  const departures = typed.departures.map(({ who, month, cut, ramp, notice }, index): Departure => {
    const path = `departures[${index}]`;
    const part = percentIn(cut);
    if (part === null) unread.push({ path: `${path}.cut`, wanted: 'percent' });
    return {
      counterparty: who,
      month: count(month, `${path}.month`, 1),
      cut: part ?? whole,
      rampMonths: count(ramp, `${path}.rampMonths`, 0),
      noticeMonths: notice.trim() === '' ? null : count(notice, `${path}.noticeMonths`, 0),
    };
  });
  const chances = new Map<string, Ratio>();
  for (const [name, text] of Object.entries(typed.chances)) {
    if (text.trim() === '') continue;
    const share = decimalPercent.read(text.normalize('NFKC'));
    const chance = share === null ? null : parseDecimal(share);
    if (chance === null) unread.push({ path: `chances.${name}`, wanted: 'percent' });
    else chances.set(name, chance);
  }
  return {
    departures,
    chances,
    draws: count(typed.draws, 'draws', usualDraws),
    seed: count(typed.seed, 'seed', usualSeed),
    unread,
  };
}

export const usualDraws = 10_000;
export const usualSeed = 1;

/** "12", "1.5", "-3", "10,000" and "10.000"; `null` for what is no number. */
function numberIn(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const grouped = /^\d{1,3}(?:[.,\s]\d{3})+$/.test(plain) ? plain.replace(/[.,\s]/g, '') : plain;
  const decimal = grouped.replace(',', '.');
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(decimal) ? Number(decimal) : null;
}

/** "40", "33,3 %", "120"; whether so much can go is not asked here. */
function percentIn(text: string): Ratio | null {
  const plain = text.normalize('NFKC').replace('%', '').trim().replace(',', '.');
  const ratio = /^-?\d{1,9}(?:\.\d{1,4})?$/.test(plain) ? parseDecimal(plain) : null;
  return ratio === null ? null : { numerator: ratio.numerator, denominator: ratio.denominator * 100n };
}
