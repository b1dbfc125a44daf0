import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseErrorCode } from '#platform/db/pool.ts';
import {
  type Client,
  colleague,
  openTestProgram,
  type Reply,
  type TestProgram,
} from '../../../test/test-program.ts';
import { mostFilesHere } from '../core/limits.ts';
import { attachFile } from './attach-file.ts';
import { detachAll } from './detach-all.ts';
import { detachFile } from './detach-file.ts';
import { filesOf } from './files-of.ts';
import { sendFile } from './send-file.ts';

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

const send = (who: Client, bytes: Buffer, query = 'name=accounts.pdf&type=application/pdf') =>
  who.send('POST', `/api/v1/files?${query}`, bytes, { 'content-type': 'application/octet-stream' });
const sendText = async (who: Client, text: string): Promise<string> => {
  const sent = await send(who, Buffer.from(text));
  expect(sent).toMatchObject({ status: 201 });
  return sent.body.file.id;
};
const content = (who: Client, file: string): Promise<Reply> => who.get(`/api/v1/files/${file}/content`);
const room = async (): Promise<number> => (await owner.get('/api/v1/files')).body.room.usedBytes;
const inOwners = <T>(work: Parameters<typeof program.services.database.asOrganisation<T>>[1]) =>
  program.services.database.asOrganisation(owner.organisation, work);
const use = () => ({ kind: 'finding', of: randomUUID() }) as const;

describe('a file', () => {
  it('comes back byte for byte, with its hash, who sent it and what it is called', async () => {
    const bytes = Buffer.alloc(1_400_000, 'pieces of every kind; ');
    const name = encodeURIComponent('báo cáo 财务 2025.pdf');
    const sent = await send(member, bytes, `name=${name}&type=application/pdf`);
    expect(sent.body.file).toMatchObject({
      name: 'báo cáo 财务 2025.pdf',
      type: 'application/pdf',
      sizeBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      createdBy: { id: member.person },
    });
    const got = await content(viewer, sent.body.file.id);
    expect(got.status).toBe(200);
    expect(got.bytes.equals(bytes)).toBe(true);
    const listed = await viewer.get('/api/v1/files');
    expect(listed.body.files[0]).toEqual({ ...sent.body.file, uses: [] });
  });

  it('is an attachment that no browser shows, whatever the sender says it is', async () => {
    const page = Buffer.from('<script>alert(1)</script>');
    for (const [name, type] of [
      ['page.html', 'text/html'],
      ['drawing.svg', 'image/svg+xml'],
    ]) {
      const sent = await send(member, page, `name=${name}&type=${encodeURIComponent(type ?? '')}`);
      const { headers } = await content(member, sent.body.file.id);
      expect(headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      });
    }
  });

  it('takes the room its bytes take, and gives it back', async () => {
    const before = await room();
    const file = await sendText(member, '0123456789');
    expect(await room()).toBe(before + 10);
    expect(await member.send('DELETE', `/api/v1/files/${file}`)).toMatchObject({ status: 200 });
    expect(await room()).toBe(before);
    expect(await content(owner, file)).toMatchObject({ status: 404, body: { code: 'file_not_found' } });
    // Removing it once more finds nothing.
    expect(await member.send('DELETE', `/api/v1/files/${file}`)).toMatchObject({ status: 404 });
  });

  it('is nobody else’s', async () => {
    const file = await sendText(member, 'for us alone');
    expect(await content(stranger, file)).toMatchObject({ status: 404, body: { code: 'file_not_found' } });
    expect(await stranger.send('DELETE', `/api/v1/files/${file}`)).toMatchObject({ status: 404 });
    expect((await stranger.get('/api/v1/files')).body.files).toEqual([]);
    const attached = await program.services.database.asOrganisation(stranger.organisation, (tx) =>
      attachFile(tx, stranger.organisation, file, use()),
    );
    expect(attached).toMatchObject({ ok: false, refusal: { code: 'file_not_found' } });
  });
});

