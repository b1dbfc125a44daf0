import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseErrorCode } from '#platform/db/pool.ts';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { most } from '../core/item.ts';

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

/** The address of the due diligence of a new candidate. */
async function newCandidate(country: string | null = 'CN'): Promise<string> {
  const made = await owner.post('/api/v1/selections', { name: 'A software partner' });
  const selection = `/api/v1/selections/${made.body.selection.id}`;
  const added = await owner.post(`${selection}/candidates`, { name: 'Beacon', country });
  return `${selection}/candidates/${added.body.candidate.id}/diligence`;
}

async function begun(country: string | null = 'CN'): Promise<{ path: string; item: string }> {
  const path = await newCandidate(country);
  expect(await member.post(path)).toMatchObject({ status: 200 });
  const item = (await viewer.get(path)).body.items[0].id;
  return { path, item: `${path}/items/${item}` };
}

const read = async (path: string, id: string) =>
  (await viewer.get(path)).body.items.find((one: { id: string }) => id.endsWith(one.id));

describe('due diligence', () => {
  it('begins once, with what can be looked up in the candidate’s country', async () => {
    const path = await newCandidate('CN');
    expect((await viewer.get(path)).body).toMatchObject({ begun: null, items: [], summary: { items: 0 } });
    expect(await member.post(path)).toMatchObject({ status: 200, body: { items: 25 } });
    expect(await owner.post(path)).toMatchObject({ status: 200, body: { items: 25 } });
    const { body } = await viewer.get(path);
    expect(body).toMatchObject({
      candidate: { name: 'Beacon', country: 'CN' },
      begun: { by: { id: member.person } },
      summary: { items: 25, done: 0, overdue: 0, red: 0, blocking: 0 },
    });
    const templates = body.items.map((one: { template: string }) => one.template);
    expect(templates).toContain('cnCredit');
    expect(templates).not.toContain('vnTax');
  });

  it('is begun by members, for candidates of the company', async () => {
    const path = await newCandidate();
    expect(await viewer.post(path)).toMatchObject({ status: 403 });
    expect(await stranger.post(path)).toMatchObject({ status: 404 });
    expect(await stranger.get(path)).toMatchObject({ status: 404 });
    const nobody = path.replace(/candidates\/[^/]+/, `candidates/${randomUUID()}`);
    expect(await member.post(nobody)).toMatchObject({ status: 404, body: { code: 'candidate_not_found' } });
  });

  it('is listed for those on the shortlist, with what waits for whoever asks', async () => {
    const { path, item } = await begun();
    const candidate = path.replace(/\/diligence$/, '');
    expect((await owner.send('PUT', `${candidate}/shortlisting`)).status).toBe(200);
    const given = { version: 1, owner: member.person, dueOn: '2020-01-31' };
    expect(await member.send('PATCH', item, given)).toMatchObject({ status: 200, body: { version: 2 } });
    const selection = path.split('/')[4];
    const { body } = await member.get(`/api/v1/diligence?selection=${selection}`);
    expect(body.candidates).toMatchObject([
      {
        candidate: { name: 'Beacon' },
        summary: { items: 25, overdue: 1 },
        own: { open: 1, overdue: 1, firstDue: '2020-01-31' },
      },
    ]);
    expect((await stranger.get('/api/v1/diligence')).body.candidates).toEqual([]);
  });
});

