/** What the parts of a printed statement have in common: what they are about, how they speak and how they look. */

import { dayText, momentText, moneyText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import type { Speak } from '#platform/http/speak.ts';
import { sizes } from '#platform/pdf/paper-style.ts';
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
  /** That a field of an event is not shown to this reader: “customer: held back”. */
  readonly heldBack: (field: HeldBackField) => string;
}

/** A field of an event that paper shows, and that its side may hold back. */
type HeldBackField = 'product' | 'channel' | 'customer';

export function voiceOf({ statement, timeZone }: StatementPaper, language: Language, speak: Speak): Voice {
  return {
    language,
    say: (key, values) => speak(`settlement.${key}`, values),
    money: (amount) => moneyText(amount, statement.currency, language),
    // A day stays on one line.
    day: (date) => dayText(date, language).replaceAll(' ', '\u00a0'),
    moment: (instant) => momentText(instant, language, timeZone),
    heldBack(field) {
      const colon = language === 'zh-CN' ? '：' : ': ';
      return `${speak(`sharing.columns.${field}`)}${colon}${speak('sharing.event.heldBack')}`;
    },
    company: (party) => statement.sides.find((side) => side.party === party)?.name ?? party,
  };
}

/** In points, enough for the longest of the amounts as the tables write them. */
export function amountWidth(amounts: readonly string[]): number {
  const ems = amounts.map((text) =>
    [...text].reduce((sum, character) => sum + (/\d/.test(character) ? 0.66 : 0.4), 0),
  );
  return Math.ceil(Math.max(5, ...ems) * sizes.table) + 2;
}
