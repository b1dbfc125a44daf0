/**
 * No untranslated text reaches a screen: every catalogue exists in all four languages with the same keys and the same
 * arguments, in valid message syntax, and has a sentence for every refusal of its capability.
 */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '#kernel/language.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Every folder of texts, and the refusals beside it if there are any. */
const catalogues = readdirSync(path.join(root, 'capabilities'))
  .map((capability) => `capabilities/${capability}/core`)
  .concat('platform/http', 'platform', 'capabilities/samples/core/content')
  .concat('capabilities/diagnosis/core/need-signs-1', 'capabilities/diagnosis/core/readiness-1')
  .filter((folder) => existsSync(path.join(root, folder, 'messages')));

type Messages = ReadonlyMap<string, string>;

/** The texts of one language by their dotted keys. */
async function readMessages(folder: string, language: Language): Promise<Messages> {
  const name = language.replace('-', '');
  const module: Record<string, unknown> = await import(path.join(root, folder, 'messages', `${language}.ts`));
  const texts = module[name] ?? Object.values(module)[0];
  return new Map(flatten(texts, ''));
}

function flatten(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null)
    throw new Error(`${key} is neither a text nor a group of texts`);
  return Object.entries(value).flatMap(([name, inner]) =>
    flatten(inner, key === '' ? name : `${key}.${name}`),
  );
}

/** What is wrong with one text, compared with the English one. */
function faultsOf(text: string, english: string, language: Language): readonly string[] {
  if (text.trim() === '') return ['is empty'];
  try {
    const wanted = namesIn(parse(english));
    const elements = parse(text);
    const names = namesIn(elements);
    return [
      ...wanted.filter((name) => !names.includes(name)).map((name) => `lacks ${name}`),
      ...names.filter((name) => !wanted.includes(name)).map((name) => `has ${name}, which English has not`),
      ...strangePlurals(elements, language),
      ...(language !== 'en' && text === english && words(text) > 3 ? ['is still in English'] : []),
    ];
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /^\p{Ll}{2,}/u.test(word)).length;
}

/** Arguments as `{name}` and tags as `<name>`, each once, sorted. */
function namesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  const names = elements.flatMap((element): readonly string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [
          `{${element.value}}`,
          ...Object.values(element.options).flatMap(({ value }) => namesIn(value)),
        ];
      case TYPE.tag:
        return [`<${element.value}>`, ...namesIn(element.children)];
      default:
        return [`{${element.value}}`];
    }
  });
  return [...new Set(names)].sort();
}

/** Plural forms that the language does not have: a text that nobody would ever see. */
function strangePlurals(elements: readonly MessageFormatElement[], language: Language): readonly string[] {
  return elements.flatMap((element): readonly string[] => {
    if (element.type === TYPE.tag) return strangePlurals(element.children, language);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => strangePlurals(value, language));
    if (element.type === TYPE.select) return inner;
    const type = element.pluralType ?? 'cardinal';
    const known: readonly string[] = new Intl.PluralRules(language, { type }).resolvedOptions()
      .pluralCategories;
    const strange = Object.keys(element.options).filter(
      (form) => !form.startsWith('=') && !known.includes(form),
    );
    return [...strange.map((form) => `has the plural form ${form}, which ${language} has not`), ...inner];
  });
}

const kinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'precondition',
  'limit',
  'internal',
];

/** The codes of all refusal tables that a `refusals.ts` exports. */
async function refusalCodes(folder: string): Promise<readonly string[]> {
  const file = path.join(root, folder, 'refusals.ts');
  if (!existsSync(file)) return [];
  const module: Record<string, unknown> = await import(file);
  return Object.values(module).flatMap((table) =>
    typeof table === 'object' &&
    table !== null &&
    Object.values(table).every((kind) => kinds.includes(String(kind)))
      ? Object.keys(table)
      : [],
  );
}

describe.each(catalogues)('texts of %s', (folder) => {
  it.each(languages)('are complete and well formed in %s', async (language) => {
    const english = await readMessages(folder, 'en');
    const messages = await readMessages(folder, language);
    const missing = [...english.keys()].filter((key) => !messages.has(key)).map((key) => `${key} is missing`);
    const faults = [...messages].flatMap(([key, text]) => {
      const model = english.get(key);
      if (model === undefined) return [`${key} is not in English`];
      return faultsOf(text, model, language).map((fault) => `${key} ${fault}`);
    });
    expect([...missing, ...faults]).toEqual([]);
  });

  it('have a sentence for every refusal', async () => {
    const english = await readMessages(folder, 'en');
    const codes = await refusalCodes(folder);
    expect(codes.filter((code) => !english.has(`refusals.${code}`))).toEqual([]);
  });
});

describe('the check of texts itself', () => {
  it.each([
    ['', 'Saved', 'nl', 'is empty'],
    ['{naam} bewaard', '{name} saved', 'nl', 'lacks {name}'],
    ['Bewaard {when}', 'Saved', 'nl', 'has {when}, which English has not'],
    ['<a>Bewaard</a>', 'Saved', 'nl', 'has <a>, which English has not'],
    ['{count, plural, one {# rij} other {# rijen}', '{count} rows', 'nl', 'cannot be read'],
    ['{count, plural, one {# dòng} other {# dòng}}', '{count} rows', 'vi', 'plural form one'],
    ['Your session has ended, sign in', 'Your session has ended, sign in', 'nl', 'still in English'],
  ] as const)('%j for %j in %s: %s', (text, english, language, reason) => {
    expect(faultsOf(text, english, language)).toEqual(
      expect.arrayContaining([expect.stringContaining(reason)]),
    );
  });

  it('is content with another order and other plural forms', () => {
    const english = '{name}: {count, plural, one {one row} other {# rows}}';
    expect(faultsOf('{count, plural, other {# dòng}} của {name}', english, 'vi')).toEqual([]);
    expect(faultsOf('API', 'API', 'nl')).toEqual([]);
  });
});
