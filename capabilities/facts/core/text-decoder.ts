/** Bytes of a file to text, chunk by chunk, in one spelling: letters with their marks composed (NFC). */
import type { Encoding } from './reading.ts';

export interface BytesToText {
  readonly push: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

/**
 * Bytes that mean nothing in the encoding become U+FFFD, which the reader reports by row. Vietnamese in Windows-1258,
 * and in files from a Mac, comes with its tones apart; they are composed, so that one name is one name.
 */
export function bytesToText(encoding: Encoding): BytesToText {
  const decoder = new TextDecoder(encoding);
  const mend = encoding === 'windows-1252' ? mendWindows1252 : (text: string) => text;
  let held = '';

  /** Keeps the last letter back, with the marks it already has: the next chunk may begin with another mark of it. */
  function compose(text: string, last: boolean): string {
    const all = held + text;
    let cut = all.length;
    if (!last) {
      const least = Math.max(0, all.length - 32);
      cut = Math.max(least, all.length - 1);
      while (cut > least && isMark(all.charCodeAt(cut))) cut -= 1;
    }
    held = all.slice(cut);
    const ready = all.slice(0, cut);
    return hasMarks.test(ready) ? ready.normalize('NFC') : ready;
  }

  return {
    push: (bytes) => compose(mend(decoder.decode(bytes, { stream: true })), false),
    end: () => compose(mend(decoder.decode()), true),
  };
}

/** The text of a sample: a character cut at its end is left out unless the sample is `whole`. */
export function decodeSample(bytes: Uint8Array, encoding: Encoding, whole: boolean): string {
  const decoder = bytesToText(encoding);
  const text = decoder.push(bytes);
  return whole ? text + decoder.end() : text;
}

const hasMarks = /[\u0300-\u036f]/;

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** What Windows-1252 has at 80–9F (WHATWG Encoding, index windows-1252). */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some releases of Node read Windows-1252 as ISO 8859-1, which has control characters where the euro sign should be. */
function mendWindows1252(text: string): string {
  return /[\x80-\x9f]/.test(text)
    ? text.replace(/[\x80-\x9f]/g, (control) => upperControls[control.charCodeAt(0) - 0x80] ?? control)
    : text;
}
