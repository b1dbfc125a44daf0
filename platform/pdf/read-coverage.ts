import { invariant } from '#kernel/invariant.ts';

/**
 * What characters a font has, from its character map. Our fonts have one map each, of format 12: groups of following
 * code points with following glyphs (OpenType specification, `cmap`).
 */
export function readCoverage(font: Buffer): (codePoint: number) => boolean {
  const tables = font.readUInt16BE(4);
  const entry = Array.from({ length: tables }, (_, index) => 12 + 16 * index).find(
    (place) => font.toString('latin1', place, place + 4) === 'cmap',
  );
  invariant(entry !== undefined, 'a font has a character map');
  const map = font.readUInt32BE(entry + 8);
  const groups = map + font.readUInt32BE(map + 8);
  invariant(font.readUInt16BE(groups) === 12, 'the character map has format 12');
  const count = font.readUInt32BE(groups + 12);
  const from = (index: number) => font.readUInt32BE(groups + 16 + 12 * index);
  const to = (index: number) => font.readUInt32BE(groups + 20 + 12 * index);
  return (codePoint) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (codePoint < from(middle)) high = middle - 1;
      else if (codePoint > to(middle)) low = middle + 1;
      else return true;
    }
    return false;
  };
}
