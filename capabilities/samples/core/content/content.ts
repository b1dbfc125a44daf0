/** What stands in the sample, in the language of whoever opens it. */
import { unreachable } from '#kernel/invariant.ts';
import type { Language, Translation } from '#kernel/language.ts';
import { en } from './messages/en.ts';
import { nl } from './messages/nl.ts';
import { vi } from './messages/vi.ts';
import { zhCN } from './messages/zh-CN.ts';

export type Content = Translation<typeof en>;

export function contentIn(language: Language): Content {
  switch (language) {
    case 'en':
      return en;
    case 'vi':
      return vi;
    case 'zh-CN':
      return zhCN;
    case 'nl':
      return nl;
    default:
      return unreachable(language);
  }
}
