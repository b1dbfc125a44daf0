/** The shortlist of a search, with how far each candidate has been looked into and what blocks. */
import { type ReactNode, useMemo } from 'react';
import { selectionPath } from '#capabilities/candidates/web/paths.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Empty } from '#platform/web/empty.tsx';
import { GoButton, useParam } from '#platform/web/go.tsx';
import { BandMark, Mark, Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { DiligenceListAnswer } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import styles from './diligence.module.css';
import { diligencePath } from './paths.ts';
import { useTexts } from './texts.ts';

type Row = DiligenceListAnswer['candidates'][number];

export function DiligenceList(): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { organisation } = useActing();
  const selection = useParam('selection');
  const answer = useAnswer('GET /api/v1/diligence', { query: { selection } }, { everyMillis: 20_000 });
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'candidate', header: texts('list.candidate'), kind: 'text', value: (row) => row.candidate.name },
      {
        id: 'done',
        header: texts('list.done'),
        kind: 'text',
        value: ({ begunAt, summary }) =>
          begunAt === null
            ? texts('list.notBegun')
            : texts('list.of', { done: summary.done, items: summary.items }),
      },
      {
        id: 'overdue',
        header: texts('list.overdue'),
        kind: 'number',
        value: ({ begunAt, summary }) => (begunAt === null ? null : summary.overdue),
      },
      {
        id: 'findings',
        header: texts('list.findings'),
        kind: 'number',
        inWords: true,
        value: ({ summary }) => summary.red * 1000 + summary.amber,
        cell: ({ summary }) => <Findings summary={summary} />,
      },
    ],
    [texts],
  );
  return (
    <Page
      title={texts('list.title')}
      purpose={texts('list.text')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: selectionPath(organisation.id, selection), text: common('menu.candidates') }}
    >
      <Answered of={answer}>
        {({ candidates }) => (
          <Table
            label={texts('list.title')}
            columns={columns}
            rows={candidates}
            rowId={(row) => row.candidate.id}
            openRow={(row) => diligencePath(organisation.id, row.selection.id, row.candidate.id)}
            phone="stack"
            empty={
              <Empty
                title={texts('list.title')}
                action={
                  <GoButton to={selectionPath(organisation.id, selection)}>
                    {common('menu.candidates')}
                  </GoButton>
                }
                example={<p>{texts('begin.example')}</p>}
              >
                {texts('list.none')}
              </Empty>
            }
          />
        )}
      </Answered>
    </Page>
  );
}

function Findings({ summary }: Pick<Row, 'summary'>): ReactNode {
  const texts = useTexts();
  const { red, amber, green, blocking } = summary;
  if (red + amber + green === 0) return '–';
  return (
    <span className={styles.marks}>
      {red > 0 && <BandMark band="high" text={`${red} · ${texts('ratings.red')}`} />}
      {amber > 0 && <BandMark band="watch" text={`${amber} · ${texts('ratings.amber')}`} />}
      {green > 0 && <BandMark band="fine" text={`${green} · ${texts('ratings.green')}`} />}
      {blocking > 0 && <Mark tone="high">{texts('list.blocking', { count: blocking })}</Mark>}
    </span>
  );
}
