import { setTimeout } from 'node:timers/promises';
import { addAction } from '#capabilities/diversification/server/add-action.ts';
import { addStandIn } from '#capabilities/diversification/server/add-stand-in.ts';
import { changePlan } from '#capabilities/diversification/server/change-plan.ts';
import { importAnswers } from '#capabilities/diversification/server/import-answers.ts';
import { importSpends } from '#capabilities/diversification/server/import-spends.ts';
import { makePlan } from '#capabilities/diversification/server/make-plan.ts';
import { putFund } from '#capabilities/diversification/server/put-fund.ts';
import { addThreat } from '#capabilities/diversification/server/put-threat.ts';
import { heldSales } from '#capabilities/facts/server/held-sales.ts';
import { csvLine } from '#kernel/csv.ts';
import { invariant } from '#kernel/invariant.ts';
import { addToLocalDate, formatLocalDate, periodName } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { carMaker, otherCustomers, suppliers } from '../core/companies.ts';
import { momentOn } from '../core/dates.ts';
import { done } from './done.ts';
import type { SampleWorld } from './services-at.ts';

/** The way out of the car maker's 60 %, and what is known of the large accounts; after the sales are there. */
export async function makeDiversification(world: SampleWorld): Promise<void> {
  const { services, companies, people } = world;
  await untilSalesAreThere(world);
  await services.database.asPerson(people.visitor.id, companies.haiphong, async (tx) => {
    await planAwayFromCars(tx, world);
    await keepAccounts(tx, world);
  });
}

/** Another server may have taken the import from the queue; then its end is waited for here. */
async function untilSalesAreThere({ services, companies }: SampleWorld): Promise<void> {
  const organisation = companies.haiphong;
  const held = () => services.database.asOrganisation(organisation, (tx) => heldSales(tx, organisation));
  for (let looks = 0; (await held()) === null; looks += 1) {
    invariant(looks < mostLooks, 'the sales of a sample are imported');
    await setTimeout(200);
  }
}

/** Ten minutes of looks: the import itself takes a second or two. */
const mostLooks = 3000;

async function planAwayFromCars(tx: Transaction, world: SampleWorld): Promise<void> {
  const { services, companies, people, dates, now, words } = world;
  const { newId } = services;
  const organisation = companies.haiphong;
  const doing = { by: people.visitor.id, at: momentOn(dates.today, 1, now) };
  const day = (days: number) => formatLocalDate(dates.today + days);
  const text = words.diversification;
  const plan = done(
    await makePlan(
      tx,
      organisation,
      newId(),
      {
        by: 'customer',
        name: carMaker.name,
        targetShare: '0.3',
        targetOn: formatLocalDate(addToLocalDate(dates.thisMonth, { count: 30, unit: 'months' })),
        startsOn: day(-200),
        note: text.note,
      },
      doing,
    ),
  );
  const place = { organisation, plan };
  const actions = [
    {
      kind: 'new_market',
      what: text.actions.germany,
      owner: people.visitor.id,
      dueOn: day(150),
      income: '24000000000',
    },
    {
      kind: 'new_product',
      what: text.actions.greenhouse,
      owner: people.colleague.id,
      dueOn: day(60),
      income: '18000000000',
    },
    {
      kind: 'more_for_existing',
      what: text.actions.service,
      owner: people.colleague.id,
      dueOn: day(-12),
      income: '6000000000',
    },
    {
      kind: 'changed_message',
      what: text.actions.message,
      owner: null,
      dueOn: day(90),
      income: '3000000000',
    },
  ] as const;
  for (const action of actions) done(await addAction(tx, place, newId(), action, doing));
  const insurance = { version: 1, insurance: 'asked', insuranceNote: text.insurance } as const;
  done(await changePlan(tx, organisation, plan, insurance, doing));
  const [first = '', second = ''] = suppliers;
  const standIn = {
    by: 'supplier',
    counterparty: first,
    name: second,
    readiness: 'tried',
    note: text.standIn,
  } as const;
  done(await addStandIn(tx, organisation, newId(), standIn, doing));
  const fund = {
    ...{ version: 0, currency: 'VND', fixedCost: '2400000000', months: 6, held: '5200000000' },
    readyBy: day(365),
  };
  done(await putFund(tx, organisation, fund, doing));
}

async function keepAccounts(tx: Transaction, world: SampleWorld): Promise<void> {
  const { services, companies, people, dates, now, words } = world;
  const organisation = companies.haiphong;
  const doing = { by: people.colleague.id, at: momentOn(dates.today, 2, now) };
  const day = (days: number) => formatLocalDate(dates.today + days);
  const text = words.diversification;
  const customers = [carMaker, carMaker, ...otherCustomers].slice(0, 12);
  const scores = [7, 5, 9, 10, 8, 9, 6, 10, 9, 7, 9, 8];
  const answers = customers.map(({ name }, index) =>
    csvLine([
      name,
      day(-20 - index),
      String(scores[index]),
      index === 0 ? text.buyer : index === 1 ? text.engineer : '',
      index === 1 ? text.complaint : '',
    ]),
  );
  const answerTable = csvLine(['customer', 'date', 'score', 'respondent', 'comment']) + answers.join('');
  done(await importAnswers(tx, organisation, services.newId, { text: answerTable, preview: false }, doing));
  const month = (back: number) =>
    periodName(addToLocalDate(dates.thisMonth, { count: -back, unit: 'months' }), 'month');
  const spends = Array.from({ length: 12 }, (_, back) => [
    csvLine([words.channels.distributor, month(back), '45000000', 'VND']),
    csvLine([words.channels.webShop, month(back), '28000000', 'VND']),
    ...(back === 4 ? [csvLine([text.fair, month(back), '310000000', 'VND'])] : []),
  ]);
  const spendTable = csvLine(['channel', 'period', 'amount', 'currency']) + spends.flat().join('');
  done(await importSpends(tx, organisation, { text: spendTable, preview: false }, doing));
  const about = { by: 'customer', counterparty: carMaker.name } as const;
  const threats = [
    {
      kind: 'competitor',
      name: text.threats.competitor,
      likelihood: 2,
      effect: 3,
      watch: text.threats.competitorWatch,
      owner: people.visitor.id,
      lookAgainOn: day(-3),
    },
    {
      kind: 'industry_change',
      name: text.threats.change,
      likelihood: 3,
      effect: 1,
      watch: text.threats.changeWatch,
      owner: people.colleague.id,
      lookAgainOn: day(75),
    },
  ] as const;
  for (const threat of threats) {
    done(await addThreat(tx, organisation, services.newId(), { ...about, ...threat }, doing));
  }
}
