/** Two companies in an alliance with something of everything, and the people and keys that have no business there. */
import { randomUUID } from 'node:crypto';
import { type Role, type roles, scopes } from '#kernel/route.ts';
import { withConnection } from '#platform/db/with-connection.ts';
import { agree, beginAlliance, draft, inviteTo, openAlliance, type TestAlliance } from '../test-alliance.ts';
import { type Client, type TestProgram, testPassword } from '../test-program.ts';

export interface World {
  /** An owner of the company that is walked in on. */
  readonly victim: Client;
  /** Its people by their role. */
  readonly colleagues: Readonly<Record<Role, Client>>;
  /** A person whose membership of it has ended. */
  readonly former: Client;
  readonly alliance: TestAlliance;
  /** A company that has left an alliance with it, and that alliance. */
  readonly formerPartner: Client;
  readonly formerAlliance: string;
  /** The owner of a company that has nothing to do with it. */
  readonly stranger: Client;
  /** The same without naming an organisation by header. */
  readonly strangerUnbound: Client;
  readonly invitation: string;
  readonly selection: string;
  readonly contract: string;
  readonly candidate: string;
  readonly criterion: string;
  readonly item: string;
  readonly contact: string;
  readonly meeting: string;
  readonly file: string;
  readonly diagnosis: string;
  readonly sheet: string;
  readonly plan: string;
  readonly action: string;
  readonly standIn: string;
  readonly threat: string;
  readonly answer: string;
  readonly upload: string;
  readonly imported: string;
  readonly partnerInvitation: string;
  readonly dispute: string;
  readonly closing: string;
  readonly comment: string;
  readonly keyId: string;
  readonly keys: {
    readonly victim: Client;
    readonly stranger: Client;
    readonly revoked: Client;
    readonly expired: Client;
    readonly mistyped: Client;
    /** Made by people who have left since, or are only viewers now. */
    readonly ofFormer: Client;
    readonly ofViewer: Client;
    /** Keys of the victim that lack the one scope. */
    readonly lacking: Readonly<Record<string, Client>>;
  };
}

export async function buildWorld(program: TestProgram): Promise<World> {
  const alliance = await openAlliance(program);
  const victim = alliance.soft;
  await agree(alliance);
  await must(
    victim.send('PUT', `${alliance.path}/agreement/draft`, { ...draft, title: 'A secret next draft' }),
  );
  await must(
    victim.post(`${alliance.path}/sales`, {
      id: 'victims-sale',
      at: '2026-03-05T10:00:00+07:00',
      amount: '1234.56',
      currency: 'EUR',
      product: 'A secret product',
    }),
  );
  const { dispute, closing } = await disputedStatement(alliance);
  const { comment } = (
    await must(
      victim.post(`${alliance.path}/agreement/versions/1/comments`, {
        clause: 'scope',
        text: 'A secret comment',
      }),
    )
  ).body;
  const forming = await beginAlliance(victim, { name: 'A secret alliance' });
  await inviteTo(forming.path, victim, 'partner-to-be@example.com');
  const partnerInvitation = (await victim.get(`${forming.path}/invitations`)).body.invitations[0].id;
  const invited = await must(
    victim.post('/api/v1/invitations', { email: 'colleague-to-be@example.com', role: 'viewer' }),
  );
  const { upload, imported } = await importSales(victim);
  const chosen = await chooseCandidates(victim);
  const diagnosed = await diagnose(victim);
  const approached = await approachCandidate(victim, chosen);
  const planned = await planToDiversify(victim);
  const { formerPartner, formerAlliance } = await leftAlliance(program, victim);
  const stranger = await program.newcomer('Somebody Else');
  // So that the victim's time zone is not told by the stranger's own.
  await must(stranger.send('PATCH', '/api/v1/organisation', { timeZone: 'Asia/Tokyo' }));
  const key = await newKey(victim, scopes);
  const former = await formerColleague(program, victim);
  return {
    victim,
    colleagues: {
      viewer: await colleague(program, victim, 'viewer'),
      member: await colleague(program, victim, 'member'),
      manager: await colleague(program, victim, 'manager'),
      owner: victim,
    },
    former: former.client,
    alliance,
    formerPartner,
    formerAlliance,
    stranger,
    strangerUnbound: await program.signIn(stranger.email),
    invitation: invited.body.invitation.id,
    ...chosen,
    ...diagnosed,
    contract: await recordContract(victim),
    ...approached,
    file: await sendEvidence(victim),
    ...planned,
    upload,
    imported,
    partnerInvitation,
    dispute,
    closing,
    comment,
    keyId: (await newKey(victim, scopes)).id,
    keys: {
      victim: key.client,
      stranger: (await newKey(stranger, scopes)).client,
      revoked: await revokedKey(victim),
      expired: await expiredKey(program, victim),
      mistyped: victim.with({ cookie: '', authorization: mistyped(key.text) }),
      ofFormer: former.key,
      ofViewer: await keyOfViewer(program, victim),
      lacking: Object.fromEntries(
        await Promise.all(
          scopes.map(async (scope) => {
            const others = scopes.filter((other) => other !== scope);
            return [scope, (await newKey(victim, others)).client] as const;
          }),
        ),
      ),
    },
  };
}

