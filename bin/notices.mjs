/** `node bin/notices.mjs`: writes THIRD-PARTY-NOTICES.md from what is installed. A test fails when it is not current. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));

/** Installed for developing only, but part of the web app that is served. */
const served = [
  '@fontsource/be-vietnam-pro',
  '@mantine/core',
  '@mantine/form',
  '@mantine/hooks',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@tanstack/react-virtual',
  'echarts',
  'react',
  'react-dom',
];

function shipped() {
  const found = new Map();
  const visit = (name, from) => {
    for (let place = from; ; place = place.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
      const path = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
      const entry = lock.packages[path];
      if (entry !== undefined) {
        if (found.has(path)) return;
        found.set(path, { name, version: entry.version, license: licenseOf(path, entry) });
        for (const next of Object.keys({ ...entry.dependencies, ...entry.peerDependencies }))
          visit(next, path);
        return;
      }
      if (place === '') return;
    }
  };
  const direct = Object.keys(lock.packages[''].dependencies);
  for (const name of [...direct, ...served]) visit(name, '');
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function licenseOf(path, entry) {
  if (typeof entry.license === 'string') return entry.license;
  const own = JSON.parse(readFileSync(new URL(`${path}/package.json`, root), 'utf8'));
  return typeof own.license === 'string'
    ? own.license
    : (own.license?.type ?? own.licenses?.[0]?.type ?? 'see the package');
}

export function notices() {
  const rows = shipped().map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  return `# Third-party notices

Entente is built with the packages below; each carries its licence text in its own folder under \`node_modules\`. The
PostgreSQL binaries that come with it are under the PostgreSQL Licence. Fonts: Be Vietnam Pro (with digits of one
width derived from it) and Noto Sans SC, both under the SIL Open Font License 1.1.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('THIRD-PARTY-NOTICES.md', root), notices());
}
