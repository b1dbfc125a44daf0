/** The chosen language: its texts are fetched when it is chosen, and the choice is remembered on this device. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { IntlProvider } from 'use-intl';
import { invariant } from '#kernel/invariant.ts';
import { isLanguage, type Language, preferredLanguage } from '#kernel/language.ts';
import type { TextTree } from './texts.ts';

/** The texts of some namespaces; a namespace is a capability's name, or `common` for those of the kit. */
export type Catalogue = Readonly<Record<string, TextTree>>;
export type LoadTexts = (language: Language, namespace: string) => Promise<TextTree>;

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
  /** Fetches the texts of everything shown so far, then switches; the page stays as it is. */
  readonly choose: (language: Language) => Promise<void>;
  /** The texts of a namespace in the language in use, or the promise of them, the same for every caller. */
  readonly textsOf: (namespace: string) => TextTree | Promise<TextTree>;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

function useLanguageChoice(): LanguageChoice {
  const choice = useContext(LanguageContext);
  invariant(choice, 'every page stands inside the language provider');
  return choice;
}

export function useLanguage(): Language {
  return useLanguageChoice().language;
}

export function useChooseLanguage(): LanguageChoice['choose'] {
  return useLanguageChoice().choose;
}

/** For `textsOf` of texts.ts, and to fetch ahead: a namespace that is not there yet is fetched; the screen waits for it. */
export function useTextsOf(): LanguageChoice['textsOf'] {
  return useLanguageChoice().textsOf;
}

export interface LanguageProviderProps {
  readonly first: Language;
  /** The texts of the first page, so that it is drawn at once. */
  readonly firstTexts: Catalogue;
  readonly load: LoadTexts;
  readonly children: ReactNode;
}

export function LanguageProvider(props: LanguageProviderProps): ReactNode {
  const { load, firstTexts } = props;
  const [shown, setShown] = useState({ language: props.first, catalogue: firstTexts });
  const asked = useRef(new Map<string, TextTree | Promise<TextTree>>());
  const textsOf = useCallback(
    (namespace: string) => {
      const key = `${shown.language} ${namespace}`;
      const known = asked.current.get(key);
      if (known) return known;
      const loading = load(shown.language, namespace);
      asked.current.set(key, loading);
      // Texts that are there are given as they are: whoever waits for a promise, be it long kept, shows a skeleton first.
      // What could not be fetched may be asked for again.
      loading.then(
        (texts) => asked.current.set(key, texts),
        () => asked.current.delete(key),
      );
      return loading;
    },
    [load, shown.language],
  );
  const choose = useCallback(
    async (language: Language) => {
      const namespaces = new Set(Object.keys(firstTexts));
      for (const key of asked.current.keys()) namespaces.add(key.slice(key.indexOf(' ') + 1));
      const texts = await Promise.all(
        [...namespaces].map(async (namespace) => [namespace, await load(language, namespace)] as const),
      );
      localStorage.setItem(storageKey, language);
      setShown({ language, catalogue: Object.fromEntries(texts) });
    },
    [load, firstTexts],
  );
  useEffect(() => {
    document.documentElement.lang = shown.language;
  }, [shown.language]);
  const choice = useMemo(
    () => ({ language: shown.language, choose, textsOf }),
    [shown.language, choose, textsOf],
  );
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
