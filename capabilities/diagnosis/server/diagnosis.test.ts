import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { objectiveOf } from './objective-of.ts';

let program: TestProgram;
let owner: Client;
let member: Client;
let viewer: Client;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer('Hai Phong Parts');
  member = await colleague(program, owner, 'member');
  viewer = await colleague(program, owner, 'viewer');
  stranger = await program.newcomer('Suzhou Sensors');
});
afterAll(() => program.close());

interface Begun {
  readonly path: string;
  readonly sheets: { readonly needs: string; readonly readiness: string };
}

async function begin(who: Client = owner): Promise<Begun> {
  const { status, body } = await who.post('/api/v1/diagnoses', {});
  expect(status).toBe(201);
  return { path: `/api/v1/diagnoses/${body.diagnosis.id}`, sheets: body.diagnosis.sheets };
}

const chosen = (...options: readonly string[]) => ({ kind: 'choice', chosen: options });

async function answer(sheet: string, given: Readonly<Record<string, object>>): Promise<void> {
  for (const [question, one] of Object.entries(given)) {
    const path = `/api/v1/answer-sheets/${sheet}/answers/${question}`;
    expect(await owner.send('PUT', path, { answer: one, version: 0 })).toMatchObject({ status: 200 });
  }
}

/** A company whose sales hang on one platform. */
const channelNeeded = {
  ...Object.fromEntries(
    [
      'growth_slows',
      'demand_elsewhere',
      'branch_costs',
      'entry_barriers',
      'speed_decides',
      'owner_decides_all',
      'unmeasured_marketing',
      'few_key_people',
      'no_standard_process',
    ].map((id) => [id, chosen('little')]),
  ),
  wants_technology: chosen('no'),
  source_share: { kind: 'number', number: '62.5' },
  one_source: chosen('fully'),
  costly_leads: chosen('much'),
  thin_sales_team: chosen('much'),
  wants_sellers: chosen('yes'),
  no_partner_model: chosen('fully'),
  tried_channels: chosen('yes'),
  burned_money: chosen('much'),
  lacking_most: { kind: 'text', text: 'A second way to our customers' },
};

const ready = {
  core_strength: chosen('strong'),
  urgent_gap: chosen('strong'),
  share_information: { kind: 'scale', mark: 5 },
  share_resources: { kind: 'scale', mark: 4 },
  resources_offered: chosen('brand', 'people'),
  share_risk: { kind: 'scale', mark: 4 },
  team: chosen('fair'),
  team_hours: { kind: 'number', number: '6' },
  process: chosen('fair'),
  incentives: chosen('weak'),
};

const scope = { in: '', out: '' };
const objective = {
  primary: 'channel',
  also: [],
  success: [
    {
      measure: 'Share of the largest platform',
      from: '62.5',
      to: '30',
      unit: '% of income',
      by: '2099-06-30',
    },
  ],
  scope: { region: { in: 'Vietnam', out: 'Export' }, product: scope, customers: scope, teams: scope },
  untouched: 'Our own shop',
  mustHaves: ['Own sales team in the north', 'Stock of its own', 'No product that competes'],
  ourGain: 'A second way to customers',
  partnerGain: 'A brand that sells',
};
const write = (path: string, more: object = {}, version = 0, who: Client = owner) =>
  who.send('PUT', `${path}/objective`, { ...objective, ...more, version });

describe('a diagnosis', () => {
  it('begins empty, with what to do first, and names who began it', async () => {
    const { path, sheets } = await begin(member);
    const { body } = await viewer.get(path);
    expect(body.diagnosis).toMatchObject({
      begunBy: { id: member.person },
      closed: false,
      sheets,
      largest: { kind: 'open', needs: [] },
      readiness: { weakest: null, verdict: { worst: 'not_ready', best: 'ready' } },
      objective: null,
      steps: ['answer_needs', 'answer_readiness', 'choose_objective'],
    });
    expect(body.diagnosis.needs[0]).toMatchObject({
      need: 'market',
      level: { least: 'none', most: 'urgent' },
    });
  });

  it('says what is lacked most and why, whether the company is ready, and what to mend first', async () => {
    const { path, sheets } = await begin();
    await answer(sheets.needs, channelNeeded);
    await answer(sheets.readiness, ready);
    const { diagnosis } = (await viewer.get(path)).body;
    expect(diagnosis.largest).toEqual({ kind: 'sure', needs: ['channel'] });
    expect(diagnosis.needs[1]).toMatchObject({
      need: 'channel',
      level: { least: 'urgent', most: 'urgent' },
      points: { least: 12, most: 12, of: 15 },
      missing: [],
    });
    expect(diagnosis.needs[1].signs[0]).toEqual({
      id: 'one_source',
      question: 'one_source',
      asked: 'How much of your income hangs on one platform or source?',
      answer: 'One brings more than half',
      grade: 3,
      of: 3,
    });
    expect(diagnosis.words.lackingMost).toBe('A second way to our customers');
    expect(diagnosis.readiness).toMatchObject({
      verdict: { worst: 'nearly', best: 'nearly' },
      weakest: 'incentives',
      mend: ['incentives'],
      missing: [],
    });
    expect(diagnosis.steps).toEqual(['choose_objective']);
    const vietnamese = await owner.with({ 'accept-language': 'vi' }).get(path);
    expect(vietnamese.body.diagnosis.needs[1].signs[0].answer).toBe('Có một nguồn mang lại hơn một nửa');
  });

  it('is listed newest first; the one before is closed and stays as it was', async () => {
    const before = await begin();
    const now = await begin();
    const { body } = await viewer.get('/api/v1/diagnoses');
    const paths = body.diagnoses.map(({ id }: { id: string }) => `/api/v1/diagnoses/${id}`);
    expect(paths.slice(0, 2)).toEqual([now.path, before.path]);
    expect((await owner.get(before.path)).body.diagnosis.closed).toBe(true);
    expect(await write(before.path)).toMatchObject({ status: 409, body: { code: 'diagnosis_is_closed' } });
  });

  it('is begun once by a repeated request', async () => {
    const again = { 'idempotency-key': crypto.randomUUID() };
    const [first, second] = [
      await owner.post('/api/v1/diagnoses', {}, again),
      await owner.post('/api/v1/diagnoses', {}, again),
    ];
    expect(second.body).toEqual(first.body);
  });

  it('is begun at most a hundred times', async () => {
    const busy = await program.newcomer('Busy');
    for (let count = 0; count < 100; count += 1) await begin(busy);
    expect(await busy.post('/api/v1/diagnoses', {})).toMatchObject({
      status: 429,
      body: { code: 'there_are_too_many_diagnoses' },
    });
  });

  it('is not there for a stranger; a viewer neither begins one nor writes its objective', async () => {
    const { path } = await begin();
    expect(await stranger.get(path)).toMatchObject({ status: 404, body: { code: 'diagnosis_not_found' } });
    expect(await write(path, {}, 0, stranger)).toMatchObject({ status: 404 });
    expect((await stranger.get('/api/v1/diagnoses')).body.diagnoses).toEqual([]);
    expect(await viewer.post('/api/v1/diagnoses', {})).toMatchObject({ status: 403 });
    expect(await write(path, {}, 0, viewer)).toMatchObject({ status: 403, body: { code: 'role_too_weak' } });
  });
});

