/**
 * Terms tried on past figures by the engine on columns: the sums that `startSimulation` comes to, in a fraction of the
 * time. It must be told how many events there will be, and adds up when the last has been taken.
 */
import type { Basis } from '../check-event.ts';
import type { UnreadEvent } from '../events.ts';
import {
  groupFields,
  leftOut,
  type Simulation,
  type Simulator,
  type Sums,
  simulationOf,
} from '../simulate.ts';
import type { Terms } from '../terms.ts';
import { type PeriodTable, periodTable } from './calendar.ts';
import { rowKinds } from './event-columns.ts';
import { addInteger, type IntegerColumn, integerColumn } from './integer-column.ts';
import { type LineColumns, outcomeOf } from './lines.ts';
import { placeOf } from './place-of.ts';
import { type ColumnReader, startReading } from './read-columns.ts';
import { type RoleColumns, roleColumns, shareAmongRoles, writeRoles } from './role-columns.ts';
import { type ColumnSettlement, settleColumns } from './settle-columns.ts';
import { type Scratch, scratchFor } from './share-numbers.ts';
import { addEntry, readSums, type SumColumns, sumColumns, summed, sumsOf } from './sum-columns.ts';

/**
 * Events must have been read with `period: 'month'`: each counts in the month that its `period` names.
 * @param count how many events will be taken
 */
export function startColumnSimulation(basis: Basis, count: number): Simulator {
  const { terms } = basis;
  const roles = roleColumns(count, terms.parties.length);
  const reader = startReading(basis, count, {
    fields: groupFields,
    onSale: (row, { played }) => writeRoles(roles, row, played),
  });
  const ids: string[] = [];
  const unread: UnreadEvent[] = [];
  return {
    take(events) {
      for (const { id } of events) ids.push(id);
      reader.take(events);
    },
    leaveOut(others) {
      for (const one of others) unread.push(one);
    },
    finish: () => simulationOfRows(terms, reader, roles, ids, unread),
  };
}

/** What is summed, and room for the calculation of one row. */
interface Summing {
  readonly terms: Terms;
  readonly reader: ColumnReader;
  readonly settlement: ColumnSettlement;
  readonly months: SumColumns;
  readonly groups: readonly SumColumns[];
  readonly roles: RoleColumns;
  readonly scratch: Scratch;
  readonly shares: IntegerColumn;
}

function simulationOfRows(
  terms: Terms,
  reader: ColumnReader,
  roles: RoleColumns,
  ids: readonly string[],
  unread: readonly UnreadEvent[],
): Simulation {
  const { columns, setAside } = reader;
  const settlement = settleColumns(terms, columns);
  const parties = terms.parties.length;
  const months = periodTable(daysOf(settlement.periods), 'month');
  const summing: Summing = {
    terms,
    reader,
    settlement,
    months: sumColumns(months.starts.length, parties),
    groups: groupFields.map((field) =>
      sumColumns((columns.conditions[field]?.texts.length ?? 0) + 1, parties),
    ),
    roles,
    scratch: scratchFor(parties),
    shares: integerColumn(parties),
  };
  const left = leftOut();
  let applied = 0;
  for (let row = 0; row < columns.count; row += 1) {
    const outcome = outcomeOf(settlement.lines, row);
    if (outcome === 'applied') {
      applied += 1;
      sumRow(summing, row, placeOf(months, columns, row).period);
      continue;
    }
    if (outcome !== 'set-aside') {
      left.add(outcome, ids[row] ?? '');
      continue;
    }
    const why = setAside.get(row);
    if (why !== undefined && why !== 'repeated') left.add(why.problem.code, ids[row] ?? '');
  }
  for (const { exception } of unread) left.add(exception.code, exception.event);
  sumBonuses(summing, months);
  return simulationOf(terms, keptOf(summing, months), applied, left.all());
}

/** All days that the tables of a settlement know. */
function daysOf({ first, indexes }: PeriodTable) {
  return { first, last: first + indexes.length - 1 };
}

