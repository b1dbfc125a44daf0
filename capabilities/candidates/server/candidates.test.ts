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
import { freezeSelection } from './freeze-selection.ts';
import { listShortlist } from './list-shortlist.ts';
import { markChosen } from './mark-chosen.ts';

let program: TestProgram;
let owner: Client;
let member: Client;
let viewer: Client;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer('Hai Phong Parts');
  member = await colleague('member', 'An');
  viewer = await colleague('viewer', 'Binh');
  stranger = await program.newcomer('Suzhou Sensors');
});
afterAll(() => program.close());

/** Someone who joined the owner's organisation by link. */
async function colleague(role: string, name: string): Promise<Client> {
  const email = `${randomUUID()}@example.com`;
  const invited = await owner.post('/api/v1/invitations', { email, role });
  const token = invited.body.invitation.link.split('/').at(-1);
  const newPerson = { name, password: testPassword, language: 'vi' };
  const joined = await program.stranger.post(`/api/v1/invitations/by-token/${token}/acceptance`, {
    newPerson,
  });
  const cookie = cookieOf(joined);
  const { organisation } = owner;
  const me = await client(program, { cookie }, { organisation, person: '', email }).get('/api/v1/me');
  const who = { organisation, person: me.body.person.id, email };
  return client(program, { cookie, 'entente-organisation': organisation }, who);
}

const own = (name: string, weight: number, more: object = {}) => ({
  template: null,
  name,
  question: null,
  weight,
  direction: 'max',
  mustBeAtLeast: null,
  ...more,
});

/** The five criteria of the known case. */
const five = [
  own('fit', 0.3),
  own('resources', 0.25),
  own('finance', 0.2),
  own('reputation', 0.15),
  own('culture', 0.1),
];

async function newSelection(criteria?: readonly object[]): Promise<string> {
  const wish = { name: 'A software partner', purpose: 'Firmware', ...(criteria ? { criteria } : {}) };
  const made = await owner.post('/api/v1/selections', wish);
  expect(made.status).toBe(201);
  return `/api/v1/selections/${made.body.selection.id}`;
}

async function newCandidate(selection: string, name: string, more: object = {}): Promise<string> {
  const made = await owner.post(`${selection}/candidates`, { name, ...more });
  expect(made).toMatchObject({ status: 201 });
  return made.body.candidate.id;
}

/** Scores in the order of the criteria; `null`: not given. */
async function give(
  who: Client,
  selection: string,
  candidate: string,
  values: readonly (number | null)[],
  more: object = {},
) {
  const { body } = await who.get(selection);
  const scores = values.flatMap((value, index) =>
    value === null ? [] : [{ criterion: body.criteria[index].id, value, ...more }],
  );
  return who.send('PUT', `${selection}/candidates/${candidate}/scores/own`, { scores });
}

const knownCase = { A: [8, 9, 7, 8, 6], B: [9, 7, 9, 9, 8], C: [7, 8, 6, 7, 9] };

async function knownSelection() {
  const path = await newSelection(five);
  const ids: Record<string, string> = {};
  for (const [name, values] of Object.entries(knownCase)) {
    ids[name] = await newCandidate(path, name);
    expect(await give(owner, path, ids[name] ?? '', values)).toMatchObject({ body: { written: 5 } });
  }
  return { path, ids };
}

describe('a selection', () => {
  it('begins with the template of six, is listed, and names who made it', async () => {
    const path = await newSelection();
    const { body } = await viewer.get(path);
    expect(body.selection).toMatchObject({
      name: 'A software partner',
      createdBy: { id: owner.person, name: 'Person of Hai Phong Parts' },
      criteriaVersion: 1,
    });
    expect(body.criteria.map((one: { template: string }) => one.template)).toEqual([
      'strategicFit',
      'resources',
      'financialHealth',
      'reputation',
      'culturalFit',
      'willingness',
    ]);
    expect(body.criteria[0]).toMatchObject({ weight: 25, direction: 'max', mustBeAtLeast: null, name: null });
    expect(body.ranking).toMatchObject({ ranking: [], excluded: [], warnings: [] });
    const listed = await owner.get('/api/v1/selections');
    expect(listed.body.selections[0]).toMatchObject({ candidates: 0, ranked: 0, first: null });
  });

  it('ranks the known case: B 8.40, A 7.85, C 7.25', async () => {
    const { path, ids } = await knownSelection();
    const { body } = await viewer.get(path);
    const rows = body.ranking.ranking.map((row: { candidate: string; rank: number; score: number }) => [
      Object.keys(ids).find((name) => ids[name] === row.candidate),
      row.rank,
      Number(row.score.toFixed(9)),
    ]);
    expect(rows).toEqual([
      ['B', 1, 8.4],
      ['A', 2, 7.85],
      ['C', 3, 7.25],
    ]);
    const listed = await owner.get('/api/v1/selections');
    expect(listed.body.selections[0]).toMatchObject({
      candidates: 3,
      ranked: 3,
      evaluators: 1,
      first: { names: ['B'] },
    });
  });

  it('is refused with weights that count nothing, names twice, musts out of reach', async () => {
    const post = (criteria: readonly object[]) => owner.post('/api/v1/selections', { name: 'x', criteria });
    expect(await post([])).toMatchObject({ status: 400, body: { code: 'model_has_no_criteria' } });
    expect(await post([own('a', 0), own('b', 0)])).toMatchObject({
      status: 400,
      body: { code: 'weights_are_all_zero', path: 'body.criteria' },
    });
    const several = await post([
      own('a', -1),
      own('A ', 1),
      own('evidence', 1),
      own('c', 1, { mustBeAtLeast: 11 }),
    ]);
    expect(several.body.errors.map((one: { code: string; path: string }) => [one.path, one.code])).toEqual([
      ['body.criteria[2].name', 'criterion_id_is_reserved'],
      ['body.criteria[3].mustBeAtLeast', 'must_have_is_above_scale'],
      ['body.criteria[1].name', 'criterion_id_is_repeated'],
      ['body.criteria[0].weight', 'weight_is_negative'],
    ]);
    expect((await post([own('a', 1, { mustBeAtLeast: -1 })])).body.code).toBe('must_have_is_below_scale');
    expect((await post([own('a', 1, { name: null })])).body.code).toBe('criterion_name_is_missing');
    expect((await post([own('a', 1, { template: 'luck' })])).body.code).toBe('criterion_template_is_unknown');
    const withUyTin = [own('x', 1, { template: 'reputation', name: null }), own('uy  tín', 1)];
    expect((await post(withUyTin)).body.code).toBe('criterion_id_is_repeated');
    const many = Array.from({ length: 31 }, (_, index) => own(`c${index}`, 1));
    expect(await post(many)).toMatchObject({ status: 400, body: { code: 'model_has_too_many_criteria' } });
    expect((await post([own('a', 1, { id: randomUUID() })])).body.code).toBe('criterion_not_found');
  });

  it('is neither seen nor changed by a stranger, and only looked at by a viewer', async () => {
    const path = await newSelection();
    expect((await stranger.get('/api/v1/selections')).body.selections).toEqual([]);
    expect(await stranger.get(path)).toMatchObject({ status: 404, body: { code: 'selection_not_found' } });
    for (const [who, status] of [
      [stranger, 404],
      [viewer, 403],
    ] as const) {
      expect((await who.send('PATCH', path, { name: 'x' })).status).toBe(status);
      expect((await who.post(`${path}/removal`)).status).toBe(status);
      expect((await who.send('DELETE', `${path}/removal`)).status).toBe(status);
    }
    expect((await viewer.post('/api/v1/selections', { name: 'x' })).body.code).toBe('role_too_weak');
  });

  it('is begun once when the request is repeated', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await member.post('/api/v1/selections', { name: 'Once' }, key);
    expect((await member.post('/api/v1/selections', { name: 'Once' }, key)).body).toEqual(first.body);
  });

  it('is renamed, taken off the list with who did it, and brought back', async () => {
    const path = await newSelection();
    expect((await member.send('PATCH', path, { name: 'Firmware partner', ourSize: 120 })).status).toBe(200);
    expect((await member.get(path)).body.selection).toMatchObject({
      name: 'Firmware partner',
      purpose: 'Firmware',
      ourSize: 120,
    });
    expect((await member.post(`${path}/removal`)).status).toBe(200);
    expect((await member.get(path)).body.code).toBe('selection_not_found');
    expect((await member.post(`${path}/removal`)).body.code).toBe('selection_not_found');
    const { removed } = (await owner.get('/api/v1/selections')).body;
    expect(removed.at(-1)).toMatchObject({ name: 'Firmware partner', removedBy: { name: 'An' } });
    expect((await owner.send('DELETE', `${path}/removal`)).status).toBe(200);
    expect((await owner.send('DELETE', `${path}/removal`)).status).toBe(200);
    expect((await owner.get(path)).status).toBe(200);
    const unknown = `/api/v1/selections/${randomUUID()}`;
    expect((await owner.send('DELETE', `${unknown}/removal`)).body.code).toBe('selection_not_found');
    expect((await owner.send('PATCH', unknown, { name: 'x' })).body.code).toBe('selection_not_found');
  });

  it('stands beside 99 others at most', async () => {
    const crowd = await program.newcomer();
    for (let count = 0; count < 100; count += 1) await crowd.post('/api/v1/selections', { name: `${count}` });
    expect(await crowd.post('/api/v1/selections', { name: 'too many' })).toMatchObject({
      status: 429,
      body: { code: 'there_are_too_many_selections' },
    });
    const { selections } = (await crowd.get('/api/v1/selections')).body;
    const path = `/api/v1/selections/${selections[0].id}`;
    await crowd.post(`${path}/removal`);
    expect((await crowd.post('/api/v1/selections', { name: 'in its place' })).status).toBe(201);
    expect((await crowd.send('DELETE', `${path}/removal`)).body.code).toBe('there_are_too_many_selections');
  });
});

