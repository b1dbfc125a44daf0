/** What the shares leave out: those from whom more went back than came in, and sales that name nobody. */
import { type ReactNode, useMemo } from 'react';
import { moneyText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import type { Column } from '#platform/web/column.ts';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { DependencyAnswer } from '../core/contract.ts';
import { counterpartyPath, type DependencyView } from './paths.ts';
import { useTexts } from './texts.ts';

type Negative = DependencyAnswer['negatives']['first'][number];

export function Apart(props: {
  readonly answer: DependencyAnswer;
  readonly view: DependencyView;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { answer, view } = props;
  const { negatives, unnamed, currency } = answer;
  const columns = useMemo<readonly Column<Negative>[]>(
    () => [
      { id: 'name', header: texts('shares.name'), kind: 'text', value: (one) => one.name },
      {
        id: 'amount',
        header: texts('shares.amount'),
        kind: 'money',
        value: (one) => ({ amount: one.amount, currency }),
      },
    ],
    [texts, currency],
  );
  if (negatives.count === 0 && unnamed.sales === 0) return null;
  return (
    <Section title={texts('apart.title')}>
      {negatives.count > 0 && (
        <>
          <p>{texts('apart.negatives', { count: negatives.count })}</p>
          <Table
            label={texts('apart.title')}
            columns={columns}
            rows={negatives.first}
            rowId={(one) => one.name}
            openRow={(one) => counterpartyPath(organisation.id, view, one.name)}
            empty={null}
          />
        </>
      )}
      {unnamed.sales > 0 && (
        <p>
          {texts('apart.unnamed', {
            sales: unnamed.sales,
            amount: moneyText(unnamed.amount, currency, language),
          })}{' '}
          <Go to={counterpartyPath(organisation.id, view, '')}>{texts('apart.see')}</Go>
        </p>
      )}
    </Section>
  );
}
