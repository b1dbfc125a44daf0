import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Client,
  cookieOf,
  openTestProgram,
  type TestProgram,
  testPassword,
} from '../../../test/test-program.ts';
import { sealEvents } from './seal-events.ts';

let program: TestProgram;
let soft: Client;
let hard: Client;
let outsider: Client;

beforeAll(async () => {
  program = await openTestProgram();
  soft = await program.newcomer('Utrecht Software');
  hard = await program.newcomer('Suzhou Hardware');
  outsider = await program.newcomer('Somebody Else');
});
afterAll(() => program.close());

/** The address of the sales of a new alliance of the two. */
async function found(): Promise<string> {
  const alliance = randomUUID();
  const owner = new pg.Client({ connectionString: program.ownerUrl });
  await owner.connect();
  await owner.query(
    `insert into entente.alliance values ($1, 'Test', 'Sell together', 'running', now(), $2, $3)`,
    [alliance, soft.organisation, soft.person],
  );
  for (const [position, [party, client]] of [['soft', soft] as const, ['hard', hard] as const].entries()) {
    await owner.query(`insert into entente.alliance_party values ($1, $2, $3, $4, $5, 'NL', now())`, [
      alliance,
      client.organisation,
      party,
      position + 1,
      party,
    ]);
    await owner.query(`insert into entente.alliance_membership values ($1, $2, now())`, [
      client.organisation,
      alliance,
    ]);
  }
  await owner.end();
  return `/api/v1/alliances/${alliance}/sales`;
}

const sale = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  at: '2026-03-05T10:00:00+07:00',
  amount: '100.00',
  currency: 'EUR',
  ...more,
});

/** Someone who joined an organisation by link. */
async function colleagueOf(owner: Client, role: string): Promise<Client> {
  const email = `${randomUUID()}@example.com`;
  const invited = await owner.post('/api/v1/invitations', { email, role });
  const token = invited.body.invitation.link.split('/').at(-1);
  const joined = await program.stranger.post(`/api/v1/invitations/by-token/${token}/acceptance`, {
    newPerson: { name: 'Minh', password: testPassword, language: 'vi' },
  });
  return program.stranger.with({
    cookie: cookieOf(joined),
    'entente-organisation': owner.organisation,
  });
}

async function keyOf(client: Client, ...scopes: string[]): Promise<Client> {
  const made = await client.post('/api/v1/keys', { name: 'test', scopes, expiresInDays: 30 });
  return client.with({ cookie: '', authorization: `Bearer ${made.body.text}` });
}

