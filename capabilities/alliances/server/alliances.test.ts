import { randomUUID } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from '#platform/db/with-connection.ts';
import { beginAlliance, inviteTo, openAlliance, type TestAlliance } from '../../../test/test-alliance.ts';
import {
  type Client,
  client,
  cookieOf,
  openTestProgram,
  type TestProgram,
  testPassword,
} from '../../../test/test-program.ts';

let program: TestProgram;
let alliance: TestAlliance;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  alliance = await openAlliance(program);
  stranger = await program.newcomer('Another Company');
});
afterAll(() => program.close());

/** Someone who joined an organisation by link. */
async function colleague(owner: Client, role: string): Promise<Client> {
  const email = `${randomUUID()}@example.com`;
  const invited = await owner.post('/api/v1/invitations', { email, role });
  const token = invited.body.invitation.link.split('/').at(-1);
  const newPerson = { name: 'Minh', password: testPassword, language: 'vi' };
  const joined = await program.stranger.post(`/api/v1/invitations/by-token/${token}/acceptance`, {
    newPerson,
  });
  const cookie = cookieOf(joined);
  const who = { organisation: owner.organisation, person: '', email };
  const me = await client(program, { cookie }, who).get('/api/v1/me');
  return client(
    program,
    { cookie, 'entente-organisation': owner.organisation },
    { ...who, person: me.body.person.id },
  );
}

const founding = (person: string) => ({
  name: 'Sensors',
  goal: 'Sell sensors.',
  party: 'soft',
  accountablePerson: person,
});

describe('an alliance with a candidate in mind', () => {
  async function candidateOf(company: Client) {
    const made = await company.post('/api/v1/selections', { name: 'A hardware partner' });
    const selection: string = made.body.selection.id;
    const add = async (name: string): Promise<string> =>
      (await company.post(`/api/v1/selections/${selection}/candidates`, { name, source: 'trade_fair' })).body
        .candidate.id;
    return { selection, candidate: await add('Suzhou Hardware'), add };
  }
  const begunBy = async (who: Client) => (await who.get('/api/v1/candidate-alliances')).body.alliances;
  const allied = async (who: Client) =>
    (await who.get('/api/v1/candidate-sources')).body.sources.reduce(
      (sum: number, one: { allied: number }) => sum + one.allied,
      0,
    );

  it('is remembered for the side that began it, from the invitation to the coming in', async () => {
    const soft = await program.newcomer('Utrecht Software');
    const hard = await program.newcomer('Suzhou Hardware');
    const { selection, candidate, add } = await candidateOf(soft);
    const wish = { ...founding(soft.person), candidate: { selection, candidate } };
    const made = await soft.post('/api/v1/alliances', wish);
    expect(made).toMatchObject({ status: 201 });
    const { id } = made.body.alliance;
    expect(await begunBy(soft)).toMatchObject([
      { selection, candidate, alliance: { id, stage: 'forming' }, invited: null, joined: null },
    ]);
    const token = await inviteTo(`/api/v1/alliances/${id}`, soft, hard.email);
    expect(await begunBy(soft)).toMatchObject([{ invited: { state: 'open' }, joined: null }]);
    expect(await allied(soft)).toBe(0);
    const joined = await hard.post(`/api/v1/partner-invitations/${token}/acceptance`, {
      party: 'hard',
      organisation: hard.organisation,
    });
    expect(joined).toMatchObject({ status: 201 });
    expect(await begunBy(soft)).toMatchObject([
      { invited: { state: 'accepted' }, joined: { organisationName: 'Suzhou Hardware', leftAt: null } },
    ]);
    expect(await allied(soft)).toBe(1);
    // The other side learns nothing of it, neither here nor in what both sides see.
    expect(await begunBy(hard)).toEqual([]);
    expect(await begunBy(stranger)).toEqual([]);
    for (const path of ['', '/record', '/invitations']) {
      expect((await hard.get(`/api/v1/alliances/${id}${path}`)).text).not.toContain(candidate);
    }
    // Of two entries of one company it is the one that stays.
    const other = await add('Suzhou Hardware Co., Ltd');
    const merged = await soft.post(`/api/v1/selections/${selection}/candidates/${other}/merger`, {
      other: candidate,
    });
    expect(merged).toMatchObject({ status: 200 });
    expect(await begunBy(soft)).toMatchObject([{ candidate: other }]);
    expect(await allied(soft)).toBe(1);
  });

  it('is refused for a candidate that is not on one’s own list, and then nothing is begun', async () => {
    const soft = await program.newcomer('Utrecht Software');
    const theirs = await candidateOf(await program.newcomer('Another Company'));
    const ours = await candidateOf(soft);
    for (const { selection, candidate } of [
      theirs,
      { selection: ours.selection, candidate: theirs.candidate },
      { selection: ours.selection, candidate: randomUUID() },
    ]) {
      const refused = await soft.post('/api/v1/alliances', {
        ...founding(soft.person),
        candidate: { selection, candidate },
      });
      expect(refused).toMatchObject({
        status: 404,
        body: { code: 'candidate_not_found', path: 'body.candidate' },
      });
    }
    expect((await soft.get('/api/v1/alliances')).body.alliances).toEqual([]);
    expect(await begunBy(soft)).toEqual([]);
  });
});

