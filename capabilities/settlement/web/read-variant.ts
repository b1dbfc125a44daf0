/** Terms as they are typed on the page that tries them: JSON of the terms language, or every fault with its place. */
import type { Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isHashable } from '#kernel/json-places.ts';
import { parseTerms } from '../core/parse-terms.ts';
import { readJson } from '../core/read-events.ts';

export function readVariant(text: string): Decision<Json, 'text_not_json' | 'terms_not_valid'> {
  const read = readJson(text);
  if (!read.ok) return read;
  const terms = parseTerms(read.value.items);
  if (!terms.ok) return terms;
  // What was parsed can be hashed.
  return isHashable(read.value.items) ? accept(read.value.items) : refuse('terms_not_valid');
}