function sumRow(summing: Summing, row: number, month: number): void {
  const { columns } = summing.reader;
  const party = columns.party[row] ?? 0;
  switch (columns.kind[row]) {
    case rowKinds.sale:
      sumBase(summing, row, row, month, party);
      break;
    case rowKinds.refund: {
      const sale = columns.sale[row] ?? 0;
      sumBase(summing, row, sale, month, party < 0 ? (columns.party[sale] ?? 0) : party);
      break;
    }
    case rowKinds.cost:
      sumCost(summing, row, month, party);
      break;
    default:
      sumPayment(summing, row, month, party);
  }
}

function sumCost({ reader, settlement, months }: Summing, row: number, month: number, payer: number): void {
  const { parties, parts } = settlement.lines;
  const paid = sumsOf(months, month, payer);
  for (let party = 0; party < parties; party += 1) {
    const own = sumsOf(months, month, party);
    const at = row * parties + party;
    addEntry(months, own + summed.entitled, parts, at, 1);
    addEntry(months, own + summed.borne, parts, at, -1);
    // What is shared leaves the payer's hands, and the rest of the cost stays with it.
    addEntry(months, paid + summed.held, parts, at, 1);
    addEntry(months, paid + summed.borne, parts, at, 1);
  }
  addEntry(months, paid + summed.borne, reader.columns.worth, row, 1);
}

function sumPayment({ reader, months }: Summing, row: number, month: number, payer: number): void {
  const { amount, payee } = reader.columns;
  addEntry(months, sumsOf(months, month, payer) + summed.payments, amount, row, 1);
  addEntry(months, sumsOf(months, month, payee?.[row] ?? 0) + summed.payments, amount, row, -1);
}

/** A sale or a refund: its base and its parts, in its month and in what the sale says it is of. */
function sumBase(summing: Summing, row: number, sale: number, month: number, holder: number): void {
  const { reader, settlement, months, groups, roles, scratch, shares } = summing;
  const hasRoles = shareAmongRoles(roles, settlement.lines, row, sale, scratch, shares);
  addBase(months, month, settlement.lines, row, holder, hasRoles ? shares : null);
  for (let index = 0; index < groupFields.length; index += 1) {
    const field = groupFields[index];
    const sums = groups[index];
    if (field === undefined || sums === undefined) continue;
    const key = reader.columns.conditions[field]?.codes[sale] ?? 0;
    addBase(sums, key, settlement.lines, row, holder, hasRoles ? shares : null);
  }
}

/** @param roles the base by roles, one number a party; `null` where none is named */
function addBase(
  sums: SumColumns,
  key: number,
  lines: LineColumns,
  row: number,
  holder: number,
  roles: IntegerColumn | null,
): void {
  const { parties, parts } = lines;
  const held = sumsOf(sums, key, holder);
  for (let party = 0; party < parties; party += 1) {
    const own = sumsOf(sums, key, party);
    const at = row * parties + party;
    addEntry(sums, own + summed.entitled, parts, at, 1);
    addEntry(sums, own + summed.gained, parts, at, 1);
    // All parts together are the base.
    addEntry(sums, held + summed.held, parts, at, 1);
    addEntry(sums, held + summed.collected, parts, at, 1);
    if (roles !== null) addEntry(sums, own + summed.roles, roles, party, 1);
  }
}

function sumBonuses({ terms, reader, settlement, months }: Summing, table: PeriodTable): void {
  for (const { row, bonus, moved } of settlement.bonusLines) {
    const rule = terms.bonuses[bonus];
    if (rule === undefined) continue;
    const month = placeOf(table, reader.columns, row).period;
    for (const what of [summed.entitled, summed.gained]) {
      addInteger(months.sums, sumsOf(months, month, rule.to) + what, moved);
      addInteger(months.sums, sumsOf(months, month, rule.from) + what, -moved);
    }
  }
}

function keptOf({ reader, months, groups }: Summing, { starts }: PeriodTable) {
  const used = <Key>(sums: SumColumns | undefined, keys: readonly Key[]): Map<Key, Sums> =>
    new Map(
      keys.flatMap((key, index) => (sums?.used[index] === 1 ? [[key, readSums(sums, index)] as const] : [])),
    );
  const [product, channel, region] = groupFields.map((field, index) =>
    used(groups[index], [null, ...(reader.columns.conditions[field]?.texts ?? [])]),
  );
  return {
    months: used(months, starts),
    groups: { product: product ?? new Map(), channel: channel ?? new Map(), region: region ?? new Map() },
  };
}
