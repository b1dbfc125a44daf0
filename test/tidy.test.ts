/**
 * The law of the map, as tests: who may import whom, and the habits that a review would otherwise repeat. Each rule
 * is a function over one file's path and text (in test/tidy), and is itself tested here on a file that breaks it.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type CodeRule,
  checkAssertions,
  checkBarrels,
  checkClock,
  checkEnvironment,
  checkPurity,
  checkShownText,
  checkVerbName,
  codeRules,
} from './tidy/code-rules.ts';
import { checkImports } from './tidy/rooms.ts';
import { type Fault, readSource } from './tidy/source.ts';
import {
  checkDecisionRecord,
  checkFileName,
  checkMapLength,
  checkNamedPaths,
  checkNumbers,
  checkWords,
  textRules,
} from './tidy/text-rules.ts';

/** The capabilities in the order of an alliance's life. Core and server rooms import earlier ones only. */
const capabilities = [
  'organisations',
  'files',
  'questionnaires',
  'facts',
  'dependency',
  'contracts',
  'stress',
  'diagnosis',
  'candidates',
  'diligence',
  'approach',
  'decisions',
  'diversification',
  'calendar',
  'record',
  'alliances',
  'keys',
  'alignment',
  'commitments',
  'pilots',
  'agreements',
  'sharing',
  'settlement',
  'governance',
  'health',
  'issues',
  'exits',
  'treaty',
  'overlap',
  'ecosystem',
  'steps',
  'samples',
];

const root = path.resolve(import.meta.dirname, '..');
const notOurs = ['node_modules', 'dist', 'data', '.git', '.cache', 'test-results', 'fixtures'];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (notOurs.includes(entry.name) || entry.isSymbolicLink()) return [];
    return entry.isDirectory() ? filesUnder(file) : [file];
  });
}

const files = filesUnder('');
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');
const ending = (...endings: readonly string[]) =>
  files.filter((file) => endings.includes(path.extname(file)));
const sentences = (faults: readonly Fault[]) =>
  faults.map((fault) => `${fault.path}:${fault.line} ${fault.message}`);

