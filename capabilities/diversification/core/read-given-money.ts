/** An amount somebody typed, already a plain decimal, in a currency that is known. */
import { limits } from '#capabilities/facts/core/reading.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { type Currency, minorDigitsOf, parseMoney } from '#kernel/money.ts';
import type { DiversificationRefusal } from './refusals.ts';

/** @param path the field it stands in */
export function readGivenMoney(
  text: string,
  currency: Currency,
  path: string,
): Decision<bigint, DiversificationRefusal> {
  const minor = parseMoney(text.trim(), currency);
  if (minor === null) {
    return refuse('amount_is_no_money', { path, values: { currency, digits: minorDigitsOf(currency) } });
  }
  if (minor < 0n) return refuse('amount_is_negative', { path });
  return minor < limits.amountMinor ? accept(minor) : refuse('amount_is_too_large', { path });
}
