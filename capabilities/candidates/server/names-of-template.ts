import { invariant } from '#kernel/invariant.ts';
import { type Language, languages } from '#kernel/language.ts';
import { en } from '../core/messages/en.ts';
import { nl } from '../core/messages/nl.ts';
import { vi } from '../core/messages/vi.ts';
import { zhCN } from '../core/messages/zh-CN.ts';
import type { TemplateId } from '../core/selection.ts';

const templates = { en: en.template, vi: vi.template, 'zh-CN': zhCN.template, nl: nl.template } as const;

/** How a criterion of the template is called: in the reader's language first, then in the others. */
export function namesOfTemplate(id: TemplateId, language: Language): readonly [string, ...string[]] {
  const order = [language, ...languages.filter((other) => other !== language)];
  const [first, ...others] = order.map((one) => templates[one][id].name);
  invariant(first !== undefined, 'there is at least one language');
  return [first, ...others];
}