describe('criteria', () => {
  it('are changed, removed with their scores kept, and brought back', async () => {
    const { path } = await knownSelection();
    const { criteria } = (await owner.get(path)).body;
    const fewer = [{ ...criteria[1], weight: 1 }, { ...criteria[0], weight: 3 }, own('speed', 1)];
    const changed = await member.send('PUT', `${path}/criteria`, { version: 1, criteria: fewer });
    expect(changed).toMatchObject({ status: 200, body: { criteriaVersion: 2 } });
    const after = (await owner.get(path)).body;
    expect(after.criteria.map((one: { name: string }) => one.name)).toEqual(['resources', 'fit', 'speed']);
    expect(after.removedCriteria[0]).toMatchObject({ removedBy: { name: 'An' } });
    expect(after.scores).toHaveLength(6);
    expect(after.ranking.weights[criteria[0].id]).toBeCloseTo(0.6, 12);
    expect(after.ranking.ranking[0].coverage).toBeCloseTo(0.8, 12);
    const back = await owner.send('PUT', `${path}/criteria`, { version: 2, criteria });
    expect(back.body.criteriaVersion).toBe(3);
    expect((await owner.get(path)).body.scores).toHaveLength(15);
  });

  it('are refused to who did not see the last change; the same list twice is one change', async () => {
    const path = await newSelection(five);
    const { criteria } = (await owner.get(path)).body;
    const first = criteria.map((one: object) => ({ ...one, weight: 2 }));
    const put = (list: unknown, version: number) =>
      member.send('PUT', `${path}/criteria`, { version, criteria: list });
    expect((await put(first, 1)).body.criteriaVersion).toBe(2);
    expect((await put(first, 1)).body.criteriaVersion).toBe(2);
    expect(await put(criteria, 1)).toMatchObject({
      status: 409,
      body: { code: 'criteria_were_changed', detail: expect.stringContaining('An') },
    });
    expect(await put([...first, { ...own('x', 1), id: randomUUID() }], 2)).toMatchObject({
      status: 404,
      body: { code: 'criterion_not_found', path: 'body.criteria[5].id' },
    });
    expect((await put([], 2)).body.code).toBe('model_has_no_criteria');
    expect(
      (
        await put(
          first.map((one: object) => ({ ...one, weight: 0 })),
          2,
        )
      ).body.code,
    ).toBe('weights_are_all_zero');
    const body = { version: 2, criteria };
    expect((await viewer.send('PUT', `${path}/criteria`, body)).body.code).toBe('role_too_weak');
    expect((await stranger.send('PUT', `${path}/criteria`, body)).body.code).toBe('selection_not_found');
  });
});

