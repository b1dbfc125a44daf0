/**
 * Lines of rows as closing keeps them. They are read right after their row was settled, while counters stand as the row
 * left them; so nothing of a reason need be kept in columns.
 */
import { canonicalJson } from '#kernel/canonical-json.ts';
import { unreachable } from '#kernel/invariant.ts';
import { type Currency, moneyWriter } from '#kernel/money.ts';
import { type TextBytes, textBytes } from '#kernel/text-bytes.ts';
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
  const text = textBytes();
  const reason = textBytes();
  const writer = textWriter(run, text);
  const reasons = reasonWriter(run, currencyAt, reason);
  const poster = entryPoster(run);
  const hasWhole = shares.some(({ way }) => way === 'whole');
  return {
    stepBefore: (row) => (hasWhole ? stepReached(run, row) : 0),
    lineOf(event, row, stepBefore) {
      text.clear();
      reason.clear();
      const base = baseAt(lines, row);
      let entry: LineEntry;
      switch (event.kind) {
        case 'sale':
          writer.sale(event, row, base);
          reasons.sale(row, base, stepBefore);
          entry = poster.ofBase(event, row, columns.party[row] ?? 0, base);
          break;
        case 'refund': {
          const named = columns.party[row] ?? -1;
          const payer = named < 0 ? (columns.party[columns.sale[row] ?? 0] ?? 0) : named;
          writer.change(event, row, base);
          reasons.refund(row, base, stepBefore);
          entry = poster.ofBase(event, row, payer, base);
          break;
        }
        case 'cost':
          writer.change(event, row, base);
          reasons.cost(row, base);
          entry = poster.ofBase(event, row, columns.party[row] ?? 0, base);
          break;
        case 'payment': {
          const amount = entryAt(columns.amount, row);
          writer.payment(event, amount);
          reason.add('[]');
          entry = poster.ofPayment(event, row, amount);
          break;
        }
        default:
          return unreachable(event.kind);
      }
      return { kind: event.kind, text: text.view(), reason: reason.view(), ...entry };
    },
    bonusOf(event, bonus) {
      text.clear();
      reason.clear();
      const parts = partsOf(run, bonus);
      writer.bonus(event, bonus.bonus, parts);
      reasons.bonus(bonus);
      return {
        kind: 'bonus',
        text: text.view(),
        reason: reason.view(),
        ...poster.ofParts(event, parts),
      };
    },
  };
}

type LineEntry = Pick<ClosingLine, 'day' | 'accounts' | 'amounts'>;

/** Each party's part of a bonus. */
function partsOf({ terms }: Run, { bonus, moved }: BonusLine): readonly bigint[] {
  const rule = terms.bonuses[bonus];
  return terms.parties.map(
    (_, party) => (party === rule?.to ? moved : 0n) - (party === rule?.from ? moved : 0n),
  );
}

