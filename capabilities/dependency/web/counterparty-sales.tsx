/** Down to the facts: the sales behind one figure, with the file and the line each came from. */
import { type ReactNode, useMemo } from 'react';
import type { SalesPage } from '#capabilities/facts/core/contract.ts';
import { type Dimension, dimensions } from '#capabilities/facts/core/fields.ts';
import { dayText, listText, sentenceText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { useFurtherRows } from '#platform/web/further-rows.ts';
import { useSearchValues } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Figure, Figures, Page, Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { Count, Money, Percent } from '#platform/web/values.tsx';
import { useAnswer, useClient } from './api.ts';
import styles from './dependency.module.css';
import { dependencyPath } from './paths.ts';
import { type DependencyTexts, useTexts } from './texts.ts';
import { queryOf, useView } from './view.ts';

type Sale = SalesPage['sales'][number];

const pageRows = 200;

const noSales: readonly Sale[] = [];

/** Which sales are asked for. */
interface SalesQuery {
  readonly by: Dimension;
  readonly name?: string | string[];
  readonly from?: string;
  readonly to?: string;
}

export function CounterpartySales(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const view = useView();
  const { name = '' } = useSearchValues();
  const groups = useAnswer('GET /api/v1/dependency/groups', { query: { by: view.by } });
  const shares = useAnswer('GET /api/v1/dependency/counterparties', {
    query: { ...queryOf(view), limit: 1, ...(name === '' ? {} : { name }) },
  });
  const group = groups.data?.groups.find((one) => one.group === name);
  const names = group === undefined ? name : [...new Set([name, ...group.members])];
  // Where the figures are refused, the sales can still be looked at.
  const window = shares.data?.window ?? { from: view.from, to: view.to };
  const query: SalesQuery = {
    by: view.by,
    ...(name === '' ? {} : { name: names }),
    ...(window.from === undefined ? {} : { from: window.from }),
    ...(window.to === undefined ? {} : { to: window.to }),
  };
  const isReady = !groups.isPending && !shares.isPending;
  const one = name === '' ? undefined : shares.data?.counterparties[0];
  return (
    <Page
      title={name === '' ? texts('sales.unnamed') : name}
      purpose={texts('sales.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: dependencyPath(organisation.id, view), text: texts('page.title') }}
    >
      {(window.from !== undefined || group !== undefined) && (
        <p className={styles.quiet}>
          {window.from !== undefined &&
            window.to !== undefined &&
            texts('page.shown', { from: dayText(window.from, language), to: dayText(window.to, language) })}
          {group !== undefined &&
            ` · ${texts('sales.members', { members: listText([...new Set([name, ...group.members])], language) })}`}
        </p>
      )}
      {one && shares.data && (
        <Figures>
          <Figure
            name={texts('sales.amount')}
            value={<Money amount={one.amount} currency={shares.data.currency} />}
          />
          <Figure
            name={texts('shares.share')}
            value={<Percent share={one.share} digits={2} />}
            note={texts('sales.ofTotal')}
          />
          <Figure name={texts('sales.rank')} value={<Count value={one.rank} />} />
          <Figure name={texts('sales.count')} value={<Count value={one.sales} />} />
        </Figures>
      )}
      {isReady && <Sales key={JSON.stringify(query)} query={query} />}
    </Page>
  );
}

function Sales(props: { readonly query: SalesQuery }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const client = useClient();
  const { query } = props;
  const first = useAnswer('GET /api/v1/sales', { query: { ...query, limit: pageRows } });
  const { rows, more } = useFurtherRows(
    { rows: first.data?.sales ?? noSales, next: first.data?.next ?? null },
    async (cursor) => {
      const page = await client.call('GET /api/v1/sales', { query: { ...query, limit: 500, cursor } });
      return { rows: page.sales, next: page.next };
    },
  );
  const columns = useMemo(
    () => columnsOf(rows, query.by, texts, language),
    [rows, query.by, texts, language],
  );
  return (
    <Section
      title={texts('sales.title')}
      action={
        <DownloadButton
          text={texts('sales.download')}
          fetchFile={() => client.fetchFile('GET /api/v1/sales.csv', { query })}
        />
      }
    >
      <Answered of={first}>
        {() => (
          <Table
            label={texts('sales.title')}
            columns={columns}
            rows={rows}
            rowId={(sale) => sale.key}
            empty={<Empty title={texts('sales.none')}>{texts('sales.noneText')}</Empty>}
            more={more}
          />
        )}
      </Answered>
    </Section>
  );
}

/** Words that are few and short leave the room to names. */
const widthsOf: Partial<Readonly<Record<Dimension, { readonly width: string }>>> = {
  channel: { width: '116px' },
  region: { width: '132px' },
};

/** Dimensions that none of the sales names would be empty columns, and the one they share says nothing new. */
function columnsOf(
  sales: readonly Sale[],
  by: Dimension,
  texts: DependencyTexts,
  language: ReturnType<typeof useLanguage>,
): readonly Column<Sale>[] {
  const named = dimensions.filter((dimension) => {
    const [first] = sales;
    const same = sales.every((sale) => sale[dimension] === first?.[dimension]);
    return dimension === by ? !same : sales.some((sale) => sale[dimension] !== null);
  });
  return [
    { id: 'date', header: texts('sales.date'), kind: 'day', value: (sale) => sale.date, width: '132px' },
    {
      id: 'amount',
      header: texts('sales.amount'),
      kind: 'money',
      value: ({ amount, currency }) => ({ amount, currency }),
      width: '140px',
    },
    ...named.map(
      (dimension): Column<Sale> => ({
        id: dimension,
        header: sentenceText(texts(`dimensions.${dimension}`), language),
        kind: 'text',
        value: (sale) => sale[dimension],
        ...widthsOf[dimension],
      }),
    ),
    { id: 'file', header: texts('sales.file'), kind: 'text', value: (sale) => sale.fileName, width: '120px' },
    { id: 'line', header: texts('sales.line'), kind: 'number', value: (sale) => sale.line, width: '76px' },
  ];
}
