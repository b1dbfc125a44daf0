/**
 * What pages show is worked out from sums that imports keep, and remembered. Here it is held to a full recompute from the
 * single sales, after any imports, refunds, corrections, changes of rates and of groups.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { convertAmount, type Rates } from '#capabilities/facts/core/rates.ts';
import { readRatesText } from '#capabilities/facts/core/read-rates-text.ts';
import { formatMoney } from '#kernel/money.ts';
import { type Client, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { concentration } from '../core/concentration.ts';
import type { TrendAnswer } from '../core/contract.ts';
import { groupAmounts, groupByControl } from '../core/group-amounts.ts';
import { figureText, shareText } from '../core/share-on-wire.ts';
import { trend } from '../core/trend.ts';
import { twelveMonthsTo } from '../core/window.ts';

let program: TestProgram;
beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

interface Sale {
  readonly id: string;
  readonly date: string;
  readonly customer: string;
  /** In hundredths; whole units where the currency has no smaller ones. */
  readonly amount: number;
  readonly currency: string;
}

/** What the company did, as the test keeps it: single sales, one rate a currency, and who counts under whom. */
interface Told {
  sales: Map<string, Sale>;
  rates: string | null;
  groups: Map<string, string>;
}

type Step =
  | { readonly do: 'import' | 'correct'; readonly sales: readonly Sale[] }
  | { readonly do: 'rates'; readonly dollar: number; readonly dong: number }
  | { readonly do: 'group'; readonly group: string; readonly members: readonly string[] }
  | { readonly do: 'ungroup'; readonly group: string };

