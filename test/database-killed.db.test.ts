/**
 * PostgreSQL is killed under servers that go on, and servers are killed or stand still in the middle of imports and
 * closings: everything that was asked for comes to its one end, with nobody starting anything again.
 */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CrashGround, openCrashGround, until } from './crash-ground.ts';
import type { Client } from './test-program.ts';

const subjects: string[] = [];
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    let text = '';
    stream.on('data', (part: Buffer) => {
      text += part.toString();
    });
    stream.on('end', () => {
      subjects.push(/^Subject: (.*)$/m.exec(text)?.[1] ?? '');
      done();
    });
  },
});
let ground: CrashGround;
let mail: Readonly<Record<string, string>>;

beforeAll(async () => {
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object(mailServer.server.address());
  mail = { SMTP_URL: `smtp://127.0.0.1:${port}` };
  ground = await openCrashGround(mail.SMTP_URL);
});
afterAll(async () => {
  await ground.close();
  await new Promise<void>((resolve) => mailServer.close(resolve));
});

const rowsOfFile = 30_000;

/** A company's import that was asked for. */
async function askedImport(): Promise<{ readonly client: Client; readonly id: string }> {
  const client = await ground.program.newcomer();
  const rows = Array.from({ length: rowsOfFile }, (_, at) => `${at},2026-01-05,C${at % 50},1.00,EUR`);
  const file = `id,date,customer,amount,currency\n${rows.join('\n')}\n`;
  const sent = await client.send('POST', '/api/v1/uploads?name=sales.csv', Buffer.from(file), {
    'content-type': 'application/octet-stream',
  });
  const { upload, reading } = sent.body;
  const started = await client.post('/api/v1/imports', { upload: upload.id, reading });
  return { client, id: started.body.import.id };
}

const stateOfImport = (id: string) =>
  ground.ask<string>('select state from entente.import where import_id = $1', id);

/** All sales once, counted once, and nothing left of the file. */
async function expectImported(id: string): Promise<void> {
  await until(async () => (await stateOfImport(id)) === 'done');
  await until(async () => (await ground.ask('select count(*)::int from entente.upload_chunk')) === 0);
  expect(
    await ground.rows(
      `select new_rows::int as "newRows", (select count(*)::int from entente.sale s where s.import_id = i.import_id) as sales,
              (select sum(m.sales)::int from entente.sale_month m
                where m.organisation_id = i.organisation_id and m.dimension = 'customer') as counted
         from entente.import i where import_id = '${id}'`,
    ),
  ).toEqual([{ newRows: rowsOfFile, sales: rowsOfFile, counted: rowsOfFile }]);
}

/** One statement with all its lines, the same whenever it was disturbed. */
const statements = () =>
  ground.rows<{ hash: string; lines: number; written: number }>(
    `select s.hash, s.line_count::int as lines,
            (select sum(last_position - first_position + 1)::int from entente.statement_sheet l
              where l.alliance_id = s.alliance_id) as written
       from entente.statement s`,
  );

async function post(subject: string): Promise<void> {
  const { services } = ground.program;
  await services.database.asNobody((tx) =>
    services.mail.post(tx, { to: 'reader@example.com', subject, text: 'Text' }),
  );
}

const events = 4000;
const isUnderWay = async () => (await ground.carrying()).length > 0;
const isThere = async () => (await ground.ask('select 1')) === 1;

it('goes on by itself after its PostgreSQL died, of its processes or as a whole, and says so meanwhile', async () => {
  const [first, second, asked] = await Promise.all([
    ground.askedClosing(events),
    ground.askedClosing(events),
    askedImport(),
    post('before'),
  ]);
  const server = await ground.startServer(mail);
  await until(isUnderWay);
  ground.killBackends();
  await until(isThere);
  await post('between');
  await until(isUnderWay);
  ground.killPostmaster();
  await until(async () => !(await isThere()));
  const said = await fetch(`${server.address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'somebody@example.com', password: 'nothing that counts' }),
  });
  expect([said.status, await said.json()]).toMatchObject([503, { code: 'database_away' }]);
  await ground.startPostgresAgain();
  await post('after');

  for (const { closing } of [first, second])
    await until(async () => (await ground.stateOf(closing)) === 'done');
  await expectImported(asked.id);
  await until(() => ['before', 'between', 'after'].every((subject) => subjects.includes(subject)));
  expect(server.process.exitCode).toBe(null);
  await server.kill();
  const closed = await statements();
  expect(closed).toHaveLength(2);
  expect(new Set(closed.map(({ hash }) => hash)).size).toBe(1);
  for (const { lines, written } of closed) expect(written).toBe(lines);
});

it('carries an import out whose server was killed, and that of the server which took it up', async () => {
  const asked = await askedImport();
  for (let kills = 0; kills < 2; kills += 1) {
    const server = await ground.startServer();
    await until(isUnderWay);
    await server.kill();
    await until(async () => !(await isUnderWay()));
    expect(await stateOfImport(asked.id)).not.toBe('done');
  }
  const server = await ground.startServer();
  await expectImported(asked.id);
  await server.kill();
});

it('takes up what a server holds that stands still, and lets it wake up without harm', async () => {
  // What the program sets when it starts is a minute.
  await ground.rows(
    `alter role entente_server in database postgres set idle_in_transaction_session_timeout = '3s'`,
  );
  const [{ alliance, closing }, asked] = await Promise.all([ground.askedClosing(events), askedImport()]);
  const still = await ground.startServer();
  await until(isUnderWay);
  still.process.kill('SIGSTOP');
  expect(await ground.stateOf(closing)).toBe('running');
  const other = await ground.startServer();
  await until(async () => (await ground.stateOf(closing)) === 'done');
  await expectImported(asked.id);
  const before = await statements();
  still.process.kill('SIGCONT');
  const next = await ground.askedClosing(events);
  await until(async () => (await ground.stateOf(next.closing)) === 'done');
  expect(still.process.exitCode).toBe(null);
  await Promise.all([still.kill(), other.kill()]);
  await expectImported(asked.id);
  const after = await statements();
  expect(after).toEqual(expect.arrayContaining(before));
  expect(new Set(after.map(({ hash }) => hash)).size).toBe(1);
  const { text } = await alliance.hard.get(`${alliance.path}/record.jsonl`);
  expect(text.match(/"period_closed"/g)).toHaveLength(1);
});
