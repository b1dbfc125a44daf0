/** What a file can be evidence of. Each kind has a word in the catalogue (`uses.<kind>`). */
import type { Id } from '#kernel/id.ts';

export const fileUses = ['answer', 'score', 'finding', 'decision'] as const;
export type FileUseKind = (typeof fileUses)[number];

/** One thing that has a file as evidence. */
export interface FileUse {
  readonly kind: FileUseKind;
  readonly of: Id;
}

/** The word in the database as one of ours; `null` for one that this version does not know. */
export function fileUseNamed(text: string): FileUseKind | null {
  return fileUses.find((kind) => kind === text) ?? null;
}
