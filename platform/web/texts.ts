/** Texts of one capability, in the chosen language, with keys and arguments checked against its English. */
import { use } from 'react';
import { createTranslator, useLocale, useMessages } from 'use-intl';
import { useTextsOf } from './language.tsx';

export interface TextTree {
  readonly [key: string]: string | TextTree;
}

export type Texts<English extends TextTree> = ReturnType<typeof createTranslator<English>>;

/**
 * Makes the hook of a namespace: `export const useTexts = textsOf<typeof en>('dependency')`. A message that is not
 * there shows its key, and a test fails on it before that can happen.
 */
export function textsOf<English extends TextTree>(namespace: string): () => Texts<English> {
  let made: { readonly messages: English; readonly locale: string; readonly texts: Texts<English> } | null =
    null;
  return function useTexts() {
    const all = useMessages();
    const locale = useLocale();
    const textsOfNamespace = useTextsOf();
    const messages: English = all[namespace] ?? textsHere(textsOfNamespace(namespace));
    if (made === null || made.messages !== messages || made.locale !== locale) {
      made = { messages, locale, texts: createTranslator<English>({ locale, messages }) };
    }
    return made.texts;
  };
}

/** Waits, with the screen, for texts that are on their way. */
function textsHere<Tree>(texts: Tree | Promise<Tree>): Tree {
  return texts instanceof Promise ? use(texts) : texts;
}

/** Says a text whose key and values came with an answer; a key that is not there is shown as it is. */
export type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** Makes the hook for a group of texts by code: `export const useWarnings = sayingOf('candidates', 'warnings')`. */
export function sayingOf(namespace: string, group: string): () => Say {
  return function useSaying() {
    const all = useMessages();
    const locale = useLocale();
    const textsOfNamespace = useTextsOf();
    const messages = all[namespace] ?? textsHere(textsOfNamespace(namespace));
    return (key, values) => {
      const text: string = messages[group]?.[key] ?? key;
      return createTranslator({ locale, messages: { text } })('text', values);
    };
  };
}
