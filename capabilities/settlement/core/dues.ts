/**
 * What is to be paid by when, and what is still open of it: the transfers of closed statements, with the payments that
 * were reported since.
 *
 * A statement's transfers restate the whole debt, older ones included, because what is not paid stays in the balance.
 * So a due is what a statement added to what was open already; the older part keeps its own day. Payments are matched
 * against the oldest due of the same payer and payee. Where a later statement asks for less than is open, the difference
 * is set off, oldest first: credits of that period, or a rest below the least amount that is paid out. Among three or
 * more parties a later statement can name another payee for the same debt; it goes along with its day.
 */

import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import type { Currency } from '#kernel/money.ts';
import { formatMoney, parseMoney } from '#kernel/money.ts';
import type { Transfer } from './statement.ts';

export interface MadePayment {
  /** The id of its event. */
  readonly event: string;
  /** The moment at which it was made, as it was reported. */
  readonly at: string | null;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}

export interface SettledPeriod {
  readonly period: string;
  /** In the order of the lines. */
  readonly payments: readonly MadePayment[];
  /** `null` while the period is open: nothing is asked for by it yet. */
  readonly transfers: readonly Transfer[] | null;
}

/** `due`: not paid, its day not over. `set_off`: at least a part of it never has to be paid as such. */
export const dueStates = ['due', 'overdue', 'paid', 'set_off'] as const;
export type DueState = (typeof dueStates)[number];

/** `amount` = `paid` + `setOff` + `open`. */
export interface Due {
  /** The period whose statement added it. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** The last day on which it is paid in time. */
  readonly due: string;
  readonly amount: string;
  readonly paid: string;
  readonly setOff: string;
  readonly open: string;
  readonly state: DueState;
  /** Days from its last day to today, while it is overdue; else 0. */
  readonly daysOverdue: number;
  readonly payments: readonly {
    readonly event: string;
    readonly at: string | null;
    readonly amount: string;
  }[];
}

interface OpenDue {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly due: string;
  readonly amount: bigint;
  paid: bigint;
  setOff: bigint;
  open: bigint;
  readonly payments: { event: string; at: string | null; amount: bigint }[];
}

/**
 * @param periods oldest first
 * @param today the local date in the time zone of the terms, as 2026-03-31
 * @returns by their day, then by their period
 */
export function duesOf(currency: Currency, periods: readonly SettledPeriod[], today: string): readonly Due[] {
  const dues: OpenDue[] = [];
  for (const period of periods) {
    for (const payment of period.payments) pay(dues, payment, minorOf(payment.amount, currency));
    if (period.transfers === null) continue;
    const stated = period.transfers.map((one) => ({ ...one, minor: minorOf(one.amount, currency) }));
    restate(dues, period.period, stated);
  }
  return inOrder(dues).map((due) => written(due, currency, today));
}

function pay(dues: readonly OpenDue[], { event, at, from, to }: MadePayment, amount: bigint): void {
  let rest = amount;
  for (const due of openOf(dues, from, to)) {
    const part = rest < due.open ? rest : due.open;
    if (part === 0n) return;
    due.paid += part;
    due.open -= part;
    due.payments.push({ event, at, amount: part });
    rest -= part;
  }
}

type StatedTransfer = Transfer & { readonly minor: bigint };

/** Brings what is open to what a newly closed statement asks for. */
function restate(dues: OpenDue[], period: string, transfers: readonly StatedTransfer[]): void {
  const debtors = new Set([...dues, ...transfers].map(({ from }) => from));
  for (const from of debtors) {
    const asked = transfers.filter((one) => one.from === from);
    const freed = setOff(dues, from, asked);
    for (const transfer of asked) {
      let more = transfer.minor - sumOf(openOf(dues, from, transfer.to));
      while (more > 0n) {
        const moved = freed[0];
        if (moved === undefined) {
          dues.push(newDue({ period, from, to: transfer.to, due: transfer.due, amount: more }));
          break;
        }
        const part = moved.amount < more ? moved.amount : more;
        dues.push(newDue({ period: moved.period, from, to: transfer.to, due: moved.due, amount: part }));
        moved.amount -= part;
        more -= part;
        if (moved.amount === 0n) freed.shift();
      }
    }
  }
}

