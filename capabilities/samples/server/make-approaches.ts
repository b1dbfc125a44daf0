import { endApproach } from '#capabilities/approach/server/end-approach.ts';
import { loadApproaches } from '#capabilities/approach/server/load-approaches.ts';
import { logContact } from '#capabilities/approach/server/log-contact.ts';
import { planApproach } from '#capabilities/approach/server/plan-approach.ts';
import { planMeeting } from '#capabilities/approach/server/plan-meeting.ts';
import { writeMinutes } from '#capabilities/approach/server/write-minutes.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { bestCandidate, sampleCandidates } from '../core/candidates.ts';
import { momentOn } from '../core/dates.ts';
import { done } from './done.ts';
import type { SampleWorld } from './services-at.ts';

type Approached = SampleWorld & {
  readonly tx: Transaction;
  readonly place: { readonly organisation: Id; readonly selection: Id; readonly candidate: Id };
};

/** How the candidates were approached: one led to an alliance, one is met tomorrow, and one waits for a price list. */
export async function makeApproaches(world: SampleWorld): Promise<void> {
  const organisation = world.companies.haiphong;
  await world.services.database.asPerson(world.people.visitor.id, organisation, async (tx) => {
    const loaded = await loadApproaches(tx, organisation);
    const at = (name: string): Approached => {
      const found = loaded.find(({ candidate }) => candidate.name === name);
      invariant(found, 'the sample approaches its own candidates');
      const place = { organisation, selection: found.selection.id, candidate: found.candidate.id };
      return { ...world, tx, place };
    };
    const [, second, third] = sampleCandidates;
    invariant(second && third, 'the sample has three candidates');
    await approachTheBest(at(bestCandidate));
    await approachTheLarge(at(second.name));
    await approachTheSmall(at(third.name));
  });
}

const day = (world: Approached, days: number): LocalDate => world.dates.today + days;
const doing = (world: Approached, days: number, hour: number) => ({
  by: world.people.visitor.id,
  at: momentOn(day(world, days), hour, world.now),
});

async function contact(
  world: Approached,
  [days, hour]: readonly [number, number],
  wish: {
    readonly withWhom: string;
    readonly means: 'phone' | 'email' | 'event';
    readonly said: string;
    readonly outcome: 'talked' | 'interested' | 'no_answer';
  },
): Promise<void> {
  const { tx, services, place, people } = world;
  const content = { ...wish, by: people.colleague.id, at: momentOn(day(world, days), hour, world.now) };
  done(await logContact(tx, services, place, doing(world, days, hour + 1), services.newId(), { content }));
}

/** Met, with minutes, and on to the alliance that the sample has with it. */
async function approachTheBest(world: Approached): Promise<void> {
  const { tx, services, place, people, words } = world;
  const { weserkamp } = words.approach;
  const plan = {
    owner: people.visitor.id,
    insight: weserkamp.insight,
    valueFirst: weserkamp.value,
    evidence: [
      { kind: 'case', text: weserkamp.case, link: null },
      { kind: 'figure', text: weserkamp.figure, link: null },
    ],
    nextStep: null,
  } as const;
  done(await planApproach(tx, services, place, doing(world, -30, 2), { ...plan, version: 0 }));
  const withWhom = weserkamp.person;
  await contact(world, [-28, 7], { withWhom, means: 'phone', said: weserkamp.call, outcome: 'interested' });
  const meeting = services.newId();
  const when = {
    date: formatLocalDate(day(world, -9)),
    time: '15:00',
    durationMinutes: 90,
    place: weserkamp.place,
    link: null,
    ourPeople: [people.visitor.id, people.colleague.id],
    theirPeople: withWhom,
  };
  done(await planMeeting(tx, services, place, doing(world, -20, 3), meeting, when));
  const loaded = await loadApproaches(tx, place.organisation, place);
  const questions = loaded[0]?.meetings[0]?.preparation.questions ?? [];
  const answers: Readonly<Record<string, string>> = {
    success: weserkamp.answers.success,
    worry: weserkamp.answers.worry,
  };
  const minutes = {
    version: 1,
    summary: weserkamp.summary,
    questions: questions.map((question) => ({ ...question, answer: answers[question.template ?? ''] ?? '' })),
    decisions: [weserkamp.decision],
    actions: [
      {
        text: weserkamp.promise,
        owner: people.colleague.id,
        due: formatLocalDate(day(world, -5)),
        state: 'done',
      },
    ],
  } as const;
  done(await writeMinutes(tx, services, place, doing(world, -8, 3), meeting, minutes));
  done(await endApproach(tx, place, doing(world, -4, 3), { how: 'go_on', why: weserkamp.why }));
}

/** In conversation, and met tomorrow. */
async function approachTheLarge(world: Approached): Promise<void> {
  const { tx, services, place, people, words } = world;
  const { moorbach } = words.approach;
  const plan = {
    owner: people.visitor.id,
    insight: moorbach.insight,
    valueFirst: moorbach.value,
    evidence: [{ kind: 'reference', text: moorbach.reference, link: null }],
    nextStep: null,
  } as const;
  done(await planApproach(tx, services, place, doing(world, -21, 2), { ...plan, version: 0 }));
  const withWhom = moorbach.person;
  await contact(world, [-19, 6], { withWhom, means: 'email', said: moorbach.mail, outcome: 'no_answer' });
  await contact(world, [-6, 7], { withWhom, means: 'phone', said: moorbach.call, outcome: 'talked' });
  const when = {
    date: formatLocalDate(day(world, 1)),
    time: '16:00',
    durationMinutes: 60,
    place: moorbach.place,
    link: 'https://meet.example/moorbach',
    ourPeople: [people.visitor.id],
    theirPeople: withWhom,
  };
  done(await planMeeting(tx, services, place, doing(world, -5, 3), services.newId(), when));
}

/** One call, and a step that should have been taken by now. */
async function approachTheSmall(world: Approached): Promise<void> {
  const { tx, services, place, people, words } = world;
  const { tessenow } = words.approach;
  const due = formatLocalDate(day(world, -2));
  const plan = {
    owner: people.visitor.id,
    insight: tessenow.insight,
    valueFirst: '',
    evidence: [],
    nextStep: { text: tessenow.next, owner: people.visitor.id, due },
  };
  done(await planApproach(tx, services, place, doing(world, -12, 2), { ...plan, version: 0 }));
  const withWhom = tessenow.person;
  await contact(world, [-11, 8], { withWhom, means: 'phone', said: tessenow.call, outcome: 'talked' });
}
