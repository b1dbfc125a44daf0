/**
 * Rates for trying terms: where only the other direction of a pair is known, it is turned round, exactly. Statements never
 * do so, because both sides must have the same rate before them; a trial would otherwise have nothing to say to a company
 * that keeps its rates towards its own currency.
 */
import type { RateOfDay, Rates } from './rates.ts';

/** The hash stays that of the rates given; a trial hashes nothing. */
export function withInverseRates(rates: Rates): Rates {
  const byPair = new Map<string, readonly RateOfDay[]>(rates.byPair);
  for (const [pair, days] of rates.byPair) {
    const inverse = pair.split('>').reverse().join('>');
    if (rates.byPair.has(inverse)) continue;
    byPair.set(
      inverse,
      days.map(({ date, text, value }) => ({
        date,
        text: `1/${text}`,
        value: { numerator: value.denominator, denominator: value.numerator },
      })),
    );
  }
  return { ...rates, byPair };
}
