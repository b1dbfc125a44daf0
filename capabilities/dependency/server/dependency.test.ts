import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;

beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

async function importText(client: Client, text: string | Buffer, change: object = {}) {
  const sent = await client.send('POST', '/api/v1/uploads?name=sales.csv', Buffer.from(text), {
    'content-type': 'application/octet-stream',
  });
  expect(sent.status, sent.text).toBe(201);
  const reading = { ...sent.body.reading, ...change };
  const started = await client.post('/api/v1/imports', { upload: sent.body.upload.id, reading });
  expect(started.status, started.text).toBe(202);
  const found = async () => (await client.get(`/api/v1/imports/${started.body.import.id}`)).body;
  await expect.poll(async () => (await found()).import.endedAt).not.toBeNull();
  return await found();
}

interface TestSale {
  readonly id: string;
  readonly date: string;
  readonly customer: string;
  readonly amount: number;
  readonly currency: string;
}

const header = 'id,date,customer,amount,currency';
const textOf = (sales: readonly TestSale[]) =>
  `${header}\n${sales.map((sale) => `${sale.id},${sale.date},${sale.customer},${(sale.amount / 100).toFixed(2)},${sale.currency}`).join('\n')}\n`;

const carMaker = `${header}
1,2025-03-01,Vinfast,6000.00,EUR
2,2025-09-12,Bosch,2500.00,EUR
3,2025-10-01,Bosch,-500.00,EUR
4,2026-01-31,Siemens,1500.00,EUR
5,2026-02-28,Philips,500.00,EUR
6,2026-02-28,Returned,-40.00,EUR
7,2026-02-28,,12.00,EUR
`;

