import { describe, expect, it } from 'vitest';
import { exampleDifferences } from './example-differences.ts';
import type { WorkedExample } from './worked-examples.ts';

const sale = (id: string, amount: string) => ({ id, kind: 'sale', amount, collectedBy: 'soft' });
const march: WorkedExample = {
  name: 'March',
  period: '2026-03',
  events: [sale('fact-1', '100.00')],
  expected: {
    soft: { entitled: '30.00', closing: '-70.00' },
    hard: { entitled: '70.00', closing: '70.00' },
  },
};
const named = (name: string): WorkedExample => ({ ...march, name });

describe('what examples say differently', () => {
  it('is nothing between the same, in whichever order keys were kept', () => {
    const turned = Object.fromEntries(Object.entries(sale('fact-1', '100.00')).reverse());
    expect(exampleDifferences([march], [{ ...march, events: [turned] }])).toEqual([]);
  });

  it('names the fact that changed, came or went', () => {
    const now = { ...march, events: [sale('fact-1', '120.00'), sale('fact-2', '5.00')] };
    expect(exampleDifferences([march], [now])).toEqual([
      {
        kind: 'example',
        name: 'March',
        change: 'changed',
        period: null,
        facts: [
          { fact: 1, before: sale('fact-1', '100.00'), after: sale('fact-1', '120.00') },
          { fact: 2, before: null, after: sale('fact-2', '5.00') },
        ],
        figures: [],
      },
    ]);
    expect(exampleDifferences([now], [march])).toMatchObject([
      { facts: [{ fact: 1 }, { fact: 2, before: sale('fact-2', '5.00'), after: null }] },
    ]);
  });

  it('names the figure that is expected otherwise, and the month', () => {
    const expected = { ...march.expected, soft: { entitled: '35.00', closing: '-70.00' } };
    expect(exampleDifferences([march], [{ ...march, expected, period: '2026-04' }])).toEqual([
      {
        kind: 'example',
        name: 'March',
        change: 'changed',
        period: { before: '2026-03', after: '2026-04' },
        facts: [],
        figures: [{ party: 'soft', figure: 'entitled', before: '30.00', after: '35.00' }],
      },
    ]);
  });

  it('tells added and removed ones by name, and pairs two of one name in their order', () => {
    expect(exampleDifferences([march, named('May')], [named('June'), march])).toEqual([
      { kind: 'example', name: 'June', change: 'added' },
      { kind: 'example', name: 'May', change: 'removed' },
    ]);
    expect(exampleDifferences([march, march], [march])).toEqual([
      { kind: 'example', name: 'March', change: 'removed' },
    ]);
  });
});
