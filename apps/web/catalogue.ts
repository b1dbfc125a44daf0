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

/** Fetches the other texts of a language while nothing else is to do, so that no screen has to wait for its own. */
export function fetchTextsAhead(language: Language): void {
  const when = window.requestIdleCallback ?? ((work: () => void) => window.setTimeout(work, 1500));
  when(() => {
    for (const [path, load] of Object.entries(files)) {
      // What cannot be fetched now is fetched, and its failure shown, when it is needed.
      if (path.endsWith(`/${language}.ts`)) void load().catch(() => undefined);
    }
  });
}
