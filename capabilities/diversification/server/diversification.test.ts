import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;

beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

const base = '/api/v1/diversification';

async function importText(client: Client, text: string): Promise<void> {
  const sent = await client.send('POST', '/api/v1/uploads?name=sales.csv', Buffer.from(text), {
    'content-type': 'application/octet-stream',
  });
  const { upload, reading } = sent.body;
  const started = await client.post('/api/v1/imports', { upload: upload.id, reading });
  expect(started.status, started.text).toBe(202);
  const address = `/api/v1/imports/${started.body.import.id}`;
  await expect.poll(async () => (await client.get(address)).body.import.endedAt).not.toBeNull();
}

const header = 'id,date,customer,channel,supplier,amount,currency';
/** 60 of 100 from one car maker, in the 12 months to 2026-02-28; the newest customers came by the fair. */
const carMaker = `${header}
1,2024-12-01,Vinfast,Direct,Foxlink,10.00,EUR
2,2025-03-01,Vinfast,Direct,Foxlink,6000.00,EUR
3,2025-09-12,Bosch,Fair,Foxlink,2000.00,EUR
4,2026-01-31,Siemens,Fair,Hanwha,1500.00,EUR
5,2026-02-28,Philips,,Hanwha,500.00,EUR
`;

async function company(text = carMaker): Promise<Client> {
  const client = await program.newcomer();
  await importText(client, text);
  return client;
}

const wish = { by: 'customer', name: 'Vinfast', targetShare: '0.3', targetOn: '2029-02-28' };
async function planOf(client: Client): Promise<string> {
  const made = await client.post(`${base}/plans`, wish);
  expect(made.status, made.text).toBe(201);
  return `${base}/plans/${made.body.plan.id}`;
}
const action = { kind: 'new_market', what: 'Pump makers', dueOn: '2027-03-01', income: '9000.00' };
const codeOf = async (sending: Promise<{ status: number; body: { code?: string } }>) => {
  const { status, body } = await sending;
  return `${status} ${body.code ?? ''}`.trim();
};

