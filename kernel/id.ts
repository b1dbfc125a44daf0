import { invariant } from './invariant.ts';

/** Ids are UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then chance; so ids made later sort later. */
export type Id = string;

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a UUID in lower case, the only spelling the database and the tenant settings are given. */
export function isId(text: string): boolean {
  return uuidForm.test(text);
}

/** @param millis milliseconds since 1970 @param random ten bytes of chance */
export function uuidv7(millis: number, random: Uint8Array): Id {
  invariant(random.length >= 10, 'uuidv7 takes ten bytes of chance');
  const bytes = new Uint8Array(16);
  for (let index = 0, rest = millis; index < 6; index += 1) {
    bytes[5 - index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
