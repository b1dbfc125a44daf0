/** What a side shares: chosen, held to by every reading, told to both, on the record, and checkable offline. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRecord } from '#capabilities/record/core/verify-record.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { isSignature } from '#kernel/ed25519.ts';
import { agree, openAlliance, type TestAlliance } from '../../../test/test-alliance.ts';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;

beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

const open = { sale: { withheld: [], only: {}, months: null }, cost: { only: {}, months: null } };
const policyWith = (sale: object, cost: object = {}) => ({
  sale: { ...open.sale, ...sale },
  cost: { ...open.cost, ...cost },
});

const choose = (client: Client, { path }: TestAlliance, policy: unknown) =>
  client.send('PUT', `${path}/sharing-policy`, policy);

const sale = (id: string, more: object = {}) => ({
  id,
  at: '2026-03-05T10:00:00+01:00',
  amount: '100.00',
  currency: 'EUR',
  product: 'A',
  channel: 'web',
  customer: 'Jansen',
  ...more,
});

const idsIn = (reply: { body: { events: readonly { id: string }[] } }) =>
  reply.body.events.map(({ id }) => id).join(' ');

/** An alliance whose side hard has pushed sales of two products, a refund of each, a cost and a payment. */
async function withEvents(): Promise<TestAlliance> {
  const alliance = await openAlliance(program);
  const pushed = await alliance.hard.post(`${alliance.path}/sales`, [
    sale('a'),
    sale('b', { product: 'B', customer: 'Pham' }),
    { id: 'ra', kind: 'refund', of: 'a', amount: '1.00', at: '2026-03-06T10:00:00Z' },
    { id: 'rb', kind: 'refund', of: 'b', amount: '2.00', at: '2026-03-06T10:00:00Z' },
    { id: 'c', kind: 'cost', category: 'fair', amount: '5.00', currency: 'EUR', at: '2026-04-06T10:00:00Z' },
    { id: 'p', kind: 'payment', to: 'soft', amount: '3.00', currency: 'EUR', at: '2026-04-07T10:00:00Z' },
  ]);
  expect(pushed.status).toBe(201);
  return alliance;
}

async function keyOf(client: Client): Promise<Client> {
  const made = await client.post('/api/v1/keys', { name: 'k', scopes: ['sales:read'], expiresInDays: 30 });
  const authorization = `Bearer ${made.body.text}`;
  return client.with({ cookie: '', 'entente-organisation': '', authorization });
}

