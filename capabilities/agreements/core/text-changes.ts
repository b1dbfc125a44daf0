/** Two texts word by word: what stayed, what went and what came. */

export interface TextPart {
  readonly kind: 'kept' | 'gone' | 'new';
  readonly text: string;
}

/** Texts of which more pieces than this differ are shown whole, one after the other: the comparison takes their product. */
const mostPieces = 1500;

/**
 * The parts of which the kept and gone ones together are `before`, the kept and new ones `after`. Compared by words and,
 * as Chinese has no spaces, by single characters there; by the longest common sequence.
 */
export function textChanges(before: string, after: string): readonly TextPart[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const middle = compare(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([
    { kind: 'kept', text: now.slice(0, start).join('') },
    ...middle,
    { kind: 'kept', text: now.slice(now.length - end).join('') },
  ]);
}

/** Words with the space behind them, single Chinese characters, and what else stands alone. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
}

function compare(old: readonly string[], now: readonly string[]): readonly TextPart[] {
  if (old.length > mostPieces || now.length > mostPieces)
    return [
      { kind: 'gone', text: old.join('') },
      { kind: 'new', text: now.join('') },
    ];
  // longest[i * width + j]: how many pieces the rests from i and from j have in common at most, in order.
  const width = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: TextPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ kind: 'kept', text: now[j] ?? '' });
      i += 1;
      j += 1;
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'gone', text: old[i] ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'new', text: now[j] ?? '' });
      j += 1;
    }
  }
  return parts;
}

/** Parts of one kind that follow each other as one, and none that is empty. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const whole: TextPart[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = whole.at(-1);
    if (last?.kind === part.kind) whole[whole.length - 1] = { kind: part.kind, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}
