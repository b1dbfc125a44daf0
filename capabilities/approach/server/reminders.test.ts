import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { mailReminders } from './mail-reminders.ts';

/** A real mail server that keeps what it is given. */
const letters: Email[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      PostalMime.parse(Buffer.concat(parts)).then((letter) => {
        letters.push(letter);
        done();
      }, done);
    });
  },
});
let program: TestProgram;
let owner: Client;
let lan: Client;
let path: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  program = await openTestProgram(`smtp://127.0.0.1:${address.port}`);
});
afterAll(async () => {
  await program.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

beforeEach(async () => {
  owner = await program.newcomer('Hải Phòng Parts');
  lan = await colleague(program, owner, 'member');
  await lan.send('PATCH', '/api/v1/me', { language: 'vi' });
  await owner.send('PATCH', '/api/v1/organisation', { timeZone: 'Asia/Ho_Chi_Minh' });
  const made = await owner.post('/api/v1/selections', { name: 'A distributor' });
  const selection = `/api/v1/selections/${made.body.selection.id}`;
  const added = await owner.post(`${selection}/candidates`, { name: 'Weserkamp' });
  path = `${selection}/candidates/${added.body.candidate.id}/approach`;
});

const dayMillis = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * dayMillis).toISOString().slice(0, 10);

/** What a morning some days from now mails: how many letters. */
const morning = (days: number, hour = 1) => {
  const now = new Date(`${dayFromNow(days)}T0${hour}:00:00Z`);
  const services = { ...program.services, clock: { now: () => now } };
  return program.services.database.asOrganisation(owner.organisation, (tx) =>
    mailReminders(tx, services, owner.organisation),
  );
};

const lettersTo = (who: Client) =>
  letters.filter((letter) => letter.to?.some(({ address }) => address === who.email));

const plan = (more: object = {}) =>
  owner.send('PUT', path, {
    owner: owner.person,
    nextStep: { text: 'Gửi bảng giá', owner: lan.person, due: dayFromNow(3) },
    ...more,
  });

it('mails the owner of a step on its day and when it is overdue, once each, in their language', async () => {
  await plan();
  expect(await morning(2)).toBe(0);
  expect(await morning(3)).toBe(1);
  expect(await morning(3, 2)).toBe(0);
  await expect.poll(() => lettersTo(lan).length).toBe(1);
  const [letter] = lettersTo(lan);
  expect(letter?.subject).toBe('Có 1 việc đang chờ trong các tiếp cận của bạn tại Hải Phòng Parts');
  expect(letter?.text).toContain('Weserkamp: “Gửi bảng giá” đến hạn hôm nay');
  expect(letter?.text).toContain(`/o/${owner.organisation}/approach/`);
  expect(await morning(5)).toBe(1);
  expect(await morning(6)).toBe(0);
  await expect.poll(() => lettersTo(lan).length).toBe(2);
  expect(lettersTo(lan)[1]?.text).toContain('đã quá hạn 2 ngày');
  expect(lettersTo(owner)).toEqual([]);
});

it('mails a meeting the day before, in the time zone of the company, to all of us who come', async () => {
  const made = await owner.post(`${path}/meetings`, {
    ...{ date: dayFromNow(4), time: '23:30', durationMinutes: 30, ourPeople: [lan.person] },
  });
  expect(made.status).toBe(201);
  expect(await morning(2)).toBe(0);
  expect(await morning(3)).toBe(2);
  expect(await morning(4)).toBe(0);
  await expect.poll(() => lettersTo(owner).length).toBe(1);
  expect(lettersTo(owner)[0]?.text).toMatch(/Meeting with Weserkamp tomorrow: .*23:30/);
  await expect.poll(() => lettersTo(lan).length).toBe(1);
  expect(lettersTo(lan)[0]?.text).toMatch(/Ngày mai gặp Weserkamp: 23:30/);
});

it('mails silence after as many days as its owner chose', async () => {
  await plan({ nextStep: null });
  expect(await morning(13)).toBe(0);
  expect(await morning(15)).toBe(1);
  expect(await morning(16)).toBe(0);
  const choose = (quietDays: number | null) =>
    owner.send('PUT', '/api/v1/approach-reminders/choice', { byMail: true, quietDays });
  await choose(null);
  expect((await owner.get('/api/v1/approach-reminders/choice')).body).toEqual({
    byMail: true,
    quietDays: null,
    mail: true,
  });
});

it('is switched off by whoever does not want it; what waits stays on Today', async () => {
  await plan({ nextStep: { text: 'Call', owner: owner.person, due: dayFromNow(1) } });
  await owner.send('PUT', '/api/v1/approach-reminders/choice', { byMail: false, quietDays: 14 });
  expect(await morning(1)).toBe(0);
  expect(await morning(3)).toBe(0);
  await program.services.database.asOrganisation(owner.organisation, (tx) =>
    tx.execute('update approach set next_due = current_date - 1 where organisation_id = $1', [
      owner.organisation,
    ]),
  );
  expect((await owner.get('/api/v1/approach-reminders')).body.reminders).toMatchObject([
    { kind: 'step_overdue', candidate: { name: 'Weserkamp' }, text: 'Call' },
  ]);
  expect((await lan.get('/api/v1/approach-reminders')).body.reminders).toEqual([]);
});

it('ends with the approach, and is for everybody where its owner has left', async () => {
  await plan();
  await owner.send('DELETE', `/api/v1/people/${lan.person}`);
  expect(await morning(4)).toBe(0);
  await program.services.database.asOrganisation(owner.organisation, (tx) =>
    tx.execute('update approach set next_due = current_date - 1 where organisation_id = $1', [
      owner.organisation,
    ]),
  );
  expect((await owner.get('/api/v1/approach-reminders')).body.reminders).toMatchObject([
    { kind: 'step_overdue' },
  ]);
  await owner.post(`${path}/end`, { how: 'paused' });
  expect((await owner.get('/api/v1/approach-reminders')).body.reminders).toEqual([]);
});

it('queues one look for each morning, and the next one from the last', async () => {
  const waking = async () => {
    const { rows } = await program.services.database.untenanted(
      `select start_after as at from jobs.job where name = 'approach.reminders' and data ->> 'organisation' = $1 order by 1`,
      [owner.organisation],
    );
    return rows.map(({ at }) => (at instanceof Date ? at.toISOString().slice(11, 16) : ''));
  };
  await plan();
  await plan({ insight: 'They want a second maker', version: 1 });
  const [first, ...others] = await waking();
  expect([first?.slice(0, 4), others]).toEqual(['01:0', []]);
  await morning(1);
  expect(await waking()).toHaveLength(2);
  await owner.post(`${path}/end`, { how: 'paused' });
  await morning(2);
  expect(await waking()).toHaveLength(2);
});
