/** What somebody tries at the edge of the server: headers that lie, cookies of others, floods, and replays. */
import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaseName } from '#platform/db/lease.ts';
import { createLog } from '#platform/log.ts';
import { openProgram, type Program, type ProgramOptions } from '../apps/server/program.ts';
import {
  type Client,
  client,
  cookieOf,
  openTestProgram,
  type TestProgram,
  testPassword,
} from './test-program.ts';

let program: TestProgram;
let owner: pg.Client;
let victim: Client;
const others: Program[] = [];

beforeAll(async () => {
  program = await openTestProgram();
  owner = new pg.Client({ connectionString: program.ownerUrl });
  await owner.connect();
  victim = await program.newcomer('Vermilion Works');
});
afterAll(async () => {
  for (const other of others) await other.close();
  await owner.end();
  await program.close();
});

/** Another server over the same database, started otherwise. */
async function started(otherwise: Partial<ProgramOptions>): Promise<Program> {
  const other = await openProgram({
    ownerUrl: program.ownerUrl,
    embedded: false,
    mustBeSafe: false,
    publicUrl: 'http://localhost:4400',
    proxies: 0,
    smtpUrl: undefined,
    mailFrom: 'entente@example.com',
    requestsPerMinute: 1_000_000,
    log: createLog('fatal'),
    ...otherwise,
  });
  others.push(other);
  return other;
}

const nobody = { organisation: '', person: '', email: '' };
const signIn = (
  from: Program,
  email: string,
  headers: Record<string, string> = {},
  password = testPassword,
) => client(from, {}, nobody).post('/api/auth/sign-in/email', { email, password }, headers);

async function colleague(role: string): Promise<Client> {
  const email = `${randomUUID()}@example.com`;
  const invited = await victim.post('/api/v1/invitations', { email, role });
  const token = invited.body.invitation.link.split('/').at(-1);
  await program.stranger.post(`/api/v1/invitations/by-token/${token}/acceptance`, {
    newPerson: { name: 'Minh', password: testPassword, language: 'vi' },
  });
  return (await program.signIn(email)).with({ 'entente-organisation': victim.organisation });
}

describe('an address that a client claims', () => {
  const addressOf = async (email: string) =>
    (
      await owner.query<{ ip_address: string }>(
        `select s.ip_address from identity.session s join identity.person p on p.id = s.person_id
          where p.email = $1 order by s.created_at desc, s.id desc limit 1`,
        [email],
      )
    ).rows[0]?.ip_address;
  const lies = {
    'x-entente-peer': '6.6.6.6',
    'x-forwarded-for': '7.7.7.7, 8.8.8.8',
    'x-real-ip': '9.9.9.9',
    forwarded: 'for=5.5.5.5',
    'cf-connecting-ip': '4.4.4.4',
  };

  it('is not believed', async () => {
    expect((await signIn(program, victim.email, lies)).status).toBe(200);
    expect(await addressOf(victim.email)).toBe('127.0.0.1');
  });

  it('is not believed behind a proxy of ours either: only what the proxy added is', async () => {
    const behind = await started({ proxies: 1 });
    expect((await signIn(behind, victim.email, lies)).status).toBe(200);
    expect(await addressOf(victim.email)).toBe('8.8.8.8');
  });
});

