import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Client,
  client,
  cookieOf,
  openTestProgram,
  type TestProgram,
  testPassword,
} from '../../../test/test-program.ts';

let program: TestProgram;
let owner: Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer('Hai Phong Parts');
});
afterAll(() => program.close());

const newPerson = { name: 'Minh', password: testPassword, language: 'vi' };

/** Someone who joined the owner's organisation by link. */
async function colleague(role: string): Promise<Client> {
  const email = `${randomUUID()}@example.com`;
  const invited = await owner.post('/api/v1/invitations', { email, role });
  const token = invited.body.invitation.link.split('/').at(-1);
  const joined = await program.stranger.post(`/api/v1/invitations/by-token/${token}/acceptance`, {
    newPerson,
  });
  const cookie = cookieOf(joined);
  const me = await client(program, { cookie }, { organisation: '', person: '', email }).get('/api/v1/me');
  return client(
    program,
    { cookie, 'entente-organisation': owner.organisation },
    { organisation: owner.organisation, person: me.body.person.id, email },
  );
}

describe('signing up', () => {
  it.each([
    ['short one', 'password_too_short'],
    ['passwordpassword', 'password_too_common'],
    ['abcabcabcabcabcabc', 'password_too_common'],
    ['Green River Bank 1', 'password_too_common'],
  ])('refuses the password %s', async (password, code) => {
    const reply = await program.stranger.post('/api/v1/welcome', {
      organisationName: 'Green River Bank',
      email: `${randomUUID()}@example.com`,
      name: 'A',
      password,
      language: 'en',
      country: 'NL',
      currency: 'EUR',
    });
    expect(reply).toMatchObject({ status: 400, body: { code, path: 'body.password' } });
  });

  it('refuses an e-mail address that is known, in any case of letters', async () => {
    const reply = await program.stranger.post('/api/v1/welcome', {
      organisationName: 'Again',
      email: owner.email.toUpperCase(),
      name: 'A',
      password: testPassword,
      language: 'en',
      country: 'NL',
      currency: 'EUR',
    });
    expect(reply).toMatchObject({ status: 409, body: { code: 'email_already_known' } });
  });

  it('names every field that cannot be used, in the reader’s language', async () => {
    const reply = await program.stranger.send(
      'POST',
      '/api/v1/welcome',
      { email: 'x' },
      { 'accept-language': 'nl' },
    );
    expect(reply.status).toBe(400);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.body.errors).toContainEqual({
      path: 'body.email',
      code: 'field_no_email',
      detail: 'Dit is geen e-mailadres; een voorbeeld: lan@example.com.',
    });
  });

  it('signs out: the cookie is worth nothing afterwards', async () => {
    const person = await program.newcomer();
    expect((await person.post('/api/auth/sign-out')).status).toBe(200);
    expect(await person.get('/api/v1/me')).toMatchObject({ status: 401, body: { code: 'sign_in_needed' } });
  });

  it('keeps password, session and key tables from the server’s role', async () => {
    for (const table of ['account', 'session', 'verification', 'api_key', 'installation', 'rate_limit']) {
      await expect(program.services.database.untenanted(`select * from identity.${table}`)).rejects.toThrow(
        /permission denied/,
      );
    }
    await expect(program.services.database.untenanted('select email from identity.person')).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('inviting a colleague', () => {
  it('lets the invited person join once, with the role offered', async () => {
    const email = `${randomUUID()}@example.com`;
    const invited = await owner.post('/api/v1/invitations', { email, role: 'member' });
    expect(invited).toMatchObject({ status: 201, body: { invitation: { mailed: false } } });
    const token = invited.body.invitation.link.split('/').at(-1);
    expect((await program.stranger.get(`/api/v1/invitations/by-token/${token}`)).body).toMatchObject({
      organisationName: 'Hai Phong Parts',
      email,
      role: 'member',
    });
    const joined = await program.stranger.post(`/api/v1/invitations/by-token/${token}/acceptance`, {
      newPerson,
    });
    expect(joined).toMatchObject({ status: 201, body: { organisation: { id: owner.organisation } } });
    const again = await program.stranger.post(`/api/v1/invitations/by-token/${token}/acceptance`, {
      newPerson,
    });
    expect(again).toMatchObject({ status: 412, body: { code: 'invitation_already_used' } });
  });

  it('refuses an expired, a withdrawn, an unknown and somebody else’s invitation', async () => {
    const make = async () => {
      const { body } = await owner.post('/api/v1/invitations', {
        email: `${randomUUID()}@example.com`,
        role: 'viewer',
      });
      return {
        id: body.invitation.id,
        path: `/api/v1/invitations/by-token/${body.invitation.link.split('/').at(-1)}`,
      };
    };
    const expired = await make();
    await program.services.database.asOrganisation(owner.organisation, (tx) =>
      tx.execute(
        `update invitation set expires_at = created_at - interval '1 second' where organisation_id = $1 and invitation_id = $2`,
        [owner.organisation, expired.id],
      ),
    );
    expect((await program.stranger.get(expired.path)).body.code).toBe('invitation_expired');
    const withdrawn = await make();
    expect((await owner.send('DELETE', `/api/v1/invitations/${withdrawn.id}`)).status).toBe(200);
    expect((await program.stranger.get(withdrawn.path)).body.code).toBe('invitation_withdrawn');
    const unknown = `/api/v1/invitations/by-token/${owner.organisation.replaceAll('-', '')}.${'a'.repeat(32)}`;
    expect((await program.stranger.get(unknown)).body.code).toBe('invitation_not_found');
    const other = await program.newcomer();
    expect((await other.post(`${(await make()).path}/acceptance`)).body.code).toBe(
      'invitation_for_another_email',
    );
    expect((await other.send('DELETE', `/api/v1/invitations/${(await make()).id}`)).body.code).toBe(
      'invitation_not_found',
    );
  });

  it('refuses weak roles and roles above one’s own', async () => {
    const wish = { email: `${randomUUID()}@example.com`, role: 'owner' };
    expect((await (await colleague('manager')).post('/api/v1/invitations', wish)).body.code).toBe(
      'role_above_own',
    );
    expect(await (await colleague('member')).post('/api/v1/invitations', wish)).toMatchObject({
      status: 403,
      body: { code: 'role_too_weak' },
    });
  });
});

describe('invitations', () => {
  it('go out so many a day', async () => {
    const team = await program.newcomer();
    await program.services.database.asOrganisation(team.organisation, (tx) =>
      tx.execute(
        `insert into invitation (organisation_id, invitation_id, email, role, digest, invited_by, created_at, expires_at)
         select $1, gen_random_uuid(), n || '@example.com', 'viewer', sha256(n::text::bytea), $2, now(), now()
           from generate_series(1, 100) n`,
        [team.organisation, team.person],
      ),
    );
    const wish = { email: 'one-more@example.com', role: 'viewer' };
    expect(await team.post('/api/v1/invitations', wish)).toMatchObject({
      status: 429,
      body: { code: 'too_many_invitations' },
    });
  });
});

describe('roles', () => {
  it('always keep an owner, also when two leave at once', async () => {
    const team = await program.newcomer();
    const leave = () => team.send('DELETE', `/api/v1/people/${team.person}`);
    expect((await leave()).body.code).toBe('last_owner_stays');
  });

  it('end with the membership, on the next request', async () => {
    const member = await colleague('member');
    expect((await member.get('/api/v1/people')).status).toBe(200);
    expect((await owner.send('DELETE', `/api/v1/people/${member.person}`)).status).toBe(200);
    expect(await member.get('/api/v1/people')).toMatchObject({
      status: 404,
      body: { code: 'organisation_not_found' },
    });
  });

  it('are not given in another organisation', async () => {
    const other = await program.newcomer();
    const path = `/api/v1/people/${owner.person}/role`;
    expect((await other.send('PUT', path, { role: 'viewer' })).body.code).toBe('person_not_found');
    const asOther = other.with({ 'entente-organisation': owner.organisation });
    expect((await asOther.send('PUT', path, { role: 'viewer' })).status).toBe(404);
  });
});

describe('keys', () => {
  it('are shown once, listed without their text, and end when revoked', async () => {
    const created = await owner.post('/api/v1/keys', {
      name: 'till',
      scopes: ['sales:read'],
      expiresInDays: 30,
    });
    expect(created.status).toBe(201);
    const listed = await owner.get('/api/v1/keys');
    expect(listed.text).not.toContain(created.body.text);
    expect(listed.body.keys[0]).toMatchObject({ name: 'till', revokedAt: null });
    const path = `/api/v1/keys/${created.body.key.id}`;
    const other = await program.newcomer();
    expect((await other.send('DELETE', path)).body.code).toBe('key_not_found');
    expect((await owner.send('DELETE', path)).status).toBe(200);
    expect((await owner.send('DELETE', path)).body.code).toBe('key_not_found');
  });
});

describe('a write with an Idempotency-Key', () => {
  it('is carried out once, and refused with other content', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const wish = { email: `${randomUUID()}@example.com`, role: 'viewer' };
    const first = await owner.post('/api/v1/invitations', wish, key);
    const second = await owner.post('/api/v1/invitations', wish, key);
    expect(second.body).toEqual(first.body);
    const other = await owner.post('/api/v1/invitations', { ...wish, role: 'member' }, key);
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency_key_reused' } });
  });
});

describe('two servers over one database', () => {
  it('behave as one: sessions, keys and invitations of either are good at the other', async () => {
    const twin = await program.twin();
    expect((await owner.through(twin).get('/api/v1/me')).body.person.id).toBe(owner.person);
    const renamed = await owner
      .through(twin)
      .send('PATCH', '/api/v1/organisation', { name: 'Hai Phong Parts' });
    expect(renamed.status).toBe(200);
    expect((await owner.get('/api/v1/organisation')).body.name).toBe('Hai Phong Parts');
    await owner.through(twin).post('/api/auth/sign-out');
    expect((await owner.get('/api/v1/me')).status).toBe(401);
  });
});

describe('requests from elsewhere', () => {
  it('that carry a cookie and a foreign origin are not carried out', async () => {
    const person = await program.newcomer();
    const reply = await person.send(
      'PATCH',
      '/api/v1/organisation',
      { name: 'x' },
      { origin: 'https://evil.example' },
    );
    expect(reply).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
  });

  it('without valid JSON are told so', async () => {
    const reply = await owner.send('POST', '/api/v1/keys', Buffer.from('{"a"'), {
      'content-type': 'application/json',
    });
    expect(reply).toMatchObject({ status: 400, body: { code: 'body_not_json' } });
  });
});
