/** A fault of the page itself, or of fetching it: says so and offers to load it again; the menu stays usable. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Page } from '#platform/web/page.tsx';
import { Problem } from '#platform/web/problem.ts';
import { ProblemPage } from '#platform/web/problem-view.tsx';

export function PageFault(props: { readonly error: unknown }): ReactNode {
  const texts = useCommonTexts();
  if (props.error instanceof Problem) {
    return <ProblemPage problem={props.error} onRetry={() => window.location.reload()} />;
  }
  return (
    <Page title={texts('problem.page')} purpose={texts('problem.pageText')} width="reading">
      <div>
        <Button onClick={() => window.location.reload()}>{texts('actions.reload')}</Button>
      </div>
    </Page>
  );
}