describe('whom a company depends on', () => {
  it('is told with shares, bands and figures', async () => {
    const client = await program.newcomer();
    await importText(client, carMaker);
    const { body, status, text } = await client.get('/api/v1/dependency?by=customer&most=2');
    expect(status, text).toBe(200);
    expect(body).toMatchObject({
      by: 'customer',
      window: { from: '2025-03-01', to: '2026-02-28' },
      currency: 'EUR',
      currencies: ['EUR'],
      total: '10000.00',
      net: '9960.00',
      count: 5,
      shares: [
        { rank: 1, name: 'Vinfast', amount: '6000.00', share: '0.600000000000', disclosed: true, sales: 1 },
        { rank: 2, name: 'Bosch', amount: '2000.00', cumulative: '0.800000000000', sales: 2 },
      ],
      others: { count: 2, amount: '2000.00', share: '0.200000000000' },
      top: { 1: '0.600000000000', 3: '0.950000000000' },
      band: 'high',
      disclose: ['Vinfast', 'Bosch', 'Siemens'],
      hhi: '4250.000000',
      hhiBand: 'high',
      policy: { id: 'us-2023', moderateFrom: 1000, highAbove: 1800 },
      effectiveNumber: '2.352941',
      negatives: { count: 1, amount: '-40.00', first: [{ name: 'Returned', amount: '-40.00' }] },
      unnamed: { sales: 1, amount: '12.00' },
    });
    const other = await client.get('/api/v1/dependency?policy=us-2010&in=EUR');
    expect(other.body.policy).toMatchObject({ id: 'us-2010', highAbove: 2500 });
  });

  it('is told for the window asked for, cut months included', async () => {
    const client = await program.newcomer();
    await importText(client, carMaker);
    const total = async (query: string) => (await client.get(`/api/v1/dependency?${query}`)).body.total;
    expect(await total('from=2025-09-12&to=2026-01-31')).toBe('3500.00');
    expect(await total('from=2025-09-13&to=2026-01-31')).toBe('1500.00');
    expect(await total('from=2025-09-13&to=2026-01-30')).toBeUndefined();
    expect(await total('from=2026-01-01')).toBe('2000.00');
    expect(await total('to=2025-09-12')).toBe('8500.00');
    expect(await total('all=true')).toBe('10000.00');
  });

  it('is told page by page, by part of a name, and as a file', async () => {
    const client = await program.newcomer();
    await importText(client, carMaker);
    const first = (await client.get('/api/v1/dependency/counterparties?all=true&limit=3')).body;
    const second = (
      await client.get(`/api/v1/dependency/counterparties?all=true&limit=3&cursor=${first.next}`)
    ).body;
    const names = [...first.counterparties, ...second.counterparties].map(
      (one: { name: string }) => one.name,
    );
    expect(names).toEqual(['Vinfast', 'Bosch', 'Siemens', 'Philips']);
    expect(second.next).toBeNull();
    const found = await client.get('/api/v1/dependency/counterparties?all=true&search=IEM');
    expect(found.body.counterparties).toMatchObject([{ rank: 3, name: 'Siemens' }]);
    const one = await client.get('/api/v1/dependency/counterparties?all=true&name=Bosch');
    expect(one.body.counterparties).toMatchObject([{ rank: 2, amount: '2000.00' }]);
    const file = await client.get('/api/v1/dependency/counterparties.csv?all=true');
    expect(file.text.split('\r\n')[1]).toBe('1,Vinfast,6000.00,EUR,0.600000000000,0.600000000000,1,');
  });

  it('says how the largest share moved, and that it rose', async () => {
    const client = await program.newcomer();
    const months = Array.from({ length: 24 }, (_, at) => new Date(Date.UTC(2024, at, 15)));
    const sales = months.flatMap((month, at) => {
      const date = month.toISOString().slice(0, 10);
      return [
        { id: `a${at}`, date, customer: 'A', amount: at < 18 ? 5000 : 100000, currency: 'EUR' },
        { id: `b${at}`, date, customer: 'B', amount: 10000, currency: 'EUR' },
      ];
    });
    await importText(client, textOf(sales));
    const { body } = await client.get('/api/v1/dependency/trend?by=customer');
    expect(body.points).toHaveLength(13);
    expect(body.points[0]).toMatchObject({
      month: '2024-12',
      largest: { name: 'B', share: '0.666666666667' },
      hhi: '5555.555556',
      total: '1800.00',
    });
    expect(body.rise).toMatchObject({ month: '2025-12', now: { name: 'A' }, earlier: { name: 'B' } });
    const earlier = await client.get('/api/v1/dependency/trend?to=2025-01-31');
    expect(earlier.body.points).toHaveLength(2);
  });

  it.each([
    ['from=2026-02-01&to=2026-01-01', 'window_ends_before_it_begins'],
    ['from=2020-01-01&to=2020-12-31', 'no_sales_in_window'],
    ['by=supplier', 'no_sales_name_anybody'],
    ['from=2026-02-28&to=2026-02-28&by=partner', 'no_sales_name_anybody'],
    ['from=2025-10-01&to=2025-10-31', 'no_income_in_window'],
    ['in=USD', 'sales_lack_a_rate'],
    ['by=nobody', 'invalid_input'],
    ['in=XYZ', 'invalid_input'],
    ['from=2026-02-30', 'invalid_input'],
  ])('is refused for %s', async (query, code) => {
    const client = await program.newcomer();
    await importText(client, carMaker);
    const { body } = await client.get(`/api/v1/dependency?${query}`);
    expect(body.code).toBe(code);
  });

  it('is refused where there are no sales yet', async () => {
    const client = await program.newcomer();
    for (const path of ['', '/trend', '/counterparties', '/counterparties.csv'])
      expect((await client.get(`/api/v1/dependency${path}`)).body.code).toBe('no_sales_yet');
    expect((await client.get('/api/v1/sales/held')).body).toEqual({
      sales: 0,
      days: null,
      named: [],
      currencies: [],
    });
  });
});

describe('the known figures', () => {
  const file = path.resolve(import.meta.dirname, '../../../../shared/data/northwind-sales.csv');

  it.skipIf(!existsSync(file))(
    'hold on a real file, as on the command line (skipped where ../shared/data is missing)',
    async () => {
      const client = await program.newcomer();
      expect((await importText(client, readFileSync(file))).import).toMatchObject({ newRows: 2155 });
      const { body } = await client.get('/api/v1/dependency?by=customer&all=true&most=1000');
      expect(body).toMatchObject({ total: '1265793.29', count: 89, currency: 'USD' });
      expect(Number(body.hhi).toFixed(4)).toBe('336.9089');
      expect(
        body.shares
          .slice(0, 3)
          .map(({ name, amount, share }: Record<string, string>) => [
            name,
            amount,
            (Number(share) * 100).toFixed(4),
          ]),
      ).toEqual([
        ['QUICK-Stop', '110277.32', '8.7121'],
        ['Ernst Handel', '104875.00', '8.2853'],
        ['Save-a-lot Markets', '104361.96', '8.2448'],
      ]);
      const suppliers = await client.get('/api/v1/dependency?by=supplier&all=true');
      expect(suppliers.body.count).toBe(29);
      expect(Number(suppliers.body.hhi).toFixed(4)).toBe('623.3390');
      const usual = await client.get('/api/v1/dependency?by=customer');
      expect(usual.body.window).toEqual({ from: '1997-05-07', to: '1998-05-06' });
    },
  );
});

