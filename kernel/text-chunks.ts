/** Texts that follow each other, as UTF-8 in chunks, so that the whole text need never exist as one. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Hash } from './canonical-json.ts';

/** Characters that are gathered before they are encoded: one call for each short text would cost more than its work. */
const chunkLength = 1 << 16;

export interface TextChunks {
  /** Each text must be well-formed by itself: a chunk can end after it. */
  readonly add: (text: string) => void;
  /** Hands over what is still gathered. */
  readonly end: () => void;
}

export function textChunks(take: (chunk: Uint8Array) => void): TextChunks {
  const encoder = new TextEncoder();
  let gathered = '';
  const end = (): void => {
    if (gathered !== '') take(encoder.encode(gathered));
    gathered = '';
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
