/**
 * What an event of each kind says, once every check that needs nothing but the events before it has passed, in the
 * published order. Both engines, the one on objects and the one on columns, read events here.
 */
import { type JsonObject, member, quoted } from '#kernel/json-places.ts';
import type { Currency } from '#kernel/money.ts';
import {
  type Basis,
  type Converter,
  converterOn,
  isProblem,
  outsideTerm,
  type Problem,
  problem,
  readAmount,
  readCurrency,
  readParty,
  readRoles,
  type TakenIds,
  takeId,
} from './check-event.ts';
import type { ReadEvent } from './events.ts';
import type { ShareRule, Terms } from './terms.ts';

/** `repeated`: the same event came before and nothing happens. */
export type Read<Facts> = Facts | 'repeated' | Problem;

export interface SaleFacts {
  readonly currency: Currency;
  /** Minor units of the sale's own currency. */
  readonly amount: bigint;
  readonly tax: bigint;
  readonly costOfGoods: bigint;
  readonly collector: number;
  readonly played: ReadonlyMap<string, number>;
  readonly converter: Converter;
  /** The first share rule that fits. */
  readonly rule: number;
}

export function readSale(basis: Basis, ids: TakenIds, event: ReadEvent): Read<SaleFacts> {
  const { terms } = basis;
  const { given } = event;
  const currency = readCurrency(given);
  if (typeof currency !== 'string') return currency;
  const amount = readAmount(given, 'amount', currency, 'zero');
  if (isProblem(amount)) return amount;
  const tax = readAmount(given, 'tax', currency, 'zero or absent');
  if (isProblem(tax)) return tax;
  const costOfGoods = readAmount(given, 'costOfGoods', currency, 'zero or absent');
  if (isProblem(costOfGoods)) return costOfGoods;
  const collector = readParty(terms, member(given, 'collectedBy'), 'collectedBy');
  if (typeof collector !== 'number') return collector;
  const played = readRoles(terms, given);
  if (isProblem(played)) return played;
  const converter = readConverter(basis, ids, event, currency);
  if (converter === 'repeated' || isProblem(converter)) return converter;
  const rule = terms.shares.findIndex((one) => fits(one, given));
  if (rule < 0) return problem('no-share-rule', { code: 'no_share_rule', values: {} });
  return {
    currency,
    amount: amount.minor,
    tax: tax.minor,
    costOfGoods: costOfGoods.minor,
    collector,
    played,
    converter,
    rule,
  };
}

/** What sales and costs are checked for once their parties are known: the id, the term, the rate of the day. */
function readConverter(
  { terms, rates }: Basis,
  ids: TakenIds,
  event: ReadEvent,
  currency: Currency,
): Read<Converter> {
  const id = takeId(ids, event);
  if (id !== 'taken') return id;
  return outsideTerm(terms, event.day) ?? converterOn(terms, rates, currency, event.day);
}

/** Whether an event has, for every condition of the rule, one of its values. */
function fits(rule: ShareRule, given: JsonObject): boolean {
  return rule.when.every(({ field, values }) => {
    const value = member(given, field);
    return typeof value === 'string' && values.has(value);
  });
}

export interface RefundFacts<Sale> {
  readonly of: string;
  readonly sale: Sale;
  /** Minor units of the sale's currency. */
  readonly amount: bigint;
  /** The party that paid back, where the event names one. */
  readonly named: number | null;
}

/** @param saleOf a sale that was applied before, by its id */
export function readRefund<Sale extends { readonly currency: Currency }>(
  terms: Terms,
  ids: TakenIds,
  event: ReadEvent,
  saleOf: (id: string) => Sale | undefined,
): Read<RefundFacts<Sale>> {
  const { given } = event;
  const of = member(given, 'of');
  const sale = typeof of === 'string' ? saleOf(of) : undefined;
  // Without its sale the currency of the amount is unknown, so there is nothing to check it against.
  const amount =
    sale === undefined ? { minor: 0n } : readAmount(given, 'amount', sale.currency, 'above zero');
  if (isProblem(amount)) return amount;
  const payer = member(given, 'paidBy');
  const named = payer === undefined ? null : readParty(terms, payer, 'paidBy');
  if (named !== null && typeof named !== 'number') return named;
  const id = takeId(ids, event);
  if (id !== 'taken') return id;
  if (typeof of !== 'string' || sale === undefined) {
    const values = { sale: { text: quoted(of) } };
    return problem('refund-without-sale', { code: 'refund_without_sale', values });
  }
  const currency = member(given, 'currency');
  if (currency !== undefined && currency !== sale.currency)
    return otherCurrency(quoted(currency), sale.currency);
  return { of, sale, amount: amount.minor, named };
}

function otherCurrency(found: string, expected: Currency): Problem {
  const values = { found: { text: found }, expected: { text: expected } };
  return problem('currency-mismatch', { code: 'currency_mismatch', values });
}

export interface CostFacts {
  /** Minor units of the cost's own currency. */
  readonly amount: bigint;
  readonly paidBy: number;
  /** Empty where the event names none. */
  readonly category: string;
  readonly converter: Converter;
}

export function readCost(basis: Basis, ids: TakenIds, event: ReadEvent): Read<CostFacts> {
  const { given } = event;
  const currency = readCurrency(given);
  if (typeof currency !== 'string') return currency;
  const amount = readAmount(given, 'amount', currency, 'zero');
  if (isProblem(amount)) return amount;
  const paidBy = readParty(basis.terms, member(given, 'paidBy'), 'paidBy');
  if (typeof paidBy !== 'number') return paidBy;
  const converter = readConverter(basis, ids, event, currency);
  if (converter === 'repeated' || isProblem(converter)) return converter;
  const category = member(given, 'category');
  return {
    amount: amount.minor,
    paidBy,
    category: typeof category === 'string' ? category : '',
    converter,
  };
}

export interface PaymentFacts {
  readonly amount: bigint;
  readonly from: number;
  readonly to: number;
}

export function readPayment(terms: Terms, ids: TakenIds, event: ReadEvent): Read<PaymentFacts> {
  const { given } = event;
  const amount = readAmount(given, 'amount', terms.currency, 'above zero');
  if (isProblem(amount)) return amount;
  const from = readParty(terms, member(given, 'from'), 'from');
  if (typeof from !== 'number') return from;
  const to = readParty(terms, member(given, 'to'), 'to');
  if (typeof to !== 'number') return to;
  const id = takeId(ids, event);
  if (id !== 'taken') return id;
  const currency = member(given, 'currency');
  if (currency !== undefined && currency !== terms.currency)
    return otherCurrency(quoted(currency), terms.currency);
  return { amount: amount.minor, from, to };
}
