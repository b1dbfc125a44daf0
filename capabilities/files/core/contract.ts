/** Evidence files of a company, as programs and the web app see them. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { id, instant, nothing } from '#kernel/wire.ts';
import { fileUses } from './file-use.ts';
import { fileRefusals } from './refusals.ts';
import { isFileName } from './upload-ask.ts';

const pick = (...codes: (keyof typeof fileRefusals)[]) => pickRefusals(fileRefusals, ...codes);
const params = z.object({ file: id });

/** A file as it stands beside what it is evidence of. */
export const attachedFile = z.object({
  id,
  name: z.string(),
  type: z.string().describe('the media type the sender said; not checked'),
  sizeBytes: z.int(),
  sha256: z.string().describe('of the bytes, in hexadecimal'),
  createdAt: instant,
  createdBy: z.object({ id, name: z.string() }),
});
export type AttachedFile = z.infer<typeof attachedFile>;

const room = z.object({ usedBytes: z.int(), mostBytes: z.int() });

export const listFiles = route({
  id: 'files.listFiles',
  method: 'GET',
  path: '/api/v1/files',
  summary: 'Evidence files, newest first, what each is used for, and how much room is taken',
  access: 'viewer',
  scope: 'candidates:read',
  query: z.object({ before: id.optional().describe('the last id of the page before') }),
  ok: z.object({
    files: z.array(
      attachedFile.extend({ uses: z.array(z.object({ kind: z.enum(fileUses), count: z.int() })) }),
    ),
    isWhole: z.boolean().describe('whether nothing comes after these'),
    room,
  }),
  refusals: {},
});

export const sendFile = route({
  id: 'files.sendFile',
  method: 'POST',
  path: '/api/v1/files',
  summary: 'Send a file as evidence: the body is the file, its type is not read from the header',
  access: 'member',
  scope: 'candidates:write',
  query: z.object({
    name: z.string().trim().min(1).max(200).refine(isFileName, { error: 'field_malformed' }),
    type: z
      .string()
      .max(120)
      .regex(/^([\w.+-]+\/[\w.+-]+(;[ -~]*)?)?$/)
      .default('')
      .describe('its media type, kept as it is said'),
  }),
  body: 'stream',
  ok: z.object({ file: attachedFile }),
  status: 201,
  refusals: pick(
    'file_is_json',
    'file_is_empty',
    'file_is_too_large',
    'room_is_full',
    'upload_was_interrupted',
  ),
});

export const downloadFile = route({
  id: 'files.downloadFile',
  method: 'GET',
  path: '/api/v1/files/{file}/content',
  summary: 'The bytes of a file, always as an attachment',
  access: 'viewer',
  scope: 'candidates:read',
  params,
  ok: { file: 'application/octet-stream' },
  refusals: pick('file_not_found'),
});

export const removeFile = route({
  id: 'files.removeFile',
  method: 'DELETE',
  path: '/api/v1/files/{file}',
  summary: 'Remove a file that nothing uses, for good',
  access: 'member',
  scope: 'candidates:write',
  params,
  ok: nothing,
  refusals: pick('file_not_found', 'file_of_somebody_else', 'file_is_in_use'),
});

export type FileRoute = typeof listFiles | typeof sendFile | typeof downloadFile | typeof removeFile;
export type FilesAnswer = RouteAnswer<typeof listFiles>;
