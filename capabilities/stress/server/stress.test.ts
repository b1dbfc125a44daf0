import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { readScenario } from '../core/read-scenario.ts';
import { simulate } from '../core/simulate.ts';
import { stress } from '../core/stress.ts';
import { stressOnWire } from '../core/stress-on-wire.ts';

let program: TestProgram;
beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

const figures = {
  currency: 'EUR',
  fixedCost: '35000.00',
  variableCost: '0.55',
  cash: '-90.00',
  debtService: '4000.00',
  creditLine: '30000.00',
};
const put = (client: Client, change: object = {}) =>
  client.send('PUT', '/api/v1/stress/figures', { version: 0, ...figures, ...change });
const basis = (client: Client, query = '') => client.get(`/api/v1/stress/basis${query}`);

async function importSales(client: Client, text: string) {
  const sent = await client.send('POST', '/api/v1/uploads?name=sales.csv', Buffer.from(text), {
    'content-type': 'application/octet-stream',
  });
  const started = await client.post('/api/v1/imports', {
    upload: sent.body.upload.id,
    reading: sent.body.reading,
  });
  const address = `/api/v1/imports/${started.body.import.id}`;
  await expect.poll(async () => (await client.get(address)).body.import.endedAt).not.toBeNull();
}

/** Twelve months: 72,000 of the car maker, 24,000 of another, 1,200 unnamed, 120 sent back. */
const year = `id,date,customer,amount,currency
1,2025-03-01,Vinstar,70000.00,EUR
2,2025-09-12,Bosch,24000.00,EUR
3,2025-10-01,,1200.00,EUR
4,2025-10-02,Sent back,-120.00,EUR
5,2026-02-28,Vinstar,2000.00,EUR
`;

describe('what a stress test begins with', () => {
  it('counts who is under common control as one, bound as the one that is bound longest, until they are apart again', async () => {
    const client = await program.newcomer();
    await importSales(client, year);
    await client.post('/api/v1/contracts', { kind: 'customer', counterparty: 'Bosch', notice: 'P6M' });
    const group = { by: 'customer', group: 'Holding', members: ['Vinstar', 'Bosch'] };
    await client.send('PUT', '/api/v1/dependency/groups', group);
    const [one, ...others] = (await basis(client)).body.income;
    expect(one).toMatchObject({ name: 'Holding', monthly: '8000.00', contract: { noticeMonths: 6 } });
    expect(others).toEqual([]);
    await client.send('DELETE', '/api/v1/dependency/groups?by=customer&group=Holding');
    expect((await basis(client)).body.income).toMatchObject([
      { name: 'Vinstar', monthly: '6000.00', contract: null },
      { name: 'Bosch', monthly: '2000.00', contract: { noticeMonths: 6 } },
    ]);
  });

  it('is the mean month of each, what binds them, and nothing typed yet', async () => {
    const client = await program.newcomer();
    await importSales(client, year);
    await client.post('/api/v1/contracts', { kind: 'customer', counterparty: 'Vinstar', notice: 'P3M' });
    await client.post('/api/v1/contracts', {
      kind: 'customer',
      counterparty: 'Bosch',
      endsOn: '2020-12-31',
    });
    const { body, status, text } = await basis(client);
    expect(status, text).toBe(200);
    expect(body).toMatchObject({
      by: 'customer',
      currency: 'EUR',
      months: 12,
      income: [
        {
          name: 'Vinstar',
          monthly: '6000.00',
          share: '0.750000000000',
          contract: { endsAfterMonths: null, noticeMonths: 3, renews: false },
        },
        { name: 'Bosch', monthly: '2000.00', contract: null, contractId: null },
      ],
      otherIncome: '90.00',
      figures: null,
    });
    expect(body.firstMonth > new Date().toISOString().slice(0, 7)).toBe(true);
  });

  it('of a company with two months of sales is the mean of two', async () => {
    const client = await program.newcomer();
    await importSales(
      client,
      'id,date,customer,amount,currency\n1,2026-01-31,A,100.00,EUR\n2,2026-02-01,A,50.00,EUR\n',
    );
    expect((await basis(client)).body).toMatchObject({ months: 2, income: [{ monthly: '75.00' }] });
  });

  it('is refused without sales, without names, and without rates', async () => {
    const client = await program.newcomer();
    expect((await basis(client)).body.code).toBe('there_are_no_sales');
    await importSales(client, year);
    expect((await basis(client, '?by=channel')).body.code).toBe('there_are_no_sales');
    const wanting = await basis(client, '?in=VND');
    expect(wanting.body).toMatchObject({ code: 'rates_are_wanting' });
    expect(wanting.body.detail).toContain('EUR');
  });

  it('is nobody else’s', async () => {
    const client = await program.newcomer();
    await importSales(client, year);
    await put(client);
    const other = await program.newcomer();
    expect((await basis(other)).body.code).toBe('there_are_no_sales');
    await importSales(other, year);
    expect((await basis(other)).body.figures).toBeNull();
    expect((await program.stranger.get('/api/v1/stress/basis')).status).toBe(401);
  });
});

