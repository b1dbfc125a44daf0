/** The frame around every page inside an alliance: its name, its sides, its stage and its pages. */
import type { ReactNode } from 'react';
import { Answered } from '#platform/web/answered.tsx';
import { useParam } from '#platform/web/go.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { ProblemPage } from '#platform/web/problem-view.tsx';
import { AllianceFrame } from '#platform/web/shell.tsx';
import { useAnswer } from './api.ts';
import { useTexts } from './texts.ts';

export interface InsideAllianceProps {
  readonly tabs: readonly { readonly id: string; readonly text: string; readonly to: string }[];
  readonly children: ReactNode;
}

export function InsideAlliance(props: InsideAllianceProps): ReactNode {
  const texts = useTexts();
  const alliance = useParam('alliance');
  const answer = useAnswer(
    'GET /api/v1/alliances/{alliance}',
    { params: { alliance } },
    { everyMillis: 15_000 },
  );
  if (answer.data === undefined && answer.error) {
    return <ProblemPage problem={answer.error} onRetry={() => void answer.refetch()} />;
  }
  return (
    <Answered of={answer}>
      {({ alliance: { name, stage, parties } }) => (
        <AllianceFrame
          name={name}
          partners={parties
            .filter(({ own, leftAt }) => !own && leftAt === null)
            .map((side) => side.organisationName)}
          stage={<Mark tone={stage === 'running' ? 'fine' : 'accent'}>{texts(`stages.${stage}`)}</Mark>}
          tabs={props.tabs}
        >
          {props.children}
        </AllianceFrame>
      )}
    </Answered>
  );
}