describe('a candidate', () => {
  it('is added with what is known of it', async () => {
    const path = await newSelection();
    await newCandidate(path, 'Kestrel Software', {
      country: 'NL',
      website: 'Kestrel.example/about',
      size: 40,
      source: 'trade_fair',
      note: 'met in Hannover',
    });
    expect((await viewer.get(path)).body.candidates).toMatchObject([
      {
        name: 'Kestrel Software',
        country: 'NL',
        website: 'https://kestrel.example/about',
        size: 40,
        source: 'trade_fair',
        version: 1,
        createdBy: { id: owner.person },
      },
    ]);
  });

  it('is refused by a name that is there, a website that is none, fields that cannot be', async () => {
    const path = await newSelection();
    await newCandidate(path, 'Kestrel');
    const post = (body: object) => owner.post(`${path}/candidates`, body);
    expect(await post({ name: ' kestrel' })).toMatchObject({
      status: 409,
      body: { code: 'candidate_name_is_taken', path: 'body.name' },
    });
    expect((await post({ name: 'x', website: 'javascript:alert(1)' })).body).toMatchObject({
      code: 'website_is_no_address',
      path: 'body.website',
    });
    const wrong = await post({ name: '', size: -1, country: 'nl', source: 'dream' });
    expect(wrong.body.errors.map((one: { path: string }) => one.path).sort()).toEqual([
      'body.country',
      'body.name',
      'body.size',
      'body.source',
    ]);
    expect((await owner.post(`/api/v1/selections/${randomUUID()}/candidates`, { name: 'x' })).body.code).toBe(
      'selection_not_found',
    );
    expect((await viewer.post(`${path}/candidates`, { name: 'x' })).body.code).toBe('role_too_weak');
    expect((await stranger.post(`${path}/candidates`, { name: 'x' })).body.code).toBe('selection_not_found');
  });

  it('is added once when two do it at the same moment', async () => {
    const path = await newSelection();
    const both = await Promise.all(
      [owner, member].map((who) => who.post(`${path}/candidates`, { name: 'Kestrel' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is one of 200 at most', async () => {
    const path = await newSelection();
    const text = ['candidate', ...Array.from({ length: 200 }, (_, index) => `Candidate ${index}`)].join('\n');
    expect((await owner.post(`${path}/import`, { text })).status).toBe(200);
    expect((await owner.post(`${path}/candidates`, { name: 'one more' })).body.code).toBe(
      'there_are_too_many_candidates',
    );
    expect(await owner.post(`${path}/import`, { text: 'candidate\none more' })).toMatchObject({
      status: 429,
      body: { code: 'there_are_too_many_candidates' },
    });
  });

  it('is changed on the version that was seen only', async () => {
    const path = await newSelection();
    const id = await newCandidate(path, 'Kestrel');
    await newCandidate(path, 'Lotus');
    const patch = (who: Client, body: object) => who.send('PATCH', `${path}/candidates/${id}`, body);
    expect((await patch(member, { version: 1, size: 40, country: 'NL' })).body.version).toBe(2);
    expect((await patch(member, { version: 1, size: 40 })).body.version).toBe(2);
    expect(await patch(owner, { version: 1, size: 50 })).toMatchObject({
      status: 409,
      body: { code: 'candidate_was_changed', detail: expect.stringContaining('An') },
    });
    expect((await patch(owner, { version: 2, country: null })).body.version).toBe(3);
    expect((await owner.get(path)).body.candidates[0]).toMatchObject({ size: 40, country: null });
    expect((await patch(owner, { version: 3, name: 'LOTUS' })).body.code).toBe('candidate_name_is_taken');
    expect((await patch(owner, { version: 3, website: 'no address' })).body.code).toBe(
      'website_is_no_address',
    );
    expect((await patch(viewer, { version: 3, size: 1 })).body.code).toBe('role_too_weak');
    expect((await patch(stranger, { version: 3, size: 1 })).body.code).toBe('selection_not_found');
    const unknown = await owner.send('PATCH', `${path}/candidates/${randomUUID()}`, { version: 1 });
    expect(unknown.body.code).toBe('candidate_not_found');
  });

  it('is removed with who and when, and comes back with its scores unless its name is taken', async () => {
    const { path, ids } = await knownSelection();
    const removal = `${path}/candidates/${ids.B}/removal`;
    expect((await viewer.post(removal)).body.code).toBe('role_too_weak');
    expect((await stranger.post(removal)).body.code).toBe('selection_not_found');
    expect((await stranger.send('DELETE', removal)).body.code).toBe('selection_not_found');
    expect((await member.post(removal)).status).toBe(200);
    expect((await owner.post(removal)).status).toBe(200);
    const without = (await owner.get(path)).body;
    expect(without.removedCandidates).toMatchObject([{ name: 'B', removedBy: { name: 'An' } }]);
    expect(without.ranking.ranking[0].candidate).toBe(ids.A);
    const lookalike = await newCandidate(path, 'b');
    expect((await owner.send('DELETE', removal)).body.code).toBe('candidate_name_is_taken');
    await owner.post(`${path}/candidates/${lookalike}/removal`);
    expect((await viewer.send('DELETE', removal)).body.code).toBe('role_too_weak');
    expect((await owner.send('DELETE', removal)).status).toBe(200);
    expect((await owner.send('DELETE', removal)).status).toBe(200);
    expect((await owner.get(path)).body.ranking.ranking[0]).toMatchObject({ candidate: ids.B, coverage: 1 });
    const unknown = `${path}/candidates/${randomUUID()}/removal`;
    expect((await owner.post(unknown)).body.code).toBe('candidate_not_found');
    expect((await owner.send('DELETE', unknown)).body.code).toBe('candidate_not_found');
  });
});

describe('scores', () => {
  it('of several people are averaged, with their spread and a flag where they are far apart', async () => {
    const path = await newSelection(five);
    const id = await newCandidate(path, 'Kestrel');
    await give(owner, path, id, [8, 6, 7, 8, 9], { evidence: 'annual report' });
    await give(member, path, id, [4, 6, 7, null, 9]);
    const { body } = await viewer.get(path);
    const fit = body.criteria[0].id;
    expect(body.scores.filter((one: { criterion: string }) => one.criterion === fit)).toMatchObject([
      { value: 8, evidence: 'annual report', evaluator: { id: owner.person } },
      { value: 4, evidence: '', evaluator: { id: member.person, name: 'An' } },
    ]);
    expect(body.ranking.ranking[0].score).toBeCloseTo(0.3 * 6 + 0.25 * 6 + 0.2 * 7 + 0.15 * 8 + 0.1 * 9, 12);
    expect(body.ranking.ranking[0].spread[fit]).toBeCloseTo(Math.sqrt(8), 12);
    expect(body.ranking.warnings).toContainEqual({
      code: 'evaluators_disagree',
      values: { candidate: id, criterion: fit, lowest: 4, highest: 8 },
    });
  });

  it('that are missing leave a range; below a must-have a candidate is out', async () => {
    const [fit, ...rest] = five;
    const path = await newSelection([{ ...fit, mustBeAtLeast: 6 }, ...rest]);
    const open = await newCandidate(path, 'Open');
    const out = await newCandidate(path, 'Out');
    await give(owner, path, open, [8, 9, 7, null, 6]);
    await give(owner, path, out, [5, 9, 9, 9, 9]);
    const { ranking, criteria } = (await owner.get(path)).body;
    expect(ranking.ranking).toHaveLength(1);
    const [row] = ranking.ranking;
    expect(row.coverage).toBeCloseTo(0.85, 12);
    expect(row.low).toBeCloseTo(6.65, 12);
    expect(row.high).toBeCloseTo(8.15, 12);
    expect(ranking.excluded).toEqual([
      { candidate: out, criterion: criteria[0].id, value: 5, mustBeAtLeast: 6 },
    ]);
  });

  it('are refused off the scale with their place, for what is unknown, and twice for one criterion', async () => {
    const path = await newSelection(five);
    const id = await newCandidate(path, 'Kestrel');
    const { criteria } = (await owner.get(path)).body;
    const put = (scores: readonly object[], who = owner) =>
      who.send('PUT', `${path}/candidates/${id}/scores/own`, { scores });
    const [first, second] = [criteria[0].id, criteria[1].id];
    const wrong = await put([
      { criterion: first, value: 7 },
      { criterion: second, value: 11 },
      { criterion: first, value: -1 },
      { criterion: randomUUID(), value: 5 },
    ]);
    expect(wrong.body.errors.map((one: { code: string; path: string }) => [one.path, one.code])).toEqual([
      ['body.scores[1].value', 'score_is_outside_scale'],
      ['body.scores[2].criterion', 'score_is_repeated'],
      ['body.scores[2].value', 'score_is_outside_scale'],
      ['body.scores[3].criterion', 'criterion_not_found'],
    ]);
    expect((await owner.get(path)).body.scores).toEqual([]);
    expect((await put([{ criterion: first, value: '7' }])).body.errors[0].path).toBe('body.scores[0].value');
    expect((await put([{ criterion: first, value: 7 }], viewer)).body.code).toBe('role_too_weak');
    expect((await put([{ criterion: first, value: 7 }], stranger)).body.code).toBe('selection_not_found');
    const nobody = `${path}/candidates/${randomUUID()}/scores/own`;
    expect((await owner.send('PUT', nobody, { scores: [{ criterion: first, value: 7 }] })).body.code).toBe(
      'candidate_not_found',
    );
  });

  it('are not written over what was written elsewhere meanwhile; the same again changes nothing', async () => {
    const path = await newSelection(five);
    const id = await newCandidate(path, 'Kestrel');
    const criterion = (await owner.get(path)).body.criteria[0].id;
    const put = (value: number | null, version: number, evidence = '') =>
      owner.send('PUT', `${path}/candidates/${id}/scores/own`, {
        scores: [{ criterion, value, evidence, version }],
      });
    expect((await put(7, 0, 'a visit')).body.written).toBe(1);
    expect((await put(7, 0, 'a visit')).body.written).toBe(0);
    expect(await put(3, 0)).toMatchObject({
      status: 409,
      body: {
        code: 'score_was_changed',
        path: 'body.scores[0].value',
        detail: expect.stringContaining('a visit'),
      },
    });
    expect((await put(null, 1)).body.written).toBe(1);
    expect((await owner.get(path)).body.scores).toMatchObject([{ value: null, version: 2 }]);
    expect((await owner.get(path)).body.ranking.ranking[0].score).toBeNull();
  });

  it('written by two people at once are both kept', async () => {
    const path = await newSelection(five);
    const id = await newCandidate(path, 'Kestrel');
    const twin = await program.twin();
    await Promise.all([
      give(owner, path, id, [1, 2, 3, 4, 5]),
      give(member.through(twin), path, id, [5, 4, 3, 2, 1]),
    ]);
    expect((await owner.get(path)).body.scores).toHaveLength(10);
  });
});

describe('evidence files of a score', () => {
  const send = async (who: Client, text = 'accounts'): Promise<string> => {
    const sent = await who.send('POST', '/api/v1/files?name=accounts.pdf', Buffer.from(text));
    expect(sent).toMatchObject({ status: 201 });
    return sent.body.file.id;
  };
  async function search() {
    const path = await newSelection(five);
    const candidate = await newCandidate(path, 'Beacon');
    const criterion: string = (await owner.get(path)).body.criteria[0].id;
    const filesAt = (of = candidate, on = criterion) => `${path}/candidates/${of}/scores/own/${on}/files`;
    return { path, candidate, criterion, filesAt };
  }
  const scoresOf = async (path: string) => (await viewer.get(path)).body.scores;

  it('are attached before or after the words, seen by colleagues, and taken off by who attached them', async () => {
    const { path, candidate, criterion, filesAt } = await search();
    const file = await send(member);
    for (const _ of ['once', 'twice']) {
      expect(await member.send('PUT', `${filesAt()}/${file}`)).toMatchObject({ status: 200 });
    }
    // Nothing is said yet: only the file is there, and it is no score.
    expect(await scoresOf(path)).toMatchObject([
      {
        candidate,
        criterion,
        version: 0,
        value: null,
        evaluator: { id: member.person },
        files: [{ id: file }],
      },
    ]);
    const scores = [{ criterion, value: 7, evidence: 'Accounts of 2025', version: 0 }];
    const put = await member.send('PUT', `${path}/candidates/${candidate}/scores/own`, { scores });
    expect(put).toMatchObject({ status: 200, body: { written: 1 } });
    expect(await scoresOf(path)).toMatchObject([
      { version: 1, value: 7, files: [{ name: 'accounts.pdf', sizeBytes: 8, createdBy: { name: 'An' } }] },
    ]);
    expect((await viewer.get(`/api/v1/files/${file}/content`)).text).toBe('accounts');
    const kept = await owner.send('DELETE', `/api/v1/files/${file}`);
    expect(kept).toMatchObject({ status: 409, body: { code: 'file_is_in_use' } });
    // Another one's own score does not have it.
    expect(await owner.send('DELETE', `${filesAt()}/${file}`)).toMatchObject({
      status: 404,
      body: { code: 'file_not_found' },
    });
    expect(await member.send('DELETE', `${filesAt()}/${file}`)).toMatchObject({ status: 200 });
    expect(await member.send('DELETE', `${filesAt()}/${file}`)).toMatchObject({ status: 404 });
    expect(await scoresOf(path)).toMatchObject([{ value: 7, files: [] }]);
    expect(await viewer.get(`/api/v1/files/${file}/content`)).toMatchObject({ status: 404 });
  });

  it('leave nothing behind where nothing was ever said', async () => {
    const { path, filesAt } = await search();
    const file = await send(member);
    await member.send('PUT', `${filesAt()}/${file}`);
    await member.send('DELETE', `${filesAt()}/${file}`);
    expect(await scoresOf(path)).toEqual([]);
  });

  it('are refused to viewers and strangers, for what is not there, and beyond twenty', async () => {
    const { path, filesAt } = await search();
    const file = await send(member);
    expect(await viewer.send('PUT', `${filesAt()}/${file}`)).toMatchObject({ status: 403 });
    expect(await stranger.send('PUT', `${filesAt()}/${await send(stranger)}`)).toMatchObject({
      status: 404,
      body: { code: 'selection_not_found' },
    });
    expect(await member.send('PUT', `${filesAt()}/${await send(stranger)}`)).toMatchObject({
      body: { code: 'file_not_found' },
    });
    expect(await member.send('PUT', `${filesAt(randomUUID())}/${file}`)).toMatchObject({
      body: { code: 'candidate_not_found' },
    });
    expect(await member.send('PUT', `${filesAt(undefined, randomUUID())}/${file}`)).toMatchObject({
      body: { code: 'criterion_not_found' },
    });
    for (let count = 0; count < 20; count += 1) {
      expect(await member.send('PUT', `${filesAt()}/${await send(member)}`)).toMatchObject({ status: 200 });
    }
    const one = await member.send('PUT', `${filesAt()}/${file}`);
    expect(one).toMatchObject({ status: 429, body: { code: 'too_many_files_here' } });
    expect((await scoresOf(path))[0].files).toHaveLength(20);
  });

  it('go over when two entries become one, and stay when a table is imported and exported', async () => {
    const { path, candidate, criterion, filesAt } = await search();
    const other = await newCandidate(path, 'Beacon B.V.');
    const [ours, theirs] = [await send(member, 'ours'), await send(member, 'theirs')];
    await member.send('PUT', `${filesAt()}/${ours}`);
    await member.send('PUT', `${filesAt(other)}/${theirs}`);
    await give(member, path, other, [8]);
    const merged = await owner.post(`${path}/candidates/${candidate}/merger`, { other });
    expect(merged).toMatchObject({ status: 200 });
    const after = await scoresOf(path);
    expect(after).toMatchObject([{ candidate, criterion, value: 8, evaluator: { id: member.person } }]);
    expect(after[0].files.map(({ id }: { id: string }) => id).sort()).toEqual([ours, theirs].sort());
    const table = (await member.get(`${path}/export`)).text;
    expect(await member.post(`${path}/import`, { text: table })).toMatchObject({ status: 200 });
    expect(await scoresOf(path)).toEqual(after);
    // The entry that left keeps its own: it can be brought back.
    await owner.send('DELETE', `${path}/candidates/${other}/removal`);
    const back = (await scoresOf(path)).find((one: { candidate: string }) => one.candidate === other);
    expect(back.files).toMatchObject([{ id: theirs }]);
  });
});

describe('thresholds of a criterion', () => {
  it('are kept, ranked by, and taken away again', async () => {
    const path = await newSelection([own('fit', 1, { thresholds: { indifference: 1, preference: 3 } })]);
    const { criteria } = (await owner.get(path)).body;
    expect(criteria[0].thresholds).toEqual({ indifference: 1, preference: 3 });
    for (const [name, value] of [
      ['A', 8],
      ['B', 6],
    ] as const) {
      await give(owner, path, await newCandidate(path, name), [value]);
    }
    const scoresBy = async () =>
      (await viewer.get(`${path}/ranking?method=promethee&draws=10`)).body.ranking.map(
        (row: { score: number }) => row.score,
      );
    expect(await scoresBy()).toEqual([0.5, -0.5]);
    const plain = criteria.map((one: object) => ({ ...one, thresholds: null }));
    const changed = await owner.send('PUT', `${path}/criteria`, { version: 1, criteria: plain });
    expect(changed).toMatchObject({ status: 200, body: { criteriaVersion: 2 } });
    expect(await scoresBy()).toEqual([1, -1]);
  });

  it.each([
    [{ indifference: 3, preference: 2 }, 'preference_is_below_indifference', 'preference'],
    [{ indifference: -1, preference: 2 }, 'threshold_is_negative', 'indifference'],
    [{ indifference: 1, preference: 10.5 }, 'threshold_is_beyond_scale', 'preference'],
  ])('are refused: %j', async (thresholds, code, field) => {
    const refused = await owner.post('/api/v1/selections', {
      name: 'A partner',
      criteria: [own('Speed', 1, { thresholds })],
    });
    expect(refused).toMatchObject({
      status: 400,
      body: { code, path: `body.criteria[0].thresholds.${field}` },
    });
    expect(refused.body.detail).toContain('Speed');
  });
});

describe('a pasted table', () => {
  it('adds candidates and one’s own scores after a preview that writes nothing; a repeat changes nothing', async () => {
    const path = await newSelection();
    const text = [
      'candidate\tCountry\tsize\tSource\tStrategic fit\tUy tín\tevidence: Strategic fit\tevidence',
      'Kestrel\tNetherlands\t40\tTrade fair\t8\t7,5\tmet them\tgood name',
      'Lotus\tVN\t\t\t\t6\t\t',
    ].join('\n');
    const before = await member.post(`${path}/import`, { text, preview: true });
    expect(before.body.rows).toEqual([
      { row: 2, name: 'Kestrel', outcome: 'added', like: null, scores: 2 },
      { row: 3, name: 'Lotus', outcome: 'added', like: null, scores: 1 },
    ]);
    expect((await owner.get(path)).body.candidates).toEqual([]);
    expect((await member.post(`${path}/import`, { text })).status).toBe(200);
    const { candidates, scores } = (await owner.get(path)).body;
    expect(candidates).toMatchObject([
      { name: 'Kestrel', country: 'NL', size: 40, source: 'trade_fair' },
      { name: 'Lotus', country: 'VN', size: null },
    ]);
    expect(
      scores.map((one: { value: number; evidence: string; evaluator: { name: string } }) => [
        one.value,
        one.evidence,
        one.evaluator.name,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [8, 'met them', 'An'],
        [7.5, 'good name', 'An'],
        [6, '', 'An'],
      ]),
    );
    const again = await member.post(`${path}/import`, { text });
    expect(again.body.rows.map((one: { outcome: string }) => one.outcome)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    const changed = await member.post(`${path}/import`, { text: 'candidate,size\nkestrel,41\n' });
    expect(changed.body.rows).toMatchObject([{ outcome: 'changed', scores: 0 }]);
    expect((await owner.get(path)).body.candidates[0]).toMatchObject({
      name: 'Kestrel',
      size: 41,
      country: 'NL',
    });
  });

  it('is refused with every row and column that cannot be used, and then nothing is written', async () => {
    const path = await newSelection(five);
    const text = [
      'candidate,fit,size,country,website,source,evaluator,note',
      'A,11,many,Nowhere,not a site,dream,Somebody,',
      'A,x,,,,,,',
      ',5,,,,,,',
    ].join('\n');
    const refused = await owner.post(`${path}/import`, { text });
    expect(refused.status).toBe(400);
    expect(
      refused.body.errors.map((one: { code: string; path: string }) => `${one.path}: ${one.code}`).sort(),
    ).toEqual(
      [
        'row 2, column country: country_is_unknown',
        'row 2, column evaluator: evaluator_is_somebody_else',
        'row 2, column fit: value_is_outside_scale',
        'row 2, column size: size_in_row_is_no_count',
        'row 2, column source: source_is_unknown',
        'row 2, column website: website_in_row_is_no_address',
        'row 3, column candidate: candidate_is_repeated',
        'row 3, column fit: value_is_not_a_number',
        'row 4, column candidate: candidate_name_is_missing',
      ].sort(),
    );
    expect((await owner.get(path)).body.candidates).toEqual([]);
    const one = async (sheet: string) => (await owner.post(`${path}/import`, { text: sheet })).body.code;
    expect(await one('')).toBe('candidates_file_is_empty');
    expect(await one('candidate,note\nA,"a letter\nB,')).toBe('quote_is_not_closed');
    expect(await one('name,fit\nA,1')).toBe('candidate_column_is_missing');
    expect(await one('candidate,fit,fit\nA,1,2')).toBe('column_is_repeated');
    expect(await one('candidate,note,note\nA,1,2')).toBe('column_is_repeated');
    expect(await one('candidate,fit\nA')).toBe('row_has_wrong_length');
    expect(await one(`candidate\n${'x'.repeat(121)}`)).toBe('candidate_name_is_too_long');
    expect(await one(`candidate,note\nA,${'x'.repeat(2001)}`)).toBe('text_in_row_is_too_long');
    expect(await one('candidate,fit\n')).toBe('there_are_no_candidates');
    expect((await viewer.post(`${path}/import`, { text })).body.code).toBe('role_too_weak');
    expect((await stranger.post(`${path}/import`, { text })).body.code).toBe('selection_not_found');
  });

  it('comes out as it went in, without formulas', async () => {
    const path = await newSelection();
    const text =
      'candidate,country,note,Strategic fit,evidence: Strategic fit\n=SUM(A1),VN,"a, b",7.5,"@risk"\n';
    await owner.post(`${path}/import`, { text });
    const file = await viewer.send('GET', `${path}/export`, undefined, { 'accept-language': 'nl' });
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.headers['content-disposition']).toContain('A_software_partner.csv');
    expect(file.text).toContain('Strategische');
    expect(file.text).toContain("'=SUM(A1)");
    expect(file.text).toContain("'@risk");
    const again = await owner.post(`${path}/import`, { text: file.text });
    expect(again.body.rows).toEqual([
      { row: 2, name: '=SUM(A1)', outcome: 'unchanged', like: null, scores: 0 },
    ]);
    expect((await stranger.get(`${path}/export`)).body.code).toBe('selection_not_found');
  });
});

describe('the shortlist', () => {
  it('takes a candidate, once, and gives it back', async () => {
    const { path, ids } = await knownSelection();
    const at = `${path}/candidates/${ids.B}/shortlisting`;
    const shown = async () =>
      (await viewer.get(path)).body.candidates.find((one: { id: string }) => one.id === ids.B);
    expect(await shown()).toMatchObject({ shortlistedAt: null, chosenAt: null });
    expect(await member.send('PUT', at)).toMatchObject({ status: 200 });
    const first = await shown();
    expect(first.shortlistedAt).toMatch(/^\d{4}-/);
    await owner.send('PUT', at);
    expect(await shown()).toEqual(first);
    expect(await member.send('DELETE', at)).toMatchObject({ status: 200 });
    expect(await member.send('DELETE', at)).toMatchObject({ status: 200 });
    expect(await shown()).toMatchObject({ shortlistedAt: null });
  });

  it('is changed by nobody who may not, and only for a candidate on the list', async () => {
    const { path, ids } = await knownSelection();
    const at = `${path}/candidates/${ids.B}/shortlisting`;
    for (const method of ['PUT', 'DELETE'] as const) {
      expect((await viewer.send(method, at)).body.code).toBe('role_too_weak');
      expect((await stranger.send(method, at)).body.code).toBe('selection_not_found');
      const nobody = `${path}/candidates/${randomUUID()}/shortlisting`;
      expect((await owner.send(method, nobody)).body.code).toBe('candidate_not_found');
    }
  });
});

describe('a frozen selection', () => {
  it('has the ranking with all that it was made of, and says the same whenever it is asked', async () => {
    const { path, ids } = await knownSelection();
    await owner.send('PUT', `${path}/candidates/${ids.B}/shortlisting`);
    const place = { organisation: owner.organisation, selection: path.split('/').at(-1) ?? '' };
    const asked = { method: 'promethee', draws: 500, seed: 7, spread: null } as const;
    const freeze = () =>
      program.services.database.asPerson(owner.person, owner.organisation, (tx) =>
        freezeSelection(tx, place, asked),
      );
    const frozen = await freeze();
    expect(frozen).toMatchObject({
      ok: true,
      value: {
        format: 'entente selection 2',
        judgements: null,
        method: 'promethee',
        selection: { name: 'A software partner', criteriaVersion: 1 },
        evaluators: [{ id: owner.person }],
        acceptability: { draws: 500, seed: 7 },
      },
    });
    if (!frozen.ok) return;
    expect(frozen.value.scores).toHaveLength(15);
    expect(frozen.value.candidates.filter(({ shortlisted }) => shortlisted)).toMatchObject([{ id: ids.B }]);
    expect(frozen.value.ranking.ranking[0]).toMatchObject({ candidate: ids.B, rank: 1 });
    expect(JSON.parse(JSON.stringify(frozen.value))).toEqual(frozen.value);
    expect(await freeze()).toEqual(frozen);
  });

  it('knows the shortlist of every search, and what was decided', async () => {
    const { path, ids } = await knownSelection();
    const id = ids.B ?? '';
    await owner.send('PUT', `${path}/candidates/${id}/shortlisting`);
    const place = { organisation: owner.organisation, selection: path.split('/').at(-1) ?? '' };
    await program.services.database.asPerson(owner.person, owner.organisation, async (tx) => {
      const listed = await listShortlist(tx, owner.organisation);
      expect(listed.filter(({ selection }) => selection.id === place.selection)).toMatchObject([
        { candidate: { id, name: 'B' } },
      ]);
      const doing = { by: owner.person, at: new Date('2026-03-01T00:00:00Z') };
      expect(await markChosen(tx, place, id, doing)).toMatchObject({ ok: true });
      expect(await markChosen(tx, place, randomUUID(), doing)).toMatchObject({
        refusal: { code: 'candidate_not_found' },
      });
    });
    const shown = (await viewer.get(path)).body.candidates.find((one: { id: string }) => one.id === id);
    expect(shown.chosenAt).toBe('2026-03-01T00:00:00.000Z');
  });
});

describe('a ranking by another method', () => {
  it('comes with how often each candidate takes each rank, the same for the same seed', async () => {
    const { path, ids } = await knownSelection();
    const ask = (query: string) => viewer.get(`${path}/ranking?${query}`);
    const { status, body } = await ask('method=topsis&draws=400&seed=3');
    expect(status).toBe(200);
    expect(body).toMatchObject({ method: 'topsis', acceptability: { draws: 400, seed: 3, spread: null } });
    expect(body.ranking[0]).toMatchObject({ candidate: ids.B, rank: 1 });
    for (const row of Object.values<number[]>(body.acceptability.shares)) {
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
    expect((await ask('method=topsis&draws=400&seed=3')).body).toEqual(body);
    const near = await ask('draws=400&spread=0.01');
    expect(near.body.acceptability.shares[ids.B ?? '']).toEqual([1, 0, 0]);
  });

  it('is refused where it lacks a score, for a method nobody knows, and to strangers', async () => {
    const { path } = await knownSelection();
    await newCandidate(path, 'D');
    const ask = (who: Client, query: string) => who.get(`${path}/ranking?${query}`);
    const refused = await ask(viewer, 'method=promethee');
    expect(refused).toMatchObject({ status: 412, body: { code: 'method_needs_every_score' } });
    expect(refused.body.errors).toHaveLength(5);
    expect((await ask(viewer, 'method=luck')).status).toBe(400);
    expect((await ask(viewer, 'draws=1000000')).status).toBe(400);
    expect((await ask(stranger, '')).body.code).toBe('selection_not_found');
    expect((await ask(viewer, '')).status).toBe(200);
  });
});

describe('judgements in pairs', () => {
  /** Three criteria, judged as given; `null`: left out. */
  async function judged(values: readonly (string | null)[]) {
    const path = await newSelection([own('fit', 1), own('means', 1), own('culture', 1)]);
    const { body } = await owner.get(path);
    const [fit, means, culture] = body.criteria.map((one: { id: string }) => one.id);
    const pairs = [
      { row: fit, column: means, value: values[0] ?? null },
      { row: culture, column: fit, value: values[1] ?? null },
      { row: means, column: culture, value: values[2] ?? null },
    ];
    const judgements = pairs.filter(({ value }) => value !== null);
    const kept = await member.send('PATCH', `${path}/judgements`, { judgements });
    expect(kept.status).toBe(200);
    return { path, pairs, criteria: [fit, means, culture] };
  }

  it('are kept one by one, and give the weights once all are there', async () => {
    const { path, criteria } = await judged(['2', '1/4', null]);
    expect((await viewer.get(path)).body.judgements).toHaveLength(2);
    const early = await owner.post(`${path}/weighing`, { version: 1 });
    expect(early).toMatchObject({ status: 412, body: { code: 'judgement_is_missing' } });
    expect(early.body.detail).toContain('“means” against “culture”');
    const last = { row: criteria[2], column: criteria[1], value: 0.5 };
    await member.send('PATCH', `${path}/judgements`, { judgements: [last] });
    const weighed = await member.post(`${path}/weighing`, { version: 1 });
    expect(weighed).toMatchObject({ status: 200, body: { criteriaVersion: 2 } });
    expect(weighed.body.cr).toBeCloseTo(0, 9);
    const after = (await viewer.get(path)).body;
    expect(after.criteria.map((one: { weight: number }) => one.weight)).toEqual([57.14, 28.57, 14.29]);
    expect((await member.post(`${path}/weighing`, { version: 1 })).body.criteriaVersion).toBe(2);
    const gone = { ...last, value: null };
    await member.send('PATCH', `${path}/judgements`, { judgements: [gone] });
    expect((await viewer.get(path)).body.judgements).toHaveLength(2);
  });

  it('that contradict each other are weighed, with the ratio that says so', async () => {
    const { path } = await judged(['9', '9', '9']);
    const { body } = await owner.post(`${path}/weighing`, { version: 1 });
    expect(body.cr).toBeGreaterThan(1);
  });

  it('are refused with the cell, on old criteria, and to those who may not', async () => {
    const { path, pairs, criteria } = await judged(['2', '1/4', '1']);
    const patch = (who: Client, judgements: readonly object[]) =>
      who.send('PATCH', `${path}/judgements`, { judgements });
    const [pair] = pairs;
    const bad = async (value: unknown) => (await patch(owner, [{ ...pair, value }])).body;
    expect(await bad('lots')).toMatchObject({
      code: 'judgement_is_no_number',
      detail: '“fit” against “means”: “lots” is not a number. Write it as 3, 0.25 or 1/3.',
    });
    expect((await bad(10)).code).toBe('judgement_is_outside_scale');
    const turned = { row: criteria[1], column: criteria[0], value: 2 };
    expect((await patch(owner, [{ ...pair, value: 2 }, turned])).body.code).toBe(
      'judgements_of_a_pair_differ',
    );
    const itself = { row: criteria[0], column: criteria[0], value: 2 };
    expect((await patch(owner, [itself])).body.code).toBe('judgement_is_of_itself');
    const nobody = { row: randomUUID(), column: criteria[0], value: 2 };
    expect((await patch(owner, [nobody])).body.code).toBe('criterion_not_found');
    expect((await patch(viewer, [{ ...pair, value: 2 }])).body.code).toBe('role_too_weak');
    expect((await patch(stranger, [{ ...pair, value: 2 }])).body.code).toBe('selection_not_found');
    expect((await owner.post(`${path}/weighing`, { version: 7 })).body.code).toBe('criteria_were_changed');
    expect((await viewer.post(`${path}/weighing`, { version: 1 })).body.code).toBe('role_too_weak');
    expect((await stranger.post(`${path}/weighing`, { version: 1 })).body.code).toBe('selection_not_found');
  });
});

describe('two entries of one company', () => {
  it('become one: scores, evidence, notes and the shortlist of both stay, and the other can come back', async () => {
    const path = await newSelection(five);
    const kept = await newCandidate(path, 'Kim Long', {
      note: 'Met in Hanoi',
      source: 'trade_fair',
      size: 40,
    });
    const other = await newCandidate(path, 'Công ty TNHH Kim Long', { note: 'Asked for samples', size: 45 });
    await give(owner, path, kept, [5, null, null, null, null], { evidence: 'a brochure' });
    await give(owner, path, other, [8, 7, null, null, null], { evidence: 'a visit' });
    await give(member, path, other, [9, null, null, null, null], { evidence: 'a call' });
    await owner.send('PUT', `${path}/candidates/${other}/shortlisting`);
    await owner.send('PUT', `${path}/candidates/${other}/traits`, { trait: 'customers', verdict: 'yes' });
    expect(await member.post(`${path}/candidates/${kept}/merger`, { other })).toMatchObject({ status: 200 });
    const { body } = await viewer.get(path);
    expect(body.candidates).toHaveLength(1);
    expect(body.candidates[0]).toMatchObject({ id: kept, size: 40, source: 'trade_fair' });
    expect(body.candidates[0].note).toContain('Met in Hanoi');
    expect(body.candidates[0].note).toContain('Asked for samples');
    expect(body.candidates[0].note).toContain('Công ty TNHH Kim Long');
    expect(body.candidates[0].note).toContain('45');
    expect(body.candidates[0].shortlistedAt).not.toBeNull();
    expect(body.traits).toEqual([{ candidate: kept, trait: 'customers', verdict: 'yes' }]);
    expect(body.removedCandidates).toMatchObject([{ id: other, mergedInto: kept }]);
    const scores = body.scores.map((one: { value: number; evidence: string; evaluator: { id: string } }) => [
      one.evaluator.id === owner.person ? 'owner' : 'member',
      one.value,
      one.evidence.replaceAll('\n', ' '),
    ]);
    expect(scores).toHaveLength(3);
    expect(scores).toContainEqual(['owner', 8, expect.stringMatching(/a visit .*5.* a brochure/)]);
    expect(scores).toContainEqual(['owner', 7, 'a visit']);
    expect(scores).toContainEqual(['member', 9, 'a call']);
    await member.send('DELETE', `${path}/candidates/${other}/removal`);
    expect((await viewer.get(path)).body.candidates).toHaveLength(2);
  });

  it('are refused where they are one and the same, or not there, or who asks may not', async () => {
    const path = await newSelection(five);
    const [kept, other] = [await newCandidate(path, 'Acme'), await newCandidate(path, 'Acme Ltd')];
    const merge = (who: Client, body: object) => who.post(`${path}/candidates/${kept}/merger`, body);
    expect((await merge(owner, { other: kept })).body.code).toBe('candidate_is_the_same');
    expect((await merge(owner, { other: randomUUID() })).body.code).toBe('candidate_not_found');
    expect((await merge(viewer, { other })).body.code).toBe('role_too_weak');
    expect((await merge(stranger, { other })).body.code).toBe('selection_not_found');
    const long = 'x'.repeat(1500);
    for (const id of [kept, other]) {
      const note = id + long;
      await owner.send('PATCH', `${path}/candidates/${id}`, { version: 1, note });
    }
    expect((await merge(owner, { other })).body.code).toBe('merged_text_is_too_long');
    expect((await viewer.get(path)).body.candidates).toHaveLength(2);
  });

  it('are told apart once and for all', async () => {
    const path = await newSelection(five);
    const [one, other] = [await newCandidate(path, 'Acme'), await newCandidate(path, 'Acme Ltd')];
    const tell = (who: Client, body: object) => who.post(`${path}/distinctions`, body);
    expect((await tell(member, { one, other })).status).toBe(200);
    expect((await tell(owner, { one: other, other: one })).status).toBe(200);
    expect((await viewer.get(path)).body.distinctions).toHaveLength(1);
    expect((await tell(owner, { one, other: one })).body.code).toBe('candidate_is_the_same');
    expect((await tell(owner, { one, other: randomUUID() })).body.code).toBe('candidate_not_found');
    expect((await tell(viewer, { one, other })).body.code).toBe('role_too_weak');
    expect((await tell(stranger, { one, other })).body.code).toBe('selection_not_found');
  });

  it('are seen in an imported table, which may say that they are one, and where its rows were found', async () => {
    const path = await newSelection(five);
    await newCandidate(path, 'Kim Long');
    const text = 'candidate,size,source\nKIM LONG CO LTD,40,\nNobody,,adviser\n';
    const ask = { text, preview: true, source: 'association' };
    const added = await member.post(`${path}/import`, ask);
    expect(added.body.rows).toMatchObject([
      { outcome: 'added', like: { name: 'Kim Long', because: 'same_name' } },
      { outcome: 'added', like: null },
    ]);
    const done = await member.post(`${path}/import`, { ...ask, preview: false, alike: 'update' });
    expect(done.body.rows[0]).toMatchObject({ outcome: 'changed', like: { name: 'Kim Long' } });
    const { candidates } = (await viewer.get(path)).body;
    expect(candidates).toMatchObject([
      { name: 'Kim Long', size: 40, source: 'association' },
      { name: 'Nobody', source: 'adviser' },
    ]);
  });
});

describe('the profile of an ideal partner', () => {
  const profile = {
    sizeLeast: 20,
    sizeMost: 200,
    industry: 'Installs sensors',
    competing: '',
    customers: 'Greenhouses',
    capability: 'Firmware',
    winWin: 'Our service contracts',
  };

  it('is kept, changed on the version that was seen, and shown to all', async () => {
    const path = await newSelection(five);
    expect((await viewer.get(path)).body.profile).toBeNull();
    const put = (who: Client, version: number, more: object = {}) =>
      who.send('PUT', `${path}/profile`, { version, ...profile, ...more });
    expect((await put(member, 0)).body).toEqual({ version: 1 });
    expect((await put(member, 0)).body).toEqual({ version: 1 });
    expect((await viewer.get(path)).body.profile).toMatchObject({ ...profile, changedBy: { name: 'An' } });
    expect((await put(owner, 0, { industry: 'Other' })).body).toMatchObject({ code: 'profile_was_changed' });
    expect((await put(owner, 1, { industry: 'Other' })).body).toEqual({ version: 2 });
    expect((await put(owner, 2, { sizeLeast: 300 })).body.code).toBe('sizes_are_turned_round');
    expect((await put(viewer, 2)).body.code).toBe('role_too_weak');
    expect((await put(stranger, 2)).body.code).toBe('selection_not_found');
  });

  it('is what candidates are compared with at first sight', async () => {
    const { path, ids } = await knownSelection();
    const put = (who: Client, id: string | undefined, body: object) =>
      who.send('PUT', `${path}/candidates/${id}/traits`, body);
    expect((await put(member, ids.A, { trait: 'capability', verdict: 'partly' })).status).toBe(200);
    expect((await viewer.get(path)).body.traits).toMatchObject([{ candidate: ids.A, verdict: 'partly' }]);
    await put(owner, ids.A, { trait: 'capability', verdict: null });
    expect((await viewer.get(path)).body.traits).toEqual([]);
    expect((await put(owner, ids.A, { trait: 'luck', verdict: 'yes' })).status).toBe(400);
    const yes = { trait: 'capability', verdict: 'yes' };
    expect((await put(owner, randomUUID(), yes)).body.code).toBe('candidate_not_found');
    expect((await put(viewer, ids.A, yes)).body.code).toBe('role_too_weak');
    expect((await put(stranger, ids.A, yes)).body.code).toBe('selection_not_found');
  });
});

describe('the profile that is proposed', () => {
  it('is made from the objective of the newest diagnosis, where there is one', async () => {
    const boss = await program.newcomer('Objective Ltd');
    const made = await boss.post('/api/v1/selections', { name: 'One' });
    const path = `/api/v1/selections/${made.body.selection.id}/profile-proposal`;
    expect((await boss.get(path)).body).toEqual({ proposal: null });
    const begun = await boss.post('/api/v1/diagnoses', {});
    const none = { in: '', out: '' };
    const objective = {
      version: 0,
      primary: 'market',
      also: [],
      success: [{ measure: 'Sales', from: null, to: '5', unit: 'customers', by: '2027-12-31' }],
      scope: { region: { in: 'Brabant', out: '' }, product: none, customers: none, teams: none },
      untouched: '',
      mustHaves: ['ISO 13485', 'Dutch spoken', 'A warehouse'],
      ourGain: '',
      partnerGain: 'Service contracts',
    };
    const written = await boss.send(
      'PUT',
      `/api/v1/diagnoses/${begun.body.diagnosis.id}/objective`,
      objective,
    );
    expect(written.status).toBe(200);
    expect((await boss.get(path)).body.proposal).toMatchObject({
      profile: { customers: 'Brabant', winWin: 'Service contracts' },
      mustHaves: [{ name: 'ISO 13485' }, { name: 'Dutch spoken' }, { name: 'A warehouse' }],
    });
    expect((await stranger.get(path)).body.code).toBe('selection_not_found');
  });
});

describe('the sources', () => {
  it('say how many came, were ranked, shortlisted and decided for', async () => {
    const boss = await program.newcomer('Sources Ltd');
    const made = await boss.post('/api/v1/selections', { name: 'One' });
    const path = `/api/v1/selections/${made.body.selection.id}`;
    const add = async (name: string, source: string | null) =>
      (await boss.post(`${path}/candidates`, { name, source })).body.candidate.id;
    const [fair, fair2] = [await add('A', 'trade_fair'), await add('B', 'trade_fair')];
    await add('C', null);
    const gone = await add('D', 'adviser');
    await boss.post(`${path}/candidates/${gone}/removal`);
    await give(boss, path, fair, [7]);
    await boss.send('PUT', `${path}/candidates/${fair}/shortlisting`);
    await boss.post(`${path}/candidates/${fair}/merger`, { other: fair2 });
    const { sources } = (await boss.get('/api/v1/candidate-sources')).body;
    const of = (source: string | null) =>
      sources.find((one: { source: string | null }) => one.source === source);
    expect(of('trade_fair')).toEqual({
      ...{ source: 'trade_fair', came: 1, ranked: 1, shortlisted: 1 },
      ...{ chosen: 0, allied: 0 },
    });
    expect(of('adviser')).toMatchObject({ came: 1, ranked: 0 });
    expect(of('association')).toMatchObject({ came: 0 });
    expect(of(null)).toMatchObject({ came: 1, ranked: 0 });
    const others = (await stranger.get('/api/v1/candidate-sources')).body.sources;
    expect(others.every(({ came }: { came: number }) => came === 0)).toBe(true);
  });
});
