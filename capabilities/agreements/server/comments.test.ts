import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree, beginAlliance, draft, openAlliance, type TestAlliance } from '../../../test/test-alliance.ts';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  stranger = await program.newcomer('Another Company');
});
afterAll(() => program.close());

const comment = (
  { path }: Pick<TestAlliance, 'path'>,
  by: Client,
  change: object = {},
  version = 1,
  headers: Record<string, string> = {},
) =>
  by.post(
    `${path}/agreement/versions/${version}/comments`,
    { clause: 'notice', text: 'Three months is long.', ...change },
    headers,
  );
const reply = (
  { path }: Pick<TestAlliance, 'path'>,
  by: Client,
  id: string,
  kind: 'answer' | 'resolution' | 'reopening',
  text?: string,
) => by.post(`${path}/agreement/comments/${id}/${kind}`, text === undefined ? {} : { text });
const read = async ({ path }: Pick<TestAlliance, 'path'>, by: Client) =>
  (await by.get(`${path}/agreement/comments`)).body;

/** A version that waits for approval, to comment on. */
async function proposed(change: object = {}): Promise<TestAlliance> {
  const alliance = await openAlliance(program);
  await alliance.soft.post(`${alliance.path}/agreement/versions`, { ...draft, ...change });
  return alliance;
}