describe('a plan', () => {
  it('says what it takes: others from 40 to 140, growth 250 %', async () => {
    const client = await company();
    const { body, status, text } = await client.get(await planOf(client));
    expect(status, text).toBe(200);
    expect(body).toMatchObject({
      plan: {
        name: 'Vinfast',
        countsAs: 'Vinfast',
        startsOn: '2026-02-28',
        targetShare: '0.300000000000',
        currency: 'EUR',
      },
      now: { income: '6000.00', total: '10000.00', share: '0.600000000000', others: '4000.00' },
      need: { others: '14000.00', more: '10000.00', growth: '2.500000', months: 36, moreAMonth: '277.78' },
      standing: { state: 'just_begun', short: '0.00', monthsLeft: 36 },
      reach: { expected: '0.00', needed: '10000.00', missing: '10000.00' },
    });
    expect(body.path.at(-1)).toMatchObject({ month: '2029-02', plannedOthers: '14000.00', share: null });
    expect(body.steps.map(({ step }: { step: string }) => step)).toEqual([
      'there_is_no_action',
      'look_at_insurance',
      'fill_the_fund',
    ]);
  });

  it('is measured from the sales that come in afterwards, never typed', async () => {
    const client = await company();
    const path = await planOf(client);
    await importText(
      client,
      `${header}\n9,2026-08-31,Vinfast,Direct,Foxlink,6000.00,EUR\n10,2026-08-31,Bosch,Fair,Foxlink,100.00,EUR\n`,
    );
    const behind = (await client.get(path)).body;
    expect(behind.standing.state).toBe('behind');
    expect(behind.atStart).toMatchObject({ share: '0.600000000000' });
    expect(Number(behind.standing.short)).toBeGreaterThan(0);
    expect(behind.steps[0].step).toBe('there_is_no_action');
    expect(behind.steps.some(({ step }: { step: string }) => step === 'speed_up')).toBe(true);
    await importText(client, `${header}\n11,2026-08-31,Lotus,Fair,Foxlink,20000.00,EUR\n`);
    expect((await client.get(path)).body.standing.state).toBe('reached');
  });

  it('tells whether its actions reach what is needed, and keeps who does what by when', async () => {
    const client = await company();
    const path = await planOf(client);
    const added = await client.post(`${path}/actions`, { ...action, owner: client.person });
    expect(added.status, added.text).toBe(201);
    const own = `${path}/actions/${added.body.action.id}`;
    expect((await client.get(path)).body.reach).toMatchObject({ expected: '9000.00', missing: '1000.00' });
    const changed = await client.send('PATCH', own, { version: 1, income: '10000.00', doneOn: '2026-03-01' });
    expect(changed.status, changed.text).toBe(200);
    const { body } = await client.get(path);
    expect(body.reach.missing).toBe('0.00');
    expect(body.actions).toMatchObject([
      { what: 'Pump makers', owner: { id: client.person }, doneOn: '2026-03-01', version: 2 },
    ]);
    expect((await client.post(`${own}/removal`)).status).toBe(200);
    expect((await client.get(path)).body).toMatchObject({
      actions: [],
      removedActions: [{ name: 'Pump makers', removedBy: { id: client.person } }],
    });
    expect((await client.send('DELETE', `${own}/removal`)).status).toBe(200);
    expect((await client.get(path)).body.actions).toHaveLength(1);
  });

  it('counts a group under common control as one, also where the plan is older than the group', async () => {
    const client = await company();
    const path = await planOf(client);
    const put = await client.send('PUT', '/api/v1/dependency/groups', {
      by: 'customer',
      group: 'Car group',
      members: ['Vinfast', 'Bosch'],
    });
    expect(put.status, put.text).toBe(200);
    const { body } = await client.get(path);
    expect(body.plan).toMatchObject({ name: 'Vinfast', countsAs: 'Car group' });
    expect(body.now).toMatchObject({ income: '8000.00', share: '0.800000000000' });
    expect(body.path.find(({ month }: { month: string }) => month === '2026-02')).toMatchObject({
      share: '0.800000000000',
    });
    const overview = (await client.get(base)).body;
    const [first] = overview.above;
    expect(first).toMatchObject({
      name: 'Car group',
      members: ['Bosch', 'Vinfast'],
      plan: path.split('/').at(-1),
    });
    expect(await codeOf(client.post(`${base}/plans`, { ...wish, name: 'Bosch' }))).toBe(
      '409 counterparty_has_a_plan',
    );
  });

  it.each([
    ['somebody unknown', { name: 'Nobody' }, '412 counterparty_is_not_in_the_facts'],
    ['a share that is reached', { targetShare: '0.6' }, '412 target_is_reached_already'],
    ['a beginning before the sales', { startsOn: '2024-11-30' }, '400 start_is_outside_the_facts'],
    ['a day that is over', { targetOn: '2026-02-28' }, '400 target_date_is_past'],
    ['a day too far away', { targetOn: '2199-01-01' }, '400 target_date_is_too_far'],
    ['no share', { targetShare: '0.0000' }, '400 invalid_input'],
    ['the whole', { targetShare: '1' }, '400 invalid_input'],
  ])('is refused for %s', async (_, change, expected) => {
    const client = await company();
    expect(await codeOf(client.post(`${base}/plans`, { ...wish, ...change }))).toBe(expected);
  });

  it('is refused twice for one counterparty, and comes back unless another took its place', async () => {
    const client = await company();
    const path = await planOf(client);
    expect(await codeOf(client.post(`${base}/plans`, wish))).toBe('409 counterparty_has_a_plan');
    expect((await client.post(`${path}/removal`)).status).toBe(200);
    expect(await codeOf(client.get(path))).toBe('404 plan_not_found');
    expect(await codeOf(client.post(`${path}/removal`))).toBe('404 plan_not_found');
    await planOf(client);
    expect(await codeOf(client.send('DELETE', `${path}/removal`))).toBe('409 counterparty_has_a_plan');
  });

  it('ends with a reason: finished only when the sales say so, and then makes room for another', async () => {
    const client = await company();
    const path = await planOf(client);
    const added = await client.post(`${path}/actions`, action);
    const ending = `${path}/ending`;
    const end = (as: string, version = 1) => client.post(ending, { version, as, reason: 'They went first' });
    expect(await codeOf(end('finished'))).toBe('412 target_is_not_reached');
    expect(await codeOf(end('given_up', 7))).toBe('409 plan_was_changed');
    expect((await client.post(ending, { version: 1, as: 'given_up', reason: ' ' })).status).toBe(400);
    expect((await end('given_up')).status).toBe(200);
    expect(await codeOf(end('given_up', 2))).toBe('412 plan_has_ended');

    // What came in afterwards does not change what the plan had reached.
    await importText(
      client,
      `${header}\n10,2026-08-31,Vinfast,Direct,Foxlink,6000.00,EUR\n11,2026-08-31,Lotus,Fair,Foxlink,20000.00,EUR\n`,
    );
    const read = (await client.get(path)).body;
    expect(read).toMatchObject({
      plan: {
        ending: { as: 'given_up', on: '2026-02-28', reason: 'They went first', by: { id: client.person } },
      },
      factsTo: '2026-02-28',
      standing: { share: '0.600000000000' },
      steps: [],
    });
    expect(read.path.filter(({ share }: { share: string | null }) => share !== null).at(-1).month).toBe(
      '2026-02',
    );
    const whole = (await client.get(base)).body;
    expect(whole.plans).toEqual([]);
    expect(whole.endedPlans).toMatchObject([
      { name: 'Vinfast', share: '0.600000000000', ending: { as: 'given_up' } },
    ]);

    expect(await codeOf(client.send('PATCH', path, { version: 2, note: 'x' }))).toBe('412 plan_has_ended');
    expect(await codeOf(client.post(`${path}/actions`, action))).toBe('412 plan_has_ended');
    const own = `${path}/actions/${added.body.action.id}`;
    expect(await codeOf(client.send('PATCH', own, { version: 1, what: 'x' }))).toBe('412 plan_has_ended');
    expect(await codeOf(client.post(`${own}/removal`))).toBe('412 plan_has_ended');

    const next = await client.post(`${base}/plans`, { ...wish, targetShare: '0.1' });
    expect(next.status, next.text).toBe(201);
    expect(await codeOf(client.send('DELETE', ending))).toBe('409 counterparty_has_a_plan');
    expect((await client.post(`${base}/plans/${next.body.plan.id}/removal`)).status).toBe(200);
    expect((await client.get(base)).body.removedPlans).toMatchObject([
      { id: next.body.plan.id, removedBy: { id: client.person } },
    ]);
    expect((await client.send('DELETE', ending)).status).toBe(200);
    expect((await client.send('DELETE', ending)).status).toBe(200);
    expect((await client.get(path)).body).toMatchObject({
      plan: { ending: null },
      standing: { state: 'reached' },
    });
    const finished = await end('finished', 3);
    expect(finished.status, finished.text).toBe(200);
    expect((await client.get(path)).body.plan.ending.on).toBe('2026-08-31');
  });

  it('that ended leaves nothing due, and is ended by no viewer and no stranger', async () => {
    const client = await company();
    const path = await planOf(client);
    const end = { version: 1, as: 'given_up', reason: 'They went first' };
    const viewer = await colleague(program, client, 'viewer');
    expect((await viewer.post(`${path}/ending`, end)).status).toBe(403);
    const stranger = await company();
    expect(await codeOf(stranger.post(`${path}/ending`, end))).toBe('404 plan_not_found');
    expect(await codeOf(stranger.send('DELETE', `${path}/ending`))).toBe('404 plan_not_found');
    const key = { 'idempotency-key': 'end-once' };
    expect((await client.post(`${path}/ending`, end, key)).status).toBe(200);
    expect((await client.post(`${path}/ending`, end, key)).status).toBe(200);
    expect((await client.get(path)).body.plan.version).toBe(2);
  });

  it('of a member of a group counts as the plan of the group, also when one is brought back', async () => {
    const client = await company();
    const path = await planOf(client);
    expect((await client.post(`${path}/removal`)).status).toBe(200);
    const group = { by: 'customer', group: 'Cars', members: ['Vinfast', 'Bosch'] };
    const grouped = await client.send('PUT', '/api/v1/dependency/groups', group);
    expect(grouped.status, grouped.text).toBe(200);
    const made = await client.post(`${base}/plans`, { ...wish, name: 'Cars' });
    expect(made.status, made.text).toBe(201);
    expect(await codeOf(client.send('DELETE', `${path}/removal`))).toBe('409 counterparty_has_a_plan');
  });

  it('is not written over unseen', async () => {
    const client = await company();
    const path = await planOf(client);
    const insured = { version: 1, insurance: 'insured', insuranceNote: 'Atradius' };
    expect((await client.send('PATCH', path, insured)).status).toBe(200);
    expect(await codeOf(client.send('PATCH', path, { version: 1, note: 'x' }))).toBe('409 plan_was_changed');
    expect((await client.get(path)).body.plan).toMatchObject({ insurance: 'insured', version: 2 });
  });

  it.each([
    ['a stranger as owner', { owner: '01890000-0000-7000-8000-000000000000' }, 'owner_is_no_colleague'],
    ['another currency’s digits', { income: '12.345' }, 'amount_is_no_money'],
    ['less than nothing', { income: '-1.00' }, 'amount_is_negative'],
    ['more than there is', { income: '99999999999999.00' }, 'amount_is_too_large'],
  ])('refuses an action with %s', async (_, change, code) => {
    const client = await company();
    expect(await codeOf(client.post(`${await planOf(client)}/actions`, { ...action, ...change }))).toBe(
      `400 ${code}`,
    );
  });

  it('refuses what was changed meanwhile, done tomorrow, or is not there', async () => {
    const client = await company();
    const path = await planOf(client);
    const { body } = await client.post(`${path}/actions`, action);
    const own = `${path}/actions/${body.action.id}`;
    expect(await codeOf(client.send('PATCH', own, { version: 7, what: 'x' }))).toBe('409 action_was_changed');
    expect(await codeOf(client.send('PATCH', own, { version: 1, doneOn: '2199-01-01' }))).toBe(
      '400 done_day_is_in_the_future',
    );
    const other = `${path}/actions/01890000-0000-7000-8000-000000000000`;
    expect(await codeOf(client.send('PATCH', other, { version: 1 }))).toBe('404 action_not_found');
    expect(await codeOf(client.post(`${other}/removal`))).toBe('404 action_not_found');
  });

  it('is seen by nobody else, and written by no viewer', async () => {
    const client = await company();
    const path = await planOf(client);
    const stranger = await program.newcomer();
    expect(await codeOf(stranger.get(path))).toBe('404 plan_not_found');
    const viewer = await colleague(program, client, 'viewer');
    expect((await viewer.get(path)).status).toBe(200);
    expect((await viewer.post(`${path}/actions`, action)).status).toBe(403);
  });

  it('is made once when the request is repeated', async () => {
    const client = await company();
    const headers = { 'idempotency-key': 'plan-once' };
    const [first, second] = [
      await client.post(`${base}/plans`, wish, headers),
      await client.post(`${base}/plans`, wish, headers),
    ];
    expect(second.body).toEqual(first.body);
  });

  it('names the sales that lack a rate instead of guessing', async () => {
    const client = await company(`${carMaker}6,2026-02-27,Ford,Fair,Hanwha,100.00,USD\n`);
    const refused = await client.get(base);
    expect(refused.body.code).toBe('sales_lack_a_rate');
    expect(refused.body.errors[0].detail).toContain('sales.csv');
    expect(refused.body.errors[0].detail).toContain('7');
  });
});

