/** The ledger of closed periods, to take into one's own books: for two programs and for spreadsheets. */
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { saveFile } from '#platform/web/csv.ts';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import type { PeriodView } from '../core/contract.ts';
import { useClient } from './api.ts';
import { periodText } from './period-text.ts';
import styles from './settlement.module.css';
import { useTexts } from './texts.ts';

type Format = 'hledger' | 'beancount' | 'csv';

export interface TakeLedgerProps {
  readonly alliance: string;
  /** Latest first. */
  readonly periods: readonly PeriodView[];
}

export function TakeLedger({ alliance, periods }: TakeLedgerProps): ReactNode {
  const texts = useTexts();
  const closed = periods.filter(({ hash }) => hash !== null).toReversed();
  return (
    <Section title={texts('ledger.title')}>
      <p className={styles.quiet}>{texts(closed.length === 0 ? 'ledger.none' : 'ledger.text')}</p>
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
  const [problem, setProblem] = useState<unknown>(null);
  const [loading, setLoading] = useState<Format | null>(null);
  const from = chosen.from ?? closed[0]?.period ?? '';
  const to = chosen.to ?? closed.at(-1)?.period ?? '';
  const options = closed.map(({ period }) => ({ value: period, label: periodText(period, language) }));
  const fetchFile = (format: Format) => {
    const request = { params: { alliance }, query: { from, to } };
    switch (format) {
      case 'hledger':
        return client.fetchFile('GET /api/v1/alliances/{alliance}/ledger/hledger', request);
      case 'beancount':
        return client.fetchFile('GET /api/v1/alliances/{alliance}/ledger/beancount', request);
      case 'csv':
        return client.fetchFile('GET /api/v1/alliances/{alliance}/ledger/csv', request);
    }
  };
  const take = async (format: Format) => {
    setProblem(null);
    setLoading(format);
    try {
      const file = await fetchFile(format);
      saveFile(file.name, file.content);
    } catch (error) {
      setProblem(error);
    } finally {
      setLoading(null);
    }
  };
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
        {(['hledger', 'beancount', 'csv'] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<Icon name="download" size={16} />}
            loading={loading === format}
            onClick={() => void take(format)}
          >
            {texts(`ledger.${format}`)}
          </Button>
        ))}
      </div>
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  );
}
