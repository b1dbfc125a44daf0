/** What is wrong with a file, as the command line says it: the file, the line and column, and which option would help. */
import { createTranslator } from 'use-intl/core';
import { en as factsTexts } from '#capabilities/facts/core/messages/en.ts';
import type { Refusal } from '#kernel/decision.ts';
import { printable } from '#platform/cli/align-columns.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { en } from '../core/messages/en.ts';

export const mostFaultsShown = 20;

export function unusable(file: string, refusal: Refusal): UnusableInput {
  const faults = refusal.faults ?? [refusal];
  return unusableLines(file, faults, faults.length);
}

/** One line for each fault, up to twenty. */
export function unusableLines(file: string, faults: readonly Refusal[], count: number): UnusableInput {
  const shown = faults.slice(0, mostFaultsShown);
  const lines = shown.map((fault) => printable(`${file}: ${sayRefusal(fault)}${optionFor(fault)}`));
  const more = count - shown.length;
  return new UnusableInput([...lines, ...(more > 0 ? [`${file}: and ${more} more`] : [])].join('\n'));
}

/** Which option would help, where one would. */
function optionFor({ code }: Refusal): string {
  const options: Readonly<Record<string, string>> = {
    date_column_is_not_chosen: ' Use --date.',
    amount_column_is_not_chosen: ' Use --amount.',
    currency_is_not_chosen: ' Use --currency with a column or with a code such as EUR.',
    rate_is_missing: ' Use --rates.',
    row_has_unreadable_characters: ' Use --encoding.',
    date_is_unreadable: ' Use --dates for another order.',
    amount_is_unreadable: ' Use --decimal for the other mark.',
    no_sales_in_window: ' Use --from, --to or --all.',
  };
  return options[code] ?? '';
}

function sayRefusal({ code, values }: Refusal): string {
  const texts: Readonly<Record<string, string>> = { ...factsTexts.refusals, ...en.refusals };
  return say(texts[code] ?? code, values ?? {});
}

export function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return createTranslator({ locale: 'en', messages: { text } })('text', values);
}