describe('what is sent in another form than is needed', () => {
  it.each([
    ['a missing field', { name: 'Till' }, 'body.scopes', 'field_required'],
    [
      'a number for a text',
      { name: 5, scopes: ['sales:read'], expiresInDays: 9 },
      'body.name',
      'field_wrong_type',
    ],
    [
      'a text for a number',
      { name: 'a', scopes: ['sales:read'], expiresInDays: 'x' },
      'body.expiresInDays',
      'field_wrong_type',
    ],
  ])('%s is told by its place and kind', async (_, body, path, code) => {
    const reply = await victim.post('/api/v1/keys', body);
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ path, code }));
  });

  it.each([
    ['from=2026-02-30', 'query.from', 'field_no_date'],
    ['from=x', 'query.from', 'field_no_date'],
    ['from=2026-01-01&from=2026-02-01', 'query.from', 'field_wrong_type'],
    ['limit=many', 'query.limit', 'field_wrong_type'],
  ])('?%s is told once', async (query, path, code) => {
    const reply = await victim.get(`/api/v1/sales?${query}`);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path, code })]);
  });

  it('a body without the type JSON, or none, is told what to send', async () => {
    const sales = `/api/v1/alliances/${randomUUID()}/sales`;
    for (const headers of [
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'text/plain' },
    ]) {
      const reply = await victim.send('POST', sales, Buffer.from('{"id":"a"}'), headers);
      expect(reply).toMatchObject({ status: 400, body: { code: 'json_body_needed' } });
      expect(reply.body.detail).toContain('Content-Type: application/json');
    }
    expect(await victim.send('POST', sales)).toMatchObject({ body: { code: 'json_body_needed' } });
  });

  it('a link that was cut off is an invitation that does not exist', async () => {
    for (const path of ['/api/v1/partner-invitations/01a2', '/api/v1/invitations/by-token/01a2']) {
      expect((await program.stranger.get(path)).body.code).toBe('invitation_not_found');
    }
  });
});

