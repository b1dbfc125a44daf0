/** Where in a file of events something is wrong, apart from any language: the line, and the field where it is one's. */

export interface FilePlace {
  /** Counted from 1 as editors do; `null` where no line is known. */
  readonly line: number | null;
  readonly field: string;
}

/**
 * @param path as the server writes it, such as `body[3].amount`, or as a reader of files does: `line 5`
 * @param first the place of the first event of the call in the whole file @param lines the line on which each event begins
 */
export function placeOf(path: string, first: number, lines: readonly number[]): FilePlace {
  const [, line] = /^line (\d+)$/.exec(path) ?? [];
  if (line !== undefined) return { line: Number(line), field: '' };
  const [, index, field = ''] = /^body\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  if (index === undefined) return { line: null, field: path };
  return { line: lines[Number(index) + first] ?? null, field };
}
