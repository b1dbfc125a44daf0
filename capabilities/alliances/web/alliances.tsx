/** The alliances of the organisation: with whom, how far, and what each waits for. */
import { type ReactNode, useMemo } from 'react';
import { listText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { Empty } from '#platform/web/empty.tsx';
import { GoButton, useGo } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { AllianceView } from '../core/contract.ts';
import styles from './alliances.module.css';
import { useAnswer } from './api.ts';
import { alliancePath, newAlliancePath } from './paths.ts';
import { useTexts } from './texts.ts';

export function Alliances(): ReactNode {
  const texts = useTexts();
  const alliances = useAnswer('GET /api/v1/alliances', {}, { everyMillis: 30_000 });
  return (
    <Page title={texts('list.title')} purpose={texts('list.purpose')} action={<Begin />}>
      <Answered of={alliances}>{(answer) => <List alliances={answer.alliances} />}</Answered>
    </Page>
  );
}

function Begin(): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const refusal = useRoleRefusal('manager');
  const { organisation } = useActing();
  return (
    <Action
      refusal={refusal}
      leftSection={<Icon name="plus" size={16} />}
      onClick={() => go(newAlliancePath(organisation.id))}
    >
      {texts('list.begin')}
    </Action>
  );
}

function List(props: { readonly alliances: readonly AllianceView[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const columns = useMemo<readonly Column<AllianceView>[]>(
    () => [
      { id: 'name', header: texts('list.name'), kind: 'text', value: (one) => one.name },
      {
        id: 'partner',
        header: texts('list.partner'),
        kind: 'text',
        value: (one) => {
          const partners = one.parties.filter(({ own, leftAt }) => !own && leftAt === null);
          if (partners.length > 0)
            return listText(
              partners.map((side) => side.organisationName),
              language,
            );
          return one.invited[0] === undefined
            ? null
            : texts('list.invited', { company: one.invited[0].organisationName });
        },
      },
      {
        id: 'stage',
        header: texts('list.stage'),
        kind: 'text',
        value: (one) => texts(`stages.${one.stage}`),
        cell: (one) => (
          <Mark tone={one.stage === 'running' ? 'fine' : 'accent'}>{texts(`stages.${one.stage}`)}</Mark>
        ),
      },
      {
        id: 'accountable',
        header: texts('list.accountable'),
        kind: 'text',
        value: (one) => one.parties.find(({ own }) => own)?.accountable?.name ?? null,
      },
      { id: 'since', header: texts('list.since'), kind: 'day', value: (one) => one.createdAt.slice(0, 10) },
    ],
    [texts, language],
  );
  return (
    <Table
      label={texts('list.title')}
      columns={columns}
      rows={props.alliances}
      rowId={(one) => one.id}
      openRow={(one) => alliancePath(organisation.id, one.id)}
      empty={
        <Empty
          title={texts('list.none')}
          action={<GoButton to={newAlliancePath(organisation.id)}>{texts('list.begin')}</GoButton>}
          example={<Example />}
        >
          {texts('list.noneText')}
        </Empty>
      }
      phone="stack"
    />
  );
}

function Example(): ReactNode {
  const texts = useTexts();
  return (
    <>
      <p className={styles.example}>{texts('list.example')}</p>
      <ol className={styles.steps}>
        <li>{texts('list.exampleStep1')}</li>
        <li>{texts('list.exampleStep2')}</li>
        <li>{texts('list.exampleStep3')}</li>
      </ol>
    </>
  );
}
