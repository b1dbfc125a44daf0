import { describe, expect, it } from 'vitest';
import { contrast, contrastPairs, dark, light } from './tokens.ts';

const schemes = { light, dark };
const least = { text: 4.5, shape: 3 };

describe('colours', () => {
  it('computes the contrast of black on white as 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    const palette = schemes[scheme];

    it.each(contrastPairs)('$over on $on can be read', ({ over, on, meaning }) => {
      expect(contrast(palette[over], palette[on])).toBeGreaterThanOrEqual(least[meaning]);
    });

    it.each(palette.series)('the series %s can be seen on the page', (colour) => {
      expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(least.shape);
    });
  });
});
