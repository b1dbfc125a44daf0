import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import type { Face, Run } from './split-runs.ts';

const latin: Face = { font: 'Latin', bold: false, has: () => true, advance: () => 0.5 };
const han: Face = { font: 'Han', bold: false, has: () => true, advance: () => 1 };

/** Each character in the face of its script; lines as texts. */
function check(text: string, width: number): readonly string[] {
  return breakLines(runsOf(text), width).map((line) => line.map((run) => run.text).join(''));
}

function runsOf(text: string): Run[] {
  return [...text].map((letter) => ({ text: letter, face: /[ -~\u00a0]/.test(letter) ? latin : han }));
}

describe('text is broken into lines', () => {
  it.each([
    ['between words', 'to be paid', 3, ['to be ', 'paid']],
    ['and not beside a hard space', 'pay 10\u00a0EUR', 4, ['pay ', '10\u00a0EUR']],
    ['between Chinese characters', '苏州明远电子', 4, ['苏州明远', '电子']],
    ['and not before their full stop', '苏州明远。', 4, ['苏州明', '远。']],
    ['nor after an opening bracket', '苏州明（远）', 4, ['苏州明', '（远）']],
    ['at the end of a line', 'a\nb', 9, ['a', 'b']],
    ['inside a word that is longer than the line', 'abcdef', 2, ['abcd', 'ef']],
    ['not at all where it fits', 'abcd', 2, ['abcd']],
    ['nothing is one empty line', '', 2, ['']],
  ])('%s', (_, text, width, expected) => expect(check(text, width)).toEqual(expected));

  it('and keeps every character but blanks at the start of a line, none of them wider than asked', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '明', '。', '（', '1') });
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 12 }), (text, width) => {
        const lines = breakLines(runsOf(text), width);
        const joined = lines.flat().map((run) => run.text);
        expect(joined.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          const shown = line
            .map((run) => run.text)
            .join('')
            .trimEnd();
          const used = runsOf(shown).reduce((sum, { face }) => sum + face.advance(0), 0);
          expect(used <= width || [...shown].length === 1).toBe(true);
        }
      }),
      { numRuns: 2000, examples: [['a（a。', 2]] },
    );
  });
});
