import type { Json } from '#kernel/canonical-json.ts';
import type { Explanation } from '../core/sentences.ts';
import type { BareLine } from '../core/statement.ts';

export interface LineRow {
  readonly position: number;
  readonly line: BareLine;
  /** See core/keep-reason.ts; `null` where the explanation itself was kept. */
  readonly reason: Json | null;
  readonly why: Explanation | null;
}

/** A sheet (see core/fill-sheets.ts) as it was kept. */
export interface SheetTexts {
  readonly first: number;
  readonly lines: string;
  readonly reasons: string | null;
  /** Explanations that were kept themselves, by an earlier version. */
  readonly whys: string | null;
}

/** Its lines behind a position, in order. */
export function rowsOnSheet(
  { first, lines, reasons, whys }: SheetTexts,
  after: number,
  most: number,
): readonly LineRow[] {
  const [begin, end] = [Math.max(0, after + 1 - first), Math.max(0, after + most + 1 - first)];
  const texts = lines.split('\n').slice(begin, end);
  const [reasonTexts, whyTexts] = [reasons?.split('\n'), whys?.split('\n')];
  return texts.map((text, index) => ({
    position: first + begin + index,
    line: kept<BareLine>(text),
    reason: kept<Json | null>(reasonTexts?.[begin + index]),
    why: kept<Explanation | null>(whyTexts?.[begin + index]),
  }));
}

/** JSON that this program wrote, as it was; `null` where it wrote none. */
function kept<Value>(text: string | undefined): Value {
  return JSON.parse(text ?? 'null');
}
