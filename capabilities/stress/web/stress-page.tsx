/** If somebody leaves: when is the company out of money, and what would help most. Worked out here, in the browser. */
import { type ReactNode, useState } from 'react';
import { exchangeRatesPath, importSalesPath } from '#capabilities/facts/web/paths.ts';
import { dayText, moneyText } from '#kernel/format.ts';
import { formatMoney } from '#kernel/money.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { GoButton, useSearchValues, useSetSearchValues } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Segments } from '#platform/web/segments.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import type { BasisAnswer } from '../core/contract.ts';
import { totalIncomeMinor } from '../core/stress-case.ts';
import { type Figures, useAnswer } from './api.ts';
import { caseOf } from './case-of.ts';
import { FiguresForm } from './figures-form.tsx';
import { OwnFigures } from './own-figures.tsx';
import { Scenario } from './scenario.tsx';
import styles from './stress.module.css';
import { useTexts } from './texts.ts';

const bys = ['customer', 'channel', 'partner'] as const;

export function StressPage(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const search = useSearchValues();
  const setSearch = useSetSearchValues();
  const by = bys.find((one) => one === search.by) ?? 'customer';
  const basis = useAnswer('GET /api/v1/stress/basis', { query: { by } }, { keepLast: true, worded: true });
  const [typing, setTyping] = useState(false);
  const code = basis.error?.document.code;
  return (
    <Page
      title={texts('title')}
      purpose={texts('purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
    >
      <div>
        <Segments
          label={texts('by')}
          chosen={by}
          onChoose={(chosen) => setSearch({ by: chosen })}
          choices={bys.map((id) => ({ id, text: texts(`bys.${id}`) }))}
        />
      </div>
      {basis.error && (
        <div className={styles.lead}>
          <ProblemNote problem={basis.error} />
          <div>
            {code === 'there_are_no_sales' && (
              <GoButton to={importSalesPath(organisation.id)}>{texts('basis.import')}</GoButton>
            )}
            {code === 'rates_are_wanting' && (
              <GoButton to={exchangeRatesPath(organisation.id)}>{texts('basis.rates')}</GoButton>
            )}
          </div>
        </div>
      )}
      {basis.data === undefined
        ? basis.isPending && <Skeleton rows={8} />
        : !basis.error && <Begun key={basis.data.by} basis={basis.data} onType={() => setTyping(true)} />}
      {typing && basis.data !== undefined && (
        <FiguresForm basis={basis.data} onClose={() => setTyping(false)} />
      )}
    </Page>
  );
}

function Begun(props: { readonly basis: BasisAnswer; readonly onType: () => void }): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const { basis, onType } = props;
  if (basis.figures !== null) return <Stressed basis={basis} figures={basis.figures} onType={onType} />;
  return (
    <Empty
      title={texts('figures.none')}
      action={
        <Action refusal={refusal} onClick={onType}>
          {texts('figures.enter')}
        </Action>
      }
      example={<p>{texts('figures.example')}</p>}
    >
      {texts('figures.noneText')}
    </Empty>
  );
}

function Stressed(props: {
  readonly basis: BasisAnswer;
  readonly figures: Figures;
  readonly onType: () => void;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { basis, figures, onType } = props;
  const { currency, window } = basis;
  const total = totalIncomeMinor(caseOf(basis, figures, [], new Map()));
  return (
    <div className={styles.whole}>
      <Scenario basis={basis} figures={figures} />
      <OwnFigures figures={figures} onType={onType} />
      <p className={styles.quiet}>
        {texts('basis.text', {
          from: dayText(window.from, language),
          to: dayText(window.to, language),
          total: moneyText(formatMoney(total, currency), currency, language),
        })}
      </p>
    </div>
  );
}
