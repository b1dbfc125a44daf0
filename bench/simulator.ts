/**
 * The simulator on 100,000 past events, in the parts in which the browser's worker runs it: events are read once, then
 * every change of the terms goes through all of them again. The claim: a change of the terms shows within a second.
 */
import {
  type EventBatch,
  inProcessingOrder,
  parseEvents,
  type ReadEvent,
} from '#capabilities/settlement/core/events.ts';
import { parseTerms } from '#capabilities/settlement/core/parse-terms.ts';
import { parseRates } from '#capabilities/settlement/core/rates.ts';
import {
  asIfFrom,
  eventsFrom,
  type Simulator,
  startSimulation,
} from '#capabilities/settlement/core/simulate.ts';
import { simulatorFor } from '#capabilities/settlement/core/simulator-for.ts';
import type { Terms } from '#capabilities/settlement/core/terms.ts';
import { timeZone } from '#kernel/time-zone.ts';
import { median, say } from './bench-server.ts';

const count = 100_000;
const atOnce = 10_000;
const rounds = 5;
const firstDay = 20_454; // 2026-01-01

const frame = {
  terms: 1,
  parties: ['soft', 'hard'],
  currency: 'EUR',
  timeZone: 'Europe/Amsterdam',
  period: 'month',
  starts: '2026-01-01',
  ends: null,
  base: 'net',
  costs: [{ category: '*', split: { soft: '0.5', hard: '0.5' }, cap: { amount: '25000.00', per: 'period' } }],
  bonuses: [{ to: 'soft', from: 'hard', per: 'year', reaches: '1000000.00', amount: '5000.00' }],
  refunds: { within: 'P90D' },
  payout: { minimum: '0.00', dueIn: 'P30D' },
};
const steps = [
  { upTo: '100000.00', split: { soft: '0.20', hard: '0.80' } },
  { upTo: '1000000.00', split: { soft: '0.25', hard: '0.75' } },
  { split: { soft: '0.35', hard: '0.65' } },
];
const roles = { source: '0.10', close: '0.20', deliver: '0.60', care: '0.10' };
const drafts = [
  { name: 'marginal tiers', shares: [{ tiers: { per: 'year', mode: 'marginal', steps } }] },
  { name: 'whole tiers', shares: [{ tiers: { per: 'year', mode: 'whole', steps } }] },
  { name: 'roles', shares: [{ roles, else: 'hard' }] },
];

export async function benchSimulator(): Promise<void> {
  const given = Array.from({ length: count }, (_, at) => eventOf(at));
  const reading = times(() => readEvents(given));
  say(`${count.toLocaleString('en')} events are read in ${median(reading).toFixed(0)} ms, once a visit`);
  const figures = readEvents(given);
  const rates = parseRates([{ date: '2026-01-01', from: 'USD', to: 'EUR', rate: '0.9137' }]);
  if (!rates.ok) throw new Error('the bench gives rates');
  for (const { name, shares } of drafts) {
    const terms = termsOf({ ...frame, shares });
    const basis = { terms: asIfFrom(terms, firstDay), rates: rates.value };
    const simulate = (start: (count: number) => Simulator) => () => {
      const events = eventsFrom(figures.events, firstDay);
      const simulator = start(events.length);
      for (let from = 0; from < events.length; from += atOnce) {
        simulator.take(events.slice(from, from + atOnce));
      }
      simulator.leaveOut(figures.unread);
      return simulator.finish();
    };
    const ours = median(times(simulate((events) => simulatorFor(basis, events))));
    const byObjects = median(times(simulate(() => startSimulation(basis))));
    const each = ((ours * 1e6) / count).toFixed(0);
    say(`  ${name}: ${ours.toFixed(0)} ms, ${each} ns an event (claim: at most 1000 ms)`);
    say(`    the engine on objects: ${byObjects.toFixed(0)} ms, ${(byObjects / ours).toFixed(1)} x the time`);
  }
}

function times(work: () => unknown): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}

function termsOf(given: unknown): Terms {
  const read = parseTerms(given);
  if (!read.ok) throw new Error('the terms of the bench are fine');
  return read.value;
}

function readEvents(given: readonly unknown[]): EventBatch {
  const zone = timeZone(frame.timeZone);
  if (zone === null) throw new Error('the time zone of the bench is one');
  const events: ReadEvent[] = [];
  const unread: EventBatch['unread'][number][] = [];
  for (let from = 0; from < given.length; from += atOnce) {
    const batch = parseEvents(given.slice(from, from + atOnce), { timeZone: zone, period: 'month' });
    if (!batch.ok) throw new Error('the events of the bench can be read');
    for (const event of batch.value.events) events.push(event);
    for (const one of batch.value.unread) unread.push(one);
  }
  return { events: events.sort(inProcessingOrder), unread };
}

/** Sales with tax, roles and what they are grouped by; 8 in 100 refunds, 4 costs; two years; some in dollars, some late. */
function eventOf(at: number): object {
  const moment = (days: number) =>
    new Date((firstDay + days) * 86_400_000 + (at % 1440) * 60_000).toISOString();
  const day = Math.floor((at * 730) / count);
  const late =
    at % 97 === 0 && day > 20 ? { at: moment(day - 20), recordedAt: moment(day) } : { at: moment(day) };
  const amount = (of: number) => ((100 + ((of * 7919) % 90_001)) / 100).toFixed(2);
  const currency = at % 20 === 3 ? 'USD' : 'EUR';
  const rest = at % 50;
  if (rest === 11 || rest === 36)
    return {
      id: `e${at}`,
      kind: 'cost',
      ...late,
      category: 'travel',
      amount: amount(at),
      currency,
      paidBy: 'soft',
    };
  const sale = at - 1 - (at % 5000);
  if ((rest === 7 || rest === 19 || rest === 31 || rest === 43) && sale > 0)
    return { id: `e${at}`, kind: 'refund', ...late, of: `e${sale}`, amount: '1.00' };
  return {
    id: `e${at}`,
    kind: 'sale',
    ...late,
    amount: amount(at),
    tax: ((100 + ((at * 7919) % 90_001)) / 600).toFixed(2),
    currency,
    collectedBy: at % 3 === 0 ? 'soft' : 'hard',
    product: `p${at % 40}`,
    channel: ['web', 'partner', 'direct'][at % 3],
    region: ['NL', 'VN', 'DE', 'CN'][at % 4],
    roles: { source: 'soft', close: at % 2 === 0 ? 'soft' : 'hard', deliver: 'hard' },
  };
}
