/**
 * A pairwise judgement: a number, a decimal such as `0.25`, with a decimal comma too, or a fraction such as `1/3`;
 * `null` if it is none. A comma before exactly three digits could group thousands and is not read, but behind a zero.
 */
export function parseJudgement(input: string | number): number | null {
  if (typeof input === 'number') return Number.isFinite(input) ? input : null;
  const parts = /^(-?\d+(?:[.,]\d+)?)(?:\s*\/\s*(\d+(?:[.,]\d+)?))?$/.exec(input.trim());
  if (parts === null || /(?:^|\D)[1-9]\d*,\d{3}(?!\d)/.test(input)) return null;
  const value = decimal(parts[1]) / decimal(parts[2] ?? '1');
  return Number.isFinite(value) ? value : null;
}

function decimal(text = ''): number {
  return Number(text.replace(',', '.'));
}
