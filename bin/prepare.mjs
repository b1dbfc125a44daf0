/**
 * Makes a checkout ready to run: the right Node, and the packages of package-lock.json installed. Plain Node
 * without packages, in a syntax that an old Node can still read, so that it can say that it is too old.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Ends the program with a sentence that says what to do. */
export function giveUp(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Checks Node and installs what is missing. Returns at once where everything is there. */
export function prepare() {
  checkNode();
  if (installed()) return;
  install();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Entente needs Node 20.19 or newer; this is ${process.versions.node}. Newer ones are at https://nodejs.org`,
  );
}

/**
 * Whether node_modules holds what package-lock.json asks for: npm writes down there what it installed, as its last
 * act, so that an interrupted install counts as none, and a folder copied from another kind of machine neither.
 */
function installed() {
  const hidden = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const there = packagesIn(hidden);
  const asked = Object.entries(packagesIn(path.join(root, 'package-lock.json'))).filter(
    ([name]) => name !== '',
  );
  const fits = (list, mine) => !list || list.includes(mine);
  return (
    asked.every(([name, one]) => (there[name] ? there[name].version === one.version : one.optional)) &&
    Object.values(there).every((one) => fits(one.os, process.platform) && fits(one.cpu, process.arch))
  );
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  const folder = path.join(root, 'node_modules');
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) {
    giveUp(
      `${folder} is a link to packages elsewhere, and they are older than package-lock.json: install them there.`,
    );
  }
  console.log('Installing packages (once, and again when package-lock.json changes)');
  const began = process.hrtime.bigint();
  const [program, ...first] = npm();
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: program.endsWith('.cmd'),
  });
  if (result.error || result.status !== 0) {
    const said = result.error ? result.error.message : `${result.stdout}${result.stderr}`.trim();
    giveUp(
      `npm ci failed:\n${said}\n\nIt needs the network once (or a filled npm cache) and a checkout it may write to: ${root}`,
    );
  }
  console.log(`Installed in ${Math.round(Number(process.hrtime.bigint() - began) / 1e9)} s`);
}

function npm() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('.js')) return [process.execPath, running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare();
