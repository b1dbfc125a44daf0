/** Everybody above the line, what is planned for each, who stands in, and the fund. */
import { type ReactNode, useMemo, useState } from 'react';
import { dayText, listText, moneyText, percentText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import type { Column } from '#platform/web/column.ts';
import { Empty } from '#platform/web/empty.tsx';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark, Mark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { RemovedList } from '#platform/web/removed-list.tsx';
import { Table } from '#platform/web/table.tsx';
import type { DiversificationAnswer } from '../core/contract.ts';
import type { Replaceable } from '../core/plan.ts';
import { useAnswer, useSend } from './api.ts';
import styles from './diversification.module.css';
import { EndedPlans } from './ended-plans.tsx';
import { FiguresPage } from './figures-page.tsx';
import { FundSection } from './fund.tsx';
import { MakePlanForm } from './make-plan-form.tsx';
import { planPath } from './paths.ts';
import { StandInForm, StandIns } from './stand-ins.tsx';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './texts.ts';

type Above = DiversificationAnswer['above'][number];
type PlanRow = DiversificationAnswer['plans'][number];

export function Overview(): ReactNode {
  const texts = useTexts();
  const answer = useAnswer('GET /api/v1/diversification', {}, { worded: true });
  return (
    <FiguresPage title={texts('overview.title')} purpose={texts('overview.purpose')} answer={answer}>
      {(data) => <Found answer={data} />}
    </FiguresPage>
  );
}

function Found({ answer }: { readonly answer: DiversificationAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const refusal = useRoleRefusal('member');
  const restore = useSend('DELETE /api/v1/diversification/plans/{plan}/removal');
  const [planning, setPlanning] = useState<Above | null>(null);
  const [naming, setNaming] = useState<{ by: Replaceable; counterparty: string } | null>(null);
  return (
    <>
      <Missing answer={answer} />
      <Section
        title={texts('overview.above')}
        purpose={texts('overview.abovePurpose', { to: dayText(answer.to, language) })}
      >
        <AboveTable answer={answer} onPlan={setPlanning} onName={setNaming} />
      </Section>
      {answer.plans.length > 0 && (
        <Section title={texts('overview.plans')}>
          <PlanTable plans={answer.plans} />
        </Section>
      )}
      {answer.endedPlans.length > 0 && (
        <Section title={texts('overview.ended')}>
          <EndedPlans plans={answer.endedPlans} />
        </Section>
      )}
      <RemovedList
        title={texts('overview.removedPlans')}
        rows={answer.removedPlans}
        refusal={refusal}
        onRestore={({ id }) => restore.mutate({ params: { plan: id } })}
        problem={restore.error}
      />
      <StandIns standIns={answer.standIns} removed={answer.removedStandIns} />
      <FundSection fund={answer.fund} />
      {planning && <MakePlanForm about={planning} onClose={() => setPlanning(null)} />}
      {naming && <StandInForm about={naming} onClose={() => setNaming(null)} />}
    </>
  );
}

/** In words, before any table: whom or what is still to be seen to. */
function Missing({ answer }: { readonly answer: DiversificationAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { above, plans, fund } = answer;
  const names = (rows: readonly { readonly name: string }[]) =>
    listText([...new Set(rows.map(({ name }) => name))], language);
  const without = above.filter(({ plan }) => plan === null);
  const unready = above.filter(({ needsStandIn }) => needsStandIn);
  const late = plans.filter(({ state }) => state === 'behind' || state === 'missed');
  const lines = [
    late.length > 0 && texts('overview.behindPlans', { count: late.length, names: names(late) }),
    without.length > 0 && texts('overview.missingPlans', { count: without.length, names: names(without) }),
    unready.length > 0 && texts('overview.missingStandIns', { count: unready.length, names: names(unready) }),
    fund === null && texts('overview.missingFund'),
    fund !== null &&
      Number(fund.missing) > 0 &&
      texts('overview.shortFund', { missing: moneyText(fund.missing, fund.currency, language) }),
  ].filter((line) => line !== false);
  if (above.length === 0 && plans.length === 0) return null;
  return (
    <Section title={texts('overview.missing')}>
      {lines.length === 0 ? (
        <p className={styles.sentence}>{texts('overview.nothingMissing')}</p>
      ) : (
        <ul className={styles.steps}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface AboveProps {
  readonly answer: DiversificationAnswer;
  readonly onPlan: (above: Above) => void;
  readonly onName: (about: { by: Replaceable; counterparty: string }) => void;
}

function AboveTable({ answer, onPlan, onName }: AboveProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const columns = useMemo<readonly Column<Above>[]>(
    () => [
      {
        id: 'name',
        header: texts('overview.counterparty'),
        kind: 'text',
        value: ({ name }) => name,
        cell: ({ name, members }) => (
          <span className={styles.wrap}>
            {name}
            {members.length > 1 && (
              <span className={styles.names}>
                {texts('overview.members', { names: listText(members, language) })}
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'by',
        header: texts('overview.kind'),
        kind: 'text',
        value: ({ by }) => texts(`dimensions.${by}`),
      },
      {
        id: 'share',
        header: texts('overview.share'),
        kind: 'percent',
        digits: 1,
        value: ({ share }) => share,
      },
      {
        id: 'band',
        header: texts('overview.band'),
        kind: 'text',
        value: ({ band }) => band,
        cell: ({ band }) => <BandMark band={band} />,
      },
      {
        id: 'plan',
        header: texts('overview.plan'),
        kind: 'text',
        sortable: false,
        value: ({ plan }) => (plan === null ? null : texts('overview.openPlan')),
        cell: (row) =>
          row.plan === null ? (
            <Action
              variant="default"
              size="compact-sm"
              explain="tip"
              refusal={refusal}
              aria-label={texts('overview.makePlanFor', { name: row.name })}
              onClick={() => onPlan(row)}
            >
              {texts('overview.makePlan')}
            </Action>
          ) : (
            <Go to={planPath(organisation.id, row.plan)}>{texts('overview.openPlan')}</Go>
          ),
      },
      {
        id: 'standIn',
        header: texts('overview.standIn'),
        kind: 'text',
        sortable: false,
        value: ({ standIns }) =>
          listText(
            answer.standIns.filter(({ id }) => standIns.includes(id)).map(({ name }) => name),
            language,
          ),
        cell: (row) => <StandInCell row={row} standIns={answer.standIns} onName={onName} />,
      },
    ],
    [texts, language, organisation.id, refusal, answer.standIns, onPlan, onName],
  );
  return (
    <Table
      label={texts('overview.above')}
      columns={columns}
      rows={answer.above}
      rowId={({ by, name }) => `${by} ${name}`}
      phone="stack"
      filter={false}
      empty={<Empty title={texts('overview.nobody')}>{texts('overview.nobodyText')}</Empty>}
    />
  );
}

function StandInCell(props: {
  readonly row: Above;
  readonly standIns: DiversificationAnswer['standIns'];
  readonly onName: AboveProps['onName'];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const refusal = useRoleRefusal('member');
  const { row, standIns } = props;
  const ready = standIns.filter(({ id }) => row.standIns.includes(id));
  if (ready.length > 0) {
    return (
      <span className={styles.wrap}>
        {listText(
          ready.map(({ name }) => name),
          language,
        )}
      </span>
    );
  }
  const { by, name } = row;
  if (by !== 'partner' && by !== 'channel' && by !== 'supplier') {
    return <span className={styles.quiet}>{texts('overview.notNeeded')}</span>;
  }
  return (
    <span className={styles.cell}>
      <Mark tone="watch" icon="watch">
        {texts('overview.noStandIn')}
      </Mark>
      <Action
        variant="default"
        size="compact-sm"
        explain="tip"
        refusal={refusal}
        aria-label={texts('overview.nameStandInFor', { name })}
        onClick={() => props.onName({ by, counterparty: name })}
      >
        {texts('overview.nameStandIn')}
      </Action>
    </span>
  );
}

function PlanTable({ plans }: { readonly plans: readonly PlanRow[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const columns = useMemo<readonly Column<PlanRow>[]>(
    () => [
      { id: 'name', header: texts('overview.counterparty'), kind: 'text', value: ({ name }) => name },
      {
        id: 'by',
        header: texts('overview.kind'),
        kind: 'text',
        value: ({ by }) => texts(`dimensions.${by}`),
      },
      {
        id: 'state',
        header: texts('overview.state'),
        kind: 'text',
        value: ({ state }) => texts(`states.${state ?? 'unknown'}`),
        cell: ({ state }) => <StateMark state={state} />,
      },
      { id: 'share', header: texts('overview.now'), kind: 'percent', digits: 1, value: ({ share }) => share },
      {
        id: 'planned',
        header: texts('overview.planned'),
        kind: 'percent',
        digits: 1,
        value: ({ plannedShare }) => plannedShare,
      },
      {
        id: 'target',
        header: texts('overview.target'),
        kind: 'text',
        value: ({ targetShare, targetOn }) =>
          texts('overview.targetBy', {
            share: percentText(targetShare, language),
            day: dayText(targetOn, language),
          }),
      },
    ],
    [texts, language],
  );
  return (
    <Table
      label={texts('overview.plans')}
      columns={columns}
      rows={plans}
      rowId={({ id }) => id}
      openRow={({ id }) => planPath(organisation.id, id)}
      phone="stack"
      empty={null}
    />
  );
}
