import { dayText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import type { DueOfContract } from './due-soon.ts';
import type { ContractsTexts } from './texts.ts';

/** One thing that falls due, as a sentence. */
export function sayDue(
  { kind, about, contract }: DueOfContract,
  texts: ContractsTexts,
  language: Language,
): string {
  const name = contract.counterparty;
  switch (kind) {
    case 'notice':
      return texts('due.notice', { name, until: dayText(about, language) });
    case 'price':
      return texts('due.price', { name, change: about });
    case 'end':
    case 'renewal':
      return texts(`due.${kind}`, { name });
  }
}