describe('refused are', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'name=a.pdf', 400, 'file_is_empty'],
    ['a name with a slash', Buffer.from('x'), 'name=..%2Fa.pdf', 400, 'invalid_input'],
    ['a name that turns its direction', Buffer.from('x'), 'name=a%E2%80%AEfdp.exe', 400, 'invalid_input'],
    ['no name', Buffer.from('x'), 'type=text/plain', 400, 'invalid_input'],
    ['a type that is none', Buffer.from('x'), 'name=a&type=%0d%0aX:1', 400, 'invalid_input'],
  ])('%s', async (_, bytes, query, status, code) => {
    const before = await room();
    expect(await send(member, bytes, query)).toMatchObject({ status, body: { code } });
    expect(await room()).toBe(before);
  });

  it('what is called JSON, since it was read as a request', async () => {
    const refused = await member.post('/api/v1/files?name=data.json', { some: 'data' });
    expect(refused).toMatchObject({ status: 400, body: { code: 'file_is_json' } });
  });

  it('sending by a viewer, removing by another member', async () => {
    expect(await send(viewer, Buffer.from('x'))).toMatchObject({ status: 403 });
    const file = await sendText(owner, 'the owner’s');
    const refused = await member.send('DELETE', `/api/v1/files/${file}`);
    expect(refused).toMatchObject({ status: 403, body: { code: 'file_of_somebody_else' } });
    expect(await owner.send('DELETE', `/api/v1/files/${await sendText(member, 'theirs')}`)).toMatchObject({
      status: 200,
    });
  });

  /** As a route sends, with limits that a test can reach. */
  const sendWithin = (bytes: Readable, limits: { fileBytes: number; roomBytes: number }) =>
    sendFile(
      program.services,
      inOwners,
      { organisation: owner.organisation, person: owner.person },
      { name: 'large.bin', type: '' },
      bytes,
      limits,
    );
  const million = () => Readable.from([Buffer.alloc(1_000_000)]);

  it('a file beyond the limit of one', async () => {
    const before = await room();
    const refused = await sendWithin(million(), { fileBytes: 512 * 1024, roomBytes: 1e9 });
    expect(refused).toMatchObject({ refusal: { code: 'file_is_too_large', values: { megabytes: 0.5 } } });
    expect(await room()).toBe(before);
  });

  it('files beyond the room of all, also those that come at the same time', async () => {
    const before = await room();
    const limits = { fileBytes: 1e9, roomBytes: before + 2_500_000 };
    const sent = await Promise.all(Array.from({ length: 4 }, () => sendWithin(million(), limits)));
    const codes = sent.map((one) => (one.ok ? 'kept' : one.refusal.code));
    const kept = sent.flatMap((one) => (one.ok ? [one.value.sizeBytes] : []));
    expect(codes).toContain('room_is_full');
    expect(kept.length).toBeLessThanOrEqual(2);
    expect(await room()).toBe(before + 1_000_000 * kept.length);
  });

  it('what breaks off', async () => {
    const before = await room();
    async function* breaking() {
      yield Buffer.alloc(600_000);
      throw new Error('the line is gone');
    }
    const refused = await sendWithin(Readable.from(breaking()), { fileBytes: 1e9, roomBytes: 1e9 });
    expect(refused).toMatchObject({ refusal: { code: 'upload_was_interrupted' } });
    expect(await room()).toBe(before);
  });
});

describe('a file that is evidence', () => {
  it('stays while anything has it, and goes with the last', async () => {
    const file = await sendText(member, 'evidence of two things');
    const [one, other] = [use(), { kind: 'decision', of: randomUUID() } as const];
    for (const thing of [one, other, one]) {
      expect(await inOwners((tx) => attachFile(tx, owner.organisation, file, thing))).toMatchObject({
        ok: true,
      });
    }
    const refused = await owner.send('DELETE', `/api/v1/files/${file}`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'file_is_in_use' } });
    expect(refused.body.detail).toContain('accounts.pdf');
    const listed = (await owner.get('/api/v1/files')).body.files[0];
    expect(listed.uses).toEqual([
      { kind: 'finding', count: 1 },
      { kind: 'decision', count: 1 },
    ]);
    const shown = await inOwners((tx) => filesOf(tx, owner.organisation, 'finding', [one.of]));
    expect(shown.get(one.of)).toMatchObject([{ id: file, createdBy: { name: expect.any(String) } }]);
    const ended = await inOwners(async (tx) => [
      await detachFile(tx, owner.organisation, file, one),
      await detachFile(tx, owner.organisation, file, one),
    ]);
    expect(ended).toEqual([true, false]);
    expect((await content(viewer, file)).text).toBe('evidence of two things');
    await inOwners((tx) => detachAll(tx, owner.organisation, other));
    expect(await content(viewer, file)).toMatchObject({ status: 404 });
  });

  it('is kept by the database itself', async () => {
    const file = await sendText(member, 'not to be deleted');
    await inOwners((tx) => attachFile(tx, owner.organisation, file, use()));
    const deleting = inOwners(async (tx) => {
      await tx.execute('delete from file_piece where organisation_id = $1 and file_id = $2', [
        owner.organisation,
        file,
      ]);
      await tx.execute('delete from file where organisation_id = $1 and file_id = $2', [
        owner.organisation,
        file,
      ]);
    });
    await expect(deleting).rejects.toSatisfy((error) => databaseErrorCode(error) === '23503');
    expect((await content(owner, file)).text).toBe('not to be deleted');
  });

  it(`has at most ${mostFilesHere} beside it`, async () => {
    const thing = use();
    for (let count = 0; count <= mostFilesHere; count += 1) {
      const file = await sendText(member, `number ${count}`);
      const attached = await inOwners((tx) => attachFile(tx, owner.organisation, file, thing));
      if (count < mostFilesHere) expect(attached).toMatchObject({ ok: true });
      else expect(attached).toMatchObject({ refusal: { code: 'too_many_files_here' } });
    }
  });

  it('outlives a day, and what nothing uses does not', async () => {
    const [used, unused] = [await sendText(member, 'used'), await sendText(member, 'unused')];
    await inOwners((tx) => attachFile(tx, owner.organisation, used, use()));
    const later = new Date(program.services.clock.now().getTime() + 86_400_000 + 60_000);
    const services = { ...program.services, clock: { ...program.services.clock, now: () => later } };
    const sent = await sendFile(
      services,
      inOwners,
      { organisation: owner.organisation, person: owner.person },
      { name: 'tomorrow.txt', type: 'text/plain' },
      Readable.from([Buffer.from('tomorrow')]),
    );
    expect(sent).toMatchObject({ ok: true });
    expect((await content(owner, used)).text).toBe('used');
    expect(await content(owner, unused)).toMatchObject({ status: 404 });
  });
});
