/** Texts reach the browser by capability and language, when a screen that speaks them is shown. */
import { invariant } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import type { TextTree } from '#platform/web/texts.ts';

/** `{ 'path/to/facts/core/messages/en.ts': () => the module }`; each file exports one catalogue. */
const files = import.meta.glob<Readonly<Record<string, TextTree>>>([
  '../../capabilities/*/core/messages/*.ts',
  '../../platform/web/messages/*.ts',
]);

export async function loadTexts(language: Language, namespace: string): Promise<TextTree> {
  const path =
    namespace === 'common'
      ? `../../platform/web/messages/${language}.ts`
      : `../../capabilities/${namespace}/core/messages/${language}.ts`;
  const load = files[path];
  invariant(load, `the texts of ${namespace} stand in ${path}`);
  const [texts] = Object.values(await load());
  invariant(texts, `${path} exports its texts`);
  return texts;
}

/** All namespaces that screens speak. */
export const namespaces: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => /\/capabilities\/(\w+)\//.exec(path)?.[1] ?? 'common')),
];
