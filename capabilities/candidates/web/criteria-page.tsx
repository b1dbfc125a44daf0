/** Changing the criteria of a selection: the same fields as when it was begun, and those that were removed. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { GoButton, useGo } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { RemovedList } from '#platform/web/removed-list.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { useSelection, useSend } from './api.ts';
import { faultsOfRows, rowOf, wishOf } from './criteria-entry.ts';
import styles from './criteria-fields.module.css';
import { CriteriaFields, type CriteriaValues } from './criteria-fields.tsx';
import { pairsPath, selectionPath } from './paths.ts';
import { criterionName, useRefusals, useTexts } from './texts.ts';

export function CriteriaPage(): ReactNode {
  const answer = useSelection();
  return (
    <Answered of={answer}>{(whole) => <ChangeCriteria whole={whole} key={whole.selection.id} />}</Answered>
  );
}

function ChangeCriteria({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const refusal = useRefusals();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const mayNot = useRoleRefusal('member');
  const { selection } = whole;
  const change = useSend('PUT /api/v1/selections/{selection}/criteria');
  const back = selectionPath(organisation.id, selection.id);
  const entry = useEntry<CriteriaValues & { version: number }>({
    initial: {
      criteria: whole.criteria.map((one) => rowOf(one, texts)),
      // Of the criteria as they were when typing began: a colleague's change in between is not written over.
      version: selection.criteriaVersion,
    },
    check: ({ criteria }) => faultsOfRows(criteria, texts, refusal),
  });
  const rows = entry.values.criteria;
  const gone = whole.removedCriteria.filter(({ id }) => !rows.some((row) => row.id === id));
  return (
    <Page
      title={texts('criteria.title')}
      purpose={texts('criteria.hint')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: back, text: selection.name }}
      action={
        whole.criteria.length > 1 && (
          <GoButton to={pairsPath(organisation.id, selection.id)} variant="default">
            {texts('pairs.open')}
          </GoButton>
        )
      }
    >
      <Form
        of={entry}
        submit={common('actions.save')}
        refusal={mayNot}
        send={({ criteria, version }) =>
          change.mutateAsync({
            params: { selection: selection.id },
            body: { version, criteria: criteria.map((row) => wishOf(row, texts)) },
          })
        }
        onDone={() => {
          say({ text: common('states.saved') });
          go(back);
        }}
        onCancel={() => go(back)}
        beside={<p>{texts('criteria.removedKeep')}</p>}
      >
        {selection.criteriaVersion !== entry.values.version && !change.isPending && (
          <div role="status" className={styles.changed}>
            <p>{texts('criteria.changedBy', { who: selection.criteriaChangedBy.name })}</p>
            <Button
              variant="default"
              size="xs"
              onClick={() =>
                entry.set({
                  criteria: whole.criteria.map((one) => rowOf(one, texts)),
                  version: selection.criteriaVersion,
                })
              }
            >
              {texts('criteria.takeCurrent')}
            </Button>
          </div>
        )}
        <CriteriaFields of={entry} rows={rows} onRows={(criteria) => entry.set({ criteria })} />
        <RemovedList
          title={texts('removed.criteria')}
          rows={gone.map((one) => ({ ...one, name: criterionName(texts, one) }))}
          refusal={mayNot}
          onRestore={(one) => entry.set({ criteria: [...rows, rowOf(one, texts)] })}
        />
      </Form>
    </Page>
  );
}
