/** What the database and a hash can hold. */
import { wellFormed } from '#kernel/canonical-json.ts';
import { itemPath, memberPath } from '#kernel/json-places.ts';

/** Whether the database and a hash can hold a text: no NUL, and no half of a surrogate pair. */
export function canBeKept(text: string): boolean {
  return wellFormed(text) && !text.includes('\u0000');
}

/** The place of the first text with a NUL in it. */
export function nulPlace(value: unknown, path: string): string | null {
  if (typeof value === 'string') return value.includes('\u0000') ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const place = Array.isArray(value) ? itemPath(path, Number(key)) : memberPath(path, key);
    const found = key.includes('\u0000') ? path : nulPlace(inner, place);
    if (found !== null) return found;
  }
  return null;
}
