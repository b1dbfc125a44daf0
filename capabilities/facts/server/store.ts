/** All SQL of facts. */
import type { Refusal } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { arrayText, type Transaction } from '#platform/db/pool.ts';
import { type Dimension, dimensions } from '../core/fields.ts';
import type { MonthSum } from '../core/month-sums.ts';
import type { Reading } from '../core/reading.ts';
import type { SaleRow } from '../core/sale-row.ts';
import type { RefusedRow } from '../core/sales-reader.ts';
import type { DayRange, SplitWindow } from '../core/split-window.ts';

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

/** Holds a file as it is to the end of the transaction; says whether it is there. */
export async function lockUpload(tx: Transaction, organisation: Id, id: Id): Promise<boolean> {
  const found = await tx.query(
    'select 1 from upload where organisation_id = $1 and upload_id = $2 for update',
    [organisation, id],
  );
  return found.length > 0;
}

/** Forgets a file, unless an import of it has not ended yet. */
export async function deleteUpload(tx: Transaction, organisation: Id, id: Id): Promise<void> {
  await lockUpload(tx, organisation, id);
  const open = await tx.query(
    `select 1 from import where organisation_id = $1 and upload_id = $2 and state in ('waiting', 'running')`,
    [organisation, id],
  );
  if (open.length > 0) return;
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

/** One that has ended stays as it did: a server that stood still meanwhile may not know of it. */
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
       ended_at = $9, header = $10 where organisation_id = $1 and import_id = $2 and ended_at is null`,
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

/** Counts an attempt that failed by a fault of ours; answers with how many did. */
export async function countFailure(tx: Transaction, organisation: Id, id: Id): Promise<number> {
  const [row] = await tx.query<{ failures: number }>(
    'update import set attempts = attempts + 1 where organisation_id = $1 and import_id = $2 returning attempts as failures',
    [organisation, id],
  );
  return row?.failures ?? 1;
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
 * Inserts the rows that are not there yet; answers with how many that were. Row-level security does not let the server's
 * role COPY, so a batch travels as one array a column.
 */
export async function insertNewSales(
  tx: Transaction,
  organisation: Id,
  importId: Id,
  rows: readonly SaleRow[],
): Promise<number> {
  const column = (of: (row: SaleRow) => string | number | bigint | null) => arrayText(rows.map(of));
  return tx.execute(
    `insert into sale (organisation_id, import_id, sale_key, line, content, sale_date, amount_minor, currency,
                       customer, channel, partner, product, region, supplier)
     select $1, $2, * from unnest($3::text[], $4::int[], $5::text[], $6::date[], $7::bigint[], $8::text[], $9::text[],
                                  $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])
     on conflict do nothing`,
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

/** The lines that this import put under these keys. */
export async function linesOfImport(
  tx: Transaction,
  organisation: Id,
  importId: Id,
  keys: readonly string[],
): Promise<ReadonlySet<number>> {
  const rows = await tx.query<{ line: number }>(
    'select line from sale where organisation_id = $1 and import_id = $2 and sale_key = any ($3)',
    [organisation, importId, keys],
  );
  return new Set(rows.map(({ line }) => line));
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
  // Not the organisation's row: an import may take long, and roles and searches are changed under that lock.
  await tx.execute("select pg_advisory_xact_lock(hashtextextended('sales of ' || $1, 0))", [organisation]);
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
  /** Counterparties in the dimension `by`, the empty name for sales without one; `null` for all. */
  readonly names: readonly string[] | null;
  /** Sales after this one in the order of the list. */
  readonly after: { readonly date: string; readonly key: string } | null;
  readonly limit: number;
}

/** Newest first, then by key. */
export function listSales(tx: Transaction, organisation: Id, filter: SalesFilter): Promise<KeptSale[]> {
  const named = filter.by !== null && filter.names !== null;
  const dimension = named ? `and coalesce(s.${filter.by}, '') = any ($6)` : '';
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
      ...(named ? [filter.names] : []),
    ],
  );
}

// What is held, and its sums ------------------------------------------------------------------------------------------

export interface HeldSales {
  readonly sales: bigint;
  /** `null` where there are no sales. */
  readonly first: string | null;
  readonly last: string | null;
}

export async function loadHeldSales(tx: Transaction, organisation: Id): Promise<HeldSales> {
  const [row] = await tx.query<HeldSales>(
    `select coalesce((select sum(new_rows) from import where organisation_id = $1 and state = 'done'), 0)::bigint as sales,
            (select min(sale_date) from sale where organisation_id = $1) as first,
            (select max(sale_date) from sale where organisation_id = $1) as last`,
    [organisation],
  );
  return row ?? { sales: 0n, first: null, last: null };
}

/** Sales come with an import that ends in the same transaction, and stay; rates are replaced as a whole. */
export async function loadStandOfSales(tx: Transaction, organisation: Id): Promise<string> {
  const [row] = await tx.query<{ stand: string }>(
    `select concat_ws(' ',
              (select count(*) from import where organisation_id = $1 and state = 'done'),
              (select coalesce(sum(new_rows), 0) from import where organisation_id = $1 and state = 'done'),
              (select md5(string_agg(concat_ws(' ', from_currency, to_currency, rate_date, rate), ','
                                     order by from_currency, to_currency, rate_date))
                 from exchange_rate where organisation_id = $1)) as stand`,
    [organisation],
  );
  return row?.stand ?? '';
}

/** The dimensions in which at least one sale names somebody. */
export async function listNamedDimensions(tx: Transaction, organisation: Id): Promise<Dimension[]> {
  const rows = await tx.query<{ dimension: Dimension }>(
    `select dimension from unnest($2::text[]) with ordinality as asked (dimension, place)
      where exists (select 1 from sale_month s where s.organisation_id = $1 and s.dimension = asked.dimension and s.name > '')
      order by place`,
    [organisation, dimensions],
  );
  return rows.map(({ dimension }) => dimension);
}

/** Each currency there are sales in. Steps from one month and currency to the next, and so reads few of the sums. */
export async function listCurrencies(tx: Transaction, organisation: Id): Promise<string[]> {
  const of = "from sale_month where organisation_id = $1 and dimension = 'customer'";
  const rows = await tx.query<{ currency: string }>(
    `with recursive step as (
       (select month, currency ${of} order by month, currency limit 1)
       union all
       select following.month, following.currency from step cross join lateral
         (select month, currency ${of} and (month, currency) > (step.month, step.currency)
           order by month, currency limit 1) as following)
     select distinct currency from step order by currency`,
    [organisation],
  );
  return rows.map(({ currency }) => currency);
}

/** Sales of one counterparty, in one month or in the whole window. */
export interface SumOfSales {
  /** `yyyy-mm`; empty where the months are not asked for. */
  readonly month: string;
  /** Empty for sales that name nobody. */
  readonly name: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly sales: bigint;
}

export interface SumsAsked {
  readonly by: Dimension;
  readonly parts: SplitWindow;
  readonly each: 'window' | 'month';
}

/**
 * Net amounts in their own currencies: the kept sums of whole months, and the rows of the days beside them. Those of a
 * window come largest first, so that whoever sorts them has little left to do.
 */
export function sumSales(tx: Transaction, organisation: Id, asked: SumsAsked): Promise<SumOfSales[]> {
  const { months, edges } = asked.parts;
  const month = asked.each === 'month';
  const rowsOfEdge = (from: number, to: number) => `union all
      select ${month ? "to_char(sale_date, 'YYYY-MM')" : "''"}, coalesce(${asked.by}, ''), currency, amount_minor, 1
        from sale where organisation_id = $1 and sale_date between $${from} and $${to}`;
  return tx.query(
    `select month, name, currency, sum(amount_minor)::bigint as "amountMinor", sum(sales)::bigint as sales from (
      select ${month ? "to_char(month, 'YYYY-MM')" : "''"} as month, name, currency, amount_minor, sales
        from sale_month where organisation_id = $1 and dimension = $2 and month between $3 and $4
      ${rowsOfEdge(5, 6)} ${rowsOfEdge(7, 8)}) as part
     group by month, name, currency ${month ? '' : 'order by sum(amount_minor) desc'}`,
    [
      organisation,
      asked.by,
      months?.from ?? null,
      months?.to ?? null,
      edges[0]?.from ?? null,
      edges[0]?.to ?? null,
      edges[1]?.from ?? null,
      edges[1]?.to ?? null,
    ],
  );
}

/**
 * The kept sums of one month, by its first day, as they stand there. They come as one row of lists: a row each would take
 * several times as long to read.
 */
export async function listSumsOfMonth(
  tx: Transaction,
  organisation: Id,
  { by, month }: { readonly by: Dimension; readonly month: string },
): Promise<Omit<SumOfSales, 'month'>[]> {
  const [row] = await tx.query<{
    names: readonly string[] | null;
    currencies: readonly string[];
    amounts: readonly string[];
    sales: readonly string[];
  }>(
    `select json_agg(name) as names, json_agg(currency) as currencies, json_agg(amount_minor::text) as amounts,
            json_agg(sales::text) as sales
       from sale_month where organisation_id = $1 and dimension = $2 and month = $3`,
    [organisation, by, month],
  );
  return (row?.names ?? []).map((name, at) => ({
    name,
    currency: row?.currencies[at] ?? '',
    amountMinor: BigInt(row?.amounts[at] ?? 0),
    sales: BigInt(row?.sales[at] ?? 0),
  }));
}

export interface ConversionAsked {
  readonly by: Dimension;
  readonly window: DayRange;
  readonly each: 'window' | 'month';
  readonly into: string;
  /** For each other currency, how many minor units of `into` one of its minor units is at a rate of 1: `0.01`, `100`. */
  readonly factors: ReadonlyMap<string, string>;
}

/** Sums of converted sales, and how many of them had no rate and are not in the amount. */
export interface ConvertedSum extends Omit<SumOfSales, 'currency'> {
  readonly withoutRate: bigint;
}

/** The latest rate of each currency and day on which there are sales in it. */
const rateOfDay = `
  foreign_day as (
    select distinct currency, sale_date from sale
     where organisation_id = $1 and sale_date between $2 and $3 and currency <> $4),
  rate_of_day as (
    select currency, sale_date,
           (select rate from exchange_rate where organisation_id = $1 and from_currency = currency
               and to_currency = $4 and rate_date <= sale_date order by rate_date desc limit 1) as rate
      from foreign_day)`;

/**
 * Sales in other currencies, each converted at the latest rate on or before its own day and rounded half to even to
 * the minor unit, as `convertAmount` does. Kept sums cannot be used: within a month rates differ, and so does rounding.
 */
export function sumConvertedSales(
  tx: Transaction,
  organisation: Id,
  asked: ConversionAsked,
): Promise<ConvertedSum[]> {
  return tx.query(
    `with ${rateOfDay},
     converted as (
       select ${asked.each === 'month' ? "to_char(s.sale_date, 'YYYY-MM')" : "''"} as month,
              coalesce(s.${asked.by}, '') as name, s.amount_minor * r.rate * f.factor as amount
         from sale s
         join rate_of_day r on r.currency = s.currency and r.sale_date = s.sale_date
         join unnest($5::text[], $6::numeric[]) as f (currency, factor) on f.currency = s.currency
        where s.organisation_id = $1 and s.sale_date between $2 and $3 and s.currency <> $4)
     select month, name, count(*) as sales, count(*) filter (where amount is null) as "withoutRate",
            coalesce(sum(case when abs(amount - trunc(amount)) = 0.5 then 2 * round(amount * 0.5)
                              else round(amount) end), 0)::bigint as "amountMinor"
       from converted group by month, name`,
    [
      organisation,
      asked.window.from,
      asked.window.to,
      asked.into,
      [...asked.factors.keys()],
      [...asked.factors.values()],
    ],
  );
}

/** Sales in one currency that no rate can convert. */
export interface SalesWithoutRate {
  readonly currency: string;
  readonly sales: bigint;
  readonly since: string;
  readonly until: string;
  readonly fileName: string;
  readonly line: number;
  /** The first ones that stand in the same file, at most ten. */
  readonly lines: readonly number[];
}

/** For each currency with sales that lack a rate: how many they are, between which days, and where the first stand. */
export function listSalesWithoutRate(
  tx: Transaction,
  organisation: Id,
  asked: Pick<ConversionAsked, 'window' | 'into'>,
): Promise<SalesWithoutRate[]> {
  return tx.query(
    `with ${rateOfDay},
     wanting as (
       select s.currency, s.sale_date, s.import_id, s.line,
              row_number() over (partition by s.currency order by s.sale_date, s.import_id, s.line) as place,
              count(*) over (partition by s.currency) as sales,
              max(s.sale_date) over (partition by s.currency) as until
         from sale s join rate_of_day r on r.currency = s.currency and r.sale_date = s.sale_date
        where s.organisation_id = $1 and s.sale_date between $2 and $3 and s.currency <> $4 and r.rate is null),
     named as (select * from wanting where place <= 10)
     select w.currency, w.sales, w.sale_date as since, w.until, i.file_name as "fileName", w.line,
            array(select n.line from named n
                   where n.currency = w.currency and n.import_id = w.import_id order by n.line) as lines
       from named w join import i on i.organisation_id = $1 and i.import_id = w.import_id
      where w.place = 1 order by w.currency`,
    [organisation, asked.window.from, asked.window.to, asked.into],
  );
}

/** A customer's first sale in a window that is no refund, where nothing of them lies before it. */
export interface FirstSale {
  readonly customer: string;
  readonly date: string;
  readonly channel: string | null;
}

/** @param months the first days of the first and the last month of the window, which is made of whole months */
export function listFirstSales(tx: Transaction, organisation: Id, months: DayRange): Promise<FirstSale[]> {
  return tx.query(
    `with new_customer as (
       select name from sale_month where organisation_id = $1 and dimension = 'customer' and name <> ''
        group by name having min(month) between $2 and $3)
     select distinct on (s.customer) s.customer, s.sale_date as date, s.channel
       from sale s join new_customer n on n.name = s.customer
      where s.organisation_id = $1 and s.amount_minor > 0
        and s.sale_date >= $2::date and s.sale_date < $3::date + interval '1 month'
      order by s.customer, s.sale_date, s.channel nulls last, s.sale_key`,
    [organisation, months.from, months.to],
  );
}

/** Which of these customers have a sale before a month. */
export async function customersBefore(
  tx: Transaction,
  organisation: Id,
  names: readonly string[],
  month: string,
): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `select distinct name from sale_month
      where organisation_id = $1 and dimension = 'customer' and name = any ($2) and month < $3::date`,
    [organisation, names, month],
  );
  return rows.map(({ name }) => name);
}

/** Which of these names the sales know in a dimension. */
export async function knownNames(
  tx: Transaction,
  organisation: Id,
  by: Dimension,
  names: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    'select distinct name from sale_month where organisation_id = $1 and dimension = $2 and name = any ($3)',
    [organisation, by, names],
  );
  return rows.map(({ name }) => name);
}

// Exchange rates ------------------------------------------------------------------------------------------------------

export interface KeptRate {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  /** A plain decimal. */
  readonly rate: string;
}

export function listRates(tx: Transaction, organisation: Id): Promise<KeptRate[]> {
  return tx.query(
    `select rate_date as date, from_currency as "from", to_currency as "to", trim_scale(rate)::text as rate
       from exchange_rate where organisation_id = $1 order by from_currency, to_currency, rate_date desc`,
    [organisation],
  );
}

export async function replaceRates(
  tx: Transaction,
  organisation: Id,
  rates: readonly KeptRate[],
): Promise<void> {
  const column = (of: (rate: KeptRate) => string) => rates.map(of);
  await tx.execute('delete from exchange_rate where organisation_id = $1', [organisation]);
  await tx.execute(
    `insert into exchange_rate (organisation_id, from_currency, to_currency, rate_date, rate)
     select $1, * from unnest($2::text[], $3::text[], $4::date[], $5::numeric[])`,
    [
      organisation,
      column((rate) => rate.from),
      column((rate) => rate.to),
      column((rate) => rate.date),
      column((rate) => rate.rate),
    ],
  );
}
