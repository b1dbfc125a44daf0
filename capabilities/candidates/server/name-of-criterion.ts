import type { Language } from '#kernel/language.ts';
import { namesOfTemplate } from './names-of-template.ts';
import type { Criterion } from './store.ts';

/** A criterion's own name, or the template's in the reader's language. */
export function nameOfCriterion(
  { name, template, id }: Pick<Criterion, 'name' | 'template' | 'id'>,
  language: Language,
): string {
  return name ?? (template === null ? id : namesOfTemplate(template, language)[0]);
}