describe('kept sums', () => {
  const sale = fc.record({
    id: fc.integer({ min: 0, max: 40 }),
    day: fc.integer({ min: 0, max: 420 }),
    customer: fc.constantFrom('A', 'B', 'C', 'Đ', ''),
    amount: fc.integer({ min: -50_000, max: 90_000 }),
  });
  const day = (offset: number) => new Date(Date.UTC(2025, 0, 10 + offset)).toISOString().slice(0, 10);

  it('are what adding up the sales gives, after imports, repeats and refunds in any order', async () => {
    const files = fc.array(fc.array(sale, { minLength: 1, maxLength: 15 }), { minLength: 1, maxLength: 3 });
    const cut = fc.tuple(fc.integer({ min: -10, max: 430 }), fc.integer({ min: -10, max: 430 }));
    await fc.assert(
      fc.asyncProperty(files, cut, async (imports, [one, other]) => {
        const client = await program.newcomer();
        for (const sales of [...imports, ...imports.slice(0, 1)]) {
          const rows = sales.map(({ id, day: offset, customer, amount }) => ({
            id: `s${id}`,
            date: day(offset),
            customer,
            amount,
            currency: 'EUR',
          }));
          await importText(client, textOf(rows), {
            columns: { id: 0, date: 1, customer: 2, amount: 3, currency: 4 },
          });
        }
        const [from, to] = [day(Math.min(one, other)), day(Math.max(one, other))];
        const rows = await program.services.database.asOrganisation(client.organisation, (tx) =>
          tx.query<{ name: string; amount: bigint }>(
            `select coalesce(customer, '') as name, sum(amount_minor)::bigint as amount from sale
              where organisation_id = $1 and sale_date between $2 and $3 group by 1`,
            [client.organisation, from, to],
          ),
        );
        const { body } = await client.get(`/api/v1/dependency?from=${from}&to=${to}&most=1000`);
        const named = rows.filter(({ name }) => name !== '');
        if (body.code !== undefined) {
          expect(named.every(({ amount }) => amount <= 0n)).toBe(true);
          return;
        }
        const told = [...body.shares, ...body.negatives.first].map(
          ({ name, amount }: Record<string, string>) => `${name} ${amount}`,
        );
        const minor = (amount: bigint) => (Number(amount) / 100).toFixed(2);
        expect(told.sort()).toEqual(named.map(({ name, amount }) => `${name} ${minor(amount)}`).sort());
        expect(body.unnamed.amount).toBe(minor(rows.find(({ name }) => name === '')?.amount ?? 0n));
      }),
      { numRuns: 8 },
    );
  });
});

