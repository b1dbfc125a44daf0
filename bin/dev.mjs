/** `npm run dev`: the server and the web app from their sources, both restarting by themselves when a file changes. */

import { spawn } from 'node:child_process';
import { prepare, root } from './prepare.mjs';

prepare();
const programs = [
  ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'apps/server/main.ts'],
  ['node_modules/vite/bin/vite.js', '--clearScreen=false'],
];
const children = programs.map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));
let stopping = false;
// Once: tsx takes a second signal for impatience and kills the server, which then cannot stop its database.
const stop = () => {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