describe('a comment', () => {
  it('is read by both sides, with its answers, and stands on the record by its hash alone', async () => {
    const alliance = await proposed();
    const { soft, hard } = alliance;
    const made = await comment(alliance, hard, {
      clause: 'terms',
      place: 'shares[0].split.soft',
      text: 'Why 30?',
    });
    expect(made).toMatchObject({ status: 201, body: { entry: 1 } });
    expect((await reply(alliance, soft, made.body.comment, 'answer', 'As in the pilot.')).body.entry).toBe(2);
    expect((await reply(alliance, hard, made.body.comment, 'resolution')).status).toBe(201);
    const [ours, theirs] = [await read(alliance, soft), await read(alliance, hard)];
    expect(ours.comments).toMatchObject([
      {
        id: made.body.comment,
        version: 1,
        clause: 'terms',
        place: 'shares[0].split.soft',
        resolved: true,
        entries: [
          { entry: 1, kind: 'comment', text: 'Why 30?', party: 'hard', own: false },
          { entry: 2, kind: 'answer', text: 'As in the pilot.', party: 'soft', own: true },
          { entry: 3, kind: 'resolution', text: '', party: 'hard', name: 'Person of Suzhou Hardware' },
        ],
      },
    ]);
    expect(theirs.comments[0].entries.map((one: { own: boolean }) => one.own)).toEqual([true, false, true]);
    const record = (await soft.get(`${alliance.path}/record`)).body.entries;
    expect(record.slice(0, 3).map((one: { action: string }) => one.action)).toEqual([
      'comment_resolved',
      'comment_written',
      'comment_written',
    ]);
    expect(JSON.stringify(record)).not.toContain('Why 30?');
  });

  it('stays with the agreement when a later version is proposed, and notes on which it was settled', async () => {
    const alliance = await proposed();
    const { soft, hard, path } = alliance;
    const { body } = await comment(alliance, hard);
    await soft.post(`${path}/agreement/versions/1/withdrawal`, { reason: '' });
    await soft.post(`${path}/agreement/versions`, { ...draft, notice: 'One month.' });
    await reply(alliance, hard, body.comment, 'resolution', 'Good.');
    await reply(alliance, soft, body.comment, 'reopening', 'One more thing.');
    const [one] = (await read(alliance, soft)).comments;
    expect(one).toMatchObject({ version: 1, resolved: false });
    expect(one.entries.map((entry: { version: number }) => entry.version)).toEqual([1, 2, 2]);
    expect((await comment(alliance, hard)).body.code).toBe('version_withdrawn');
    const { hash } = (await soft.get(`${path}/agreement`)).body.versions[0];
    for (const side of [soft, hard]) await side.post(`${path}/agreement/versions/2/signature`, { hash });
    expect((await comment(alliance, hard, {}, 2)).status).toBe(201);
    await agree(alliance, { split: { soft: '35', hard: '65' } });
    expect((await comment(alliance, hard, {}, 2)).body.code).toBe('version_superseded');
  });

  it.each([
    ['an empty text', { text: ' ' }, 400, undefined],
    ['a clause that is not written', { clause: 'exit' }, 400, 'part_not_in_version'],
    ['a term that is not there', { clause: 'terms', place: 'shares[7]' }, 400, 'part_not_in_version'],
    ['a broken character', { text: 'a\u0000b' }, 400, 'text_cannot_be_hashed'],
    ['half a pair', { text: 'a\ud800b' }, 400, 'invalid_input'],
    ['more than a comment holds', { text: 'x'.repeat(4001) }, 400, undefined],
  ])('is refused for %s', async (_, change, status, code) => {
    const alliance = await proposed();
    const refused = await comment(alliance, alliance.hard, change);
    expect(refused.status).toBe(status);
    if (code !== undefined) expect(refused.body.code).toBe(code);
    expect((await read(alliance, alliance.hard)).comments).toEqual([]);
  });

  it('is refused on a version that is not there, and before there is a partner', async () => {
    const alliance = await proposed();
    expect((await comment(alliance, alliance.hard, {}, 2)).body.code).toBe('version_not_found');
    const alone = await beginAlliance(stranger);
    expect((await comment(alone, stranger)).body.code).toBe('version_not_found');
    expect((await reply(alliance, alliance.hard, randomUUID(), 'answer', 'x')).body.code).toBe(
      'comment_not_found',
    );
  });

  it('is settled once, and opened again once', async () => {
    const alliance = await proposed();
    const { body } = await comment(alliance, alliance.hard);
    const say = async (kind: 'resolution' | 'reopening') =>
      (await reply(alliance, alliance.soft, body.comment, kind)).body.code;
    expect(await say('reopening')).toBe('comment_not_resolved');
    const both = await Promise.all([say('resolution'), say('resolution')]);
    expect(both.filter((code) => code === undefined)).toHaveLength(1);
    expect(both).toContain('comment_already_resolved');
    expect(await say('reopening')).toBeUndefined();
  });

  it('is for members and not for viewers, who may read', async () => {
    const alliance = await proposed();
    const { body } = await comment(alliance, alliance.hard);
    const [member, viewer] = [
      await colleague(program, alliance.soft, 'member'),
      await colleague(program, alliance.soft, 'viewer'),
    ];
    expect((await comment(alliance, member)).status).toBe(201);
    expect((await comment(alliance, viewer)).body.code).toBe('role_too_weak');
    expect((await reply(alliance, viewer, body.comment, 'answer', 'x')).body.code).toBe('role_too_weak');
    expect((await read(alliance, viewer)).comments).toHaveLength(2);
  });

  it('is nothing to a stranger', async () => {
    const alliance = await proposed();
    const { body } = await comment(alliance, alliance.hard);
    for (const answer of [
      await comment(alliance, stranger),
      await reply(alliance, stranger, body.comment, 'answer', 'x'),
      await stranger.get(`${alliance.path}/agreement/comments`),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'alliance_not_found' } });
    const other = await proposed();
    expect((await reply(other, other.soft, body.comment, 'answer', 'x')).body.code).toBe('comment_not_found');
  });

  it('is said once when the request is repeated', async () => {
    const alliance = await proposed();
    const key = { 'idempotency-key': randomUUID() };
    const first = await comment(alliance, alliance.hard, {}, 1, key);
    expect((await comment(alliance, alliance.hard, {}, 1, key)).body).toEqual(first.body);
    expect((await read(alliance, alliance.hard)).comments).toHaveLength(1);
  });

  it('keeps its place when many are written at once', async () => {
    const alliance = await proposed();
    const sides = [alliance.soft, alliance.hard];
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, index) => comment(alliance, sides[index % 2] ?? alliance.soft)),
    );
    expect(made.map(({ body }) => body.entry).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('reading', () => {
  it('is remembered for each person, forwards only, and unknown to the partner', async () => {
    const alliance = await proposed();
    await comment(alliance, alliance.hard);
    await comment(alliance, alliance.hard, { clause: 'scope' });
    const viewer = await colleague(program, alliance.soft, 'viewer');
    const mark = (by: Client, upTo: number) =>
      by.send('PUT', `${alliance.path}/agreement/comments/reading`, { upTo });
    expect((await mark(alliance.soft, 2)).status).toBe(200);
    expect((await mark(alliance.soft, 1)).status).toBe(200);
    expect((await read(alliance, alliance.soft)).readUpTo).toBe(2);
    expect((await mark(viewer, 1)).status).toBe(200);
    expect((await read(alliance, viewer)).readUpTo).toBe(1);
    expect((await read(alliance, alliance.hard)).readUpTo).toBe(0);
    expect((await mark(stranger, 1)).body.code).toBe('alliance_not_found');
    expect((await mark(alliance.soft, -1)).status).toBe(400);
  });
});

describe('the database', () => {
  it('lets a side speak in its own name alone, and lets nobody change what was said', async () => {
    const alliance = await proposed();
    const { body } = await comment(alliance, alliance.hard);
    const asSoft = (statement: string, values: readonly string[]) =>
      program.services.database.asOrganisation(alliance.soft.organisation, (tx) =>
        tx.execute(statement, [...values]),
      );
    const inHardsName = `insert into comment_entry (alliance_id, entry, comment_id, agreement_id, version, kind, text,
        organisation_id, person_id, written_at)
      select alliance_id, entry + 1, comment_id, agreement_id, version, 'resolution', '', organisation_id, person_id, now()
        from comment_entry where alliance_id = $1`;
    await expect(asSoft(inHardsName, [alliance.id])).rejects.toThrow('own_side');
    for (const statement of [
      `update comment_entry set text = 'x' where alliance_id = $1`,
      'delete from comment_entry where alliance_id = $1',
      `update agreement_comment set clause = 'title' where alliance_id = $1`,
      'delete from agreement_comment where alliance_id = $1',
    ])
      await expect(asSoft(statement, [alliance.id])).rejects.toThrow('permission denied');
    expect((await read(alliance, alliance.soft)).comments[0].id).toBe(body.comment);
  });
});
