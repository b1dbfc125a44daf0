import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;
let owner: Client;
let viewer: Client;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer('Utrecht Software; Ltd.');
  viewer = await colleague(program, owner, 'viewer');
  stranger = await program.newcomer('Suzhou Sensors');
  await fill();
});
afterAll(() => program.close());

const feed = '/api/v1/calendar/feed';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Something of everything that can fall due. */
async function fill(): Promise<void> {
  const made = async (method: string, path: string, body: object) => {
    const reply = await owner.send(method, path, body);
    expect([200, 201], reply.text).toContain(reply.status);
    return reply.body;
  };
  await made('POST', '/api/v1/contracts', {
    ...{ kind: 'customer', counterparty: 'Vinstar, Hải Phòng', endsOn: '2099-12-31', notice: 'P3M' },
    ...{ renewsFor: 'P12M', responsible: owner.person },
  });
  const { selection } = await made('POST', '/api/v1/selections', { name: 'A distributor' });
  const search = `/api/v1/selections/${selection.id}`;
  const { candidate } = await made('POST', `${search}/candidates`, {
    ...{ name: 'Weserkamp', source: 'trade_fair' },
  });
  const approach = `${search}/candidates/${candidate.id}/approach`;
  await made('PUT', approach, {
    owner: owner.person,
    nextStep: { text: 'Send the price list', owner: owner.person, due: inDays(3) },
  });
  await made('POST', `${approach}/meetings`, {
    ...{ date: '2099-03-06', time: '09:00', timeZone: 'Asia/Ho_Chi_Minh', durationMinutes: 90 },
    ...{ place: 'Hall 3', link: null, ourPeople: [owner.person], theirPeople: '' },
  });
}

async function calendarOf(client: Client, content: 'own' | 'company'): Promise<string> {
  const { status, text, headers } = await client.get(`/api/v1/calendar?content=${content}`);
  expect(status, text).toBe(200);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  return text.replaceAll('\r\n ', '');
}

/** The path below the installation's address. */
const pathOf = (address: string) => new URL(address).pathname;

async function makeFeed(client: Client, content: 'own' | 'company'): Promise<string> {
  const { status, body } = await client.post(feed, { content });
  expect(status).toBe(201);
  return pathOf(body.address);
}

describe('a calendar', () => {
  it('holds what falls due under contracts and approaches, days as days and meetings at their moment', async () => {
    const text = await calendarOf(owner, 'own');
    expect(text).toContain(String.raw`NAME:Entente: Utrecht Software\; Ltd.`);
    expect(text).toContain(String.raw`SUMMARY:Last day to end the contract with Vinstar\, Hải Phòng`);
    expect(text).toContain('DTSTART;VALUE=DATE:20990930');
    expect(text).toContain('SUMMARY:Weserkamp: Send the price list');
    expect(text).toContain(`DTSTART;VALUE=DATE:${inDays(3).replaceAll('-', '')}`);
    // Nine in the morning in Hanoi.
    expect(text).toContain('DTSTART:20990306T020000Z\r\nDURATION:PT90M');
    expect(text).toContain('LOCATION:Hall 3');
    expect(text).toMatch(/UID:meeting-[0-9a-f-]{36}@localhost/);
    expect(text).toContain(`URL:http://localhost:4400/o/${owner.organisation}/dependency/contracts`);
  });

  it('is the same when it is asked for again', async () => {
    expect(await calendarOf(owner, 'company')).toBe(await calendarOf(owner, 'company'));
  });

  it('has what is somebody else’s only where all of the company is wished for, in the reader’s language', async () => {
    expect(await calendarOf(viewer, 'own')).not.toContain('BEGIN:VEVENT');
    const dutch = await viewer.with({ 'accept-language': 'nl' }).get('/api/v1/calendar?content=company');
    expect(dutch.text.replaceAll('\r\n ', '')).toContain(
      String.raw`SUMMARY:Laatste dag om het contract met Vinstar\, Hải Phòng op te zeggen`,
    );
  });

  it('tells a stranger nothing of it', async () => {
    expect(await calendarOf(stranger, 'company')).not.toContain('BEGIN:VEVENT');
    expect((await program.stranger.get('/api/v1/calendar')).body.code).toBe('sign_in_needed');
  });
});

describe('a secret address', () => {
  it('opens the calendar to whoever holds it, without signing in', async () => {
    const path = await makeFeed(owner, 'company');
    expect(path).toMatch(/\.ics$/);
    const { status, text, headers } = await program.stranger.get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(text).toContain('SUMMARY:Weserkamp: Send the price list');
    expect((await owner.get(feed)).body.feed).toMatchObject({ content: 'company' });
    // The address is not told a second time.
    expect((await owner.get(feed)).text).not.toContain(path.slice(-24, -4));
  });

  it('is one for each person: making another ends the one before', async () => {
    const first = await makeFeed(owner, 'own');
    const second = await makeFeed(owner, 'own');
    expect((await program.stranger.get(first)).body.code).toBe('calendar_not_found');
    expect((await program.stranger.get(second)).status).toBe(200);
  });

  it('is withdrawn for good, and withdrawing again changes nothing', async () => {
    const path = await makeFeed(owner, 'own');
    expect((await owner.send('DELETE', feed)).status).toBe(200);
    expect((await owner.send('DELETE', feed)).status).toBe(200);
    expect((await program.stranger.get(path)).body.code).toBe('calendar_not_found');
    expect((await owner.get(feed)).body.feed).toBeNull();
  });

  it('ends when its person leaves, and does not come back with them', async () => {
    const path = await makeFeed(viewer, 'company');
    expect((await program.stranger.get(path)).status).toBe(200);
    expect((await owner.send('DELETE', `/api/v1/people/${viewer.person}`)).status).toBe(200);
    expect((await program.stranger.get(path)).body.code).toBe('calendar_not_found');
    await program.services.database.asOrganisation(owner.organisation, (tx) =>
      tx.execute(
        'update membership set ended_at = null, since = now() where organisation_id = $1 and person_id = $2',
        [owner.organisation, viewer.person],
      ),
    );
    expect((await viewer.get(feed)).status).toBe(200);
    expect((await program.stranger.get(path)).body.code).toBe('calendar_not_found');
  });

  it.each([
    ['nothing', 'x'],
    ['a guess', `${'0'.repeat(32)}.${'A'.repeat(32)}`],
  ])('that is %s opens nothing', async (_, token) => {
    expect((await program.stranger.get(`/api/v1/calendars/${token}.ics`)).body.code).toBe(
      'calendar_not_found',
    );
  });

  it('of one company opens nothing with the id of another before it', async () => {
    const path = await makeFeed(owner, 'company');
    const swapped = path.replace(
      owner.organisation.replaceAll('-', ''),
      stranger.organisation.replaceAll('-', ''),
    );
    expect((await program.stranger.get(swapped)).body.code).toBe('calendar_not_found');
  });
});
