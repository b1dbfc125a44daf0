/** Whom the company depends on: in a sentence, in figures, as a chart, over time, and one by one. */
import { type ReactNode, useState } from 'react';
import { exchangeRatesPath, importSalesPath } from '#capabilities/facts/web/paths.ts';
import { dayText, listText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Go, GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import type { Problem } from '#platform/web/problem.ts';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import type { DependencyAnswer } from '../core/contract.ts';
import type { ConcentrationPolicy } from '../core/policies.ts';
import { Apart } from './apart.tsx';
import { useAnswer } from './api.ts';
import { Counterparties } from './counterparties.tsx';
import styles from './dependency.module.css';
import { DependencyFigures } from './dependency-figures.tsx';
import { Groups } from './groups.tsx';
import { Headline } from './headline.tsx';
import { dependencyPath } from './paths.ts';
import { SharesChart } from './shares-chart.tsx';
import { useTexts } from './texts.ts';
import { TrendChart } from './trend-chart.tsx';
import { queryOf, useView } from './view.ts';
import { ViewControls } from './view-controls.tsx';
import { WayDown } from './way-down.tsx';

/** So many of the largest come with the page; the rest is fetched when it is asked for. */
const most = 200;

export function Dependency(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const view = useView();
  const [policy, setPolicy] = useState<ConcentrationPolicy['id']>('us-2023');
  const answer = useAnswer(
    'GET /api/v1/dependency',
    { query: { ...queryOf(view), policy, most } },
    { keepLast: true, worded: true },
  );
  const refusal = answer.error?.document.code;
  return (
    <Page
      title={texts('page.title')}
      purpose={texts('page.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      action={
        refusal !== 'no_sales_yet' && (
          <GoButton variant="default" to={importSalesPath(organisation.id)}>
            {texts('page.import')}
          </GoButton>
        )
      }
    >
      {refusal === 'no_sales_yet' ? (
        <NoSalesYet />
      ) : (
        <>
          <ViewControls view={view} answer={answer.data} />
          {answer.error && <Refused problem={answer.error} onRetry={() => void answer.refetch()} />}
          {answer.data === undefined
            ? answer.isPending && <Skeleton rows={8} />
            : !answer.error && (
                <div className={styles.answer} data-busy={answer.isPlaceholderData || undefined}>
                  <Found answer={answer.data} policy={policy} onPolicy={setPolicy} />
                </div>
              )}
        </>
      )}
    </Page>
  );
}

interface FoundProps {
  readonly answer: DependencyAnswer;
  readonly policy: ConcentrationPolicy['id'];
  readonly onPolicy: (policy: ConcentrationPolicy['id']) => void;
}

function Found(props: FoundProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const view = useView();
  const { organisation } = useActing();
  const { answer } = props;
  const converted = answer.currencies.filter((currency) => currency !== answer.currency);
  const { from, to } = answer.window;
  return (
    <>
      <section className={styles.lead}>
        <Headline answer={answer} />
        <p className={styles.quiet}>
          {texts('page.shown', { from: dayText(from, language), to: dayText(to, language) })}
        </p>
        {converted.length > 0 && (
          <p className={styles.quiet}>
            {texts('page.converted', {
              currencies: listText(converted, language),
              currency: answer.currency,
            })}{' '}
            <Go to={exchangeRatesPath(organisation.id)}>{texts('page.rates')}</Go>
          </p>
        )}
      </section>
      <DependencyFigures {...props} />
      <SharesChart answer={answer} view={view} />
      {answer.band !== 'fine' && <WayDown answer={answer} />}
      <TrendChart view={view} to={answer.window.to} />
      <Counterparties key={JSON.stringify(queryOf(view))} answer={answer} view={view} />
      <Apart answer={answer} view={view} />
      <Groups by={answer.by} />
    </>
  );
}

/** What keeps the figures back, with the way on. */
function Refused(props: { readonly problem: Problem; readonly onRetry: () => void }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const view = useView();
  const { code } = props.problem.document;
  return (
    <div className={styles.lead}>
      <ProblemNote problem={props.problem} {...(code === '' ? { onRetry: props.onRetry } : {})} />
      <div>
        {code === 'sales_lack_a_rate' && (
          <GoButton to={exchangeRatesPath(organisation.id)}>{texts('page.rates')}</GoButton>
        )}
        {code === 'no_sales_name_anybody' && (
          <GoButton to={importSalesPath(organisation.id)}>{texts('page.import')}</GoButton>
        )}
        {(code === 'no_sales_in_window' || code === 'no_income_in_window') && (
          <GoButton variant="default" to={dependencyPath(organisation.id, { by: view.by, all: true })}>
            {texts('page.showAll')}
          </GoButton>
        )}
      </div>
    </div>
  );
}

function NoSalesYet(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  return (
    <Empty
      title={texts('empty.title')}
      action={<GoButton to={importSalesPath(organisation.id)}>{texts('empty.action')}</GoButton>}
      example={<p>{texts('empty.example')}</p>}
    >
      {texts('empty.text')}
    </Empty>
  );
}
