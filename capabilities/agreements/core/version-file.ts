/** Reads a version of an agreement from the file that write-version-file.ts writes. */
import { z } from 'zod';
import type { Hash, Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isHashable } from '#kernel/json-places.ts';
import { agreementHash } from './agreement.ts';
import { clauses, workedExample } from './contract.ts';

const fileSchema = z.strictObject({
  ententeVersion: z.literal(1),
  version: z.int(),
  hash: z.string(),
  text: z.strictObject({
    title: z.string(),
    scope: z.string(),
    notice: z.string(),
    clauses: clauses.optional(),
  }),
  terms: z.json(),
  examples: z.array(workedExample),
});

/** Whether a document says that it is such a file; whether it is a sound one, `readVersionFile` says. */
export function isVersionFile(document: Json): boolean {
  return typeof document === 'object' && document !== null && 'ententeVersion' in document;
}

/** The hash of what the file says, where it is the one that the file names. */
export function readVersionFile(
  document: unknown,
): Decision<
  { readonly version: number; readonly hash: Hash },
  'not_a_version_file' | 'hash_of_another_text'
> {
  const file = isHashable(document) ? fileSchema.safeParse(document) : null;
  if (!file?.success) return refuse('not_a_version_file');
  const { version, text, terms, examples } = file.data;
  const hash = agreementHash(text, terms, examples);
  return hash === file.data.hash ? accept({ version, hash }) : refuse('hash_of_another_text');
}
