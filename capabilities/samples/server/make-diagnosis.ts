import type { Objective } from '#capabilities/diagnosis/core/objective.ts';
import { diagnosisSets } from '#capabilities/diagnosis/core/question-sets.ts';
import { beginDiagnosis } from '#capabilities/diagnosis/server/begin-diagnosis.ts';
import { writeObjective } from '#capabilities/diagnosis/server/write-objective.ts';
import { giveAnswer } from '#capabilities/questionnaires/server/give-answer.ts';
import type { Id } from '#kernel/id.ts';
import { addToLocalDate, formatLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { momentOn } from '../core/dates.ts';
import { type SampleAnswers, sampleNeeds, sampleReadiness } from '../core/diagnosis.ts';
import { done } from './done.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';

/** What the maker found out before it looked for a distributor: two people's answers, and the objective. */
export async function makeDiagnosis(world: SampleWorld): Promise<void> {
  const { companies, people, dates, now, services, words } = world;
  const organisation = companies.haiphong;
  const begunAt = momentOn(dates.today - 45, 2, now);
  await services.database.asPerson(people.visitor.id, organisation, async (tx) => {
    const { id, sheets } = done(
      await beginDiagnosis(tx, servicesAt(services, begunAt), organisation, people.visitor.id),
    );
    await answerAll(tx, world, sheets.needs, people.visitor.id, sampleNeeds(words.diagnosis));
    await answerAll(tx, world, sheets.readiness, people.colleague.id, sampleReadiness(words.diagnosis));
    const doing = { by: people.visitor.id, at: momentOn(dates.today - 42, 3, now) };
    done(await writeObjective(tx, { organisation, diagnosis: id }, doing, objectiveIn(world), 0));
  });
}

async function answerAll(
  tx: Transaction,
  { companies, dates, now, language }: SampleWorld,
  sheet: Id,
  by: Id,
  answers: SampleAnswers,
): Promise<void> {
  const doing = { by, at: momentOn(dates.today - 44, 3, now), language };
  const place = { organisation: companies.haiphong, sheet };
  for (const [question, answer] of answers) {
    done(await giveAnswer(tx, diagnosisSets, place, doing, { question, answer, version: 0 }));
  }
}

function objectiveIn({ dates, words: { diagnosis } }: SampleWorld): Objective {
  const nothing = { in: '', out: '' };
  const by = formatLocalDate(addToLocalDate(dates.thisMonth, { count: 24, unit: 'months' }));
  return {
    primary: 'market',
    also: [],
    success: [
      { measure: diagnosis.customers, from: '0', to: '20', unit: diagnosis.customersUnit, by },
      { measure: diagnosis.share, from: '0', to: '10', unit: '%', by },
    ],
    scope: {
      region: { in: diagnosis.regionIn, out: diagnosis.regionOut },
      product: { in: diagnosis.productIn, out: diagnosis.productOut },
      customers: { in: diagnosis.customersIn, out: diagnosis.customersOut },
      teams: nothing,
    },
    untouched: diagnosis.untouched,
    mustHaves: [diagnosis.mustWarehouse, diagnosis.mustEngineer, diagnosis.mustNoRival],
    ourGain: diagnosis.ourGain,
    partnerGain: diagnosis.partnerGain,
  };
}