async function must(sending: ReturnType<Client['get']>): ReturnType<Client['get']> {
  const reply = await sending;
  if (reply.status >= 300) throw new Error(`preparing the walk was answered ${reply.status}: ${reply.text}`);
  return reply;
}

/** A statement of March, approved by the partner and disputed by the victim. */
async function disputedStatement({
  path,
  soft,
  hard,
}: TestAlliance): Promise<{ dispute: string; closing: string }> {
  const { hash, closing } = (await must(soft.post(`${path}/statements`, { period: '2026-03' }))).body;
  await must(hard.post(`${path}/statements/2026-03/approval`, { hash }));
  const reason = 'A secret reason';
  const made = await must(soft.post(`${path}/statements/2026-03/disputes`, { position: 1, reason }));
  const dispute: string = made.body.dispute.id;
  await must(hard.post(`${path}/disputes/${dispute}/answer`, { text: 'A secret answer' }));
  return { dispute, closing: closing.id };
}

async function chooseCandidates(
  victim: Client,
): Promise<{ selection: string; candidate: string; criterion: string; item: string }> {
  const made = await must(
    victim.post('/api/v1/selections', { name: 'A secret selection', purpose: 'Secret' }),
  );
  const selection: string = made.body.selection.id;
  const path = `/api/v1/selections/${selection}`;
  const added = await must(victim.post(`${path}/candidates`, { name: 'A secret candidate' }));
  const candidate: string = added.body.candidate.id;
  const criterion: string = (await must(victim.get(path))).body.criteria[0].id;
  const diligence = `${path}/candidates/${candidate}/diligence`;
  await must(victim.post(diligence));
  const item: string = (await must(victim.get(diligence))).body.items[0].id;
  const finding = { version: 1, rating: 'red', finding: 'A secret finding' };
  await must(victim.send('PATCH', `${diligence}/items/${item}`, finding));
  const reason = { findingVersion: 1, reason: 'A secret reason to go on' };
  await must(victim.post(`${diligence}/items/${item}/reason`, reason));
  const { basis } = (await must(victim.get(`${path}/decision-basis`))).body;
  const decision = { candidate, why: 'A secret reason', deciders: [victim.person], basis };
  await must(victim.post(`${path}/decisions`, decision));
  return { selection, candidate, criterion, item };
}

async function recordContract(victim: Client): Promise<string> {
  const made = await must(
    victim.post('/api/v1/contracts', { kind: 'customer', counterparty: 'A secret counterparty' }),
  );
  return made.body.contract.id;
}

