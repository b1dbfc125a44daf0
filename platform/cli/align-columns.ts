/** Tables for a terminal, aligned by what is seen: Chinese characters take two places, combining marks none. */

export type Alignment = 'left' | 'right';

/** Lines of cells, two spaces between columns, no spaces at the end of a line; ends with a line break. */
export function alignColumns(
  lines: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string {
  const widths = alignments.map((_, column) =>
    Math.max(0, ...lines.map((line) => widthOf(line[column] ?? ''))),
  );
  const aligned = lines.map((line) =>
    alignments
      .map((alignment, column) => {
        const cell = line[column] ?? '';
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return alignment === 'left' ? `${cell}${space}` : `${space}${cell}`;
      })
      .join('  ')
      .trimEnd(),
  );
  return aligned.map((line) => `${line}\n`).join('');
}

/** A text from somebody's file as it may be shown: control characters, which could steer a terminal, become `·`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
}

/** Blocks of characters that terminals draw two places wide (Unicode East Asian Width W and F, the common ones). */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const unseen = /[\p{Mn}\p{Me}\p{Cf}]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += unseen.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
