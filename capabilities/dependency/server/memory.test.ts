import { expect, test } from 'vitest';
import { memory } from './memory.ts';

test('what was kept is found while its stand is the same', () => {
  const kept = memory<number>(10);
  kept.keep('a', 'one', 1, 3);
  expect(kept.find('a', 'one')).toBe(1);
  expect(kept.find('b', 'one')).toBeUndefined();
  expect(kept.find('a', 'two')).toBeUndefined();
  // What belongs to a stand that is gone is gone.
  expect(kept.find('a', 'one')).toBeUndefined();
});

test('what was not asked for longest makes place, and room that was taken is given back', () => {
  const kept = memory<string>(10);
  for (const key of ['a', 'b', 'c']) kept.keep(key, '', key, 3);
  expect(kept.find('a', '')).toBe('a');
  kept.keep('d', '', 'd', 3);
  expect(['a', 'b', 'c', 'd'].map((key) => kept.find(key, ''))).toEqual(['a', undefined, 'c', 'd']);
  kept.keep('a', '', 'again', 4);
  expect(['a', 'c', 'd'].map((key) => kept.find(key, ''))).toEqual(['again', 'c', 'd']);
  kept.keep('huge', '', 'huge', 11);
  expect(kept.find('huge', '')).toBeUndefined();
  expect(kept.find('c', 'new')).toBeUndefined();
  kept.keep('e', '', 'e', 3);
  expect(['a', 'd', 'e'].map((key) => kept.find(key, ''))).toEqual(['again', 'd', 'e']);
});
