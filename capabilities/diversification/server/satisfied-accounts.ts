import { twelveMonthsTo } from '#capabilities/dependency/core/window.ts';
import type { LargeCounterparty } from '#capabilities/dependency/server/large-counterparties.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { lastAnswers, satisfaction } from '../core/satisfaction.ts';
import { listAnswers } from './store.ts';

/** Unhappy: more of those who answered within 12 months would advise against us than recommend us. */
export type AccountMood = 'unhappy' | 'not_unhappy' | 'not_asked';

/** How content the large customers are, in the order they were given. */
export async function satisfiedAccounts(
  tx: Transaction,
  organisation: Id,
  accounts: readonly LargeCounterparty[],
  today: string,
): Promise<readonly { readonly name: string; readonly mood: AccountMood }[]> {
  if (accounts.length === 0) return [];
  const window = { from: twelveMonthsTo(today), to: today };
  const answers = lastAnswers(await listAnswers(tx, organisation), window);
  return accounts.map(({ name, members }) => {
    const own = answers.filter(({ customer }) => customer === name || members.includes(customer));
    const { promoters, detractors } = satisfaction(own.map(({ score }) => score));
    const mood = own.length === 0 ? 'not_asked' : detractors > promoters ? 'unhappy' : 'not_unhappy';
    return { name, mood };
  });
}