describe('an item', () => {
  it('keeps owner, day, finding, rating, links, and who changed it', async () => {
    const { path, item } = await begun();
    const change = {
      owner: manager.person,
      dueOn: '2099-12-31',
      state: 'done',
      finding: 'Profit in all three years, audited.',
      rating: 'green',
      links: ['gsxt.gov.cn/corp', 'https://example.com/accounts.pdf'],
    };
    const changed = await member.send('PATCH', item, { version: 1, ...change });
    expect(changed).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await read(path, item)).toMatchObject({
      ...change,
      owner: { id: manager.person },
      links: ['https://gsxt.gov.cn/corp', 'https://example.com/accounts.pdf'],
      isOverdue: false,
      isBlocking: false,
      findingVersion: 1,
      changedBy: { id: member.person },
    });
    // The same content once more, from a page that has not seen it arrive.
    expect(await member.send('PATCH', item, { version: 1, ...change })).toMatchObject({
      body: { version: 2 },
    });
  });

  it('is not written over unseen', async () => {
    const { item } = await begun();
    await member.send('PATCH', item, { version: 1, finding: 'Seen.' });
    const refused = await manager.send('PATCH', item, { version: 1, finding: 'Seen otherwise.' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'item_was_changed' } });
    expect(refused.body.detail).toContain('Person of');
  });

  it.each([
    ['an owner from elsewhere', { owner: randomUUID() }, 400, 'owner_is_no_colleague', 'body.owner'],
    ['a link that is none', { links: ['javascript:alert(1)'] }, 400, 'link_is_no_address', 'body.links[0]'],
    ['red without a word', { rating: 'red' }, 400, 'red_needs_finding', 'body.finding'],
    ['done without a finding', { state: 'done' }, 400, 'done_needs_finding', 'body.finding'],
    ['set aside without why', { state: 'set_aside' }, 400, 'set_aside_needs_reason', 'body.setAsideReason'],
    [
      'set aside though red',
      { state: 'set_aside', setAsideReason: 'x', rating: 'red', finding: 'Bad.' },
      412,
      'red_is_not_set_aside',
      'body.state',
    ],
  ])('refuses %s', async (_, change, status, code, place) => {
    const { item } = await begun();
    const refused = await member.send('PATCH', item, { version: 1, ...change });
    expect(refused).toMatchObject({ status, body: { code } });
    expect(JSON.stringify(refused.body)).toContain(place);
  });

  it('is changed by members of the company alone', async () => {
    const { path, item } = await begun();
    const change = { version: 1, finding: 'x' };
    expect(await viewer.send('PATCH', item, change)).toMatchObject({ status: 403 });
    expect(await stranger.send('PATCH', item, change)).toMatchObject({ status: 404 });
    const other = await begun();
    const strayed = `${path}/items/${other.item.split('/').at(-1)}`;
    expect(await member.send('PATCH', strayed, change)).toMatchObject({
      status: 404,
      body: { code: 'item_not_found' },
    });
  });

  it('of one’s own is added, up to a limit', async () => {
    const { path } = await begun(null);
    const wish = {
      area: 'technical',
      name: 'Their firmware',
      look: 'Build it ourselves',
      owner: member.person,
    };
    expect(await member.post(`${path}/items`, wish)).toMatchObject({ status: 201 });
    expect((await viewer.get(path)).body.items.at(-1)).toMatchObject({
      name: 'Their firmware',
      template: null,
      owner: { id: member.person },
    });
    const refused = await member.post(`${path}/items`, { ...wish, owner: stranger.person });
    expect(refused).toMatchObject({ status: 400, body: { code: 'owner_is_no_colleague' } });
    expect(await viewer.post(`${path}/items`, wish)).toMatchObject({ status: 403 });
    expect(await stranger.post(`${path}/items`, wish)).toMatchObject({ status: 404 });
    for (let count = 22; count < most.items; count += 1) await member.post(`${path}/items`, wish);
    expect(await member.post(`${path}/items`, wish)).toMatchObject({
      body: { code: 'there_are_too_many_items' },
    });
    const before = await newCandidate();
    expect(await member.post(`${before}/items`, wish)).toMatchObject({
      status: 404,
      body: { code: 'diligence_not_begun' },
    });
  });

  it('that nobody has is shared out by area', async () => {
    const { path, item } = await begun();
    await member.send('PATCH', item, { version: 1, owner: manager.person });
    const wish = { area: 'financial', owner: member.person, dueOn: '2099-01-31' };
    expect(await member.post(`${path}/share-out`, wish)).toMatchObject({ body: { changed: 4 } });
    expect(await member.post(`${path}/share-out`, wish)).toMatchObject({ body: { changed: 0 } });
    expect(await read(path, item)).toMatchObject({ owner: { id: manager.person }, dueOn: null });
    const refused = await member.post(`${path}/share-out`, { ...wish, owner: stranger.person });
    expect(refused).toMatchObject({ body: { code: 'owner_is_no_colleague' } });
    expect(await viewer.post(`${path}/share-out`, wish)).toMatchObject({ status: 403 });
    expect(await stranger.post(`${path}/share-out`, wish)).toMatchObject({ status: 404 });
    expect(await member.post(`${await newCandidate()}/share-out`, wish)).toMatchObject({
      body: { code: 'diligence_not_begun' },
    });
  });
});

