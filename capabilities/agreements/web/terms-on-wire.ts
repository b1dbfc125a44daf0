import type { Json } from '#kernel/canonical-json.ts';
import { isHashable } from '#kernel/json-places.ts';

/** Terms as an answer carries them, as plain JSON; what is none reads as nothing. */
export function termsOnWire(terms: unknown): Json {
  return isHashable(terms) ? terms : null;
}
