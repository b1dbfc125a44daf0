import { afterAll, beforeAll, expect, it } from 'vitest';
import { isHeldSql, keepLease } from './lease.ts';
import { createDatabase, type TestDatabase } from './test-database.ts';
import { withConnection } from './with-connection.ts';

let home: TestDatabase;
beforeAll(async () => {
  home = await createDatabase();
});
afterAll(() => home.drop());

const ask = (sql: string) =>
  withConnection(
    home.ownerUrl,
    async (client) => (await client.query<{ answer: unknown }>(sql)).rows[0]?.answer,
  );
const isHeld = (holder: number) => ask(`select ${isHeldSql(String(holder))} as answer`);

it('is seen while it is held, of its own number and in its own database alone', async () => {
  const elsewhere = await createDatabase();
  const [lease, other] = [7, 8].map((holder) => keepLease(home.ownerUrl, holder, () => {}));
  const far = keepLease(elsewhere.ownerUrl, 9, () => {});
  await expect.poll(() => [lease?.term(), other?.term(), far.term()]).toEqual([1, 1, 1]);
  expect([await isHeld(7), await isHeld(8), await isHeld(9), await isHeld(10)]).toEqual([
    ...[true, true, false, false],
  ]);
  await lease?.end();
  expect([lease?.term(), await isHeld(7), await isHeld(8)]).toEqual([null, false, true]);
  await Promise.all([other?.end(), far.end()]);
  await elsewhere.drop();
});

it('is taken again after its connection was lost, and says that it was not held all along', async () => {
  const terms: number[] = [];
  const lease = keepLease(home.ownerUrl, 11, () => terms.push(lease.term() ?? 0));
  await expect.poll(() => terms).toEqual([1]);
  await ask(
    `select pg_terminate_backend(pid) as answer from pg_locks where locktype = 'advisory' and objid = 11 and objsubid = 2`,
  );
  await expect.poll(() => terms).toEqual([1, 2]);
  expect(await isHeld(11)).toBe(true);
  await lease.end();
});

it('ends by itself where nothing is heard of its holder, and is held for long where the holder lives', async () => {
  const { pathname } = new URL(home.ownerUrl);
  await ask(`alter database ${pathname.slice(1)} set idle_in_transaction_session_timeout = '8s'`);
  const lease = keepLease(home.ownerUrl, 12, () => {});
  await expect.poll(() => lease.term()).toBe(1);
  // As a process that was stopped: its connection stays, and says nothing.
  await withConnection(home.ownerUrl, async (silent) => {
    await silent.query('begin');
    await silent.query('select pg_advisory_xact_lock(4400, 13)');
    expect([await isHeld(12), await isHeld(13)]).toEqual([true, true]);
    await expect.poll(() => isHeld(13)).toBe(false);
  });
  expect([lease.term(), await isHeld(12)]).toEqual([1, true]);
  await lease.end();
});
