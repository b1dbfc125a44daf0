import { expect, test } from 'vitest';
import { en } from './messages/en.ts';
import { nl } from './messages/nl.ts';
import { vi } from './messages/vi.ts';
import { zhCN } from './messages/zh-CN.ts';
import { fileRefusals, importRefusals, rateRefusals, repeatRefusals, rowRefusals } from './refusals.ts';

test('every refusal has a sentence, and no sentence is without one', () => {
  const codes = [fileRefusals, rowRefusals, rateRefusals, importRefusals, repeatRefusals].flatMap(
    Object.keys,
  );
  expect(Object.keys(en.refusals).sort()).toEqual(codes.sort());
});

/** The values a catalogue's sentences ask for, by their place. */
function asked(catalogue: object, place = ''): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, text]: [string, unknown]) => {
    if (typeof text === 'object' && text !== null) return asked(text, `${place}.${key}`);
    const plain = String(text).replace(/\{(\w+), (?:select|plural),.*?\}\}/g, '{$1}');
    const names = [...plain.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);
    return [`${place}.${key}: ${[...new Set(names)].sort().join(' ')}`];
  });
}

test.each([
  ['vi', vi],
  ['zh-CN', zhCN],
  ['nl', nl],
])('the sentences in %s tell the same values as the English ones', (_, catalogue) => {
  expect(asked(catalogue)).toEqual(asked(en));
});
