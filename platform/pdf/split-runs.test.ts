import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Face, type Faces, missing, splitRuns } from './split-runs.ts';

const faceOf = (font: string, bold: boolean, pattern: RegExp): Face => ({
  font,
  bold,
  advance: () => 1,
  has: (codePoint) => pattern.test(String.fromCodePoint(codePoint)),
});
const faces: Faces = {
  latin: faceOf('Latin', true, /[ -~\u00a0-\u024f\u1ea0-\u1ef9\u2013-\u2026]/u),
  han: [faceOf('Han', true, /[一-龥，。“”…—·\u00b7□ ]/u), faceOf('Han', false, /[\u3400-\u9fff，。□]/u)],
};

/** Runs as one line: L and H for the fonts, h where semibold falls back to regular. */
function check(text: string, style: 'chinese' | 'western', expected: string): void {
  const mark = ({ font, bold }: { font: string; bold: boolean }) =>
    font === 'Latin' ? 'L' : bold ? 'H' : 'h';
  expect(
    splitRuns(text, faces, style)
      .map((run) => `${mark(run.face)}:${run.text}`)
      .join('|'),
  ).toBe(expected);
}

describe('a text is cut into runs that have its characters', () => {
  it.each([
    ['letters alone', 'Nguyễn, 12.500 VND', 'western', 'L:Nguyễn, 12.500 VND'],
    ['a Chinese name among letters', 'Lotus và 明远科技.', 'western', 'L:Lotus và |H:明远科技|L:.'],
    ['letters among Chinese', '由 Lotus 付款。', 'chinese', 'H:由|L: Lotus |H:付款。'],
    ['letters with marks of their own', 'Nguye\u0302\u0303n', 'western', 'L:Nguyễn'],
    ['a rare character in a heading', '龚䶮', 'western', 'H:龚|h:䶮'],
    ['quotes in Chinese', '“明远”', 'chinese', 'H:“明远”'],
    ['quotes around letters in Chinese', '“zzz”', 'chinese', 'H:“|L:zzz|H:”'],
    ['quotes elsewhere', '“明远”', 'western', 'L:“|H:明远|L:”'],
    ['an apostrophe between letters in Chinese', 'L’Or', 'chinese', 'L:L’Or'],
    ['a character that no font has', 'a ไ b', 'western', `L:a |H:${missing}|L: b`],
    ['a picture of several characters', '👩‍💻!', 'western', `H:${missing}|L:!`],
    ['a control character', 'a\u0007b', 'western', `L:a|H:${missing}|L:b`],
    ['a tab', 'a\tb', 'western', 'L:a b'],
    ['direction marks and joiners', 'a\u202e\u200bb\u00adc', 'western', 'L:abc'],
    ['lines', 'a\n明', 'western', 'L:a\n|H:明'],
    ['nothing', '', 'western', 'L:'],
  ] as const)('%s', (_, text, style, expected) => check(text, style, expected));

  it('loses and adds nothing, whatever the text, and draws only what the face of the run has', () => {
    const drawn = ['a', 'ệ', '1', '.', ' ', '明', '䶮', '。', '“', '—', '\n'];
    const boxed = ['ไ', '한', '👩', '\u0007', '\ue123'];
    const omitted = ['\u200b', '\u2060', '\ufeff'];
    const unit = fc.constantFrom(...drawn, ...boxed, ...omitted);
    fc.assert(
      fc.property(fc.array(unit), fc.constantFrom('chinese', 'western'), (units, style) => {
        const runs = splitRuns(units.join(''), faces, style);
        const expected = units.map((one) =>
          boxed.includes(one) ? missing : omitted.includes(one) ? '' : one,
        );
        expect(runs.map((run) => run.text).join('')).toBe(expected.join(''));
        for (const { text, face } of runs) {
          for (const one of text) expect(one === '\n' || face.has(one.codePointAt(0) ?? 0)).toBe(true);
        }
      }),
    );
  });
});