describe('choosing what to share', () => {
  it('holds from the next reading on, for people and programs, also of what was shared before', async () => {
    const alliance = await withEvents();
    const { path, soft, hard } = alliance;
    const key = await keyOf(soft);
    const policy = policyWith(
      { withheld: ['customer'], only: { product: ['A'] } },
      { only: { category: ['x'] } },
    );
    expect(await choose(hard, alliance, policy)).toMatchObject({
      status: 200,
      body: { outcome: 'changed', version: 1 },
    });
    for (const reader of [soft, key]) {
      const page = await reader.get(`${path}/sales`);
      expect(idsIn(page)).toBe('a ra p');
      expect(page.body.heldBackBy).toEqual(['hard']);
      expect(page.body.events[0]).toMatchObject({ product: 'A', withheld: ['customer'] });
      expect(page.body.events[0]).not.toHaveProperty('customer');
    }
    expect(idsIn(await hard.get(`${path}/sales`))).toBe('a b ra rb c p');
  });

  it('is told to both sides, with who and when, and on the record that either side can check', async () => {
    const alliance = await withEvents();
    const { path, soft, hard } = alliance;
    await choose(hard, alliance, policyWith({ withheld: ['region', 'customer'] }));
    await choose(hard, alliance, policyWith({ months: 6 }));
    for (const side of [soft, hard]) {
      const { body } = await side.get(`${path}/sharing-policies`);
      expect(body.sides).toMatchObject([
        { party: 'soft', policy: open, changed: null },
        { party: 'hard', policy: policyWith({ months: 6 }), changed: { name: expect.any(String) } },
      ]);
      expect(body.changes).toMatchObject([
        { version: 2, party: 'hard', policy: policyWith({ months: 6 }) },
        { version: 1, party: 'hard', policy: policyWith({ withheld: ['customer', 'region'] }) },
      ]);
      expect(body.changes[1].hash).toBe(
        hashJson({ policy: 1, ...policyWith({ withheld: ['customer', 'region'] }) }),
      );
      const { entries } = (await side.get(`${path}/record`)).body;
      expect(entries.slice(0, 2)).toMatchObject([
        {
          action: 'sharing_policy_changed',
          party: 'hard',
          subject: { version: 2 },
          content: body.changes[0].hash,
        },
        {
          action: 'sharing_policy_changed',
          party: 'hard',
          subject: { version: 1 },
          content: body.changes[1].hash,
        },
      ]);
      const file = (await side.get(`${path}/record.jsonl`)).text;
      expect(verifyRecord(file, { isSignature, keys: new Map() })).toMatchObject({
        ok: true,
        value: { state: 'holds' },
      });
    }
  });

  it('once more changes nothing', async () => {
    const alliance = await openAlliance(program);
    const { path, hard } = alliance;
    expect((await choose(hard, alliance, open)).body).toEqual({ outcome: 'unchanged', version: 0 });
    await choose(hard, alliance, policyWith({ withheld: ['tax', 'customer'] }));
    const again = policyWith({ withheld: ['customer', 'tax', 'tax'] });
    expect((await choose(hard, alliance, again)).body).toEqual({ outcome: 'unchanged', version: 1 });
    expect((await hard.get(`${path}/sharing-policies`)).body.changes).toHaveLength(1);
  });

  it.each<[string, unknown, string, string]>([
    ['an unknown field', policyWith({ withheld: ['amount'] }), 'sale.withheld', 'customer'],
    ['an empty list', policyWith({ only: { product: [] } }), 'sale.only.product', ''],
    ['an empty value', policyWith({ only: { customer: [''] } }), 'sale.only.customer', ''],
    ['rows by another field', policyWith({ only: { amount: ['1.00'] } }), 'sale.only', ''],
    ['no month at all', policyWith({ months: 0 }), 'sale.months', ''],
    ['a part of a month', policyWith({}, { months: 1.5 }), 'cost.months', ''],
    ['another part', { ...open, payment: {} }, '', 'payment'],
    ['nothing', {}, 'sale', ''],
  ])('refuses %s, with its place', async (_, policy, place, named) => {
    const alliance = await openAlliance(program);
    const reply = await choose(alliance.hard, alliance, policy);
    expect(reply.status).toBe(400);
    expect(reply.text).toContain(place);
    expect(reply.text).toContain(named);
    expect((await alliance.hard.get(`${alliance.path}/sharing-policies`)).body.changes).toEqual([]);
  });

  it('refuses to hold back what the signed terms settle by, and says where they do', async () => {
    const alliance = await openAlliance(program);
    await agree(alliance);
    const reply = await choose(alliance.hard, alliance, policyWith({ withheld: ['customer', 'tax'] }));
    expect(reply).toMatchObject({
      status: 400,
      body: {
        code: 'invalid_input',
        errors: [{ code: 'field_needed_by_terms', path: 'body.sale.withheld[1]' }],
      },
    });
    expect(reply.text).toContain('Version 1 of the terms settles by this field (base)');
  });

  it('is for managers, and for the sides alone', async () => {
    const alliance = await openAlliance(program);
    const { path, soft, hard } = alliance;
    const other = await program.newcomer();
    expect(await choose(other, alliance, open)).toMatchObject({
      status: 404,
      body: { code: 'alliance_not_found' },
    });
    expect(await other.get(`${path}/sharing-policies`)).toMatchObject({ status: 404 });
    await program.services.database.asOrganisation(soft.organisation, (tx) =>
      tx.execute(
        `insert into membership (organisation_id, person_id, role, email, since) values ($1, $2, 'member', $3, now())`,
        [soft.organisation, other.person, other.email],
      ),
    );
    const weak = other.with({ 'entente-organisation': soft.organisation });
    expect(await choose(weak, alliance, open)).toMatchObject({
      status: 403,
      body: { code: 'role_too_weak' },
    });
    expect(await weak.get(`${path}/sharing-policies`)).toMatchObject({ status: 200 });
    expect(await choose(await keyOf(hard), alliance, open)).toMatchObject({ status: 401 });
  });

  it('cannot be done by a side for the other, nor undone, whatever a program does', async () => {
    const alliance = await openAlliance(program);
    await choose(alliance.hard, alliance, policyWith({ months: 3 }));
    const asSoft = (sql: string) =>
      program.services.database.asOrganisation(alliance.soft.organisation, (tx) =>
        tx.execute(sql, [alliance.id]),
      );
    const copy = `insert into sharing_policy select alliance_id, set_by_organisation, version + 1, set_by_person, set_at,
      policy, policy_hash from sharing_policy where alliance_id = $1`;
    await expect(asSoft(copy)).rejects.toThrow(/row-level security/);
    await expect(asSoft('update sharing_policy set version = 9 where alliance_id = $1')).rejects.toThrow(
      /permission denied/,
    );
    await expect(asSoft('delete from sharing_policy where alliance_id = $1')).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('reading what a side holds back', () => {
  it('finds nothing by a field that is held back, and pages as if the rest were not there', async () => {
    const alliance = await withEvents();
    const { path, soft, hard } = alliance;
    await choose(hard, alliance, policyWith({ withheld: ['product'] }));
    expect(idsIn(await soft.get(`${path}/sales?product=A`))).toBe('');
    expect((await soft.get(`${path}/sales/combined?product=A`)).body).toEqual({
      months: [],
      parties: [],
      all: [],
      heldBackBy: ['hard'],
    });
    await choose(hard, alliance, policyWith({ only: { product: ['B'] } }));
    for (const order of ['oldest', 'newest']) {
      const ids: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const cursor: string = next === '' ? '' : `&cursor=${next}`;
        const { body } = await soft.get(`${path}/sales?limit=1&order=${order}${cursor}`);
        ids.push(...body.events.map(({ id }: { id: string }) => id));
        next = body.next;
      }
      expect(ids).toEqual(order === 'oldest' ? ['b', 'rb', 'c', 'p'] : ['p', 'c', 'rb', 'b']);
    }
    expect(await soft.get(`${path}/sales/nobody`)).toMatchObject({ status: 404 });
  });

  it('sums whole months of everything, and finer choices of what can be read', async () => {
    const alliance = await withEvents();
    const { path, soft, hard } = alliance;
    await choose(hard, alliance, policyWith({ only: { product: ['A'] } }));
    const sums = async (query: string) => {
      const { body } = await soft.get(`${path}/sales/combined${query}`);
      const sales = body.all.filter(({ kind }: { kind: string }) => kind === 'sale');
      return sales.map(({ events, amount }: { events: number; amount: string }) => [events, amount]);
    };
    expect(await sums('')).toEqual([[2, '200.00']]);
    expect(await sums('?from=2026-03-01&to=2026-03-31')).toEqual([[2, '200.00']]);
    expect(await sums('?from=2026-03-05&to=2026-03-05')).toEqual([[1, '100.00']]);
    expect(await sums('?product=B')).toEqual([]);
    expect((await soft.get(`${path}/sales/combined`)).body).toEqual(
      (await hard.get(`${path}/sales/combined`)).body,
    );
  });

  it('ends with time: older events are in sums alone, and on statements for ever', async () => {
    const alliance = await openAlliance(program);
    const { path, soft, hard } = alliance;
    const old = sale('old', { at: '2020-03-05T10:00:00Z' });
    const recent = sale('recent', { at: new Date().toISOString() });
    await hard.post(`${path}/sales`, [old, recent]);
    await choose(hard, alliance, policyWith({ months: 1 }));
    expect(idsIn(await soft.get(`${path}/sales`))).toBe('recent');
    const { months } = (await soft.get(`${path}/sales/combined`)).body;
    expect(months).toMatchObject([{ month: '2020-03', events: 1, amount: '100.00' }, { events: 1 }]);
  });

  it('gives the same bytes as before where nothing is held back', async () => {
    const alliance = await withEvents();
    const { path, soft, hard } = alliance;
    const read = async () => [
      (await soft.get(`${path}/sales`)).text,
      (await soft.get(`${path}/sales/combined`)).text,
    ];
    const before = await read();
    await choose(hard, alliance, policyWith({ withheld: ['customer'] }));
    expect(await read()).not.toEqual(before);
    await choose(hard, alliance, open);
    expect(await read()).toEqual(before);
  });

  it('opens a field by signing terms that settle by it, from the first day of those terms on', async () => {
    const alliance = await openAlliance(program);
    const { path, soft, hard } = alliance;
    await agree(alliance, { base: 'gross' });
    await choose(hard, alliance, policyWith({ withheld: ['tax', 'customer'] }));
    await hard.post(`${path}/sales`, [
      sale('early', { tax: '10.00' }),
      sale('late', { tax: '10.00', at: '2026-07-05T10:00:00+02:00' }),
    ]);
    const withheld = async () =>
      (await soft.get(`${path}/sales`)).body.events.map((event: { withheld?: string[] }) => event.withheld);
    expect(await withheld()).toEqual([
      ['customer', 'tax'],
      ['customer', 'tax'],
    ]);
    await soft.post(`${path}/statements`, { period: '2026-03' });
    await agree(alliance, { base: 'net', starts: '2026-12-01' });
    expect(await withheld()).toEqual([
      ['customer', 'tax'],
      ['customer', 'tax'],
    ]);
    const future = new Date(Date.UTC(2026, 11, 5)).toISOString();
    await hard.post(`${path}/sales`, sale('next', { tax: '10.00', at: future }));
    expect((await withheld())[2]).toEqual(['customer']);
  });
});

describe('pushing', () => {
  it('holds a repeat of what was pushed to be the same, salt or not', async () => {
    const alliance = await openAlliance(program);
    await choose(alliance.hard, alliance, policyWith({ withheld: ['customer'] }));
    const id = randomUUID();
    for (const outcome of ['accepted', 'repeated']) {
      const pushed = await alliance.hard.post(`${alliance.path}/sales`, sale(id));
      expect(pushed.body.results).toMatchObject([{ outcome }]);
    }
  });
});

describe('sums and lists', () => {
  it('agree whatever is held back', async () => {
    const alliance = await openAlliance(program);
    const { path, soft, hard } = alliance;
    await agree(alliance, { base: 'gross' });
    const choices = ['A', 'B', 'C', undefined];
    await hard.post(
      `${path}/sales`,
      Array.from({ length: 48 }, (_, index) => ({
        ...sale(`s${index}`, { amount: `${index + 1}.00`, at: `2026-0${1 + (index % 6)}-11T10:00:00Z` }),
        product: choices[index % 4],
        channel: choices[(index >> 2) % 4],
        region: choices[(index >> 4) % 4],
      })),
    );
    const policies = [
      policyWith({ withheld: ['product'] }),
      policyWith({ withheld: ['channel'], only: { product: ['A', 'C'] } }),
      policyWith({ only: { product: ['A'], region: ['B', 'C'] }, months: 8 }),
      policyWith({ withheld: ['product', 'channel'], only: { channel: ['B'] }, months: 9 }),
    ];
    for (const policy of policies) {
      expect(await choose(hard, alliance, policy)).toMatchObject({ status: 200 });
      for (const query of [
        '',
        'product=A',
        'channel=B',
        'product=A&channel=A',
        'from=2026-03-02&to=2026-05-12',
      ]) {
        const days = query === '' ? 'from=2000-01-02' : query;
        const { events } = (await soft.get(`${path}/sales?limit=1000&${days}`)).body;
        const { all } = (await soft.get(`${path}/sales/combined?${days}`)).body;
        const sum = events.reduce(
          (total: number, { amount }: { amount: string }) => total + Number(amount),
          0,
        );
        const [added = { events: 0, amount: '0.00' }] = all;
        expect([added.events, Number(added.amount)], `${JSON.stringify(policy)} ${query}`).toEqual([
          events.length,
          sum,
        ]);
      }
    }
  });
});

describe('a change that was seen', () => {
  const seenBy = async (client: Client, { path }: TestAlliance) => {
    const { sides } = (await client.get(`${path}/sharing-policies`)).body;
    return Object.fromEntries(sides.map((side: { party: string; seen: number }) => [side.party, side.seen]));
  };

  it('is remembered for the person who looked, and only forwards', async () => {
    const alliance = await openAlliance(program);
    const { path, soft, hard } = alliance;
    await choose(hard, alliance, policyWith({ withheld: ['customer'] }));
    await choose(hard, alliance, policyWith({}));
    const viewer = await colleague(program, soft, 'viewer');
    expect(await seenBy(soft, alliance)).toEqual({ soft: 0, hard: 0 });
    const mark = (client: Client, version: number, party = 'hard') =>
      client.send('PUT', `${path}/sharing-policies/reading`, { party, version });
    expect((await mark(soft, 2)).status).toBe(200);
    expect((await mark(soft, 1)).status).toBe(200);
    expect(await seenBy(soft, alliance)).toEqual({ soft: 0, hard: 2 });
    expect(await seenBy(viewer, alliance)).toEqual({ soft: 0, hard: 0 });
    expect((await mark(viewer, 1)).status).toBe(200);
    expect(await seenBy(viewer, alliance)).toEqual({ soft: 0, hard: 1 });
    expect(await seenBy(hard, alliance)).toEqual({ soft: 0, hard: 0 });
    expect(await seenBy(await keyOf(soft), alliance)).toEqual({ soft: 0, hard: 0 });
  });

  it('is refused of a side that nobody is called, and to a stranger', async () => {
    const { path, soft } = await openAlliance(program);
    const stranger = await program.newcomer();
    const send = (client: Client, party: string) =>
      client.send('PUT', `${path}/sharing-policies/reading`, { party, version: 1 });
    expect((await send(soft, 'nobody')).body).toMatchObject({
      code: 'partner_not_found',
      path: 'body.party',
      detail: expect.stringContaining('soft, hard'),
    });
    expect((await send(stranger, 'hard')).body.code).toBe('alliance_not_found');
  });
});
