import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeRole, judgeServer, readRoleSafety, readSafety } from './safety.ts';
import { createDatabase, type TestDatabase } from './test-database.ts';

const sound = {
  version: '18.4',
  versionNumber: 180_004,
  fsync: 'on',
  synchronousCommit: 'on',
  fullPageWrites: 'on',
  checksums: 'on',
  encoding: 'UTF8',
  recovering: false,
};

describe('what a PostgreSQL must promise', () => {
  it.each([
    ['too old', { versionNumber: 140_011, version: '14.11' }, /14\.11 is too old/],
    ['no fsync', { fsync: 'off' }, /fsync is off/],
    ['answers before it is written down', { synchronousCommit: 'off' }, /synchronous_commit is off/],
    ['torn pages', { fullPageWrites: 'off' }, /full_page_writes is off/],
    ['another encoding', { encoding: 'LATIN1' }, /encoded in LATIN1/],
    ['a standby', { recovering: true }, /standby/],
  ])('refuses: %s', (_, change, sentence) => {
    const { refusals } = judgeServer({ ...sound, ...change });
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatch(sentence);
  });

  it('warns of missing checksums, and accepts a remote commit', () => {
    const safety = judgeServer({ ...sound, checksums: 'off', synchronousCommit: 'remote_apply' });
    expect(safety.refusals).toEqual([]);
    expect(safety.warnings).toHaveLength(1);
  });

  it.each(['superuser', 'bypassesRowSecurity', 'createsRoles', 'createsDatabases', 'replicates'])(
    'refuses a server role with %s',
    (attribute) => {
      const plain = {
        name: 'entente_server',
        superuser: false,
        bypassesRowSecurity: false,
        createsRoles: false,
        createsDatabases: false,
        replicates: false,
      };
      expect(judgeRole(plain)).toEqual([]);
      expect(judgeRole({ ...plain, [attribute]: true })).toHaveLength(1);
    },
  );
});

describe('the real server', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('is sound as we start it, and its superuser is no role to serve with', async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      expect(await readSafety(client)).toEqual({
        version: expect.stringMatching(/^\d+/),
        refusals: [],
        warnings: [],
      });
      expect(await readRoleSafety(client)).not.toEqual([]);
    } finally {
      await client.end();
    }
  });
});
