/** What brings income elsewhere: who, by when, how much, and whether it is enough. */
import { type ReactNode, useMemo, useState } from 'react';
import { dayText, moneyText } from '#kernel/format.ts';
import { Action } from '#platform/web/action.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Empty } from '#platform/web/empty.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { RemovedList } from '#platform/web/removed-list.tsx';
import { RowActions } from '#platform/web/row-actions.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { PlanAction, PlanAnswer } from '../core/contract.ts';
import { ActionForm } from './action-form.tsx';
import { useSend } from './api.ts';
import styles from './diversification.module.css';
import { useTexts } from './texts.ts';
import { usePlanRefusal } from './use-plan-refusal.ts';

export function PlanActions({ whole }: { readonly whole: PlanAnswer }): ReactNode {
  const texts = useTexts();
  const [editing, setEditing] = useState<PlanAction | 'new' | null>(null);
  const { plan, actions } = whole;
  const refusal = usePlanRefusal(plan);
  const restore = useSend('DELETE /api/v1/diversification/plans/{plan}/actions/{action}/removal');
  const add = (
    <Action variant="default" explain="tip" refusal={refusal} onClick={() => setEditing('new')}>
      {texts('plan.add')}
    </Action>
  );
  return (
    <Section
      title={texts('plan.actions')}
      purpose={texts('plan.actionsPurpose')}
      action={actions.length === 0 ? undefined : add}
    >
      {actions.length === 0 ? (
        <Empty title={texts('plan.none')} action={add} example={texts('plan.noneExample')}>
          {texts('plan.noneText')}
        </Empty>
      ) : (
        <>
          <Reach whole={whole} />
          <ActionTable whole={whole} onChange={setEditing} />
        </>
      )}
      <RemovedList
        title={texts('plan.removedActions')}
        rows={whole.removedActions}
        refusal={refusal}
        onRestore={({ id }) => restore.mutate({ params: { plan: plan.id, action: id } })}
        problem={restore.error}
      />
      {editing !== null && (
        <ActionForm
          plan={plan.id}
          currency={plan.currency}
          {...(editing === 'new' ? {} : { action: editing })}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

/** Said plainly: enough, or how much is still to be found. */
function Reach({ whole }: { readonly whole: PlanAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { reach, plan } = whole;
  const money = (amount: string) => moneyText(amount, plan.currency, language);
  const isEnough = Number(reach.missing) === 0;
  return (
    <p className={styles.sentence}>
      {texts(isEnough ? 'plan.reachEnough' : 'plan.reachMissing', {
        expected: money(reach.expected),
        needed: money(reach.needed),
        missing: money(reach.missing),
      })}
    </p>
  );
}

function ActionTable(props: {
  readonly whole: PlanAnswer;
  readonly onChange: (action: PlanAction) => void;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { whole, onChange } = props;
  const { plan, actions, today } = whole;
  const columns = useMemo<readonly Column<PlanAction>[]>(() => {
    const stateOf = ({ doneOn, dueOn }: PlanAction) => {
      if (doneOn !== null) return texts('plan.doneOn', { day: dayText(doneOn, language) });
      return texts(dueOn < today ? 'plan.overdue' : 'plan.open');
    };
    return [
      {
        id: 'what',
        header: texts('plan.action'),
        kind: 'text',
        value: ({ what }) => what,
        cell: ({ what }) => <span className={styles.wrap}>{what}</span>,
      },
      {
        id: 'kind',
        header: texts('plan.actionKind'),
        kind: 'text',
        value: ({ kind }) => texts(`kinds.${kind}`),
      },
      {
        id: 'owner',
        header: texts('plan.owner'),
        kind: 'text',
        value: ({ owner }) => owner?.name ?? texts('plan.noOwner'),
      },
      { id: 'due', header: texts('plan.due'), kind: 'day', value: ({ dueOn }) => dueOn },
      {
        id: 'income',
        header: texts('plan.income'),
        kind: 'money',
        value: ({ income }) => ({ amount: income, currency: plan.currency }),
      },
      {
        id: 'state',
        header: texts('plan.actionState'),
        kind: 'text',
        value: stateOf,
        cell: (action) => {
          const isLate = action.doneOn === null && action.dueOn < today;
          return (
            <Mark
              {...(action.doneOn !== null ? { tone: 'fine' } : isLate ? { tone: 'high', icon: 'high' } : {})}
            >
              {stateOf(action)}
            </Mark>
          );
        },
      },
      {
        id: 'acts',
        header: '',
        kind: 'actions',
        cell: (action) => <Acts plan={plan} today={today} action={action} onChange={onChange} />,
      },
    ];
  }, [texts, language, today, plan, onChange]);
  return (
    <Table
      label={texts('plan.actions')}
      columns={columns}
      rows={actions}
      rowId={({ id }) => id}
      phone="stack"
      exportName="plan-actions"
      empty={null}
    />
  );
}

interface ActsProps {
  readonly plan: PlanAnswer['plan'];
  readonly today: string;
  readonly action: PlanAction;
  readonly onChange: (action: PlanAction) => void;
}

function Acts({ plan, today, action, onChange }: ActsProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const refusal = usePlanRefusal(plan);
  const { what } = action;
  const change = useSend('PATCH /api/v1/diversification/plans/{plan}/actions/{action}');
  const remove = useSend('POST /api/v1/diversification/plans/{plan}/actions/{action}/removal');
  const restore = useSend('DELETE /api/v1/diversification/plans/{plan}/actions/{action}/removal');
  const params = { plan: plan.id, action: action.id };
  const problem = change.error ?? remove.error;
  const isOpen = action.doneOn === null;
  const acts = [
    {
      text: texts(isOpen ? 'plan.markDone' : 'plan.markOpen'),
      label: texts(isOpen ? 'plan.markDoneOne' : 'plan.markOpenOne', { what }),
      onAct: () =>
        change.mutate({ params, body: { version: action.version, doneOn: isOpen ? today : null } }),
    },
    {
      text: common('actions.edit'),
      label: texts('plan.changeOne', { what }),
      onAct: () => onChange(action),
    },
    {
      text: common('actions.remove'),
      label: texts('plan.removeOne', { what }),
      onAct: () => {
        const text = texts('plan.removed', { what });
        remove.mutate({ params }, { onSuccess: () => say({ text, undo: () => restore.mutate({ params }) }) });
      },
    },
  ];
  return (
    <>
      <RowActions acts={acts} refusal={refusal} />
      {problem && <ProblemNote problem={problem} />}
    </>
  );
}