describe('beginning an alliance', () => {
  it('makes the organisation its first side, with one accountable person', async () => {
    const soft = await program.newcomer('Utrecht Software');
    const { path, id } = await beginAlliance(soft);
    expect((await soft.get(path)).body.alliance).toMatchObject({
      id,
      stage: 'forming',
      ownParty: 'soft',
      parties: [
        {
          party: 'soft',
          organisationName: 'Utrecht Software',
          country: 'NL',
          own: true,
          leftAt: null,
          accountable: { person: soft.person, name: 'Person of Utrecht Software' },
        },
      ],
    });
    expect((await soft.get('/api/v1/alliances')).body.alliances).toHaveLength(1);
  });

  it.each([
    [{ party: 'Soft Ware' }, 'party_name_not_plain', 'body.party'],
    [{ party: 'combined' }, 'party_name_reserved', 'body.party'],
    [{ accountablePerson: randomUUID() }, 'accountable_person_not_a_member', 'body.accountablePerson'],
    [{ goal: ' ' }, 'invalid_input', undefined],
  ])('refuses %j', async (change, code, path) => {
    const before = (await stranger.get('/api/v1/alliances')).body.alliances.length;
    const reply = await stranger.post('/api/v1/alliances', { ...founding(stranger.person), ...change });
    expect(reply).toMatchObject({ status: 400, body: path === undefined ? { code } : { code, path } });
    expect((await stranger.get('/api/v1/alliances')).body.alliances).toHaveLength(before);
  });

  it('is for managers', async () => {
    const member = await colleague(stranger, 'member');
    const reply = await member.post('/api/v1/alliances', founding(member.person));
    expect(reply).toMatchObject({ status: 403, body: { code: 'role_too_weak' } });
  });

  it('happens once when the request is repeated', async () => {
    const soft = await program.newcomer();
    const key = { 'idempotency-key': randomUUID() };
    const first = await soft.post('/api/v1/alliances', founding(soft.person), key);
    const again = await soft.post('/api/v1/alliances', founding(soft.person), key);
    expect(again.body).toEqual(first.body);
    expect((await soft.get('/api/v1/alliances')).body.alliances).toHaveLength(1);
  });
});

