/** Whether a candidate is as the profile wants it. */
import { describe, expect, it } from 'vitest';
import { countFits, decideProfile, emptyProfile, sizeFits } from './profile.ts';

describe('the size', () => {
  it.each([
    ['between the ends', 20, 100, 50, 40, 'yes'],
    ['at an end', 20, 100, 50, 100, 'yes'],
    ['below the least', 20, 100, 50, 19, 'no'],
    ['above the most', null, 100, 50, 101, 'no'],
    ['above the least, without a most', 20, null, 50, 90_000, 'yes'],
    ['not known', 20, 100, 50, null, null],
    ['no ends, near ours', null, null, 50, 400, 'yes'],
    ['no ends, ten times ours', null, null, 50, 500, 'no'],
    ['no ends, ours not known', null, null, null, 500, null],
  ] as const)('%s', (_, sizeLeast, sizeMost, ours, theirs, fits) => {
    expect(sizeFits({ ...emptyProfile, sizeLeast, sizeMost }, ours, theirs)).toBe(fits);
  });

  it('whose ends are turned round is refused', () => {
    expect(decideProfile({ ...emptyProfile, sizeLeast: 9, sizeMost: 8 })).toMatchObject({
      refusal: { code: 'sizes_are_turned_round', path: 'sizeMost' },
    });
    expect(decideProfile({ ...emptyProfile, sizeLeast: 8, sizeMost: 8 }).ok).toBe(true);
  });
});

it('a part counts half, and what is not known counts neither way', () => {
  expect(countFits(['yes', 'partly', 'no', null])).toEqual({ fits: 1.5, known: 3 });
  expect(countFits([null, null])).toEqual({ fits: 0, known: 0 });
});
