import { expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

it.each([
  ['body[1].amount', 0, { line: 3, field: 'amount' }],
  ['body[0].roles.source', 1, { line: 3, field: 'roles.source' }],
  ['body[2]', 0, { line: 6, field: '' }],
  ['body[9].at', 0, { line: null, field: 'at' }],
  ['line 7', 0, { line: 7, field: '' }],
  ['body', 0, { line: null, field: 'body' }],
])('%s after %i events', (path, first, place) => {
  expect(placeOf(path, first, [2, 3, 6])).toEqual(place);
});
