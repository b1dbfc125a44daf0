/**
 * The company's own figures beside the questions they speak to, where its sales were imported. They are shown and never
 * answer for anybody.
 */
import type { ReactNode } from 'react';
import { dependencyPath } from '#capabilities/dependency/web/paths.ts';
import { accountsPath } from '#capabilities/diversification/web/paths.ts';
import type { Dimension } from '#capabilities/facts/core/fields.ts';
import { dayText, moneyText, monthText, percentText } from '#kernel/format.ts';
import { addToLocalDate, formatLocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { changeOf } from '../core/change-of.ts';
import { useAnswer } from './api.ts';
import styles from './diagnosis-page.module.css';
import { useTexts } from './texts.ts';

/** @param question its id; most have no figure beside them */
export function OwnFigures({ question }: { readonly question: string }): ReactNode {
  switch (question) {
    case 'growth_slows':
      return <YearlyGrowth />;
    case 'demand_elsewhere':
      return <Largest by="region" />;
    case 'source_share':
      return <Largest by="channel" />;
    case 'one_source':
      return <Largest by="customer" />;
    case 'costly_leads':
      return <CostOfWinning />;
    default:
      return null;
  }
}

function useHeld() {
  return useAnswer('GET /api/v1/sales/held', {}).data;
}

/** The largest of these in the last twelve months; nothing where there are no figures. */
function Largest({ by }: { readonly by: Dimension }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const when = useHeld()?.named.includes(by) ?? false;
  const { data } = useAnswer('GET /api/v1/dependency', { query: { by, most: 1 } }, { when });
  const largest = data?.shares[0];
  if (data === undefined || largest === undefined) return null;
  const words = {
    name: largest.name,
    share: percentText(largest.share, language),
    from: dayText(data.window.from, language),
    to: dayText(data.window.to, language),
  };
  return (
    <Figure to={dependencyPath(organisation.id, { by })}>
      {texts(by === 'customer' ? 'own.largestCustomer' : 'own.share', words)}
    </Figure>
  );
}

/** Income of the last twelve months beside the twelve before, where both are held whole. */
function YearlyGrowth(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const held = useHeld();
  const when = held?.named.includes('customer') ?? false;
  const now = useAnswer('GET /api/v1/dependency', { query: { by: 'customer', most: 1 } }, { when }).data;
  const to = now === undefined ? '' : dayBefore(now.window.from);
  const before = useAnswer(
    'GET /api/v1/dependency',
    { query: { by: 'customer', most: 1, to, in: now?.currency } },
    { when: now !== undefined },
  ).data;
  if (now === undefined || before === undefined || before.held.from > before.window.from) return null;
  const change = changeOf(before.net, now.net);
  if (change === null) return null;
  const words = {
    direction: change.startsWith('-') ? 'less' : 'more',
    change: percentText(change.replace('-', ''), language),
    from: dayText(now.window.from, language),
    to: dayText(now.window.to, language),
  };
  return (
    <Figure to={dependencyPath(organisation.id, { by: 'customer' })}>{texts('own.growth', words)}</Figure>
  );
}

/** What it cost to win a customer, over all channels whose spend is known, and what it cost in the year before. */
function CostOfWinning(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const when = useHeld()?.named.includes('channel') ?? false;
  const now = useAnswer('GET /api/v1/diversification/acquisition', {}, { when }).data;
  const to = now === undefined ? '' : dayBefore(`${now.from}-01`).slice(0, 7);
  const before = useAnswer(
    'GET /api/v1/diversification/acquisition',
    { query: { to, in: now?.currency } },
    { when: now !== undefined && now.cost !== null },
  ).data;
  if (now === undefined || now.cost === null) return null;
  const words = {
    cost: moneyText(now.cost, now.currency, language),
    from: monthText(now.from, language),
    to: monthText(now.to, language),
  };
  const earlier = before?.cost ?? null;
  return (
    <Figure to={accountsPath(organisation.id)}>
      {texts('own.cost', words)}
      {earlier !== null &&
        ` ${texts('own.costBefore', { cost: moneyText(earlier, now.currency, language) })}`}
    </Figure>
  );
}

function Figure({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  const texts = useTexts();
  return (
    <p className={styles.own}>
      {children} <Go to={to}>{texts('own.look')}</Go>
    </p>
  );
}

function dayBefore(day: string): string {
  const parsed = parseLocalDate(day);
  return parsed === null ? '' : formatLocalDate(addToLocalDate(parsed, { count: -1, unit: 'days' }));
}
