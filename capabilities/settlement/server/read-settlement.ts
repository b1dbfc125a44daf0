import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { SettlementView } from '../core/contract.ts';
import { governingTerms } from '../core/governing-terms.ts';
import { findDues } from './find-dues.ts';
import { loadSettlement } from './load-settlement.ts';
import { dueOnWire, periodOnWire, sidesOf } from './on-wire.ts';
import { periodViews } from './period-views.ts';

/** The periods of an alliance with their balances, and what is to be paid by when; open ones as they stand now. */
export async function readSettlement(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  now: Date,
): Promise<Decision<SettlementView, 'alliance_not_found'>> {
  const loaded = await loadSettlement(tx, organisation, alliance);
  if (!loaded.ok) return loaded;
  const settlement = loaded.value;
  const periods = await periodViews(tx, settlement, now);
  const newest = governingTerms(settlement.signed, Number.POSITIVE_INFINITY);
  return accept({
    ownParty: settlement.own.party,
    sides: sidesOf(settlement),
    agreement:
      newest === undefined
        ? null
        : { version: newest.version, currency: newest.terms.currency, timeZone: newest.terms.timeZone.name },
    dues: (await findDues(tx, settlement, periods, now)).map(dueOnWire),
    periods: periods.map(periodOnWire).reverse(),
  });
}
