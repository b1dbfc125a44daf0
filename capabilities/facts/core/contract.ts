/** A company's own sales: uploads, imports and the sales themselves, as programs and the web app see them. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { currency, id, instant, localDate, moneyText, nothing } from '#kernel/wire.ts';
import { dimensions, saleFields } from './fields.ts';
import { dateOrders, decimalMarks, encodings, separators } from './reading.ts';
import { readingSchema } from './reading-schema.ts';

import { fileRefusals, importRefusals, rateRefusals } from './refusals.ts';

const fault = z.object({
  path: z.string(),
  code: z.string(),
  detail: z.string(),
  column: z.string().nullable().describe('the name of the column, where it is one cell’s fault'),
  value: z.string().nullable().describe('what stands in that cell'),
});
export type FaultOnWire = z.infer<typeof fault>;

const preview = z.object({
  upload: z.object({ id, name: z.string(), sizeBytes: z.number() }),
  reading: readingSchema,
  why: z.object({
    /** `null`: set by the person. */
    encoding: z
      .enum([
        'byte_order_mark',
        'only_ascii',
        'valid_utf8',
        'mostly_utf8',
        'every_other_byte_is_nul',
        'chinese_pairs',
        'vietnamese_tones',
        'western_letters',
      ])
      .nullable(),
    separator: z.enum(['declared', 'same_cells_in_every_row', 'most_rows_agree', 'one_column']).nullable(),
    columns: z.array(
      z.object({
        field: z.enum(saleFields),
        column: z.int(),
        why: z.enum(['name', 'part_of_name', 'content']),
        confidence: z.enum(['sure', 'likely', 'weak']),
      }),
    ),
    dates: z.object({
      why: z.enum(['year_first', 'day_above_12', 'mixed', 'ambiguous', 'no_dates']),
      form: z.string(),
      evidence: z.string().nullable(),
    }),
    decimalMark: z.object({
      why: z.enum(['decimals_seen', 'thousands_seen', 'mixed', 'ambiguous', 'no_marks']),
      evidence: z.string().nullable(),
    }),
    /** `company`: the file does not say, so it is taken to be the company's own. */
    currency: z.enum(['given', 'column', 'amounts', 'header', 'company', 'unknown']),
  }),
  header: z.array(z.string()),
  rows: z.array(
    z.object({
      line: z.int(),
      cells: z.array(z.string()),
      sale: z
        .object({
          date: localDate,
          amount: moneyText,
          currency: z.string(),
          names: z.array(z.string().nullable()),
        })
        .nullable(),
      faults: z.array(fault),
    }),
  ),
  /** What keeps this reading from being imported, if anything does. */
  problem: fault.nullable(),
});

const pick = (...codes: (keyof typeof importRefusals)[]) => pickRefusals(importRefusals, ...codes);

export const uploadFile = route({
  id: 'facts.uploadFile',
  method: 'POST',
  path: '/api/v1/uploads',
  summary: 'Send a file of sales (the body is the file) and see how it would be read',
  access: 'member',
  scope: 'dependency:write',
  query: z.object({ name: z.string().min(1).max(200) }),
  body: 'stream',
  ok: preview,
  status: 201,
  refusals: { ...pick('file_is_too_large', 'upload_was_interrupted'), ...fileRefusals },
});

export const previewUpload = route({
  id: 'facts.previewUpload',
  method: 'POST',
  path: '/api/v1/uploads/{upload}/preview',
  summary: 'See how an uploaded file would be read with these settings; what is not given is guessed',
  access: 'member',
  scope: 'dependency:write',
  params: z.object({ upload: id }),
  body: z.object({
    encoding: z.enum(encodings).optional(),
    separator: z.enum(separators).optional(),
    columns: readingSchema.shape.columns.optional(),
    dateOrder: z.enum(dateOrders).optional(),
    decimalMark: z.enum(decimalMarks).optional(),
    currency: readingSchema.shape.currency.optional(),
  }),
  ok: preview,
  refusals: { ...pick('upload_not_found'), ...fileRefusals },
});

export const startImport = route({
  id: 'facts.startImport',
  method: 'POST',
  path: '/api/v1/imports',
  summary: 'Import an uploaded file with this reading; goes on by itself, all or nothing',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({ upload: id, reading: readingSchema }),
  ok: z.object({ import: z.object({ id }) }),
  status: 202,
  refusals: { ...pick('upload_not_found'), ...fileRefusals },
});

export const importStates = ['waiting', 'running', 'done', 'refused', 'cancelled'] as const;

const importView = z.object({
  id,
  fileName: z.string(),
  state: z.enum(importStates),
  /** 0 to 1 */
  progress: z.number(),
  newRows: z.int(),
  repeatedRows: z.int(),
  refusedRows: z.int(),
  problem: fault.nullable(),
  createdAt: instant,
  endedAt: instant.nullable(),
});
export type ImportView = z.infer<typeof importView>;

export const listImports = route({
  id: 'facts.listImports',
  method: 'GET',
  path: '/api/v1/imports',
  summary: 'The latest imports',
  access: 'viewer',
  scope: 'dependency:read',
  ok: z.object({ imports: z.array(importView) }),
  refusals: {},
});

