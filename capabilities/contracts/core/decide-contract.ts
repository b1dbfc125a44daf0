import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import { parseCalendarSpan } from '#kernel/local-date.ts';
import type { ContractTerms } from './contract-terms.ts';
import type { ContractRefusal } from './refusals.ts';

/** Whether these terms can be; all that is wrong is told at once. Price changes are put in the order of their days. */
export function decideContract(wish: ContractTerms): Decision<ContractTerms, ContractRefusal> {
  const faults = faultsOf(wish);
  const [first] = faults;
  if (first !== undefined) return { ok: false, refusal: faults.length === 1 ? first : { ...first, faults } };
  return accept({
    ...wish,
    priceChanges: [...wish.priceChanges].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    clauses: [...new Set(wish.clauses)],
  });
}

function faultsOf({ startsOn, endsOn, notice, renewsFor, priceChanges }: ContractTerms) {
  const faults: Refusal<ContractRefusal>[] = [];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    faults.push({ code: 'contract_ends_before_it_starts', path: 'endsOn', values: { startsOn, endsOn } });
  }
  if (notice !== null && !isSpan(notice)) faults.push({ code: 'notice_is_no_span', path: 'notice' });
  if (renewsFor !== null) {
    if (!isSpan(renewsFor)) faults.push({ code: 'renewal_is_no_span', path: 'renewsFor' });
    else if (endsOn === null) faults.push({ code: 'renewal_needs_an_end', path: 'renewsFor' });
  }
  for (const [index, { on }] of priceChanges.entries()) {
    if (endsOn === null || renewsFor !== null || on <= endsOn) continue;
    const values = { on, endsOn };
    faults.push({ code: 'price_change_is_after_the_end', path: `priceChanges[${index}].on`, values });
  }
  return faults;
}

/** From a day to ten years: longer ones are slips of the keyboard. */
function isSpan(text: string): boolean {
  const span = parseCalendarSpan(text);
  return span !== null && span.count >= 1 && span.count <= (span.unit === 'months' ? 120 : 3660);
}
