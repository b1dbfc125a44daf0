/** What a document is made of: the few parts of pdfmake that our documents use, with plain text in any language. */
import type { Language } from '#kernel/language.ts';

export interface TextStyle {
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly alignment?: 'left' | 'right' | 'center';
  readonly noWrap?: boolean;
}

/** In points: left, top, right, bottom. */
export type Margin = readonly [number, number, number, number];

export interface Span extends TextStyle {
  readonly text: string;
}

export interface TextPart extends TextStyle {
  readonly text: string | readonly Span[];
  readonly margin?: Margin;
  /** In points: the text is broken into lines of this width beforehand, which is much quicker for long texts. */
  readonly width?: number;
  /** A heading stands in the outline by which readers find their way. */
  readonly isHeading?: boolean;
}

export interface StackPart {
  readonly stack: readonly Part[];
  readonly margin?: Margin;
  /** Moves to the next page as a whole rather than being cut. */
  readonly isKeptTogether?: boolean;
}

export interface ColumnsPart {
  readonly columns: readonly Part[];
  /** In points, `auto` as wide as the content, `*` a share of what is left. */
  readonly widths: readonly Width[];
  readonly gap: number;
  readonly margin?: Margin;
}

export interface TablePart {
  readonly table: {
    readonly widths: readonly Width[];
    /** Stands over the head and never without a row below it; in the outline once, however often it is repeated. */
    readonly title?: { readonly text: string; readonly part: Part };
    /** Repeated, under its title, on every page that the table goes on to. */
    readonly head: readonly Part[];
    /** A row is never cut by the end of a page. */
    readonly rows: readonly (readonly Part[])[];
    /** Between columns. */
    readonly gap: number;
    /** Above and below the content of a row. */
    readonly padding: number;
    readonly lineColor: string;
  };
  readonly margin?: Margin;
}

export type Width = number | 'auto' | '*';

export type Part = TextPart | StackPart | ColumnsPart | TablePart;

/** Characters for private use, which no text of ours has. */
export const pageMark = '\ue000';
export const pagesMark = '\ue001';

/** Plain data, which another thread can be given. */
export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  /** Written into the file: the same document made at the same moment has the same bytes. */
  readonly madeAt: Date;
  readonly orientation: 'portrait' | 'landscape';
  /** In points: left, top, right, bottom; the footer stands in the lower one. */
  readonly margins: Margin;
  readonly style: TextStyle & { readonly fontSize: number };
  readonly content: readonly Part[];
  /** Of every page; `pageMark` and `pagesMark` in its texts become numbers. */
  readonly footer: Part;
}