describe('the overview', () => {
  it('names everybody above the line, who lacks a plan and who lacks a stand-in', async () => {
    const client = await company();
    await planOf(client);
    const added = await client.post(`${base}/stand-ins`, {
      by: 'supplier',
      counterparty: 'Foxlink',
      name: 'Samwon',
    });
    expect(added.status, added.text).toBe(201);
    const { body } = await client.get(base);
    const told = body.above.map((one: { by: string; name: string; needsStandIn: boolean }) => [
      one.by,
      one.name,
      one.needsStandIn,
    ]);
    expect(told).toEqual([
      ['customer', 'Vinfast', false],
      ['customer', 'Bosch', false],
      ['channel', 'Direct', true],
      ['channel', 'Fair', true],
      ['supplier', 'Foxlink', false],
      ['supplier', 'Hanwha', true],
    ]);
    expect(body.plans).toMatchObject([{ name: 'Vinfast', state: 'just_begun', share: '0.600000000000' }]);
    expect(body.standIns).toMatchObject([{ name: 'Samwon', readiness: 'named' }]);
  });

  it('says that there are no sales yet', async () => {
    const client = await program.newcomer();
    expect((await client.get(base)).body.code).toBe('no_sales_yet');
  });

  it('keeps stand-ins as they are changed, refused and brought back', async () => {
    const client = await company();
    const wished = { by: 'supplier', counterparty: 'Foxlink', name: 'Samwon' };
    const path = `${base}/stand-ins/${(await client.post(`${base}/stand-ins`, wished)).body.standIn.id}`;
    expect(await codeOf(client.post(`${base}/stand-ins`, { ...wished, name: 'SAMWON' }))).toBe(
      '409 stand_in_is_named_already',
    );
    expect(await codeOf(client.post(`${base}/stand-ins`, { ...wished, name: 'Foxlink' }))).toBe(
      '400 stand_in_is_the_counterparty',
    );
    expect((await client.send('PATCH', path, { version: 1, readiness: 'tried' })).status).toBe(200);
    expect(await codeOf(client.send('PATCH', path, { version: 1, readiness: 'agreed' }))).toBe(
      '409 stand_in_was_changed',
    );
    expect((await client.post(`${path}/removal`)).status).toBe(200);
    expect(await codeOf(client.send('PATCH', path, { version: 2 }))).toBe('404 stand_in_not_found');
    expect((await client.send('DELETE', `${path}/removal`)).status).toBe(200);
    expect((await client.get(base)).body.standIns).toMatchObject([{ name: 'Samwon', readiness: 'tried' }]);
  });

  it('works out the fund, and takes turns on it', async () => {
    const client = await company();
    const fund = {
      version: 0,
      currency: 'EUR',
      fixedCost: '400.00',
      months: 3,
      held: '200.00',
      readyBy: '2199-12-31',
    };
    expect((await client.send('PUT', `${base}/fund`, fund)).status).toBe(200);
    expect((await client.get(base)).body.fund).toMatchObject({
      target: '1200.00',
      missing: '1000.00',
      heldMonths: '0.5',
      version: 1,
    });
    expect(await codeOf(client.send('PUT', `${base}/fund`, fund))).toBe('409 fund_was_changed');
    expect(await codeOf(client.send('PUT', `${base}/fund`, { ...fund, version: 1, held: '2' }))).toBe(
      '400 amount_is_no_money',
    );
  });
});

