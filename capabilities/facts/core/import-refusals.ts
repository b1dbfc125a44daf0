import type { RefusalTable } from '#kernel/decision.ts';

/** What an import as a whole is refused for, beside what is wrong with its file. */
export const importRefusals = {
  file_is_too_large: 'limit',
  upload_was_interrupted: 'invalid',
  upload_not_found: 'not_found',
  import_not_found: 'not_found',
  import_has_ended: 'precondition',
  cursor_not_usable: 'invalid',
} as const satisfies RefusalTable;

/** A row whose id is there already, with other content: nobody can tell which is right, so the first stays. */
export const repeatRefusals = {
  id_has_other_content: 'invalid',
} as const satisfies RefusalTable;
