/** Why there are no figures, with the way on. */
import type { ReactNode } from 'react';
import { exchangeRatesPath, importSalesPath } from '#capabilities/facts/web/paths.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { GoButton } from '#platform/web/go.tsx';
import type { Problem } from '#platform/web/problem.ts';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import styles from './diversification.module.css';
import { useTexts } from './texts.ts';

/** What keeps the figures back: no sales yet, or the sales that lack a rate by their names. */
export function Kept(props: { readonly problem: Problem; readonly onRetry: () => void }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  if (props.problem.document.code !== 'no_sales_yet') {
    const { code } = props.problem.document;
    const lacksARate = code === 'sales_lack_a_rate' || code === 'spend_lacks_a_rate';
    return (
      <div className={styles.stack}>
        <ProblemNote problem={props.problem} {...(code === '' ? { onRetry: props.onRetry } : {})} />
        {lacksARate && (
          <div>
            <GoButton to={exchangeRatesPath(organisation.id)}>{texts('empty.rates')}</GoButton>
          </div>
        )}
      </div>
    );
  }
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
