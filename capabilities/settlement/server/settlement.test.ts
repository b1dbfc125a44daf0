import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSignature, publicKeyOf, signText } from '#kernel/ed25519.ts';
import { agree, openAlliance, push, type TestAlliance } from '../../../test/test-alliance.ts';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { verifyBundle } from '../core/verify-bundle.ts';
import { closeByTimer } from './close-by-timer.ts';

let program: TestProgram;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  stranger = await program.newcomer('Another Company');
});
afterAll(() => program.close());

const sale = (id: string, at: string, amount: string, more: object = {}) => ({
  id,
  kind: 'sale',
  at,
  amount,
  currency: 'EUR',
  ...more,
});

/** Two companies with an agreement, and the sales of the first worked case, pushed by whoever collected them. */
async function running(changes: Parameters<typeof agree>[1] = {}): Promise<TestAlliance> {
  const alliance = await openAlliance(program);
  await agree(alliance, { base: 'profit', minimum: '0', ...changes });
  await push(alliance, alliance.hard, [
    sale('s1', '2026-03-05T10:00:00+01:00', '1210.00', {
      collectedBy: 'hard',
      tax: '210.00',
      costOfGoods: '600.05',
    }),
    sale('s2', '2026-03-31T23:30:00Z', '100.00', { collectedBy: 'hard' }),
  ]);
  await push(alliance, alliance.soft, [
    sale('s3', '2026-03-20T09:00:00+01:00', '50.00', { collectedBy: 'soft', costOfGoods: '70.00' }),
  ]);
  return alliance;
}

const close = ({ path }: TestAlliance, by: Client, period: string) =>
  by.post(`${path}/statements`, { period });
const approve = ({ path }: TestAlliance, by: Client, period: string, hash: string) =>
  by.post(`${path}/statements/${period}/approval`, { hash });

async function keyOf(client: Client, ...scopes: string[]): Promise<Client> {
  const made = await client.post('/api/v1/keys', { name: 'test', scopes, expiresInDays: 30 });
  return client.with({ cookie: '', authorization: `Bearer ${made.body.text}` });
}

describe('what is to be paid', () => {
  it('is asked for by closed statements alone, and overdue until payments reach it, the oldest first', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    const dues = async (by: Client) => (await by.get(`${path}/settlement`)).body.dues;
    expect(await dues(soft)).toEqual([]);
    await close(alliance, hard, '2026-03');
    const march = { period: '2026-03', from: 'hard', to: 'soft', due: '2026-05-01', amount: '133.99' };
    for (const side of [soft, hard]) {
      expect(await dues(side)).toMatchObject([
        { ...march, paid: '0.00', setOff: '0.00', open: '133.99', state: 'overdue', payments: [] },
      ]);
    }
    const at = '2026-04-20T09:00:00+02:00';
    await push(alliance, hard, [
      { id: 'p1', kind: 'payment', at, from: 'hard', to: 'soft', amount: '100.00' },
    ]);
    const paidInPart = { ...march, paid: '100.00', open: '33.99', state: 'overdue' };
    const payments = [{ event: 'p1', at, amount: '100.00' }];
    expect(await dues(soft)).toMatchObject([{ ...paidInPart, payments }]);
    expect((await close(alliance, soft, '2026-04')).status).toBe(201);
    const april = (await soft.get(`${path}/statements/2026-04`)).body;
    expect(april).toMatchObject({
      transfers: [{ amount: '63.99' }],
      dues: [{ period: '2026-04', amount: '30.00', open: '30.00', due: '2026-05-31', state: 'overdue' }],
    });
    expect((await hard.get(`${path}/statements/2026-03`)).body.dues).toMatchObject([
      { ...paidInPart, payments },
    ]);
    await push(alliance, hard, [
      { id: 'p2', kind: 'payment', at: '2026-05-02T09:00:00Z', from: 'hard', to: 'soft', amount: '63.99' },
    ]);
    expect(await dues(hard)).toMatchObject([
      { period: '2026-03', paid: '133.99', open: '0.00', state: 'paid', payments: [{}, { event: 'p2' }] },
      { period: '2026-04', paid: '30.00', open: '0.00', state: 'paid', payments: [{ event: 'p2' }] },
    ]);
  });
});

