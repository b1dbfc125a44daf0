import { agreementInForce } from '#capabilities/agreements/server/agreement-in-force.ts';
import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { partiesOf } from '#capabilities/alliances/server/parties-of.ts';
import type { Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatInstant, instantOfMillis } from '#kernel/instant.ts';
import { isObject, member } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decidePush, type PushOutcome } from '../core/decide-push.ts';
import { parsePushed } from '../core/parse-pushed.ts';
import { insertEvents, loadKnown, lockGate } from './store.ts';

export interface PushedCount {
  readonly accepted: number;
  readonly repeated: number;
  readonly conflicting: number;
  readonly results: {
    id: string;
    outcome: PushOutcome['outcome'];
    recordedAt?: string;
    path?: string;
  }[];
}

/**
 * Takes events of one side: all of them, or none where the form of one is wrong. Events with an id that is there
 * already are reported one by one and change nothing.
 * @param organisation the side that pushes
 * @param body one event or a list, of unknown shape
 */
export async function pushEvents(
  tx: Transaction,
  alliance: Id,
  organisation: Id,
  body: unknown,
  receivedAt: Date,
): Promise<Decision<PushedCount>> {
  const sides = currentParties(await partiesOf(tx, alliance));
  const own = sides.find((side) => side.organisation === organisation);
  if (own === undefined) return refuse('alliance_not_found');
  const now = instantOfMillis(receivedAt.getTime());
  const pushed = parsePushed(body, { party: own.party, parties: sides.map(({ party }) => party), now });
  if (!pushed.ok) return pushed;
  const gate = await lockGate(tx, alliance);
  const ids = pushed.value.flatMap(({ id, of }) => (of === null ? [id] : [id, of]));
  const [known, agreement] = await Promise.all([
    loadKnown(tx, alliance, [...new Set(ids)]),
    agreementInForce(tx, alliance),
  ]);
  const ledger = { known, sealedUntil: gate.sealedUntil, settlementCurrency: currencyOf(agreement?.terms) };
  const outcomes = decidePush(pushed.value, ledger, own.party, now);
  if (!outcomes.ok) return outcomes;
  const [first] = outcomes.value;
  if (!Array.isArray(body) && first?.outcome === 'conflicting_duplicate') {
    return refuse('conflicting_duplicate', { path: first.path, values: { id: first.id } });
  }
  const events = outcomes.value.flatMap((it) => (it.outcome === 'accepted' ? [it.event] : []));
  if (events.length > 0) {
    await insertEvents(tx, { alliance, organisation, party: own.party, receivedAt }, gate, events);
  }
  return accept(counted(outcomes.value));
}

function counted(outcomes: readonly PushOutcome[]): PushedCount {
  const count = (outcome: PushOutcome['outcome']) => outcomes.filter((it) => it.outcome === outcome).length;
  return {
    accepted: count('accepted'),
    repeated: count('repeated'),
    conflicting: count('conflicting_duplicate'),
    results: outcomes.map((it) => {
      if (it.outcome !== 'accepted') return { ...it };
      return { id: it.event.id, outcome: it.outcome, recordedAt: formatInstant(it.event.recordedAt) };
    }),
  };
}

/** The settlement currency, which payments may leave out. */
function currencyOf(terms: Json | undefined): string | null {
  const currency = isObject(terms) ? member(terms, 'currency') : undefined;
  return typeof currency === 'string' ? currency : null;
}
