/**
 * Guesses the encoding of a text file from its first bytes, among the ones that business files come in where our users
 * are. A byte order mark or valid UTF-8 decides; else Chinese, Vietnamese and Western text are told apart by how their
 * high bytes sit together. A guess is shown and can be changed.
 */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Encoding } from './reading.ts';
import type { FileRefusalCode } from './refusals.ts';

export type EncodingWhy =
  | 'byte_order_mark'
  | 'only_ascii'
  | 'valid_utf8'
  | 'mostly_utf8'
  | 'every_other_byte_is_nul'
  | 'chinese_pairs'
  | 'vietnamese_tones'
  | 'western_letters';

export interface EncodingGuess {
  readonly encoding: Encoding;
  readonly why: EncodingWhy;
}

/**
 * @param sample the first bytes of the file, 64 KB or more where it has them
 * @param whole whether that is all of it; otherwise a character cut at the end is no fault
 */
export function detectEncoding(sample: Uint8Array, whole: boolean): Decision<EncodingGuess, FileRefusalCode> {
  if (sample.length === 0) return refuse('file_is_empty');
  const marked = byteOrderMark(sample);
  if (marked !== null) return accept({ encoding: marked, why: 'byte_order_mark' });
  if (isWorkbook(sample)) return refuse('file_is_a_workbook');
  const nuls = nulPlaces(sample);
  if (nuls.even + nuls.odd > 0) {
    const half = sample.length / 2;
    if (nuls.odd > half * 0.6 && nuls.even < half * 0.05) {
      return accept({ encoding: 'utf-16le', why: 'every_other_byte_is_nul' });
    }
    if (nuls.even > half * 0.6 && nuls.odd < half * 0.05) {
      return accept({ encoding: 'utf-16be', why: 'every_other_byte_is_nul' });
    }
  }
  if (!isText(sample)) return refuse('file_is_not_text');
  const utf8 = utf8Sequences(sample, whole);
  if (utf8.invalid === 0) {
    return accept({ encoding: 'utf-8', why: utf8.valid === 0 ? 'only_ascii' : 'valid_utf8' });
  }
  if (utf8.valid > 10 * utf8.invalid) return accept({ encoding: 'utf-8', why: 'mostly_utf8' });
  if (isChinese(sample, whole)) return accept({ encoding: 'gb18030', why: 'chinese_pairs' });
  if (isVietnamese(sample)) return accept({ encoding: 'windows-1258', why: 'vietnamese_tones' });
  return accept({ encoding: 'windows-1252', why: 'western_letters' });
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** XLSX and other zipped files begin with `PK`, XLS with the mark of a compound document. */
function isWorkbook(bytes: Uint8Array): boolean {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  return zip || compound;
}

function nulPlaces(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

const strayControls = 4;

/** A few stray control characters are a row's fault; one byte in a hundred is no text, and neither is a PDF or an archive. */
function isText(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start === '%PDF-' || start.startsWith('\x1f\x8b') || start.startsWith('\x89PNG')) return false;
  let control = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) control += 1;
  }
  return control <= strayControls || control * 100 <= bytes.length;
}

/** Counts of well-formed sequences of several bytes, and of bytes that belong to none (RFC 3629). */
function utf8Sequences(
  bytes: Uint8Array,
  whole: boolean,
): { readonly valid: number; readonly invalid: number } {
  let valid = 0;
  let invalid = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf
        ? 2
        : lead >= 0xe0 && lead <= 0xef
          ? 3
          : lead >= 0xf0 && lead <= 0xf4
            ? 4
            : 0;
    let read = 1;
    while (read < length && isTrail(bytes[at + read], lead, read)) read += 1;
    if (length > 0 && read === length) valid += 1;
    else if (length === 0 || whole || at + read < bytes.length) invalid += 1;
    at += read;
  }
  return { valid, invalid };
}

/** The second byte is narrower after four leads: no overlong forms, no surrogates, nothing past U+10FFFF. */
function isTrail(byte: number | undefined, lead: number, place: number): boolean {
  if (byte === undefined || byte < 0x80 || byte > 0xbf) return false;
  if (place > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead === 0xf4 ? byte <= 0x8f : true;
}

/**
 * Chinese text in GB18030 is well formed as such, and nearly all its pairs are of the GB 2312 block (both bytes A1 or
 * above), most of them punctuation or the 3,755 common characters (leads A1–A3 and B0–D7). Western and Vietnamese high
 * bytes stand before ASCII letters or begin above D7, so their would-be pairs are mostly of neither kind.
 */
function isChinese(bytes: Uint8Array, whole: boolean): boolean {
  let pairs = 0;
  let common = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const second = bytes[at + 1];
    if (second === undefined) {
      if (whole) return false;
      break;
    }
    if (lead === 0x80 || lead === 0xff) return false;
    if (second >= 0x30 && second <= 0x39) {
      const [third, fourth] = [bytes[at + 2], bytes[at + 3]];
      if (third === undefined || fourth === undefined) return !whole && common * 10 >= pairs * 7 && pairs > 0;
      if (third < 0x81 || third > 0xfe || fourth < 0x30 || fourth > 0x39) return false;
      at += 4;
      continue;
    }
    if (second < 0x40 || second === 0x7f || second === 0xff) return false;
    pairs += 1;
    const isCommon = second >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7));
    if (isCommon) common += 1;
    at += 2;
  }
  return pairs > 0 && common * 10 >= pairs * 7;
}

const toneBytes = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const vowelBytes = new Set([
  ...Array.from('aeiouyAEIOUY', (letter) => letter.charCodeAt(0)),
  ...[0xc2, 0xc3, 0xca, 0xd4, 0xd5, 0xdd, 0xe2, 0xe3, 0xea, 0xf4, 0xf5, 0xfd],
]);
const vietnameseLetters = new Set([0xc3, 0xd0, 0xd5, 0xdd, 0xe3, 0xf0, 0xf5, 0xfd]);
const circumflexed = new Set([0xc2, 0xca, 0xd4, 0xe2, 0xea, 0xf4]);

/**
 * Windows-1258 writes most Vietnamese tones as a byte of their own behind the vowel. In Windows-1252 those five bytes
 * are Ì Ò Þ ì ò, which stand behind consonants as often; so tones must stand behind vowels nearly always, and letters
 * that only Vietnamese has, or a tone on a circumflex, must occur as well.
 */
function isVietnamese(bytes: Uint8Array): boolean {
  let tones = 0;
  let misplaced = 0;
  let letters = 0;
  let before = 0;
  for (const byte of bytes) {
    if (toneBytes.has(byte)) {
      if (vowelBytes.has(before)) tones += 1;
      else misplaced += 1;
      if (circumflexed.has(before)) letters += 1;
    } else if (vietnameseLetters.has(byte)) letters += 1;
    before = byte;
  }
  return tones > 0 && letters > 0 && tones > 4 * misplaced;
}
