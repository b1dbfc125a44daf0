/** Texts that follow each other, as UTF-8 in chunks, so that the whole text need never exist as one. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Hash } from './canonical-json.ts';
import { type TextBytes, textBytes } from './text-bytes.ts';

/** Bytes that are gathered before they are handed on: one call for each short text would cost more than its work. */
const chunkLength = 1 << 16;

export interface TextChunks {
  /** Where text is put together; `pass` comes after it. */
  readonly bytes: TextBytes;
  /** Hands what is gathered over if it is much. */
  readonly pass: () => void;
  /** Each text must be well-formed by itself: a chunk can end after it. */
  readonly add: (text: string) => void;
  /** Hands over what is still gathered. */
  readonly end: () => void;
}

/** @param take told of each chunk, whose bytes are its own until it answers: the next one is written over them */
export function textChunks(take: (chunk: Uint8Array) => void): TextChunks {
  const bytes = textBytes(chunkLength + (1 << 12));
  const end = (): void => {
    if (bytes.length() === 0) return;
    take(bytes.view());
    bytes.clear();
  };
  const pass = (): void => {
    if (bytes.length() >= chunkLength) end();
  };
  return {
    bytes,
    pass,
    add(text) {
      bytes.add(text);
      pass();
    },
    end,
  };
}

export interface RunningHash extends Pick<TextChunks, 'bytes' | 'pass' | 'add'> {
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
  const { bytes, pass, add } = chunks;
  return {
    bytes,
    pass,
    add,
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
