import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { checklistTemplate, questionTemplate } from '../core/approach.ts';
import type { en } from '../core/messages/en.ts';

export type ApproachTexts = Texts<typeof en>;

export const useTexts: () => ApproachTexts = textsOf<typeof en>('approach');

/** One's own words, or the template's in the reader's language. */
export function itemText(
  texts: ApproachTexts,
  {
    template,
    text,
  }: { readonly template: (typeof checklistTemplate)[number] | null; readonly text: string | null },
): string {
  return text ?? (template === null ? '' : texts(`checklist.${template}`));
}

export function questionText(
  texts: ApproachTexts,
  {
    template,
    text,
  }: { readonly template: (typeof questionTemplate)[number] | null; readonly text: string | null },
): string {
  return text ?? (template === null ? '' : texts(`questions.${template}`));
}
