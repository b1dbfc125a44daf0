/** The large accounts: income, satisfaction, threats; and what winning others costs. */
import { type ReactNode, useMemo } from 'react';
import { dayText, listText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark, Mark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { AccountsAnswer } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import { CostSection } from './cost-section.tsx';
import styles from './diversification.module.css';
import { FiguresPage } from './figures-page.tsx';
import { SatisfactionSection } from './satisfaction-section.tsx';
import { useTexts } from './texts.ts';
import { ThreatsSection } from './threats-section.tsx';

type Account = AccountsAnswer['accounts'][number];

export function Accounts(): ReactNode {
  const texts = useTexts();
  const answer = useAnswer('GET /api/v1/diversification/accounts', {}, { worded: true });
  return (
    <FiguresPage title={texts('accounts.title')} purpose={texts('accounts.purpose')} answer={answer}>
      {(data) => (
        <>
          <Large answer={data} />
          <ThreatsSection answer={data} />
          <SatisfactionSection overall={data.overall} />
          <CostSection />
        </>
      )}
    </FiguresPage>
  );
}

function Large({ answer }: { readonly answer: AccountsAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { accounts, threats } = answer;
  const columns = useMemo<readonly Column<Account>[]>(() => {
    const threatsOf = (account: Account) => threats.filter(({ id }) => account.threats.includes(id));
    return [
      {
        id: 'name',
        header: texts('accounts.customer'),
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
        id: 'amount',
        header: texts('accounts.income'),
        kind: 'money',
        value: ({ amount }) => ({ amount, currency: answer.currency }),
      },
      {
        id: 'share',
        header: texts('accounts.share'),
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
        id: 'score',
        header: texts('accounts.score'),
        kind: 'number',
        digits: 1,
        value: ({ satisfaction }) => satisfaction.score,
      },
      {
        id: 'answers',
        header: texts('accounts.answers'),
        kind: 'number',
        value: ({ satisfaction }) => satisfaction.answers,
      },
      {
        id: 'sure',
        header: texts('accounts.sure'),
        kind: 'text',
        value: ({ satisfaction: { between } }) =>
          between === null
            ? texts('nps.none')
            : texts('nps.between', { low: String(between.low), high: String(between.high) }),
      },
      {
        id: 'threats',
        header: texts('accounts.threats'),
        kind: 'text',
        value: (account) =>
          listText(
            threatsOf(account).map(({ name }) => name),
            language,
          ),
        cell: (account) => {
          const found = threatsOf(account);
          if (found.length === 0) return <span className={styles.quiet}>{texts('accounts.noThreats')}</span>;
          return (
            <span className={styles.wrap}>
              {found.map(({ id, name, weight }) => (
                <span key={id} className={styles.cell}>
                  <Mark tone={weight === 'grave' ? 'high' : weight === 'middling' ? 'watch' : 'plain'}>
                    {texts(`threats.weights.${weight}`)}
                  </Mark>
                  {name}
                </span>
              ))}
            </span>
          );
        },
      },
    ];
  }, [texts, language, answer.currency, threats]);
  const unhappy = accounts.filter(({ satisfaction }) => Number(satisfaction.score ?? 0) < 0);
  const silent = accounts.filter(({ satisfaction }) => satisfaction.answers === 0);
  const names = (rows: readonly Account[]) =>
    listText(
      rows.map(({ name }) => name),
      language,
    );
  return (
    <Section
      title={texts('accounts.list')}
      purpose={texts('accounts.listPurpose', { to: dayText(answer.window.to, language) })}
    >
      {(unhappy.length > 0 || silent.length > 0) && (
        <ul className={styles.steps}>
          {unhappy.length > 0 && <li>{texts('accounts.unhappy', { names: names(unhappy) })}</li>}
          {silent.length > 0 && <li>{texts('accounts.silent', { names: names(silent) })}</li>}
        </ul>
      )}
      <Table
        label={texts('accounts.list')}
        columns={columns}
        rows={accounts}
        rowId={({ name }) => name}
        phone="stack"
        filter={false}
        exportName="large-accounts"
        empty={<p className={styles.quiet}>{texts('accounts.none')}</p>}
      />
    </Section>
  );
}
