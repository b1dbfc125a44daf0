/**
 * Builds what runs: dist/server.js, dist/cli.js and dist/web. A part whose sources did not change since is left as
 * it is, told by a hash of their contents.
 */

import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare, root } from './prepare.mjs';

const parts = [
  {
    name: 'server',
    output: 'dist/server.js',
    needs: 'apps/server/main.ts',
    sources: ['apps', 'kernel', 'platform', 'capabilities'],
    reads: (file) => file.endsWith('.ts') && !inWebRoom(file),
    build: buildServer,
  },
  {
    name: 'command line',
    output: 'dist/cli.js',
    needs: 'apps/cli/main.ts',
    sources: ['apps/cli', 'kernel', 'platform', 'capabilities'],
    reads: (file) => file.endsWith('.ts') && !inWebRoom(file),
    build: buildCli,
  },
  {
    name: 'web app',
    output: 'dist/web/index.html',
    needs: 'apps/web/index.html',
    sources: [
      'apps/web',
      'apps/catalogue',
      'kernel',
      'platform/web',
      'platform/http/messages',
      'capabilities',
      'vite.config.ts',
    ],
    reads: (file) => !/\/server\//.test(file),
    build: buildWeb,
  },
];

/** Builds the parts that changed, or those named of them; returns their names. */
export async function build(names = parts.map(({ name }) => name)) {
  const built = [];
  for (const part of parts) {
    if (!names.includes(part.name)) continue;
    if (!existsSync(path.join(root, part.needs))) continue;
    const hash = hashOf(part);
    const stamp = path.join(root, 'dist', `.built-${part.name.replaceAll(' ', '-')}`);
    const current = existsSync(stamp) && existsSync(path.join(root, part.output));
    if (current && readFileSync(stamp, 'utf8') === hash) continue;
    console.log(`Building the ${part.name}`);
    rmSync(stamp, { force: true });
    await part.build();
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
    built.push(part.name);
  }
  return built;
}

function inWebRoom(file) {
  return /(^|\/)(platform|apps|capabilities\/[^/]+)\/web\//.test(file);
}

function hashOf(part) {
  const hash = createHash('sha256');
  const files = part.sources.flatMap((source) => filesUnder(source)).filter((file) => part.reads(file));
  for (const file of [...files, 'package-lock.json', 'package.json', 'bin/build.mjs'].sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(source) {
  const full = path.join(root, source);
  if (!existsSync(full)) return [];
  if (path.extname(source) !== '') return [source];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  absWorkingDir: root,
};

/**
 * Packages stay outside: they are installed beside it, and some bring files of their own. What runs on a thread of its
 * own is a file of its own.
 */
async function buildServer() {
  const { build: esbuild } = await import('esbuild');
  await esbuild({
    ...shared,
    entryPoints: { server: 'apps/server/main.ts', 'pdf-thread': 'platform/pdf/pdf-thread.ts' },
    outdir: 'dist',
    packages: 'external',
    sourcemap: true,
  });
}

/** Packages inside: one file that starts in well under 200 ms. Some of them call `require`, which a module lacks. */
async function buildCli() {
  const { build: esbuild } = await import('esbuild');
  await esbuild({
    ...shared,
    entryPoints: ['apps/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  });
}

async function buildWeb() {
  const { build: vite } = await import('vite');
  const configFile = path.join(root, 'vite.config.ts');
  await vite({
    ...(existsSync(configFile) ? { configFile } : { root: path.join(root, 'apps/web') }),
    logLevel: 'warn',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  prepare();
  const built = await build();
  chmodSync(path.join(root, 'bin/entente'), 0o755);
  console.log(built.length === 0 ? 'Everything is built' : `Built: ${built.join(', ')}`);
}
