/** Answering the questions of a diagnosis, alone or with colleagues: need signs, or readiness. */
import type { ReactNode } from 'react';
import { mostFileBytes } from '#capabilities/files/core/limits.ts';
import { uploadAsk } from '#capabilities/files/core/upload-ask.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { GoButton } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { problemOf } from '#platform/web/problem.ts';
import { Questionnaire } from '#platform/web/questionnaire.tsx';
import type { AnswerValue, KeepAnswer } from '#platform/web/use-answering.ts';
import { type Diagnosis, useAnswer, useClient, useDiagnosis, useSend } from './api.ts';
import { OwnFigures } from './own-figures.tsx';
import { diagnosisOfPath, objectivePath, readinessPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function NeedsPage(): ReactNode {
  const answer = useDiagnosis();
  return <Answered of={answer}>{(whole) => <Sheet diagnosis={whole.diagnosis} which="needs" />}</Answered>;
}

export function ReadinessPage(): ReactNode {
  const answer = useDiagnosis();
  return (
    <Answered of={answer}>{(whole) => <Sheet diagnosis={whole.diagnosis} which="readiness" />}</Answered>
  );
}

interface SheetProps {
  readonly diagnosis: Diagnosis;
  readonly which: 'needs' | 'readiness';
}

function Sheet({ diagnosis, which }: SheetProps): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const mayNot = useRoleRefusal('member');
  const sheet = diagnosis.sheets[which];
  const answer = useAnswer(
    'GET /api/v1/answer-sheets/{sheet}',
    { params: { sheet } },
    { everyMillis: 10_000, worded: true },
  );
  const client = useClient();
  const put = useSend('PUT /api/v1/answer-sheets/{sheet}/answers/{question}');
  const keep: KeepAnswer = async (question, given, version) => {
    const answered = onWire(given);
    try {
      const kept = await put.mutateAsync({
        params: { sheet, question },
        body: { answer: answered, version },
      });
      return kept.version;
    } catch (error) {
      if (problemOf(error).document.code === 'answer_was_changed') await answer.refetch();
      throw error;
    }
  };
  const next =
    which === 'needs' ? (
      <GoButton to={readinessPath(organisation.id, diagnosis.id)}>{texts('steps.toReadiness')}</GoButton>
    ) : (
      <GoButton to={objectivePath(organisation.id, diagnosis.id)}>{texts('steps.toObjective')}</GoButton>
    );
  return (
    <Answered of={answer}>
      {({ sheet: asked }) => (
        <Page
          title={asked.title}
          purpose={asked.purpose}
          visibility={<Visibility audience={{ kind: 'private' }} />}
          back={{ to: diagnosisOfPath(organisation.id, diagnosis.id), text: texts('page.title') }}
          width="reading"
        >
          <Questionnaire
            sections={asked.sections.map((section) => ({
              ...section,
              questions: section.questions.filter(({ shown }) => shown),
            }))}
            answers={asked.answers}
            progress={asked.progress}
            keep={keep}
            files={{
              known: asked.files,
              mostBytes: mostFileBytes,
              send: (file, manner) => client.call('POST /api/v1/files', uploadAsk(file), manner),
              fetchFile: (file) => client.fetchFile('GET /api/v1/files/{file}/content', { params: { file } }),
            }}
            beside={(question) => <OwnFigures question={question} />}
            draft={`sheet-${sheet}`}
            refusal={asked.closedAt === null ? mayNot : texts('page.closed')}
            onward={
              <>
                {asked.closedAt === null && next}
                <GoButton variant="default" to={diagnosisOfPath(organisation.id, diagnosis.id)}>
                  {texts('page.back')}
                </GoButton>
              </>
            }
          />
        </Page>
      )}
    </Answered>
  );
}

/** Lists of their own, as the contract's types have them. */
function onWire(answer: AnswerValue | null) {
  if (answer?.kind === 'choice') return { ...answer, chosen: [...answer.chosen] };
  return answer?.kind === 'files' ? { ...answer, files: [...answer.files] } : answer;
}