interface Freed {
  readonly period: string;
  readonly due: string;
  amount: bigint;
}

/** Sets off what is open beyond what is asked for; answers with what of it the debtor owes to somebody else now. */
function setOff(dues: readonly OpenDue[], from: string, asked: readonly StatedTransfer[]): Freed[] {
  const own = inOrder(dues).filter((due) => due.from === from && due.open > 0n);
  const freed: Freed[] = [];
  for (const to of new Set(own.map((due) => due.to))) {
    const wanted = asked.find((one) => one.to === to)?.minor ?? 0n;
    let excess = sumOf(openOf(dues, from, to)) - wanted;
    for (const due of openOf(dues, from, to)) {
      if (excess <= 0n) break;
      const part = excess < due.open ? excess : due.open;
      due.setOff += part;
      due.open -= part;
      excess -= part;
      freed.push({ period: due.period, due: due.due, amount: part });
    }
  }
  const grown = asked.reduce((sum, { to, minor }) => sum + minor - sumOf(openOf(dues, from, to)), 0n);
  // What nobody asks for any more was set off for good, the oldest of it first; the rest only changed its payee.
  let gone = freed.reduce((sum, { amount }) => sum + amount, 0n) - grown;
  const moved = freed.sort(byDay);
  for (const one of moved) {
    if (gone <= 0n) break;
    const part = gone < one.amount ? gone : one.amount;
    one.amount -= part;
    gone -= part;
  }
  return moved.filter(({ amount }) => amount > 0n);
}

function newDue(it: Pick<OpenDue, 'period' | 'from' | 'to' | 'due' | 'amount'>): OpenDue {
  return { ...it, paid: 0n, setOff: 0n, open: it.amount, payments: [] };
}

/** What is open between a payer and a payee, oldest due first. */
function openOf(dues: readonly OpenDue[], from: string, to: string): readonly OpenDue[] {
  return inOrder(dues.filter((due) => due.from === from && due.to === to && due.open > 0n));
}

function inOrder<Item extends { readonly due: string; readonly period: string }>(
  dues: readonly Item[],
): readonly Item[] {
  return [...dues].sort(byDay);
}

function byDay(a: { due: string; period: string }, b: { due: string; period: string }): number {
  return compareTexts(a.due, b.due) || compareTexts(a.period, b.period);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sumOf(dues: readonly OpenDue[]): bigint {
  return dues.reduce((sum, { open }) => sum + open, 0n);
}

function minorOf(text: string, currency: Currency): bigint {
  const minor = parseMoney(text, currency);
  invariant(minor !== null, 'amounts of statements can be read');
  return minor;
}

function written(due: OpenDue, currency: Currency, today: string): Due {
  const money = (minor: bigint) => formatMoney(minor, currency);
  const state = stateOf(due, today);
  return {
    period: due.period,
    from: due.from,
    to: due.to,
    due: due.due,
    amount: money(due.amount),
    paid: money(due.paid),
    setOff: money(due.setOff),
    open: money(due.open),
    state,
    daysOverdue: state === 'overdue' ? daysBetween(due.due, today) : 0,
    payments: due.payments.map(({ event, at, amount }) => ({ event, at, amount: money(amount) })),
  };
}

function stateOf({ open, setOff, due }: OpenDue, today: string): DueState {
  if (open > 0n) return due < today ? 'overdue' : 'due';
  return setOff > 0n ? 'set_off' : 'paid';
}

function daysBetween(from: string, to: string): number {
  const [first, last] = [parseLocalDate(from), parseLocalDate(to)];
  invariant(first !== null && last !== null, 'days of statements can be read');
  return last - first;
}
