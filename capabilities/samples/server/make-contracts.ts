import type { ContractTerms } from '#capabilities/contracts/core/contract-terms.ts';
import { addContract } from '#capabilities/contracts/server/add-contract.ts';
import { putFigures } from '#capabilities/stress/server/put-figures.ts';
import { addToLocalDate, formatLocalDate, startOfPeriod } from '#kernel/local-date.ts';
import { carMaker, suppliers } from '../core/companies.ts';
import { momentOn } from '../core/dates.ts';
import { done } from './done.ts';
import type { SampleWorld } from './services-at.ts';

/** What binds the car maker and the largest supplier, and the maker's own figures for its stress test. */
export async function makeContracts({
  companies,
  people,
  dates,
  now,
  words,
  services,
}: SampleWorld): Promise<void> {
  const organisation = companies.haiphong;
  const months = (count: number) =>
    startOfPeriod(addToLocalDate(dates.today, { count, unit: 'months' }), 'month');
  const day = formatLocalDate;
  const frame: ContractTerms = {
    kind: 'customer',
    counterparty: carMaker.name,
    title: words.contracts.frame,
    startsOn: day(months(-19)),
    // The last day for notice comes in the month after this one.
    endsOn: day(months(5) - 1),
    notice: 'P3M',
    renewsFor: 'P12M',
    priceChanges: [{ on: day(months(3)), change: words.contracts.rebate }],
    clauses: ['penalty', 'fixed_price'],
    note: words.contracts.frameNote,
  };
  const supply: ContractTerms = {
    kind: 'supplier',
    counterparty: suppliers[0] ?? '',
    title: words.contracts.supply,
    startsOn: day(months(-4)),
    endsOn: day(months(8) - 1),
    notice: 'P30D',
    renewsFor: null,
    priceChanges: [],
    clauses: ['minimum_volume'],
    note: '',
  };
  await services.database.asPerson(people.visitor.id, organisation, async (tx) => {
    const doing = { by: people.visitor.id, at: momentOn(dates.today - 20, 3, now) };
    for (const contract of [frame, supply]) {
      const responsible = contract === frame ? people.visitor.id : people.colleague.id;
      done(await addContract(tx, organisation, doing, services.newId(), { ...contract, responsible }));
    }
    const figures = {
      currency: 'VND',
      fixedCost: '5600000000',
      variableCost: '0.58',
      cash: '9000000000',
      debtService: '300000000',
      creditLine: '4000000000',
    };
    done(await putFigures(tx, organisation, doing, { ...figures, version: 0 }));
  });
}