describe('closing by a timer', () => {
  const choose = ({ path }: TestAlliance, by: Client, graceDays: number | null) =>
    by.send('PUT', `${path}/closing-choice`, { graceDays });
  const statesOf = async ({ path }: TestAlliance, by: Client): Promise<[string, string, string | null][]> =>
    (await by.get(`${path}/settlement`)).body.periods.map(
      (one: { period: string; state: string; closedHow: string | null }) => [
        one.period,
        one.state,
        one.closedHow,
      ],
    );

  it('closes every period that is over once both sides let it, and says that it did', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    expect((await choose(alliance, soft, 0)).body).toEqual({ inForce: false });
    expect((await soft.get(`${path}/settlement`)).body.closing).toMatchObject({
      choices: [{ party: 'soft', graceDays: 0, name: 'Person of Utrecht Software' }],
      next: null,
    });
    await close(alliance, hard, '2026-03');
    expect((await choose(alliance, hard, 0)).body).toEqual({ inForce: true });
    await expect
      .poll(async () => (await statesOf(alliance, soft)).filter(([, state]) => state === 'over'))
      .toEqual([]);
    const states = await statesOf(alliance, soft);
    expect(states.at(-1)).toEqual(['2026-03', 'closed', 'by_hand']);
    expect(states.slice(1, -1).every(([, state, how]) => state === 'closed' && how === 'by_timer')).toBe(
      true,
    );
    const settlement = (await hard.get(`${path}/settlement`)).body;
    expect(settlement.closing.next.period).toBe(settlement.periods[0].period);
    const bundle = await soft.get(`${path}/statements/2026-04/bundle`);
    const found = verifyBundle(JSON.parse(bundle.text));
    expect(found).toMatchObject({ ok: true, value: { holds: true } });
  });

  it('closes a period once, on however many servers and however often it is tried', async () => {
    const alliance = await running();
    const { soft, hard } = alliance;
    await choose(alliance, soft, 60);
    await choose(alliance, hard, 60);
    const twin = await program.twin();
    const [choice] = await program.services.database.asOrganisation(hard.organisation, (tx) =>
      tx.query<{ id: string }>(
        'select choice_id as id from closing_choice where alliance_id = $1 and organisation_id = $2',
        [alliance.id, hard.organisation],
      ),
    );
    const job = { organisation: hard.organisation, alliance: alliance.id, choice: choice?.id ?? '' };
    const servers = [program.services, twin.services, program.services, twin.services];
    await Promise.all(servers.map((services) => closeByTimer(services, job)));
    const isClosed = async () => (await statesOf(alliance, soft)).filter(([, state]) => state === 'closed');
    await expect.poll(isClosed).not.toEqual([]);
    const wakes = await program.services.database.asOrganisation(hard.organisation, (tx) =>
      tx.query<{ from: string; times: bigint }>(
        `select period_from as "from", count(*) as times from closing_wake where alliance_id = $1
          group by period_from having count(*) > 1`,
        [alliance.id],
      ),
    );
    expect(wakes).toEqual([]);
    // Under a choice that no longer holds the same job does nothing.
    await choose(alliance, soft, null);
    const beingClosed = async () => (await soft.get(`${alliance.path}/settlement`)).body.beingClosed?.state;
    await expect.poll(beingClosed).not.toBe('running');
    const before = await statesOf(alliance, soft);
    await closeByTimer(program.services, job);
    expect(await statesOf(alliance, soft)).toEqual(before);
  });

  it('is chosen by managers of a side under an agreement, once', async () => {
    const alliance = await openAlliance(program);
    expect((await choose(alliance, alliance.soft, 5)).body.code).toBe('no_agreement_in_force');
    await agree(alliance);
    expect((await choose(alliance, await colleague(program, alliance.soft, 'member'), 5)).status).toBe(403);
    expect((await choose(alliance, stranger, 5)).body.code).toBe('alliance_not_found');
    expect((await choose(alliance, alliance.soft, 61)).status).toBe(400);
    for (let time = 0; time < 2; time += 1)
      expect((await choose(alliance, alliance.soft, 5)).status).toBe(200);
    const rows = await program.services.database.asOrganisation(alliance.soft.organisation, (tx) =>
      tx.query('select 1 from closing_choice where alliance_id = $1', [alliance.id]),
    );
    expect(rows).toHaveLength(1);
  });
});

