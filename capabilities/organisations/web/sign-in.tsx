import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Go, useGo, useSearchValues } from '#platform/web/go.tsx';
import { Page } from '#platform/web/page.tsx';
import { safeNext, welcomePath } from './paths.ts';
import { SignInForm } from './sign-in-form.tsx';
import { useTexts } from './texts.ts';

export function SignIn(): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const queries = useQueryClient();
  const { next } = useSearchValues();
  return (
    <Page title={texts('signIn.title')} width="reading">
      <SignInForm
        onDone={() => {
          queries.clear();
          go(safeNext(next) ?? welcomePath());
        }}
      />
      <p>
        {texts('signIn.newHere')} <Go to={welcomePath()}>{texts('signIn.start')}</Go>
      </p>
    </Page>
  );
}