describe('pushing sales', () => {
  it('takes one, and both sides read it as it was given', async () => {
    const sales = await found();
    const pushed = await soft.post(sales, sale('a1', { product: 'A' }));
    expect(pushed).toMatchObject({
      status: 201,
      body: { accepted: 1, repeated: 0, conflicting: 0, results: [{ id: 'a1', outcome: 'accepted' }] },
    });
    for (const side of [soft, hard]) {
      expect((await side.get(sales)).body).toEqual({
        events: [
          {
            party: 'soft',
            receivedAt: expect.stringMatching(/^\d{4}-/),
            ...sale('a1', { product: 'A' }),
            kind: 'sale',
            collectedBy: 'soft',
          },
        ],
        next: null,
        last: expect.any(String),
      });
    }
  });

  it('takes a batch of all kinds, and a repeat of it changes nothing', async () => {
    const sales = await found();
    const batch = [
      sale('s1'),
      { id: 'r1', kind: 'refund', of: 's1', amount: '40.00', at: '2026-03-06T10:00:00+07:00' },
      {
        id: 'c1',
        kind: 'cost',
        category: 'marketing',
        amount: '9.99',
        currency: 'EUR',
        at: '2026-03-06T10:00:00Z',
      },
      { id: 'p1', kind: 'payment', to: 'hard', amount: '5.00', currency: 'EUR', at: '2026-03-07T10:00:00Z' },
    ];
    expect((await soft.post(sales, batch)).body).toMatchObject({ accepted: 4 });
    expect((await soft.post(sales, batch)).body).toMatchObject({
      accepted: 0,
      repeated: 4,
      results: batch.map(({ id }) => ({ id, outcome: 'repeated' })),
    });
    const read = await hard.get(sales);
    expect(read.body.events).toMatchObject(batch);
    expect(read.body.events[1]).not.toHaveProperty('paidBy');
    expect(read.body.events[2].paidBy).toBe('soft');
    expect(read.body.events[3].from).toBe('soft');
  });

  it('answers a repeat with the same Idempotency-Key as the first time', async () => {
    const sales = await found();
    const once = { 'idempotency-key': randomUUID() };
    const first = await soft.post(sales, sale('s1'), once);
    expect((await soft.post(sales, sale('s1'), once)).body).toEqual(first.body);
    expect(await soft.post(sales, sale('s2'), once)).toMatchObject({
      status: 409,
      body: { code: 'idempotency_key_reused' },
    });
  });

  it('refuses a single event whose id another event has, and says so one by one in a batch', async () => {
    const sales = await found();
    await soft.post(sales, sale('s1'));
    expect(await soft.post(sales, sale('s1', { amount: '7.00' }))).toMatchObject({
      status: 409,
      body: { code: 'conflicting_duplicate', path: 'body.id' },
    });
    expect(await hard.post(sales, sale('s1'))).toMatchObject({ status: 409 });
    const batch = [sale('s1', { amount: '7.00' }), sale('s2'), sale('s2'), sale('s2', { amount: '8.00' })];
    expect((await soft.post(sales, batch)).body).toMatchObject({
      accepted: 1,
      repeated: 1,
      conflicting: 2,
      results: [
        { outcome: 'conflicting_duplicate', path: 'body[0].id' },
        { outcome: 'accepted' },
        { outcome: 'repeated' },
        { outcome: 'conflicting_duplicate', path: 'body[3].id' },
      ],
    });
  });

  it('takes nothing of a batch in which one event cannot be read, and names each fault', async () => {
    const sales = await found();
    const reply = await soft.send(
      'POST',
      sales,
      [sale('s1'), sale('s2', { amount: '1.5' }), sale('s3', { collectedBy: 'hard', currency: 'QQQ' })],
      { 'accept-language': 'nl' },
    );
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(reply.body.errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['body[1].amount', 'amount_not_readable'],
      ['body[2].currency', 'currency_unknown'],
      ['body[2].collectedBy', 'not_your_own'],
    ]);
    expect(reply.body.errors[0].detail).toContain('1250.00');
    expect((await soft.get(sales)).body.events).toEqual([]);
  });

  it('refuses more events than one call takes', async () => {
    const sales = await found();
    const many = Array.from({ length: 10_001 }, (_, index) => ({ id: String(index) }));
    expect(await soft.post(sales, many)).toMatchObject({ status: 400, body: { code: 'too_many_events' } });
    const most = Array.from({ length: 10_000 }, (_, index) => sale(`m${index}`));
    expect((await soft.post(sales, most)).body).toMatchObject({ accepted: 10_000 });
  });

  it('writes the payer into a refund of a sale that the other side collected', async () => {
    const sales = await found();
    await soft.post(sales, sale('s1'));
    const refund = { id: 'r1', kind: 'refund', of: 's1', amount: '1.00', at: '2026-03-06T10:00:00Z' };
    await hard.post(sales, refund);
    expect((await hard.post(sales, refund)).body).toMatchObject({ repeated: 1 });
    expect((await soft.get(`${sales}/hard`)).body.events).toMatchObject([{ id: 'r1', paidBy: 'hard' }]);
    const wrong = { ...refund, id: 'r2', currency: 'VND', amount: '1' };
    expect((await hard.post(sales, wrong)).body.errors).toMatchObject([
      { path: 'body.currency', code: 'currency_not_of_sale' },
    ]);
  });

  it('counts late facts from their arrival once the time they happened in is closed', async () => {
    const sales = await found();
    await soft.post(sales, sale('before'));
    const alliance = sales.split('/')[4] ?? '';
    await program.services.database.asOrganisation(soft.organisation, (tx) =>
      sealEvents(tx, alliance, { seconds: Date.UTC(2026, 3, 1) / 1000, fraction: '' }),
    );
    await soft.post(sales, [sale('late'), sale('open', { at: '2026-04-01T00:00:00Z' })]);
    const { events } = (await soft.get(sales)).body;
    expect(events[0]).not.toHaveProperty('recordedAt');
    expect(new Date(events[1].recordedAt)).toEqual(new Date(events[1].receivedAt));
    expect(events[2]).not.toHaveProperty('recordedAt');
    expect((await soft.post(sales, sale('late'))).body).toMatchObject({ repeated: 1 });
  });

  it('refuses whoever may not push', async () => {
    const sales = await found();
    const body = sale('s1');
    expect(await outsider.post(sales, body)).toMatchObject({
      status: 404,
      body: { code: 'alliance_not_found' },
    });
    expect(await program.stranger.post(sales, body)).toMatchObject({ status: 401 });
    const viewer = await colleagueOf(soft, 'viewer');
    expect(await viewer.post(sales, body)).toMatchObject({ status: 403, body: { code: 'role_too_weak' } });
    const reader = await keyOf(soft, 'sales:read');
    expect(await reader.post(sales, body)).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    const writer = await keyOf(soft, 'sales:write');
    expect(await writer.post(sales, body)).toMatchObject({ status: 201 });
    expect(await writer.get(sales)).toMatchObject({ status: 403 });
    const stranger = await keyOf(outsider, 'sales:write', 'sales:read');
    expect(await stranger.post(sales, body)).toMatchObject({ status: 404 });
    expect(await stranger.get(sales)).toMatchObject({ status: 404, body: { code: 'alliance_not_found' } });
  });

  it('gives two servers that push the same events at once one outcome each', async () => {
    const sales = await found();
    const twin = soft.through(await program.twin());
    const batches = Array.from({ length: 8 }, (_, push) =>
      Array.from({ length: 20 }, (_, index) =>
        sale(`s${index}`, { amount: index < 10 ? '1.00' : `${push}.00` }),
      ),
    );
    const replies = await Promise.all(
      batches.map((batch, push) => (push % 2 === 0 ? soft : twin).post(sales, batch)),
    );
    const sum = (key: string) => replies.reduce((total, { body }) => total + body[key], 0);
    expect([sum('accepted'), sum('repeated'), sum('conflicting')]).toEqual([20, 70, 70]);
    expect((await soft.get(sales)).body.events).toHaveLength(20);
  });
});