async function sendEvidence(victim: Client): Promise<string> {
  const bytes = Buffer.from('A secret piece of evidence');
  const sent = await must(victim.send('POST', '/api/v1/files?name=secret-evidence.pdf', bytes));
  return sent.body.file.id;
}

async function diagnose(victim: Client): Promise<{ diagnosis: string; sheet: string }> {
  const { id, sheets } = (await must(victim.post('/api/v1/diagnoses', {}))).body.diagnosis;
  const answer = { kind: 'text', text: 'A secret weakness' };
  const path = `/api/v1/answer-sheets/${sheets.needs}/answers/lacking_most`;
  await must(victim.send('PUT', path, { answer, version: 0 }));
  return { diagnosis: id, sheet: sheets.needs };
}

/** A contact and a meeting with the candidate. */
async function approachCandidate(
  victim: Client,
  { selection, candidate }: { selection: string; candidate: string },
): Promise<{ contact: string; meeting: string }> {
  const path = `/api/v1/selections/${selection}/candidates/${candidate}/approach`;
  const content = {
    at: '2026-03-05T10:00:00+07:00',
    by: victim.person,
    withWhom: 'A secret person',
    means: 'phone',
    said: 'A secret word',
    outcome: 'talked',
  };
  const noted = await must(victim.post(`${path}/contacts`, { content }));
  const place = { date: '2026-03-09', time: '10:00', durationMinutes: 60, place: 'A secret place' };
  const set = await must(victim.post(`${path}/meetings`, place));
  return { contact: noted.body.contact.id, meeting: set.body.meeting.id };
}

/** A plan with an action, who stands in, the fund, and what is known of the large accounts. */
async function planToDiversify(
  victim: Client,
): Promise<Pick<World, 'plan' | 'action' | 'standIn' | 'threat' | 'answer'>> {
  const path = '/api/v1/diversification';
  const about = { by: 'customer', name: 'A secret customer' };
  const target = { targetShare: '0.3', targetOn: '2029-12-31', note: 'A secret intention' };
  const plan: string = (await must(victim.post(`${path}/plans`, { ...about, ...target }))).body.plan.id;
  const action = await must(
    victim.post(`${path}/plans/${plan}/actions`, {
      kind: 'new_market',
      what: 'A secret market',
      dueOn: '2028-01-01',
      income: '100.00',
    }),
  );
  const standIn = await must(
    victim.post(`${path}/stand-ins`, {
      by: 'supplier',
      counterparty: 'A secret supplier',
      name: 'A second one',
    }),
  );
  const threat = await must(
    victim.post(`${path}/threats`, {
      kind: 'competitor',
      name: 'A secret competitor',
      by: 'customer',
      counterparty: 'A secret customer',
      likelihood: 2,
      effect: 3,
      lookAgainOn: '2028-01-01',
    }),
  );
  const fund = {
    version: 0,
    currency: 'EUR',
    fixedCost: '100.00',
    months: 3,
    held: '1.00',
    readyBy: '2028-01-01',
  };
  await must(victim.send('PUT', `${path}/fund`, fund));
  const spend = { channel: 'A secret channel', period: '2026-01', currency: 'EUR', amount: '12.34' };
  await must(victim.send('PUT', `${path}/spends`, spend));
  const given = {
    customer: 'A secret customer',
    askedOn: '2026-01-05',
    score: 9,
    comment: 'A secret comment on us',
  };
  await must(victim.send('PUT', `${path}/answers`, given));
  const { answers } = (await must(victim.get(`${path}/answers`))).body;
  return {
    plan,
    action: action.body.action.id,
    standIn: standIn.body.standIn.id,
    threat: threat.body.threat.id,
    answer: answers[0].id,
  };
}

