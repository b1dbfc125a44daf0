/** One period: what each side is owed and why, what is due, and what both sides say to it. */
import { type ReactNode, useMemo } from 'react';
import { amountText, periodText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useParam, useSearchValues } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { DateText } from '#platform/web/values.tsx';
import type { StatementView } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import { Approvals } from './approvals.tsx';
import { AsOf, everyMillisFor } from './as-of.tsx';
import { BeingClosed } from './being-closed.tsx';
import { BeingSettled } from './being-settled.tsx';
import { ClosePeriod } from './close-period.tsx';
import { DecideStatement } from './decide-statement.tsx';
import { Disputes } from './disputes.tsx';
import { DueText, keyOf } from './dues.tsx';
import { Exceptions } from './exceptions.tsx';
import { LineDetail } from './line-detail.tsx';
import { Lines } from './lines.tsx';
import { nameOfParty } from './name-of-party.ts';
import { settlementPath } from './paths.ts';
import { PeriodMark } from './period-mark.tsx';
import styles from './settlement.module.css';
import { TakeAway } from './take-away.tsx';
import { useTexts } from './texts.ts';
import { Transfers } from './transfers.tsx';
import { earlierOpenOf } from './waiting-of.ts';

export function Statement(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const alliance = useParam('alliance');
  const period = useParam('period');
  const answer = useAnswer(
    'GET /api/v1/alliances/{alliance}/statements/{period}',
    { params: { alliance, period } },
    { everyMillis: everyMillisFor, worded: true },
  );
  const members = answer.data?.sides.map(({ name }) => name) ?? [];
  return (
    <Page
      title={texts('statement.title', { period: periodText(period, language) })}
      back={{ to: settlementPath(organisation.id, alliance), text: texts('page.title') }}
      visibility={
        members.length > 0 && (
          <Visibility audience={members.length > 1 ? { kind: 'shared', members } : { kind: 'private' }} />
        )
      }
      action={answer.data && <TakeAway alliance={alliance} statement={answer.data} />}
    >
      <Answered of={answer} outline={<BeingSettled />}>
        {(statement) => <Whole alliance={alliance} statement={statement} />}
      </Answered>
    </Page>
  );
}

export interface StatementProps {
  readonly alliance: string;
  readonly statement: StatementView;
}

function Whole(props: StatementProps): ReactNode {
  const { alliance, statement } = props;
  const { line } = useSearchValues();
  const position = Number(line);
  return (
    <>
      <Standing {...props} />
      <Balances {...props} />
      <Due {...props} />
      {statement.hash !== null && <DecideStatement {...props} />}
      {statement.disputes.length > 0 && <Disputes {...props} />}
      {statement.exceptions.length > 0 && <Exceptions {...props} />}
      <Lines {...props} />
      {statement.hash !== null && <Approvals {...props} />}
      {Number.isInteger(position) && position >= 1 && position <= statement.lines && (
        <LineDetail key={position} alliance={alliance} statement={statement} position={position} />
      )}
    </>
  );
}

/** Its state, and while it is open what that means and how it is closed. */
function Standing({ alliance, statement }: StatementProps): ReactNode {
  const texts = useTexts();
  const { closed, sides, state } = statement;
  const settlement = useAnswer(
    'GET /api/v1/alliances/{alliance}/settlement',
    { params: { alliance } },
    { everyMillis: 10_000, worded: true, when: state === 'over' },
  );
  const attempt = settlement.data?.beingClosed ?? null;
  const beingClosed = attempt?.period === statement.period ? attempt : null;
  const isBeingClosed = state === 'over' && beingClosed?.state === 'running';
  return (
    <div className={styles.decide}>
      <p className={styles.signs}>
        <PeriodMark state={state} isBeingClosed={isBeingClosed} />
        {closed !== null && (
          <span className={styles.quiet}>
            {statement.closedHow === 'by_timer'
              ? texts('statement.closedByTimer')
              : texts('statement.closedBy', {
                  name: closed.name,
                  company: nameOfParty(closed.party, sides),
                })}{' '}
            <DateText date={closed.at} />
          </span>
        )}
      </p>
      <AsOf moment={statement.asOf} />
      {state === 'running' && <p className={styles.note}>{texts('statement.running')}</p>}
      {state === 'over' && !isBeingClosed && <p className={styles.note}>{texts('statement.over')}</p>}
      {state === 'over' && beingClosed !== null && (
        <BeingClosed alliance={alliance} closing={beingClosed} sides={sides} />
      )}
      {state === 'over' && settlement.data !== undefined && !isBeingClosed && (
        <div className={styles.buttons}>
          <ClosePeriod
            alliance={alliance}
            period={statement}
            earlierOpen={earlierOpenOf(settlement.data.periods, statement.period)}
            isBeingClosed={false}
          />
        </div>
      )}
    </div>
  );
}

type SideBalance = StatementView['parties'][string] & { readonly party: string; readonly name: string };

function Balances({ statement }: StatementProps): ReactNode {
  const texts = useTexts();
  const { currency, parties, sides } = statement;
  const rows = useMemo(
    () =>
      Object.entries(parties).map(
        ([party, balance]): SideBalance => ({ ...balance, party, name: nameOfParty(party, sides) }),
      ),
    [parties, sides],
  );
  const columns = useMemo<readonly Column<SideBalance>[]>(() => {
    const money = (id: 'opening' | 'entitled' | 'held' | 'payments'): Column<SideBalance> => ({
      id,
      header: texts(`statement.${id}`),
      kind: 'money',
      value: (one) => ({ amount: one[id], currency }),
      sortable: false,
    });
    return [
      {
        id: 'side',
        header: texts('statement.side'),
        kind: 'text',
        value: (one) => one.name,
        sortable: false,
      },
      money('opening'),
      money('entitled'),
      money('held'),
      money('payments'),
      {
        id: 'closing',
        header: texts('statement.closing'),
        kind: 'money',
        value: (one) => ({ amount: one.closing, currency }),
        cell: (one) => <ClosingBalance balance={one} currency={currency} />,
        sortable: false,
      },
    ];
  }, [texts, currency]);
  return (
    <Section title={texts('statement.balances')} purpose={texts('statement.balancesText')}>
      <Table
        label={texts('statement.balances')}
        columns={columns}
        rows={rows}
        rowId={(one) => one.party}
        empty={null}
        filter={false}
        phone="stack"
      />
    </Section>
  );
}

function ClosingBalance(props: { readonly balance: SideBalance; readonly currency: string }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { closing } = props.balance;
  const isZero = /^-?0(\.0+)?$/.test(closing);
  return (
    <span className={styles.closing}>
      {amountText(closing, props.currency, language)}
      {!isZero && (
        <span className={styles.direction}>
          {texts(closing.startsWith('-') ? 'statement.pays' : 'statement.receives')}
        </span>
      )}
    </span>
  );
}

function Due({ statement }: StatementProps): ReactNode {
  const texts = useTexts();
  const { currency, sides, dues } = statement;
  return (
    <Section title={texts('statement.transfers')}>
      <Transfers statement={statement} />
      {dues.length > 0 && (
        <>
          <p className={styles.quiet}>{texts('dues.added')}</p>
          <ul className={styles.waiting}>
            {dues.map((due) => (
              <li key={keyOf(due)}>
                <DueText due={due} sides={sides} currency={currency} part />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
