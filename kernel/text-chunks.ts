/** Texts that follow each other, as UTF-8 in chunks, so that the whole text need never exist as one. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Hash } from './canonical-json.ts';

/** Characters that are gathered before they are encoded: one call for each short text would cost more than its work. */
const chunkLength = 1 << 16;

/** A code unit of JavaScript takes so many bytes at most. */
const bytesAUnit = 3;
/** Room for a chunk and the text that made it full. */
const usualRoom = bytesAUnit * (chunkLength + (1 << 12));

export interface TextChunks {
  /** Each text must be well-formed by itself: a chunk can end after it. */
  readonly add: (text: string) => void;
  /** Hands over what is still gathered. */
  readonly end: () => void;
}

/** @param take told of each chunk, whose bytes are its own until it answers: the next one is written over them */
export function textChunks(take: (chunk: Uint8Array) => void): TextChunks {
  const encoder = new TextEncoder();
  let room: Uint8Array | null = null;
  let gathered = '';
  const end = (): void => {
    if (gathered === '') return;
    const most = bytesAUnit * gathered.length;
    if (room === null || room.length < most) room = new Uint8Array(Math.max(most, usualRoom));
    const { written } = encoder.encodeInto(gathered, room);
    gathered = '';
    take(room.subarray(0, written));
  };
  return {
    add(text) {
      gathered += text;
      if (gathered.length >= chunkLength) end();
    },
    end,
  };
}

export interface RunningHash {
  readonly add: (text: string) => void;
  readonly addChunk: (chunk: Uint8Array) => void;
  /** The hash of all that was added; nothing can be added any more. */
  readonly finish: () => Hash;
}

/** SHA-256 as it is taken bit by bit. */
export interface Sha256 {
  update(chunk: Uint8Array): unknown;
  digest(): Uint8Array;
}

/**
 * `hashText` of texts that come one after the other.
 * @param begin a quicker SHA-256 than that of the language, where the platform has one
 */
export function runningHash(begin: () => Sha256 = () => sha256.create()): RunningHash {
  const hash = begin();
  const chunks = textChunks((chunk) => hash.update(chunk));
  return {
    add: chunks.add,
    addChunk(chunk) {
      chunks.end();
      hash.update(chunk);
    },
    finish() {
      chunks.end();
      return `sha256:${bytesToHex(hash.digest())}`;
    },
  };
}
