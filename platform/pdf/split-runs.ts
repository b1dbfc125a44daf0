/**
 * Text of any language cut into runs, each in a face that has its characters: names in Vietnamese, Chinese and Latin
 * letters stand in one document, whatever its language.
 */

export interface Face {
  /** Family and weight, as the printer knows them. */
  readonly font: string;
  readonly bold: boolean;
  readonly has: (codePoint: number) => boolean;
  /** In ems. */
  readonly advance: (codePoint: number) => number;
}

/** The letters' face first, then those for Chinese; what the first one has it draws. */
export interface Faces {
  readonly latin: Face;
  readonly han: readonly Face[];
}

export interface Run {
  readonly text: string;
  readonly face: Face;
}

/** Stands for a character that no face has, so that it does not vanish. */
export const missing = '□';

/** Quotation marks, dashes, dots: in Chinese text they are as wide as a character, elsewhere as drawn for letters. */
const sharedMarks = /[\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]/;
const letter = /[\p{Script=Latin}\p{Nd}]/u;
/** Joiners, direction marks, selectors: they are not drawn even where a font has them. */
const notDrawn = /\p{Default_Ignorable_Code_Point}/gu;
const control = /\p{Cc}/u;

/**
 * @param style `chinese` where the text around it is Chinese: its marks are then of that face, but for an apostrophe or
 *   a dash between two letters
 */
export function splitRuns(text: string, faces: Faces, style: 'chinese' | 'western'): readonly Run[] {
  const plain = text.normalize('NFC');
  if (isAllLatin(plain, faces.latin, style)) return [{ text: plain, face: faces.latin }];
  const runs: { text: string; face: Face }[] = [];
  const clusters = [...graphemes.segment(plain)].map(({ segment }) => segment);
  for (const [index, cluster] of clusters.entries()) {
    const drawn = cluster === '\n' || cluster === '\r\n' ? '\n' : cluster.replace(notDrawn, '');
    if (drawn === '') continue;
    const isWide = style === 'chinese' && isChineseMark(drawn, clusters[index - 1], clusters[index + 1]);
    const found = drawnIn(drawn, isWide ? [...faces.han, faces.latin] : [faces.latin, ...faces.han]);
    const last = runs.at(-1);
    if (last?.face === found.face) last.text += found.text;
    else runs.push(found);
  }
  return runs;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether one look at each character is enough, which it is for most texts. */
function isAllLatin(text: string, latin: Face, style: 'chinese' | 'western'): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a || (unit >= 0x20 && unit < 0x7f)) continue;
    if (unit < 0xa0 || (unit >= 0x300 && !isPlainMark(unit, style)) || !latin.has(unit)) return false;
    if (style === 'chinese' && unit === 0xb7) return false;
  }
  return true;
}

/** Vietnamese letters and western marks: the common characters past the first table that never combine. */
function isPlainMark(unit: number, style: 'chinese' | 'western'): boolean {
  if (unit >= 0x1ea0 && unit <= 0x1ef9) return true;
  return style === 'western' && ((unit >= 0x2013 && unit <= 0x2026) || unit === 0x20ac);
}

function isChineseMark(cluster: string, before: string | undefined, after: string | undefined): boolean {
  if (!sharedMarks.test(cluster)) return false;
  return !(letter.test(before ?? '') && letter.test(after ?? ''));
}

function drawnIn(cluster: string, faces: readonly Face[]): { text: string; face: Face } {
  const whole = faces.find((face) => hasAll(face, cluster));
  if (whole !== undefined && !(control.test(cluster) && cluster !== '\n'))
    return { text: cluster, face: whole };
  const text = cluster === '\t' ? ' ' : missing;
  const face = faces.find((one) => hasAll(one, text)) ?? faces[0];
  if (face === undefined) throw new Error('text needs a face to be drawn in');
  return { text, face };
}

function hasAll(face: Face, text: string): boolean {
  return [...text].every((character) => character === '\n' || face.has(character.codePointAt(0) ?? 0));
}
