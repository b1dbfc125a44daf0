/** Which room a file is in, and which rooms may import which: the table of the house as code. */

import path from 'node:path';
import type { Fault, Import, Source } from './source.ts';

export type Room =
  | { readonly kind: 'kernel' | 'platform' | 'platform-web' | 'messages' | 'apps' | 'outside' }
  | { readonly kind: 'core' | 'server' | 'web' | 'cli'; readonly capability: string };

/** `outside` is everything that no room may import: tests, benches, bin, configuration. */
export function roomOf(file: string): Room {
  const [top = '', second = '', third = ''] = file.split('/');
  switch (top) {
    case 'kernel':
      return { kind: 'kernel' };
    case 'platform':
      if (second === 'web') return { kind: 'platform-web' };
      return { kind: file.includes('/messages/') ? 'messages' : 'platform' };
    case 'apps':
      return { kind: 'apps' };
    case 'capabilities':
      if (third === 'core' || third === 'server' || third === 'web')
        return { kind: third, capability: second };
      return ['cli', 'cli.ts', 'cli.test.ts'].includes(third)
        ? { kind: 'cli', capability: second }
        : { kind: 'outside' };
    default:
      return { kind: 'outside' };
  }
}

/** Pure packages: no clock, no chance, no system; they run in browser, server and command line alike. */
const purePackages = [
  'zod',
  'temporal-polyfill',
  '@noble/hashes',
  '@noble/curves',
  '@noble/ciphers',
  'papaparse',
  'chardet',
  'date-holidays',
];
/** In pure rooms their types only: values come from them where the text is shown or the file is read. */
const typesOnlyPackages = ['use-intl'];

const testPackages = ['vitest', 'fast-check'];

/** Files of a server room that are no verbs. `store.ts` holds the tables' SQL and belongs to its folder alone. */
const notVerbs = ['store.ts', 'routes.ts', 'timers.ts', 'jobs.ts'];

/** The import rule: each import of a file against the table. `order` is the capabilities' own. */
export function checkImports(source: Source, order: readonly string[]): readonly Fault[] {
  return source.imports.flatMap((one) => {
    const message = whyForbidden(source.path, one, order);
    return message === undefined ? [] : [{ path: source.path, line: one.line, message }];
  });
}