/** Adds the canonical JSON of lines, as in `lineWriter`. */
function textWriter({ terms, lines, parties }: Run, text: TextBytes) {
  const money = moneyWriter(terms.currency);
  const keys = terms.parties
    .map((name, party) => ({ name, key: `${canonicalJson(name)}:"`, party }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ key, party }, place) => ({ key: `${place === 0 ? '{' : '",'}${key}`, party }));
  const base = (minor: Minor): void => {
    text.add('{"base":"');
    money(text, minor);
    text.add('",');
  };
  const eventAndKind = ({ id, kind, late }: ReadEvent): void => {
    text.add('"event":');
    text.addQuoted(id);
    text.add(`,"kind":"${kind}","late":${late}`);
  };
  const parts = (partAt: (party: number) => Minor): void => {
    text.add(',"parts":');
    for (const { key, party } of keys) {
      text.add(key);
      money(text, partAt(party));
    }
    text.add('"}');
  };
  const partsOfRow = (row: number): void => parts((party) => entryAt(lines.parts, row * parties + party));
  return {
    sale(event: ReadEvent, row: number, minor: Minor) {
      base(minor);
      eventAndKind(event);
      partsOfRow(row);
      text.add(',"rule":');
      text.addWhole(lines.outcome[row] ?? 0);
      text.add('}');
    },
    change(event: ReadEvent, row: number, minor: Minor) {
      base(minor);
      eventAndKind(event);
      partsOfRow(row);
      text.add('}');
    },
    payment(event: ReadEvent, amount: Minor) {
      text.add('{"amount":"');
      money(text, amount);
      text.add('",');
      eventAndKind(event);
      text.add('}');
    },
    bonus({ id }: ReadEvent, bonus: number, moved: readonly bigint[]) {
      text.add('{"bonus":');
      text.addWhole(bonus);
      text.add(',"event":');
      text.addQuoted(id);
      text.add(',"kind":"bonus"');
      parts((party) => moved[party] ?? 0n);
      text.add('}');
    },
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

/** Adds what is kept of reasons, as in `keepReason`. */
function reasonWriter(run: Run, currencyAt: (row: number) => Currency, text: TextBytes) {
  const { columns, lines, refunds, refundsUntil, periods, parties } = run;
  const quoted = (start: string, minor: Minor): void => {
    text.add(start);
    text.addWhole(minor);
    text.add('"');
  };
  /** The sum of timely refunds and how the parts of their sale weigh. */
  const divided = (sale: number, at: number): void => {
    quoted(',"', entryAt(refunds.numbers, at + remembered.timelyBase));
    for (let party = 0; party < parties; party += 1) {
      const part = entryAt(lines.parts, sale * parties + party);
      quoted(',"', part < 0 ? minus(0, part) : part);
    }
    text.add(']');
  };
  return {
    sale(row: number, base: Minor, stepBefore: number) {
      const { plan, day } = planOf(run, row);
      if (plan === undefined || (plan.way !== 'marginal' && plan.way !== 'whole')) {
        text.add('[]');
        return;
      }
      quoted('["', minus(entryAt(plan.counters, windowAt(plan, day)), base));
      text.add(plan.way === 'marginal' ? ']' : `,${stepBefore}]`);
    },
    refund(row: number, base: Minor, stepBefore: number) {
      const sale = columns.sale[row] ?? 0;
      const { rule, plan, day } = planOf(run, row);
      const at = (refunds.entries[sale] ?? 0) * refunds.width;
      text.add(`["${currencyAt(sale)}`);
      quoted('","', entryAt(columns.amount, sale));
      quoted(',"', entryAt(refunds.numbers, at + remembered.refunded));
      quoted(',"', base);
      const until = refundsUntil === null ? null : (refundsUntil[day - periods.first] ?? 0);
      if (until !== null && (columns.day[row] ?? 0) > until) {
        text.add(`,"collector",${until},${columns.party[sale] ?? 0}]`);
        return;
      }
      const inTime = `${until ?? '""'},${rule}`;
      if (plan?.rule.kind !== 'tiers') {
        text.add(`,"shared",${inTime},"",""`);
        divided(sale, at);
        return;
      }
      const window = windowAt(plan, day);
      const counter = entryAt(plan.counters, window);
      const counted = `${windowOf(day, plan.rule.per)},"${counter}"`;
      if (plan.way !== 'whole') {
        text.add(`,"shared",${inTime},${counted}`);
        divided(sale, at);
        return;
      }
      const step = plan.reached[window] ?? 0;
      text.add(`,"whole",${inTime},${counted},${stepBefore},${step}`);
      quoted(',"', counter);
      for (const weight of plan.rule.steps[step]?.split.weights ?? []) quoted(',"', weight);
      text.add(']');
    },
    cost(row: number, base: Minor) {
      const plan = run.costs[run.costRules[columns.category?.codes[row] ?? 0] ?? -1];
      if (plan === undefined || plan.windows === null) {
        text.add('[]');
        return;
      }
      quoted('["', minus(0, base));
      text.add(']');
    },
    bonus({ row, bonus }: BonusLine) {
      const plan = run.bonuses[bonus];
      if (plan === undefined) {
        text.add('[]');
        return;
      }
      const { day } = planOf(run, row);
      const window = periodOn(plan.windows, day);
      const paid = plan.owed[window] === 1 ? plan.rule.amount : 0n;
      text.add(`[${bonus},${windowOf(day, plan.rule.per)},"${entryAt(plan.sums, window)}","${paid}"]`);
    },
  };
}
