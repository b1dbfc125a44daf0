import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '#kernel/canonical-json.ts';
import { databaseErrorCode } from '#platform/db/pool.ts';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;
let owner: Client;
let manager: Client;
let member: Client;
let viewer: Client;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer('Hai Phong Parts');
  manager = await colleague(program, owner, 'manager');
  member = await colleague(program, owner, 'member');
  viewer = await colleague(program, owner, 'viewer');
  stranger = await program.newcomer('Suzhou Sensors');
});
afterAll(() => program.close());

interface Search {
  readonly path: string;
  readonly beacon: string;
  readonly anchor: string;
}

/** Two candidates, Beacon ahead. */
async function newSearch(): Promise<Search> {
  const made = await owner.post('/api/v1/selections', { name: 'A software partner' });
  const path = `/api/v1/selections/${made.body.selection.id}`;
  const add = async (name: string, value: number) => {
    const id: string = (await owner.post(`${path}/candidates`, { name, country: 'NL' })).body.candidate.id;
    const { criteria } = (await owner.get(path)).body;
    const scores = criteria.map((one: { id: string }) => ({ criterion: one.id, value, evidence: 'seen' }));
    await owner.send('PUT', `${path}/candidates/${id}/scores/own`, { scores });
    return id;
  };
  return { path, beacon: await add('Beacon', 8), anchor: await add('Anchor', 5) };
}

const basisOf = async ({ path }: Search) => (await viewer.get(`${path}/decision-basis`)).body.basis;
async function decide(search: Search, candidate: string | null, more: object = {}, who: Client = manager) {
  const wish = {
    candidate,
    why: 'They kept every promise of the trial.',
    doubts: ['Their lead engineer may leave.'],
    deciders: [owner.person, manager.person],
    basis: await basisOf(search),
    ...more,
  };
  return who.post(`${search.path}/decisions`, wish);
}

/** Makes the first item of a candidate’s due diligence red. */
async function redFinding({ path }: Search, candidate: string): Promise<string> {
  const diligence = `${path}/candidates/${candidate}/diligence`;
  await member.post(diligence);
  const item = `${diligence}/items/${(await viewer.get(diligence)).body.items[0].id}`;
  await member.send('PATCH', item, { version: 1, rating: 'red', finding: 'Two years of losses.' });
  return item;
}