describe('a red finding', () => {
  const red = { version: 1, rating: 'red', finding: 'Two years of losses.' };
  const why = { findingVersion: 1, reason: 'Their owner has paid in new capital since.' };

  it('blocks until a manager writes down why, once, for this very finding', async () => {
    const { path, item } = await begun();
    await member.send('PATCH', item, red);
    expect((await viewer.get(path)).body.summary).toMatchObject({ red: 1, blocking: 1 });
    expect(await member.post(`${item}/reason`, why)).toMatchObject({ status: 403 });
    expect(await stranger.post(`${item}/reason`, why)).toMatchObject({ status: 404 });
    expect(await manager.post(`${item}/reason`, why)).toMatchObject({ status: 200 });
    expect(await manager.post(`${item}/reason`, why)).toMatchObject({ status: 200 });
    const other = await owner.post(`${item}/reason`, { ...why, reason: 'I know them.' });
    expect(other).toMatchObject({ status: 409, body: { code: 'reason_is_written' } });
    expect((await viewer.get(path)).body.summary).toMatchObject({ red: 1, blocking: 0 });
    expect((await read(path, item)).reason).toMatchObject({ text: why.reason, by: { id: manager.person } });
    // Another owner does not change the finding; other words do.
    await member.send('PATCH', item, { version: 2, owner: member.person });
    expect((await viewer.get(path)).body.summary).toMatchObject({ blocking: 0 });
    await member.send('PATCH', item, { version: 3, finding: 'Three years of losses.' });
    expect((await viewer.get(path)).body.summary).toMatchObject({ blocking: 1 });
    const stale = await manager.post(`${item}/reason`, why);
    expect(stale).toMatchObject({ status: 409, body: { code: 'finding_was_changed' } });
    await member.send('PATCH', item, { version: 4, rating: 'amber' });
    const past = await manager.post(`${item}/reason`, { ...why, findingVersion: 3 });
    expect(past).toMatchObject({ body: { code: 'finding_is_not_red' } });
  });

  it('is held by the database: neither set aside nor without words, and its reason never changes', async () => {
    const { item } = await begun();
    await member.send('PATCH', item, red);
    await manager.post(`${item}/reason`, why);
    const id = item.split('/').at(-1) ?? '';
    const asked = (sql: string) =>
      program.services.database.asOrganisation(owner.organisation, (tx) =>
        tx.execute(`${sql} where organisation_id = $1 and item_id = $2`, [owner.organisation, id]),
      );
    for (const [sql, code] of [
      ["update diligence_item set state = 'set_aside', set_aside_reason = 'x'", '23514'],
      ["update diligence_item set finding = ''", '23514'],
      ["update red_reason set reason = 'other'", '42501'],
      ['delete from red_reason', '42501'],
    ] as const) {
      await expect(asked(sql)).rejects.toSatisfy((error) => databaseErrorCode(error) === code);
    }
  });
});

describe('evidence', () => {
  const send = async (who: Client) =>
    (await who.send('POST', '/api/v1/files?name=accounts.pdf', Buffer.from('accounts'))).body.file.id;

  it('is attached to an item and taken off again', async () => {
    const { path, item } = await begun();
    const file = await send(member);
    for (const _ of [1, 2]) {
      expect(await member.send('PUT', `${item}/files/${file}`)).toMatchObject({ status: 200 });
    }
    expect((await read(path, item)).files).toMatchObject([{ id: file, name: 'accounts.pdf' }]);
    expect(await owner.send('DELETE', `/api/v1/files/${file}`)).toMatchObject({ status: 409 });
    expect(await viewer.send('DELETE', `${item}/files/${file}`)).toMatchObject({ status: 403 });
    expect(await stranger.send('DELETE', `${item}/files/${file}`)).toMatchObject({ status: 404 });
    expect(await member.send('DELETE', `${item}/files/${file}`)).toMatchObject({ status: 200 });
    expect(await member.send('DELETE', `${item}/files/${file}`)).toMatchObject({
      status: 404,
      body: { code: 'file_not_found' },
    });
    expect((await read(path, item)).files).toEqual([]);
  });

  it('is of the company itself', async () => {
    const { item } = await begun();
    const theirs = await send(stranger);
    const refused = await member.send('PUT', `${item}/files/${theirs}`);
    expect(refused).toMatchObject({ status: 404, body: { code: 'file_not_found' } });
    expect(await viewer.send('PUT', `${item}/files/${await send(member)}`)).toMatchObject({ status: 403 });
    const nowhere = item.replace(/[^/]+$/, randomUUID());
    expect(await member.send('PUT', `${nowhere}/files/${await send(member)}`)).toMatchObject({
      body: { code: 'item_not_found' },
    });
  });
});
