/**
 * The settlement engine alone, on columns: two parties, marginal tiers, a split, refunds, costs, payments, late facts,
 * with the lines kept as columns. Against DuckDB with two threads, which computes only the marginal tiers of the same
 * sales by window functions (no refunds, no costs, no balances), and against a bare loop over typed arrays that
 * multiplies and divides once. The claims: faster than DuckDB; within five times the bare loop.
 */

import { canUseColumns } from '#capabilities/settlement/core/columns/can-use-columns.ts';
import { type EventColumns, rowKinds } from '#capabilities/settlement/core/columns/event-columns.ts';
import { startRun } from '#capabilities/settlement/core/columns/run.ts';
import { settleColumns } from '#capabilities/settlement/core/columns/settle-columns.ts';
import { findStretches } from '#capabilities/settlement/core/columns/stretches.ts';
import { parseTerms } from '#capabilities/settlement/core/parse-terms.ts';
import type { Terms } from '#capabilities/settlement/core/terms.ts';
import { median, say } from './bench-server.ts';
import { mixedEvents, saleQuery } from './mixed-events.ts';

/** The compiler of JavaScript needs some millions of rows before it has seen what there is; a program that runs has. */
const sizes = [
  { count: 1_000_000, warmUps: 8, rounds: 7 },
  { count: 10_000_000, warmUps: 1, rounds: 5 },
];

const terms = parsed({
  terms: 1,
  parties: ['soft', 'hard'],
  currency: 'EUR',
  timeZone: 'Europe/Amsterdam',
  period: 'month',
  starts: '2025-01-01',
  ends: null,
  base: 'net',
  shares: [
    { when: { product: ['p0'] }, split: { soft: '0.30', hard: '0.70' } },
    {
      tiers: {
        per: 'year',
        mode: 'marginal',
        steps: [
          { upTo: '1000000.00', split: { soft: '0.20', hard: '0.80' } },
          { upTo: '100000000.00', split: { soft: '0.25', hard: '0.75' } },
          { split: { soft: '0.35', hard: '0.65' } },
        ],
      },
    },
  ],
  costs: [
    {
      category: 'marketing',
      split: { soft: '0.5', hard: '0.5' },
      cap: { amount: '250000.00', per: 'period' },
    },
  ],
  refunds: { within: 'P90D' },
  payout: { minimum: '0.00', dueIn: 'P30D' },
});

function parsed(given: unknown): Terms {
  const read = parseTerms(given);
  if (!read.ok || !canUseColumns(read.value)) throw new Error('the terms of the bench are for columns');
  return read.value;
}

export async function benchSettlement(): Promise<void> {
  for (const { count, warmUps, rounds } of sizes) {
    const columns = mixedEvents(count);
    const duck = await openDuck(count);
    const ours: number[] = [];
    const bare: number[] = [];
    const ducks: number[] = [];
    for (let round = 0; round < warmUps + rounds; round += 1) {
      bare.push(timed(() => multiplyAndDivide(columns.amount.values)));
      ours.push(timed(() => settleColumns(terms, columns)));
      if (duck !== null) ducks.push(await duck.run());
    }
    duck?.close();
    const warm = (all: readonly number[]) => median(all.slice(warmUps));
    if (warmUps > 1) say(`the first run, not yet compiled: ${(ours[0] ?? 0).toFixed(0)} ms`);
    report(count, warm(ours), warm(bare), duck === null ? null : warm(ducks));
    reportParts(columns, rounds);
    const { lines } = settleColumns(terms, columns);
    const bytes = (record: object) => (sizeOf(record) / count).toFixed(0);
    say(`  memory: ${bytes(columns)} bytes an event in, ${bytes(lines)} a line out`);
  }
}

function report(count: number, ours: number, bare: number, duck: number | null): void {
  const each = (milliseconds: number) =>
    `${milliseconds.toFixed(0)} ms, ${((milliseconds * 1e6) / count).toFixed(1)} ns an event`;
  say(`${count.toLocaleString('en')} mixed events: ${each(ours)}`);
  say(`  to the bare loop (${each(bare)}): ${(ours / bare).toFixed(1)} x the time (claim: at most 5)`);
  say(
    duck === null
      ? '  to DuckDB: skipped; npm install --no-save @duckdb/node-api@1.5.6-r.1 brings it'
      : `  to DuckDB with 2 threads (${each(duck)}): ${(duck / ours).toFixed(1)} x as fast (claim: more than 1)`,
  );
}

