/** A private page about one answer of figures: its shape while it is on its way, and why where it is kept back. */
import type { ReactNode } from 'react';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import type { Problem } from '#platform/web/problem.ts';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { Kept } from './kept.tsx';

export function FiguresPage<Answer>(props: {
  readonly title: string;
  readonly purpose: string;
  readonly answer: {
    readonly data: Answer | undefined;
    readonly error: Problem | null;
    readonly refetch: () => unknown;
  };
  readonly children: (answer: Answer) => ReactNode;
}): ReactNode {
  const { answer } = props;
  return (
    <Page
      title={props.title}
      purpose={props.purpose}
      visibility={<Visibility audience={{ kind: 'private' }} />}
    >
      {answer.error ? (
        <Kept problem={answer.error} onRetry={() => void answer.refetch()} />
      ) : answer.data === undefined ? (
        <Skeleton rows={6} />
      ) : (
        props.children(answer.data)
      )}
    </Page>
  );
}