describe('a decision', () => {
  it('is frozen with all it was made on, under a hash that anybody can compute', async () => {
    const search = await newSearch();
    const made = await decide(search, search.beacon);
    expect(made).toMatchObject({ status: 201, body: { decision: { number: 1 } } });
    const { body } = await viewer.get(`${search.path}/decisions/1`);
    expect(body).toMatchObject({
      candidate: { id: search.beacon, name: 'Beacon' },
      by: { id: manager.person },
      isSuperseded: false,
      hash: made.body.decision.hash,
    });
    const document = JSON.parse(body.document);
    expect(canonicalJson(document)).toBe(body.document);
    expect(document).toMatchObject({
      format: 'entente decision 2',
      organisation: { name: 'Hai Phong Parts' },
      decision: {
        number: 1,
        supersedes: null,
        why: 'They kept every promise of the trial.',
        doubts: ['Their lead engineer may leave.'],
        deciders: [{ id: owner.person }, { id: manager.person }],
        warnings: [{ code: 'one_person_scored' }, { code: 'nothing_was_looked_into' }],
      },
      selection: { ranking: { ranking: [{ candidate: search.beacon, rank: 1 }, { rank: 2 }] } },
      diligence: [],
    });
    const file = await viewer.get(`${search.path}/decisions/1/file`);
    expect(file.headers['content-disposition']).toContain('attachment; filename="decision-1.json"');
    expect(`sha256:${createHash('sha256').update(file.bytes).digest('hex')}`).toBe(body.hash);
    const chosen = (await viewer.get(search.path)).body.candidates.find(
      (one: { id: string }) => one.id === search.beacon,
    );
    expect(chosen.chosenAt).toBe(body.at);
  });

  it('reads as it was when the search has changed, and is followed, never edited', async () => {
    const search = await newSearch();
    await decide(search, search.beacon);
    const before = (await viewer.get(`${search.path}/decisions/1`)).body;
    await owner.send('PATCH', search.path, { name: 'Another name' });
    await owner.post(`${search.path}/candidates/${search.beacon}/removal`);
    expect((await viewer.get(`${search.path}/decisions/1`)).body).toEqual(before);
    expect(await decide(search, null)).toMatchObject({ status: 201, body: { decision: { number: 2 } } });
    expect((await viewer.get(`${search.path}/decisions/1`)).body).toEqual({
      ...before,
      isSuperseded: true,
      latest: 2,
    });
    const { decision } = JSON.parse((await viewer.get(`${search.path}/decisions/2`)).body.document);
    expect(decision).toMatchObject({ candidate: null, supersedes: { number: 1, hash: before.hash } });
    const listed = (await viewer.get(`${search.path}/decisions`)).body.decisions;
    expect(listed.map((one: { number: number }) => one.number)).toEqual([2, 1]);
  });

  it('is made by managers of the company', async () => {
    const search = await newSearch();
    expect(await decide(search, search.beacon, {}, member)).toMatchObject({ status: 403 });
    expect(await decide(search, search.beacon, {}, stranger)).toMatchObject({ status: 404 });
    for (const rest of ['decisions', 'decisions/1', 'decisions/1/file', 'decision-basis']) {
      expect(await stranger.get(`${search.path}/${rest}`)).toMatchObject({ status: 404 });
    }
    expect(await viewer.get(`${search.path}/decisions/1`)).toMatchObject({
      status: 404,
      body: { code: 'decision_not_found' },
    });
  });

  it.each([
    ['somebody not on the list', () => ({ candidate: randomUUID() }), 404, 'candidate_not_found'],
    ['a stranger', () => ({ deciders: [stranger.person] }), 400, 'decider_is_no_colleague'],
    ['another basis', () => ({ basis: `sha256:${'0'.repeat(64)}` }), 409, 'basis_was_changed'],
    ['no why', () => ({ why: ' ' }), 400, 'invalid_input'],
    ['nobody who decides', () => ({ deciders: [] }), 400, 'invalid_input'],
  ])('with %s is refused', async (_, more, status, code) => {
    const search = await newSearch();
    expect(await decide(search, search.beacon, more())).toMatchObject({ status, body: { code } });
    expect((await viewer.get(`${search.path}/decisions`)).body.decisions).toEqual([]);
  });

  it('is made once, on what was seen', async () => {
    const search = await newSearch();
    const basis = await basisOf(search);
    const key = { 'idempotency-key': randomUUID() };
    const wish = { candidate: search.beacon, why: 'Best.', deciders: [owner.person], basis };
    const first = await owner.post(`${search.path}/decisions`, wish, key);
    expect(await owner.post(`${search.path}/decisions`, wish, key)).toMatchObject({ body: first.body });
    // Without the key it is a second decision, on a basis that the first has changed.
    const again = await owner.post(`${search.path}/decisions`, wish);
    expect(again).toMatchObject({ status: 409, body: { code: 'basis_was_changed' } });
    await redFinding(search, search.anchor);
    const both = await basisOf(search);
    const race = await Promise.all(
      [search.beacon, null].map((candidate) =>
        owner.post(`${search.path}/decisions`, { ...wish, candidate, basis: both }),
      ),
    );
    expect(race.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('evidence and judgements', () => {
  it('are frozen with it: each file by name, size and hash, kept as long as the decision is', async () => {
    const search = await newSearch();
    const sent = await owner.send('POST', '/api/v1/files?name=award.pdf', Buffer.from('award'));
    const { id: file, sha256 } = sent.body.file;
    const { criteria } = (await owner.get(search.path)).body;
    const at = `${search.path}/candidates/${search.beacon}/scores/own/${criteria[0].id}/files/${file}`;
    expect(await owner.send('PUT', at)).toMatchObject({ status: 200 });
    await decide(search, search.anchor);
    const read = (await viewer.get(`${search.path}/decisions/1`)).body;
    const { scores } = JSON.parse(read.document).selection;
    const found = scores.filter((one: { files: readonly object[] }) => one.files.length > 0);
    expect(found).toMatchObject([
      {
        candidate: search.beacon,
        criterion: criteria[0].id,
        files: [{ id: file, name: 'award.pdf', sizeBytes: 5, sha256 }],
      },
    ]);
    expect(await owner.send('DELETE', at)).toMatchObject({ status: 200 });
    expect((await viewer.get(`/api/v1/files/${file}/content`)).text).toBe('award');
    expect(await owner.send('DELETE', `/api/v1/files/${file}`)).toMatchObject({ status: 409 });
  });

  it('stand in it where the weights came from them, with how well they fit together', async () => {
    const search = await newSearch();
    const read = async () => (await owner.get(search.path)).body;
    const ids: readonly string[] = (await read()).criteria.map(({ id }: { id: string }) => id);
    const judgements = ids.flatMap((row, index) =>
      ids.slice(index + 1).map((column) => ({ row, column, value: index === 0 ? 3 : 1 })),
    );
    const judged = await owner.send('PATCH', `${search.path}/judgements`, { judgements });
    expect(judged).toMatchObject({ status: 200 });
    const frozen = async (number: number) =>
      JSON.parse((await viewer.get(`${search.path}/decisions/${number}`)).body.document).selection.judgements;
    await decide(search, search.beacon);
    expect(await frozen(1)).toBeNull();
    await owner.post(`${search.path}/weighing`, { version: (await read()).selection.criteriaVersion });
    await decide(search, search.beacon);
    expect(await frozen(2)).toMatchObject({
      ri: 'Saaty 1980',
      cr: expect.closeTo(0, 9),
      lambdaMax: expect.closeTo(6, 9),
    });
    expect((await frozen(2)).pairs).toHaveLength(15);
  });
});

describe('a red finding', () => {
  it('blocks a decision until somebody wrote down why, and stands in it', async () => {
    const search = await newSearch();
    const item = await redFinding(search, search.beacon);
    const { candidates } = (await viewer.get(`${search.path}/decision-basis`)).body;
    expect(candidates[0]).toMatchObject({ name: 'Beacon', blocking: [{ finding: 'Two years of losses.' }] });
    const blocked = await decide(search, search.beacon);
    expect(blocked).toMatchObject({ status: 412, body: { code: 'red_findings_block' } });
    expect(blocked.text).toContain('Two years of losses.');
    expect(await decide(search, search.anchor)).toMatchObject({ status: 201 });
    const reason = { findingVersion: 1, reason: 'Their owner has paid in new capital.' };
    expect(await manager.post(`${item}/reason`, reason)).toMatchObject({ status: 200 });
    expect(await decide(search, search.beacon)).toMatchObject({
      status: 201,
      body: { decision: { number: 2 } },
    });
    const { diligence } = JSON.parse((await viewer.get(`${search.path}/decisions/2`)).body.document);
    expect(diligence[0].items[0]).toMatchObject({
      rating: 'red',
      reason: { text: reason.reason, by: { id: manager.person } },
    });
    // What was found later changes neither the decision nor what it says.
    await member.send('PATCH', item, { version: 2, rating: 'green', finding: 'Mended.' });
    expect((await viewer.get(`${search.path}/decisions/2`)).text).toContain('new capital');
  });

  it('keeps its evidence for the decision', async () => {
    const search = await newSearch();
    const item = await redFinding(search, search.anchor);
    const sent = await member.send('POST', '/api/v1/files?name=accounts.pdf', Buffer.from('accounts'));
    const file = sent.body.file.id;
    await member.send('PUT', `${item}/files/${file}`);
    await decide(search, search.beacon);
    expect(await member.send('DELETE', `${item}/files/${file}`)).toMatchObject({ status: 200 });
    expect((await viewer.get(`/api/v1/files/${file}/content`)).text).toBe('accounts');
    expect(await owner.send('DELETE', `/api/v1/files/${file}`)).toMatchObject({ status: 409 });
  });
});

describe('the database', () => {
  const asked = (sql: string, values: readonly (string | number | null)[] = []) =>
    program.services.database.asOrganisation(owner.organisation, (tx) => tx.execute(sql, values));
  /** A decision as somebody would write it who goes round the rules. */
  const insert = (search: Search, version: number, reds: number) =>
    asked(
      `insert into decision (organisation_id, selection_id, number, previous, decision_id, candidate_id, candidate_name,
         diligence_version, open_reds, last_red, document, hash, decided_at, decided_by, decided_by_name)
       values ($1, $2, 1, null, $3, $4, 'Beacon', $5, $6, nullif($6, 0), '{}', $7, now(), $3, 'x')`,
      [
        owner.organisation,
        search.path.split('/').at(-1) ?? '',
        randomUUID(),
        search.beacon,
        version,
        reds,
        `sha256:${createHash('sha256').update('{}').digest('hex')}`,
      ],
    );

  it('takes no decision with an open red finding and no reason', async () => {
    const search = await newSearch();
    await redFinding(search, search.beacon);
    // Neither as if there were no red finding, nor with one that nobody explained.
    for (const reds of [0, 1]) {
      await expect(insert(search, 2, reds)).rejects.toSatisfy(
        (error) => databaseErrorCode(error) === '23503',
      );
    }
    // An explanation that nobody wrote cannot be referred to.
    const red = asked(
      `insert into decision_red (organisation_id, decision_id, position, previous, selection_id, candidate_id, item_id,
         finding_version) values ($1, $2, 1, null, $3, $4, $5, 1)`,
      [owner.organisation, randomUUID(), search.path.split('/').at(-1) ?? '', search.beacon, randomUUID()],
    );
    await expect(red).rejects.toSatisfy((error) => databaseErrorCode(error) === '23503');
  });

  it('changes and removes none, and takes no document under another hash', async () => {
    const search = await newSearch();
    await decide(search, search.beacon);
    for (const sql of [
      "update decision set document = '{}'",
      'delete from decision',
      'delete from decision_red',
      'update diligence_state set open_reds = 0',
    ]) {
      await expect(asked(sql)).rejects.toSatisfy((error) => databaseErrorCode(error) === '42501');
    }
    const forged = asked(
      `insert into decision (organisation_id, selection_id, number, previous, decision_id, open_reds, document, hash,
         decided_at, decided_by, decided_by_name)
       values ($1, $2, 2, 1, $3, 0, '{}', $4, now(), $3, 'x')`,
      [owner.organisation, search.path.split('/').at(-1) ?? '', randomUUID(), `sha256:${'0'.repeat(64)}`],
    );
    await expect(forged).rejects.toSatisfy((error) => databaseErrorCode(error) === '23514');
  });
});
