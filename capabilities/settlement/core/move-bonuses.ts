import type { LocalDate } from '#kernel/local-date.ts';
import type { ReadEvent } from './events.ts';
import type { BonusPosting } from './postings.ts';
import type { SettlementState } from './state.ts';
import { type Terms, windowOf } from './terms.ts';

/**
 * Adds a change of base to the window of every bonus and moves what that earns or loses: a bonus is owed while its
 * window's sum is at least what it must reach.
 * @param day the local date of the sale that the change belongs to
 */
export function moveBonuses(
  terms: Terms,
  state: SettlementState,
  event: ReadEvent,
  day: LocalDate,
  change: bigint,
): readonly BonusPosting[] {
  return terms.bonuses.flatMap((rule, bonus) => {
    const window = windowOf(day, rule.per);
    const windows = state.bonuses[bonus];
    const before = windows?.get(window) ?? { sum: 0n, paid: 0n };
    const sum = before.sum + change;
    const paid = sum >= rule.reaches ? rule.amount : 0n;
    windows?.set(window, { sum, paid });
    const moved = paid - before.paid;
    if (moved === 0n) return [];
    const parts = terms.parties.map(
      (_, party) => (party === rule.to ? moved : 0n) - (party === rule.from ? moved : 0n),
    );
    return [{ kind: 'bonus', event, bonus, parts, window, sum, paid } as const];
  });
}
