/** All SQL of facts. */
import type { Refusal } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Dimension } from '../core/fields.ts';
import type { MonthSum } from '../core/month-sums.ts';
import type { Reading } from '../core/reading.ts';
import type { SaleRow } from '../core/sale-row.ts';
import type { RefusedRow } from '../core/sales-reader.ts';

// Uploads -------------------------------------------------------------------------------------------------------------

export interface Upload {
  readonly id: Id;
  readonly name: string;
  readonly sizeBytes: number;
}

export async function insertUpload(
  tx: Transaction,
  organisation: Id,
  upload: { id: Id; name: string; by: Id },
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into upload (organisation_id, upload_id, name, size_bytes, created_by, created_at) values ($1, $2, $3, 0, $4, $5)`,
    [organisation, upload.id, upload.name, upload.by, now],
  );
}

export async function insertChunk(
  tx: Transaction,
  organisation: Id,
  upload: Id,
  number: number,
  bytes: Buffer,
): Promise<void> {
  await tx.execute(
    'insert into upload_chunk (organisation_id, upload_id, number, bytes) values ($1, $2, $3, $4)',
    [organisation, upload, number, bytes],
  );
}

export async function updateUploadSize(
  tx: Transaction,
  organisation: Id,
  upload: Id,
  sizeBytes: number,
): Promise<void> {
  await tx.execute('update upload set size_bytes = $3 where organisation_id = $1 and upload_id = $2', [
    organisation,
    upload,
    sizeBytes,
  ]);
}

export async function loadUpload(tx: Transaction, organisation: Id, id: Id): Promise<Upload | undefined> {
  const [row] = await tx.query<{ id: Id; name: string; size: bigint }>(
    'select upload_id as id, name, size_bytes as size from upload where organisation_id = $1 and upload_id = $2',
    [organisation, id],
  );
  return row === undefined ? undefined : { id: row.id, name: row.name, sizeBytes: Number(row.size) };
}

export async function loadChunk(
  tx: Transaction,
  organisation: Id,
  upload: Id,
  number: number,
): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ bytes: Buffer }>(
    'select bytes from upload_chunk where organisation_id = $1 and upload_id = $2 and number = $3',
    [organisation, upload, number],
  );
  return row?.bytes;
}

export async function deleteUpload(tx: Transaction, organisation: Id, id: Id): Promise<void> {
  await tx.execute('delete from upload_chunk where organisation_id = $1 and upload_id = $2', [
    organisation,
    id,
  ]);
  await tx.execute('delete from upload where organisation_id = $1 and upload_id = $2', [organisation, id]);
}

/** Files nobody imported within a day are forgotten. */
export async function deleteOldUploads(tx: Transaction, organisation: Id, before: Date): Promise<void> {
  const old = await tx.query<{ id: Id }>(
    `select upload_id as id from upload where organisation_id = $1 and created_at < $2 and upload_id not in
       (select upload_id from import where organisation_id = $1 and state in ('waiting', 'running'))`,
    [organisation, before],
  );
  for (const { id } of old) await deleteUpload(tx, organisation, id);
}

// Imports -------------------------------------------------------------------------------------------------------------

export type ImportState = 'waiting' | 'running' | 'done' | 'refused' | 'cancelled';

export interface Import {
  readonly id: Id;
  readonly upload: Id;
  readonly fileName: string;
  readonly reading: Reading;
  readonly state: ImportState;
  readonly sizeBytes: bigint;
  readonly readBytes: bigint;
  readonly newRows: bigint;
  readonly repeatedRows: bigint;
  readonly refusedRows: bigint;
  readonly header: readonly string[];
  readonly refusal: Refusal | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly cancelledAt: Date | null;
}

const importColumns = `import_id as id, upload_id as upload, file_name as "fileName", reading, state, size_bytes as "sizeBytes",
  read_bytes as "readBytes", new_rows as "newRows", repeated_rows as "repeatedRows", refused_rows as "refusedRows",
  header, refusal, created_at as "createdAt", ended_at as "endedAt", cancelled_at as "cancelledAt"`;

export async function insertImport(
  tx: Transaction,
  organisation: Id,
  it: { id: Id; upload: Upload; reading: Reading; by: Id },
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into import (organisation_id, import_id, upload_id, file_name, reading, state, size_bytes, created_by, created_at)
     values ($1, $2, $3, $4, $5, 'waiting', $6, $7, $8)`,
    [
      organisation,
      it.id,
      it.upload.id,
      it.upload.name,
      JSON.stringify(it.reading),
      it.upload.sizeBytes,
      it.by,
      now,
    ],
  );
}