export const readImport = route({
  id: 'facts.readImport',
  method: 'GET',
  path: '/api/v1/imports/{import}',
  summary: 'One import: how far it is, what came of it, and the first refused rows',
  access: 'viewer',
  scope: 'dependency:read',
  params: z.object({ import: id }),
  ok: z.object({
    import: importView,
    refused: z.array(z.object({ line: z.int(), cells: z.array(z.string()), faults: z.array(fault) })),
  }),
  refusals: pick('import_not_found'),
});

export const downloadRefused = route({
  id: 'facts.downloadRefused',
  method: 'GET',
  path: '/api/v1/imports/{import}/refused.csv',
  summary: 'The refused rows with their reasons, as a file to mend and import again',
  access: 'viewer',
  scope: 'dependency:read',
  params: z.object({ import: id }),
  ok: { file: 'text/csv; charset=utf-8' },
  refusals: pick('import_not_found'),
});

export const cancelImport = route({
  id: 'facts.cancelImport',
  method: 'POST',
  path: '/api/v1/imports/{import}/cancellation',
  summary: 'Stop an import that has not ended; nothing of it is kept',
  access: 'member',
  scope: 'dependency:write',
  params: z.object({ import: id }),
  ok: nothing,
  refusals: pick('import_not_found', 'import_has_ended'),
});

export const saleOnWire = z.object({
  key: z.string(),
  date: localDate,
  amount: moneyText,
  currency: z.string(),
  customer: z.string().nullable(),
  channel: z.string().nullable(),
  partner: z.string().nullable(),
  product: z.string().nullable(),
  region: z.string().nullable(),
  supplier: z.string().nullable(),
  fileName: z.string(),
  line: z.int(),
});

const salesFilter = {
  from: localDate.optional(),
  to: localDate.optional(),
  by: z.enum(dimensions).optional(),
  name: z
    .union([z.string().max(500), z.array(z.string().max(500)).max(500)])
    .optional()
    .describe('counterparty in the dimension `by`, or several; empty for sales without one'),
};

export const listSales = route({
  id: 'facts.listSales',
  method: 'GET',
  path: '/api/v1/sales',
  summary: 'Own sales, newest first, by date and counterparty',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object({
    ...salesFilter,
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  ok: z.object({ sales: z.array(saleOnWire), next: z.string().nullable() }),
  refusals: pick('cursor_not_usable'),
});
export type SalesPage = RouteAnswer<typeof listSales>;

export const downloadSales = route({
  id: 'facts.downloadSales',
  method: 'GET',
  path: '/api/v1/sales.csv',
  summary: 'The same sales as a file, all of them',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object(salesFilter),
  ok: { file: 'text/csv; charset=utf-8' },
  refusals: {},
});

export const readHeldSales = route({
  id: 'facts.readHeldSales',
  method: 'GET',
  path: '/api/v1/sales/held',
  summary: 'What is there: how many sales, between which days, naming whom, in which currencies',
  access: 'viewer',
  scope: 'dependency:read',
  ok: z.object({
    sales: z.int(),
    days: z.object({ from: localDate, to: localDate }).nullable(),
    named: z.array(z.enum(dimensions)).describe('dimensions in which sales name somebody'),
    currencies: z.array(currency),
  }),
  refusals: {},
});

const rate = z.string().describe('a plain decimal: so many of `to` for one of `from`');

export const readRates = route({
  id: 'facts.readRates',
  method: 'GET',
  path: '/api/v1/exchange-rates',
  summary: 'Exchange rates that amounts in other currencies are converted with',
  access: 'viewer',
  scope: 'dependency:read',
  ok: z.object({
    pairs: z.array(
      z.object({
        from: currency,
        to: currency,
        rates: z.int(),
        first: localDate,
        last: localDate,
        lastRate: rate,
      }),
    ),
  }),
  refusals: {},
});

export const downloadRates = route({
  id: 'facts.downloadRates',
  method: 'GET',
  path: '/api/v1/exchange-rates.csv',
  summary: 'All exchange rates as a file, to be mended and brought again',
  access: 'viewer',
  scope: 'dependency:read',
  ok: { file: 'text/csv; charset=utf-8' },
  refusals: {},
});

export const replaceRates = route({
  id: 'facts.replaceRates',
  method: 'PUT',
  path: '/api/v1/exchange-rates',
  summary: 'Replace all exchange rates by those of a text with the columns date, from, to and rate',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({ text: z.string().max(8_000_000) }),
  ok: z.object({ rates: z.int() }),
  refusals: {
    ...pickRefusals(fileRefusals, 'file_is_empty', 'line_is_too_long', 'quote_is_not_closed'),
    ...rateRefusals,
  },
});

export type FactsRoute =
  | typeof uploadFile
  | typeof previewUpload
  | typeof startImport
  | typeof listImports
  | typeof readImport
  | typeof downloadRefused
  | typeof cancelImport
  | typeof listSales
  | typeof downloadSales
  | typeof readHeldSales
  | typeof readRates
  | typeof downloadRates
  | typeof replaceRates;
