/** What a side may countersign of an exported record: an entry of it, after all of it was checked. */
import type { Hash } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isSignature } from '#kernel/ed25519.ts';
import { entrySchema } from './entry.ts';
import { verifyRecord } from './verify-record.ts';

/** @param upTo the entry up to which the side has seen the record; the last one where none is said */
export function headToSign(
  text: string,
  upTo: number | null = null,
): Decision<{ readonly sequence: number; readonly hash: Hash }, 'record_not_readable' | 'record_is_another'> {
  const found = verifyRecord(text, { isSignature, keys: new Map() });
  if (!found.ok) return refuse('record_not_readable');
  if (found.value.state !== 'holds') return refuse('record_is_another');
  const { entries } = found.value;
  const sequence = upTo ?? entries;
  const entry = entrySchema.safeParse(JSON.parse(text.split('\n')[sequence - 1] ?? 'null'));
  return entry.success && isHash(entry.data.hash)
    ? accept({ sequence, hash: entry.data.hash })
    : refuse('record_is_another');
}

function isHash(text: string): text is Hash {
  return text.startsWith('sha256:');
}