describe('several currencies', () => {
  const mixed = `${header}
1,2025-06-10,A,100.00,EUR
2,2025-06-11,A,100.00,USD
3,2025-07-01,B,200.00,USD
4,2026-01-05,C,1000000,VND
5,2026-01-05,A,-10.01,USD
`;
  const rates =
    'date,from,to,rate\n2025-06-01,USD,EUR,0.90\n2025-07-01,USD,EUR,0.855\n2025-01-01,VND,EUR,0.000035\n';

  it('are refused without rates, naming the sales, and converted at each sale’s own day with them', async () => {
    const client = await program.newcomer();
    await importText(client, mixed);
    const refused = await client.get('/api/v1/dependency');
    expect(refused.body).toMatchObject({
      code: 'sales_lack_a_rate',
      errors: [
        { code: 'currency_lacks_a_rate', path: 'sales.csv, line 3' },
        { code: 'currency_lacks_a_rate', path: 'sales.csv, line 5' },
      ],
    });
    expect(refused.body.errors[0].detail).toContain('3 sales in USD, between 11 Jun 2025 and 5 Jan 2026');
    expect(refused.body.errors[0].detail).toContain('look at line 3, 4, 6 of sales.csv');
    expect((await client.get('/api/v1/dependency/trend')).body.code).toBe('sales_lack_a_rate');

    expect((await client.send('PUT', '/api/v1/exchange-rates', { text: rates })).body).toEqual({ rates: 3 });
    const { body } = await client.get('/api/v1/dependency?by=customer');
    expect(body).toMatchObject({ currency: 'EUR', currencies: ['EUR', 'USD', 'VND'] });
    // 100.00 + 90.00 − 8.56 (8.55855), 171.00, 35.00
    expect(body.shares.map(({ name, amount }: Record<string, string>) => `${name} ${amount}`)).toEqual([
      'A 181.44',
      'B 171.00',
      'C 35.00',
    ]);
    const trend = await client.get('/api/v1/dependency/trend');
    expect(trend.body).toMatchObject({ currency: 'EUR', points: [] });
    const inUsd = await client.get('/api/v1/dependency?from=2025-07-01&to=2025-07-31');
    expect(inUsd.body).toMatchObject({ currency: 'USD', total: '200.00' });
  });

  it('are rounded half to even, as the command line rounds them', async () => {
    const client = await program.newcomer();
    const rows = [5, 15, 25, -5, -15, 7, 1].map((amount, at) =>
      `${at},2026-01-05,C${at},0.${String(Math.abs(amount)).padStart(2, '0')},USD`.replace(
        ',0.',
        amount < 0 ? ',-0.' : ',0.',
      ),
    );
    await importText(client, `${header}\n${rows.join('\n')}\n`);
    await client.send('PUT', '/api/v1/exchange-rates', {
      text: 'date,from,to,rate\n2026-01-01,USD,EUR,0.5\n',
    });
    const { body } = await client.get('/api/v1/dependency?in=EUR&most=100');
    const told = [...body.shares, ...body.negatives.first]
      .map(({ name, amount }: Record<string, string>) => `${name} ${amount}`)
      .sort();
    expect(told).toEqual(['C0 0.02', 'C1 0.08', 'C2 0.12', 'C3 -0.02', 'C4 -0.08', 'C5 0.04', 'C6 0.00']);
  });

  it('has its rates replaced as a whole, or not at all', async () => {
    const client = await program.newcomer();
    const put = (text: string) => client.send('PUT', '/api/v1/exchange-rates', { text });
    await put(rates);
    expect((await put('date,from,to,rate\n2026-02-31,USD,EUR,1\n')).body.code).toBe('rate_is_unreadable');
    expect((await client.get('/api/v1/exchange-rates')).body.pairs).toEqual([
      { from: 'USD', to: 'EUR', rates: 2, first: '2025-06-01', last: '2025-07-01', lastRate: '0.855' },
      { from: 'VND', to: 'EUR', rates: 1, first: '2025-01-01', last: '2025-01-01', lastRate: '0.000035' },
    ]);
    const file = await client.get('/api/v1/exchange-rates.csv');
    await put('date;from;to;rate\n2026-01-01;USD;EUR;0,91\n');
    expect((await client.get('/api/v1/exchange-rates')).body.pairs).toMatchObject([{ lastRate: '0.91' }]);
    expect((await put(file.text)).body).toEqual({ rates: 3 });
    const other = await program.newcomer();
    expect((await other.get('/api/v1/exchange-rates')).body.pairs).toEqual([]);
  });
});