function whyForbidden(file: string, one: Import, order: readonly string[]): string | undefined {
  const target = targetOf(file, one.specifier);
  if (target === undefined) return whyPackageForbidden(file, one);
  const from = roomOf(file);
  const to = roomOf(target);
  if (isTest(file) && /^(test|docs)\//.test(target)) return undefined;
  if (!one.specifier.startsWith('#') && house(file) !== house(target) && from.kind !== 'outside') {
    return `${one.specifier} leaves the house: write it as #${target}`;
  }
  if (!/\.(ts|tsx|css|json|svg|mjs)$/.test(target)) return `${one.specifier} needs its ending (.ts)`;
  return whyRoomForbidden({ file, room: from }, { file: target, room: to }, one, order);
}

/** The repository path an import means; undefined for packages. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return undefined;
}

/** How far a relative path may reach: the capability, or the top folder. */
function house(file: string): string {
  return file
    .split('/')
    .slice(0, file.startsWith('capabilities/') ? 2 : 1)
    .join('/');
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function whyPackageForbidden(file: string, one: Import): string | undefined {
  const { kind } = roomOf(file);
  const name = one.specifier
    .split('/')
    .slice(0, one.specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (
    name === 'pg' &&
    !(one.typeOnly && kind === 'platform') &&
    !file.startsWith('platform/db/') &&
    kind !== 'outside' &&
    !isTest(file)
  ) {
    return 'only platform/db speaks to the database driver: take a transaction as an argument';
  }
  if (isTest(file) && (testPackages.includes(name) || name.startsWith('node:'))) return undefined;
  if (kind === 'kernel' || kind === 'core' || kind === 'messages') {
    if (purePackages.includes(name) || (typesOnlyPackages.includes(name) && one.typeOnly)) return undefined;
    return `${one.specifier} is not on the list of pure packages; kernel and core run everywhere`;
  }
  if (
    (kind === 'web' || kind === 'platform-web' || file.startsWith('apps/web/')) &&
    name.startsWith('node:')
  ) {
    return `${one.specifier} is not in a browser`;
  }
  return undefined;
}

interface Place {
  readonly file: string;
  readonly room: Room;
}

function whyRoomForbidden(from: Place, to: Place, one: Import, order: readonly string[]): string | undefined {
  if (to.room.kind === 'outside' && from.room.kind !== 'outside')
    return `${to.file} is no room to import from`;
  if (to.room.kind === 'kernel') return undefined;
  if (
    path.posix.basename(to.file) === 'store.ts' &&
    path.posix.dirname(from.file) !== path.posix.dirname(to.file)
  ) {
    return from.room.kind === 'outside'
      ? undefined
      : `${to.file} is private to its folder: call a verb and pass the transaction`;
  }
  switch (from.room.kind) {
    case 'kernel':
    case 'messages':
      return to.room.kind === from.room.kind
        ? undefined
        : `${from.room.kind} imports nothing but kernel, not ${to.file}`;
    case 'platform':
      return to.room.kind === 'platform' || to.room.kind === 'messages'
        ? undefined
        : `platform may not import ${to.file}`;
    case 'platform-web':
      return to.room.kind === 'platform-web' || (to.room.kind === 'messages' && one.typeOnly)
        ? undefined
        : `platform/web may not import ${to.file}`;
    case 'core':
      return to.room.kind === 'core'
        ? whyLater(from.room.capability, to.room.capability, order)
        : `core may not import ${to.file}: it is pure`;
    case 'server':
      return whyServerForbidden(from.room.capability, to, order);
    case 'cli':
      if (to.room.kind === 'cli' && to.room.capability === from.room.capability) return undefined;
      return ['core', 'platform'].includes(to.room.kind) ? undefined : `a command may not import ${to.file}`;
    case 'web':
      return whyWebForbidden(from.room.capability, to, one);
    case 'apps':
      return whyAppForbidden(from.file, to);
    case 'outside':
      return undefined;
  }
}

function whyLater(own: string, other: string, order: readonly string[]): string | undefined {
  return order.indexOf(other) <= order.indexOf(own)
    ? undefined
    : `${other} comes after ${own} in the order of capabilities`;
}

function whyServerForbidden(own: string, to: Place, order: readonly string[]): string | undefined {
  switch (to.room.kind) {
    case 'platform':
    case 'messages':
      return undefined;
    case 'core':
      return whyLater(own, to.room.capability, order);
    case 'server':
      if (to.room.capability === own) return undefined;
      if (notVerbs.includes(path.posix.basename(to.file))) return `${to.file} is no verb: call one`;
      return whyLater(own, to.room.capability, order);
    default:
      return `a server room may not import ${to.file}`;
  }
}

function whyWebForbidden(own: string, to: Place, one: Import): string | undefined {
  switch (to.room.kind) {
    case 'core':
      return to.file.endsWith('/core/contract.ts') && !one.typeOnly
        ? `${to.file} on a page: import its types only, the client does the rest`
        : undefined;
    case 'platform-web':
      return undefined;
    case 'messages':
      return one.typeOnly
        ? undefined
        : `${to.file} on a page: import its types only, the texts come by language`;
    case 'web':
      return to.room.capability === own || to.file.endsWith('/web/paths.ts')
        ? undefined
        : `${to.file} is another capability's screen: link through its paths.ts`;
    default:
      return `a screen may not import ${to.file}`;
  }
}

function whyAppForbidden(file: string, to: Place): string | undefined {
  const app = file.split('/')[1];
  const closed: Readonly<Record<string, readonly Room['kind'][]>> = {
    web: ['server', 'cli', 'platform'],
    server: ['web', 'cli', 'platform-web'],
    worker: ['web', 'cli', 'platform-web'],
    cli: ['web', 'server', 'platform-web'],
  };
  return closed[app ?? '']?.includes(to.room.kind) ? `apps/${app} may not import ${to.file}` : undefined;
}
