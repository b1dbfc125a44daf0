/** The chosen language: its texts are fetched when it is chosen, and the choice is remembered on this device. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { isLanguage, type Language, preferredLanguage } from '#kernel/language.ts';
import type { TextTree } from './texts.ts';

export type Catalogue = Readonly<Record<string, TextTree>>;
export type LoadCatalogue = (language: Language) => Promise<Catalogue>;

/** Each language by its own name, so that everyone finds theirs. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  vi: 'Tiếng Việt',
  'zh-CN': '简体中文',
  nl: 'Nederlands',
};

const storageKey = 'entente.language';

/** What was chosen on this device, else what the browser asks for. */
export function rememberedLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  return stored !== null && isLanguage(stored) ? stored : preferredLanguage(navigator.languages.join(','));
}

interface LanguageChoice {
  readonly language: Language;
  /** Fetches the texts, then switches; the page stays as it is. */
  readonly choose: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: async () => {} });

export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}

export function useChooseLanguage(): LanguageChoice['choose'] {
  return useContext(LanguageContext).choose;
}

export interface LanguageProviderProps {
  readonly first: Language;
  readonly firstCatalogue: Catalogue;
  readonly load: LoadCatalogue;
  readonly children: ReactNode;
}

export function LanguageProvider(props: LanguageProviderProps): ReactNode {
  const { load } = props;
  const [shown, setShown] = useState({ language: props.first, catalogue: props.firstCatalogue });
  const choose = useCallback(
    async (language: Language) => {
      const catalogue = await load(language);
      localStorage.setItem(storageKey, language);
      setShown({ language, catalogue });
    },
    [load],
  );
  useEffect(() => {
    document.documentElement.lang = shown.language;
  }, [shown.language]);
  const choice = useMemo(() => ({ language: shown.language, choose }), [shown.language, choose]);
  return (
    <LanguageContext value={choice}>
      <IntlProvider
        locale={shown.language}
        messages={shown.catalogue}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        {props.children}
      </IntlProvider>
    </LanguageContext>
  );
}
