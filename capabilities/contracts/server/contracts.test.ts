import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;
beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

const path = '/api/v1/contracts';
const vinstar = {
  kind: 'customer',
  counterparty: 'Vinstar',
  title: 'Frame contract',
  startsOn: '2025-01-01',
  endsOn: '2026-12-31',
  notice: 'P3M',
  renewsFor: 'P12M',
  priceChanges: [{ on: '2026-07-01', change: '+3 %' }],
  clauses: ['exclusivity'],
  note: 'In the safe',
};

async function record(client: Client, change: object = {}): Promise<string> {
  const made = await client.post(path, { ...vinstar, ...change });
  expect(made.status, made.text).toBe(201);
  return made.body.contract.id;
}

const listed = async (client: Client, on = '2026-06-01') => (await client.get(`${path}?on=${on}`)).body;

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

describe('a contract', () => {
  it('is recorded and read back with what falls due', async () => {
    const client = await program.newcomer();
    const id = await record(client, { responsible: client.person });
    expect((await listed(client)).contracts).toMatchObject([
      {
        ...vinstar,
        id,
        responsible: { id: client.person },
        state: 'running',
        boundUntil: '2026-12-31',
        version: 1,
        due: [
          { kind: 'price', on: '2026-07-01', about: '+3 %' },
          { kind: 'notice', on: '2026-09-30', about: '2026-12-31' },
          { kind: 'renewal', on: '2026-12-31' },
        ],
      },
    ]);
    expect((await listed(client, '2026-10-01')).contracts[0].boundUntil).toBe('2027-12-31');
    expect((await client.get(path)).body.on).toBe(new Date().toISOString().slice(0, 10));
  });

  it('is changed once for a repeated request, and not over somebody else’s change', async () => {
    const client = await program.newcomer();
    const id = await record(client);
    const change = (body: object) => client.send('PUT', `${path}/${id}`, { ...vinstar, ...body });
    expect((await change({ version: 1, notice: 'P6M' })).body).toEqual({ version: 2 });
    expect((await change({ version: 1, notice: 'P6M' })).body).toEqual({ version: 2 });
    const late = await change({ version: 1, notice: 'P1M' });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'contract_was_changed' });
    expect(late.body.detail).toContain('Person of');
    expect((await listed(client)).contracts[0]).toMatchObject({ notice: 'P6M', version: 2 });
  });

  it('is taken off and brought back, as often as one asks', async () => {
    const client = await program.newcomer();
    const id = await record(client);
    const remove = () => client.post(`${path}/${id}/removal`);
    expect([(await remove()).status, (await remove()).status]).toEqual([200, 200]);
    expect(await listed(client)).toMatchObject({ contracts: [], removed: [{ id, counterparty: 'Vinstar' }] });
    const gone = await client.send('PUT', `${path}/${id}`, { ...vinstar, version: 1 });
    expect(gone.body.code).toBe('contract_not_found');
    const restore = () => client.send('DELETE', `${path}/${id}/removal`);
    expect([(await restore()).status, (await restore()).status]).toEqual([200, 200]);
    expect(await listed(client)).toMatchObject({ contracts: [{ id }], removed: [] });
  });

  it.each([
    ['contract_ends_before_it_starts', 'body.endsOn', { endsOn: '2024-01-01', priceChanges: [] }],
    ['notice_is_no_span', 'body.notice', { notice: 'soon' }],
    ['renewal_is_no_span', 'body.renewsFor', { renewsFor: 'P0D' }],
    ['renewal_needs_an_end', 'body.renewsFor', { endsOn: null }],
    [
      'price_change_is_after_the_end',
      'body.priceChanges[0].on',
      { renewsFor: null, priceChanges: [{ on: '2027-01-01', change: 'x' }] },
    ],
    [
      'responsible_person_is_no_member',
      'body.responsible',
      { responsible: '00000000-0000-7000-8000-000000000000' },
    ],
  ])('is refused: %s', async (code, place, change) => {
    const client = await program.newcomer();
    const reply = await client.post(path, { ...vinstar, ...change });
    expect(reply.body).toMatchObject({ code, path: place });
    expect((await listed(client)).contracts).toEqual([]);
  });

  it('is refused with a day that does not exist and a field that is not known', async () => {
    const client = await program.newcomer();
    expect((await client.post(path, { ...vinstar, endsOn: '2026-02-30' })).status).toBe(400);
    expect((await client.post(path, { ...vinstar, endOn: '2026-12-31' })).status).toBe(400);
    expect((await client.post(path, { ...vinstar, counterparty: ' ' })).status).toBe(400);
  });

  it('is nobody else’s', async () => {
    const client = await program.newcomer();
    const id = await record(client);
    const stranger = await program.newcomer();
    expect((await listed(stranger)).contracts).toEqual([]);
    expect((await stranger.send('PUT', `${path}/${id}`, { ...vinstar, version: 1 })).status).toBe(404);
    expect((await stranger.post(`${path}/${id}/removal`)).status).toBe(404);
    expect((await stranger.send('DELETE', `${path}/${id}/removal`)).status).toBe(404);
    expect((await program.stranger.get(path)).status).toBe(401);
  });

  it('is read by a viewer, who changes nothing', async () => {
    const client = await program.newcomer();
    const id = await record(client);
    const viewer = await colleague(program, client, 'viewer');
    expect((await listed(viewer)).contracts).toHaveLength(1);
    for (const reply of [
      await viewer.post(path, vinstar),
      await viewer.send('PUT', `${path}/${id}`, { ...vinstar, version: 1 }),
      await viewer.post(`${path}/${id}/removal`),
    ]) {
      expect(reply.body.code).toBe('role_too_weak');
    }
  });
});

it('whom we depend on is told with and without a contract, groups under common control as one', async () => {
  const client = await program.newcomer();
  await importSales(
    client,
    `id,date,customer,supplier,amount,currency
1,2026-01-05,Vinstar,Hue Metals,6000.00,EUR
2,2026-01-06,Vinstar Parts,Hue Metals,1000.00,EUR
3,2026-01-07,Bosch,Delta,2500.00,EUR
4,2026-01-08,Small,Delta,500.00,EUR
`,
  );
  await client.send('PUT', '/api/v1/dependency/groups', {
    by: 'customer',
    group: 'Vinstar Group',
    members: ['Vinstar', 'Vinstar Parts'],
  });
  const id = await record(client);
  const small = await record(client, { counterparty: 'Small' });
  const unknown = await record(client, { counterparty: 'Somebody new' });
  const { body } = await client.get(`${path}/coverage`);
  expect(body.untold).toEqual(['channel', 'partner']);
  expect(body.kinds).toMatchObject([
    {
      kind: 'customer',
      currency: 'EUR',
      large: [
        { name: 'Vinstar Group', share: '0.700000000000', contracts: [id] },
        { name: 'Bosch', amount: '2500.00', contracts: [] },
      ],
      recorded: [
        { contract: id, share: '0.700000000000' },
        { contract: small, share: '0.050000000000', amount: '500.00' },
        { contract: unknown, share: null, amount: null },
      ],
    },
    { kind: 'supplier', large: [{ name: 'Hue Metals' }, { name: 'Delta' }], recorded: [] },
  ]);
  const stranger = await program.newcomer();
  expect((await stranger.get(`${path}/coverage`)).body).toMatchObject({ kinds: [], untold: { length: 4 } });
});
