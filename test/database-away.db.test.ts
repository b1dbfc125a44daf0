/** A database that cannot be reached for a while: everybody is told so, and nobody has to start anything again. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, openTestProgram, type TestProgram, testPassword } from './test-program.ts';

let program: TestProgram;
let owner: pg.Client;
let member: Client;
let key: string;

beforeAll(async () => {
  program = await openTestProgram();
  owner = new pg.Client({ connectionString: program.ownerUrl });
  await owner.connect();
  member = await program.newcomer();
  const made = await member.post('/api/v1/keys', { name: 'till', scopes: ['sales:read'], expiresInDays: 30 });
  key = made.body.text;
});
afterAll(async () => {
  await owner.end();
  await program.close();
});

/** As when all connections are taken, or the database is being started again. */
async function whileAway(work: () => Promise<void>): Promise<void> {
  const { database } = owner;
  await owner.query(`alter database ${database} connection limit 0`);
  await owner.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
    [database],
  );
  try {
    await work();
  } finally {
    await owner.query(`alter database ${database} connection limit -1`);
  }
}

it('is said with a word when to come back, to people, programs and strangers, and goes by itself', async () => {
  const asks = {
    'a person who reads': () => member.get('/api/v1/me'),
    'a person who writes': () =>
      member.post('/api/v1/invitations', { email: 'a@example.com', role: 'viewer' }),
    'a stranger who joins': () =>
      program.stranger.post('/api/v1/welcome', {
        organisationName: 'Late',
        email: 'late@example.com',
        name: 'L',
        password: testPassword,
        language: 'en',
        country: 'NL',
        currency: 'EUR',
      }),
    'a person who signs in': () =>
      program.stranger.post('/api/auth/sign-in/email', {
        email: member.email,
        password: 'of no account here',
      }),
    'a program': () =>
      program.stranger.send('GET', `/api/v1/alliances/${randomUUID()}/sales`, undefined, {
        authorization: `Bearer ${key}`,
      }),
  };
  await whileAway(async () => {
    for (const [who, ask] of Object.entries(asks)) {
      const reply = await ask();
      expect(reply, who).toMatchObject({ status: 503, body: { code: 'database_away' } });
      expect(Number(reply.headers['retry-after']), who).toBeGreaterThan(0);
    }
  });
  for (const [who, ask] of Object.entries(asks)) expect((await ask()).status, who).toBeLessThan(500);
});
