/**
 * Lines of an open period, as they are kept while it is shown: in parts of a thousand, each line as a closed statement
 * keeps it (its canonical JSON and the few figures that explain it; decision 69), packed to about a tenth of that.
 */
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { Json } from '#kernel/canonical-json.ts';
import { invariant } from '#kernel/invariant.ts';
import { keepReason } from '../core/keep-reason.ts';
import type { Posting } from '../core/postings.ts';
import type { BareLine } from '../core/statement.ts';
import type { LineRow } from './store.ts';

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);

const linesInPart = 1000;
/** So many are kept whatever room there is: of the beginning of every open period, and of what was asked for. */
const partsAlways = 5;
/** Lines of the beginning, at which people look most. */
export const firstLines = partsAlways * linesInPart;

export interface KeptLines {
  readonly lineCount: number;
  /** By their number from 0 on; those that are not kept are absent. */
  readonly parts: ReadonlyMap<number, Uint8Array>;
  /** Of all parts. */
  readonly bytes: number;
}

export interface KeepingLines {
  /** @param text the line's canonical JSON */
  readonly add: (posting: Posting, text: string) => void;
  /** Waits until what has come in so far is packed. */
  readonly flush: () => Promise<void>;
  /** Packs the last part as well. */
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
  const parts = new Map<number, Uint8Array>();
  let bytes = 0;
  let lineCount = 0;
  let part = 0;
  let isKept = true;
  let texts: string[] = [];
  let packing: Promise<readonly [number, Uint8Array]>[] = [];
  const wanted = after === null ? Number.POSITIVE_INFINITY : Math.floor(after / linesInPart);
  const isWanted = (): boolean =>
    part < partsAlways || (part >= wanted && (part < wanted + partsAlways || room.left > 0));
  const endPart = (): void => {
    const [number, content] = [part, `[${texts.join(',')}]`];
    if (isKept) packing.push(pack(content, { level: 1 }).then((packed) => [number, packed]));
    texts = [];
    part += 1;
    isKept = isWanted();
  };
  const flush = async (): Promise<void> => {
    const packed = await Promise.all(packing);
    packing = [];
    for (const [number, content] of packed) {
      parts.set(number, content);
      bytes += content.length;
      room.left -= content.length;
    }
  };
  return {
    add(posting, text) {
      if (isKept) texts.push(`{"line":${text},"reason":${JSON.stringify(keepReason(posting))}}`);
      lineCount += 1;
      if (lineCount % linesInPart === 0) endPart();
    },
    flush,
    async end() {
      if (lineCount % linesInPart !== 0) endPart();
      await flush();
      return { lineCount, parts, bytes };
    },
  };
}

/** Whether all lines behind a position are kept, as far as there are any and no more than `limit` are wanted. */
export function areKept(kept: KeptLines, after: number, limit: number): boolean {
  return partsOf(kept, after, limit).every((part) => kept.parts.has(part));
}

/** Lines behind a position, which are kept. */
export async function readKept(kept: KeptLines, after: number, limit: number): Promise<readonly LineRow[]> {
  const rows: LineRow[] = [];
  for (const part of partsOf(kept, after, limit)) {
    const packed = kept.parts.get(part);
    invariant(packed !== undefined, 'lines that are read were kept');
    const lines: { line: BareLine; reason: Json }[] = JSON.parse((await unpack(packed)).toString());
    lines.forEach(({ line, reason }, index) => {
      const position = part * linesInPart + index + 1;
      if (after < position && position <= after + limit) rows.push({ position, line, reason, why: null });
    });
  }
  return rows;
}

function partsOf({ lineCount }: KeptLines, after: number, limit: number): readonly number[] {
  const end = Math.min(after + limit, lineCount);
  const first = Math.floor(after / linesInPart);
  const count = end <= after ? 0 : Math.ceil(end / linesInPart) - first;
  return Array.from({ length: count }, (_, index) => first + index);
}
