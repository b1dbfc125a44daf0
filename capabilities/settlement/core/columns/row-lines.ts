/**
 * Lines of rows as closing keeps them. They are read right after their row was settled, while counters stand as the row
 * left them; so nothing of a reason need be kept in columns.
 */
import { canonicalJson } from '#kernel/canonical-json.ts';
import { type Currency, moneyWriter } from '#kernel/money.ts';
import type { ClosingLine } from '../closing-line.ts';
import type { ReadEvent } from '../events.ts';
import { accountNumber } from '../ledger/accounts.ts';
import { entryDay } from '../ledger/entry-of.ts';
import { windowOf } from '../terms.ts';
import { periodOn } from './calendar.ts';
import { rowKinds } from './event-columns.ts';
import { baseAt, entryAt, minus } from './integers.ts';
import type { SharePlan } from './plan-rules.ts';
import { remembered } from './refund-memory.ts';
import type { BonusLine, Run } from './run.ts';

type Minor = number | bigint;

export interface RowLines {
  /** Asked before a row is settled: the step that its whole-mode window had reached, 0 for all other rows. */
  readonly stepBefore: (row: number) => number;
  /** The line of a row that was applied. */
  readonly lineOf: (event: ReadEvent, row: number, stepBefore: number) => ClosingLine;
  /** The line of a bonus that the row moved. */
  readonly bonusOf: (event: ReadEvent, bonus: BonusLine) => ClosingLine;
}

/** @param currencyAt the currency of the sale in a row */
export function rowLines(run: Run, currencyAt: (row: number) => Currency): RowLines {
  const { columns, lines, shares } = run;
  const writer = textWriter(run);
  const poster = entryPoster(run);
  const hasWhole = shares.some(({ way }) => way === 'whole');
  return {
    stepBefore: (row) => (hasWhole ? stepReached(run, row) : 0),
    lineOf(event, row, stepBefore) {
      const base = baseAt(lines, row);
      switch (event.kind) {
        case 'sale':
          return {
            kind: 'sale',
            text: writer.sale(event, row, base),
            reason: reasonOfSale(run, row, base, stepBefore),
            ...poster.ofBase(event, row, columns.party[row] ?? 0, base),
          };
        case 'refund': {
          const named = columns.party[row] ?? -1;
          const payer = named < 0 ? (columns.party[columns.sale[row] ?? 0] ?? 0) : named;
          return {
            kind: 'refund',
            text: writer.change(event, row, base),
            reason: reasonOfRefund(run, row, base, stepBefore, currencyAt),
            ...poster.ofBase(event, row, payer, base),
          };
        }
        case 'cost':
          return {
            kind: 'cost',
            text: writer.change(event, row, base),
            reason: reasonOfCost(run, row, base),
            ...poster.ofBase(event, row, columns.party[row] ?? 0, base),
          };
        case 'payment': {
          const amount = entryAt(columns.amount, row);
          return {
            kind: 'payment',
            text: writer.payment(event, amount),
            reason: '[]',
            ...poster.ofPayment(event, row, amount),
          };
        }
      }
    },
    bonusOf(event, bonus) {
      const parts = partsOf(run, bonus);
      return {
        kind: 'bonus',
        text: writer.bonus(event, bonus.bonus, parts),
        reason: reasonOfBonus(run, bonus),
        ...poster.ofParts(event, parts),
      };
    },
  };
}

/** Each party's part of a bonus. */
function partsOf({ terms }: Run, { bonus, moved }: BonusLine): readonly bigint[] {
  const rule = terms.bonuses[bonus];
  return terms.parties.map(
    (_, party) => (party === rule?.to ? moved : 0n) - (party === rule?.from ? moved : 0n),
  );
}