describe('the objective', () => {
  it('is written, read, changed, and given to those who look for candidates', async () => {
    const { path } = await begin();
    expect(await write(path)).toMatchObject({ status: 200, body: { version: 1, gaps: [], warnings: [] } });
    const { diagnosis } = (await viewer.get(path)).body;
    expect(diagnosis.objective).toMatchObject({ ...objective, version: 1, changedBy: { id: owner.person } });
    expect(await write(path, { mustHaves: ['Stock'] }, 1)).toMatchObject({
      body: { version: 2, gaps: ['too_few_must_haves'] },
    });
    // A newer diagnosis without an objective leaves the older one's standing.
    await begin();
    const { organisation } = owner;
    const given = await program.services.database.asOrganisation(organisation, (tx) =>
      objectiveOf(tx, organisation),
    );
    expect(given?.objective).toEqual({ ...objective, mustHaves: ['Stock'] });
  });

  it('is kept and warned against where it is three, with the reason', async () => {
    const { path } = await begin();
    const written = await write(path, { also: ['market', 'capability'] });
    expect(written).toMatchObject({
      status: 200,
      body: { warnings: [{ code: 'more_than_one_objective', needs: ['channel', 'market', 'capability'] }] },
    });
    expect(written.body.warnings[0].reason).toContain('3 objectives at once');
    const { diagnosis } = (await owner.with({ 'accept-language': 'zh-CN' }).get(path)).body;
    expect(diagnosis.steps).toContain('keep_to_one_objective');
    expect(diagnosis.objective.warnings[0].reason).toContain('同时有 3 个目标');
  });

  it('is warned against where the signs speak for another need', async () => {
    const { path, sheets } = await begin();
    await answer(sheets.needs, channelNeeded);
    expect((await write(path, { primary: 'capability' })).body.warnings).toMatchObject([
      { code: 'objective_is_not_the_largest_need', needs: ['channel'] },
    ]);
  });

  it('is refused when a colleague has changed it meanwhile', async () => {
    const { path } = await begin();
    await write(path, {}, 0, member);
    expect(await write(path)).toMatchObject({
      status: 409,
      body: { code: 'objective_was_changed', path: 'body.version' },
    });
    expect(await write(path, {}, 1)).toMatchObject({ body: { version: 2 } });
  });

  it('is answered once when repeated', async () => {
    const { path } = await begin();
    const again = { 'idempotency-key': crypto.randomUUID() };
    const send = () => owner.send('PUT', `${path}/objective`, { ...objective, version: 0 }, again);
    expect((await send()).body).toEqual((await send()).body);
  });

  it.each([
    ['need_is_repeated', 'body.also[0]', { also: ['channel'] }],
    ['figure_is_unreadable', 'body.success[0].to', { success: [{ ...objective.success[0], to: 'a third' }] }],
    ['success_goes_nowhere', 'body.success[0].to', { success: [{ ...objective.success[0], to: '62.50' }] }],
    [
      'success_day_has_passed',
      'body.success[0].by',
      { success: [{ ...objective.success[0], by: '2020-01-31' }] },
    ],
    [
      'scope_is_in_and_out',
      'body.scope.region.out',
      { scope: { ...objective.scope, region: { in: 'Vietnam', out: 'vietnam' } } },
    ],
    ['must_have_is_repeated', 'body.mustHaves[1]', { mustHaves: ['Stock', 'stock'] }],
    ['invalid_input', undefined, { mustHaves: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['invalid_input', undefined, { primary: 'fame' }],
  ])('is refused: %s at %s', async (code, place, more) => {
    const { path } = await begin();
    const refused = await write(path, more);
    expect(refused).toMatchObject({ status: 400, body: { code } });
    expect(refused.body.path).toBe(place);
    expect((await owner.get(path)).body.diagnosis.objective).toBeNull();
  });
});
