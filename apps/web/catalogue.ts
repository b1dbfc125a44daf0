/** Each language's texts are a file of their own, fetched when that language is chosen. */

import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import type { Catalogue } from '#platform/web/language.tsx';

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('../catalogue/en.ts')).en;
    case 'vi':
      return (await import('../catalogue/vi.ts')).vi;
    case 'zh-CN':
      return (await import('../catalogue/zh-CN.ts')).zhCN;
    case 'nl':
      return (await import('../catalogue/nl.ts')).nl;
    default:
      return unreachable(language);
  }
}
