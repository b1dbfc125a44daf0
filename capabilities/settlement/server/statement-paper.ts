/** What the parts of a printed statement have in common: what they are about, how they speak and how they look. */

import { dayText, momentText, moneyText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import type { Speak } from '#platform/http/speak.ts';
import type { Part, TextPart } from '#platform/pdf/document.ts';
import type { LineView, StatementView } from '../core/contract.ts';

export interface StatementPaper {
  readonly alliance: string;
  /** Of the terms; every day and moment of the statement is told in it. */
  readonly timeZone: string;
  readonly statement: StatementView;
  readonly lines: readonly LineView[];
  /** Until when the paper tells what happened. */
  readonly asOf: Date;
}

/** How a paper speaks to its reader. */
export interface Voice {
  readonly language: Language;
  /** A text of settlement, such as `pdf.title`. */
  readonly say: Speak;
  readonly money: (amount: string) => string;
  readonly day: (date: string) => string;
  readonly moment: (instant: string) => string;
  readonly company: (party: string) => string;
}

export function voiceOf({ statement, timeZone }: StatementPaper, language: Language, speak: Speak): Voice {
  return {
    language,
    say: (key, values) => speak(`settlement.${key}`, values),
    money: (amount) => moneyText(amount, statement.currency, language),
    // A day stays on one line.
    day: (date) => dayText(date, language).replaceAll(' ', '\u00a0'),
    moment: (instant) => momentText(instant, language, timeZone),
    company: (party) => statement.sides.find((side) => side.party === party)?.name ?? party,
  };
}

export const ink = '#12181c';
export const quiet = '#55636d';
export const rule = '#c6cfd6';
export const warning = '#8a4b00';

/** In points: the sides of A4, and what of them stays white. */
export const sideMargin = 42;
const a4 = { portrait: 595.28, landscape: 841.89 } as const;
export type Orientation = keyof typeof a4;

export function contentWidth(orientation: Orientation): number {
  return a4[orientation] - 2 * sideMargin;
}

export const sizes = { title: 20, heading: 12, text: 9.5, table: 8.5, small: 7.5 } as const;

export function heading(text: string): Part {
  return { text, fontSize: sizes.heading, bold: true, margin: [0, 18, 0, 6], isHeading: true };
}

/** A heading that stands in its table, so that no page ends with it. */
export function tableTitle(text: string, remark?: string): { text: string; part: Part } {
  const title = { text, fontSize: sizes.heading, bold: true, margin: [0, 8, 0, 0] } as const;
  const under = { text: remark ?? '', color: quiet, margin: [0, 4, 0, 0] } as const;
  return { text, part: remark === undefined ? title : { stack: [title, under] } };
}

export function note(text: string): TextPart {
  return { text, color: quiet, margin: [0, 0, 0, 4] };
}

/** The head of a column; `unit` stands under it. */
export function columnHead(text: string, alignment: 'left' | 'right' = 'left', unit?: string): Part {
  const head = { fontSize: sizes.small, color: quiet, alignment } as const;
  return unit === undefined ? { ...head, text } : { ...head, text: `${text}\n${unit}` };
}

/** In points, enough for the longest of the amounts as the tables write them. */
export function amountWidth(amounts: readonly string[]): number {
  const ems = amounts.map((text) =>
    [...text].reduce((sum, character) => sum + (/\d/.test(character) ? 0.66 : 0.4), 0),
  );
  return Math.ceil(Math.max(5, ...ems) * sizes.table) + 2;
}
