import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { choicesNow } from '../core/closing-timer.ts';
import { loadSettlement } from './load-settlement.ts';
import { nextClosing, setClosingTimer } from './set-closing-timer.ts';
import { insertChoice } from './store.ts';

/**
 * Records what the own side wants: periods that close by themselves so many days after their end, or none (`null`).
 * Choosing once more what holds already changes nothing.
 */
export async function chooseClosing(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'jobs' | 'newId'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  graceDays: number | null,
): Promise<Decision<{ inForce: boolean }, 'alliance_not_found' | 'no_agreement_in_force'>> {
  const loaded = await loadSettlement(tx, by.organisation, alliance, 'for change');
  if (!loaded.ok) return loaded;
  const settlement = loaded.value;
  if (settlement.agreement === null) return refuse('no_agreement_in_force');
  const now = services.clock.now();
  const { party } = settlement.own;
  const [current] = choicesNow([party], settlement.choices);
  if ((current?.graceDays ?? null) === graceDays) {
    return accept({ inForce: (await nextClosing(tx, settlement, now)) !== null });
  }
  const choice = { id: services.newId(), ...by, party, graceDays, chosenAt: now };
  await insertChoice(tx, alliance, choice);
  const chosen = { ...settlement, choices: [...settlement.choices, choice] };
  await setClosingTimer(tx, services, chosen, now);
  await appendEntry(
    tx,
    alliance,
    { ...by, party },
    {
      action: 'closing_chosen',
      at: now,
      subject: { choice: choice.id },
      content: hashJson({ party, graceDays }),
    },
  );
  return accept({ inForce: (await nextClosing(tx, chosen, now)) !== null });
}
