import { percentText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';

/** A share with one decimal; a very small one with as many as it takes to be more than nothing. */
export function shareText(share: string, language: Language): string {
  return percentText(share, language, shareDigits(share));
}

export function shareDigits(share: string): number {
  const value = Number(share);
  if (value === 0 || value >= 0.01) return 1;
  return value >= 0.001 ? 2 : 3;
}
