/**
 * Guesses which column of a file holds which field of a sale, from the names in its header and from what stands below.
 * A person sees the guess with its reason and changes what is wrong.
 */
import { columnWords, headerWords, otherColumnWords } from './column-words.ts';
import { type SaleField, saleFields } from './fields.ts';
import { currencyFrom, isCurrencyMark, splitAmount } from './read-amount.ts';
import { readDate, splitDate } from './read-date.ts';
import type { Columns } from './reading.ts';
import { refusedColumns } from './refused-rows.ts';

/** `name`: the header is a word for the field; `part_of_name`: it holds one; `content`: the cells look like it. */
export type ColumnWhy = 'name' | 'part_of_name' | 'content';

/** `sure` needs no look; `likely` is worth one; `weak` is the best of several. */
export type Confidence = 'sure' | 'likely' | 'weak';

export interface ColumnGuess {
  readonly field: SaleField;
  readonly column: number;
  readonly why: ColumnWhy;
  readonly confidence: Confidence;
}

/** Shares (0 to 1) of the cells of a column that are filled that look like something. */
export interface ColumnContent {
  readonly filled: number;
  readonly dates: number;
  readonly amounts: number;
  readonly decimals: number;
  readonly currencies: number;
  readonly distinct: number;
}

interface Candidate extends ColumnGuess {
  readonly score: number;
}

/** @param rows sampled records without the header, some hundreds at best */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnGuess[] {
  const contents = header.map((_, column) => columnContent(rows.map((cells) => cells[column] ?? '')));
  const candidates: Candidate[] = [];
  for (const [column, name] of header.entries()) {
    const content = contents[column];
    if (content === undefined || refusedColumns.some((own) => own === name)) continue;
    const words = headerWords(name);
    for (const field of saleFields) {
      const candidate = judge(field, column, words, content);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const taken: ColumnGuess[] = [];
  for (const { score: _, ...guess } of candidates) {
    if (taken.some((other) => other.field === guess.field || other.column === guess.column)) continue;
    taken.push(guess);
  }
  return taken.sort((a, b) => saleFields.indexOf(a.field) - saleFields.indexOf(b.field));
}

export function columnsOf(guesses: readonly ColumnGuess[]): Columns {
  return Object.fromEntries(guesses.map((guess) => [guess.field, guess.column]));
}

export function columnContent(cells: readonly string[]): ColumnContent {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (holds: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  return {
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    dates: share(looksLikeDate),
    amounts: share(looksLikeAmount),
    decimals: share((cell) => /\d[.,]\d/.test(cell)),
    currencies: share((cell) => currencyFrom(cell) !== null),
    distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
  };
}

/** Eight digits alone are a date only where the calendar has it. */
function looksLikeDate(cell: string): boolean {
  const written = splitDate(cell);
  return written !== null && (written.mark !== '' || readDate(cell, 'ymd').ok);
}

export function looksLikeAmount(cell: string): boolean {
  const written = splitAmount(cell);
  if (written === null || !/\d/.test(written.figure) || !isCurrencyMark(written.mark)) return false;
  return (splitDate(cell)?.mark ?? '') === '';
}

function judge(field: SaleField, column: number, words: string, content: ColumnContent): Candidate | null {
  const empty = content.filled === 0;
  const byName = nameScore(field, words);
  if (byName !== null && (empty || contentAllows(field, content, byName.why === 'name' ? 0.1 : 0.5))) {
    const sure = byName.why === 'name' && (empty || contentAllows(field, content, 0.5));
    return { field, column, why: byName.why, confidence: sure ? 'sure' : 'likely', score: byName.score };
  }
  if (empty || byName !== null || isWholeName(words)) return null;
  const byContent = contentScore(field, content);
  return byContent === 0 ? null : { field, column, why: 'content', confidence: 'weak', score: byContent };
}

/** A column that is plainly called one thing is not taken for another. */
function isWholeName(words: string): boolean {
  return otherColumnWords.includes(words) || saleFields.some((field) => columnWords[field].includes(words));
}

/** 2 to 3 for a whole name, the commoner the higher; 1 to 2 for a name that holds the word, the longer the higher. */
function nameScore(
  field: SaleField,
  words: string,
): { readonly why: 'name' | 'part_of_name'; readonly score: number } | null {
  const known = columnWords[field];
  const place = known.indexOf(words);
  if (place >= 0) return { why: 'name', score: 3 - place / known.length };
  const longest = longestHeld(words, known);
  if (longest === 0 || longestHeld(words, otherColumnWords) >= longest) return null;
  return { why: 'part_of_name', score: 1 + longest / (words.length + 1) };
}

/** Length of the longest known word a name holds; words of two letters stand in too many names by chance. */
function longestHeld(words: string, known: readonly string[]): number {
  const held = known.filter((word) => (word.length > 2 || isHan(word)) && holds(words, word));
  return Math.max(0, ...held.map((word) => word.length));
}

/** Chinese is written without blanks, so there a word may stand anywhere; elsewhere it is whole words. */
function holds(words: string, word: string): boolean {
  return isHan(word) ? words.includes(word) : ` ${words} `.includes(` ${word} `);
}

function isHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}

/** A good name over the wrong cells is no guess: more than `least` of them must look like it. An id must differ from row to row, or rows would be lost. */
function contentAllows(field: SaleField, content: ColumnContent, least: number): boolean {
  switch (field) {
    case 'date':
      return content.dates > least;
    case 'amount':
      return content.amounts > least;
    case 'currency':
      return content.currencies > least;
    case 'id':
      return content.distinct === 1 && content.filled === 1;
    case 'customer':
    case 'channel':
    case 'partner':
    case 'product':
    case 'region':
    case 'supplier':
      return content.dates < 0.5;
  }
}

function contentScore(field: SaleField, content: ColumnContent): number {
  if (field === 'date' && content.dates > 0.8) return 0.5;
  if (field === 'currency' && content.currencies > 0.9) return 0.5;
  if (field === 'amount' && content.amounts > 0.8 && content.dates === 0) return 0.2 + content.decimals * 0.2;
  return 0;
}
