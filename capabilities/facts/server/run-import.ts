import { hash } from 'node:crypto';
import type { Refusal } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { isDatabaseAway, type Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import type { JobEnd } from '#platform/jobs/jobs.ts';
import { type MonthSums, monthSums } from '../core/month-sums.ts';
import { type Occurrences, occurrences } from '../core/occurrences.ts';
import type { SaleRow } from '../core/sale-row.ts';
import { type RefusedRow, salesReader } from '../core/sales-reader.ts';
import type { ImportJob } from './start-import.ts';
import * as store from './store.ts';

const batchRows = 5_000;
const mostSums = 100_000;
/** Refused rows beyond these are counted but not kept. */
const mostRefusedRows = 100_000;
const progressMillis = 500;
const mostFailures = 3;

/**
 * Carries an import out, wherever and however often it is called: whoever claims it first does, the others look again
 * later, in case it comes to nothing there. What it brings is one transaction, so of an attempt that did not come to its
 * end nothing is there. A database that is away, or has no room left, says nothing about the import.
 */
export async function runImport(services: Services, job: ImportJob, signal: AbortSignal): Promise<JobEnd> {
  const { database } = services;
  const { organisation } = job;
  const found = await database.asOrganisation(organisation, (tx) =>
    store.loadImport(tx, organisation, job.import),
  );
  if (found === undefined) return 'done';
  const run = new ImportRun(services, organisation, found, signal);
  const end: End = found.endedAt === null ? await run.untilEnd() : { state: 'done', refusal: null };
  if (end.state === 'again') return 'again';
  await database.asOrganisation(organisation, async (tx) => {
    if (end.state !== 'done') {
      const ended = { state: end.state, refusal: end.refusal, progress: run.progress(), header: [] };
      await store.endImport(tx, organisation, found.id, ended, services.clock.now());
    }
    await store.deleteUpload(tx, organisation, found.upload);
  });
  return 'done';
}

/** Ends the transaction of an import by rollback. */
class Stopped extends Error {
  readonly state: 'refused' | 'cancelled';
  readonly refusal: Refusal | null;
  constructor(state: 'refused' | 'cancelled', refusal: Refusal | null) {
    super(refusal?.code ?? state);
    this.state = state;
    this.refusal = refusal;
  }
}

type End =
  | { readonly state: 'done' | 'refused' | 'cancelled'; readonly refusal: Refusal | null }
  | { readonly state: 'again' };

class ImportRun {
  readonly #services: Services;
  readonly #organisation: Id;
  readonly #import: store.Import;
  readonly #signal: AbortSignal;
  readonly #sums: MonthSums = monthSums();
  readonly #seen: Occurrences = occurrences();
  #waiting: SaleRow[] = [];
  #inserting: Promise<void> = Promise.resolve();
  #readBytes = 0;
  #newRows = 0;
  #repeatedRows = 0;
  #refusedRows = 0;
  #keptRefusedRows = 0;
  #notedAt = 0;

  constructor(services: Services, organisation: Id, it: store.Import, signal: AbortSignal) {
    this.#services = services;
    this.#organisation = organisation;
    this.#import = it;
    this.#signal = signal;
  }

  progress(): store.Progress {
    return {
      readBytes: this.#readBytes,
      newRows: this.#newRows,
      repeatedRows: this.#repeatedRows,
      refusedRows: this.#refusedRows,
    };
  }

  /** A failure of ours is tried again, on this server or another, but not for ever. */
  async untilEnd(): Promise<End> {
    const { database, log } = this.#services;
    const [organisation, { id }] = [this.#organisation, this.#import];
    try {
      return await database.inBulk(organisation, async (tx): Promise<End> => {
        if (!(await store.claimImport(tx, id))) return { state: 'again' };
        // It may have ended between its being looked for and its being claimed.
        const now = await store.loadImport(tx, organisation, id);
        if (now?.endedAt === null) await this.#readAll(tx);
        return { state: 'done', refusal: null };
      });
    } catch (error) {
      if (error instanceof Stopped) return { state: error.state, refusal: error.refusal };
      if (this.#signal.aborted) return { state: 'again' };
      log.error({ err: error, import: id }, 'an attempt at an import failed');
      if (isDatabaseAway(error)) throw error;
      const failures = await database.asOrganisation(organisation, (tx) =>
        store.countFailure(tx, organisation, id),
      );
      if (failures < mostFailures) return { state: 'again' };
      return { state: 'refused', refusal: { code: 'import_failed', values: { import: id } } };
    }
  }

  async #readAll(tx: Transaction): Promise<void> {
    await store.lockSales(tx, this.#organisation);
    const reader = salesReader(this.#import.reading, (text) => hash('sha256', text, 'hex'));
    for (let number = 0; ; number += 1) {
      const chunk = await this.#services.database.asOrganisation(this.#organisation, (reading) =>
        store.loadChunk(reading, this.#organisation, this.#import.upload, number),
      );
      const batch = chunk === undefined ? reader.end() : reader.push(chunk);
      if (!batch.ok) throw new Stopped('refused', batch.refusal);
      this.#waiting.push(...batch.value.rows);
      await this.#inserting;
      await this.#keepRefused(tx, batch.value.refused);
      while (this.#waiting.length >= batchRows) await this.#insert(tx, this.#waiting.splice(0, batchRows));
      if (chunk === undefined) break;
      this.#readBytes += chunk.length;
      await this.#note();
    }
    await this.#insert(tx, this.#waiting);
    await this.#inserting;
    await this.#flush(tx);
    await store.endImport(
      tx,
      this.#organisation,
      this.#import.id,
      { state: 'done', progress: this.progress(), header: reader.header(), refusal: null },
      this.#services.clock.now(),
    );
  }

  /** Sends a batch and goes on reading; waits only for the one before it. */
  async #insert(tx: Transaction, batch: readonly SaleRow[]): Promise<void> {
    await this.#inserting;
    const rows = batch.map((row) =>
      row.id === null ? { ...row, key: `${row.key}#${this.#seen.count(row.key)}` } : row,
    );
    // In the order of the index, neighbours are written together.
    rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.line - b.line));
    this.#inserting = this.#insertBatch(tx, rows);
    this.#inserting.catch(() => {});
  }

  async #insertBatch(tx: Transaction, rows: readonly SaleRow[]): Promise<void> {
    if (rows.length === 0) return;
    const { id } = this.#import;
    const inserted = await store.insertNewSales(tx, this.#organisation, id, rows);
    this.#newRows += inserted;
    const lines =
      inserted === rows.length
        ? null
        : await store.linesOfImport(
            tx,
            this.#organisation,
            id,
            rows.map(({ key }) => key),
          );
    const others: SaleRow[] = [];
    for (const row of rows) {
      if (lines === null || lines.has(row.line)) this.#sums.add(row);
      else others.push(row);
    }
    if (others.length > 0) await this.#compare(tx, others);
    if (this.#sums.size() > mostSums) await this.#flush(tx);
  }

  /** Rows whose key is there already: the same again, or another sale under the same id. */
  async #compare(tx: Transaction, rows: readonly SaleRow[]): Promise<void> {
    const kept = await store.contentsOf(
      tx,
      this.#organisation,
      rows.map((row) => row.key),
    );
    const contradicting = rows.filter((row) => row.id !== null && kept.get(row.key) !== row.content);
    this.#repeatedRows += rows.length - contradicting.length;
    await this.#keepRefused(
      tx,
      contradicting.map((row) => ({
        line: row.line,
        cells: [],
        faults: [
          {
            code: 'id_has_other_content',
            path: `line ${row.line}`,
            values: { line: row.line, id: row.id ?? '' },
          },
        ],
      })),
    );
  }

  async #keepRefused(tx: Transaction, rows: readonly RefusedRow[]): Promise<void> {
    if (rows.length === 0) return;
    this.#refusedRows += rows.length;
    const kept = rows.slice(0, Math.max(0, mostRefusedRows - this.#keptRefusedRows));
    this.#keptRefusedRows += kept.length;
    await store.insertRefusedRows(tx, this.#organisation, this.#import.id, kept);
  }

  async #flush(tx: Transaction): Promise<void> {
    const sums = this.#sums.take();
    for (let from = 0; from < sums.length; from += batchRows) {
      await store.addMonthSums(tx, this.#organisation, sums.slice(from, from + batchRows));
    }
  }

  /** Outside the import's own transaction, so that others see it; twice a second. */
  async #note(): Promise<void> {
    if (this.#signal.aborted) throw new Error('the server is stopping; the import starts again elsewhere');
    const now = this.#services.clock.now().getTime();
    if (now - this.#notedAt < progressMillis) return;
    this.#notedAt = now;
    const cancelled = await this.#services.database.asOrganisation(this.#organisation, (tx) =>
      store.noteProgress(tx, this.#organisation, this.#import.id, this.progress()),
    );
    if (cancelled) throw new Stopped('cancelled', null);
  }
}
