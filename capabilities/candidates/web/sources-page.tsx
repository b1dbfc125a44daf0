/** Where candidates were found, over all selections, and what came of them. */
import { type ReactNode, useCallback, useMemo } from 'react';
import type { listSources } from '#capabilities/alliances/core/contract.ts';
import type { RouteAnswer } from '#kernel/route.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { Empty } from '#platform/web/empty.tsx';
import { GoButton } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { useAnswer } from './api.ts';
import { selectionsPath } from './paths.ts';
import { useTexts } from './texts.ts';

type Row = RouteAnswer<typeof listSources>['sources'][number];

export function SourcesPage(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const answer = useAnswer('GET /api/v1/candidate-sources', {});
  return (
    <Page
      title={texts('yield.title')}
      purpose={texts('yield.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: selectionsPath(organisation.id), text: texts('list.title') }}
    >
      <Answered of={answer}>{({ sources }) => <Yield sources={sources} />}</Answered>
    </Page>
  );
}

function Yield({ sources }: { readonly sources: readonly Row[] }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const nameOf = useCallback(
    (row: Row) => (row.source === null ? texts('longlist.noSource') : texts(`sources.${row.source}`)),
    [texts],
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'source', header: texts('yield.source'), kind: 'text', value: nameOf },
      { id: 'came', header: texts('yield.came'), kind: 'number', value: (row) => row.came },
      { id: 'ranked', header: texts('yield.ranked'), kind: 'number', value: (row) => row.ranked },
      {
        id: 'shortlisted',
        header: texts('yield.shortlisted'),
        kind: 'number',
        value: (row) => row.shortlisted,
      },
      { id: 'chosen', header: texts('yield.chosen'), kind: 'number', value: (row) => row.chosen },
      { id: 'allied', header: texts('yield.allied'), kind: 'number', value: (row) => row.allied },
      {
        id: 'rate',
        header: texts('yield.rate'),
        kind: 'percent',
        value: (row) => (row.came === 0 ? null : row.shortlisted / row.came),
        digits: 0,
      },
    ],
    [texts, nameOf],
  );
  if (sources.every(({ came }) => came === 0)) {
    return (
      <Empty
        title={texts('yield.none')}
        action={<GoButton to={selectionsPath(organisation.id)}>{texts('list.title')}</GoButton>}
        example={<p>{texts('yield.example')}</p>}
      >
        {texts('yield.noneText')}
      </Empty>
    );
  }
  const best = bestOf(sources);
  const unknown = sources.find(({ source }) => source === null)?.came ?? 0;
  return (
    <>
      <div>
        <p>
          {best === null
            ? texts('yield.nothing')
            : texts('yield.best', { source: nameOf(best), shortlisted: best.shortlisted, came: best.came })}
        </p>
        {unknown > 0 && <p>{texts('yield.unknown', { count: unknown })}</p>}
      </div>
      <Table
        label={texts('yield.title')}
        columns={columns}
        rows={sources}
        rowId={(row) => row.source ?? 'unknown'}
        filter={false}
        exportName={texts('yield.file')}
        phone="stack"
        empty={null}
      />
    </>
  );
}

/** Whoever brought most to a shortlist, of equals the one that brought fewer in vain; `null`: nobody did yet. */
function bestOf(sources: readonly Row[]): Row | null {
  const [best] = sources
    .filter(({ source, shortlisted }) => source !== null && shortlisted > 0)
    .sort((a, b) => b.shortlisted - a.shortlisted || a.came - b.came);
  return best ?? null;
}