describe('a host that a client claims', () => {
  it('stands in no link and no cookie', async () => {
    const lies = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    const wish = { email: `${randomUUID()}@example.com`, role: 'viewer' };
    const invited = await victim.post('/api/v1/invitations', wish, lies);
    expect(invited.body.invitation.link).toMatch(/^http:\/\/localhost:4400\/join\//);
    const signedIn = await signIn(program, victim.email, lies);
    expect(`${signedIn.text} ${JSON.stringify(signedIn.headers)}`).not.toContain('evil');
  });
});

describe('a session', () => {
  it('is a new one at every sign-in, whatever cookie was planted before', async () => {
    const first = cookieOf(await signIn(program, victim.email));
    const attacker = await program.newcomer();
    const planted = cookieOf(await signIn(program, attacker.email));
    const second = cookieOf(await signIn(program, victim.email, { cookie: planted }));
    expect(new Set([first, planted, second]).size).toBe(3);
    const person = (cookie: string) => client(program, { cookie }, nobody).get('/api/v1/me');
    expect((await person(second)).body.person.id).toBe(victim.person);
    expect((await person(planted)).body.person.id).toBe(attacker.person);
  });

  it('is in a cookie that no script reads and no other site sends, over TLS only where there is TLS', async () => {
    const plain = String((await signIn(program, victim.email)).headers['set-cookie']);
    expect(plain).toMatch(/^entente\.session_token=/);
    for (const flag of [/; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i]) expect(plain).toMatch(flag);
    expect(plain).not.toMatch(/Domain=/i);
    const secure = await started({ publicUrl: 'https://entente.example' });
    const overTls = String((await signIn(secure, victim.email)).headers['set-cookie']);
    expect(overTls).toMatch(/^__Secure-entente\.session_token=/);
    expect(overTls).toMatch(/; Secure/i);
    const cookie = overTls.split(';')[0] ?? '';
    expect((await client(secure, { cookie }, nobody).get('/api/v1/me')).status).toBe(200);
  });

  it('with a made-up or altered token is none', async () => {
    const cookie = cookieOf(await signIn(program, victim.email));
    for (const forged of [
      'entente.session_token=x',
      'entente.session_token=',
      cookie.replace(/=(.)/, (_, letter) => `=${letter === 'a' ? 'b' : 'a'}`),
      `${cookie.slice(0, -6)}AAAAAA`,
      cookie.split('.').slice(0, -1).join('.'),
    ]) {
      const reply = await client(program, { cookie: forged }, nobody).get('/api/v1/me');
      expect(reply, forged).toMatchObject({ status: 401, body: { code: 'sign_in_needed' } });
    }
  });

  it('ends everywhere when the password is changed', async () => {
    const person = await program.newcomer();
    const elsewhere = await program.signIn(person.email);
    const changed = await person.post('/api/auth/change-password', {
      currentPassword: testPassword,
      newPassword: 'another four plain words',
      revokeOtherSessions: true,
    });
    expect(changed.status).toBe(200);
    expect((await elsewhere.get('/api/v1/me')).status).toBe(401);
    expect((await signIn(program, person.email)).status).toBe(401);
  });
});

describe('the identity library', () => {
  it.each([
    ['GET', '/get-session'],
    ['GET', '/list-sessions'],
    ['GET', '/list-accounts'],
    ['POST', '/sign-up/email'],
    ['POST', '/update-user'],
    ['POST', '/change-email'],
    ['POST', '/delete-user'],
    ['POST', '/request-password-reset'],
    ['POST', '/reset-password'],
    ['POST', '/sign-in/social'],
    ['POST', '/revoke-session'],
    ['POST', '/update-session'],
    ['GET', '/error'],
    ['GET', '/ok'],
    ['GET', '/sign-in/email'],
    ['POST', '/sign-in/email/'],
    ['POST', '//sign-in/email'],
    ['POST', '/x/../sign-up/email'],
    ['POST', '/%73ign-up/email'],
  ])('offers nothing but signing in and out and changing the password: %s %s', async (method, path) => {
    const body = method === 'POST' ? { email: victim.email, name: 'x', password: testPassword } : undefined;
    const reply = await victim.send(method, `/api/auth${path}`, body);
    expect(reply).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it.each(['password12345678', 'short', 'Vermilion Works 1', 'abcabcabcabcabcabc'])(
    'takes no weak password in exchange: %s',
    async (newPassword) => {
      const person = await program.newcomer('Vermilion Works');
      const currentPassword = testPassword;
      await owner.query('delete from identity.rate_limit');
      const reply = await person.post('/api/auth/change-password', {
        currentPassword,
        newPassword: newPassword.replace('Vermilion Works 1', `${person.email}1`),
      });
      expect(reply.status).toBe(400);
      expect((await signIn(program, person.email)).status).toBe(200);
    },
  );

  it('takes as long for an e-mail address that nobody has as for a wrong password', async () => {
    await owner.query('delete from identity.rate_limit');
    const least = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY };
    // In turns, so that a busy machine is busy for both; without hashing the one would be ten times as fast.
    for (let turn = 0; turn < 12; turn += 1) {
      const kind = turn % 2 === 0 ? 'known' : 'unknown';
      const email = kind === 'known' ? victim.email : `${randomUUID()}@example.com`;
      const start = performance.now();
      expect((await signIn(program, email, {}, 'some other plain words')).status).toBe(401);
      least[kind] = Math.min(least[kind], performance.now() - start);
    }
    expect(least.unknown / least.known).toBeGreaterThan(0.3);
    const answers = await Promise.all(
      [victim.email, 'nobody@example.com'].map((email) =>
        signIn(program, email, {}, 'some other plain words'),
      ),
    );
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });

  it('lets passwords be tried so often only, from one address, over all servers', async () => {
    const [here, there] = [await started({}), await started({})];
    await owner.query('delete from identity.rate_limit');
    const statuses: number[] = [];
    for (let turn = 0; turn < 34; turn += 1)
      statuses.push(
        (await signIn(turn % 2 === 0 ? here : there, 'nobody@example.com', {}, `guess ${turn}`)).status,
      );
    await owner.query('delete from identity.rate_limit');
    expect(statuses.slice(0, 30)).not.toContain(429);
    expect(statuses.slice(31)).toEqual([429, 429, 429]);
  });
});

describe('a page of another site', () => {
  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:4401' },
    { origin: 'http://localhost.evil.example:4400' },
    { 'sec-fetch-site': 'cross-site' },
  ])('signs nobody in or out and writes nothing: %o', async (headers) => {
    for (const [path, body] of [
      ['/api/auth/sign-in/email', { email: victim.email, password: testPassword }],
      ['/api/auth/sign-out', {}],
      ['/api/v1/organisations', { name: 'x', country: 'NL', currency: 'EUR' }],
      ['/api/v1/welcome', {}],
    ] as const) {
      const reply = await victim.post(path, body, headers);
      expect(reply, path).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
    }
  });

  it('sends no form that is taken for JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const body = Buffer.from(JSON.stringify({ name: 'Taken over' }));
      const reply = await victim.send('PATCH', '/api/v1/organisation', body, { 'content-type': type });
      expect(reply, type).toMatchObject({ status: 400, body: { code: 'json_body_needed' } });
    }
    expect((await victim.get('/api/v1/organisation')).body.name).toBe('Vermilion Works');
  });

  it('reached under any address of ours, our own page signs in', async () => {
    const headers = { host: '127.0.0.1:4400', origin: 'http://127.0.0.1:4400' };
    expect((await signIn(program, victim.email, headers)).status).toBe(200);
  });
});

