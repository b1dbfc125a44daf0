/** Reads a company's own figures as they stand on the wire. */
import { accept, type Decision } from '#kernel/decision.ts';
import { parseDecimal } from '#kernel/exact.ts';
import { type Currency, minorDigitsOf, parseMoney } from '#kernel/money.ts';
import type { StressFault, StressRefusal } from './refusals.ts';
import { asRefusal } from './stress.ts';

export interface OwnFiguresText {
  readonly currency: Currency;
  readonly fixedCost: string;
  readonly variableCost: string;
  readonly cash: string;
  readonly debtService: string;
  readonly creditLine: string;
}

export interface OwnFigures {
  readonly currency: Currency;
  readonly fixedCostMinor: bigint;
  /** A decimal from 0 to 1, as it was typed. */
  readonly variableCost: string;
  readonly cashMinor: bigint;
  readonly debtServiceMinor: bigint;
  readonly creditLineMinor: bigint;
}

const largestMinor = 10n ** 18n - 1n;

export function readFigures(text: OwnFiguresText): Decision<OwnFigures, StressRefusal> {
  const { currency, variableCost } = text;
  const faults: StressFault[] = [];
  const money = (path: 'fixedCost' | 'cash' | 'debtService' | 'creditLine', least: bigint): bigint => {
    const minor = parseMoney(text[path], currency);
    if (minor === null) {
      const digits = minorDigitsOf(currency);
      faults.push({ code: 'amount_is_unreadable', path, values: { found: text[path], currency, digits } });
      return 0n;
    }
    if (minor < least) faults.push({ code: 'amount_is_negative', path });
    if (minor > largestMinor || minor < -largestMinor) faults.push({ code: 'amount_is_too_large', path });
    return minor;
  };
  const figures = {
    currency,
    fixedCostMinor: money('fixedCost', 0n),
    variableCost,
    cashMinor: money('cash', -largestMinor),
    debtServiceMinor: money('debtService', 0n),
    creditLineMinor: money('creditLine', 0n),
  };
  const part = /^\d+(\.\d{1,6})?$/.test(variableCost) ? parseDecimal(variableCost) : null;
  if (part === null) {
    faults.push({ code: 'share_is_unreadable', path: 'variableCost', values: { found: variableCost } });
  } else if (part.numerator > part.denominator) {
    faults.push({ code: 'share_is_out_of_range', path: 'variableCost' });
  }
  const refusal = asRefusal(faults);
  return refusal === null ? accept(figures) : { ok: false, refusal };
}
