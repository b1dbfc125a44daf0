/** Shows an answer when it is there, its outline while it is fetched, and the problem when it failed. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Problem } from './problem.ts';
import { ProblemNote } from './problem-view.tsx';
import { Skeleton } from './skeleton.tsx';

export interface AnsweredProps<Answer> {
  readonly of: UseQueryResult<Answer, Problem>;
  /** What stands there while the answer is fetched. */
  readonly outline?: ReactNode;
  readonly children: (answer: Answer) => ReactNode;
}

export function Answered<Answer>(props: AnsweredProps<Answer>): ReactNode {
  const { of } = props;
  if (of.data !== undefined) {
    return (
      <>
        {of.error && <ProblemNote problem={of.error} onRetry={() => void of.refetch()} />}
        {props.children(of.data)}
      </>
    );
  }
  if (of.error) return <ProblemNote problem={of.error} onRetry={() => void of.refetch()} />;
  return props.outline ?? <Skeleton rows={4} />;
}