/** A file that was imported, and one that is still to be. */
async function importSales(victim: Client): Promise<{ upload: string; imported: string }> {
  const file = Buffer.from(
    'id,date,customer,amount,currency\nv1,2026-01-05,A secret customer,1200.50,EUR\nv2,x,,,\n',
  );
  const send = () =>
    must(victim.send('POST', '/api/v1/uploads?name=secret-file.csv', file, { 'content-type': 'text/csv' }));
  const { upload, reading } = (await send()).body;
  const started = await must(victim.post('/api/v1/imports', { upload: upload.id, reading }));
  const imported: string = started.body.import.id;
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await victim.get(`/api/v1/imports/${imported}`);
    if (body.import.endedAt !== null) return { upload: (await send()).body.upload.id, imported };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the import did not end');
}

function mistyped(text: string): string {
  return `Bearer ${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`;
}

async function colleague(program: TestProgram, owner: Client, role: (typeof roles)[number]): Promise<Client> {
  const email = `${randomUUID()}@example.com`;
  const invited = await must(owner.post('/api/v1/invitations', { email, role }));
  const token = invited.body.invitation.link.split('/').at(-1);
  const path = `/api/v1/invitations/by-token/${token}/acceptance`;
  await must(
    program.stranger.post(path, { newPerson: { name: 'Minh', password: testPassword, language: 'vi' } }),
  );
  return (await program.signIn(email)).with({ 'entente-organisation': owner.organisation });
}

async function formerColleague(
  program: TestProgram,
  owner: Client,
): Promise<{ client: Client; key: Client }> {
  const former = await colleague(program, owner, 'owner');
  const { client: key } = await newKey(former, scopes);
  await must(owner.send('DELETE', await pathOf(former)));
  return { client: former, key };
}

async function keyOfViewer(program: TestProgram, owner: Client): Promise<Client> {
  const demoted = await colleague(program, owner, 'manager');
  const { client: key } = await newKey(demoted, scopes);
  await must(owner.send('PUT', `${await pathOf(demoted)}/role`, { role: 'viewer' }));
  return key;
}

async function pathOf(person: Client): Promise<string> {
  return `/api/v1/people/${(await person.get('/api/v1/me')).body.person.id}`;
}

/** An alliance with the victim that the other side has left; leaving is written as its verb will write it. */
async function leftAlliance(
  program: TestProgram,
  victim: Client,
): Promise<{ formerPartner: Client; formerAlliance: string }> {
  const formerPartner = await program.newcomer('A Former Partner');
  const { id, path } = await beginAlliance(victim, { name: 'An alliance that ended' });
  const token = await inviteTo(path, victim, formerPartner.email);
  const acceptance = `/api/v1/partner-invitations/${token}/acceptance`;
  await must(formerPartner.post(acceptance, { party: 'gone', organisation: formerPartner.organisation }));
  await withConnection(program.ownerUrl, async (owner) => {
    const values = [formerPartner.organisation, id];
    for (const statement of [
      'update entente.alliance_membership set ended_at = now() where organisation_id = $1 and alliance_id = $2',
      'update entente.alliance_party set left_at = now() where organisation_id = $1 and alliance_id = $2',
    ])
      await owner.query(statement, values);
  });
  return { formerPartner, formerAlliance: id };
}

async function newKey(
  owner: Client,
  held: readonly string[],
): Promise<{ id: string; text: string; client: Client }> {
  const made = await must(owner.post('/api/v1/keys', { name: 'walk', scopes: held, expiresInDays: 30 }));
  const { text } = made.body;
  const client = owner.with({ cookie: '', 'entente-organisation': '', authorization: `Bearer ${text}` });
  return { id: made.body.key.id, text, client };
}

async function revokedKey(owner: Client): Promise<Client> {
  const { id, client } = await newKey(owner, scopes);
  await must(owner.send('DELETE', `/api/v1/keys/${id}`));
  return client;
}

async function expiredKey(program: TestProgram, owner: Client): Promise<Client> {
  const { id, client } = await newKey(owner, scopes);
  await withConnection(program.ownerUrl, (database) =>
    database.query(`update identity.api_key set expires_at = now() where key_id = $1`, [id]),
  );
  return client;
}
