import { wellFormed } from '#kernel/canonical-json.ts';

/** Whether the database and a hash can hold a text: no NUL, and no half of a surrogate pair. */
export function canBeKept(text: string): boolean {
  return wellFormed(text) && !text.includes('\u0000');
}
