/** An evidence file as a document that never changes names it: by what it is called, how large it is, and its hash. */
import type { Id } from '#kernel/id.ts';
import type { AttachedFile } from './contract.ts';

export interface FrozenFile {
  readonly id: Id;
  readonly name: string;
  readonly sizeBytes: number;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

export function frozenFile({ id, name, sizeBytes, sha256 }: AttachedFile): FrozenFile {
  return { id, name, sizeBytes, sha256 };
}