describe('settling', () => {
  it('gives both sides the worked case to the cent and its hash of events, open and closed alike', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    const open = (await soft.get(`${path}/statements/2026-03`)).body;
    expect(open).toMatchObject({
      state: 'over',
      hash: null,
      parties: {
        soft: { opening: '0.00', entitled: '113.99', held: '-20.00', payments: '0.00', closing: '133.99' },
        hard: { opening: '0.00', entitled: '265.96', held: '399.95', payments: '0.00', closing: '-133.99' },
      },
      transfers: [{ from: 'hard', to: 'soft', amount: '133.99', due: '2026-05-01' }],
      hashes: {
        events: 'sha256:c0028ae12e03c3e66120f30c6c908dcf722e819f69612743444126c92191cca6',
        previous: null,
      },
    });
    const closed = await close(alliance, hard, '2026-03');
    expect(closed).toMatchObject({ status: 201, body: { period: '2026-03' } });
    for (const side of [soft, hard]) {
      const read = (await side.get(`${path}/statements/2026-03`)).body;
      const { state, hash, closed: closing, closedHow, dues, ownParty, ...rest } = read;
      expect([state, hash, closedHow]).toEqual(['closed', closed.body.hash, 'by_hand']);
      expect(dues).toMatchObject([{ amount: '133.99', due: '2026-05-01' }]);
      expect(closing).toMatchObject({ party: 'hard', name: 'Person of Suzhou Hardware' });
      expect(open).toMatchObject(rest);
    }
    const overview = (await soft.get(`${path}/settlement`)).body;
    expect(
      overview.periods.map(({ period, state }: { period: string; state: string }) => [period, state]),
    ).toEqual([
      ['2026-11', 'running'],
      ...['2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05', '2026-04'].map((name) => [
        name,
        'over',
      ]),
      ['2026-03', 'closed'],
    ]);
    const april = overview.periods.find(({ period }: { period: string }) => period === '2026-04');
    expect(april.parties.soft).toMatchObject({ opening: '133.99', closing: '163.99' });
  });

  it('explains each line in the reader’s language and leads to its event', async () => {
    const alliance = await running();
    const { soft, path } = alliance;
    await close(alliance, soft, '2026-03');
    for (const period of ['2026-03', '2026-04']) {
      const lines = `${path}/statements/${period}/lines`;
      const read = await soft.send('GET', lines, undefined, { 'accept-language': 'nl' });
      expect(read.body.lines[0].why).toContain('Utrecht Software');
      const [first] = (await soft.get(lines)).body.lines;
      expect((await soft.get(`${lines}/1/event`)).body.event).toMatchObject({
        id: first.event,
        party: 'hard',
      });
      expect((await soft.get(`${lines}/9/event`)).body.code).toBe('line_not_found');
      expect((await soft.get(`${lines}/99999999999/event`)).status).toBe(404);
      expect((await soft.get(`${lines}?after=99999999999`)).body.code).toBe('invalid_input');
    }
    const { lines, next } = (await soft.get(`${path}/statements/2026-03/lines?limit=1`)).body;
    expect(next).toBe(1);
    expect(lines).toMatchObject([
      {
        position: 1,
        event: 's1',
        kind: 'sale',
        base: '399.95',
        parts: { soft: '119.99', hard: '279.96' },
        at: '2026-03-05T10:00:00+01:00',
        pushedBy: 'hard',
      },
    ]);
    const second = (await soft.get(`${path}/statements/2026-03/lines?after=1`)).body;
    expect(second).toMatchObject({ lines: [{ position: 2, event: 's3' }], next: null });
  });

  it('lists what could not be settled, with the reason and whose it is', async () => {
    const alliance = await running();
    await push(alliance, alliance.hard, [
      { id: 'r1', kind: 'refund', of: 'nothing', amount: '1.00', at: '2026-03-06T10:00:00Z' },
      sale('early', '2025-12-31T10:00:00+01:00', '5.00', { recordedAt: '2026-03-06T10:00:00Z' }),
    ]);
    const read = (await alliance.soft.get(`${alliance.path}/statements/2026-03`)).body;
    expect(read.exceptions).toMatchObject([
      { event: 'early', code: 'outside-term', pushedBy: 'hard' },
      { event: 'r1', code: 'refund-without-sale', detail: expect.stringContaining('nothing') },
    ]);
  });

  it('puts a late fact into the next open period and marks it; the closed statement stays', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    const { hash } = (await close(alliance, soft, '2026-03')).body;
    await push(alliance, hard, [sale('late', '2026-03-07T10:00:00+01:00', '10.00')]);
    expect((await soft.get(`${path}/statements/2026-03`)).body).toMatchObject({ hash, lines: 2 });
    const running_ = (await soft.get(`${path}/settlement`)).body.periods[0].period;
    const { lines } = (await soft.get(`${path}/statements/${running_}/lines`)).body;
    expect(lines).toMatchObject([{ event: 'late', late: true }]);
  });

  it('goes on under a new version of the agreement, with its balances, from the next period that begins under it', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    await close(alliance, soft, '2026-03');
    await agree(alliance, {
      base: 'profit',
      minimum: '0',
      starts: '2026-05-15',
      split: { soft: '50', hard: '50' },
    });
    await push(alliance, hard, [
      sale('m1', '2026-05-20T10:00:00+02:00', '10.00'),
      sale('j1', '2026-06-20T10:00:00+02:00', '10.00'),
      { id: 'r2', kind: 'refund', of: 's1', amount: '121.00', at: '2026-06-01T10:00:00+02:00' },
    ]);
    for (const period of ['2026-04', '2026-05', '2026-06']) {
      expect((await close(alliance, hard, period)).status).toBe(201);
    }
    const parts = async (period: string) =>
      (await soft.get(`${path}/statements/${period}/lines`)).body.lines.map(
        ({ event, parts: { soft } }: { event: string; parts: { soft: string } }) => [event, soft],
      );
    expect(await parts('2026-05')).toEqual([['m1', '3.00']]);
    expect(await parts('2026-06')).toEqual([
      ['r2', '-12.00'],
      ['j1', '5.00'],
    ]);
    const may = (await soft.get(`${path}/statements/2026-05`)).body;
    const june = (await soft.get(`${path}/statements/2026-06`)).body;
    expect([may.version, june.version]).toEqual([1, 2]);
    expect(june.parties.soft.opening).toBe(may.parties.soft.closing);
    expect(june.hashes.previous).toBe(may.hash);
    expect((await soft.get(`${path}/statements/2026-05/bundle`)).status).toBe(200);
    const bundle = JSON.parse((await soft.get(`${path}/statements/2026-06/bundle`)).text);
    expect(bundle.laterTerms.map(({ from }: { from: string }) => from)).toEqual(['2026-06-01']);
    expect(verifyBundle(bundle)).toMatchObject({
      ok: true,
      value: { holds: true, first: null, statements: [{}, {}, {}, { period: '2026-06-01' }] },
    });
    bundle.laterTerms[0].terms.shares[0].split = { soft: '0.49', hard: '0.51' };
    expect(verifyBundle(bundle)).toMatchObject({
      value: {
        first: { period: '2026-06-01' },
        statements: [{ altered: [] }, { altered: [] }, { altered: [] }, { altered: ['terms'] }],
      },
    });
    await agree(alliance, { base: 'profit', minimum: '0', starts: '2026-07-01', currency: 'VND' });
    expect((await close(alliance, soft, '2026-07')).body.code).toBe('terms_not_continuable');
  });
});

