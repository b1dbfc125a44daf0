/**
 * Runs of text broken into lines of a width. The printer can do that too, and measures every word alone for it, which
 * takes seconds where a document has thousands of sentences.
 */
import type { Face, Run } from './split-runs.ts';

interface Letter {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
}

const wide = /[\u2e80-\u303f\u3040-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
/** Marks that no line begins or ends with, by the rules of Chinese and western typesetting alike. */
const closing = /[\p{Pe}\p{Pf}\p{Po}%°‰—·]/u;
const opening = /[\p{Ps}\p{Pi}#@\\]/u;

/** @param width in ems of the text's size */
export function breakLines(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  let line: Letter[] = [];
  let used = 0;
  let breakAt = 0;
  const finish = (end: number): void => {
    lines.push(joined(line.slice(0, end)));
    line = line.slice(end);
    while (line[0]?.text === ' ') line.shift();
    used = line.reduce((sum, letter) => sum + letter.width, 0);
    breakAt = 0;
  };
  for (const letter of runs.flatMap(lettersOf)) {
    if (letter.text === '\n') {
      finish(line.length);
      continue;
    }
    const before = line.at(-1);
    if (before !== undefined && mayBreak(before.text, letter.text)) breakAt = line.length;
    // What is carried over to the next line may itself leave no room for the letter.
    while (used + letter.width > width && letter.text !== ' ' && line.length > 0) {
      finish(breakAt === 0 ? line.length : breakAt);
    }
    line.push(letter);
    used += letter.width;
  }
  if (line.length > 0 || lines.length === 0) finish(line.length);
  return lines;
}

function lettersOf({ text, face }: Run): readonly Letter[] {
  return [...text].map((letter) => ({ text: letter, face, width: face.advance(letter.codePointAt(0) ?? 0) }));
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || before === '\u00a0' || after === '\u00a0') return false;
  if (before === ' ') return true;
  if (!wide.test(before) && !wide.test(after)) return false;
  return !closing.test(after) && !opening.test(before);
}

function joined(letters: readonly Letter[]): Run[] {
  const runs: { text: string; face: Face }[] = [];
  for (const { text, face } of letters) {
    const last = runs.at(-1);
    if (last?.face === face) last.text += text;
    else runs.push({ text, face });
  }
  return runs;
}