export function listImports(tx: Transaction, organisation: Id): Promise<Import[]> {
  return tx.query(
    `select ${importColumns} from import where organisation_id = $1 order by created_at desc limit 50`,
    [organisation],
  );
}

export async function loadImport(tx: Transaction, organisation: Id, id: Id): Promise<Import | undefined> {
  const [row] = await tx.query<Import>(
    `select ${importColumns} from import where organisation_id = $1 and import_id = $2`,
    [organisation, id],
  );
  return row;
}

export interface Progress {
  readonly readBytes: number;
  readonly newRows: number;
  readonly repeatedRows: number;
  readonly refusedRows: number;
}

/** Says how far an import is; answers whether somebody cancelled it meanwhile. */
export async function noteProgress(
  tx: Transaction,
  organisation: Id,
  id: Id,
  progress: Progress,
): Promise<boolean> {
  const [row] = await tx.query<{ cancelled: boolean }>(
    `update import set state = 'running', read_bytes = $3, new_rows = $4, repeated_rows = $5, refused_rows = $6
      where organisation_id = $1 and import_id = $2 and state in ('waiting', 'running')
      returning cancelled_at is not null as cancelled`,
    [organisation, id, progress.readBytes, progress.newRows, progress.repeatedRows, progress.refusedRows],
  );
  return row?.cancelled ?? true;
}

export async function endImport(
  tx: Transaction,
  organisation: Id,
  id: Id,
  end: {
    state: 'done' | 'refused' | 'cancelled';
    progress: Progress;
    header: readonly string[];
    refusal: Refusal | null;
  },
  now: Date,
): Promise<void> {
  const { readBytes, newRows, repeatedRows, refusedRows } = end.progress;
  await tx.execute(
    `update import set state = $3, read_bytes = $4, new_rows = $5, repeated_rows = $6, refused_rows = $7, refusal = $8,
       ended_at = $9, header = $10 where organisation_id = $1 and import_id = $2`,
    [
      organisation,
      id,
      end.state,
      readBytes,
      newRows,
      repeatedRows,
      refusedRows,
      end.refusal === null ? null : JSON.stringify(end.refusal),
      now,
      end.header,
    ],
  );
}

/** Whether this transaction is the one that carries the import out; the claim ends with it, also when its server dies. */
export async function claimImport(tx: Transaction, id: Id): Promise<boolean> {
  const [row] = await tx.query<{ claimed: boolean }>(
    'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as claimed',
    [id],
  );
  return row?.claimed ?? false;
}

/** How many imports that have not ended were marked: one or none. */
export function markCancelled(tx: Transaction, organisation: Id, id: Id, now: Date): Promise<number> {
  return tx.execute(
    `update import set cancelled_at = coalesce(cancelled_at, $3),
       state = case when state = 'waiting' then 'cancelled' else state end,
       ended_at = case when state = 'waiting' then $3 else ended_at end
     where organisation_id = $1 and import_id = $2 and state in ('waiting', 'running')`,
    [organisation, id, now],
  );
}

export async function insertRefusedRows(
  tx: Transaction,
  organisation: Id,
  importId: Id,
  rows: readonly RefusedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  // Cells travel as JSON: lists of unequal length cannot stand in one array parameter.
  await tx.execute(
    `insert into refused_row (organisation_id, import_id, line, cells, faults)
     select $1, $2, (row ->> 'line')::int, array(select jsonb_array_elements_text(row -> 'cells')), row -> 'faults'
       from jsonb_array_elements($3::jsonb) as row on conflict do nothing`,
    // The database keeps no NUL characters; they are shown as what they are.
    [organisation, importId, JSON.stringify(rows).replaceAll('\\u0000', '\\u2400')],
  );
}

export function listRefusedRows(
  tx: Transaction,
  organisation: Id,
  importId: Id,
  after: number,
  most: number,
): Promise<RefusedRow[]> {
  return tx.query(
    `select line, cells, faults from refused_row where organisation_id = $1 and import_id = $2 and line > $3
      order by line limit $4`,
    [organisation, importId, after, most],
  );
}

// Sales ---------------------------------------------------------------------------------------------------------------

