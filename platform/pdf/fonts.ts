/** The fonts of documents: files of ours, unpacked once when the first document is made, and never fetched. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { invariant } from '#kernel/invariant.ts';
import { readFont } from './read-font.ts';
import type { Face, Faces } from './split-runs.ts';

const names = ['latin-regular', 'latin-semibold', 'han-regular', 'han-semibold'] as const;
export type FontName = (typeof names)[number];

export interface Fonts {
  readonly files: ReadonlyMap<FontName, Buffer>;
  readonly regular: Faces;
  /** Rare Chinese characters have no semibold and stand in regular. */
  readonly semibold: Faces;
}

let fonts: Promise<Fonts> | undefined;

export function loadFonts(): Promise<Fonts> {
  fonts ??= readFonts();
  return fonts;
}

async function readFonts(): Promise<Fonts> {
  const folder = fontFolder();
  const unpack = promisify(brotliDecompress);
  const read = async (name: FontName) =>
    [name, await unpack(await readFile(path.join(folder, `${name}.ttf.br`)))] as const;
  const files = new Map(await Promise.all(names.map(read)));
  const face = (font: string, name: FontName): Face => {
    const file = files.get(name);
    invariant(file !== undefined, 'every font is read');
    return { font, bold: name.endsWith('semibold'), ...readFont(file) };
  };
  const hanRegular = face('Han', 'han-regular');
  return {
    files,
    regular: { latin: face('Latin', 'latin-regular'), han: [hanRegular] },
    semibold: { latin: face('Latin', 'latin-semibold'), han: [face('Han', 'han-semibold'), hanRegular] },
  };
}

/** The program runs from its sources and from dist alike; both are somewhere under the folder that holds the fonts. */
function fontFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'platform/pdf/fonts'))) {
    const parent = path.dirname(folder);
    invariant(parent !== folder, 'the fonts of documents lie beside the program');
    folder = parent;
  }
  return path.join(folder, 'platform/pdf/fonts');
}
