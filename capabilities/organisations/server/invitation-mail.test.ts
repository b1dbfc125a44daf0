import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestProgram, type TestProgram } from '../../../test/test-program.ts';

/** A real mail server that keeps what it is given; for the first attempt at `busy@…` it has no time. */
const letters: Email[] = [];
let turnedAway = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(address, _session, done) {
    if (address.address.startsWith('busy@') && turnedAway === 0) {
      turnedAway += 1;
      done(Object.assign(new Error('try again'), { responseCode: 451 }));
      return;
    }
    done();
  },
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

async function letterTo(address: string): Promise<Email> {
  const found = () => letters.find((letter) => letter.to?.some((one) => one.address === address));
  await expect.poll(found).toBeDefined();
  return found() ?? expect.fail('the letter was there a moment ago');
}

it('carries an invitation in the language of whoever invites, with the link that is shown on screen', async () => {
  const owner = await program.newcomer('Hải Phòng Parts');
  const invited = await owner.post(
    '/api/v1/invitations',
    { email: 'minh@example.com', role: 'member' },
    { 'accept-language': 'vi' },
  );
  expect(invited.body.invitation.mailed).toBe(true);
  const letter = await letterTo('minh@example.com');
  expect(letter.subject).toBe('Person of Hải Phòng Parts mời bạn tham gia Hải Phòng Parts trên Entente');
  expect(letter.text).toContain(invited.body.invitation.link);
  expect(letter.from?.address).toBe('entente@example.com');
});

it('is tried again when the mail server has no time', async () => {
  const owner = await program.newcomer();
  await owner.post('/api/v1/invitations', { email: 'busy@example.com', role: 'viewer' });
  expect((await letterTo('busy@example.com')).subject).toContain('invites you');
  expect(turnedAway).toBe(1);
});

it('is not sent for an invitation that was refused', async () => {
  const owner = await program.newcomer();
  await owner.post('/api/v1/invitations', { email: owner.email, role: 'viewer' });
  expect(letters.some((letter) => letter.to?.some((one) => one.address === owner.email))).toBe(false);
});