describe('large accounts', () => {
  it('stand with their satisfaction and what threatens them, groups as one', async () => {
    const client = await company();
    await client.send('PUT', '/api/v1/dependency/groups', {
      by: 'customer',
      group: 'Car group',
      members: ['Vinfast', 'Bosch'],
    });
    const today = new Date().toISOString().slice(0, 10);
    for (const [customer, score] of [
      ['Vinfast', 9],
      ['Bosch', 3],
      ['Siemens', 10],
    ] as const) {
      expect((await client.send('PUT', `${base}/answers`, { customer, askedOn: today, score })).status).toBe(
        200,
      );
    }
    const threat = {
      ...{
        kind: 'competitor',
        name: 'Hanwha',
        by: 'customer',
        counterparty: 'Bosch',
        likelihood: 2,
        effect: 3,
      },
      lookAgainOn: '2020-01-01',
    };
    const added = await client.post(`${base}/threats`, threat);
    expect(added.status, added.text).toBe(201);
    const { body, status, text } = await client.get(`${base}/accounts`);
    expect(status, text).toBe(200);
    expect(body.accounts).toMatchObject([
      {
        name: 'Car group',
        share: '0.800000000000',
        satisfaction: { answers: 2, score: '0.0' },
        threats: [added.body.threat.id],
      },
      { name: 'Siemens', satisfaction: { answers: 1, score: '100.0', between: { low: -49, high: 99 } } },
    ]);
    expect(body.overall).toMatchObject({ answers: 3, promoters: 2, detractors: 1, score: '33.3' });
    expect(body.threats).toMatchObject([{ weight: 'grave', isDue: true, countsAs: 'Car group' }]);
    const path = `${base}/threats/${added.body.threat.id}`;
    expect((await client.send('PATCH', path, { version: 1, likelihood: 1 })).status).toBe(200);
    expect(await codeOf(client.send('PATCH', path, { version: 1, likelihood: 3 }))).toBe(
      '409 threat_was_changed',
    );
    expect((await client.post(`${path}/removal`)).status).toBe(200);
    expect((await client.send('DELETE', `${path}/removal`)).status).toBe(200);
    expect((await client.get(`${base}/accounts`)).body.threats).toMatchObject([
      { weight: 'middling', version: 2 },
    ]);
  });

  it('have answers from a table, with rows that are wrong named and repeats changing nothing', async () => {
    const client = await company();
    const text = 'Customer,Date,Score\nVinfast,2026-01-05,9\nStranger,2026-01-05,4\n';
    const look = await client.post(`${base}/answers/import`, { text, preview: true });
    expect(look.body.rows).toMatchObject([
      { outcome: 'added', isKnown: true },
      { outcome: 'added', isKnown: false },
    ]);
    expect((await client.get(`${base}/answers`)).body.answers).toEqual([]);
    await client.post(`${base}/answers/import`, { text });
    const again = await client.post(`${base}/answers/import`, { text });
    expect(again.body.rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    const { answers } = (await client.get(`${base}/answers`)).body;
    expect(answers).toHaveLength(2);
    const wrong = await client.post(`${base}/answers/import`, {
      text: `${text}Vinfast,2026-01-06,11\n,2026-01-06,1\n`,
    });
    expect(wrong.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'row 4, column score',
      'row 5, column customer',
    ]);
    expect((await client.send('DELETE', `${base}/answers/${answers[0].id}`)).status).toBe(200);
    expect(await codeOf(client.send('DELETE', `${base}/answers/${answers[0].id}`))).toBe(
      '404 answer_not_found',
    );
  });
});

