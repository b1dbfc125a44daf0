import { expect, it } from 'vitest';
import { changeOf } from './change-of.ts';

it.each([
  ['100', '112.5', '0.1250'],
  ['100', '87.50', '-0.1250'],
  ['100', '100.00', '0.0000'],
  ['50000000', '0', '-1.0000'],
  ['30', '-30', '-2.0000'],
  // A tie goes to the even digit: 0.00005 is 0.0000, 0.00015 is 0.0002.
  ['20000', '20001', '0.0000'],
  ['20000', '20003', '0.0002'],
  ['3', '40', '12.3333'],
  ['0', '5', null],
  ['-4', '5', null],
  ['much', '5', null],
])('from %s to %s is a change of %s', (before, now, change) => {
  expect(changeOf(before, now)).toBe(change);
});
