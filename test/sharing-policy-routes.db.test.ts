/**
 * The partner's walk: a side holds fields and rows of its events back, and the other side calls every route of an
 * alliance, as a person and as a program. None of the values that are held back may be in any answer. A route comes into
 * the walk by standing in the list of routes; where the walk does not know it, it fails with the line to add.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Route, scopes } from '#kernel/route.ts';
import { readPdf } from '#platform/pdf/read-pdf.ts';
import { routes } from '../apps/server/routes.ts';
import { type IdFor, sampleBody } from './isolation/sample-input.ts';
import { agree, openAlliance, type TestAlliance } from './test-alliance.ts';
import { type Client, openTestProgram, type Reply, type TestProgram } from './test-program.ts';

/** What each route of an alliance may show of events; `nothing` ones are called all the same. */
const known: Readonly<Record<string, 'events' | 'sums' | 'nothing'>> = {
  'sharing.listSales': 'events',
  'sharing.listSalesOf': 'events',
  'sharing.combineSales': 'sums',
  'sharing.pushSales': 'nothing',
  'sharing.readPolicies': 'nothing',
  'sharing.changePolicy': 'nothing',
  'settlement.readSettlement': 'sums',
  'settlement.readStatement': 'sums',
  'settlement.readLines': 'events',
  'settlement.readEvent': 'events',
  'settlement.writeStatementCsv': 'events',
  'settlement.writeStatementPdf': 'events',
  'settlement.writeBundle': 'events',
  'settlement.readLedger': 'sums',
  'settlement.writeHledgerJournal': 'events',
  'settlement.writeBeancountJournal': 'events',
  'settlement.writeLedgerCsv': 'events',
  'settlement.closePeriod': 'nothing',
  'settlement.readClosing': 'nothing',
  'settlement.cancelClosing': 'nothing',
  'settlement.chooseClosing': 'nothing',
  'settlement.approveStatement': 'nothing',
  'settlement.disputeStatement': 'nothing',
  'settlement.answerDispute': 'nothing',
  'settlement.withdrawDispute': 'nothing',
  'sharing.markPolicySeen': 'nothing',
  'record.readRecord': 'nothing',
  'record.writeRecord': 'nothing',
  'record.countersignRecord': 'nothing',
  'agreements.readAgreement': 'nothing',
  'agreements.discardDraft': 'nothing',
  'agreements.saveDraft': 'nothing',
  'agreements.proposeVersion': 'nothing',
  'agreements.signVersion': 'nothing',
  'agreements.readTermsFile': 'nothing',
  'agreements.writeAgreementPdf': 'nothing',
  'agreements.withdrawVersion': 'nothing',
  'agreements.readComments': 'nothing',
  'agreements.writeComment': 'nothing',
  'agreements.answerComment': 'nothing',
  'agreements.resolveComment': 'nothing',
  'agreements.reopenComment': 'nothing',
  'agreements.markCommentsRead': 'nothing',
  'alliances.readAlliance': 'nothing',
  'alliances.changeAlliance': 'nothing',
  'alliances.nameAccountablePerson': 'nothing',
  'alliances.invitePartner': 'nothing',
  'alliances.listPartnerInvitations': 'nothing',
  'alliances.withdrawPartnerInvitation': 'nothing',
};

/** What stands in each field that is held back; nowhere else in the alliance. */
const sentinel = {
  customer: 'Sentinel Customer 4711',
  channel: 'sentinel-channel-4711',
  region: 'sentinel-region-4711',
  tax: '791.53',
  costOfGoods: '684.29',
  product: 'sentinel-product-4711',
};
const sentinels = Object.values(sentinel);

let program: TestProgram;
let alliance: TestAlliance;
/** The side from which something is held back, as a person and as a program. */
let readers: readonly (readonly [string, Client])[];
let dispute: string;
let closing: string;
let comment: string;
let lineCount: number;
/** Of its salts, as the other side's own reading shows them. */
let salts: readonly string[];

const sale = (id: string, more: object) => ({
  id,
  at: '2026-03-05T10:00:00+01:00',
  amount: '20000.00',
  currency: 'EUR',
  ...more,
});

