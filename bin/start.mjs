/** `npm start`: installs what is missing, builds what changed, and runs the server until it is told to stop. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { prepare } from './prepare.mjs';

prepare();
const launcher = npmAbove(process.ppid);
const { build } = await import('./build.mjs');
await build();
const { address } = await import(new URL('../dist/server.js', import.meta.url).href);
if (launcher !== undefined) stopWith(launcher);
if (typeof address === 'string' && someoneIsWatching()) openBrowser(address);

/**
 * The processes between us and the npm that started us, and npm itself. npm passes a signal on to the shell it runs us
 * in and the shell keeps it: whoever stops npm would leave a server behind.
 */
function npmAbove(pid) {
  if (process.env.npm_lifecycle_event !== 'start') return undefined;
  const above = [pid];
  for (let one = pid; one > 1 && above.length < 4; ) {
    if (nameOf(one).startsWith('npm')) return above;
    one = parentOf(one);
    above.push(one);
  }
  return [pid];
}

/** Stops as if told to (SIGTERM) when one of the processes above is gone. */
function stopWith(above) {
  const intact = () =>
    process.ppid === above[0] && above.slice(1).every((pid, index) => parentOf(above[index]) === pid);
  const timer = setInterval(() => {
    if (intact()) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 300);
  timer.unref();
}

function nameOf(pid) {
  return procFile(pid, 'comm').trim();
}

function parentOf(pid) {
  const stat = procFile(pid, 'stat');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

/** Linux tells who is whose child; elsewhere our own parent is all there is to watch. */
function procFile(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/** A person at a terminal on this machine, with a screen. */
function someoneIsWatching() {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  if (!process.stdout.isTTY || CI || SSH_CONNECTION) return false;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** The address was printed already; a browser that does not open is no failure. */
function openBrowser(url) {
  const [program, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
