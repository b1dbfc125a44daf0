import { createRequire } from 'node:module';
import type { Content, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import type { Document } from './document.ts';
import { type Fonts, loadFonts } from './fonts.ts';
import { type Draw, toContent } from './to-content.ts';

/** What we use of pdfmake; its own types leave out where it keeps files. */
interface Printer {
  readonly virtualfs: { readonly writeFileSync: (name: string, content: Buffer) => void };
  readonly setFonts: (fonts: TFontDictionary) => void;
  readonly setUrlAccessPolicy: (allows: (url: string) => boolean) => void;
  readonly setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
  readonly createPdf: (definition: TDocumentDefinitions) => { readonly getBuffer: () => Promise<Buffer> };
}

let printer: Promise<{ readonly printer: Printer; readonly fonts: Fonts }> | undefined;

/** A document as the bytes of a PDF file, on the thread that asks. */
export async function printPdf(document: Document): Promise<Uint8Array> {
  printer ??= startPrinter();
  const ready = await printer;
  return ready.printer.createPdf(definitionOf(document, ready.fonts)).getBuffer();
}

/** Fonts and pdfmake are read when the first document is made; it may open neither an address nor a file. */
async function startPrinter(): Promise<{ printer: Printer; fonts: Fonts }> {
  const fonts = await loadFonts();
  const pdfmake: Printer = createRequire(import.meta.url)('pdfmake');
  for (const [name, file] of fonts.files) pdfmake.virtualfs.writeFileSync(name, file);
  pdfmake.setFonts({
    Latin: { normal: 'latin-regular', bold: 'latin-semibold' },
    Han: { normal: 'han-regular', bold: 'han-semibold' },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return { printer: pdfmake, fonts };
}

function definitionOf(document: Document, fonts: Fonts): TDocumentDefinitions {
  const { language, title, author, madeAt, orientation, margins, style, content, footer } = document;
  const draw: Draw = {
    fonts,
    marks: language === 'zh-CN' ? 'chinese' : 'western',
    bold: false,
    fontSize: style.fontSize,
  };
  const [left, top, right, bottom] = margins;
  return {
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins: [left, top, right, bottom],
    version: '1.7',
    language,
    displayTitle: true,
    info: { title, author, creator: 'Entente', producer: 'pdfmake', creationDate: madeAt, modDate: madeAt },
    defaultStyle: { font: 'Latin', ...style },
    content: content.map((part) => toContent(part, draw)),
    footer: (page, pages): Content =>
      toContent(footer, { ...draw, numbers: { page: String(page), pages: String(pages) } }),
  };
}
