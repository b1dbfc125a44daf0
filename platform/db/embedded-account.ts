/**
 * Who the embedded PostgreSQL runs as. PostgreSQL refuses to run as root, so root hands it to a system user that
 * owns the database files and nothing else; everybody else runs it as themselves.
 */

import { chown, stat } from 'node:fs/promises';
import { CannotStart } from '../cannot-start.ts';
import type { PostgresBinaries } from './embedded-binaries.ts';
import { type ProgramResult, type RunAs, runProgram } from './run-program.ts';

const accountName = 'entente-db';

export interface Account {
  /** Runs a program as this account. */
  run(program: string, args: readonly string[]): Promise<ProgramResult>;
  /** Makes the account the owner of a file or folder; nothing to do unless we are root. */
  own(file: string): Promise<void>;
}

/**
 * The account for the database files in `cluster`, checked to be able to run PostgreSQL's programs and to enter `cluster`
 * (which must exist). Rejects with CannotStart and a way out.
 */
export async function openAccount(cluster: string, binaries: PostgresBinaries): Promise<Account> {
  const user = process.getuid?.() === 0 ? await systemUser(cluster) : undefined;
  if (user && (await stat(cluster)).uid === 0)
    await runProgram('chown', ['-R', `${user.uid}:${user.gid}`, cluster]);
  const failures: string[] = [];
  for (const account of waysToRun(user)) {
    const probe =
      process.platform === 'win32'
        ? await account.run(binaries.postgres, ['--version'])
        : await account.run('/bin/sh', ['-c', probeScript, cluster, binaries.initdb]);
    if (probe.code === 0) return account;
    failures.push(probe.output);
  }
  throw new CannotStart(cannotRun(cluster, failures));
}

/** Enters the cluster's folder and lets initdb find its sister programs and its files, without changing anything. */
const probeScript = 'cd "$0" && exec "$1" --show --no-locale --pgdata="$0"';

function cannotRun(cluster: string, failures: readonly string[]): string {
  const said = failures[0] ?? '';
  if (process.getuid?.() !== 0) {
    return /cd:|ermission denied/.test(said)
      ? `The database files in ${cluster} belong to another user (was the program started as root before?). Start it as that user again, or set DATA_DIR to a folder of your own.`
      : `The embedded PostgreSQL does not run on this machine: ${said}\nSet DATABASE_URL to a PostgreSQL 15 or newer of your own.`;
  }
  return (
    `PostgreSQL does not run as root, and the unprivileged user it is started as cannot reach its files: ${said}\n` +
    'Keep the program and its data in folders that other users may enter (not under /root), with DATA_DIR for ' +
    'the data; or start it as an ordinary user; or set DATABASE_URL to a PostgreSQL of your own.'
  );
}

/**
 * Root's ways, the plainest first. Where a folder above the program or the data is closed to other users (a clone
 * under /root), the server keeps the one capability to enter and read what lies there; where even the programs'
 * execute bit is closed, also the one to pass over it. PostgreSQL asks access(2) first, which leaves capabilities
 * out of account for anybody but root unless the security bit says otherwise.
 */
function waysToRun(user: RunAs | undefined): readonly Account[] {
  if (!user) return [{ run: (program, args) => runProgram(program, args), own: async () => {} }];
  const own = (file: string) => chown(file, user.uid, user.gid);
  const withCapabilities = (capabilities: string): Account => ({
    own,
    run: (program, args) =>
      runProgram('setpriv', [
        `--reuid=${user.uid}`,
        `--regid=${user.gid}`,
        '--clear-groups',
        '--securebits=+no_setuid_fixup',
        `--inh-caps=${capabilities}`,
        `--ambient-caps=${capabilities}`,
        '--no-new-privs',
        '--',
        program,
        ...args,
      ]),
  });
  return [
    { own, run: (program, args) => runProgram(program, args, user) },
    withCapabilities('-all,+dac_read_search'),
    withCapabilities('-all,+dac_read_search,+dac_override'),
  ];
}

/** The owner of the files that are there; else our own system user, made if need be; else one every system has. */
async function systemUser(cluster: string): Promise<RunAs> {
  const owner = await stat(cluster);
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = await lookUp(accountName);
  if (known) return known;
  const shell = ['--shell', '/usr/sbin/nologin', '--home-dir', '/nonexistent'];
  await runProgram('useradd', ['--system', '--user-group', '--no-create-home', ...shell, accountName]);
  const made = (await lookUp(accountName)) ?? (await addBusyboxUser());
  const user = made ?? (await lookUp('postgres')) ?? (await lookUp('nobody'));
  if (!user) {
    throw new CannotStart(
      `PostgreSQL does not run as root and no system user could be made for it. Make one ("useradd --system ${accountName}") and start again.`,
    );
  }
  return user;
}

async function addBusyboxUser(): Promise<RunAs | undefined> {
  await runProgram('adduser', ['-S', '-D', '-H', accountName]);
  return lookUp(accountName);
}

async function lookUp(name: string): Promise<RunAs | undefined> {
  const uid = await runProgram('id', ['-u', name]);
  const gid = await runProgram('id', ['-g', name]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}
