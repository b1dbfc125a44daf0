import { type Say, sayingOf, type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';
import type { TemplateId } from '../core/selection.ts';

export type CandidateTexts = Texts<typeof en>;

export const useTexts: () => CandidateTexts = textsOf<typeof en>('candidates');

export const useWarnings: () => Say = sayingOf('candidates', 'warnings');
export const useRefusals: () => Say = sayingOf('candidates', 'refusals');

interface Named {
  readonly template: TemplateId | null;
  readonly name: string | null;
  readonly question: string | null;
}

/** A criterion's own name, or the template's in the reader's language. */
export function criterionName(texts: CandidateTexts, { template, name }: Named): string {
  return name ?? (template === null ? '' : texts(`template.${template}.name`));
}

export function criterionQuestion(texts: CandidateTexts, { template, name, question }: Named): string {
  // A template's question asks for what its name says; under another name it would ask for something else.
  return question ?? (template === null || name !== null ? '' : texts(`template.${template}.question`));
}