describe('a flood', () => {
  it('is counted for the address, whatever keys and cookies it makes up', async () => {
    const small = await started({ requestsPerMinute: 6 });
    const statuses: number[] = [];
    for (let turn = 0; turn < 65; turn += 1) {
      const forged =
        turn % 2 === 0
          ? { cookie: `entente.session_token=${randomUUID()}.x` }
          : { authorization: `Bearer entente_${randomUUID().replaceAll('-', '')}_${'a'.repeat(43)}` };
      statuses.push((await client(small, forged, nobody).get('/api/v1/me')).status);
    }
    expect(statuses.slice(0, 60)).not.toContain(429);
    expect(statuses.slice(61)).toEqual([429, 429, 429, 429]);
  });

  it('of one person stops that person, with a word when to come back', async () => {
    const small = await started({ requestsPerMinute: 6 });
    const colleagueOf = await program.newcomer();
    const me = colleagueOf.through(small);
    for (let turn = 0; turn < 6; turn += 1) expect((await me.get('/api/v1/me')).status).toBe(200);
    const stopped = await me.get('/api/v1/me');
    expect(stopped).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    expect((await victim.through(small).get('/api/v1/me')).status).toBe(200);
  });

  it('of sign-ups is stopped earlier than one of reading', async () => {
    const small = await started({ requestsPerMinute: 120 });
    const join = () =>
      client(small, {}, nobody).post('/api/v1/welcome', {
        organisationName: 'Flood',
        email: victim.email,
        name: 'A',
        password: testPassword,
        language: 'en',
        country: 'NL',
        currency: 'EUR',
      });
    expect([(await join()).status, (await join()).status, (await join()).status]).toEqual([409, 409, 429]);
  });

  it('of bytes from nobody in particular is cut off early', async () => {
    const large = JSON.stringify({ email: 'x'.repeat(70_000) });
    for (const path of ['/api/v1/welcome', '/api/auth/sign-in/email']) {
      const reply = await program.stranger.send('POST', path, Buffer.from(large), {
        'content-type': 'application/json',
      });
      expect(reply, path).toMatchObject({ status: 400, body: { code: 'body_too_large' } });
      expect(reply.body.detail).toContain('64 KB');
    }
  });
});