describe('a sale that was recorded under one version and happens under another', () => {
  it('is settled and explained by the terms of its recording, open and closed alike', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    await agree(alliance, {
      base: 'profit',
      minimum: '0',
      starts: '2026-06-01',
      split: { soft: '50', hard: '50' },
    });
    await push(alliance, hard, [
      sale('ahead', '2026-06-20T10:00:00+02:00', '10.00', { recordedAt: '2026-05-10T10:00:00+02:00' }),
      sale('later', '2026-06-21T10:00:00+02:00', '10.00'),
    ]);
    const june = async () => {
      const { lines } = (await soft.get(`${path}/statements/2026-06/lines`)).body;
      return lines.map((line: { event: string; parts: object; why: string }) => [
        line.event,
        line.parts,
        /Utrecht Software (\d+)/.exec(line.why)?.[1],
      ]);
    };
    const expected = [
      ['ahead', { soft: '3.00', hard: '7.00' }, '30'],
      ['later', { soft: '5.00', hard: '5.00' }, '50'],
    ];
    expect(await june()).toEqual(expected);
    for (const period of ['2026-03', '2026-04', '2026-05', '2026-06']) {
      expect((await close(alliance, hard, period)).status).toBe(201);
    }
    expect(await june()).toEqual(expected);
  });
});

