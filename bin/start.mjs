/** `npm start`: installs what is missing, builds what changed, and runs the server until it is told to stop. */

import { spawn } from 'node:child_process';
import { prepare } from './prepare.mjs';

prepare();
const { build } = await import('./build.mjs');
await build();
const { address } = await import(new URL('../dist/server.js', import.meta.url).href);
if (typeof address === 'string' && someoneIsWatching()) openBrowser(address);

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
