/** A notice or renewal as it is typed: how many months or days. */

export type SpanUnit = 'M' | 'D';

export interface SpanEntry {
  readonly count: string;
  readonly unit: SpanUnit;
}

/** `P3M` to three months; nothing to no count. */
export function spanParts(span: string | null): SpanEntry {
  const found = span === null ? null : /^P(\d+)([DM])$/.exec(span);
  return { count: found?.[1] ?? '', unit: found?.[2] === 'D' ? 'D' : 'M' };
}

/** What was typed as a span; `null` where no count was. */
export function spanOf(count: string, unit: string): string | null {
  const text = count.trim();
  return text === '' ? null : `P${text}${unit === 'D' ? 'D' : 'M'}`;
}

export function isCount(count: string): boolean {
  return /^[1-9]\d{0,4}$/.test(count.trim());
}
