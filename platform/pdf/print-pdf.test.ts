import { describe, expect, it } from 'vitest';
import type { Document, Part } from './document.ts';
import { pageMark, pagesMark } from './document.ts';
import { loadFonts } from './fonts.ts';
import { makePdf } from './make-pdf.ts';
import { printPdf } from './print-pdf.ts';
import { readPdf } from './read-pdf.ts';

function documentOf(content: readonly Part[], changes: Partial<Document> = {}): Document {
  return {
    language: 'en',
    title: 'A paper',
    author: 'Somebody',
    madeAt: new Date('2026-04-02T09:30:00Z'),
    orientation: 'portrait',
    margins: [40, 40, 40, 40],
    style: { fontSize: 10 },
    content,
    footer: { text: `${pageMark} of ${pagesMark}`, margin: [40, 10, 40, 0] },
    ...changes,
  };
}

const everyVietnameseLetter = 'aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';

describe('a document', () => {
  it('draws what its text layer says, in every language and weight, and boxes for what no font has', async () => {
    const text = `${everyVietnameseLetter} ${everyVietnameseLetter.toUpperCase()} één coördinatie € “q” – … 苏州明远电子科技有限公司 龚䶮 臺灣 ไทย 👩‍💻`;
    const pdf = readPdf(await printPdf(documentOf([{ text }, { text, bold: true }])));
    expect(pdf.notDrawn).toEqual([]);
    const shown = pdf.pages.join('').replaceAll('\u00a0', ' ');
    for (const word of text.split(' ').slice(0, -2)) expect(shown).toContain(word);
    expect(shown).not.toContain('ไทย');
    expect(shown.match(/□/g)).toHaveLength(8);
  });

  it('has the same bytes every time, on whatever thread it is made', async () => {
    const document = documentOf([{ text: 'Xin chào, 明远' }]);
    const first = Buffer.from(await printPdf(document));
    expect(Buffer.from(await printPdf(document)).equals(first)).toBe(true);
    expect(Buffer.from(await makePdf(document)).equals(first)).toBe(true);
    const later = { ...document, madeAt: new Date('2026-04-03T09:30:00Z') };
    expect(Buffer.from(await printPdf(later)).equals(first)).toBe(false);
  });

  it('repeats the head of a table on every page, keeps its title with it, and names it in the outline once', async () => {
    const rows = Array.from({ length: 120 }, (_, index): Part[] => [
      { text: `row ${index}` },
      { text: 'because. '.repeat(30), width: 300 },
    ]);
    const table = {
      widths: [100, '*'],
      title: { text: 'Lines', part: { text: 'Lines', bold: true } },
      head: [{ text: 'Name' }, { text: 'Why' }],
      rows,
      gap: 8,
      padding: 2,
      lineColor: '#000000',
    } as const;
    const { pages, outline } = readPdf(await printPdf(documentOf([{ table }])));
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('LinesNameWhyrow');
      expect(page).toContain(`${index + 1} of ${pages.length}`);
    }
    expect(outline).toBe(1);
  });

  it('breaks words that are longer than their column', async () => {
    const id = 'x'.repeat(200);
    const { pages } = readPdf(
      await printPdf(documentOf([{ columns: [{ text: id }], widths: [80], gap: 0 }])),
    );
    expect(pages[0]).toContain(id);
  });

  it('has digits of one width, in both weights', async () => {
    const { regular, semibold } = await loadFonts();
    const widths = [regular, semibold].flatMap(({ latin }) =>
      [...'0123456789'].map((digit) => latin.advance(digit.charCodeAt(0))),
    );
    expect(new Set(widths)).toEqual(new Set([0.66]));
  });
});
