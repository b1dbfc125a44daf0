/**
 * Text put together as UTF-8, piece by piece. Texts that are joined first are an object for every piece until they are
 * looked at, which is what writing millions of short records would spend most of its time on.
 */
import { canonicalJson } from './canonical-json.ts';

export interface TextBytes {
  /** Adds well-formed text. */
  readonly add: (text: string) => void;
  /** Adds a text as canonical JSON has it. */
  readonly addQuoted: (text: string) => void;
  /** Adds a whole number in decimal digits; a number is safe. */
  readonly addWhole: (whole: number | bigint) => void;
  readonly addBytes: (bytes: Uint8Array) => void;
  readonly length: () => number;
  /** Takes back what was added beyond a length. */
  readonly cutTo: (length: number) => void;
  /** All that was added; its bytes stay what they are until more is added or all is cleared. */
  readonly view: () => Uint8Array;
  readonly clear: () => void;
}

/** Longer texts are encoded by the platform; shorter ones are copied sooner than it can be asked. */
const longestCopied = 64;
/** A code unit of JavaScript takes so many bytes at most. */
const bytesAUnit = 3;
/** Whole numbers up to which a division by ten, rounded down, is the exact quotient. */
const largestDivided = 2 ** 52;
const mostDigits = 16;

const [quotationMark, backslash, lastPlain] = [0x22, 0x5c, 0x7e];
const [minusSign, zero] = [0x2d, 0x30];

/** By unit, 1 where UTF-8 is the unit itself. */
const ascii = Uint8Array.from({ length: lastPlain + 1 }, () => 1);
/** Printable ASCII without the quotation mark and the backslash, which JSON writes as it is. */
const plainInJson = ascii.map((_, unit) =>
  unit >= 0x20 && unit !== quotationMark && unit !== backslash ? 1 : 0,
);

export function textBytes(room = 4096): TextBytes {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(room);
  let end = 0;
  const makeRoom = (more: number): void => {
    if (end + more <= bytes.length) return;
    const wider = new Uint8Array(Math.max(2 * bytes.length, end + more));
    wider.set(bytes.subarray(0, end));
    bytes = wider;
  };
  const encode = (text: string): void => {
    makeRoom(bytesAUnit * text.length);
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
  };
  /** Copies text of which every unit is `plain`; says whether it could. */
  const copy = (text: string, plain: Uint8Array): boolean => {
    const { length } = text;
    if (length > longestCopied) return false;
    makeRoom(length);
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit > lastPlain || plain[unit] === 0) return false;
      bytes[end + index] = unit;
    }
    end += length;
    return true;
  };
  const add = (text: string): void => {
    if (!copy(text, ascii)) encode(text);
  };
  return {
    add,
    addQuoted(text) {
      makeRoom(1);
      bytes[end] = quotationMark;
      end += 1;
      if (copy(text, plainInJson)) {
        makeRoom(1);
        bytes[end] = quotationMark;
        end += 1;
      } else {
        end -= 1;
        encode(canonicalJson(text));
      }
    },
    addWhole(whole) {
      if (typeof whole === 'bigint' || whole > largestDivided || whole < -largestDivided) {
        add(String(whole));
        return;
      }
      makeRoom(mostDigits + 1);
      let rest = Math.abs(whole);
      if (whole < 0) {
        bytes[end] = minusSign;
        end += 1;
      }
      let digits = 1;
      for (let least = 10; least <= rest; least *= 10) digits += 1;
      end += digits;
      for (let at = end - 1; digits > 0; at -= 1, digits -= 1) {
        const quotient = Math.floor(rest / 10);
        bytes[at] = zero + rest - 10 * quotient;
        rest = quotient;
      }
    },
    addBytes(more) {
      makeRoom(more.length);
      bytes.set(more, end);
      end += more.length;
    },
    length: () => end,
    cutTo(length) {
      end = length;
    },
    view: () => bytes.subarray(0, end),
    clear() {
      end = 0;
    },
  };
}
