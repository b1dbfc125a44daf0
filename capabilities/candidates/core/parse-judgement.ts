/** A pairwise judgement: a number, a plain decimal such as `0.25` or a fraction such as `1/3`; `null` if it is none. */
export function parseJudgement(input: string | number): number | null {
  if (typeof input === 'number') return Number.isFinite(input) ? input : null;
  const parts = /^(-?\d+(?:\.\d+)?)(?:\s*\/\s*(\d+(?:\.\d+)?))?$/.exec(input.trim());
  if (parts === null) return null;
  const value = Number(parts[1]) / Number(parts[2] ?? 1);
  return Number.isFinite(value) ? value : null;
}