beforeAll(async () => {
  program = await openTestProgram();
  alliance = await openAlliance(program);
  const { path, soft, hard } = alliance;
  await agree(alliance, { base: 'gross' });
  const policy = {
    sale: {
      withheld: ['customer', 'channel', 'region', 'tax', 'costOfGoods'],
      only: { product: ['shown'] },
      months: null,
    },
    cost: { only: { category: ['shown'] }, months: null },
  };
  await must(hard.send('PUT', `${path}/sharing-policy`, policy));
  const { product, ...fields } = sentinel;
  await must(
    hard.post(`${path}/sales`, [
      sale('listed', { ...fields, product: 'shown' }),
      sale('unlisted', { ...fields, product }),
      { ...sale('listed-refund', { kind: 'refund', of: 'listed' }), amount: '10.00' },
      { ...sale('unlisted-refund', { kind: 'refund', of: 'unlisted' }), amount: '10.00' },
      sale('unlisted-cost', { kind: 'cost', category: 'travel' }),
      sale('open-period', { ...fields, product, at: new Date().toISOString() }),
    ]),
  );
  await must(soft.post(`${path}/sales`, sale('own', { product: 'shown', customer: 'Own customer' })));
  const closed = await must(hard.post(`${path}/statements`, { period: '2026-03' }));
  const { hash } = closed.body;
  closing = closed.body.closing;
  await must(hard.post(`${path}/statements/2026-03/approval`, { hash }));
  const disputed = { position: 1, reason: 'Why?' };
  dispute = (await must(soft.post(`${path}/statements/2026-03/disputes`, disputed))).body.dispute.id;
  const said = { clause: 'title', text: 'A comment' };
  const commented = await must(soft.post(`${path}/agreement/versions/1/comments`, said));
  comment = commented.body.comment;
  const { lines } = (await must(soft.get(`${path}/statements/2026-03/lines`))).body;
  lineCount = lines.length;
  const own = (await must(hard.get(`${path}/sales?partner=hard`))).body.events;
  salts = own.flatMap(({ kind, salt }: { kind: string; salt: string }) => (kind === 'sale' ? [salt] : []));
  const key = (await must(soft.post('/api/v1/keys', { name: 'walk', scopes, expiresInDays: 30 }))).body.text;
  const byKey = soft.with({ cookie: '', 'entente-organisation': '', authorization: `Bearer ${key}` });
  readers = [
    ['a person', soft],
    ['a program', byKey],
  ];
});
afterAll(() => program.close());

async function must(sending: Promise<Reply>): Promise<Reply> {
  const reply = await sending;
  if (reply.status >= 300) throw new Error(`preparing the walk was answered ${reply.status}: ${reply.text}`);
  return reply;
}

const inAlliance = routes
  .map(({ route }): Route => route)
  .filter(({ path }) => path.startsWith('/api/v1/alliances/{alliance}'));

/** Each value a parameter can have here; an id of nothing where the walk has none. */
function valuesOf(name: string): readonly string[] {
  switch (name) {
    case 'alliance':
      return [alliance.id];
    case 'partner':
      return ['hard', 'soft'];
    case 'period':
      return ['2026-03', new Date().toISOString().slice(0, 7)];
    case 'position':
      return Array.from({ length: lineCount }, (_, index) => String(index + 1));
    case 'version':
      return ['1'];
    case 'dispute':
      return [dispute];
    case 'closing':
      return [closing];
    case 'comment':
      return [comment];
    case 'invitation':
      return [`${'0'.repeat(8)}-0000-4000-8000-000000000000`];
    default:
      throw new Error(`the walk does not know the parameter ${name}: add it to valuesOf in this file`);
  }
}

function addressesOf(path: string): readonly string[] {
  const [, name] = /\{(\w+)\}/.exec(path) ?? [];
  if (name === undefined) return [path];
  return valuesOf(name).flatMap((value) => addressesOf(path.replace(`{${name}}`, encodeURIComponent(value))));
}

/** Readings by what is held back, and by everything that sorts, filters and pages. */
const queries: Readonly<Record<string, readonly string[]>> = {
  'sharing.listSales': [
    '',
    '?order=newest&limit=1',
    `?product=${sentinel.product}`,
    `?channel=${sentinel.channel}`,
    '?partner=hard&product=shown',
    '?kind=refund&from=2026-03-05&to=2026-03-05',
  ],
  'sharing.listSalesOf': ['', `?product=${sentinel.product}`, `?channel=${sentinel.channel}`],
  'sharing.combineSales': [
    '',
    '?from=2026-03-05',
    `?product=${sentinel.product}`,
    `?channel=${sentinel.channel}`,
  ],
  'settlement.writeStatementCsv': ['', '?language=nl'],
};

