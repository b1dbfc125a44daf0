import { invariant } from '#kernel/invariant.ts';

export interface FontMeasures {
  readonly has: (codePoint: number) => boolean;
  /** How far the character moves on, in ems; 0 for one that the font has not. */
  readonly advance: (codePoint: number) => number;
}

/**
 * What characters a font has and how wide they are. Our fonts have one character map each, of format 12: groups of
 * following code points with following glyphs (OpenType specification, tables `cmap`, `hmtx`, `hhea`, `head`).
 */
export function readFont(font: Buffer): FontMeasures {
  const map = tableAt(font, 'cmap');
  const groups = map + font.readUInt32BE(map + 8);
  invariant(font.readUInt16BE(groups) === 12, 'the character map has format 12');
  const count = font.readUInt32BE(groups + 12);
  const widths = tableAt(font, 'hmtx');
  const lastWidth = font.readUInt16BE(tableAt(font, 'hhea') + 34) - 1;
  const unitsPerEm = font.readUInt16BE(tableAt(font, 'head') + 18);
  const glyphOf = (codePoint: number): number | undefined => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = groups + 16 + 12 * middle;
      const first = font.readUInt32BE(group);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > font.readUInt32BE(group + 4)) low = middle + 1;
      else return font.readUInt32BE(group + 8) + codePoint - first;
    }
    return undefined;
  };
  return {
    has: (codePoint) => glyphOf(codePoint) !== undefined,
    advance: (codePoint) => {
      const glyph = glyphOf(codePoint);
      return glyph === undefined
        ? 0
        : font.readUInt16BE(widths + 4 * Math.min(glyph, lastWidth)) / unitsPerEm;
    },
  };
}

function tableAt(font: Buffer, name: string): number {
  const entry = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index).find(
    (place) => font.toString('latin1', place, place + 4) === name,
  );
  invariant(entry !== undefined, `a font has the table ${name}`);
  return font.readUInt32BE(entry + 8);
}
