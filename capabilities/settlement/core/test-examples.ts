/** Terms, events and settled figures for the tests of this room. */
import type { EventBatch } from './events.ts';
import { parseEvents } from './events.ts';
import { parseTerms } from './parse-terms.ts';
import { parseRates } from './rates.ts';
import type { Explanation } from './sentences.ts';
import { settle } from './settle.ts';
import type { Line, Statement } from './statement.ts';
import type { Terms } from './terms.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Two parties, euros, months, 30 to 70 of the gross amount; a test changes what it is about. */
export function termsWith(changes: Fields = {}): Fields {
  return {
    terms: 1,
    parties: ['soft', 'hard'],
    currency: 'EUR',
    timeZone: 'Europe/Amsterdam',
    period: 'month',
    starts: '2026-01-01',
    ends: null,
    base: 'gross',
    shares: [{ split: { soft: '0.30', hard: '0.70' } }],
    costs: [],
    bonuses: [],
    payout: { minimum: '0.00', dueIn: 'P30D' },
    ...changes,
  };
}

export function parsedTerms(changes: Fields = {}): Terms {
  const terms = parseTerms(termsWith(changes));
  if (!terms.ok) throw new Error(JSON.stringify(terms.refusal));
  return terms.value;
}

export function saleOf(id: string, amount: string, more: Fields = {}): Fields {
  return {
    id,
    kind: 'sale',
    at: '2026-03-10T10:00:00Z',
    amount,
    currency: 'EUR',
    collectedBy: 'hard',
    ...more,
  };
}

export function refundOf(id: string, of: string, amount: string, more: Fields = {}): Fields {
  return { id, kind: 'refund', at: '2026-03-20T10:00:00Z', of, amount, ...more };
}

export function costOf(id: string, amount: string, more: Fields = {}): Fields {
  const at = '2026-03-15T10:00:00Z';
  return { id, kind: 'cost', at, category: 'marketing', amount, currency: 'EUR', paidBy: 'soft', ...more };
}

export function paymentOf(id: string, amount: string, more: Fields = {}): Fields {
  return { id, kind: 'payment', at: '2026-03-25T10:00:00Z', from: 'hard', to: 'soft', amount, ...more };
}

export function batchOf(terms: Terms, events: readonly unknown[]): EventBatch {
  const batch = parseEvents(events, terms);
  if (!batch.ok) throw new Error(JSON.stringify(batch.refusal));
  return batch.value;
}

export function settled(
  changes: Fields,
  events: readonly unknown[],
  rateRows: readonly Fields[] = [],
): readonly Statement<Explanation>[] {
  const terms = parsedTerms(changes);
  const rates = parseRates(rateRows);
  if (!rates.ok) throw new Error(JSON.stringify(rates.refusal));
  return settle({ terms, rates: rates.value }, batchOf(terms, events));
}

export function linesOf(statements: readonly Statement<Explanation>[]): readonly Line<Explanation>[] {
  return statements.flatMap(({ lines }) => lines);
}

/** The parts of the line of an event, in the order of the parties; the bonus line's where `bonus` is asked for. */
export function partsOf(
  statements: readonly Statement<Explanation>[],
  event: string,
  bonus = false,
): readonly string[] {
  const line = linesOf(statements).find((one) => one.event === event && (one.kind === 'bonus') === bonus);
  return line !== undefined && 'parts' in line ? Object.values(line.parts) : [];
}

/** `event code` of every exception. */
export function exceptionsOf(statements: readonly Statement<Explanation>[]): readonly string[] {
  return statements.flatMap(({ exceptions }) => exceptions.map(({ event, code }) => `${event} ${code}`));
}
