/** The periods of an alliance: what waits for the own side, and how each period stands. */
import { type ReactNode, useMemo } from 'react';
import { agreementPath } from '#capabilities/agreements/web/paths.ts';
import { dataPath } from '#capabilities/sharing/web/paths.ts';
import { countText, periodText, sentenceText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Empty } from '#platform/web/empty.tsx';
import { GoButton, useParam } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { PeriodView, SettlementView } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import { AsOf, everyMillisFor } from './as-of.tsx';
import { BeingClosed } from './being-closed.tsx';
import { BeingSettled } from './being-settled.tsx';
import { ClosePeriod } from './close-period.tsx';
import { ClosingTimer } from './closing-timer.tsx';
import { OpenDues } from './dues.tsx';
import { nameOfParty } from './name-of-party.ts';
import { statementPath } from './paths.ts';
import { PeriodMark } from './period-mark.tsx';
import styles from './settlement.module.css';
import { TakeLedger } from './take-ledger.tsx';
import { useTexts } from './texts.ts';
import { waitingOf } from './waiting-of.ts';

export function Settlement(): ReactNode {
  const texts = useTexts();
  const alliance = useParam('alliance');
  const answer = useAnswer(
    'GET /api/v1/alliances/{alliance}/settlement',
    { params: { alliance } },
    { everyMillis: everyMillisFor, worded: true },
  );
  const members = answer.data?.sides.map(({ name }) => name) ?? [];
  return (
    <Page
      title={texts('page.title')}
      purpose={texts('page.purpose')}
      visibility={
        members.length > 0 && (
          <Visibility audience={members.length > 1 ? { kind: 'shared', members } : { kind: 'private' }} />
        )
      }
    >
      <Answered of={answer} outline={<BeingSettled />}>
        {(settlement) => <Standing alliance={alliance} settlement={settlement} />}
      </Answered>
    </Page>
  );
}

interface StandingProps {
  readonly alliance: string;
  readonly settlement: SettlementView;
}

function Standing(props: StandingProps): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { alliance, settlement } = props;
  if (settlement.agreement === null) {
    return (
      <Empty
        title={texts('page.noAgreement')}
        action={
          <GoButton to={agreementPath(organisation.id, alliance)}>{texts('page.toAgreement')}</GoButton>
        }
        example={texts('page.example')}
      >
        {texts('page.noAgreementText')}
      </Empty>
    );
  }
  if (settlement.periods.length === 0) {
    return (
      <Empty
        title={texts('page.noEvents')}
        action={<GoButton to={dataPath(organisation.id, alliance)}>{texts('page.toData')}</GoButton>}
        example={texts('page.example')}
      >
        {texts('page.noEventsText')}
      </Empty>
    );
  }
  return (
    <>
      {settlement.beingClosed !== null && (
        <BeingClosed alliance={alliance} closing={settlement.beingClosed} sides={settlement.sides} />
      )}
      <AsOf moment={settlement.asOf} />
      <Waiting {...props} />
      <OpenDues {...props} />
      <Periods {...props} />
      <ClosingTimer {...props} />
      <TakeLedger alliance={alliance} periods={settlement.periods} />
    </>
  );
}

/** What a person of this side can do now, oldest first. */
function Waiting({ alliance, settlement }: StandingProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { toApprove, disputed, toClose } = waitingOf(settlement.periods, settlement.beingClosed);
  if (toApprove.length + disputed.length === 0 && toClose === null) return null;
  return (
    <Section title={texts('page.waiting')}>
      <ul className={styles.waiting}>
        {toApprove.map((one) => (
          <li key={one.period}>
            <p>{texts('page.toApprove', { period: periodText(one.period, language) })}</p>
            <GoButton to={statementPath(organisation.id, alliance, one.period)}>
              {texts('page.open')}
            </GoButton>
          </li>
        ))}
        {disputed.map((one) => (
          <li key={one.period}>
            <p>{texts('page.toAnswer', { period: periodText(one.period, language) })}</p>
            <GoButton to={statementPath(organisation.id, alliance, one.period)}>
              {texts('page.open')}
            </GoButton>
          </li>
        ))}
        {toClose !== null && (
          <li>
            <p>
              {sentenceText(
                texts('page.toClose', { period: periodText(toClose.period, language) }),
                language,
              )}
            </p>
            <div className={styles.buttons}>
              <ClosePeriod alliance={alliance} period={toClose} earlierOpen={null} isBeingClosed={false} />
              <GoButton variant="default" to={statementPath(organisation.id, alliance, toClose.period)}>
                {texts('page.open')}
              </GoButton>
            </div>
          </li>
        )}
      </ul>
    </Section>
  );
}

function Periods({ alliance, settlement }: StandingProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { sides, ownParty, agreement, periods } = settlement;
  const currency = agreement?.currency ?? '';
  const beingClosed = settlement.beingClosed?.state === 'running' ? settlement.beingClosed.period : null;
  // A column of zeros would only make the others narrow.
  const hasExceptions = periods.some(({ exceptions }) => exceptions > 0);
  const columns = useMemo<readonly Column<PeriodView>[]>(
    () => [
      {
        id: 'period',
        header: texts('page.period'),
        kind: 'text',
        value: (one) => one.period,
        cell: (one) => <span className={styles.whole}>{periodText(one.period, language)}</span>,
      },
      {
        id: 'state',
        header: texts('page.state'),
        kind: 'text',
        value: (one) => texts(one.period === beingClosed ? 'close.mark' : `states.${one.state}`),
        cell: (one) => <PeriodMark state={one.state} isBeingClosed={one.period === beingClosed} />,
      },
      {
        id: 'balance',
        header: texts('page.ownBalance'),
        kind: 'money',
        value: (one) => ({ amount: one.parties[ownParty]?.closing ?? '0', currency }),
      },
      {
        id: 'pays',
        header: texts('page.pays'),
        kind: 'text',
        value: (one) =>
          one.transfers
            .map(({ from }) => (from === ownParty ? texts('page.us') : nameOfParty(from, sides)))
            .join(', ') || null,
      },
      {
        id: 'due',
        header: texts('page.due'),
        kind: 'money',
        value: ({ transfers: [first] }) => (first === undefined ? null : { amount: first.amount, currency }),
        cell: (one) => <Due period={one} />,
      },
      {
        id: 'by',
        header: texts('page.dueDay'),
        kind: 'day',
        value: ({ transfers: [first] }) => first?.due ?? null,
      },
      ...(hasExceptions
        ? [
            {
              id: 'exceptions',
              header: texts('page.exceptionsCount'),
              kind: 'number',
              value: (one: PeriodView) => one.exceptions,
            } as const,
          ]
        : []),
    ],
    [texts, language, sides, ownParty, currency, hasExceptions, beingClosed],
  );
  return (
    <Section title={texts('page.periods')}>
      <Table
        label={texts('page.periods')}
        columns={columns}
        rows={periods}
        rowId={(one) => one.period}
        openRow={(one) => statementPath(organisation.id, alliance, one.period)}
        empty={common('states.none')}
        filter={false}
        exportName="settlement"
        phone="stack"
      />
    </Section>
  );
}

/** The amounts that are to be paid, under each other where there are several. */
function Due(props: { readonly period: PeriodView }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { transfers } = props.period;
  if (transfers.length === 0) return <span className={styles.quiet}>{texts('page.nothingDue')}</span>;
  return transfers.map(({ from, to, amount }) => (
    <span key={`${from} ${to}`} className={styles.due}>
      {countText(amount, language)}
    </span>
  ));
}
