/** For tests: the whole program on a database of its own, and people and programs that call it as clients do. */
import { randomUUID } from 'node:crypto';
import { migrate } from '#platform/db/migrate.ts';
import { createDatabase, type TestDatabase } from '#platform/db/test-database.ts';
import { createLog } from '#platform/log.ts';
import { openProgram, type Program, programFolder } from '../apps/server/program.ts';

export interface TestProgram extends Program {
  readonly ownerUrl: string;
  /** A person with a company of their own, signed in. */
  newcomer(company?: string): Promise<Client>;
  /** A known person, signed in anew, with the password of tests. */
  signIn(email: string): Promise<Client>;
  /** Nobody in particular. */
  readonly stranger: Client;
  /** A second server process' worth of program over the same database. */
  twin(): Promise<Program>;
}

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is asserted by the test itself.
  readonly body: any;
  readonly text: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

export interface Client {
  readonly organisation: string;
  readonly person: string;
  readonly email: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** The same person or program with other headers: another organisation, a key. */
  with(headers: Record<string, string>): Client;
  /** The same calls through another server. */
  through(program: Program): Client;
}

export const testPassword = 'four plain words together';

const quiet = createLog('error');

/** Somebody else of a company, in a role that its owner gave. */
export async function colleague(program: TestProgram, owner: Client, role: string): Promise<Client> {
  const other = await program.newcomer();
  await program.services.database.asOrganisation(owner.organisation, (tx) =>
    tx.execute(
      'insert into membership (organisation_id, person_id, role, email, since) values ($1, $2, $3, $4, now())',
      [owner.organisation, other.person, role, other.email],
    ),
  );
  return other.with({ 'entente-organisation': owner.organisation });
}

/** @param own a database to use instead of one on the run's PostgreSQL */
export async function openTestProgram(smtpUrl?: string, own?: TestDatabase): Promise<TestProgram> {
  const database = own ?? (await createDatabase());
  await migrate(database.ownerUrl, `${programFolder()}/migrations`);
  const open = () =>
    openProgram({
      ownerUrl: database.ownerUrl,
      embedded: false,
      mustBeSafe: false,
      publicUrl: 'http://localhost:4400',
      proxies: 0,
      smtpUrl,
      mailFrom: 'entente@example.com',
      requestsPerMinute: 1_000_000,
      log: quiet,
    });
  const program = await open();
  const twins: Program[] = [];
  return {
    ...program,
    ownerUrl: database.ownerUrl,
    stranger: client(program, {}, { organisation: '', person: '', email: '' }),
    newcomer: (company) => newcomer(program, company ?? `Company ${randomUUID().slice(0, 8)}`),
    signIn: (email) => signIn(program, email),
    async twin() {
      const twin = await open();
      twins.push(twin);
      return twin;
    },
    async close() {
      for (const twin of twins) await twin.close();
      await program.close();
      await database.drop();
    },
  };
}

async function newcomer(program: Program, company: string): Promise<Client> {
  const email = `${randomUUID()}@example.com`;
  const stranger = client(program, {}, { organisation: '', person: '', email });
  const reply = await stranger.post('/api/v1/welcome', {
    organisationName: company,
    email,
    name: `Person of ${company}`,
    password: testPassword,
    language: 'en',
    country: 'NL',
    currency: 'EUR',
  });
  if (reply.status !== 201) throw new Error(`welcome answered ${reply.status}: ${reply.text}`);
  const cookie = cookieOf(reply);
  const organisation: string = reply.body.organisation.id;
  const me = await client(program, { cookie }, { organisation, person: '', email }).get('/api/v1/me');
  return client(
    program,
    { cookie, 'entente-organisation': organisation },
    { organisation, person: me.body.person.id, email },
  );
}

async function signIn(program: Program, email: string): Promise<Client> {
  const nobody = client(program, {}, { organisation: '', person: '', email });
  const reply = await nobody.post('/api/auth/sign-in/email', { email, password: testPassword });
  if (reply.status !== 200) throw new Error(`signing in answered ${reply.status}: ${reply.text}`);
  const cookie = cookieOf(reply);
  const me = await client(program, { cookie }, { organisation: '', person: '', email }).get('/api/v1/me');
  return client(program, { cookie }, { organisation: '', person: me.body.person.id, email });
}

/** The cookies an answer set, as a request sends them. */
export function cookieOf(reply: Reply): string {
  const set = reply.headers['set-cookie'];
  return (Array.isArray(set) ? set : [String(set)]).map((cookie) => cookie.split(';')[0]).join('; ');
}

export function client(
  program: Program,
  headers: Record<string, string>,
  who: { organisation: string; person: string; email: string },
): Client {
  const send: Client['send'] = async (method, path, body, more = {}) => {
    const sent = { ...headers, ...more };
    const reply = await program.http.inject({
      method: method as 'GET',
      url: path,
      headers:
        body !== undefined && !Buffer.isBuffer(body) ? { 'content-type': 'application/json', ...sent } : sent,
      ...(body === undefined ? {} : { payload: Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
    // A document, or a problem; a file of JSON lines is neither.
    const isJson = /^application\/(problem\+)?json\b/.test(String(reply.headers['content-type'] ?? ''));
    return {
      status: reply.statusCode,
      text: reply.payload,
      bytes: reply.rawPayload,
      headers: reply.headers,
      body: isJson && reply.payload !== '' ? reply.json() : undefined,
    };
  };
  return {
    ...who,
    send,
    get: (path) => send('GET', path),
    post: (path, body = {}, more = {}) => send('POST', path, body, more),
    with: (more) => client(program, { ...headers, ...more }, who),
    through: (other) => client(other, headers, who),
  };
}
