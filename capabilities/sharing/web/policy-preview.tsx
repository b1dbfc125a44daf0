/** One of our own latest sales, beside what the other side reads of it under a policy. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { countText, dayText, momentText, moneyText } from '#kernel/format.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import { Answered } from '#platform/web/answered.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import type { PoliciesView, SharedEvent } from '../core/contract.ts';
import { eventFacts } from '../core/event-facts.ts';
import type { SharingPolicy } from '../core/sharing-policy.ts';
import { showEvent } from '../core/show-event.ts';
import { useAnswer } from './api.ts';
import { rulesOf } from './rules-of.ts';
import styles from './sharing.module.css';
import { useTexts } from './texts.ts';

export interface PolicyPreviewProps {
  readonly alliance: string;
  readonly policies: PoliciesView;
  readonly policy: SharingPolicy;
  /** Who reads. */
  readonly company: string;
}

export function PolicyPreview(props: PolicyPreviewProps): ReactNode {
  const texts = useTexts();
  const { alliance, policies, company } = props;
  const own = useAnswer('GET /api/v1/alliances/{alliance}/sales', {
    params: { alliance },
    query: { partner: policies.ownParty, kind: 'sale', order: 'newest', limit: 20 },
  });
  return (
    <Answered of={own}>
      {({ events: [first, ...more] }) =>
        first === undefined ? (
          <p className={styles.quiet}>{texts('policy.previewNone', { company })}</p>
        ) : (
          <Preview {...props} sales={[first, ...more]} />
        )
      }
    </Answered>
  );
}

function Preview(
  props: PolicyPreviewProps & { readonly sales: readonly [SharedEvent, ...SharedEvent[]] },
): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const [chosen, setChosen] = useState('');
  const { policies, policy, company, sales } = props;
  const { salt: _, ...sale } = sales.find(({ id }) => id === chosen) ?? sales[0];
  const given: JsonObject = { ...sale };
  const rules = rulesOf(policies, policy);
  const shown = showEvent(given, rules, () => undefined);
  const words = {
    field: (field: Parameters<Parameters<typeof eventFacts>[1]['field']>[0]) => texts(`fields.${field}`),
    kind: (kind: SharedEvent['kind']) => texts(`kinds.${kind}`),
    party: (party: string) => policies.sides.find((side) => side.party === party)?.name ?? party,
    moment: (instant: string) => momentText(instant, language),
    amount: (amount: string) => countText(amount, language),
    heldBack: texts('event.heldBack'),
  };
  return (
    <div className={styles.import}>
      <NativeSelect
        label={texts('policy.previewChoose')}
        maw={520}
        value={sale.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={sales.map(({ id, at, amount, currency }) => ({
          value: id,
          label: `${id} · ${dayText(at.slice(0, 10), language)} · ${moneyText(amount, currency ?? '', language)}`,
        }))}
      />
      <div className={styles.sides}>
        <section className={styles.example}>
          <h3>{texts('policy.previewOwn')}</h3>
          <KeyValue entries={eventFacts(given, words)} />
        </section>
        <section className={styles.example}>
          <h3>{texts('policy.previewTheirs', { company })}</h3>
          {!shown.listed && <p className={styles.quiet}>{texts('policy.previewUnlisted', { company })}</p>}
          <KeyValue entries={eventFacts({ ...shown.event, withheld: shown.withheld }, words)} />
        </section>
      </div>
    </div>
  );
}
