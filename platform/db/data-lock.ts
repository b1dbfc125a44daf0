/**
 * One program at a time over one data folder. A file names the process that holds the folder; a process that is
 * gone (killed, or another one under its number) holds it no longer. PostgreSQL's own locks cannot say this: two
 * servers over one database are allowed, two servers that both start and stop the embedded one are not.
 */

import { randomUUID } from 'node:crypto';
import { link, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';
import { runProgram } from './run-program.ts';

const holder = z.object({
  pid: z.number().int(),
  /** What the system calls the moment the process began; empty where it cannot be known. */
  began: z.string(),
  /** Which machine start and which container the number belongs to. */
  world: z.string(),
  address: z.string().optional(),
});
type Holder = z.infer<typeof holder>;

export interface DataLock {
  /** Tells a second start where the first one answers. */
  noteAddress(address: string): Promise<void>;
  release(): Promise<void>;
}

/** A holder that was just told to stop gets this long (waits × waitMs) to finish: a restart is no second start. */
const mostWaits = 10;
const waitMs = 250;

/** Rejects with CannotStart while another living process holds the folder. */
export async function lockData(dataDir: string): Promise<DataLock> {
  const file = path.join(dataDir, 'running.json');
  const mine: Holder = { pid: process.pid, began: await beginOf(process.pid), world: await world() };
  let waits = 0;
  for (;;) {
    if (await claim(file, mine)) return held(file, mine);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const other = parseHolder(text);
    if (!other || !(await isAlive(other, mine.world))) await setAside(file, text);
    else if (waits < mostWaits) waits += 1;
    else throw new CannotStart(alreadyRunning(dataDir, other));
    if (waits > 0) await setTimeout(waitMs);
  }
}

function held(file: string, mine: Holder): DataLock {
  return {
    async noteAddress(address) {
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, JSON.stringify({ ...mine, address }), { mode: 0o600 });
      await rename(draft, file);
    },
    release: () => rm(file, { force: true }),
  };
}

function alreadyRunning(dataDir: string, other: Holder): string {
  return (
    `Entente is already running on the data in ${dataDir} (process ${other.pid}${other.address ? `, ${other.address}` : ''}). ` +
    'Nothing was changed. Stop that one first, or set DATA_DIR to another folder.'
  );
}

/** Writes the whole file first and links it into place: nobody ever reads half a holder. */
async function claim(file: string, mine: Holder): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Moves a dead holder's file away; if somebody claimed the folder in between, gives it back. */
async function setAside(file: string, expected: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8')) !== expected) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function parseHolder(text: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function isAlive(other: Holder, here: string): Promise<boolean> {
  if (other.world !== here) return false;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const began = await beginOf(other.pid);
  return began === other.began && (began !== '' || process.platform === 'win32');
}

async function world(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const container = await readlink('/proc/self/ns/pid').catch(() => '');
  return `${boot.trim()} ${container}`;
}

/**
 * On Linux fields 3 (state) and 22 (start) of /proc/PID/stat (the name before them may hold spaces and brackets);
 * elsewhere what ps says. A process that ended and waits for its parent to notice has no begin any more.
 */
async function beginOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ');
  if (fields) return fields[0] === 'Z' || fields[0] === 'X' ? '' : (fields[19] ?? '');
  if (process.platform === 'win32' || process.platform === 'linux') return '';
  const { output } = await runProgram('ps', ['-o', 'lstart=', '-p', String(pid)]);
  return output.trim();
}