describe('reading sales', () => {
  let sales: string;
  beforeAll(async () => {
    sales = await found();
    await soft.post(sales, [
      sale('s1', { product: 'A', channel: 'web', at: '2026-01-31T23:30:00+07:00' }),
      sale('s2', { product: 'B', channel: 'shop', at: '2026-02-01T00:30:00+07:00' }),
      sale('s3', { product: 'A', currency: 'VND', amount: '1250000', at: '2026-02-10T00:30:00+07:00' }),
      { id: 'r1', kind: 'refund', of: 's1', amount: '0.01', at: '2026-02-11T00:00:00Z' },
      { id: 'r2', kind: 'refund', of: 'unknown', amount: '3', at: '2026-02-11T00:00:00Z' },
    ]);
    await hard.post(sales, [sale('h1', { at: '2026-02-03T00:00:00Z', amount: '0.02' })]);
  });

  it.each([
    ['', 's1 s2 s3 r1 r2 h1'],
    ['?partner=hard', 'h1'],
    ['/hard', 'h1'],
    ['/soft?order=newest', 'r2 r1 s3 s2 s1'],
    ['?from=2026-02-01&to=2026-02-03', 's2 h1'],
    ['?product=A', 's1 s3'],
    ['?channel=web', 's1'],
    ['?kind=refund', 'r1 r2'],
    ['?partner=soft&product=A&from=2026-02-01', 's3'],
    ['?product=nothing', ''],
  ])('filters %s', async (query, ids) => {
    const reply = await hard.get(`${sales}${query}`);
    expect(reply.status).toBe(200);
    expect(reply.body.events.map(({ id }: { id: string }) => id).join(' ')).toBe(ids);
  });

  it.each(['oldest', 'newest'])('pages through all events, %s first, each once', async (order) => {
    const key = await keyOf(soft, 'sales:read');
    const ids: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const query = `?limit=2&order=${order}${next === '' ? '' : `&cursor=${next}`}`;
      const { body } = await key.get(`${sales}${query}`);
      ids.push(...body.events.map(({ id }: { id: string }) => id));
      next = body.next;
    }
    const all = ['s1', 's2', 's3', 'r1', 'r2', 'h1'];
    expect(ids).toEqual(order === 'oldest' ? all : all.reverse());
  });

  it('goes on later from the last cursor', async () => {
    const growing = await found();
    await soft.post(growing, sale('s1'));
    const { last } = (await soft.get(growing)).body;
    expect((await soft.get(`${growing}?cursor=${last}`)).body).toEqual({ events: [], next: null, last });
    await soft.post(growing, sale('s2'));
    expect((await soft.get(`${growing}?cursor=${last}`)).body.events).toMatchObject([{ id: 's2' }]);
  });

  it('adds up by side, month and currency, from kept sums and from the events alike', async () => {
    const kept = (await soft.get(`${sales}/combined`)).body;
    expect(kept).toEqual((await soft.get(`${sales}/combined?from=2000-01-01`)).body);
    expect(kept.months).toEqual([
      { party: 'soft', month: '2026-01', kind: 'sale', currency: 'EUR', events: 1, amount: '100.00' },
      { party: 'hard', month: '2026-02', kind: 'sale', currency: 'EUR', events: 1, amount: '0.02' },
      { party: 'soft', month: '2026-02', kind: 'refund', currency: 'EUR', events: 1, amount: '0.01' },
      { party: 'soft', month: '2026-02', kind: 'refund', currency: null, events: 1, amount: null },
      { party: 'soft', month: '2026-02', kind: 'sale', currency: 'EUR', events: 1, amount: '100.00' },
      { party: 'soft', month: '2026-02', kind: 'sale', currency: 'VND', events: 1, amount: '1250000' },
    ]);
    expect(kept.all).toContainEqual({ kind: 'sale', currency: 'EUR', events: 3, amount: '200.02' });
    const one = (await soft.get(`${sales}/combined?partner=hard&channel=web`)).body;
    expect(one).toEqual({ months: [], parties: [], all: [] });
  });

  it('knows no other partner, alliance or cursor', async () => {
    const read = await keyOf(soft, 'sales:read');
    for (const client of [soft, read]) {
      expect(await client.get(`${sales}/nobody`)).toMatchObject({
        status: 404,
        body: { type: '/problems/partner_not_found', detail: expect.stringContaining('soft, hard') },
      });
      expect((await client.get(`${sales}/nobody`)).headers['content-type']).toContain(
        'application/problem+json',
      );
      expect(await client.get(`${sales}?partner=nobody`)).toMatchObject({ status: 404 });
      expect(await client.get(`${sales}/combined?partner=nobody`)).toMatchObject({ status: 404 });
      expect(await client.get(`/api/v1/alliances/${randomUUID()}/sales`)).toMatchObject({ status: 404 });
      expect(await client.get('/api/v1/alliances/1/sales')).toMatchObject({ status: 404 });
      expect(await client.get(`${sales}?cursor=zzz`)).toMatchObject({ status: 400 });
      expect(await client.get(`${sales}?limit=1001`)).toMatchObject({ status: 400 });
      expect(await client.get(`${sales}?from=yesterday`)).toMatchObject({ status: 400 });
      expect(await client.get(`${sales}?to=2026-02-30`)).toMatchObject({ status: 400 });
    }
  });

  it('shows a stranger nothing', async () => {
    for (const path of ['', '/soft', '/combined']) {
      expect(await outsider.get(`${sales}${path}`)).toMatchObject({ status: 404 });
      expect(await program.stranger.get(`${sales}${path}`)).toMatchObject({ status: 401 });
    }
    const viewer = await colleagueOf(soft, 'viewer');
    expect(await viewer.get(sales)).toMatchObject({ status: 200 });
  });
});
