import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;
let owner: Client;
let viewer: Client;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer('Utrecht Software');
  viewer = await colleague(program, owner, 'viewer');
  stranger = await program.newcomer('Suzhou Sensors');
});
afterAll(() => program.close());

interface Told {
  readonly code: string;
  readonly urgency: string;
}

const codes = async (who: Client, list: 'next' | 'done' = 'next') => {
  const { status, body } = await who.get('/api/v1/next-steps');
  expect(status).toBe(200);
  return body[list].map(({ code }: Told) => code);
};

it('follows a company from its own figures to a partner, for each of its people', async () => {
  expect(await codes(owner)).toEqual(
    expect.arrayContaining(['import_sales', 'rank_candidates', 'begin_alliance']),
  );
  expect(await codes(owner, 'done')).toEqual([]);
  const made = await owner.post('/api/v1/selections', { name: 'A distributor' });
  const selection = `/api/v1/selections/${made.body.selection.id}`;
  expect(await codes(viewer)).toContain('add_candidates');
  const added = await owner.post(`${selection}/candidates`, { name: 'Weserkamp', source: 'trade_fair' });
  const path = `${selection}/candidates/${added.body.candidate.id}/approach`;
  await owner.send('PUT', path, { owner: owner.person, insight: 'They want a second maker.' });
  expect(await codes(owner)).toContain('first_contact');
  const nextStep = { text: 'Call', owner: owner.person, due: new Date().toISOString().slice(0, 10) };
  const due = await owner.send('PUT', path, { owner: owner.person, nextStep, version: 1 });
  expect(due.status).toBe(200);
  await program.services.database.asOrganisation(owner.organisation, (tx) =>
    tx.execute('update approach set next_due = current_date - 3 where organisation_id = $1', [
      owner.organisation,
    ]),
  );
  const { body } = await owner.get('/api/v1/next-steps');
  expect(body.next[0]).toMatchObject({
    code: 'step_overdue',
    urgency: 'overdue',
    page: 'approach',
    values: { candidate: 'Weserkamp', step: 'Call' },
    ids: { candidate: added.body.candidate.id },
  });
  // What one person promised is not another's to do.
  expect(await codes(viewer)).not.toContain('step_overdue');
});

it('tells a stranger nothing of it, and says the same when it is asked again', async () => {
  const { text } = await stranger.get('/api/v1/next-steps');
  expect(text).not.toContain('Weserkamp');
  expect((await stranger.get('/api/v1/next-steps')).text).toBe(text);
});

it('is for people of a company alone', async () => {
  expect((await program.stranger.get('/api/v1/next-steps')).body.code).toBe('sign_in_needed');
  const foreign = stranger.with({ 'entente-organisation': owner.organisation });
  expect((await foreign.get('/api/v1/next-steps')).status).toBe(404);
});

it('ticks off an alliance once a partner is asked', async () => {
  const made = await owner.post('/api/v1/alliances', {
    ...{ name: 'Germany', goal: 'Twenty machine builders', party: 'us', accountablePerson: owner.person },
  });
  expect(made.status).toBe(201);
  expect(await codes(owner)).toContain('invite_partner');
  const id = made.body.alliance.id;
  const invited = await owner.post(`/api/v1/alliances/${id}/invitations`, {
    ...{ email: 'imke@example.com', organisationName: 'Weserkamp' },
  });
  expect(invited.status).toBe(201);
  expect(await codes(owner, 'done')).toContain('begin_alliance');
});
