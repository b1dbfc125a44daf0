/** For tests: a PostgreSQL of one's own, with a database whose owner may create roles and is nothing more: no superuser. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '#platform/db/embedded.ts';
import { withConnection } from '#platform/db/with-connection.ts';

export interface PlainPostgres {
  /** A folder of the test's own. */
  readonly folder: string;
  /** To the database, as its owner and as the superuser. */
  readonly ownerUrl: string;
  readonly adminUrl: string;
  readonly close: () => Promise<void>;
}

export async function openPlainPostgres(): Promise<PlainPostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-plain-'));
  await chmod(folder, 0o711);
  const postgres = await startEmbedded({ dataDir: path.join(folder, 'data'), log: () => {} });
  await withConnection(postgres.url, async (admin) => {
    await admin.query(`create role plain login createrole password 'a password for this test'`);
    await admin.query('create database plain owner plain');
  });
  const url = new URL(postgres.url);
  url.pathname = '/plain';
  const adminUrl = url.href;
  url.username = 'plain';
  url.password = 'a password for this test';
  return {
    folder,
    ownerUrl: url.href,
    adminUrl,
    async close() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
