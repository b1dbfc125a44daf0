/** Periods that close by themselves: what each side chose, what comes next, and the own side's choice. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { dayText, periodText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Confirm } from '#platform/web/confirm.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import type { SettlementView } from '../core/contract.ts';
import { useSend } from './api.ts';
import { nameOfParty } from './name-of-party.ts';
import styles from './settlement.module.css';
import { useTexts } from './texts.ts';

const offered = [0, 3, 5, 10, 15, 30, 60] as const;

export function ClosingTimer(props: {
  readonly alliance: string;
  readonly settlement: SettlementView;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const role = useRoleRefusal('manager');
  const [asking, setAsking] = useState<'start' | 'stop' | null>(null);
  const { alliance, settlement } = props;
  const { closing, sides, ownParty } = settlement;
  const own = closing.choices.find(({ party }) => party === ownParty)?.graceDays ?? null;
  return (
    <Section title={texts('timer.title')} purpose={texts('timer.purpose')}>
      <ul className={styles.transfers}>
        {sides.map(({ party, name }) => {
          const choice = closing.choices.find((one) => one.party === party);
          const days = choice?.graceDays ?? null;
          return (
            <li key={party}>
              {days === null
                ? texts('timer.sideNot', { company: name })
                : texts('timer.sideDays', { company: name, days })}
              {choice !== undefined && (
                <span className={styles.quiet}>
                  {' '}
                  {texts('timer.chosenBy', {
                    name: choice.name,
                    date: dayText(choice.at.slice(0, 10), language),
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>
        {closing.next === null
          ? texts('timer.off')
          : texts('timer.next', {
              period: periodText(closing.next.period, language),
              date: dayText(closing.next.on, language),
            })}
      </p>
      <div className={styles.buttons}>
        <Action variant="default" refusal={role} onClick={() => setAsking('start')}>
          {texts(own === null ? 'timer.start' : 'timer.change')}
        </Action>
        {own !== null && (
          <Action variant="subtle" refusal={role} explain="tip" onClick={() => setAsking('stop')}>
            {texts('timer.stop')}
          </Action>
        )}
      </div>
      {asking !== null && (
        <Choose
          alliance={alliance}
          asking={asking}
          days={own ?? 5}
          company={nameOfParty(ownParty, sides)}
          onClose={() => setAsking(null)}
        />
      )}
    </Section>
  );
}

function Choose(props: {
  readonly alliance: string;
  readonly asking: 'start' | 'stop';
  readonly days: number;
  readonly company: string;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const { alliance, asking, company, onClose } = props;
  const [days, setDays] = useState(props.days);
  const choose = useSend('PUT /api/v1/alliances/{alliance}/closing-choice');
  const graceDays = asking === 'start' ? days : null;
  return (
    <Confirm
      opened
      onClose={onClose}
      kind="weighty"
      title={texts(asking === 'start' ? 'timer.startTitle' : 'timer.stopTitle', { company })}
      act={texts(asking === 'start' ? 'timer.start' : 'timer.stop')}
      onAct={() => choose.mutateAsync({ params: { alliance }, body: { graceDays } })}
    >
      {asking === 'stop' ? (
        <p>{texts('timer.stopText')}</p>
      ) : (
        <>
          <p>{texts('timer.startText')}</p>
          <NativeSelect
            label={texts('timer.days')}
            value={String(days)}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
            data={[...new Set([...offered, props.days])]
              .sort((a, b) => a - b)
              .map((one) => ({ value: String(one), label: texts('timer.daysAfter', { days: one }) }))}
          />
        </>
      )}
    </Confirm>
  );
}
