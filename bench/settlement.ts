/**
 * The settlement engine alone, on columns: two parties, marginal tiers, a split, refunds, costs, payments, late facts,
 * with the lines kept as columns. Against DuckDB with two threads, which computes only the marginal tiers of the same
 * sales by window functions (no refunds, no costs, no balances), and against a bare loop over typed arrays that
 * multiplies and divides once. The claims: faster than DuckDB; within five times the bare loop.
 */

import { canUseColumns } from '#capabilities/settlement/core/columns/can-use-columns.ts';
import type { EventColumns } from '#capabilities/settlement/core/columns/event-columns.ts';
import { settleColumns } from '#capabilities/settlement/core/columns/settle-columns.ts';
import { parseTerms } from '#capabilities/settlement/core/parse-terms.ts';
import type { Terms } from '#capabilities/settlement/core/terms.ts';
import { median, say } from './bench-server.ts';
import { mixedEvents, saleQuery } from './mixed-events.ts';

const sizes = [1_000_000, 10_000_000];
const rounds = 3;

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
  for (const count of sizes) {
    const columns = mixedEvents(count);
    const duck = await openDuck(count);
    const ours: number[] = [];
    const bare: number[] = [];
    const ducks: number[] = [];
    // The first round warms all of them up.
    for (let round = 0; round <= rounds; round += 1) {
      const loop = timed(() => multiplyAndDivide(columns.amount.values));
      const engine = timed(() => settleColumns(terms, columns));
      const query = duck === null ? null : await duck.run();
      if (round === 0) continue;
      bare.push(loop);
      ours.push(engine);
      if (query !== null) ducks.push(query);
    }
    duck?.close();
    report(count, columns, median(ours), median(bare), ducks.length === 0 ? null : median(ducks));
  }
}

function report(count: number, columns: EventColumns, ours: number, bare: number, duck: number | null): void {
  const each = (milliseconds: number) =>
    `${milliseconds.toFixed(0)} ms, ${((milliseconds * 1e6) / count).toFixed(1)} ns an event`;
  say(`${count.toLocaleString('en')} mixed events: ${each(ours)}`);
  say(`  to the bare loop (${each(bare)}): ${(ours / bare).toFixed(1)} x the time (claim: at most 5)`);
  say(
    duck === null
      ? '  to DuckDB: skipped; npm install --no-save @duckdb/node-api@1.5.6-r.1 brings it'
      : `  to DuckDB with 2 threads (${each(duck)}): ${(duck / ours).toFixed(1)} x as fast (claim: more than 1)`,
  );
  const { lines } = settleColumns(terms, columns);
  const bytes = (record: object) => sizeOf(record) / count;
  say(`  memory: ${bytes(columns).toFixed(0)} bytes an event in, ${bytes(lines).toFixed(0)} a line out`);
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