describe('an Idempotency-Key', () => {
  const newKey = (by: Client, once: Record<string, string>) =>
    by.post('/api/v1/keys', { name: 'till', scopes: ['sales:read'], expiresInDays: 30 }, once);

  it('gives its sender the first answer again, a secret that is shown once included', async () => {
    const once = { 'idempotency-key': randomUUID() };
    const first = await newKey(victim, once);
    const again = await newKey(victim, once);
    expect(again.text).toBe(first.text);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(again.status).toBe(first.status);
  });

  it('gives nobody else that answer, and does not stand in their way', async () => {
    const manager = await colleague('manager');
    const viewer = await colleague('viewer');
    const once = { 'idempotency-key': 'order-1' };
    const first = await newKey(victim, once);
    const theirs = await newKey(manager, once);
    expect(theirs.status).toBe(201);
    expect(theirs.body.text).not.toBe(first.body.text);
    expect(await newKey(viewer, once)).toMatchObject({ status: 403, body: { code: 'role_too_weak' } });
  });

  it('is of no use to whoever has lost the right since', async () => {
    const manager = await colleague('manager');
    const me = await manager.get('/api/v1/me');
    const once = { 'idempotency-key': randomUUID() };
    expect((await newKey(manager, once)).status).toBe(201);
    await victim.send('PUT', `/api/v1/people/${me.body.person.id}/role`, { role: 'viewer' });
    expect((await newKey(manager, once)).body.code).toBe('role_too_weak');
    await victim.send('DELETE', `/api/v1/people/${me.body.person.id}`);
    expect((await newKey(manager, once)).body.code).toBe('organisation_not_found');
  });

  it('leaves neither itself nor the secrets of its answer readable in the database', async () => {
    const key = randomUUID();
    const made = await newKey(victim, { 'idempotency-key': key });
    const { rows } = await owner.query<{ text: string; sealed: Buffer }>(
      `select to_jsonb(i)::text as text, sealed_answer as sealed from entente.idempotent_answer i
        where organisation_id = $1`,
      [victim.organisation],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { text, sealed } of rows) {
      expect(text).not.toContain(key);
      expect(text).not.toContain(createHash('sha256').update(key).digest('hex'));
      expect(sealed.toString('latin1')).not.toContain(made.body.text.slice(0, 20));
    }
  });

  it('is forgotten after a week, by and by, as new ones come', async () => {
    const sender = await program.newcomer();
    for (let turn = 0; turn < 12; turn += 1) await newKey(sender, { 'idempotency-key': `old ${turn}` });
    await owner.query(
      `update entente.idempotent_answer set created_at = now() - interval '8 days' where organisation_id = $1`,
      [sender.organisation],
    );
    const kept = async () =>
      (
        await owner.query('select 1 from entente.idempotent_answer where organisation_id = $1', [
          sender.organisation,
        ])
      ).rowCount;
    await newKey(sender, { 'idempotency-key': 'new 1' });
    expect(await kept()).toBe(3);
    await newKey(sender, { 'idempotency-key': 'new 2' });
    expect(await kept()).toBe(2);
  });

  it('sent twice at once is carried out once', async () => {
    const sender = await program.newcomer();
    const once = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => newKey(sender, once)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await sender.get('/api/v1/keys')).body.keys).toHaveLength(1);
  });
});