/** The canonical JSON of lines, as in `lineWriter`. */
function textWriter({ terms, lines, parties }: Run) {
  const money = moneyWriter(terms.currency);
  const keys = terms.parties
    .map((name, party) => ({ name, key: `${canonicalJson(name)}:"`, party }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const partsText = (partAt: (party: number) => Minor): string => {
    let text = '';
    for (const { key, party } of keys) text += `${text === '' ? '{' : '",'}${key}${money(partAt(party))}`;
    return `${text}"}`;
  };
  const partsOfRow = (row: number) => partsText((party) => entryAt(lines.parts, row * parties + party));
  return {
    sale: ({ id, late }: ReadEvent, row: number, base: Minor) =>
      `{"base":"${money(base)}","event":${canonicalJson(id)},"kind":"sale","late":${late},"parts":${partsOfRow(row)},"rule":${lines.outcome[row] ?? 0}}`,
    change: ({ id, kind, late }: ReadEvent, row: number, base: Minor) =>
      `{"base":"${money(base)}","event":${canonicalJson(id)},"kind":"${kind}","late":${late},"parts":${partsOfRow(row)}}`,
    payment: ({ id, late }: ReadEvent, amount: Minor) =>
      `{"amount":"${money(amount)}","event":${canonicalJson(id)},"kind":"payment","late":${late}}`,
    bonus: ({ id }: ReadEvent, bonus: number, parts: readonly bigint[]) =>
      `{"bonus":${bonus},"event":${canonicalJson(id)},"kind":"bonus","parts":${partsText((party) => parts[party] ?? 0n)}}`,
  };
}

/** What lines post, as in `entryOf`. */
function entryPoster({ terms, columns, lines, parties }: Run) {
  const numbersOf = (kind: 'entitled' | 'held' | 'payments') =>
    terms.parties.map((_, party) => accountNumber(kind, party));
  const [entitled, held, payments] = [numbersOf('entitled'), numbersOf('held'), numbersOf('payments')];
  const posted = (event: ReadEvent, holder: number, base: Minor, partAt: (party: number) => Minor) => {
    const accounts: number[] = [];
    const amounts: Minor[] = [];
    // Neither a number nor a bigint of nothing is true.
    if (base) {
      accounts.push(held[holder] ?? 0);
      amounts.push(base);
    }
    for (let party = 0; party < parties; party += 1) {
      const part = partAt(party);
      if (!part) continue;
      accounts.push(entitled[party] ?? 0);
      amounts.push(minus(0, part));
    }
    if (accounts.length === 0) {
      accounts.push(held[holder] ?? 0);
      amounts.push(0);
    }
    return { day: entryDay(event, terms.timeZone), accounts, amounts };
  };
  return {
    ofBase: (event: ReadEvent, row: number, holder: number, base: Minor) =>
      posted(event, holder, base, (party) => entryAt(lines.parts, row * parties + party)),
    ofParts: (event: ReadEvent, parts: readonly bigint[]) =>
      posted(event, 0, 0, (party) => parts[party] ?? 0n),
    ofPayment: (event: ReadEvent, row: number, amount: Minor) => ({
      day: entryDay(event, terms.timeZone),
      accounts: [payments[columns.party[row] ?? 0] ?? 0, payments[columns.payee?.[row] ?? 0] ?? 0],
      amounts: [minus(0, amount), amount],
    }),
  };
}

// What is kept of reasons, as in `keepReason`.

/** The share rule of a sale, or of the sale that a refund names, and the day that decides its window. */
function planOf({ columns, lines, choice, shares }: Run, row: number) {
  const sale = columns.kind[row] === rowKinds.refund ? (columns.sale[row] ?? -1) : row;
  const rule = sale === row ? (choice.rules[choice.codes[row] ?? 0] ?? -1) : (lines.outcome[sale] ?? -1);
  const plan = shares[rule];
  const day = columns.day[sale] ?? 0;
  return { rule, plan, day };
}

function windowAt({ windows }: SharePlan, day: number): number {
  return windows === null ? 0 : periodOn(windows, day);
}

function stepReached(run: Run, row: number): number {
  const { kind } = run.columns;
  if (kind[row] !== rowKinds.sale && kind[row] !== rowKinds.refund) return 0;
  const { plan, day } = planOf(run, row);
  return plan?.way === 'whole' ? (plan.reached[windowAt(plan, day)] ?? 0) : 0;
}

function reasonOfSale(run: Run, row: number, base: Minor, stepBefore: number): string {
  const { plan, day } = planOf(run, row);
  if (plan === undefined || (plan.way !== 'marginal' && plan.way !== 'whole')) return '[]';
  const before = minus(entryAt(plan.counters, windowAt(plan, day)), base);
  return plan.way === 'marginal' ? `["${before}"]` : `["${before}",${stepBefore}]`;
}

function reasonOfRefund(
  run: Run,
  row: number,
  base: Minor,
  stepBefore: number,
  currencyAt: (row: number) => Currency,
): string {
  const { columns, refunds, refundsUntil, periods } = run;
  const sale = columns.sale[row] ?? 0;
  const { rule, plan, day } = planOf(run, row);
  const at = (refunds.entries[sale] ?? 0) * refunds.width;
  const amount = entryAt(columns.amount, sale);
  const refunded = entryAt(refunds.numbers, at + remembered.refunded);
  const head = `["${currencyAt(sale)}","${amount}","${refunded}","${base}"`;
  const until = refundsUntil === null ? null : (refundsUntil[day - periods.first] ?? 0);
  if (until !== null && (columns.day[row] ?? 0) > until) {
    return `${head},"collector",${until},${columns.party[sale] ?? 0}]`;
  }
  const inTime = `${until ?? '""'},${rule}`;
  if (plan?.rule.kind !== 'tiers') return `${head},"shared",${inTime},"",""${divided(run, sale, at)}]`;
  const window = windowAt(plan, day);
  const counter = entryAt(plan.counters, window);
  const counted = `${windowOf(day, plan.rule.per)},"${counter}"`;
  if (plan.way !== 'whole') return `${head},"shared",${inTime},${counted}${divided(run, sale, at)}]`;
  const step = plan.reached[window] ?? 0;
  const weights = plan.rule.steps[step]?.split.weights ?? [];
  return `${head},"whole",${inTime},${counted},${stepBefore},${step}${texts([counter, ...weights])}]`;
}

/** The sum of timely refunds and how the parts of their sale weigh. */
function divided({ lines, refunds, parties }: Run, sale: number, at: number): string {
  const weights = Array.from({ length: parties }, (_, party) => {
    const part = entryAt(lines.parts, sale * parties + party);
    return part < 0 ? minus(0, part) : part;
  });
  return texts([entryAt(refunds.numbers, at + remembered.timelyBase), ...weights]);
}

function texts(minors: readonly Minor[]): string {
  return minors.map((minor) => `,"${minor}"`).join('');
}

function reasonOfCost({ columns, costRules, costs }: Run, row: number, base: Minor): string {
  const plan = costs[costRules[columns.category?.codes[row] ?? 0] ?? -1];
  return plan === undefined || plan.windows === null ? '[]' : `["${minus(0, base)}"]`;
}

function reasonOfBonus(run: Run, { row, bonus }: BonusLine): string {
  const plan = run.bonuses[bonus];
  if (plan === undefined) return '[]';
  const { day } = planOf(run, row);
  const window = periodOn(plan.windows, day);
  const paid = plan.owed[window] === 1 ? plan.rule.amount : 0n;
  return `[${bonus},${windowOf(day, plan.rule.per)},"${entryAt(plan.sums, window)}","${paid}"]`;
}
