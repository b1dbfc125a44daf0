import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('a company that depends on one customer', () => {
  let company: Client;
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const stepsOf = async (who: Client) => (await who.get('/api/v1/next-steps')).body.next;
  const stepNamed = async (code: string) => (await stepsOf(company)).find((step: Told) => step.code === code);

  it('is told to test how long its cash lasts, and to have the contract at hand', async () => {
    company = await program.newcomer('Hanoi Parts');
    const rows = ['Vinstar,6000', 'Bosch,1500', 'Hai Au,1500', 'An Phat,1000'];
    const text = `date,customer,amount,currency\n${rows.map((row) => `2026-03-02,${row},EUR`).join('\n')}\n`;
    const sent = await company.send('POST', '/api/v1/uploads?name=sales.csv', Buffer.from(text), {
      'content-type': 'application/octet-stream',
    });
    const { body } = await company.post('/api/v1/imports', {
      ...{ upload: sent.body.upload.id, reading: sent.body.reading },
    });
    const address = `/api/v1/imports/${body.import.id}`;
    await expect.poll(async () => (await company.get(address)).body.import.endedAt).not.toBeNull();
    const steps = await stepsOf(company);
    expect(steps).toMatchObject([
      { code: 'test_stress', urgency: 'now', page: 'stress', values: { name: 'Vinstar', share: 0.6 } },
      { code: 'answer_needs' },
      { code: 'rank_candidates' },
      { code: 'make_plan', urgency: 'later' },
      { code: 'record_contracts', values: { name: 'Vinstar', others: 3 } },
      { code: 'ask_account', values: { name: 'Vinstar', others: 3 } },
    ]);
  });

  it('is told when cash would run out once its figures are known, and then what its plan lacks', async () => {
    const figures = await company.send('PUT', '/api/v1/stress/figures', {
      ...{ version: 0, currency: 'EUR', fixedCost: '5000.00', variableCost: '0.2', cash: '9000.00' },
      ...{ debtService: '0.00', creditLine: '0.00' },
    });
    expect(figures.status, figures.text).toBe(200);
    expect(await stepNamed('test_stress')).toBeUndefined();
    expect(await stepNamed('make_plan')).toMatchObject({
      urgency: 'now',
      values: { name: 'Vinstar', month: expect.stringMatching(/^\d{4}-\d{2}$/) },
    });
    const made = await company.post('/api/v1/diversification/plans', {
      ...{ by: 'customer', name: 'Vinstar', targetShare: '0.4', targetOn: inDays(700) },
    });
    expect(made.status, made.text).toBe(201);
    expect(await stepNamed('make_plan')).toBeUndefined();
    expect(await stepNamed('plan_no_action')).toMatchObject({ ids: { plan: made.body.plan.id } });
  });

  it('does not let a notice day pass unseen, nor tell it to whom it does not concern', async () => {
    const added = await company.post('/api/v1/contracts', {
      ...{ kind: 'customer', counterparty: 'Vinstar', endsOn: inDays(40), notice: 'P30D', renewsFor: 'P12M' },
      responsible: company.person,
    });
    expect(added.status, added.text).toBe(201);
    expect(await stepNamed('notice_day')).toMatchObject({
      urgency: 'due',
      page: 'contracts',
      values: { name: 'Vinstar', on: inDays(10), left: 10 },
    });
    const other = await colleague(program, company, 'manager');
    expect((await stepsOf(other)).map(({ code }: Told) => code)).not.toContain('notice_day');
    expect(await stepNamed('record_contracts')).toMatchObject({ values: { name: 'Bosch' } });
  });
});
