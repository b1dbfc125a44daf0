/** Runs one of the operating system's or PostgreSQL's programs to its end and returns what it said. */

import { spawn } from 'node:child_process';

export interface ProgramResult {
  /** The exit code; null where the program could not be started or a signal ended it. */
  readonly code: number | null;
  /** Standard output and standard error in the order in which they came. */
  readonly output: string;
}

export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/** How long output may still come after a program ended: a daemon it left behind can hold the pipe open for ever. */
const drainMs = 250;

/**
 * The environment is a fixed one, so that PGPORT, PGOPTIONS, LC_ALL or TZ of the person who starts the program
 * change nothing. Windows needs its own variables to load libraries at all.
 */
const cleanEnvironment =
  process.platform === 'win32'
    ? {}
    : { env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } };

/** Never rejects: a program that does not exist is a result with `code: null` and the reason as output. */
export function runProgram(program: string, args: readonly string[], as?: RunAs): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: process.platform === 'win32' ? undefined : '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...cleanEnvironment,
      ...as,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: null, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code, output: output.trim() }));
    child.on('exit', (code) => {
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ code, output: output.trim() });
      }, drainMs).unref();
    });
  });
}