describe('the house', () => {
  const sources = ending('.ts', '.tsx').map((file) => readSource(file, textOf(file)));

  it('imports only what the table allows', () => {
    expect(sentences(sources.flatMap((source) => checkImports(source, capabilities)))).toEqual([]);
  });

  it('keeps the rules of its code', () => {
    expect(sentences(sources.flatMap((source) => codeRules.flatMap((rule) => rule(source))))).toEqual([]);
  });

  it('keeps the rules of its words and names', () => {
    const texts = ending('.ts', '.tsx', '.mjs', '.md', '.sql', '.css', '.html', '.yml');
    expect(sentences(texts.flatMap((file) => textRules.flatMap((rule) => rule(file, textOf(file)))))).toEqual(
      [],
    );
  });

  it('has every path that its documents name', () => {
    const faults = ending('.md').flatMap((file) => checkNamedPaths(file, textOf(file), files));
    expect(sentences(faults)).toEqual([]);
  });

  it('gives each migration and each decision a number of its own', () => {
    expect(sentences(checkNumbers(files))).toEqual([]);
  });

  it('has no capability that the order does not know', () => {
    const folders = new Set(
      files.map((file) => /^capabilities\/([^/]+)\//.exec(file)?.[1]).filter((one) => one),
    );
    expect([...folders].filter((name) => !capabilities.includes(String(name)))).toEqual([]);
  });
});

describe('who may import whom', () => {
  const allows = (file: string, ...lines: readonly string[]) =>
    sentences(checkImports(readSource(file, lines.join('\n')), capabilities));

  it.each([
    ['kernel/money.ts', `import { z } from 'zod';`],
    ['capabilities/facts/core/a.ts', `import { b } from './b.ts';`],
    ['capabilities/facts/core/a.ts', `import { b } from '#capabilities/organisations/core/b.ts';`],
    ['capabilities/facts/core/a.ts', `import type { createTranslator } from 'use-intl/core';`],
    ['capabilities/facts/core/a.test.ts', `import fc from 'fast-check';`],
    ['capabilities/facts/server/a.ts', `import { list } from './store.ts';`],
    [
      'capabilities/facts/server/a.ts',
      `import { findMember } from '#capabilities/organisations/server/find-member.ts';`,
    ],
    ['capabilities/facts/server/a.ts', `import type { Transaction } from '#platform/db/pool.ts';`],
    ['capabilities/facts/web/a.tsx', `import { path } from '#capabilities/settlement/web/paths.ts';`],
    ['capabilities/facts/web/a.tsx', `import type { contract } from '#capabilities/facts/core/contract.ts';`],
    ['capabilities/facts/cli.ts', `import { readFile } from 'node:fs/promises';`],
    ['platform/db/pool.ts', `import pg from 'pg';`],
    ['platform/identity/a.ts', `import type pg from 'pg';`],
    ['apps/server/main.ts', `import { routes } from '#capabilities/facts/server/routes.ts';`],
    ['apps/web/main.tsx', `import { Facts } from '#capabilities/facts/web/facts.tsx';`],
  ])('%s may: %s', (file, line) => {
    expect(allows(file, line)).toEqual([]);
  });

  it.each([
    ['kernel/money.ts', `import { readFile } from 'node:fs';`, 'not on the list of pure packages'],
    ['kernel/money.ts', `import { a } from '#platform/log.ts';`, 'nothing but kernel'],
    ['capabilities/facts/core/a.ts', `import pg from 'pg';`, 'only platform/db'],
    ['capabilities/facts/core/a.ts', `import React from 'react';`, 'not on the list of pure packages'],
    [
      'capabilities/facts/core/a.ts',
      `import { useLocale } from 'use-intl';`,
      'not on the list of pure packages',
    ],
    ['capabilities/facts/core/a.ts', `export { b } from '#capabilities/facts/server/b.ts';`, 'it is pure'],
    [
      'capabilities/facts/core/a.ts',
      `const b = await import('#capabilities/settlement/core/b.ts');`,
      'comes after',
    ],
    [
      'capabilities/facts/core/a.ts',
      `type B = import('#capabilities/settlement/core/b.ts').B;`,
      'comes after',
    ],
    ['capabilities/facts/core/a.ts', `import { b } from '../server/b.ts';`, 'it is pure'],
    [
      'capabilities/facts/core/a.ts',
      `import { b } from '../../organisations/core/b.ts';`,
      'leaves the house',
    ],
    ['capabilities/facts/core/a.ts', `import { b } from './b';`, 'needs its ending'],
    ['platform/jobs/a.ts', `import pg from 'pg';`, 'only platform/db'],
    ['capabilities/facts/server/a.ts', `import pg from 'pg';`, 'only platform/db'],
    [
      'capabilities/facts/server/a.ts',
      `import { b } from '#capabilities/organisations/server/store.ts';`,
      'private',
    ],
    [
      'capabilities/facts/server/a.ts',
      `import { b } from '#capabilities/organisations/server/routes.ts';`,
      'no verb',
    ],
    [
      'capabilities/facts/server/a.ts',
      `import { b } from '#capabilities/settlement/server/b.ts';`,
      'comes after',
    ],
    [
      'capabilities/facts/server/a.ts',
      `import { b } from '#capabilities/facts/web/b.tsx';`,
      'may not import',
    ],
    ['capabilities/facts/server/a.ts', `import { b } from '#platform/web/page.tsx';`, 'may not import'],
    [
      'capabilities/facts/web/a.tsx',
      `import { b } from '#capabilities/settlement/web/b.tsx';`,
      'link through',
    ],
    [
      'capabilities/facts/web/a.tsx',
      `import { b } from '#capabilities/facts/server/b.ts';`,
      'may not import',
    ],
    [
      'capabilities/facts/web/a.tsx',
      `import { contract } from '#capabilities/facts/core/contract.ts';`,
      'types only',
    ],
    ['capabilities/facts/web/a.tsx', `import { b } from '#platform/db/pool.ts';`, 'may not import'],
    ['capabilities/facts/web/a.tsx', `import { join } from 'node:path';`, 'not in a browser'],
    ['capabilities/facts/cli.ts', `import { b } from '#capabilities/facts/server/b.ts';`, 'may not import'],
    ['platform/http/a.ts', `import { b } from '#capabilities/facts/core/b.ts';`, 'may not import'],
    ['platform/http/a.ts', `import { b } from '../web/page.tsx';`, 'may not import'],
    ['platform/web/a.ts', `import { b } from '#platform/db/pool.ts';`, 'may not import'],
    ['apps/web/main.tsx', `import { b } from '#capabilities/facts/server/b.ts';`, 'may not import'],
    ['apps/cli/main.ts', `import { b } from '#capabilities/facts/server/b.ts';`, 'may not import'],
    ['kernel/a.ts', `import { b } from '#test/b.ts';`, 'no room'],
  ])('%s may not: %s', (file, line, reason) => {
    expect(allows(file, line)).toEqual([expect.stringContaining(reason)]);
  });
});

/** The name of each row's rule before its row, for the test's title. */
function named<Rule extends { readonly name: string }>(rows: readonly (readonly [Rule, string, string])[]) {
  return rows.map(([rule, file, text]) => [rule.name || 'checkNamedPaths', file, text, rule] as const);
}

describe('each rule finds what it is for', () => {
  const core = 'capabilities/facts/core/a.ts';

  it.each(
    named<CodeRule>([
      [checkAssertions, core, 'const a = b as string;'],
      [checkAssertions, core, 'const a = <string>b;'],
      [checkAssertions, core, 'const a: any = 1;'],
      [checkAssertions, core, 'const a = b!;'],
      [checkEnvironment, 'platform/log.ts', 'const level = process.env.LOG_LEVEL;'],
      [checkEnvironment, 'apps/server/routes.ts', 'const { PORT } = process.env;'],
      [checkClock, 'platform/log.ts', 'const now = new Date();'],
      [checkClock, 'platform/log.ts', 'const now = Date.now();'],
      [checkClock, core, 'const now = Temporal.Now.instant();'],
      [checkPurity, core, 'const chance = Math.random();'],
      [checkPurity, core, 'const id = crypto.randomUUID();'],
      [checkPurity, core, 'document.title = "";'],
      [checkBarrels, 'capabilities/facts/core/index.ts', 'export const a = 1;'],
      [checkBarrels, core, `export * from './b.ts';`],
      [checkVerbName, 'capabilities/facts/server/import-sales.ts', 'export function readSales() {}'],
      [checkShownText, 'capabilities/facts/web/a.tsx', 'const a = <p>Save</p>;'],
      [checkShownText, 'capabilities/facts/web/a.tsx', 'const a = <input aria-label="Name" />;'],
    ]),
  )('%s in %s: %s', (_, file, text, rule) => {
    expect(rule(readSource(file, text))).toHaveLength(1);
  });

  it.each(
    named<CodeRule>([
      [checkAssertions, core, `const a = [1] as const; // as string`],
      [checkAssertions, core, `import { a as b } from './b.ts';`],
      [checkEnvironment, 'apps/server/main.ts', 'const { PORT } = process.env;'],
      [checkClock, 'platform/clock.ts', 'const now = new Date();'],
      [checkClock, core, 'const day = new Date(0);'],
      [checkClock, 'capabilities/facts/core/a.test.ts', 'const now = new Date();'],
      [checkPurity, 'capabilities/facts/server/a.ts', 'const id = crypto.randomUUID();'],
      [checkBarrels, core, `export type { B } from './b.ts';`],
      [checkVerbName, 'capabilities/facts/server/import-sales.ts', 'export async function importSales() {}'],
      [checkVerbName, 'capabilities/facts/server/store.ts', 'export const a = 1;'],
      [
        checkShownText,
        'capabilities/facts/web/a.tsx',
        'const a = <p className="wide">{text("save")} · 3</p>;',
      ],
      [checkShownText, 'capabilities/facts/web/a.tsx', 'const a = <a href={path}>OpenAPI 3.1</a>;'],
    ]),
  )('%s leaves alone, in %s: %s', (_, file, text, rule) => {
    expect(rule(readSource(file, text))).toEqual([]);
  });

  const breaking: readonly (readonly [typeof checkWords, string, string])[] = [
    [checkWords, 'README.md', `a ${'TO'}${'DO'} here`],
    [checkWords, 'kernel/a.ts', `// see ${'issue'} 12`],
    [checkWords, 'kernel/a.ts', `// a ${'robu'}${'st'} way`],
    [checkFileName, 'kernel/Money.ts', ''],
    [checkFileName, 'kernel/two_words.ts', ''],
    [checkFileName, `platform/${'uti'}${'ls'}.ts`, ''],
    [checkDecisionRecord, 'docs/decisions/why.md', ''],
    [checkDecisionRecord, 'docs/decisions/0001-a.md', '## Context\n## Decision\n## Consequences\n'],
    [checkMapLength, 'ARCHITECTURE.md', 'line\n'.repeat(201)],
    [(file, text) => checkNamedPaths(file, text, ['kernel/a.ts']), 'README.md', 'see `kernel/b.ts`'],
    [(file, text) => checkNamedPaths(file, text, ['docs/a.md']), 'docs/b.md', 'see [it](c.md)'],
    [(file) => checkNumbers([file, 'migrations/0001_other.sql']), 'migrations/0001_first.sql', ''],
  ];
  it.each(named(breaking))('%s in %s', (_, file, text, rule) => {
    expect(rule(file, text)).toHaveLength(1);
  });

  const keeping: readonly (readonly [typeof checkWords, string, string])[] = [
    [checkWords, 'README.md', 'an organisation of 3 people'],
    [checkWords, 'capabilities/facts/web/a.tsx', '<input autoComplete="organization" />'],
    [checkFileName, 'capabilities/facts/core/messages/zh-CN.ts', ''],
    [checkFileName, 'migrations/0001_first.sql', ''],
    [checkMapLength, 'ARCHITECTURE.md', 'line\n'.repeat(200)],
    [(file) => checkNumbers([file, 'docs/decisions/0001-first.md']), 'migrations/0001_first.sql', ''],
    [
      (file, text) =>
        checkNamedPaths(file, text, ['kernel/a.ts', 'capabilities/facts/core/rule.ts', 'docs/a.md']),
      'capabilities/facts/README.md',
      '`kernel/a.ts`, `kernel/`, `capabilities/<name>/core/*.ts`, `core/rule.ts`, `GET /sales`, `a/b`, [map](../../docs/a.md#top)',
    ],
  ];
  it.each(named(keeping))('%s leaves alone %s', (_, file, text, rule) => {
    expect(rule(file, text)).toEqual([]);
  });
});