function readable(reply: Reply): string {
  const isPdf = String(reply.headers['content-type']).startsWith('application/pdf');
  return isPdf ? JSON.stringify(readPdf(reply.bytes)) : reply.text;
}

function expectNothingHeldBack(text: string, where: string): void {
  // Amounts are also looked for as other languages write them.
  const secrets = [...sentinels, '791,53', '684,29', ...salts];
  const told = secrets.filter((secret) => text.includes(secret));
  expect(told, `told by ${where}: ${text.slice(0, 400)}`).toEqual([]);
}

/** A body that the route takes, with the ids of this alliance. */
function bodyFor(route: Route): unknown {
  const ids: IdFor = (name) =>
    name === 'person' || name === 'accountablePerson' ? alliance.soft.person : (valuesOf(name)[0] ?? '');
  return sampleBody(route, ids);
}

describe('the walk', () => {
  it('knows every route of an alliance, and no other', () => {
    const ids = inAlliance.map(({ id }) => id);
    const unknown = ids.filter((id) => known[id] === undefined);
    expect(unknown, 'say in `known` what these routes show of events').toEqual([]);
    expect(Object.keys(known).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('begins with values that their own side reads', async () => {
    const { path, hard } = alliance;
    const own = (await hard.get(`${path}/sales`)).text;
    const bundle = (await hard.get(`${path}/statements/2026-03/bundle`)).text;
    for (const text of [own, bundle]) for (const secret of sentinels) expect(text).toContain(secret);
    expect(salts.every((salt) => typeof salt === 'string' && salt.length >= 22)).toBe(true);
    expect(new Set(salts).size).toBe(salts.length);
  });

  it.each(inAlliance.filter(({ method }) => method === 'GET').map((route) => [route.id, route] as const))(
    '%s tells the other side nothing that is held back',
    async (id, route) => {
      let answered = 0;
      for (const [who, client] of readers) {
        for (const address of addressesOf(route.path)) {
          for (const query of queries[id] ?? ['']) {
            const reply = await client.get(address + query);
            if (reply.status < 300) answered += 1;
            expectNothingHeldBack(readable(reply), `${id} to ${who} at ${address}${query}`);
          }
        }
      }
      if (known[id] !== 'nothing') expect(answered).toBeGreaterThan(0);
    },
  );

  it.each(inAlliance.filter(({ method }) => method !== 'GET').map((route) => [route.id, route] as const))(
    '%s tells nothing in its answer either',
    async (id, route) => {
      for (const address of addressesOf(route.path)) {
        const reply = await alliance.soft.send(route.method, address, bodyFor(route));
        expectNothingHeldBack(readable(reply), id);
      }
    },
  );

  it('cannot find out by pushing either: an event with a known id is another one, whatever it says', async () => {
    const { path, soft, hard } = alliance;
    const { product: _, ...fields } = sentinel;
    const own = (await hard.get(`${path}/sales?partner=hard`)).body.events[0];
    for (const guess of [fields, { ...fields, customer: 'Another' }]) {
      const { party: __, receivedAt: ___, salt: ____, collectedBy: _____, ...pushed } = own;
      const reply = await soft.post(`${path}/sales`, { ...pushed, ...guess });
      expect(reply).toMatchObject({ status: 409, body: { code: 'conflicting_duplicate' } });
    }
  });

  it('ends where the side shares everything again: then every value is read', async () => {
    const { path, soft, hard } = alliance;
    const open = { sale: { withheld: [], only: {}, months: null }, cost: { only: {}, months: null } };
    await must(hard.send('PUT', `${path}/sharing-policy`, open));
    const text = (await soft.get(`${path}/sales`)).text;
    for (const secret of sentinels) expect(text).toContain(secret);
    const eventsFor = async (client: Client) => (await client.get(`${path}/sales?partner=hard`)).body.events;
    expect(await eventsFor(soft)).toEqual(await eventsFor(hard));
  });
});
