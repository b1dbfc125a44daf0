import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { checkColleague, decideEvidence, decideNextStep } from '../core/decide-plan.ts';
import { findCandidate } from './find-candidate.ts';
import { findSurroundings } from './find-surroundings.ts';
import { setReminderTimer } from './set-reminder-timer.ts';
import { type Approach, type Doing, lockApproach, type Place, type Plan, writePlan } from './store.ts';

/** Writes the plan of an approach; the first one begins it. The same plan again changes nothing. */
export async function planApproach(
  tx: Transaction,
  services: Pick<Services, 'jobs'>,
  place: Place,
  doing: Doing,
  { version, ...wish }: Plan & { readonly version: number },
): Promise<Decision<number>> {
  const found = await findCandidate(tx, place);
  if (!found.ok) return found;
  const before = await lockApproach(tx, place);
  if (before !== undefined && before.end !== null) return refuse('approach_has_ended');
  const decided = await decidePlan(tx, place, doing, wish, before);
  if (!decided.ok) return decided;
  const plan = decided.value;
  if (before !== undefined) {
    if (JSON.stringify(planOf(before)) === JSON.stringify(planOf(plan))) return accept(before.version);
    if (version !== before.version) {
      const who = (await namesOf(tx, [before.changedBy])).get(before.changedBy) ?? '';
      return refuse('approach_was_changed', { path: 'body.version', values: { who } });
    }
  }
  await writePlan(tx, place, plan, doing);
  await setReminderTimer(tx, services, place.organisation, doing.at);
  return accept((before?.version ?? 0) + 1);
}

async function decidePlan(
  tx: Transaction,
  place: Place,
  doing: Doing,
  wish: Plan,
  before: Approach | undefined,
): Promise<Decision<Plan>> {
  const around = await findSurroundings(tx, place.organisation, doing.at);
  if (wish.owner !== before?.owner) {
    const owner = checkColleague(wish.owner, 'body.owner', around);
    if (!owner.ok) return owner;
  }
  const nextStep = decideNextStep(wish.nextStep, before?.nextStep ?? null, 'body.nextStep', around);
  if (!nextStep.ok) return nextStep;
  const evidence = decideEvidence(wish.evidence);
  if (!evidence.ok) return evidence;
  return accept({ ...wish, evidence: evidence.value, nextStep: nextStep.value });
}

/** What of an approach is its plan, in one order. */
function planOf({ owner, insight, valueFirst, evidence, nextStep }: Plan): readonly unknown[] {
  return [
    owner,
    insight,
    valueFirst,
    evidence.map(({ kind, text, link }) => [kind, text, link]),
    nextStep === null ? null : [nextStep.text, nextStep.owner, nextStep.due],
  ];
}