/** Payments are too few to be timed by themselves. */
const partKinds = [
  { name: 'refund', kinds: ['refund'] },
  { name: 'cost or payment', kinds: ['cost', 'payment'] },
] as const;

/**
 * What each part costs, in processor time: the tables alone, and what the whole falls by when the rows of a kind are set
 * aside. The least of several rounds, because differences are taken.
 */
function reportParts(columns: EventColumns, rounds: number): void {
  const isOf = (kinds: readonly (keyof typeof rowKinds)[], code: number) =>
    kinds.some((kind) => rowKinds[kind] === code);
  const rows = (kinds: readonly (keyof typeof rowKinds)[]) =>
    columns.kind.reduce((sum, code) => (isOf(kinds, code) ? sum + 1 : sum), 0);
  const settling = (aside: readonly (keyof typeof rowKinds)[]) => {
    const kind = columns.kind.map((code) => (isOf(aside, code) ? rowKinds.setAside : code));
    return () => settleColumns(terms, { ...columns, kind });
  };
  const tables = () => {
    const stretches = findStretches(columns);
    if (stretches !== null) startRun(terms, columns, stretches.days);
  };
  const works = [tables, settling([]), ...partKinds.map(({ kinds }) => settling(kinds))];
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, index) => {
      least[index] = Math.min(least[index] ?? 0, processorTime(work));
    });
  }
  const [ground = 0, whole = 0, ...without] = least;
  const parts = partKinds.map((part, index) => ({ ...part, time: whole - (without[index] ?? 0) }));
  const rest = parts.reduce((left, { time }) => left - time, whole - ground);
  const each = (time: number, count: number) => `${((time * 1e6) / count).toFixed(0)} ns`;
  const said = [{ name: 'sale', kinds: ['sale'] as const, time: rest }, ...parts].map(
    ({ name, kinds, time }) => `${each(time, rows(kinds))} a ${name}`,
  );
  say(`  of it: ${each(ground, columns.count)} a row for tables and room; ${said.join(', ')}`);
}

/** In milliseconds. */
function processorTime(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** The bytes of all typed arrays in a record of columns, each array once. */
function sizeOf(record: object, seen = new Set<unknown>()): number {
  let size = 0;
  for (const value of Object.values(record)) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    size += ArrayBuffer.isView(value) ? value.byteLength : sizeOf(value, seen);
  }
  return size;
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function multiplyAndDivide(amounts: Float64Array): Float64Array {
  const shares = new Float64Array(amounts.length);
  for (let row = 0; row < amounts.length; row += 1)
    shares[row] = Math.floor(((amounts[row] ?? 0) * 30) / 100);
  return shares;
}

interface Duck {
  readonly run: () => Promise<number>;
  readonly close: () => void;
}

/** The marginal tiers of the bench's terms, with cents half up as the split of two parties does; in integers. */
const tierQuery = `
  create or replace table shares as
  with counted as (
    select id, base,
      (sum(base) over (partition by year order by id rows unbounded preceding))::bigint as after
    from sales)
  select id, base, soft, base - soft as hard
  from (
    select id, base, (2 * weighted + 100) // 200 as soft
    from (
      select id, base,
        20 * (least(after, 100000000) - least(after - base, 100000000))
        + 25 * (greatest(least(after, 10000000000), 100000000)
          - greatest(least(after - base, 10000000000), 100000000))
        + 35 * (greatest(after, 10000000000) - greatest(after - base, 10000000000)) as weighted
      from counted))`;

async function openDuck(count: number): Promise<Duck | null> {
  const library = await import('@duckdb/node-api').catch(() => null);
  if (library === null) return null;
  const instance = await library.DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run(`create table sales as ${saleQuery(count)}`);
  return {
    async run() {
      const begun = performance.now();
      await connection.run(tierQuery);
      return performance.now() - begun;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