describe('common control', () => {
  const put = (client: Client, group: string, members: readonly string[]) =>
    client.send('PUT', '/api/v1/dependency/groups', { by: 'customer', group, members });

  it('makes counterparties count as one, in the figures, the trend and the list', async () => {
    const client = await program.newcomer();
    await importText(client, carMaker);
    expect((await put(client, 'Siemens Group', ['Siemens', 'Philips'])).status).toBe(200);
    const { body } = await client.get('/api/v1/dependency');
    expect(body).toMatchObject({ count: 4, total: '10000.00' });
    expect(body.shares[1]).toMatchObject({
      name: 'Bosch',
      members: [],
    });
    expect(body.shares[2]).toMatchObject({
      name: 'Siemens Group',
      amount: '2000.00',
      members: ['Philips', 'Siemens'],
      sales: 2,
    });
    const rows = await client.get('/api/v1/sales?by=customer&name=Siemens&name=Philips');
    expect(rows.body.sales).toHaveLength(2);
    await put(client, 'Bosch', ['Bosch', 'Vinfast']);
    expect((await client.get('/api/v1/dependency')).body.shares[0]).toMatchObject({
      name: 'Bosch',
      amount: '8000.00',
      members: ['Bosch', 'Vinfast'],
    });
    expect((await client.get('/api/v1/dependency/groups?by=customer')).body.groups).toEqual([
      { group: 'Bosch', members: ['Bosch', 'Vinfast'] },
      { group: 'Siemens Group', members: ['Philips', 'Siemens'] },
    ]);
    const remove = () => client.send('DELETE', '/api/v1/dependency/groups?by=customer&group=Bosch');
    expect((await remove()).status).toBe(200);
    expect((await remove()).body.code).toBe('group_not_found');
    expect((await client.get('/api/v1/dependency')).body.count).toBe(4);
  });

  it('takes another name, one of its members’ as well, and leaves nobody under the old one', async () => {
    const client = await program.newcomer();
    await importText(client, carMaker);
    const rename = (group: string, members: readonly string[], replaces: string) =>
      client.send('PUT', '/api/v1/dependency/groups', { by: 'customer', group, members, replaces });
    const groups = async () => (await client.get('/api/v1/dependency/groups?by=customer')).body.groups;
    await put(client, 'Together', ['Siemens', 'Philips', 'Bosch']);
    expect((await rename('Siemens', ['Siemens', 'Philips'], 'Together')).status).toBe(200);
    expect(await groups()).toEqual([{ group: 'Siemens', members: ['Philips', 'Siemens'] }]);
    expect((await rename('Concern', ['Philips', 'Siemens'], 'Siemens')).status).toBe(200);
    expect(await groups()).toEqual([{ group: 'Concern', members: ['Philips', 'Siemens'] }]);
  });

  it('is refused where a name would stand in two places', async () => {
    const client = await program.newcomer();
    await put(client, 'Holding', ['A', 'B']);
    expect((await put(client, 'A', ['C'])).body.code).toBe('group_is_named_after_a_member_of_another');
    expect((await put(client, 'Concern', ['Holding'])).body.code).toBe('member_has_a_group_of_its_own');
    expect((await put(client, 'Holding', ['A', 'B'])).status).toBe(200);
  });
});

describe('who may', () => {
  it('nobody sees another company’s figures, rates or groups', async () => {
    const client = await program.newcomer();
    const other = await program.newcomer();
    await importText(client, carMaker);
    expect((await other.get('/api/v1/dependency')).body.code).toBe('no_sales_yet');
    const disguised = other.with({ 'entente-organisation': client.organisation });
    for (const path of [
      'dependency',
      'dependency/trend',
      'dependency/groups?by=customer',
      'sales/held',
      'sales.csv',
    ])
      expect((await disguised.get(`/api/v1/${path}`)).status).toBe(404);
    expect((await program.stranger.get('/api/v1/dependency')).status).toBe(401);
  });

  it('a viewer reads, and does not group or bring rates', async () => {
    const client = await program.newcomer();
    await program.services.database.asOrganisation(client.organisation, (tx) =>
      tx.execute(`update membership set role = 'viewer' where organisation_id = $1`, [client.organisation]),
    );
    const group = { by: 'customer', group: 'G', members: ['A'] };
    expect((await client.send('PUT', '/api/v1/dependency/groups', group)).body.code).toBe('role_too_weak');
    expect((await client.send('DELETE', '/api/v1/dependency/groups?by=customer&group=G')).body.code).toBe(
      'role_too_weak',
    );
    expect((await client.send('PUT', '/api/v1/exchange-rates', { text: 'x' })).body.code).toBe(
      'role_too_weak',
    );
    expect((await client.get('/api/v1/dependency')).body.code).toBe('no_sales_yet');
  });
});

it('sales leave as a file that can be imported again without changing anything', async () => {
  const client = await program.newcomer();
  await importText(client, carMaker);
  const file = await client.get('/api/v1/sales.csv?by=customer&name=Bosch');
  expect(file.text.split('\r\n').slice(0, 2)).toEqual([
    '\uFEFFdate,amount,currency,id,customer,channel,partner,product,region,supplier,file,line',
    '2025-10-01,-500.00,EUR,3,Bosch,,,,,,sales.csv,4',
  ]);
  const all = await client.get('/api/v1/sales.csv');
  expect((await importText(client, all.text)).import).toMatchObject({ newRows: 0, refusedRows: 0 });
});
