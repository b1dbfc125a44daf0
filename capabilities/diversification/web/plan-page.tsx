/** One plan, as a manager prints it: where it stands in words, what it takes, what to do, who does what, what catches the fall. */
import { type ReactNode, useState } from 'react';
import { dayText, moneyText, percentText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useGo, useParam } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark, Visibility } from '#platform/web/marks.tsx';
import { Figure, Figures, Page, Section } from '#platform/web/page.tsx';
import { PrintButton } from '#platform/web/print-button.tsx';
import { ProblemNote, ProblemPage } from '#platform/web/problem-view.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { Percent } from '#platform/web/values.tsx';
import type { PlanAnswer } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import { ChangePlanForm } from './change-plan-form.tsx';
import styles from './diversification.module.css';
import { EndPlanForm } from './end-plan-form.tsx';
import { Kept } from './kept.tsx';
import { plansPath } from './paths.ts';
import { PlanActions } from './plan-actions.tsx';
import { PlanChart } from './plan-chart.tsx';
import { PlanProtection } from './plan-protection.tsx';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './texts.ts';
import { usePlanRefusal } from './use-plan-refusal.ts';

export function PlanPage(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const plan = useParam('plan');
  const answer = useAnswer(
    'GET /api/v1/diversification/plans/{plan}',
    { params: { plan } },
    { worded: true },
  );
  const back = { to: plansPath(organisation.id), text: texts('overview.title') };
  if (answer.data === undefined) {
    if (answer.error?.document.status === 404) return <ProblemPage problem={answer.error} />;
    return (
      <Page
        title={texts('overview.title')}
        back={back}
        visibility={<Visibility audience={{ kind: 'private' }} />}
      >
        {answer.error ? (
          <Kept problem={answer.error} onRetry={() => void answer.refetch()} />
        ) : (
          <Skeleton rows={8} />
        )}
      </Page>
    );
  }
  return <Whole whole={answer.data} />;
}

function Whole({ whole }: { readonly whole: PlanAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const [open, setOpen] = useState<'change' | 'end' | null>(null);
  const { plan, standing, atStart } = whole;
  const refusal = usePlanRefusal(plan);
  const close = () => setOpen(null);
  const share = (text: string) => percentText(text, language);
  return (
    <Page
      title={plan.name}
      purpose={texts('plan.purpose', {
        from: share(atStart.share),
        target: share(plan.targetShare),
        day: dayText(plan.targetOn, language),
      })}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: plansPath(organisation.id), text: texts('overview.title') }}
      action={
        <div className={styles.buttons}>
          <PrintButton>{texts('plan.print')}</PrintButton>
          <Action variant="default" explain="tip" refusal={refusal} onClick={() => setOpen('change')}>
            {texts('plan.change')}
          </Action>
          {plan.ending === null && (
            <Action variant="default" explain="tip" refusal={refusal} onClick={() => setOpen('end')}>
              {texts('plan.end')}
            </Action>
          )}
        </div>
      }
    >
      <section className={styles.stack}>
        <p className={styles.headline}>
          {texts(plan.ending === null ? `plan.headline.${standing.state}` : 'plan.endedHeadline', {
            name: plan.name,
            share: share(standing.share),
            target: share(plan.targetShare),
            planned: share(standing.plannedShare),
            day: dayText(whole.factsTo, language),
          })}
        </p>
        {plan.ending !== null && <Ended plan={plan} ending={plan.ending} />}
        <div className={styles.cell}>
          {plan.ending === null && <StateMark state={standing.state} />}
          {plan.countsAs !== plan.name && (
            <span className={styles.quiet}>{texts('plan.countsAs', { group: plan.countsAs })}</span>
          )}
        </div>
        {plan.note !== '' && <p className={styles.sentence}>{plan.note}</p>}
      </section>
      <Needed whole={whole} />
      {plan.ending === null && <Todo whole={whole} />}
      <PlanChart whole={whole} />
      <PlanActions whole={whole} />
      <PlanProtection whole={whole} />
      <Remove plan={plan.id} />
      {open === 'change' && <ChangePlanForm plan={plan} onClose={close} />}
      {open === 'end' && <EndPlanForm plan={plan} isReached={standing.state === 'reached'} onClose={close} />}
    </Page>
  );
}

