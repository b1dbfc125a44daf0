/**
 * The colours of the product as plain values, for light and for dark. The theme is made from them, the document
 * docs/design.md lists them, and a test computes the contrast of every pair that carries meaning.
 */

export interface Palette {
  /** The page itself. */
  readonly paper: string;
  /** A quiet surface beside or within the page: menu, table head, hint. */
  readonly wash: string;
  /** A surface that lies above the page: dialog, menu, toast. */
  readonly raised: string;
  /** A row under the pointer, a pressed quiet button. */
  readonly touched: string;
  /** Text. */
  readonly ink: string;
  /** Text that explains: hints, units, column heads. */
  readonly quiet: string;
  /** A rule between rows; carries no meaning by itself. */
  readonly line: string;
  /** The border of a control; must be seen. */
  readonly edge: string;
  /** Links, the chosen entry, focus. */
  readonly accent: string;
  /** The filled primary button, and what is written on it. */
  readonly accentFill: string;
  readonly accentFillTouched: string;
  readonly onAccent: string;
  /** The ground of a chosen entry. */
  readonly accentWash: string;
  /** Signs: text and ground of each. */
  readonly fine: string;
  readonly fineWash: string;
  readonly watch: string;
  readonly watchWash: string;
  readonly high: string;
  readonly highWash: string;
  /** The filled button of what cannot be undone. */
  readonly highFill: string;
  readonly onHigh: string;
  /** Series of a chart, in order; the last stands for "all others". */
  readonly series: readonly string[];
}

export const light: Palette = {
  paper: '#ffffff',
  wash: '#f5f7f8',
  raised: '#ffffff',
  touched: '#eef2f4',
  ink: '#12181c',
  quiet: '#55616a',
  line: '#dfe5e9',
  edge: '#7c8892',
  accent: '#0b5f86',
  accentFill: '#0b5f86',
  accentFillTouched: '#084b6b',
  onAccent: '#ffffff',
  accentWash: '#e4f0f6',
  fine: '#1d6a3c',
  fineWash: '#e5f4ea',
  watch: '#845100',
  watchWash: '#fdf0d5',
  high: '#b1261e',
  highWash: '#fdeae8',
  highFill: '#b1261e',
  onHigh: '#ffffff',
  series: ['#0b5f86', '#c2571a', '#2f7d4f', '#8a4b9e', '#9a7600', '#3d6fd1', '#b03a5b', '#6d7983'],
};

export const dark: Palette = {
  paper: '#14191d',
  wash: '#1a2025',
  raised: '#20282e',
  touched: '#262f36',
  ink: '#e9eef1',
  quiet: '#a6b2bb',
  line: '#2e3840',
  edge: '#77858f',
  accent: '#76c3ea',
  accentFill: '#1c79a7',
  accentFillTouched: '#186a93',
  onAccent: '#ffffff',
  accentWash: '#17384a',
  fine: '#7fd09b',
  fineWash: '#1a3324',
  watch: '#f0bf66',
  watchWash: '#3a2d12',
  high: '#ff9d94',
  highWash: '#43201d',
  highFill: '#c9433a',
  onHigh: '#ffffff',
  series: ['#5bb3df', '#ee9055', '#6cc48d', '#c48fd6', '#d6b445', '#8fb0f5', '#ea86a3', '#98a5af'],
};

export type Meaning = 'text' | 'shape';

/** A foreground on a ground, and what it must reach: text 4.5:1 (WCAG 1.4.3), shapes 3:1 (WCAG 1.4.11). */
export interface ContrastPair {
  readonly over: Exclude<keyof Palette, 'series'>;
  readonly on: Exclude<keyof Palette, 'series'>;
  readonly meaning: Meaning;
}

export const contrastPairs: readonly ContrastPair[] = [
  { over: 'ink', on: 'paper', meaning: 'text' },
  { over: 'ink', on: 'wash', meaning: 'text' },
  { over: 'ink', on: 'touched', meaning: 'text' },
  { over: 'quiet', on: 'paper', meaning: 'text' },
  { over: 'quiet', on: 'wash', meaning: 'text' },
  { over: 'quiet', on: 'touched', meaning: 'text' },
  { over: 'quiet', on: 'raised', meaning: 'text' },
  { over: 'accent', on: 'paper', meaning: 'text' },
  { over: 'accent', on: 'wash', meaning: 'text' },
  { over: 'accent', on: 'touched', meaning: 'text' },
  { over: 'accent', on: 'accentWash', meaning: 'text' },
  { over: 'onAccent', on: 'accentFill', meaning: 'text' },
  { over: 'onAccent', on: 'accentFillTouched', meaning: 'text' },
  { over: 'fine', on: 'paper', meaning: 'text' },
  { over: 'fine', on: 'fineWash', meaning: 'text' },
  { over: 'watch', on: 'paper', meaning: 'text' },
  { over: 'watch', on: 'watchWash', meaning: 'text' },
  { over: 'high', on: 'paper', meaning: 'text' },
  { over: 'high', on: 'raised', meaning: 'text' },
  { over: 'high', on: 'highWash', meaning: 'text' },
  { over: 'onHigh', on: 'highFill', meaning: 'text' },
  { over: 'ink', on: 'watchWash', meaning: 'text' },
  { over: 'ink', on: 'highWash', meaning: 'text' },
  { over: 'edge', on: 'paper', meaning: 'shape' },
  { over: 'edge', on: 'wash', meaning: 'shape' },
  { over: 'edge', on: 'raised', meaning: 'shape' },
];

/** Contrast of two `#rrggbb` colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