const day = (offset: number) => new Date(Date.UTC(2025, 0, 10 + offset)).toISOString().slice(0, 10);
const sale = fc.record({
  id: fc.integer({ min: 0, max: 60 }).map((id) => `s${id}`),
  date: fc.integer({ min: 0, max: 520 }).map(day),
  customer: fc.constantFrom('A', 'B', 'C', 'Đ', 'E', ''),
  amount: fc.integer({ min: -500, max: 900 }).map((units) => units * 100 + (units % 7)),
  currency: fc.constantFrom('EUR', 'EUR', 'USD', 'VND'),
});
const sales = fc.array(sale, { minLength: 1, maxLength: 12 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: sales.map((brought): Step => ({ do: 'import', sales: brought })) },
  { weight: 1, arbitrary: sales.map((brought): Step => ({ do: 'correct', sales: brought })) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rates' as const),
      dollar: fc.integer({ min: 7000, max: 12_000 }),
      dong: fc.integer({ min: 300, max: 500 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('group' as const),
      group: fc.constantFrom('Group', 'Holding', 'E'),
      members: fc.subarray(['A', 'B', 'C', 'Đ'], { minLength: 1 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('ungroup' as const),
      group: fc.constantFrom('Group', 'Holding', 'E'),
    }),
  },
);

async function bring(client: Client, brought: readonly Sale[]) {
  const rows = brought.map(({ id, date, customer, amount, currency }) =>
    [id, date, customer, currency === 'VND' ? Math.trunc(amount) : (amount / 100).toFixed(2), currency].join(
      ',',
    ),
  );
  const text = `id,date,customer,amount,currency\n${rows.join('\n')}\n`;
  const sent = await client.send('POST', '/api/v1/uploads?name=sales.csv', Buffer.from(text), {
    'content-type': 'application/octet-stream',
  });
  const columns = { id: 0, date: 1, customer: 2, amount: 3, currency: 4 };
  const reading = { ...sent.body.reading, columns };
  const started = await client.post('/api/v1/imports', { upload: sent.body.upload.id, reading });
  expect(started.status, started.text).toBe(202);
  const state = async () => (await client.get(`/api/v1/imports/${started.body.import.id}`)).body.import;
  await expect.poll(async () => (await state()).endedAt).not.toBeNull();
  expect((await state()).state).toBe('done');
}

async function take(client: Client, told: Told, next: Step): Promise<void> {
  switch (next.do) {
    case 'import':
    case 'correct': {
      // A correction takes back what is there and says it anew, under ids of their own; an id never changes its content.
      const taken = next.do === 'import' ? [] : [...told.sales.values()].slice(0, 3);
      const back = taken.map((one) => ({ ...one, id: `${one.id}-back`, amount: -one.amount }));
      const brought = [...back, ...next.sales];
      await bring(client, brought);
      for (const one of brought) if (!told.sales.has(one.id)) told.sales.set(one.id, one);
      return;
    }
    case 'rates': {
      told.rates = `date,from,to,rate\n2024-01-01,USD,EUR,0.${next.dollar}\n2025-07-01,USD,EUR,0.${next.dollar - 13}\n2024-01-01,VND,EUR,0.0000${next.dong}\n`;
      expect((await client.send('PUT', '/api/v1/exchange-rates', { text: told.rates })).status).toBe(200);
      return;
    }
    case 'group': {
      const { group, members } = next;
      const answer = await client.send('PUT', '/api/v1/dependency/groups', {
        by: 'customer',
        group,
        members,
      });
      // A group that may not be so changes nothing.
      if (answer.status !== 200) return expect(answer.status, answer.text).toBeLessThan(500);
      forget(told, group);
      for (const member of members) told.groups.set(member, group);
      return;
    }
    case 'ungroup':
      await client.send('DELETE', `/api/v1/dependency/groups?by=customer&group=${next.group}`);
      forget(told, next.group);
  }
}

function forget(told: Told, group: string): void {
  for (const [member, of] of told.groups) if (of === group) told.groups.delete(member);
}

function ratesOf(told: Told): Rates {
  const read = readRatesText(told.rates ?? 'date,from,to,rate\n');
  return read.ok ? read.value : new Map();
}

/** The sales of a window in one currency; `null` where a rate is wanting. */
function recompute(told: Told, window: { from: string; to: string }) {
  const within = [...told.sales.values()].filter(({ date }) => date >= window.from && date <= window.to);
  const currencies = [...new Set(within.map(({ currency }) => currency))].sort();
  const into = currencies.length === 1 ? (currencies[0] ?? 'EUR') : 'EUR';
  const rates = ratesOf(told);
  const amounts = within.map(({ customer, date, amount, currency }) => {
    const minor = BigInt(currency === 'VND' ? Math.trunc(amount) : amount);
    const amountMinor = convertAmount(minor, currency, into, date, rates);
    return { name: customer === '' ? null : customer, month: date.slice(0, 7), amountMinor };
  });
  const known = amounts.flatMap(({ amountMinor, ...rest }) =>
    amountMinor === null ? [] : [{ ...rest, amountMinor }],
  );
  return known.length < amounts.length ? null : { into, currencies, amounts: known };
}

async function compare(client: Client, told: Told, query: string, window: { from: string; to: string }) {
  const { body } = await client.get(`/api/v1/dependency?most=1000&${query}`);
  const full = recompute(told, window);
  if (full === null) return expect(body.code).toBe('sales_lack_a_rate');
  const { amounts, unnamed } = groupAmounts(full.amounts);
  const found = concentration(groupByControl(amounts, told.groups));
  if (!found.ok) return expect([found.refusal.code, 'no_sales_name_anybody']).toContain(body.code);
  const money = (minor: bigint) => formatMoney(minor, full.into);
  const { value } = found;
  expect(body).toMatchObject({
    window,
    currency: full.into,
    currencies: full.currencies,
    total: money(value.totalMinor),
    net: money(value.netMinor),
    count: value.count,
    top: { 1: shareText(value.top[1]), 3: shareText(value.top[3]), 10: shareText(value.top[10]) },
    band: value.band,
    hhi: figureText(value.hhi),
    gini: figureText(value.gini),
    effectiveNumber: figureText(value.effectiveNumber),
    others: { count: 0, share: shareText({ numerator: 0n, denominator: 1n }) },
    unnamed: { sales: unnamed.count, amount: money(unnamed.amountMinor) },
  });
  expect(
    body.shares.map(({ name, amount, cumulative }: Record<string, string>) => [name, amount, cumulative]),
  ).toEqual(
    value.shares.map(({ name, amountMinor, cumulative }) => [
      name,
      money(amountMinor),
      shareText(cumulative),
    ]),
  );
  const first = (await client.get(`/api/v1/dependency?most=1&${query}`)).body;
  const behind = value.shares.slice(1).reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  expect(first.others).toMatchObject({ count: value.shares.length - 1, amount: money(behind) });
}

async function compareTrend(client: Client, told: Told, held: { from: string; to: string }) {
  const { body } = await client.get('/api/v1/dependency/trend');
  const full = recompute(told, held);
  if (full === null) return expect(body.code).toBe('sales_lack_a_rate');
  const points = trend(
    full.amounts.flatMap(({ name, month, amountMinor }) =>
      name === null ? [] : [{ name: told.groups.get(name) ?? name, month, amountMinor }],
    ),
  );
  const shown: readonly TrendAnswer['points'][number][] = body.points;
  expect(shown.map(({ month, largest, hhi, total }) => [month, largest, hhi, total])).toEqual(
    points.map(({ month, concentration: at }) => {
      const [largest] = at?.shares ?? [];
      return [
        month,
        largest === undefined ? null : { name: largest.name, share: shareText(largest.share) },
        at === null ? '0.000000' : figureText(at.hhi),
        formatMoney(at?.totalMinor ?? 0n, full.into),
      ];
    }),
  );
}

it('figures from kept sums, remembered or not, are those of a full recompute', async () => {
  const window = fc.tuple(fc.integer({ min: -10, max: 530 }), fc.integer({ min: -10, max: 530 }));
  await fc.assert(
    fc.asyncProperty(
      sales,
      fc.array(step, { minLength: 2, maxLength: 6 }),
      window,
      async (first, steps, cut) => {
        const client = await program.newcomer();
        const told: Told = { sales: new Map(), rates: null, groups: new Map() };
        const [from, to] = [day(Math.min(...cut)), day(Math.max(...cut))];
        const begins: Step = { do: 'import', sales: first };
        for (const next of [begins, ...steps]) {
          await take(client, told, next);
          const dates = [...told.sales.values()].map(({ date }) => date).sort();
          const held = { from: dates[0] ?? '', to: dates.at(-1) ?? '' };
          // Twice: worked out, and remembered.
          for (const _ of [1, 2]) {
            await compare(client, told, 'all=true', held);
            await compare(client, told, '', { from: twelveMonthsTo(held.to), to: held.to });
            await compare(client, told, `from=${from}&to=${to}`, { from, to });
            await compareTrend(client, told, held);
          }
        }
      },
    ),
    { numRuns: 6 },
  );
});
