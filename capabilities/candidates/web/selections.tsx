/** The searches for a partner: what each is for, how many are looked at, and who leads. */
import { type ReactNode, useMemo } from 'react';
import { countText, listText } from '#kernel/format.ts';
import type { RouteAnswer } from '#kernel/route.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Empty } from '#platform/web/empty.tsx';
import { Go, GoButton } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { RemovedList } from '#platform/web/removed-list.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { listSelections } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import { newSelectionPath, selectionPath, sourcesPath } from './paths.ts';
import { useTexts } from './texts.ts';

type Listed = RouteAnswer<typeof listSelections>['selections'][number];

export function Selections(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const answer = useAnswer('GET /api/v1/selections', {});
  return (
    <Page
      title={texts('list.title')}
      purpose={texts('list.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      action={answer.data !== undefined && answer.data.selections.length > 0 ? <Begin /> : undefined}
    >
      <Answered of={answer}>
        {({ selections, removed }) => (
          <>
            <SelectionTable selections={selections} />
            {selections.length > 0 && (
              <div>
                <Go to={sourcesPath(organisation.id)}>{texts('yield.open')}</Go>
              </div>
            )}
            <Removed removed={removed} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Begin(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const icon = <Icon name="plus" size={16} />;
  return refusal === null ? (
    <GoButton to={newSelectionPath(organisation.id)} leftSection={icon}>
      {texts('list.begin')}
    </GoButton>
  ) : (
    <Action refusal={refusal} leftSection={icon}>
      {texts('list.begin')}
    </Action>
  );
}

function SelectionTable(props: { readonly selections: readonly Listed[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const columns = useMemo<readonly Column<Listed>[]>(() => {
    const first = ({ first: leading }: Listed) =>
      leading === null
        ? null
        : texts('list.leads', {
            names: listText(leading.names, language),
            score: countText(leading.score, language, 2),
          });
    return [
      { id: 'name', header: texts('list.name'), kind: 'text', value: (one) => one.name },
      { id: 'first', header: texts('list.first'), kind: 'text', value: first },
      { id: 'candidates', header: texts('list.candidates'), kind: 'number', value: (one) => one.candidates },
      { id: 'ranked', header: texts('list.ranked'), kind: 'number', value: (one) => one.ranked },
      { id: 'evaluators', header: texts('list.evaluators'), kind: 'number', value: (one) => one.evaluators },
      { id: 'begun', header: texts('list.begun'), kind: 'day', value: (one) => one.createdAt },
    ];
  }, [texts, language]);
  return (
    <Table
      label={texts('list.title')}
      columns={columns}
      rows={props.selections}
      rowId={(one) => one.id}
      openRow={(one) => selectionPath(organisation.id, one.id)}
      phone="stack"
      empty={
        <Empty title={texts('list.none')} action={<Begin />} example={texts('list.example')}>
          {texts('list.noneText')}
        </Empty>
      }
    />
  );
}

function Removed(props: { readonly removed: RouteAnswer<typeof listSelections>['removed'] }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const restore = useSend('DELETE /api/v1/selections/{selection}/removal');
  return (
    <RemovedList
      title={texts('removed.selections')}
      problem={restore.error}
      rows={props.removed}
      refusal={useRoleRefusal('member')}
      onRestore={({ id, name }) =>
        restore.mutate(
          { params: { selection: id } },
          { onSuccess: () => say({ text: common('removed.restored', { name }) }) },
        )
      }
    />
  );
}
