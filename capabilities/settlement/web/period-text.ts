import { monthText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';

/** A period by its name as a reader says it: `2026-03` is March 2026; quarters and years stay as they are. */
export function periodText(name: string, language: Language): string {
  return /^\d{4}-\d{2}$/.test(name) ? monthText(name, language) : name;
}
