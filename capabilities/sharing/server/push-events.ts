import {
  type AgreementVersion,
  agreementVersions,
} from '#capabilities/agreements/server/agreement-versions.ts';
import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { partiesOf } from '#capabilities/alliances/server/parties-of.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson, type Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { compareInstants, formatInstant, type Instant, instantOfMillis } from '#kernel/instant.ts';
import { isObject, member } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { decidePush, type PushOutcome } from '../core/decide-push.ts';
import { firstMoment } from '../core/first-moment.ts';
import { parsePushed } from '../core/parse-pushed.ts';
import { isOpen } from '../core/sharing-policy.ts';
import { insertEvents, loadKnown, loadPoliciesInForce, lockGate } from './store.ts';

const saltBytes = 16;

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
 * @param by the side that pushes, and who for it; nobody where a program does
 * @param body one event or a list, of unknown shape
 */
export async function pushEvents(
  tx: Transaction,
  { clock, random }: Pick<Services, 'clock' | 'random'>,
  alliance: Id,
  by: { organisation: Id; person: Id | null },
  body: unknown,
): Promise<Decision<PushedCount>> {
  const receivedAt = clock.now();
  const parties = await partiesOf(tx, alliance);
  const sides = currentParties(parties);
  const own = sides.find((side) => side.organisation === by.organisation);
  if (own === undefined) return refuse('alliance_not_found');
  const now = instantOfMillis(receivedAt.getTime());
  const pushed = parsePushed(body, { party: own.party, parties: sides.map(({ party }) => party), now });
  if (!pushed.ok) return pushed;
  const gate = await lockGate(tx, alliance);
  const ids = pushed.value.flatMap(({ id, of }) => (of === null ? [id] : [id, of]));
  const [known, versions, policies] = await Promise.all([
    loadKnown(tx, alliance, [...new Set(ids)]),
    agreementVersions(tx, alliance, parties),
    loadPoliciesInForce(tx, alliance),
  ]);
  const policy = policies.find(({ organisation }) => organisation === by.organisation)?.policy;
  const inForce = versions.find(({ state }) => state === 'in_force');
  const ledger = {
    known,
    sealedUntil: later(gate.sealedUntil, beginOf(versions)),
    settlementCurrency: currencyOf(inForce?.terms),
    salt:
      policy === undefined || isOpen(policy)
        ? null
        : () => Buffer.from(random(saltBytes)).toString('base64url'),
  };
  const outcomes = decidePush(pushed.value, ledger, own.party, now);
  if (!outcomes.ok) return outcomes;
  const [first] = outcomes.value;
  if (!Array.isArray(body) && first?.outcome === 'conflicting_duplicate') {
    return refuse('conflicting_duplicate', { path: first.path, values: { id: first.id } });
  }
  const events = outcomes.value.flatMap((it) => (it.outcome === 'accepted' ? [it.event] : []));
  if (events.length > 0) {
    const { organisation } = by;
    await insertEvents(tx, { alliance, organisation, party: own.party, receivedAt }, gate, events);
    const last = Number(gate.lastSequence) + events.length;
    await appendEntry(
      tx,
      alliance,
      { ...by, party: own.party },
      {
        action: 'events_pushed',
        at: receivedAt,
        subject: { events: events.length, first: last - events.length + 1, last },
        content: hashJson(events.map(({ id, recordedHash }) => [id, recordedHash])),
      },
    );
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

/** When the first version that all sides signed begins to settle; `null` without one. Versions come latest first. */
function beginOf(versions: readonly AgreementVersion[]): Instant | null {
  const first = versions.findLast(({ state }) => state === 'in_force' || state === 'superseded');
  return first === undefined ? null : firstMoment(first.terms);
}

function later(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return compareInstants(one, other) < 0 ? other : one;
}

/** The settlement currency, which payments may leave out. */
function currencyOf(terms: Json | undefined): string | null {
  const currency = isObject(terms) ? member(terms, 'currency') : undefined;
  return typeof currency === 'string' ? currency : null;
}
