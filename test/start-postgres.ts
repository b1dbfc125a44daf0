/**
 * One PostgreSQL for all database tests of a run: the embedded one in a folder that is thrown away afterwards, or
 * the one that TEST_DATABASE_URL names (as a role that may create databases and roles).
 */

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '#platform/db/embedded.ts';
import type { RunContext } from '#platform/db/test-database.ts';

// Programs of several test files keep their connections at once.
const settings = { max_connections: '500' };

export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const provide = (url: RunContext['postgresUrl']) => project.provide('postgresUrl', url);
  const own = process.env.TEST_DATABASE_URL;
  if (own) {
    provide(own);
    return async () => {};
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-test-'));
  await chmod(folder, 0o711);
  const postgres = await startEmbedded({ dataDir: path.join(folder, 'data'), log: () => {}, settings });
  provide(postgres.url);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