describe('closing a period', () => {
  it('waits for no period before the agreement began, whatever year was typed', async () => {
    const alliance = await openAlliance(program);
    const { soft } = alliance;
    await agree(alliance);
    await push(alliance, soft, [sale('s1', '2026-03-05T10:00:00+01:00', '1.00')]);
    const pushed = await soft.post(`${alliance.path}/sales`, sale('s2', '2001-03-05T10:00:00+01:00', '1.00'));
    expect(pushed.status).toBe(201);
    expect(pushed.body.results[0].recordedAt.slice(0, 4)).not.toBe('2001');
    expect((await close(alliance, soft, '2026-03')).status).toBe(201);
  });

  it('refuses, each with its reason', async () => {
    const alliance = await openAlliance(program);
    const { soft } = alliance;
    const codeOf = async (period: string) => (await close(alliance, soft, period)).body.code;
    expect(await codeOf('2026-03')).toBe('no_agreement_in_force');
    await agree(alliance);
    expect(await codeOf('2026-Q1')).toBe('period_not_found');
    expect(await codeOf('2026-13')).toBe('period_not_found');
    expect(await codeOf('0000-01')).toBe('period_not_found');
    expect(await codeOf('2026-03')).toBe('nothing_to_settle');
    await push(alliance, soft, [sale('s1', '2026-03-05T10:00:00+01:00', '1.00')]);
    expect(await codeOf('2026-02')).toBe('nothing_to_settle');
    expect(await codeOf('2026-04')).toBe('earlier_period_open');
    expect(await codeOf('2026-11')).toBe('period_not_over');
    expect(await codeOf('march')).toBe('invalid_input');
    expect((await close(alliance, soft, '2026-03')).status).toBe(201);
    expect(await codeOf('2026-03')).toBe('period_already_settled');
    expect(await close(alliance, stranger, '2026-04')).toMatchObject({
      status: 404,
      body: { code: 'alliance_not_found' },
    });
    expect(await close(alliance, await colleague(program, soft, 'member'), '2026-04')).toMatchObject({
      status: 403,
      body: { code: 'role_too_weak' },
    });
  });

  it('happens once when both sides close it at the same moment, through two servers, while sales come in', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    const twin = await program.twin();
    const [first, second, ...pushes] = await Promise.all([
      close(alliance, soft, '2026-03'),
      close(alliance, hard.through(twin), '2026-03'),
      ...Array.from({ length: 10 }, (_, index) =>
        hard
          .through(index % 2 === 0 ? twin : program)
          .post(`${path}/sales`, [sale(`x${index}`, '2026-03-09T10:00:00+01:00', '1.00')]),
      ),
    ]);
    expect([first.status, second.status].sort()).toEqual([201, 409]);
    expect(pushes.every(({ status }) => status === 201)).toBe(true);
    const march = (await soft.get(`${path}/statements/2026-03/lines`)).body.lines;
    const overview = (await soft.get(`${path}/settlement`)).body;
    const late = (await soft.get(`${path}/statements/${overview.periods[0].period}/lines`)).body.lines;
    expect(march.length + late.length).toBe(12);
    expect(await close(alliance, hard, '2026-04')).toMatchObject({ status: 201 });
  });

  it('answers a repeat with the same Idempotency-Key as the first time', async () => {
    const alliance = await running();
    const once = { 'idempotency-key': 'close-march' };
    const body = { period: '2026-03' };
    const first = await alliance.soft.post(`${alliance.path}/statements`, body, once);
    expect((await alliance.soft.post(`${alliance.path}/statements`, body, once)).body).toEqual(first.body);
  });
});