/**
 * Inserts the rows that are not there yet, and answers with their lines. Row-level security does not let the server's
 * role COPY, so a batch travels as one array a column.
 */
export async function insertNewSales(
  tx: Transaction,
  organisation: Id,
  importId: Id,
  rows: readonly SaleRow[],
): Promise<{ line: number }[]> {
  const column = <Value>(of: (row: SaleRow) => Value) => rows.map(of);
  return tx.query(
    `insert into sale (organisation_id, import_id, sale_key, line, content, sale_date, amount_minor, currency,
                       customer, channel, partner, product, region, supplier)
     select $1, $2, * from unnest($3::text[], $4::int[], $5::text[], $6::date[], $7::bigint[], $8::text[], $9::text[],
                                  $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])
     on conflict do nothing returning line`,
    [
      organisation,
      importId,
      column((row) => row.key),
      column((row) => row.line),
      column((row) => row.content),
      column((row) => row.date),
      column((row) => row.amountMinor),
      column((row) => row.currency),
      column((row) => row.customer),
      column((row) => row.channel),
      column((row) => row.partner),
      column((row) => row.product),
      column((row) => row.region),
      column((row) => row.supplier),
    ],
  );
}

/** The content that is kept under each of these keys. */
export async function contentsOf(
  tx: Transaction,
  organisation: Id,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.query<{ key: string; content: string }>(
    'select sale_key as key, content from sale where organisation_id = $1 and sale_key = any ($2)',
    [organisation, keys],
  );
  return new Map(rows.map((row) => [row.key, row.content]));
}

export async function addMonthSums(
  tx: Transaction,
  organisation: Id,
  sums: readonly MonthSum[],
): Promise<void> {
  const column = <Value>(of: (sum: MonthSum) => Value) => sums.map(of);
  await tx.execute(
    `insert into sale_month (organisation_id, dimension, month, currency, name, amount_minor, sales)
     select $1, * from unnest($2::text[], $3::date[], $4::text[], $5::text[], $6::bigint[], $7::bigint[])
     on conflict (organisation_id, dimension, month, currency, name) do update
       set amount_minor = sale_month.amount_minor + excluded.amount_minor, sales = sale_month.sales + excluded.sales`,
    [
      organisation,
      column((sum) => sum.dimension),
      column((sum) => sum.month),
      column((sum) => sum.currency),
      column((sum) => sum.name),
      column((sum) => sum.amountMinor),
      column((sum) => sum.sales),
    ],
  );
}

/** One import of an organisation at a time; the others wait here, so that their sums and keys never cross. */
export async function lockSales(tx: Transaction, organisation: Id): Promise<void> {
  await tx.execute('select 1 from organisation where organisation_id = $1 for no key update', [organisation]);
}

export interface KeptSale {
  readonly key: string;
  readonly date: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly customer: string | null;
  readonly channel: string | null;
  readonly partner: string | null;
  readonly product: string | null;
  readonly region: string | null;
  readonly supplier: string | null;
  readonly fileName: string;
  readonly line: number;
}

export interface SalesFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly by: Dimension | null;
  readonly name: string | null;
  /** Sales after this one in the order of the list. */
  readonly after: { readonly date: string; readonly key: string } | null;
  readonly limit: number;
}

/** Newest first, then by key. */
export function listSales(tx: Transaction, organisation: Id, filter: SalesFilter): Promise<KeptSale[]> {
  const dimension = filter.by === null ? '' : `and coalesce(s.${filter.by}, '') = $6`;
  return tx.query(
    `select s.sale_key as key, s.sale_date as date, s.amount_minor as "amountMinor", s.currency, s.customer, s.channel,
            s.partner, s.product, s.region, s.supplier, i.file_name as "fileName", s.line
       from sale s join import i on i.organisation_id = s.organisation_id and i.import_id = s.import_id
      where s.organisation_id = $1 and s.sale_date between coalesce($2, '-infinity'::date) and coalesce($3, 'infinity'::date)
        and ($4::date is null or (s.sale_date, s.sale_key) < ($4::date, $5::text)) ${dimension}
      order by s.sale_date desc, s.sale_key desc limit ${Math.trunc(filter.limit)}`,
    [
      organisation,
      filter.from,
      filter.to,
      filter.after?.date ?? null,
      filter.after?.key ?? null,
      ...(filter.by === null ? [] : [filter.name ?? '']),
    ],
  );
}
