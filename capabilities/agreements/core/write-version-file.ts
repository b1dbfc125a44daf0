/** A version of an agreement as a file, to read and to sign without the server: exactly what its hash is of. */
import type { Json } from '#kernel/canonical-json.ts';
import type { Sections } from './agreement.ts';
import type { WorkedExample } from './worked-examples.ts';

export interface VersionContent {
  readonly version: number;
  readonly hash: string;
  readonly text: Sections;
  readonly terms: Json;
  readonly examples: readonly WorkedExample[];
}

export function writeVersionFile({ version, hash, text, terms, examples }: VersionContent): string {
  const document = { ententeVersion: 1, version, hash, text, terms, examples };
  return `${JSON.stringify(document, null, 2)}\n`;
}