describe('approving with an own key', () => {
  it('is agreed by the signature that its holder made, and countersigns nothing for them', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    const secret = new Uint8Array(32).fill(5);
    const publicKey = publicKeyOf(secret);
    const asked = await soft.post('/api/v1/signing-keys/challenge', { publicKey });
    const { challenge } = asked.body;
    const proof = signText(challenge, secret);
    expect((await soft.post('/api/v1/signing-keys', { publicKey, challenge, proof })).status).toBe(201);
    const { hash } = (await close(alliance, soft, '2026-03')).body;
    const send = (signature: string) =>
      soft.post(`${path}/statements/2026-03/approval`, { hash, signature: { publicKey, signature } });
    expect((await approve(alliance, soft, '2026-03', hash)).body.code).toBe('signature_needed');
    const april = (await close(alliance, soft, '2026-04')).body.hash;
    expect((await send(signText(april, secret))).body.code).toBe('signature_not_genuine');
    expect(await send(signText(hash, secret))).toMatchObject({ status: 201, body: { publicKey } });
    expect((await approve(alliance, hard, '2026-03', hash)).body.state).toBe('agreed');
    expect((await hard.get(`${path}/statements/2026-03`)).body.signatures).toMatchObject([
      { party: 'soft', keptBy: 'organisation' },
      { party: 'hard', keptBy: 'server' },
    ]);
    const { countersigned } = (await soft.get(`${path}/record`)).body;
    expect(countersigned.map(({ party }: { party: string }) => party)).toEqual(['hard']);
    const bundle = JSON.parse((await soft.get(`${path}/statements/2026-03/bundle`)).text);
    expect(verifyBundle(bundle, (party, key) => party === 'hard' || key === publicKey)).toMatchObject({
      value: { holds: true, statements: [{ state: 'agreed' }] },
    });
  });
});

