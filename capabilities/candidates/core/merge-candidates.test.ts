/** Two entries become one, and nothing anybody wrote is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MergedEntry, type MergedScore, mergeCandidates } from './merge-candidates.ts';

const words = {
  note: ({ name }: MergedEntry, differing: readonly string[]) => `Also “${name}” (${differing.join(', ')})`,
  earlier: ({ value }: MergedScore) => `Earlier: ${value}`,
};
const entry = (more: Partial<MergedEntry> = {}): MergedEntry => ({
  name: 'Kim Long',
  country: null,
  website: null,
  size: null,
  source: null,
  note: '',
  scores: [],
  ...more,
});
const score = (
  evaluator: string,
  value: number | null,
  day: number,
  more: Partial<MergedScore> = {},
): MergedScore => ({
  evaluator,
  criterion: 'fit',
  value,
  evidence: `evidence of ${evaluator} ${value}`,
  version: 1,
  changedAt: new Date(Date.UTC(2026, 0, day)),
  ...more,
});

function merged(kept: MergedEntry, other: MergedEntry) {
  const answer = mergeCandidates(kept, other, words);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('merging', () => {
  it('keeps what is known of either, and tells what differs', () => {
    const { candidate } = merged(
      entry({ country: 'VN', size: 40, note: 'Met in Hanoi' }),
      entry({
        name: 'Kim Long Ltd',
        country: 'VN',
        size: 45,
        source: 'trade_fair',
        note: 'Asked for samples',
      }),
    );
    expect(candidate).toEqual({
      name: 'Kim Long',
      country: 'VN',
      website: null,
      size: 40,
      source: 'trade_fair',
      note: 'Met in Hanoi\nAlso “Kim Long Ltd” (size)\nAsked for samples',
    });
  });

  it('takes over scores of those who scored the other one only', () => {
    const { scores } = merged(
      entry({ scores: [score('an', 5, 1)] }),
      entry({ scores: [score('binh', 7, 2)] }),
    );
    expect(scores).toEqual([
      { evaluator: 'binh', criterion: 'fit', value: 7, evidence: 'evidence of binh 7', version: 1 },
    ]);
  });

  it.each([
    [
      'the later of two by one person counts',
      score('an', 5, 1),
      score('an', 8, 2),
      8,
      'evidence of an 8\nEarlier: 5\nevidence of an 5',
    ],
    [
      'also where the kept one is later',
      score('an', 5, 3),
      score('an', 8, 2),
      5,
      'evidence of an 5\nEarlier: 8\nevidence of an 8',
    ],
    [
      'a known one counts before an unknown one',
      score('an', null, 3),
      score('an', 8, 2),
      8,
      'evidence of an 8\nevidence of an null',
    ],
    [
      'the same value has the evidence of both',
      score('an', 8, 3),
      score('an', 8, 2, { evidence: 'more' }),
      8,
      'evidence of an 8\nmore',
    ],
  ])('%s', (_, own, other, value, evidence) => {
    const { scores } = merged(entry({ scores: [own] }), entry({ scores: [other] }));
    expect(scores).toEqual([{ evaluator: 'an', criterion: 'fit', value, evidence, version: 2 }]);
  });

  it('changes no score that says the same', () => {
    expect(
      merged(entry({ scores: [score('an', 8, 1)] }), entry({ scores: [score('an', 8, 2)] })).scores,
    ).toEqual([]);
  });

  it('is refused rather than cut off', () => {
    const long = { note: 'x'.repeat(1500) };
    const other = { name: 'B', note: 'y'.repeat(1500) };
    expect(mergeCandidates(entry(long), entry(other), words)).toMatchObject({
      refusal: { code: 'merged_text_is_too_long', path: 'note' },
    });
    const scores = (evidence: string) => [score('an', 5, 1, { evidence })];
    expect(
      mergeCandidates(
        entry({ scores: scores('x'.repeat(1500)) }),
        entry({ scores: scores('y'.repeat(1500)) }),
        words,
      ),
    ).toMatchObject({ refusal: { code: 'merged_text_is_too_long', path: 'evidence' } });
  });

  it('loses no value and no evidence, whatever was scored', () => {
    const one = fc.record({
      evaluator: fc.constantFrom('an', 'binh', 'chi'),
      criterion: fc.constantFrom('fit', 'means'),
      value: fc.option(fc.integer({ min: 0, max: 10 })),
      evidence: fc.constantFrom('', 'seen', 'heard'),
      version: fc.integer({ min: 1, max: 5 }),
      changedAt: fc.integer({ min: 1, max: 28 }).map((day) => new Date(Date.UTC(2026, 0, day))),
    });
    const key = ({ evaluator, criterion }: MergedScore) => `${evaluator} ${criterion}`;
    const scores = fc.uniqueArray(one, { selector: key });
    fc.assert(
      fc.property(scores, scores, (ours, theirs) => {
        const { scores: changes } = merged(entry({ scores: ours }), entry({ scores: theirs }));
        const after = new Map([...ours, ...changes].map((it) => [`${it.evaluator} ${it.criterion}`, it]));
        for (const before of [...ours, ...theirs]) {
          const found = after.get(key(before));
          expect(found?.evidence).toContain(before.evidence);
          const isThere =
            found?.value === before.value || found?.evidence.includes(`Earlier: ${before.value}`);
          expect(before.value === null || isThere).toBe(true);
        }
      }),
    );
  });
});
