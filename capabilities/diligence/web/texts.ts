import { type Say, sayingOf, type Texts, textsOf } from '#platform/web/texts.ts';
import type { TemplateItemId } from '../core/checklist-template.ts';
import type { en } from '../core/messages/en.ts';

export type DiligenceTexts = Texts<typeof en>;

export const useTexts: () => DiligenceTexts = textsOf<typeof en>('diligence');
export const useRefusals: () => Say = sayingOf('diligence', 'refusals');

interface Named {
  readonly template: TemplateItemId | null;
  readonly name: string | null;
  readonly look: string | null;
}

/** An item's own name, or the template's in the reader's language. */
export function itemName(texts: DiligenceTexts, { template, name }: Named): string {
  return name ?? (template === null ? '' : texts(`template.${template}.name`));
}

export function itemLook(texts: DiligenceTexts, { template, look }: Named): string {
  return look ?? (template === null ? '' : texts(`template.${template}.look`));
}