describe('a company’s own figures', () => {
  it('are kept, the same again change nothing, and others’ changes are not written over', async () => {
    const client = await program.newcomer();
    await importSales(client, year);
    expect((await put(client)).body).toEqual({ version: 1 });
    expect((await put(client)).body).toEqual({ version: 1 });
    expect((await basis(client)).body.figures).toMatchObject({
      ...figures,
      version: 1,
      changedBy: { id: client.person },
    });
    expect((await put(client, { version: 1, cash: '5.00' })).body).toEqual({ version: 2 });
    const late = await put(client, { version: 1, cash: '6.00' });
    expect([late.status, late.body.code]).toEqual([409, 'figures_were_changed']);
    expect((await basis(client)).body.figures.cash).toBe('5.00');
  });

  it.each([
    ['amount_is_unreadable', 'body.cash', { cash: '1.5' }],
    ['amount_is_unreadable', 'body.fixedCost', { currency: 'VND' }],
    ['amount_is_negative', 'body.fixedCost', { fixedCost: '-1.00' }],
    ['amount_is_too_large', 'body.creditLine', { creditLine: '99999999999999999999.00' }],
    ['share_is_unreadable', 'body.variableCost', { variableCost: '55 %' }],
    ['share_is_out_of_range', 'body.variableCost', { variableCost: '1.01' }],
  ])('are refused: %s', async (code, path, change) => {
    const client = await program.newcomer();
    expect((await put(client, change)).body).toMatchObject({ code, path });
  });

  it('a viewer reads and does not change them', async () => {
    const client = await program.newcomer();
    await importSales(client, year);
    await put(client);
    const viewer = await colleague(program, client, 'viewer');
    expect((await basis(viewer)).body.figures.version).toBe(1);
    expect((await put(viewer, { version: 1, cash: '7.00' })).body.code).toBe('role_too_weak');
  });
});

describe('a stress test over the API', () => {
  const scenario = {
    currency: 'EUR',
    firstMonth: '2027-01',
    income: [
      { name: 'Vinstar', monthly: '60000.00', contract: { noticeMonths: 2 } },
      { name: 'Bosch', monthly: '15000.00', leaves: '0.4' },
    ],
    otherIncome: '25000.00',
    fixedCost: '35000.00',
    variableCost: '0.55',
    cash: '90000.00',
    debtService: '4000.00',
    departures: [{ counterparty: 'Vinstar', month: 3, cut: '1', rampMonths: 3 }],
  };

  it('says the same as the core does in a browser, futures included', async () => {
    const client = await program.newcomer();
    const reply = await client.post('/api/v1/stress/results', { scenario, simulate: 2000, seed: 3 });
    expect(reply.status, reply.text).toBe(200);
    const read = readScenario(scenario);
    const here = read.ok ? stress(read.value) : read;
    const futures = read.ok ? simulate(read.value, { draws: 2000, seed: 3 }) : read;
    if (!read.ok || !here.ok || !futures.ok) throw new Error('the scenario can happen');
    expect(reply.body).toEqual(stressOnWire(read.value, { stress: here.value, simulation: futures.value }));
    expect(reply.body.runway).toBe(11);
  });

  it('refuses what cannot happen, with the place', async () => {
    const client = await program.newcomer();
    const ask = (departure: object) =>
      client.post('/api/v1/stress/results', { scenario: { ...scenario, departures: [departure] } });
    expect((await ask({ counterparty: 'Vinstar', month: 3, cut: '1.2' })).body).toMatchObject({
      code: 'cut_is_out_of_range',
      path: 'body.scenario.departures[0].cut',
    });
    expect((await ask({ counterparty: 'Nobody', month: 0 })).body.errors).toMatchObject([
      { code: 'counterparty_is_unknown' },
      { code: 'month_is_out_of_range', path: 'body.scenario.departures[0].month' },
    ]);
    expect((await client.post('/api/v1/stress/results', { scenario, simulate: 10_001 })).status).toBe(400);
  });
});
