/** The diagnosis: the newest one, or an earlier one as it was. One page to decide by, on screen and on paper. */
import { type ReactNode, useState } from 'react';
import { dayText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Confirm } from '#platform/web/confirm.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Go, useGo } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { PrintButton } from '#platform/web/print-button.tsx';
import { type Diagnosis, useAnswer, useDiagnosis, useSend } from './api.ts';
import styles from './diagnosis-page.module.css';
import { NeedsResult } from './needs-result.tsx';
import { NextSteps } from './next-steps.tsx';
import { ObjectiveResult } from './objective-result.tsx';
import { diagnosisOfPath, diagnosisPath, needsPath } from './paths.ts';
import { ReadinessResult } from './readiness-result.tsx';
import { useTexts } from './texts.ts';

export function DiagnosisScreen(): ReactNode {
  const list = useAnswer('GET /api/v1/diagnoses', {});
  return (
    <Answered of={list}>
      {({ diagnoses: [newest, ...past] }) =>
        newest === undefined ? <NoDiagnosis /> : <Newest id={newest.id} past={past} />
      }
    </Answered>
  );
}

export function DiagnosisOfScreen(): ReactNode {
  const answer = useDiagnosis();
  return <Answered of={answer}>{({ diagnosis }) => <Result diagnosis={diagnosis} past={[]} />}</Answered>;
}

type Past = readonly Pick<Diagnosis, 'id' | 'begunAt' | 'begunBy'>[];

function Newest({ id, past }: { readonly id: string; readonly past: Past }): ReactNode {
  const answer = useAnswer(
    'GET /api/v1/diagnoses/{diagnosis}',
    { params: { diagnosis: id } },
    { everyMillis: 20_000, worded: true },
  );
  return <Answered of={answer}>{({ diagnosis }) => <Result diagnosis={diagnosis} past={past} />}</Answered>;
}

/** Begins a diagnosis and leads to its first question. */
function useBegin(): () => Promise<void> {
  const { organisation } = useActing();
  const begin = useSend('POST /api/v1/diagnoses');
  const go = useGo();
  return async () => {
    const { diagnosis } = await begin.mutateAsync({ body: {} });
    go(needsPath(organisation.id, diagnosis.id));
  };
}

function NoDiagnosis(): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const begin = useBegin();
  return (
    <Page
      title={texts('page.title')}
      purpose={texts('page.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
    >
      <Empty
        title={texts('page.none')}
        action={
          <Action refusal={refusal} onClick={() => void begin()}>
            {texts('page.begin')}
          </Action>
        }
        example={<p>{texts('page.example')}</p>}
      >
        {texts('page.noneText')}
      </Empty>
    </Page>
  );
}

function Result({ diagnosis, past }: { readonly diagnosis: Diagnosis; readonly past: Past }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const day = dayText(diagnosis.begunAt.slice(0, 10), language);
  return (
    <div className={styles.sheet}>
      <Page
        title={diagnosis.closed ? texts('page.ofDay', { day }) : texts('page.title')}
        purpose={
          <>
            {`${organisation.name} · ${texts('page.begun', { day, name: diagnosis.begunBy.name })}`}
            {diagnosis.closed && <span className={styles.closed}>{texts('page.closed')}</span>}
          </>
        }
        visibility={<Visibility audience={{ kind: 'private' }} />}
        {...(diagnosis.closed
          ? { back: { to: diagnosisPath(organisation.id), text: texts('page.title') } }
          : {})}
        action={
          <div className={styles.offPaper}>
            <PrintButton>{texts('page.print')}</PrintButton>
          </div>
        }
      >
        <NeedsResult diagnosis={diagnosis} />
        <ReadinessResult diagnosis={diagnosis} />
        <ObjectiveResult diagnosis={diagnosis} />
        {!diagnosis.closed && <NextSteps diagnosis={diagnosis} />}
        {!diagnosis.closed && <Rounds day={day} past={past} />}
      </Page>
    </div>
  );
}

/** Beginning anew, and what was before. */
function Rounds({ day, past }: { readonly day: string; readonly past: Past }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const begin = useBegin();
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.offPaper}>
      <Section
        title={texts(past.length > 0 ? 'page.past' : 'page.afresh')}
        {...(past.length > 0 ? {} : { purpose: texts('page.afreshText') })}
        action={
          <Action variant="default" refusal={refusal} onClick={() => setAsking(true)}>
            {texts('page.again')}
          </Action>
        }
      >
        {past.length > 0 && (
          <ul className={styles.past}>
            {past.map(({ id, begunAt, begunBy }) => (
              <li key={id}>
                <Go to={diagnosisOfPath(organisation.id, id)}>
                  {texts('page.begun', { day: dayText(begunAt.slice(0, 10), language), name: begunBy.name })}
                </Go>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title={texts('page.again')}
        act={texts('page.begin')}
        kind="weighty"
        onAct={begin}
      >
        {texts('page.againText', { day })}
      </Confirm>
    </div>
  );
}
