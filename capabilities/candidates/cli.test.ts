/** `entente score` on files, and that every text it can say can be said in the four languages. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { createTranslator } from 'use-intl/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { candidatesCommands, type ScoreOptions, scoreFiles } from './cli.ts';
import { en } from './core/messages/en.ts';
import { nl } from './core/messages/nl.ts';
import { vi } from './core/messages/vi.ts';
import { zhCN } from './core/messages/zh-CN.ts';
import { scoringRefusals } from './core/refusals.ts';
import { scoringWarnings } from './core/warnings.ts';

const fixtures = path.join(import.meta.dirname, '../../test/fixtures/scoring');
const knownCase = path.join(fixtures, 'known-case.csv');
const usual: ScoreOptions = {
  model: path.join(fixtures, 'known-case.model.json'),
  method: 'weighted',
  draws: 200,
  seed: 1,
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-score-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const whole = path.join(folder, name);
  await writeFile(whole, content);
  return whole;
}

test('the known case is printed as a table: 8.40, 7.85, 7.25', async () => {
  const text = await scoreFiles(knownCase, { ...usual, draws: 10_000 });
  expect(text).toMatchInlineSnapshot(`
    "Weighted sum

    Rank  candidate  score  first in  level with the first if
       1  B           8.40    84.0 %
       2  A           7.85    10.5 %  resources counts 0.41, not 0.25
       3  C           7.25     5.5 %  resources counts 0.65, not 0.25
    "
  `);
});

const output = z.strictObject({
  method: z.enum(['weighted', 'topsis', 'promethee']),
  weights: z.record(z.string(), z.number()),
  ranking: z.array(
    z.strictObject({
      candidate: z.string(),
      rank: z.number(),
      score: z.number().nullable(),
      low: z.number(),
      high: z.number(),
      coverage: z.number(),
      spread: z.record(z.string(), z.number()),
    }),
  ),
  excluded: z.array(
    z.strictObject({
      candidate: z.string(),
      criterion: z.string(),
      value: z.number(),
      mustBeAtLeast: z.number(),
    }),
  ),
  flips: z.array(
    z.strictObject({
      candidate: z.string(),
      criterion: z.string().nullable(),
      weight: z.number().nullable(),
      toWeight: z.number().nullable(),
    }),
  ),
  acceptability: z.record(z.string(), z.array(z.number())),
  ahp: z
    .strictObject({
      weights: z.record(z.string(), z.number()),
      lambdaMax: z.number(),
      ci: z.number(),
      cr: z.number().nullable(),
      ri: z.literal('Saaty 1980'),
      worst: z
        .strictObject({ row: z.string(), column: z.string(), found: z.number(), implied: z.number() })
        .nullable(),
    })
    .nullable(),
  warnings: z.array(z.looseObject({ code: z.enum(scoringWarnings), message: z.string() })),
});

test.each(['weighted', 'topsis', 'promethee'] as const)('--json has its shape by %s', async (method) => {
  const text = await scoreFiles(knownCase, { ...usual, method, json: true });
  const found = output.parse(JSON.parse(text));
  expect(found.method).toBe(method);
  expect(found.ranking.map(({ candidate, rank }) => [candidate, rank])).toEqual([
    ['B', 1],
    ['A', 2],
    ['C', 3],
  ]);
  expect(Object.keys(found.acceptability)).toEqual(['B', 'A', 'C']);
});

test('a file of a spreadsheet that writes semicolons, decimal commas and an open range', async () => {
  const list = await file(
    'list.csv',
    '\uFEFFcandidate;fit;means;evaluator\r\nHà Nội;7,5;;Lan\r\n苏州;8;1;Lan\r\n苏州;2;1;Bo\r\nout;1;9;Bo\r\n',
  );
  const model = await file(
    'model.json',
    JSON.stringify({
      criteria: [
        { id: 'fit', weight: 1, mustBeAtLeast: 3 },
        { id: 'means', weight: 1 },
      ],
      scale: { min: 0, max: 10 },
    }),
  );
  expect(await scoreFiles(list, { ...usual, model })).toMatchInlineSnapshot(`
    "Weighted sum

    Rank  candidate  score   low  high  known  first in  level with the first if
       1  Hà Nội      7.50  3.75  8.75   50 %    99.5 %
       2  苏州        3.00  3.00  3.00  100 %     0.5 %  no single weight does it

    Out

    Candidate  criterion  value  must be at least
    out        fit            1                 3

    Please note

    - The evaluators of “苏州” are far apart on “fit”: from 2 to 8. Talk about it before trusting the mean.
    "
  `);
});

test.each([
  {
    what: 'UTF-16, as Excel writes Unicode text',
    bytes: [0xff, 0xfe, ...Buffer.from('candidate\tfit\r\n苏州\t8\r\n', 'utf16le')],
    warned: [],
  },
  {
    what: 'UTF-16 that begins with its higher bytes',
    bytes: [0xfe, 0xff, ...Buffer.from('candidate\tfit\n苏州\t8\n', 'utf16le').swap16()],
    warned: [],
  },
  {
    what: 'GBK, as a Chinese Excel writes CSV, which is told',
    bytes: [...Buffer.from('candidate,fit\r\n'), 0xcb, 0xd5, 0xd6, 0xdd, ...Buffer.from(',8\r\n')],
    warned: ['encoding_was_guessed'],
  },
])('a table in $what', async ({ bytes, warned }) => {
  const list = await file('coded.csv', Uint8Array.from(bytes));
  const one = await file('one.json', '{"criteria":[{"id":"fit","weight":1}],"scale":{"min":0,"max":10}}');
  const found = output.parse(JSON.parse(await scoreFiles(list, { ...usual, model: one, json: true })));
  expect(found.ranking).toMatchObject([{ candidate: '苏州', score: 8 }]);
  expect(found.warnings.map(({ code }) => code)).toEqual(warned);
});

test('weights come from a matrix of judgements in any order', async () => {
  const ids = ['resources', 'strategicFit', 'financialHealth', 'reputation', 'culturalFit'];
  const weight = new Map([
    ['resources', 2],
    ['strategicFit', 4],
  ]);
  const cell = (row: string, column: string) => `${weight.get(row) ?? 1}/${weight.get(column) ?? 1}`;
  const lines = ids.map((row) => [row, ...ids.map((column) => cell(row, column))].join(','));
  const pairwise = await file('matrix.csv', ['', ...ids].join(',').concat('\n', lines.join('\n'), '\n'));
  const found = output.parse(JSON.parse(await scoreFiles(knownCase, { ...usual, pairwise, json: true })));
  expect(found.weights.strategicFit).toBeCloseTo(4 / 9, 9);
  expect(found.weights.resources).toBeCloseTo(2 / 9, 9);
  expect(found.ahp?.cr).toBeCloseTo(0, 9);
  expect(await scoreFiles(knownCase, { ...usual, pairwise })).toContain(
    'λmax 5.0000, CI 0.0000, CR 0.000 (RI: Saaty 1980)',
  );
});

const model = (criteria: string) => `{"criteria":[${criteria}],"scale":{"min":0,"max":10}}`;
test.each([
  { what: 'no JSON', list: 'candidate,fit\nA,1\n', json: '{', says: /m\.json: this is not JSON/ },
  {
    what: 'a path in the model',
    list: 'candidate,fit\nA,1\n',
    json: model('{"id":"fit","weight":-1}'),
    says: /m\.json: criteria\[0\]\.weight: The weight is -1/,
  },
  {
    what: 'weights only the ranking can refuse',
    list: 'candidate,fit\nA,1\n',
    json: model('{"id":"fit","weight":0}'),
    says: /m\.json: criteria: All weights are 0/,
  },
  {
    what: 'a row and a column',
    list: 'candidate,fit\nA,1\nB,12\n',
    json: model('{"id":"fit","weight":1}'),
    says: /l\.csv: Row 3, column fit: 12 is outside the scale from 0 to 10\./,
  },
  {
    what: 'every fault on its own line',
    list: 'candidate,fit\nA,x\nB,12\n',
    json: model('{"id":"fit","weight":1}'),
    says: /Row 2.*\n.*l\.csv: Row 3/,
  },
  {
    what: 'an empty file',
    list: '',
    json: model('{"id":"fit","weight":1}'),
    says: /l\.csv: The table is empty/,
  },
  {
    what: 'a quote that is never closed',
    list: 'candidate,fit,evidence\nA,8,"a letter\nB,9,\n',
    json: model('{"id":"fit","weight":1}'),
    says: /l\.csv: Row 2: a quotation mark is opened and never closed/,
  },
  {
    what: 'a workbook',
    list: 'PK\u0003\u0004',
    json: model('{"id":"fit","weight":1}'),
    says: /l\.csv: this is a workbook of Excel\. Save the table as CSV/,
  },
  {
    what: 'one line of a megabyte',
    list: 'x'.repeat(1_000_000),
    json: model('{"id":"fit","weight":1}'),
    says: /^.{1,300}$/,
  },
])('unusable input names its file: $what', async ({ list, json, says }) => {
  const options = { ...usual, model: await file('m.json', json) };
  await expect(scoreFiles(await file('l.csv', list), options)).rejects.toThrow(says);
});

test('too many faults are counted, not printed', async () => {
  const list = ['candidate,fit', ...Array.from({ length: 30 }, (_, index) => `c${index},x`)].join('\n');
  const options = { ...usual, model: await file('m.json', model('{"id":"fit","weight":1}')) };
  await expect(scoreFiles(await file('l.csv', list), options)).rejects.toThrow(/l\.csv: and 10 more$/);
});

test.each([
  { what: 'an unknown method', args: ['--method', 'guess'] },
  { what: 'no number', args: ['--draws', 'many'] },
])('the command refuses $what', async ({ args }) => {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  candidatesCommands(program);
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
  const run = program.parseAsync(['score', knownCase, '--model', usual.model, ...args], { from: 'user' });
  await expect(run).rejects.toThrow(CommanderError);
});

/** A value for every argument a message may have. */
const anyValues = {
  file: 'list.csv',
  encoding: 'GB18030',
  expected: 'number',
  found: 3,
  most: 9,
  least: 1,
  criterion: 'fit',
  min: 0,
  max: 10,
  mustBeAtLeast: 5,
  preference: 1,
  indifference: 2,
  rows: 2,
  columns: 3,
  size: 2,
  opposite: 4,
  other: 'row 3',
  weight: -1,
  row: 2,
  column: 'fit',
  evaluator: 'Lan',
  candidate: 'A',
  value: 'x',
  method: 'topsis',
  field: 'color',
  count: 7,
  lowest: 1,
  highest: 9,
  first: 'B',
  candidates: 'A',
  cr: 0.2,
  implied: 2,
  criteria: 11,
  asked: 'all',
  weighted: 'A',
  topsis: 'B',
  promethee: 'C',
  from: 1,
  to: 2,
  leftOut: 'D',
};

test.each([
  { language: 'en', messages: en },
  { language: 'vi', messages: vi },
  { language: 'zh-CN', messages: zhCN },
  { language: 'nl', messages: nl },
])('every refusal and warning can be said in $language', ({ language, messages }) => {
  const onError = (error: Error) => {
    throw error;
  };
  const texts = [
    ...Object.keys(scoringRefusals).map(
      (code) => Object.entries(messages.refusals).find(([key]) => key === code)?.[1],
    ),
    ...scoringWarnings.map((code) => messages.warnings[code]),
  ];
  for (const text of texts) {
    expect(text).toBeDefined();
    const said = createTranslator({ locale: language, messages: { text: text ?? '' }, onError })(
      'text',
      anyValues,
    );
    expect(said).toMatch(/\S/);
    expect(said).not.toMatch(/[{}]|undefined/);
  }
});
