import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PartySums } from './simulate.ts';
import { approximate, weighContribution } from './weigh-contribution.ts';

function sums(own: Partial<PartySums>): PartySums {
  return { entitled: 0n, held: 0n, payments: 0n, gained: 0n, collected: 0n, borne: 0n, roles: 0n, ...own };
}

describe('a side that does much and gets little', () => {
  it.each<[string, Partial<PartySums>, Partial<PartySums>, readonly string[]]>([
    ['in proportion', { gained: 30n, collected: 30n }, { gained: 70n, collected: 70n }, ['fine', 'fine']],
    ['just four fifths', { gained: 40n, collected: 50n }, { gained: 60n, collected: 50n }, ['fine', 'fine']],
    [
      'below four fifths',
      { gained: 39n, collected: 50n },
      { gained: 61n, collected: 50n },
      ['watch', 'fine'],
    ],
    ['just half', { gained: 25n, collected: 50n }, { gained: 75n, collected: 50n }, ['watch', 'fine']],
    ['below half', { gained: 24n, collected: 50n }, { gained: 76n, collected: 50n }, ['high', 'fine']],
    ['small parts', { gained: 1n, collected: 5n }, { gained: 99n, collected: 95n }, ['fine', 'fine']],
    [
      'measures count alike',
      { gained: 30n, collected: 0n, borne: 10n, roles: 8n },
      { gained: 70n, collected: 90n, borne: 0n, roles: 2n },
      // (0 + 1 + 0.8) / 3 = 0.6 brought, 0.3 got.
      ['watch', 'fine'],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(weighContribution([sums(one), sums(other)])).toMatchObject({
      kind: 'weighed',
      balances: expected,
    });
  });

  it('is not told where only one side’s doings are known', () => {
    expect(weighContribution([sums({ gained: 30n }), sums({ gained: 70n, collected: 100n })])).toMatchObject({
      kind: 'one_side',
      party: 1,
    });
  });

  it.each([
    ['nothing was shared', [sums({}), sums({ borne: 3n })]],
    ['nothing was brought', [sums({ gained: 3n }), sums({})]],
    ['a side is below zero', [sums({ gained: -1n, collected: 5n }), sums({ gained: 6n, collected: 5n })]],
  ])('has nothing to compare where %s', (_, all) => {
    expect(weighContribution(all)).toEqual({ kind: 'nothing' });
  });
});

test('parts of what is brought and of what is got each add up to the whole, and not all sides get too little', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
  const anySums = fc.record({ gained: amount, collected: amount, borne: amount, roles: amount }).map(sums);
  fc.assert(
    fc.property(fc.array(anySums, { minLength: 2, maxLength: 4 }), (all) => {
      const weighed = weighContribution(all);
      if (weighed.kind !== 'weighed') return;
      for (const parts of [weighed.brings, weighed.gains]) {
        expect(parts.reduce((total, part) => total + approximate(part), 0)).toBeCloseTo(1, 4);
      }
      expect(weighed.balances).toContain('fine');
    }),
  );
});
