/**
 * Two years of sales of the maker of electronic parts, in đồng: 90 customers with a heavy tail, one of them a car maker
 * that has come to bring 60 % of the income; lognormal order sizes, a weekly rhythm, seasons, holidays and refunds. The
 * same seed and day give the same sales.
 */

import { formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import { type Random, seededRandom } from '#kernel/random.ts';
import { businessOn, markets } from './calendar.ts';
import { between, lognormal, pick, poisson } from './chance.ts';
import {
  carMaker,
  otherCustomers,
  type RegionKey,
  type SampleCustomer,
  type SampleParty,
  suppliers,
} from './companies.ts';

/** One sale, or with a negative amount a refund; amounts are whole đồng. */
export interface MadeSale {
  readonly id: string;
  readonly date: LocalDate;
  readonly amount: number;
  readonly customer: string;
  readonly product: ProductKey;
  readonly region: RegionKey;
  readonly channel: ChannelKey;
  readonly supplier: string;
  /** The partner who brought the customer. */
  readonly partner: SampleParty | null;
}

export const channels = ['direct', 'distributor', 'webShop', 'partner'] as const;
export type ChannelKey = (typeof channels)[number];

export const products = [
  { key: 'harness', code: 'WH-45', weight: 9, size: 1.1, forCars: 34, suppliers: [2, 21, 10, 23] },
  { key: 'controlBoard', code: 'CB-08', weight: 12, size: 1.6, forCars: 30, suppliers: [0, 6, 13] },
  { key: 'pressureSensor', code: 'PS-12', weight: 14, size: 0.9, forCars: 12, suppliers: [0, 1, 8, 25] },
  { key: 'temperatureSensor', code: 'TS-20', weight: 16, size: 0.7, forCars: 4, suppliers: [0, 1, 7, 29] },
  { key: 'relay', code: 'RL-16', weight: 10, size: 0.6, forCars: 6, suppliers: [3, 14, 18, 24] },
  { key: 'ledDriver', code: 'LD-30', weight: 9, size: 0.8, forCars: 2, suppliers: [4, 11, 23, 28] },
  { key: 'connectors', code: 'CN-60', weight: 13, size: 0.4, forCars: 12, suppliers: [5, 15, 16, 19, 26] },
  { key: 'gateway', code: 'GW-05', weight: 7, size: 1.8, forCars: 0, suppliers: [1, 17, 9, 12, 20, 22, 27] },
] as const;
export type ProductKey = (typeof products)[number]['key'];
type Product = (typeof products)[number];

const years = 2;
const daysOfSales = 365 * years;
/** Share of the car maker in the income of the last 365 days. */
const shareOfCarMaker = 0.6;
/** Orders on an ordinary working day, of the car maker and of all others together. */
const ordersOfCarMaker = 10;
const ordersOfOthers = 31;
/** Mean order of the others, in thousand đồng. */
const meanOrder = 11_800;
const refundRate = 0.022;

interface Buyer extends SampleCustomer {
  /** Orders expected on an ordinary working day. */
  readonly orders: number;
  /** Mean order in thousand đồng. */
  readonly order: number;
  readonly channel: ChannelKey;
  readonly partner: SampleParty | null;
  /** The part of the two years (0 to 1) that had passed when they first ordered. */
  readonly since: number;
}

/** A sale before its amount is settled: in thousand đồng, with fractions. */
interface Draft extends Omit<MadeSale, 'id' | 'amount'> {
  readonly thousands: number;
  /** The sale that is refunded, as its place among the drafts. */
  readonly refundOf: number | null;
}

/** @param seed a whole number @param last the last day with sales */
export function makerSales(seed: number, last: LocalDate): readonly MadeSale[] {
  const random = seededRandom(seed, 1);
  const buyers = buyersOf(random);
  const first = last - daysOfSales + 1;
  const drafts: Draft[] = [];
  for (let date = first; date <= last; date += 1) {
    const busy = new Map(markets.map((market) => [market, businessOn(date, market)]));
    for (const buyer of buyers) {
      const pace = (busy.get(buyer.market) ?? 0) * growth(buyer, (date - first) / daysOfSales);
      for (let left = poisson(random, buyer.orders * pace); left > 0; left -= 1) {
        drafts.push(orderOf(random, buyer, date));
      }
    }
  }
  return settled([...drafts, ...refundsOf(random, drafts, last)], last);
}

/** The others by Zipf's law with exponent 0.9, half of it in how often they order and half in how much. */
function buyersOf(random: Random): readonly Buyer[] {
  const sizes = otherCustomers.map((_, index) => (index + 1) ** -0.45);
  const sum = sizes.reduce((total, size) => total + size, 0);
  const mean = sizes.reduce((total, size) => total + size * size, 0) / sum;
  const others = otherCustomers.map((customer, index): Buyer => {
    const size = sizes[index] ?? 0;
    const partner = partnerOf(random, customer);
    return {
      ...customer,
      orders: (ordersOfOthers * size) / sum,
      order: (meanOrder * size) / mean,
      channel: partner === null ? channelOf(random, customer) : 'partner',
      partner,
      since: sinceOf(index),
    };
  });
  const car: Buyer = {
    ...carMaker,
    orders: ordersOfCarMaker,
    order: meanOrder * 4,
    channel: 'direct',
    partner: null,
    since: 0,
  };
  return [car, ...others];
}

/** Of the smaller customers one in four was won in the second year, one after another. */
function sinceOf(index: number): number {
  return index >= 49 && index % 4 === 1 ? 0.52 + (index - 49) / 90 : 0;
}

function partnerOf(random: Random, { region }: SampleCustomer): SampleParty | null {
  const chance = random();
  if (region === 'netherlands') return chance < 0.5 ? 'utrecht' : null;
  if (region === 'restOfEurope') return chance < 0.3 ? 'utrecht' : null;
  return region === 'china' && chance < 0.4 ? 'suzhou' : null;
}

function channelOf(random: Random, { market }: SampleCustomer): ChannelKey {
  return pick<{ key: ChannelKey; weight: number }>(random, [
    { key: 'direct', weight: market === 'vn' ? 6 : 2 },
    { key: 'distributor', weight: market === 'vn' ? 2 : 5 },
    { key: 'webShop', weight: 2 },
  ]).key;
}

/**
 * How much larger a buyer is at a part of the two years (0 to 1) than at their end: the car maker grew fast, what the
 * partners bring grew from little, the rest hardly moved.
 */
function growth({ name, partner, since }: Buyer, part: number): number {
  if (part < since) return 0;
  if (name === carMaker.name) return 0.36 + 0.64 * part ** 1.5;
  return partner === null ? 0.96 + 0.04 * part : 0.25 + 0.75 * part;
}

function orderOf(random: Random, buyer: Buyer, date: LocalDate): Draft {
  const product = productFor(random, buyer);
  const [main = 0, ...second] = product.suppliers;
  const other = second[between(random, 0, second.length - 1)] ?? main;
  const supplier = suppliers[random() < 0.55 ? main : other] ?? '';
  return {
    date,
    thousands: buyer.order * product.size * lognormal(random, 0.85),
    customer: buyer.name,
    product: product.key,
    region: buyer.region,
    channel: buyer.channel,
    partner: buyer.partner,
    supplier,
    refundOf: null,
  };
}

function productFor(random: Random, buyer: Buyer): Product {
  const isCar = buyer.name === carMaker.name;
  const [first, ...rest] = products.map((product) => ({
    product,
    weight: isCar ? product.forCars : product.weight,
  }));
  return first === undefined ? products[0] : pick(random, [first, ...rest]).product;
}

/** Some sales are taken back, whole or in part, some days later. */
function refundsOf(random: Random, sales: readonly Draft[], last: LocalDate): readonly Draft[] {
  return sales.flatMap((sale, index): Draft[] => {
    if (random() >= refundRate) return [];
    const date = sale.date + between(random, 3, 40);
    const part = random() < 0.45 ? 1 : between(random, 1, 8) / 10;
    return date > last ? [] : [{ ...sale, date, thousands: -part * sale.thousands, refundOf: index }];
  });
}

/** Whole thousands of đồng, the car maker's scaled to its share, numbered in the order of their days. */
function settled(drafts: readonly Draft[], last: LocalDate): readonly MadeSale[] {
  const year = drafts.filter(({ date }) => date > last - 365);
  const income = (isCar: boolean) =>
    year.reduce((sum, one) => sum + ((one.customer === carMaker.name) === isCar ? one.thousands : 0), 0);
  const scale = (income(false) * shareOfCarMaker) / (1 - shareOfCarMaker) / Math.max(1, income(true));
  const order = drafts.map((draft, place) => ({ draft, place })).sort((a, b) => a.draft.date - b.draft.date);
  const numbers = new Map<number, string>();
  let count = 0;
  return order.map(({ draft, place }): MadeSale => {
    const { thousands, refundOf, ...sale } = draft;
    const [year = ''] = formatLocalDate(sale.date).split('-');
    if (refundOf === null) {
      count += 1;
      numbers.set(place, `HD-${year}-${String(count).padStart(5, '0')}`);
    }
    const id =
      refundOf === null ? (numbers.get(place) ?? '') : `TL-${(numbers.get(refundOf) ?? '').slice(3)}`;
    const scaled = Math.round(thousands * (sale.customer === carMaker.name ? scale : 1));
    return { ...sale, id, amount: 1000 * (scaled === 0 ? Math.sign(thousands) : scaled) };
  });
}
