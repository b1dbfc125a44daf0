import { pickRefusals, type RefusalTable } from '#kernel/decision.ts';

/** Why a file is not taken, found or removed, in order of precedence. */
export const fileRefusals = {
  file_not_found: 'not_found',
  too_many_files_here: 'limit',
  file_of_somebody_else: 'forbidden',
  file_is_in_use: 'conflict',
  file_is_json: 'invalid',
  file_is_empty: 'invalid',
  file_is_too_large: 'invalid',
  room_is_full: 'invalid',
  upload_was_interrupted: 'invalid',
} as const satisfies RefusalTable;

export type FileRefusal = keyof typeof fileRefusals;

/** What a route declares that attaches a file to something. */
export const attachRefusals: RefusalTable = pickRefusals(
  fileRefusals,
  'file_not_found',
  'too_many_files_here',
);
