/** Rules about the words and names of any text file. */

import path from 'node:path';
import { type Fault, lineAt } from './source.ts';

export type TextRule = (file: string, text: string) => readonly Fault[];

/** Each banned word with what to write instead. */
const bannedWords: readonly (readonly [RegExp, string])[] = [
  [/\b(TODO|FIXME|XXX|HACK|WIP)\b/g, 'do it, or open an issue'],
  [/\blorem ipsum\b/gi, 'a real text'],
  [/\b(issue|ticket|pull request|PR) #?\d+\b/gi, 'the reason itself: a stranger cannot open it'],
  [/\b(white|black)list(ed|s|ing)?\b/gi, 'allow-list or block-list'],
  [
    /\b(robust|seamless|seamlessly|leverage|cutting-edge|world-class|blazing)\b/gi,
    'what it does, in figures',
  ],
  // In quotes it is HTML's own word for what a field holds.
  [/(?<!['"])\borganization(s|al)?\b/gi, 'organisation'],
  [/\bcounterpart(s)?\b/gi, 'counterparty (of a fact) or partner (of an alliance)'],
];

/** Words of libraries and formats that are theirs to spell. */
const foreignWords: readonly RegExp[] = [/^platform\/identity\//, /\/identity\.ts$/, /^LICENSE/, /NOTICES/];

export const checkWords: TextRule = (file, text) => {
  if (file.startsWith('test/tidy')) return [];
  const isForeign = foreignWords.some((pattern) => pattern.test(file));
  return bannedWords.flatMap(([pattern, instead]) =>
    isForeign
      ? []
      : [...text.matchAll(pattern)].map((match) => ({
          path: file,
          line: lineAt(text, match.index),
          message: `“${match[0]}”: write ${instead}`,
        })),
  );
};

const vagueNames = ['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'shared', 'manager', 'stuff'];

/** Files and folders of ours: kebab-case, and a name that says what is inside. */
export const checkFileName: TextRule = (file) => {
  if (!/^(kernel|capabilities|platform|apps|test|bench|bin|migrations)\//.test(file)) return [];
  const faults: string[] = [];
  for (const part of file.split('/')) {
    const [stem = ''] = part.split('.');
    if (part === 'README.md' || stem === 'zh-CN' || part.startsWith('.')) continue;
    if (
      !/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(stem) ||
      (stem.includes('_') && !file.startsWith('migrations/'))
    ) {
      faults.push(`${part}: files are kebab-case`);
    }
    if (vagueNames.includes(stem)) faults.push(`${part}: a name that says what is inside`);
  }
  return faults.map((message) => ({ path: file, line: 1, message }));
};

export const checkDecisionRecord: TextRule = (file, text) => {
  if (!/^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(file)) {
    return /^docs\/decisions\/(?!README)/.test(file)
      ? [{ path: file, line: 1, message: 'a decision is named 0001-what-was-decided.md' }]
      : [];
  }
  return ['Context', 'Decision', 'Consequences', 'Alternatives']
    .filter((heading) => !new RegExp(`^#+ ${heading}`, 'm').test(text))
    .map((heading) => ({ path: file, line: 1, message: `a decision has a heading “${heading}”` }));
};

const longestMapLines = 200;

export const checkMapLength: TextRule = (file, text) =>
  file === 'ARCHITECTURE.md' && text.split('\n').length > longestMapLines + 1
    ? [{ path: file, line: longestMapLines, message: `the map stays within ${longestMapLines} lines` }]
    : [];

/** Two people who each took the next number find out here, before somebody refers to it. */
export function checkNumbers(files: readonly string[]): readonly Fault[] {
  const numberOf = (file: string) => /^(?:migrations|docs\/decisions)\/\d{4}/.exec(file)?.[0];
  return files.flatMap((file, at) => {
    const number = numberOf(file);
    return number !== undefined && files.slice(0, at).some((other) => numberOf(other) === number)
      ? [{ path: file, line: 1, message: `${number} is taken: use the next number` }]
      : [];
  });
}

/** Every repository path that a document names in backticks or links to exists. `<name>` and `*` stand for anything. */
export function checkNamedPaths(file: string, text: string, existing: readonly string[]): readonly Fault[] {
  const named = [...text.matchAll(/`([^`\s]+)`/g), ...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)];
  return named.flatMap((match) => {
    const name = match[1] ?? '';
    const places = placesOf(file, name, match[0].startsWith(']'));
    if (places.length === 0 || places.some((place) => existing.some((one) => place.test(one)))) return [];
    return [{ path: file, line: lineAt(text, match.index), message: `${name} does not exist` }];
  });
}

const tops = [
  'kernel',
  'capabilities',
  'platform',
  'apps',
  'migrations',
  'docs',
  'test',
  'bench',
  'bin',
  'tsconfig',
  '.ci',
];
const rooms = ['core', 'server', 'web'];

/** Where a name could mean a file; empty where it is no path of this repository (a URL, a command, built output). */
function placesOf(file: string, name: string, isLink: boolean): readonly RegExp[] {
  const plain = name.replace(/^#(?=kernel|capabilities|platform|apps)/, '').replace(/^\.\//, '');
  const [top = ''] = plain.split('/');
  const folder = path.posix.dirname(file);
  if (isLink) return /^[a-z]+:|^#/.test(name) ? [] : [pattern(path.posix.join(folder, plain))];
  if (!plain.includes('/') || plain.includes('…') || /[(){}$=,;:"']/.test(plain)) return [];
  if (tops.includes(top)) return [pattern(plain)];
  return file.startsWith('capabilities/') && rooms.includes(top)
    ? [pattern(path.posix.join(folder, plain))]
    : [];
}

/** A path with its wildcards, matching the file itself or, for a folder, anything in it. */
function pattern(name: string): RegExp {
  const source = name
    .replace(/\/$/, '')
    .split(/<[^>]+>|\*+|NAME/)
    .map((part) => part.replaceAll(/[.+?^$()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
  return new RegExp(`^${source}(/.*)?$`);
}

export const textRules: readonly TextRule[] = [
  checkWords,
  checkFileName,
  checkDecisionRecord,
  checkMapLength,
];
