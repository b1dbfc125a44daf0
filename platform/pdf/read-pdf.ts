/**
 * What a PDF of ours says and draws, for tests: its text as the text layer has it, and whether the glyphs that are drawn
 * have outlines. A text layer can look right where nothing is drawn. It reads the form that pdfkit writes, no other.
 */
import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly outline: number;
  /** Characters in the text layer that the fonts in the file draw nothing for, blanks aside. */
  readonly notDrawn: readonly string[];
}

interface EmbeddedFont {
  readonly textOf: (glyph: number) => string;
  readonly hasOutline: (glyph: number) => boolean;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = new Map(
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g),
    ].map(([, number = '', body = '']) => [number, body] as const),
  );
  const at = (number: string | undefined): string => objects.get(number ?? '') ?? '';
  const fonts = new Map<string, EmbeddedFont>();
  const notDrawn = new Set<string>();
  const pages = [...at('1').matchAll(/(\d+) 0 R/g)].map(([, page]) => {
    const resources = at(/\/Resources (\d+)/.exec(at(page))?.[1]);
    const names = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [name, font]),
    );
    const content = streamOf(at(/\/Contents (\d+)/.exec(at(page))?.[1])).toString('latin1');
    return [...content.matchAll(/\/(F\d+) [\d.]+ Tf\n(?:[^\n]+ Tc\n)?\[(.*?)\] TJ/g)]
      .map(([, name = '', shown = '']) => {
        const number = names.get(name) ?? '';
        const font = fonts.get(number) ?? embeddedFont(number, at);
        fonts.set(number, font);
        return [...shown.matchAll(/<([0-9a-f]+)>/g)]
          .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
          .map((code) => {
            const glyph = Number.parseInt(code, 16);
            const text = font.textOf(glyph);
            if (!font.hasOutline(glyph) && text.trim() !== '') notDrawn.add(text);
            return text;
          })
          .join('');
      })
      .join('');
  });
  const outline = [...objects.values()].filter((body) => body.includes('/Dest [')).length;
  return { pages, outline, notDrawn: [...notDrawn] };
}

function streamOf(body: string): Buffer {
  const start = body.indexOf('stream\n') + 7;
  return inflateSync(Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1'));
}

function embeddedFont(number: string, at: (number: string | undefined) => string): EmbeddedFont {
  const font = at(number);
  const descendant = at(/\/DescendantFonts \[(\d+)/.exec(font)?.[1]);
  const descriptor = at(/\/FontDescriptor (\d+)/.exec(descendant)?.[1]);
  const file = streamOf(at(/\/FontFile2 (\d+)/.exec(descriptor)?.[1]));
  const map = streamOf(at(/\/ToUnicode (\d+)/.exec(font)?.[1])).toString('latin1');
  const texts = [...map.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[(.*?)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) =>
      Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
    ),
  );
  const tables = new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index).map((entry) => [
      file.toString('latin1', entry, entry + 4),
      file.readUInt32BE(entry + 8),
    ]),
  );
  const isLong = file.readInt16BE((tables.get('head') ?? 0) + 50) === 1;
  const places = tables.get('loca') ?? 0;
  const place = (glyph: number) =>
    isLong ? file.readUInt32BE(places + 4 * glyph) : 2 * file.readUInt16BE(places + 2 * glyph);
  return {
    textOf: (glyph) => texts[glyph] ?? '',
    hasOutline: (glyph) => glyph > 0 && place(glyph + 1) > place(glyph),
  };
}
