import { expect, test } from 'vitest';
import { alignColumns, printable } from './align-columns.ts';

test('columns stand straight under Chinese names, combining marks and numbers', () => {
  const text = alignColumns(
    [
      ['candidate', 'score'],
      ['苏州硬件', '8.4'],
      ['Hải'.normalize('NFD'), '10.25'],
    ],
    ['left', 'right'],
  );
  expect(text).toBe(`candidate  score\n苏州硬件     8.4\n${'Hải'.normalize('NFD')}        10.25\n`);
});

test('what could steer a terminal is shown as a dot', () => {
  expect(printable('A\u001b[31m\u202eB\u009b2J')).toBe('A·[31m·B·2J');
});
