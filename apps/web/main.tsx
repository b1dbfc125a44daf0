/** Starts the web app: the language's texts first, so that no word appears in another language. */
import '#platform/web/styles.ts';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { invariant } from '#kernel/invariant.ts';
import { LanguageProvider, rememberedLanguage } from '#platform/web/language.tsx';
import { Problem } from '#platform/web/problem.ts';
import { schemeManager } from '#platform/web/scheme.ts';
import { cssVariables, paperStyle, theme } from '#platform/web/theme.ts';
import { ToastProvider } from '#platform/web/toast.tsx';
import { loadTexts } from './catalogue.ts';
import { router } from './router.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // A page that is opened asks anew, and meanwhile shows what was known: a partner may have changed it a second ago.
      staleTime: 0,
      // A clear answer stays as it is; a lost one is worth another attempt or two.
      retry: (attempts, error) => !(error instanceof Problem && error.document.status >= 400) && attempts < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

const place = document.getElementById('root');
invariant(place, 'index.html has the root element');
const language = rememberedLanguage();
// The words of the shell and of the first pages; the others come with their screens.
const [common, organisations] = await Promise.all([
  loadTexts(language, 'common'),
  loadTexts(language, 'organisations'),
]);

createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
    >
      <style>{paperStyle}</style>
      <LanguageProvider first={language} firstTexts={{ common, organisations }} load={loadTexts}>
        <QueryClientProvider client={queries}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
);
