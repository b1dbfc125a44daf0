import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Language } from '#kernel/language.ts';
import { formatLocalDate, periodName } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { choicesNow, closesOn } from '../core/closing-timer.ts';
import type { SettlementView } from '../core/contract.ts';
import { governingTerms } from '../core/governing-terms.ts';
import { type FoundClosing, findClosing } from './find-closing.ts';
import { findDues } from './find-dues.ts';
import type { Settlement } from './load-settlement.ts';
import { closingOnWire, dueOnWire, periodOnWire, sidesOf } from './on-wire.ts';
import type { PeriodNow } from './period-views.ts';
import { nextClosing } from './set-closing-timer.ts';
import { loadLastClosing } from './store.ts';
import type { FoundPeriods } from './with-periods.ts';

/** The periods of an alliance with their balances, and what is to be paid by when; open ones as they stand now. */
export async function readSettlement(
  tx: Transaction,
  { clock, catalogue }: Pick<Services, 'clock' | 'catalogue'>,
  language: Language,
  { settlement, periods, asOf }: FoundPeriods,
): Promise<Decision<SettlementView, never>> {
  const now = clock.now();
  const attempt = await lastAttempt(tx, settlement, periods);
  const newest = governingTerms(settlement.signed, Number.POSITIVE_INFINITY);
  return accept({
    ownParty: settlement.own.party,
    sides: sidesOf(settlement),
    agreement:
      newest === undefined
        ? null
        : { version: newest.version, currency: newest.terms.currency, timeZone: newest.terms.timeZone.name },
    closing: await timerOnWire(tx, settlement, periods, now),
    beingClosed: attempt === null ? null : closingOnWire(attempt, catalogue, language),
    dues: (await findDues(tx, settlement, periods, now)).map(dueOnWire),
    periods: periods.map(periodOnWire).reverse(),
    asOf: asOf?.toISOString() ?? null,
  });
}

/** The last closing of the oldest open period. */
async function lastAttempt(
  tx: Transaction,
  { id, own }: Settlement,
  periods: readonly PeriodNow[],
): Promise<FoundClosing | null> {
  const oldest = periods.find(({ closed }) => closed === null);
  if (oldest === undefined) return null;
  const closing = await loadLastClosing(tx, id, oldest.head.period.from);
  if (closing === undefined) return null;
  const found = await findClosing(tx, own.organisation, id, closing.id);
  return found.ok && found.value.closing.state !== 'done' ? found.value : null;
}

async function timerOnWire(
  tx: Transaction,
  settlement: Settlement,
  periods: readonly PeriodNow[],
  now: Date,
): Promise<SettlementView['closing']> {
  const sides = currentParties(settlement.parties).map(({ party }) => party);
  const choices = choicesNow(sides, settlement.choices);
  const names = await namesOf(
    tx,
    choices.map(({ person }) => person),
  );
  const oldestOpen = periods.find(({ closed }) => closed === null)?.start;
  const next = await nextClosing(tx, settlement, now, oldestOpen);
  return {
    choices: choices.map(({ party, person, graceDays, chosenAt }) => ({
      party,
      graceDays,
      name: names.get(person) ?? '',
      at: chosenAt.toISOString(),
    })),
    next:
      next === null
        ? null
        : {
            period: periodName(next.start, next.frame.period),
            on: formatLocalDate(closesOn(next.frame, next.start, next.timer.graceDays)),
          },
  };
}