describe('an alliance', () => {
  it('is seen alike by both sides, each knowing its own', async () => {
    const [soft, hard] = await Promise.all([
      alliance.soft.get(alliance.path),
      alliance.hard.get(alliance.path),
    ]);
    expect(soft.body.alliance).toMatchObject({ stage: 'agreeing', ownParty: 'soft' });
    expect(hard.body.alliance).toMatchObject({ stage: 'agreeing', ownParty: 'hard' });
    expect(hard.body.alliance.parties.map((side: { party: string }) => side.party)).toEqual(['soft', 'hard']);
  });

  it('does not exist for a stranger, whatever the request', async () => {
    const { path } = alliance;
    const replies = await Promise.all([
      stranger.get(path),
      stranger.send('PATCH', path, { name: 'Mine' }),
      stranger.send('PUT', `${path}/accountable-person`, { person: stranger.person }),
      stranger.get(`${path}/invitations`),
      stranger.post(`${path}/invitations`, { email: 'a@example.com', organisationName: 'A' }),
      stranger.send('DELETE', `${path}/invitations/${randomUUID()}`),
      stranger.get(`/api/v1/alliances/${randomUUID()}`),
    ]);
    for (const reply of replies)
      expect(reply).toMatchObject({ status: 404, body: { code: 'alliance_not_found' } });
    expect((await stranger.get('/api/v1/alliances')).text).not.toContain(alliance.id);
    expect((await stranger.get('/api/v1/alliances/no-id')).body.code).toBe('not_found');
  });

  it('gets another name and goal from a manager of either side, not from a member', async () => {
    const { path, soft, hard } = alliance;
    expect((await hard.send('PATCH', path, { name: 'Greenhouse sensors' })).status).toBe(200);
    expect((await soft.get(path)).body.alliance.name).toBe('Greenhouse sensors');
    const member = await colleague(soft, 'member');
    expect((await member.send('PATCH', path, { name: 'x' })).body.code).toBe('role_too_weak');
  });

  it('has exactly one accountable person a side, also when two are named at once', async () => {
    const { path, soft, hard } = alliance;
    const [first, second] = await Promise.all([colleague(soft, 'member'), colleague(soft, 'manager')]);
    const name = (person: string) => soft.send('PUT', `${path}/accountable-person`, { person });
    const replies = await Promise.all([name(first.person), name(second.person), name(first.person)]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    const rows = await program.services.database.asOrganisation(soft.organisation, (tx) =>
      tx.query(
        'select 1 from accountable_person where alliance_id = $1 and organisation_id = $2 and ended_at is null',
        [alliance.id, soft.organisation],
      ),
    );
    expect(rows).toHaveLength(1);
    expect((await name(hard.person)).body.code).toBe('accountable_person_not_a_member');
    expect((await first.send('PUT', `${path}/accountable-person`, { person: first.person })).body.code).toBe(
      'role_too_weak',
    );
  });

  it('refuses a second accountable person of a side in the database itself', async () => {
    const { soft } = alliance;
    const insert = program.services.database.asOrganisation(soft.organisation, (tx) =>
      tx.execute(
        `insert into accountable_person (alliance_id, naming_id, organisation_id, person_id, named_by, since)
         values ($1, $2, $3, $4, $4, now())`,
        [alliance.id, randomUUID(), soft.organisation, soft.person],
      ),
    );
    await expect(insert).rejects.toThrow(/one_accountable_person_a_side/);
  });
});

describe('inviting a partner', () => {
  it('answers with a link, shows what it offers and lists what became of it', async () => {
    const soft = await program.newcomer('Utrecht Software');
    const { path } = await beginAlliance(soft);
    const email = `${randomUUID()}@example.com`;
    const token = await inviteTo(path, soft, email);
    expect((await program.stranger.get(`/api/v1/partner-invitations/${token}`)).body).toMatchObject({
      alliance: {
        name: 'Sensors for greenhouses',
        goal: 'Sell sensors with software to growers in Brabant.',
      },
      parties: [{ party: 'soft', organisationName: 'Utrecht Software', country: 'NL' }],
      email,
      organisationName: 'The invited company',
    });
    const listed = await soft.get(`${path}/invitations`);
    expect(listed.body.invitations).toMatchObject([{ email, state: 'open' }]);
    expect(listed.text).not.toContain(token);
  });

  it('refuses a colleague, an address with an open link, a full alliance, a weak role', async () => {
    const soft = await program.newcomer();
    const { path } = await beginAlliance(soft);
    const invite = (from: Client, email: string, to = path) =>
      from.post(`${to}/invitations`, { email, organisationName: 'Partner' });
    expect((await invite(soft, soft.email)).body.code).toBe('partner_is_a_colleague');
    const email = `${randomUUID()}@example.com`;
    expect((await invite(soft, email)).status).toBe(201);
    expect((await invite(soft, email)).body.code).toBe('partner_already_invited');
    const full = await invite(alliance.hard, email, alliance.path);
    expect(full).toMatchObject({ status: 412, body: { code: 'alliance_is_full' } });
    expect((await invite(await colleague(soft, 'member'), 'b@example.com')).body.code).toBe('role_too_weak');
    expect((await invite(soft, 'no address')).body.errors[0]).toMatchObject({ path: 'body.email' });
  });

  it('can be withdrawn until it is used; a stranger cannot', async () => {
    const soft = await program.newcomer();
    const { path } = await beginAlliance(soft);
    const token = await inviteTo(path, soft, `${randomUUID()}@example.com`);
    const { id } = (await soft.get(`${path}/invitations`)).body.invitations[0];
    const withdraw = (by: Client) => by.send('DELETE', `${path}/invitations/${id}`);
    expect((await withdraw(stranger)).body.code).toBe('alliance_not_found');
    expect((await withdraw(soft)).status).toBe(200);
    expect((await withdraw(soft)).status).toBe(200);
    const opened = await program.stranger.get(`/api/v1/partner-invitations/${token}`);
    expect(opened).toMatchObject({ status: 412, body: { code: 'invitation_withdrawn' } });
    const used = (await alliance.soft.get(`${alliance.path}/invitations`)).body.invitations[0];
    expect(used.state).toBe('accepted');
    const late = await alliance.soft.send('DELETE', `${alliance.path}/invitations/${used.id}`);
    expect(late.body.code).toBe('invitation_already_used');
    const unknown = await alliance.soft.send('DELETE', `${alliance.path}/invitations/${randomUUID()}`);
    expect(unknown.body.code).toBe('invitation_not_found');
  });

  it('goes out by mail where a mail server is set up', async () => {
    const letters: string[] = [];
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _, done) {
        let text = '';
        stream.on('data', (bytes) => {
          text += String(bytes);
        });
        stream.on('end', () => {
          letters.push(text);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
    const address = smtp.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const mailing = await openTestProgram(`smtp://127.0.0.1:${port}`);
    try {
      const soft = await mailing.newcomer('Utrecht Software');
      const { path } = await beginAlliance(soft);
      const invited = await soft.post(`${path}/invitations`, {
        email: 'partner@example.com',
        organisationName: 'Suzhou Hardware',
      });
      expect(invited.body.invitation.mailed).toBe(true);
      await expect.poll(() => letters.join()).toContain('partner@example.com');
    } finally {
      await mailing.close();
      await new Promise<void>((resolve) => smtp.close(resolve));
    }
  });
});

describe('joining by link', () => {
  const newcomer = (organisationName = 'Suzhou Hardware') => ({
    organisationName,
    name: 'Li Wei',
    password: testPassword,
    language: 'zh-CN',
    country: 'CN',
    currency: 'CNY',
  });

  async function open() {
    const soft = await program.newcomer('Utrecht Software');
    const { path, id } = await beginAlliance(soft);
    const email = `${randomUUID()}@example.com`;
    const link = `/api/v1/partner-invitations/${await inviteTo(path, soft, email)}`;
    return { soft, path, id, email, link };
  }

  it('makes a new person’s new company the second side, signed in', async () => {
    const { soft, path, id, email, link } = await open();
    const joined = await program.stranger.post(`${link}/acceptance`, { party: 'hard', newcomer: newcomer() });
    expect(joined).toMatchObject({ status: 201, body: { alliance: { id } } });
    const cookie = cookieOf(joined);
    const { organisation } = joined.body;
    const hard = client(
      program,
      { cookie, 'entente-organisation': organisation.id },
      { organisation: organisation.id, person: '', email },
    );
    expect((await hard.get(path)).body.alliance).toMatchObject({ stage: 'agreeing', ownParty: 'hard' });
    expect((await soft.get(path)).body.alliance.parties[1]).toMatchObject({
      organisationName: 'Suzhou Hardware',
      country: 'CN',
      accountable: { name: 'Li Wei' },
    });
    const again = await program.stranger.post(`${link}/acceptance`, { party: 'hard', newcomer: newcomer() });
    expect(again).toMatchObject({ status: 412, body: { code: 'invitation_already_used' } });
  });

  it.each([
    [{ party: 'soft', newcomer: newcomer() }, 'party_name_taken'],
    [{ party: 'Phần cứng', newcomer: newcomer() }, 'party_name_not_plain'],
    [{ party: 'hard', newcomer: { ...newcomer(), password: 'short' } }, 'password_too_short'],
    [{ party: 'hard', newcomer: { ...newcomer(), password: 'passwordpassword' } }, 'password_too_common'],
    [{ party: 'hard' }, 'sign_in_needed'],
    [{ party: 'hard', organisation: randomUUID() }, 'sign_in_needed'],
  ])('refuses %j, and leaves the link open', async (body, code) => {
    const { link } = await open();
    expect((await program.stranger.post(`${link}/acceptance`, body)).body.code).toBe(code);
    expect((await program.stranger.get(link)).status).toBe(200);
  });

  it('refuses a company that is in it, another address, another’s company, a weak role', async () => {
    const { soft, path, link } = await open();
    const accept = (by: Client, to: string, organisation = by.organisation) =>
      by.post(`${to}/acceptance`, { party: 'hard', organisation });
    expect((await accept(stranger, link)).body.code).toBe('invitation_for_another_email');
    const known = await program.newcomer();
    const forKnown = `/api/v1/partner-invitations/${await inviteTo(path, soft, known.email)}`;
    const foreign = await accept(known, forKnown, soft.organisation);
    expect(foreign).toMatchObject({ status: 404, body: { code: 'organisation_not_found' } });
    const twin = await program.stranger.post(`${forKnown}/acceptance`, {
      party: 'hard',
      newcomer: newcomer(),
    });
    expect(twin.body.code).toBe('email_already_known');

    // A colleague who came after the link was made has the address it is for, and the company that is in already.
    const early = `${randomUUID()}@example.com`;
    const forEarly = `/api/v1/partner-invitations/${await inviteTo(path, soft, early)}`;
    const invited = await soft.post('/api/v1/invitations', { email: early, role: 'manager' });
    const joined = await program.stranger.post(
      `/api/v1/invitations/by-token/${invited.body.invitation.link.split('/').at(-1)}/acceptance`,
      { newPerson: { name: 'Minh', password: testPassword, language: 'vi' } },
    );
    const late = client(program, { cookie: cookieOf(joined) }, { ...soft, email: early });
    expect((await accept(late, forEarly)).body.code).toBe('already_in_alliance');

    const member = await colleague(known, 'member');
    const forMember = `/api/v1/partner-invitations/${await inviteTo(path, soft, member.email)}`;
    expect(await accept(member, forMember)).toMatchObject({ status: 403, body: { code: 'role_too_weak' } });
  });

  it('lets one of two companies in that accept two links at the same moment', async () => {
    const soft = await program.newcomer();
    const { path } = await beginAlliance(soft);
    const rivals = await Promise.all([program.newcomer(), program.newcomer()]);
    const links: string[] = [];
    for (const rival of rivals) links.push(await inviteTo(path, soft, rival.email));
    const replies = await Promise.all(
      rivals.map((rival, index) =>
        rival.post(`/api/v1/partner-invitations/${links[index]}/acceptance`, {
          party: `rival-${index}`,
          organisation: rival.organisation,
        }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(replies.find(({ status }) => status === 412)?.body.code).toBe('alliance_is_full');
    expect((await soft.get(path)).body.alliance.parties).toHaveLength(2);
    const loser = rivals[replies.findIndex(({ status }) => status === 412)];
    expect((await loser?.get(path))?.status).toBe(404);
    expect((await loser?.get('/api/v1/alliances'))?.body.alliances).toEqual([]);
  });

  it('refuses an expired and an invented link', async () => {
    const { id, link } = await open();
    await withConnection(program.ownerUrl, (owner) =>
      owner.query(
        `update entente.partner_invitation
            set created_at = now() - interval '20 days', expires_at = now() - interval '6 days'
          where alliance_id = $1`,
        [id],
      ),
    );
    expect((await program.stranger.get(link)).body.code).toBe('invitation_expired');
    const joined = await program.stranger.post(`${link}/acceptance`, { party: 'hard', newcomer: newcomer() });
    expect(joined).toMatchObject({ status: 412, body: { code: 'invitation_expired' } });
    for (const token of [`${id.replaceAll('-', '')}.${'a'.repeat(32)}`, 'a'.repeat(40)]) {
      expect((await program.stranger.get(`/api/v1/partner-invitations/${token}`)).body.code).toBe(
        'invitation_not_found',
      );
    }
  });
});

describe('the database itself', () => {
  it('lets nobody become a member of an alliance without founding it or an open invitation', async () => {
    const insert = program.services.database.asOrganisation(stranger.organisation, (tx) =>
      tx.execute(
        'insert into alliance_membership (organisation_id, alliance_id, since) values ($1, $2, now())',
        [stranger.organisation, alliance.id],
      ),
    );
    await expect(insert).rejects.toThrow(/row-level security/);
  });

  it('shows a holder of a wrong or used link nothing', async () => {
    const seen = await program.services.database.asNobody(async (tx) => {
      const digest = Buffer.alloc(32, 7);
      await tx.query('select entente.enter_by_partner_invitation($1, $2)', [alliance.id, digest]);
      return Promise.all([
        tx.query('select 1 from alliance where alliance_id = $1', [alliance.id]),
        tx.query('select 1 from alliance_party where alliance_id = $1', [alliance.id]),
        tx.query('select 1 from partner_invitation where alliance_id = $1', [alliance.id]),
      ]);
    });
    expect(seen).toEqual([[], [], []]);
  });

  it('lets a side bring in nobody but itself', async () => {
    const insert = program.services.database.asOrganisation(alliance.soft.organisation, (tx) =>
      tx.execute(
        `insert into alliance_party (alliance_id, organisation_id, party, position, organisation_name, country, joined_at)
         values ($1, $2, 'third', 3, 'X', 'NL', now())`,
        [alliance.id, randomUUID()],
      ),
    );
    await expect(insert).rejects.toThrow(/row-level security/);
  });
});