/** How it ended and why, with the way to go on. */
function Ended(props: {
  readonly plan: PlanAnswer['plan'];
  readonly ending: NonNullable<PlanAnswer['plan']['ending']>;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const reopen = useSend('DELETE /api/v1/diversification/plans/{plan}/ending');
  const { plan, ending } = props;
  return (
    <>
      <div className={styles.cell}>
        <Mark {...(ending.as === 'finished' ? { tone: 'fine', icon: 'fine' } : {})}>
          {texts(`plan.endsShort.${ending.as}`)}
        </Mark>
        <span className={styles.quiet}>
          {texts('plan.endedBy', { who: ending.by.name, day: dayText(ending.at, language) })}
        </span>
      </div>
      <p className={styles.sentence}>{ending.reason}</p>
      <div className="e-screen">
        <Action
          variant="default"
          explain="tip"
          refusal={refusal}
          loading={reopen.isPending}
          onClick={() =>
            reopen.mutate(
              { params: { plan: plan.id } },
              { onSuccess: () => say({ text: texts('plan.reopened', { name: plan.name }) }) },
            )
          }
        >
          {texts('plan.reopen')}
        </Action>
      </div>
      {reopen.error && <ProblemNote problem={reopen.error} />}
    </>
  );
}

function Needed({ whole }: { readonly whole: PlanAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { plan, now, need } = whole;
  const money = (amount: string) => moneyText(amount, plan.currency, language);
  const isReached = Number(need.more) <= 0;
  const values = {
    name: plan.name,
    income: money(now.income),
    needed: money(need.others),
    now: money(now.others),
  };
  return (
    <section className={styles.stack}>
      <Figures>
        <Figure
          name={texts('plan.shareNow')}
          value={<Percent share={now.share} />}
          note={texts('plan.shareNote', { day: dayText(whole.factsTo, language) })}
        />
        <Figure
          name={texts('plan.target')}
          value={<Percent share={plan.targetShare} />}
          note={dayText(plan.targetOn, language)}
        />
        <Figure
          name={texts('plan.elsewhere')}
          value={money(now.others)}
          note={texts('plan.elsewhereNeeded', { needed: money(need.others) })}
        />
        {!isReached && (
          <>
            <Figure
              name={texts('plan.growth')}
              value={need.growth === null ? '–' : <Percent share={need.growth} digits={0} />}
              note={
                need.growth === null
                  ? texts('plan.growthAlone')
                  : texts('plan.growthNote', { months: need.months })
              }
            />
            <Figure
              name={texts('plan.aMonth')}
              value={need.growthAMonth === null ? '–' : <Percent share={need.growthAMonth} digits={1} />}
              note={texts('plan.aMonthNote', { amount: money(need.moreAMonth) })}
            />
          </>
        )}
      </Figures>
      <p className={styles.sentence}>
        {isReached
          ? texts('plan.explainReached', values)
          : texts('plan.explain', { ...values, target: percentText(plan.targetShare, language) })}
      </p>
    </section>
  );
}

function Todo({ whole }: { readonly whole: PlanAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { plan, standing, steps } = whole;
  const isShort = (standing.state === 'behind' || standing.state === 'missed') && Number(standing.short) > 0;
  return (
    <Section title={texts('plan.todo')}>
      {isShort && (
        <p className={styles.sentence}>
          {texts('plan.short', { short: moneyText(standing.short, plan.currency, language) })}
        </p>
      )}
      {steps.length === 0 ? (
        <p className={styles.sentence}>{texts('plan.nothingToDo')}</p>
      ) : (
        <ol className={styles.steps}>
          {steps.map(({ step, count }) => (
            <li key={step}>{texts(`steps.${step}`, { count })}</li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Remove({ plan }: { readonly plan: string }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  // The page has nothing to show of a plan that is gone: it is left first.
  const remove = useSend('POST /api/v1/diversification/plans/{plan}/removal', { refresh: 'none' });
  const restore = useSend('DELETE /api/v1/diversification/plans/{plan}/removal');
  const ask = { params: { plan } };
  return (
    <div className="e-screen">
      <Action
        variant="subtle"
        size="compact-sm"
        explain="tip"
        refusal={refusal}
        loading={remove.isPending}
        onClick={() =>
          remove.mutate(ask, {
            onSuccess: () => {
              go(plansPath(organisation.id));
              say({ text: texts('plan.removedPlan'), undo: () => restore.mutate(ask) });
            },
          })
        }
      >
        {texts('plan.remove')}
      </Action>
      {remove.error && <ProblemNote problem={remove.error} />}
    </div>
  );
}
