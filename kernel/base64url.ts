/** Bytes as base64url without padding: one text for the same bytes, and every other spelling refused. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const letters = second === undefined ? 2 : third === undefined ? 3 : 4;
    for (let letter = 0; letter < letters; letter += 1) text += alphabet[(bits >> (18 - 6 * letter)) & 63];
  }
  return text;
}

/** @returns `null` for anything but what `toBase64url` writes: padding, other letters, bits beyond the last byte */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let written = 0;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[written] = (bits >> held) & 0xff;
    written += 1;
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}