describe('what winning a customer costs', () => {
  it('is spend by channel divided by those who first bought, from facts', async () => {
    const client = await company();
    const text = 'channel,period,amount\nfair,2025-Q3,300.00\nFair,2026-01,300.00\nZalo,2026,1200.00\n';
    const imported = await client.post(`${base}/spends/import`, { text });
    expect(imported.status, imported.text).toBe(200);
    const { body } = await client.get(`${base}/acquisition`);
    // Vinfast bought before the window; of Zalo's year two months are in it.
    expect(body).toMatchObject({
      from: '2025-03',
      to: '2026-02',
      currency: 'EUR',
      customers: 3,
      withoutChannel: 1,
      youngHistory: true,
      channels: [
        { channel: 'Fair', spend: '600.00', customers: 2, cost: '300.00' },
        { channel: 'Zalo', spend: '200.00', customers: 0, cost: null },
      ],
      spend: '800.00',
      cost: '400.00',
    });
    const again = await client.post(`${base}/spends/import`, { text });
    expect(again.body.rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
    const later = (await client.get(`${base}/acquisition?from=2026-02&to=2026-02`)).body;
    expect(later).toMatchObject({ customers: 1, withoutChannel: 1, cost: null });
  });

  it('refuses what would count twice, and names spend that lacks a rate', async () => {
    const client = await company();
    const spend = { channel: 'Fair', period: '2026-01', currency: 'EUR', amount: '10.00' };
    expect((await client.send('PUT', `${base}/spends`, spend)).status).toBe(200);
    expect(await codeOf(client.send('PUT', `${base}/spends`, { ...spend, period: '2026-Q1' }))).toBe(
      '409 period_overlaps',
    );
    expect(await codeOf(client.send('PUT', `${base}/spends`, { ...spend, period: 'March' }))).toBe(
      '400 period_is_unreadable',
    );
    expect(await codeOf(client.get(`${base}/acquisition?from=2026-03&to=2026-02`))).toBe(
      '400 window_ends_before_it_begins',
    );
    await client.send('PUT', `${base}/spends`, {
      ...spend,
      channel: 'Zalo',
      currency: 'VND',
      amount: '5000000',
    });
    const refused = await client.get(`${base}/acquisition`);
    expect(refused.body).toMatchObject({
      code: 'spend_lacks_a_rate',
      errors: [{ code: 'spend_of_channel_lacks_a_rate' }],
    });
    expect(refused.body.errors[0].detail).toContain('Zalo, 2026-01');
    const query = 'channel=zalo&period=2026-01&currency=VND';
    expect((await client.send('DELETE', `${base}/spends?${query}`)).status).toBe(200);
    expect(await codeOf(client.send('DELETE', `${base}/spends?${query}`))).toBe('404 spend_not_found');
    expect((await client.get(`${base}/acquisition`)).status).toBe(200);
  });

  it('does not take a member of a known group for a new customer', async () => {
    const client = await company();
    const groups = { by: 'customer', group: 'Vinfast', members: ['Siemens'] };
    await client.send('PUT', '/api/v1/dependency/groups', groups);
    expect((await client.get(`${base}/acquisition`)).body.customers).toBe(2);
  });
});
