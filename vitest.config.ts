/** Two kinds of tests: pure ones that need nothing, and ones on a real PostgreSQL that is started once for all of them. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Against hanging only: nothing here says how quick anything is, and a busy machine takes many times as long. */
const patience = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 90_000 } } };

export default defineConfig({
  test: {
    // Where there are two processors, tests wait for the database more than for them; it takes so many connections only.
    maxWorkers: Math.min(8, Math.max(2, availableParallelism() - 1)),
    projects: [
      {
        test: {
          name: 'core',
          ...patience,
          // Pure tests leave nothing behind for the next one; sharing modules halves their time.
          isolate: false,
          pool: 'threads',
          include: [
            'kernel/**/*.test.ts',
            'capabilities/*/core/**/*.test.ts',
            'capabilities/*/web/**/*.test.{ts,tsx}',
            'capabilities/*/*.test.ts',
            'platform/{cli,pdf,web}/**/*.test.{ts,tsx}',
            'apps/cli/**/*.test.ts',
            'apps/web/**/*.test.{ts,tsx}',
            'test/*.test.ts',
          ],
          exclude: ['test/*.db.test.ts'],
        },
      },
      {
        test: {
          name: 'database',
          // Each file makes a program and a database of its own; what they share is the code, read once.
          isolate: false,
          include: [
            'capabilities/*/server/**/*.test.ts',
            'platform/*.test.ts',
            'platform/{db,http,identity,jobs,mail}/**/*.test.ts',
            'apps/{server,worker}/**/*.test.ts',
            'test/*.db.test.ts',
          ],
          globalSetup: ['test/start-postgres.ts'],
          ...patience,
        },
      },
    ],
  },
});
