/**
 * Lines of an open period, as they are kept while it is shown: in the sheets that a closed statement keeps, packed to about
 * a tenth.
 */
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { invariant } from '#kernel/invariant.ts';
import type { ClosingLine } from '../core/closing-line.ts';
import { fillSheets, linesASheet, type Sheet } from '../core/fill-sheets.ts';
import { type LineRow, rowsOnSheet } from './rows-on-sheet.ts';

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);

/** So many are kept whatever room there is: of the beginning of every open period, and of what was asked for. */
const sheetsAlways = 5;
/** Lines of the beginning, at which people look most. */
export const firstLines = sheetsAlways * linesASheet;

export interface KeptLines {
  readonly lineCount: number;
  /** Packed, by their number from 0 on; those that are not kept are absent. */
  readonly sheets: ReadonlyMap<number, Uint8Array>;
  /** Of all sheets. */
  readonly bytes: number;
}

export interface KeepingLines {
  readonly add: (line: Pick<ClosingLine, 'kind' | 'text' | 'reason'>) => void;
  /** Packs the sheets that are full. */
  readonly flush: () => Promise<void>;
  /** Packs the last sheet as well. */
  readonly end: () => Promise<KeptLines>;
}

/** Bytes that may still be kept, of all periods together. */
export interface Room {
  left: number;
}

/**
 * @param after the position behind which lines are kept, besides the first ones; `null` for the first ones alone
 * @param room how far they are kept from there on; what comes in between two `flush` may be more
 */
export function keepLines(after: number | null, room: Room): KeepingLines {
  const filling = fillSheets();
  const sheets = new Map<number, Uint8Array>();
  let bytes = 0;
  let lineCount = 0;
  const wanted = after === null ? Number.POSITIVE_INFINITY : Math.floor(after / linesASheet);
  const isKept = (sheet: number): boolean =>
    sheet < sheetsAlways || (sheet >= wanted && (sheet < wanted + sheetsAlways || room.left > 0));
  const packAll = async (full: readonly Sheet[]): Promise<void> => {
    const numbered = full.map(({ first, lines, reasons }) => ({
      sheet: numberOf(first),
      bytes: Buffer.concat([lines, between, reasons]),
    }));
    await Promise.all(
      numbered
        .filter(({ sheet }) => isKept(sheet))
        .map(async ({ sheet, bytes: unpacked }) => {
          const packed = await pack(unpacked, { level: 1 });
          sheets.set(sheet, packed);
          bytes += packed.length;
          room.left -= packed.length;
        }),
    );
  };
  return {
    add(line) {
      filling.add(line);
      lineCount += 1;
    },
    flush: () => packAll(filling.takeFull()),
    async end() {
      const last = filling.takeLast();
      await packAll([...filling.takeFull(), ...(last === null ? [] : [last])]);
      return { lineCount, sheets, bytes };
    },
  };
}

/** Whether all lines behind a position are kept, as far as there are any and no more than `limit` are wanted. */
export function areKept(kept: KeptLines, after: number, limit: number): boolean {
  return sheetsOf(kept, after, limit).every((sheet) => kept.sheets.has(sheet));
}

/** Lines behind a position, which are kept. */
export async function readKept(kept: KeptLines, after: number, limit: number): Promise<readonly LineRow[]> {
  const rows: LineRow[] = [];
  for (const sheet of sheetsOf(kept, after, limit)) {
    const packed = kept.sheets.get(sheet);
    invariant(packed !== undefined, 'lines that are read were kept');
    const [lines = '', reasons = ''] = (await unpack(packed)).toString().split(String(between));
    const first = sheet * linesASheet + 1;
    rows.push(...rowsOnSheet({ first, lines, reasons, whys: null }, after, limit));
  }
  return rows;
}

/** Between the lines of a sheet and their reasons; neither has an empty line. */
const between = Buffer.from('\n\n');

function numberOf(first: number): number {
  return (first - 1) / linesASheet;
}

function sheetsOf({ lineCount }: KeptLines, after: number, limit: number): readonly number[] {
  const end = Math.min(after + limit, lineCount);
  const first = Math.floor(after / linesASheet);
  const count = end <= after ? 0 : Math.ceil(end / linesASheet) - first;
  return Array.from({ length: count }, (_, index) => first + index);
}
