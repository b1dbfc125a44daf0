import { criteriaTemplate } from '#capabilities/candidates/core/criteria-template.ts';
import type { en as candidates } from '#capabilities/candidates/core/messages/en.ts';
import { templateItemNamed } from '#capabilities/diligence/core/checklist-template.ts';
import type { en as diligence } from '#capabilities/diligence/core/messages/en.ts';
import { type Say, sayingOf, type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type DecisionTexts = Texts<typeof en>;

export const useTexts: () => DecisionTexts = textsOf<typeof en>('decisions');
export const useWarningTexts: () => Say = sayingOf('decisions', 'warnings');

interface Named {
  readonly template: string | null;
  readonly name: string | null;
}

const useCandidateTexts = textsOf<typeof candidates>('candidates');
export const useDiligenceTexts = textsOf<typeof diligence>('diligence');

/** Names of criteria as candidates have them: a criterion's own, or the template's in the reader's language. */
export function useCriterionName(): (criterion: Named) => string {
  const texts = useCandidateTexts();
  return ({ template, name }) => {
    const known = criteriaTemplate.find(({ id }) => id === template)?.id;
    return name ?? (known === undefined ? '' : texts(`template.${known}.name`));
  };
}

/** Names of items as due diligence has them. */
export function useItemName(): (item: Named) => string {
  const texts = useDiligenceTexts();
  return ({ template, name }) => {
    const known = templateItemNamed(template);
    return name ?? (known === null ? '' : texts(`template.${known}.name`));
  };
}
