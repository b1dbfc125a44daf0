import type { Json } from '#kernel/canonical-json.ts';
import { isHashable } from '#kernel/json-places.ts';
import { inWrittenOrder } from '../core/terms-file.ts';

/** Terms as an answer carries them, as plain JSON; what is none reads as nothing. */
export function termsOnWire(terms: unknown): Json {
  return isHashable(terms) ? terms : null;
}

/** The same with its keys in the order in which people write terms. */
export function termsAsWritten(terms: unknown): Json {
  return inWrittenOrder(termsOnWire(terms));
}
