import type { ContractTerms } from '#capabilities/contracts/core/contract-terms.ts';
import { noticeMonthsOf, standingOf, wholeMonthsUntil } from '#capabilities/contracts/core/due-dates.ts';
import type { Binding } from './stress-case.ts';

/** What a contract means for the months ahead; `null` where it has ended. @param firstMonth `yyyy-mm` @param on today */
export function bindingOf(terms: ContractTerms, firstMonth: string, on: string): Binding | null {
  const { state, boundUntil } = standingOf(terms, on);
  if (state === 'ended') return null;
  return {
    endsAfterMonths: boundUntil === null ? null : wholeMonthsUntil(firstMonth, boundUntil),
    noticeMonths: noticeMonthsOf(terms),
    renews: terms.renewsFor !== null,
  };
}

/** Of several contracts with one counterparty, the one that holds it longest. */
export function holdsLonger(a: Binding, b: Binding): boolean {
  return (a.endsAfterMonths ?? a.noticeMonths) > (b.endsAfterMonths ?? b.noticeMonths);
}
