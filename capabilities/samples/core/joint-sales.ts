/**
 * What the maker and its software partner sell together: greenhouse sensors with software, from the first day of their
 * agreement on. Each side collects its own sales; the events have the form in which programs push them.
 */

import { invariant } from '#kernel/invariant.ts';
import { calendarDay, formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import { type Random, seededRandom } from '#kernel/random.ts';
import { businessOn, type Market } from './calendar.ts';
import { between, lognormal, pick, poisson } from './chance.ts';
import { otherCustomers } from './companies.ts';

export type JointProductKey = 'sensorKit' | 'gatewayKit' | 'subscription' | 'installation';
export type JointChannelKey = 'direct' | 'distributor' | 'webShop';

const jointParties = ['haiphong', 'utrecht'] as const;
export type JointParty = (typeof jointParties)[number];

/** An event as its side pushes it, and the day on which it does. */
export interface JointEvent {
  readonly party: JointParty;
  readonly pushedOn: LocalDate;
  readonly event: Readonly<Record<string, string>>;
}

/** How products and channels are called in the language of the workspace. */
export interface JointWords {
  readonly product: (key: JointProductKey) => string;
  readonly channel: (key: JointChannelKey) => string;
}

interface Side {
  readonly party: JointParty;
  readonly market: Market;
  readonly prefix: string;
  readonly perDay: number;
  /** Office hours in UTC, so that days are the same in both places. */
  readonly hours: readonly [number, number];
  /** Per cent on top of the net amount. */
  readonly tax: bigint;
  readonly offers: readonly [Offer, ...Offer[]];
}

interface Offer {
  readonly product: JointProductKey;
  readonly weight: number;
  /** Mean net amount in cents. */
  readonly cents: number;
}

const sides: readonly Side[] = [
  {
    party: 'haiphong',
    market: 'vn',
    prefix: 'HS',
    perDay: 0.75,
    hours: [2, 9],
    tax: 0n,
    offers: [
      { product: 'sensorKit', weight: 3, cents: 184_000 },
      { product: 'gatewayKit', weight: 2, cents: 96_000 },
    ],
  },
  {
    party: 'utrecht',
    market: 'eu',
    prefix: 'GW',
    perDay: 1.25,
    hours: [8, 15],
    tax: 21n,
    offers: [
      { product: 'subscription', weight: 4, cents: 39_000 },
      { product: 'installation', weight: 2, cents: 128_000 },
      { product: 'sensorKit', weight: 1, cents: 212_000 },
    ],
  },
];

const buyers = otherCustomers.filter(({ region }) => region === 'netherlands' || region === 'restOfEurope');
const refundRate = 0.04;

/** @param first the day the agreement starts @param last the last day with sales */
export function jointSales(
  seed: number,
  first: LocalDate,
  last: LocalDate,
  words: JointWords,
): readonly JointEvent[] {
  return sides.flatMap((side, index) => {
    const random = seededRandom(seed, 10 + index);
    const events: JointEvent[] = [];
    let count = 0;
    for (let date = first; date <= last; date += 1) {
      const pace = side.perDay * businessOn(date, side.market) * (0.6 + (date - first) / 400);
      const times = Array.from({ length: poisson(random, pace) }, () => timeOn(random, date, side.hours));
      for (const at of times.sort()) {
        count += 1;
        const id = `${side.prefix}-${String(count).padStart(4, '0')}`;
        const sale = saleOf(random, side, { id, at }, date, words);
        events.push(sale, ...refundOf(random, sale, date, last));
      }
    }
    return side.party === 'utrecht' ? withLateSale(events) : events;
  });
}

function saleOf(
  random: Random,
  side: Side,
  { id, at }: { readonly id: string; readonly at: string },
  date: LocalDate,
  words: JointWords,
): JointEvent {
  const offer = pick(random, side.offers);
  const net = BigInt(Math.max(100, Math.round(offer.cents * lognormal(random, 0.55))));
  const tax = (net * side.tax + 50n) / 100n;
  const buyer = buyers[Math.floor(random() * buyers.length)];
  invariant(buyer, 'there are buyers in the Netherlands');
  const channel = pick<{ key: JointChannelKey; weight: number }>(random, [
    { key: 'direct', weight: 5 },
    { key: 'distributor', weight: 3 },
    { key: 'webShop', weight: 2 },
  ]);
  return {
    party: side.party,
    pushedOn: date,
    event: {
      id,
      kind: 'sale',
      at,
      amount: formatMoney(net + tax, 'EUR'),
      currency: 'EUR',
      ...(side.tax === 0n ? {} : { tax: formatMoney(tax, 'EUR') }),
      product: words.product(offer.product),
      channel: words.channel(channel.key),
      region: buyer.region === 'netherlands' ? 'NL' : 'EU',
      customer: buyer.name,
    },
  };
}

function timeOn(random: Random, date: LocalDate, [from, to]: Side['hours']): string {
  const hour = String(between(random, from, to)).padStart(2, '0');
  return `${formatLocalDate(date)}T${hour}:${String(between(random, 0, 59)).padStart(2, '0')}:00Z`;
}

function refundOf(random: Random, sale: JointEvent, date: LocalDate, last: LocalDate): readonly JointEvent[] {
  if (random() >= refundRate) return [];
  const on = date + between(random, 4, 30);
  const cents = BigInt((sale.event.amount ?? '').replace('.', ''));
  const amount = formatMoney(random() < 0.5 ? cents : cents / 2n, 'EUR');
  if (on > last) return [];
  const event = {
    id: `${sale.event.id}-R`,
    kind: 'refund',
    at: timeOn(random, on, [8, 9]),
    of: sale.event.id ?? '',
    amount,
  };
  return [{ party: sale.party, pushedOn: on, event }];
}

/** One sale of the end of the third month is only reported in the month after, when its statement is closed. */
function withLateSale(events: readonly JointEvent[]): readonly JointEvent[] {
  const months = [...new Set(events.map(({ pushedOn }) => monthOf(pushedOn)))];
  const late = events.findLast(
    ({ event, pushedOn }) =>
      event.kind === 'sale' && monthOf(pushedOn) === months[2] && calendarDay(pushedOn).day > 20,
  );
  const isRefunded = events.some(({ event }) => event.of === late?.event.id);
  if (months.length < 5 || isRefunded) return events;
  return events.map((one) => (one === late ? { ...one, pushedOn: one.pushedOn + 16 } : one));
}

/** The payment of what a statement says is due, or none while its day has not come. */
export function paymentOf(
  transfer: { readonly from: string; readonly to: string; readonly amount: string },
  period: string,
  on: LocalDate,
  today: LocalDate,
): readonly JointEvent[] {
  const party = jointParties.find((one) => one === transfer.from);
  if (party === undefined || on >= today) return [];
  const event = {
    id: `${party}-${period}`,
    kind: 'payment',
    at: `${formatLocalDate(on)}T09:00:00Z`,
    to: transfer.to,
    amount: transfer.amount,
  };
  return [{ party, pushedOn: on, event }];
}

function monthOf(date: LocalDate): string {
  return formatLocalDate(date).slice(0, 7);
}
