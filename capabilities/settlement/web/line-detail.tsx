/** One line, opened: what its rule gave to whom and why, and the event it comes from. */
import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { eventFacts } from '#capabilities/sharing/core/event-facts.ts';
import { countText, momentText, moneyText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { useSetSearchValues } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import type { LineView, StatementView } from '../core/contract.ts';
import { canDispute } from '../core/statement-state.ts';
import { useAnswer } from './api.ts';
import { factsOf } from './facts-of.ts';
import { nameOfParty } from './name-of-party.ts';
import { RaiseDispute } from './raise-dispute.tsx';
import styles from './settlement.module.css';
import { useEventTexts, useTexts } from './texts.ts';

export interface LineDetailProps {
  readonly alliance: string;
  readonly statement: StatementView;
  readonly position: number;
}

export function LineDetail(props: LineDetailProps): ReactNode {
  const texts = useTexts();
  const eventTexts = useEventTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const setSearch = useSetSearchValues();
  const { alliance, statement, position } = props;
  const params = { alliance, period: statement.period };
  const line = useAnswer(
    'GET /api/v1/alliances/{alliance}/statements/{period}/lines',
    { params, query: { after: position - 1, limit: 1 } },
    { worded: true },
  );
  const event = useAnswer('GET /api/v1/alliances/{alliance}/statements/{period}/lines/{position}/event', {
    params: { ...params, position },
  });
  const name = line.data?.lines[0]?.event ?? '';
  return (
    <Modal
      opened
      size="lg"
      onClose={() => setSearch({ line: null })}
      title={texts('line.title', { position, event: name })}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <div className={styles.detail}>
        <Answered of={line}>
          {({ lines: [found] }) => found && <Reasons line={found} statement={statement} />}
        </Answered>
        {statement.hash !== null && <DisputeLine {...props} />}
        <Answered of={event}>
          {(found) => (
            <section className={styles.detail}>
              <h3>{texts('line.event')}</h3>
              <KeyValue
                entries={eventFacts(found.event, {
                  field: (field) => eventTexts(`fields.${field}`),
                  kind: (kind) => eventTexts(`kinds.${kind}`),
                  party: (party) => nameOfParty(party, statement.sides),
                  moment: (instant) => momentText(instant, language),
                  amount: (amount) => countText(amount, language),
                  heldBack: eventTexts('event.heldBack'),
                })}
              />
            </section>
          )}
        </Answered>
      </div>
    </Modal>
  );
}

function Reasons(props: { readonly line: LineView; readonly statement: StatementView }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { line, statement } = props;
  const { currency, sides } = statement;
  return (
    <>
      <p className={styles.why}>{line.why}</p>
      {line.late && (
        <p className={styles.signs}>
          <Mark tone="watch">{texts('line.late')}</Mark> {texts('line.lateText')}
        </p>
      )}
      <KeyValue
        entries={[
          ...(line.base === null
            ? []
            : [{ name: texts('line.base'), value: moneyText(line.base, currency, language) }]),
          ...Object.entries(line.parts).map(([party, amount]) => ({
            name: texts('line.part', { company: nameOfParty(party, sides) }),
            value: moneyText(amount, currency, language),
          })),
        ]}
      />
    </>
  );
}

function DisputeLine({ alliance, statement, position }: LineDetailProps): ReactNode {
  const texts = useTexts();
  const role = useRoleRefusal('member');
  const [raising, setRaising] = useState(false);
  const decision = canDispute(factsOf(statement));
  const refusal = decision.ok ? role : texts(`refusals.${decision.refusal.code}`);
  if (raising) {
    return (
      <RaiseDispute
        alliance={alliance}
        statement={statement}
        position={position}
        onClose={() => setRaising(false)}
      />
    );
  }
  return (
    <div>
      <Action variant="default" refusal={refusal} onClick={() => setRaising(true)}>
        {texts('dispute.ofLine', { position })}
      </Action>
    </div>
  );
}
