/** The approach to one candidate: what comes next, the plan, the meetings and everything that was said. */
import { type ReactNode, useState } from 'react';
import { newAlliancePath } from '#capabilities/alliances/web/paths.ts';
import { candidatePath } from '#capabilities/candidates/web/paths.ts';
import { dayText, momentText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Go, GoButton } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark, StageMark, Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { ApproachAnswer } from '../core/contract.ts';
import { stages } from '../core/stage-of.ts';
import { useApproach, useSend } from './api.ts';
import styles from './approach-page.module.css';
import { ContactForm } from './contact-form.tsx';
import { ContactLog } from './contact-log.tsx';
import { EndApproach } from './end-approach.tsx';
import { MeetingList } from './meeting-list.tsx';
import { NextStepForm } from './next-step-form.tsx';
import { approachesPath } from './paths.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanText } from './plan-text.tsx';
import { useTexts } from './texts.ts';

export function ApproachPage(): ReactNode {
  const answer = useApproach();
  return <Answered of={answer}>{(approach) => <OneApproach approach={approach} />}</Answered>;
}

type Open = 'nothing' | 'next' | 'plan' | 'contact' | 'end';

function OneApproach({ approach }: { readonly approach: ApproachAnswer }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const role = useRoleRefusal('member');
  const [open, setOpen] = useState<Open>('nothing');
  const { plan, candidate, selection, stage } = approach;
  const end = plan?.end ?? null;
  const refusal = role ?? (end === null ? null : texts('refusals.approach_has_ended'));
  const close = () => setOpen('nothing');
  return (
    <Page
      title={candidate.name}
      purpose={
        <>
          {selection.name} ·{' '}
          <Go to={candidatePath(organisation.id, selection.id, candidate.id)}>{texts('one.candidate')}</Go>
        </>
      }
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: approachesPath(organisation.id), text: texts('one.back') }}
      action={
        <Action
          refusal={refusal}
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => setOpen('contact')}
        >
          {texts('one.log')}
        </Action>
      }
    >
      {end === null ? (
        <StageMark
          stages={stages
            .filter((one) => one !== 'ended' && one !== 'untouched')
            .map((id) => ({ id, text: texts(`stages.${id}`) }))}
          current={stage}
        />
      ) : (
        <Ended approach={approach} end={end} />
      )}
      {end === null && <NextStep approach={approach} refusal={refusal} onSet={() => setOpen('next')} />}
      <Section
        title={texts('plan.title')}
        purpose={texts('plan.purpose')}
        action={
          <Action variant="default" size="xs" explain="tip" refusal={refusal} onClick={() => setOpen('plan')}>
            {plan === null ? texts('plan.write') : texts('plan.edit')}
          </Action>
        }
      >
        <PlanText plan={plan} />
      </Section>
      <MeetingList approach={approach} refusal={refusal} />
      <ContactLog approach={approach} />
      {plan !== null && end === null && (
        <Section
          title={texts('end.title')}
          purpose={texts('end.purpose')}
          action={
            <Action
              variant="default"
              size="xs"
              explain="tip"
              refusal={refusal}
              onClick={() => setOpen('end')}
            >
              {texts('end.act')}
            </Action>
          }
        >
          {null}
        </Section>
      )}
      {open === 'next' && <NextStepForm approach={approach} onClose={close} />}
      {open === 'plan' && <PlanForm approach={approach} onClose={close} />}
      {open === 'contact' && <ContactForm approach={approach} onClose={close} />}
      {open === 'end' && <EndApproach approach={approach} onClose={close} />}
    </Page>
  );
}

function NextStep(props: {
  readonly approach: ApproachAnswer;
  readonly refusal: string | null;
  readonly onSet: () => void;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { approach, refusal, onSet } = props;
  const nextStep = approach.plan?.nextStep ?? null;
  return (
    <section className={styles.next}>
      <h2 className={styles.nextTitle}>{texts('next.title')}</h2>
      {nextStep === null ? (
        <p className={styles.quiet}>{texts('next.none')}</p>
      ) : (
        <>
          <p className={styles.nextText}>{nextStep.text}</p>
          <p className={styles.quiet}>
            {texts('next.by', { who: nextStep.owner.name, date: dayText(nextStep.due, language) })}{' '}
            {nextStep.due < approach.today && <BandMark band="high" text={texts('next.overdue')} />}
          </p>
        </>
      )}
      <div className={styles.buttons}>
        <Action variant="default" size="xs" explain="tip" refusal={refusal} onClick={onSet}>
          {nextStep === null ? texts('next.set') : texts('next.edit')}
        </Action>
      </div>
    </section>
  );
}

function Ended(props: {
  readonly approach: ApproachAnswer;
  readonly end: NonNullable<NonNullable<ApproachAnswer['plan']>['end']>;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const say = useToast();
  const { approach, end } = props;
  const reopen = useSend('DELETE /api/v1/selections/{selection}/candidates/{candidate}/approach/end');
  const params = { selection: approach.selection.id, candidate: approach.candidate.id };
  return (
    <section className={styles.next}>
      <h2 className={styles.nextTitle}>{texts('one.ended', { how: texts(`endings.${end.how}`) })}</h2>
      {end.why !== '' && <p className={styles.nextText}>{end.why}</p>}
      <p className={styles.quiet}>
        {texts('one.endedBy', { who: end.by.name, when: momentText(end.at, language) })}
      </p>
      <div className={styles.buttons}>
        {end.how === 'go_on' && (
          <GoButton to={newAlliancePath(organisation.id, params)}>{texts('one.toAlliance')}</GoButton>
        )}
        <Action
          variant="default"
          refusal={refusal}
          loading={reopen.isPending}
          onClick={() => reopen.mutate({ params }, { onSuccess: () => say({ text: texts('one.reopened') }) })}
        >
          {texts('one.reopen')}
        </Action>
      </div>
      {reopen.error && <ProblemNote problem={reopen.error} />}
    </section>
  );
}
