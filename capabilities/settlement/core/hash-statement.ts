/** The hash of a statement whose lines come one after the other and are never there as a whole. */
import { canonicalJson, type Hash } from '#kernel/canonical-json.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { RunningHash } from '#kernel/text-chunks.ts';

export interface StatementHash {
  /** Canonical JSON of one or more lines, with commas between them; the caller puts one between two calls as well. */
  readonly addLines: (text: string | Uint8Array) => void;
  /** `hashJson` of the statement with these lines. */
  readonly finish: () => Hash;
}

/** @param bare the statement without its lines, and without what its hash is not of */
export function hashStatement(bare: JsonObject, hash: RunningHash): StatementHash {
  const keys = [...Object.keys(bare), 'lines'].sort();
  const place = keys.indexOf('lines');
  const member = (key: string) => `${canonicalJson(key)}:${canonicalJson(bare[key] ?? null)}`;
  const before = keys.slice(0, place).map((key) => `${member(key)},`);
  const after = keys.slice(place + 1).map((key) => `,${member(key)}`);
  hash.add(`{${before.join('')}"lines":[`);
  return {
    addLines: (text) => (typeof text === 'string' ? hash.add(text) : hash.addChunk(text)),
    finish() {
      hash.add(`]${after.join('')}}`);
      return hash.finish();
    },
  };
}