describe('an open stream', () => {
  let port: number;
  beforeAll(async () => {
    const server = await started({});
    await server.http.listen({ host: '127.0.0.1', port: 0 });
    const address = server.http.server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });

  /** An upload that is still being sent: what it has sent so far is in the database. */
  async function begun(member: Client, cookie: string) {
    const sending = request({
      port,
      method: 'POST',
      path: '/api/v1/uploads?name=long.csv',
      headers: { cookie, 'entente-organisation': victim.organisation, 'content-type': 'text/csv' },
    });
    const answered = new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      sending.on('error', reject);
      sending.on('response', async (response) => {
        const parts: Buffer[] = [];
        for await (const part of response) parts.push(Buffer.from(part));
        resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() });
      });
    });
    answered.catch(() => {});
    sending.write(`id,date,amount\n${'x'.repeat(1_500_000)}`);
    const me = await member.get('/api/v1/me');
    await expect.poll(() => chunks(me.body.person.id)).toBeGreaterThan(0);
    return { sending, answered, person: String(me.body.person.id) };
  }
  const chunks = async (person: string) =>
    (
      await owner.query(
        'select 1 from entente.upload u left join entente.upload_chunk c using (organisation_id, upload_id) where u.created_by = $1 and c.number is not null',
        [person],
      )
    ).rowCount ?? 0;

  it('ends when its sender loses the right, and leaves nothing', async () => {
    const member = await colleague('member');
    const upload = await begun(member, cookieOf(await signIn(program, member.email)));
    expect(await chunks(upload.person)).toBe(1);
    expect((await victim.send('DELETE', `/api/v1/people/${upload.person}`)).status).toBe(200);
    upload.sending.write('x'.repeat(1_500_000));
    const { status, text } = await upload.answered;
    expect({ status, code: JSON.parse(text).code }).toEqual({ status: 404, code: 'organisation_not_found' });
    upload.sending.destroy();
    expect(await chunks(upload.person)).toBe(0);
  });

  it('that is slow takes no connection from the others', async () => {
    const member = await colleague('member');
    const cookie = cookieOf(await signIn(program, member.email));
    const uploads: Awaited<ReturnType<typeof begun>>[] = [];
    while (uploads.length < 6) uploads.push(await begun(member, cookie));
    const reading = client(program, { cookie }, nobody);
    expect((await reading.get('/api/v1/me')).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { rows } = await owner.query(
      `select query from pg_stat_activity where datname = current_database()
          and application_name <> $1 and state like 'idle in transaction%' and state_change < now() - interval '0.9 seconds'`,
      [leaseName],
    );
    expect(rows).toEqual([]);
    for (const { sending } of uploads) sending.destroy();
    await expect.poll(() => chunks(uploads[0]?.person ?? '')).toBe(0);
  });
});

describe('what is sent', () => {
  it.each([
    ['x'.repeat(9_000), 414],
    ['%00', 404],
    ['%', 404],
    ['%c0%ae%c0%ae/', 404],
    ['..;/', 404],
  ])('as an address that is none leads nowhere: %s', async (path) => {
    const reply = await victim.get(`/api/v1/${path}`);
    expect(reply).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('with a character that cannot be kept is refused in words', async () => {
    const reply = await victim.send('PATCH', '/api/v1/organisation', { name: 'a\u0000b' });
    expect(reply.status).toBe(400);
    expect((await victim.send('PATCH', '/api/v1/me', { name: 'a\u0000b' })).status).toBe(400);
    const half = await victim.send('PATCH', '/api/v1/organisation', { name: 'a\ud800b' });
    expect(half).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'body.name', code: 'text_not_storable' }] },
    });
    const begun = await victim.post('/api/v1/alliances', {
      name: '\udc00',
      goal: 'Sell',
      party: 'soft',
      accountablePerson: victim.person,
    });
    expect(begun.status).toBe(400);
    const lines = await victim.send('PATCH', '/api/v1/organisation', { name: 'a\r\nBcc: x@example.com' });
    expect(lines.status).toBe(400);
  });

  it('leaves no trace of how the server is made in what it answers to a fault', async () => {
    for (const reply of [
      await victim.post('/api/v1/keys', { name: 'x', scopes: ['x'], expiresInDays: 'x' }),
      await victim.send('POST', '/api/v1/keys', Buffer.from('{'), { 'content-type': 'application/json' }),
      await victim.get('/api/v1/nothing'),
      await victim.send('PUT', '/api/v1/welcome'),
      await signIn(program, 'x'),
    ]) {
      expect(reply.text).not.toMatch(
        /node_modules|at \w+ \(|\.ts:\d|SELECT|zod|fastify|postgres|better-auth/i,
      );
      expect(reply.headers).not.toHaveProperty('x-powered-by');
      expect(reply.headers).not.toHaveProperty('server');
    }
  });

  it('is answered with nothing that a cache may keep, and no script but our own', async () => {
    for (const path of ['/api/v1/me', '/api/v1/nothing', '/api/v1/organisation']) {
      expect((await victim.get(path)).headers['cache-control']).toBe('no-store');
    }
    const policy = String((await victim.get('/api/v1/me')).headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).toMatch(/object-src 'none'/);
  });
});