describe('approving', () => {
  it('is agreed when both sides have signed the same hash', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    const { hash } = (await close(alliance, soft, '2026-03')).body;
    const signed = await approve(alliance, soft, '2026-03', hash);
    expect(signed).toMatchObject({ status: 201, body: { state: 'approved_by_us' } });
    expect(isSignature(hash, signed.body.publicKey, signed.body.signature)).toBe(true);
    expect((await hard.get(`${path}/statements/2026-03`)).body.state).toBe('approved_by_partner');
    expect((await approve(alliance, hard, '2026-03', hash)).body.state).toBe('agreed');
    const read = (await soft.get(`${path}/statements/2026-03`)).body;
    expect(read.signatures.map(({ party }: { party: string }) => party)).toEqual(['soft', 'hard']);
  });

  it('refuses, each with its reason', async () => {
    const alliance = await running();
    const { soft, path } = alliance;
    const { hash } = (await close(alliance, soft, '2026-03')).body;
    const other = `sha256:${'0'.repeat(64)}`;
    const codeOf = async (by: Client, period: string, it: string) =>
      (await approve(alliance, by, period, it)).body.code;
    expect(await codeOf(soft, '2026-04', hash)).toBe('statement_not_found');
    expect(await codeOf(soft, '2026-03', other)).toBe('statement_is_another');
    expect(await codeOf(stranger, '2026-03', hash)).toBe('alliance_not_found');
    expect(await codeOf(await colleague(program, soft, 'member'), '2026-03', hash)).toBe('role_too_weak');
    await approve(alliance, soft, '2026-03', hash);
    expect(await codeOf(soft, '2026-03', hash)).toBe('already_approved');
    expect(
      (await soft.post(`${path}/statements/2026-03/disputes`, { position: 1, reason: 'No' })).body.code,
    ).toBe('already_approved');
  });

  it('is recorded once by two requests at the same moment', async () => {
    const alliance = await running();
    const { hash } = (await close(alliance, alliance.soft, '2026-03')).body;
    const twin = await program.twin();
    const replies = await Promise.all([
      approve(alliance, alliance.hard, '2026-03', hash),
      approve(alliance, alliance.hard.through(twin), '2026-03', hash),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('a dispute', () => {
  it('is seen by both, is answered, holds its own side’s approval back, and can be taken back', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    const { hash } = (await close(alliance, hard, '2026-03')).body;
    const disputes = `${path}/statements/2026-03/disputes`;
    const raised = await soft.post(disputes, { position: 2, reason: 'The goods cost 60, not 70.' });
    expect(raised.status).toBe(201);
    const dispute = `${path}/disputes/${raised.body.dispute.id}`;
    expect((await approve(alliance, soft, '2026-03', hash)).body.code).toBe('own_dispute_open');
    expect(
      (await hard.post(`${dispute}/answer`, { text: 'We refund the difference in April.' })).status,
    ).toBe(201);
    expect((await hard.post(`${dispute}/withdrawal`, {})).body.code).toBe('dispute_not_own');
    const read = (await hard.get(`${path}/statements/2026-03`)).body;
    expect(read).toMatchObject({
      state: 'disputed',
      disputes: [
        {
          position: 2,
          reason: 'The goods cost 60, not 70.',
          by: { party: 'soft' },
          replies: [{ kind: 'answer', by: { party: 'hard' } }],
          withdrawn: false,
        },
      ],
    });
    expect((await soft.post(`${dispute}/withdrawal`, { text: 'Agreed.' })).status).toBe(201);
    expect((await soft.post(`${dispute}/withdrawal`, {})).body.code).toBe('dispute_withdrawn');
    expect((await hard.post(`${dispute}/answer`, { text: 'Thanks' })).body.code).toBe('dispute_withdrawn');
    expect((await approve(alliance, soft, '2026-03', hash)).status).toBe(201);
  });

  it('refuses, each with its reason', async () => {
    const alliance = await running();
    const { soft, path } = alliance;
    const disputes = `${path}/statements/2026-03/disputes`;
    const body = { position: 1, reason: 'No' };
    expect((await soft.post(disputes, body)).body.code).toBe('statement_not_found');
    await close(alliance, soft, '2026-03');
    expect((await soft.post(disputes, { ...body, position: 3 })).body.code).toBe('line_not_found');
    expect((await soft.post(disputes, { ...body, reason: ' ' })).status).toBe(400);
    expect((await stranger.post(disputes, body)).status).toBe(404);
    expect((await (await colleague(program, soft, 'viewer')).post(disputes, body)).status).toBe(403);
    const unknown = `${path}/disputes/00000000-0000-7000-8000-000000000000/answer`;
    expect((await soft.post(unknown, { text: 'x' })).body.code).toBe('dispute_not_found');
  });
});

describe('taking it away', () => {
  it('gives a bundle that proves itself, with both signatures', async () => {
    const alliance = await running();
    const { soft, hard, path } = alliance;
    for (const period of ['2026-03', '2026-04']) {
      const { hash } = (await close(alliance, soft, period)).body;
      for (const side of [soft, hard]) await approve(alliance, side, period, hash);
    }
    const key = await keyOf(hard, 'settlement:read');
    const bundle = await key.get(`${path}/statements/2026-04/bundle`);
    expect(bundle.status).toBe(200);
    const found = verifyBundle(JSON.parse(bundle.text));
    expect(found).toMatchObject({
      ok: true,
      value: { holds: true, statements: [{ state: 'agreed' }, { state: 'agreed' }] },
    });
    expect((await key.get(`${path}/statements/2026-05/bundle`)).body.code).toBe('statement_not_found');
  });

  it('gives a table in the reader’s language whose cells no spreadsheet runs', async () => {
    const alliance = await running();
    await push(alliance, alliance.hard, [
      sale('=1+1', '2026-03-09T10:00:00+01:00', '1.00', { product: '@a' }),
    ]);
    const csv = await alliance.soft.get(`${alliance.path}/statements/2026-03/csv?language=vi`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text).toContain('\uFEFFKỳ,Dòng,Sự kiện');
    expect(csv.text).toContain("'=1+1");
    expect(csv.text).toContain("'@a");
    expect(csv.text.split('\r\n')).toHaveLength(5);
  });

  it('comes as one document for both sides, the same bytes every time, until somebody approves', async () => {
    const alliance = await running();
    await close(alliance, alliance.soft, '2026-03');
    const paths = (language: string) => `${alliance.path}/statements/2026-03/pdf?language=${language}`;
    const first = await alliance.soft.get(paths('vi'));
    expect(first.headers['content-type']).toBe('application/pdf');
    expect(first.text.startsWith('%PDF-1.7')).toBe(true);
    expect((await alliance.soft.get(paths('vi'))).text).toBe(first.text);
    expect((await alliance.hard.get(paths('vi'))).text).toBe(first.text);
    expect((await alliance.hard.get(paths('nl'))).text).not.toBe(first.text);
    const { hash } = (await alliance.soft.get(`${alliance.path}/statements/2026-03`)).body;
    await approve(alliance, alliance.soft, '2026-03', hash);
    expect((await alliance.hard.get(paths('vi'))).text).not.toBe(first.text);
  });

  it('is for members and keys of the alliance alone', async () => {
    const alliance = await running();
    await close(alliance, alliance.soft, '2026-03');
    const paths = [
      'settlement',
      ...['', '/lines', '/csv', '/pdf', '/bundle'].map((end) => `statements/2026-03${end}`),
    ];
    const wrongKey = await keyOf(alliance.soft, 'sales:read');
    const foreignKey = await keyOf(stranger, 'settlement:read');
    const viewer = await colleague(program, alliance.soft, 'viewer');
    for (const path of paths.map((end) => `${alliance.path}/${end}`)) {
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
      expect([path, (await foreignKey.get(path)).status]).toEqual([path, 404]);
      expect([path, (await wrongKey.get(path)).status]).toEqual([path, 403]);
      expect([path, (await program.stranger.get(path)).status]).toEqual([path, 401]);
      expect([path, (await viewer.get(path)).status]).toEqual([path, 200]);
    }
  });
});
