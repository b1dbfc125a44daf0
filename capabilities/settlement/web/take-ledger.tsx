/** The ledger of closed periods, to take into one's own books: for two programs and for spreadsheets. */

import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { periodText } from '#kernel/format.ts';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import type { PeriodView } from '../core/contract.ts';
import { useClient } from './api.ts';
import styles from './settlement.module.css';
import { useTexts } from './texts.ts';

export interface TakeLedgerProps {
  readonly alliance: string;
  /** Latest first. */
  readonly periods: readonly PeriodView[];
}

export function TakeLedger({ alliance, periods }: TakeLedgerProps): ReactNode {
  const texts = useTexts();
  const closed = periods.filter(({ hash }) => hash !== null).toReversed();
  return (
    <Section
      title={texts('ledger.title')}
      purpose={texts(closed.length === 0 ? 'ledger.none' : 'ledger.text')}
    >
      {closed.length > 0 && <Choose alliance={alliance} closed={closed} />}
    </Section>
  );
}

interface ChooseProps {
  readonly alliance: string;
  /** Oldest first, at least one. */
  readonly closed: readonly PeriodView[];
}

function Choose({ alliance, closed }: ChooseProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const client = useClient();
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({});
  const from = chosen.from ?? closed[0]?.period ?? '';
  const to = chosen.to ?? closed.at(-1)?.period ?? '';
  const options = closed.map(({ period }) => ({ value: period, label: periodText(period, language) }));
  const request = { params: { alliance }, query: { from, to } };
  const select = (which: 'from' | 'to', value: string) => (
    <NativeSelect
      label={texts(`ledger.${which}`)}
      data={options}
      value={value}
      onChange={({ currentTarget }) => setChosen({ ...chosen, [which]: currentTarget.value })}
    />
  );
  return (
    <>
      <div className={styles.range}>
        {select('from', from)}
        {select('to', to)}
      </div>
      <div className={styles.buttons}>
        <DownloadButton
          text={texts('ledger.hledger')}
          fetchFile={() => client.fetchFile('GET /api/v1/alliances/{alliance}/ledger/hledger', request)}
        />
        <DownloadButton
          text={texts('ledger.beancount')}
          fetchFile={() => client.fetchFile('GET /api/v1/alliances/{alliance}/ledger/beancount', request)}
        />
        <DownloadButton
          text={texts('ledger.csv')}
          fetchFile={() => client.fetchFile('GET /api/v1/alliances/{alliance}/ledger/csv', request)}
        />
      </div>
    </>
  );
}
