/** Whether a scenario can happen. Every fault is found, each with the place it stands at. */
import type { Ratio } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import { parsePeriodName } from '#kernel/local-date.ts';
import { isCurrency } from '#kernel/money.ts';
import type { StressFault } from './refusals.ts';
import {
  type Departure,
  fallOf,
  horizonMonths,
  mostCounterparties,
  mostDepartures,
  noticeOf,
  type StressCase,
  totalIncomeMinor,
} from './stress-case.ts';

/** As far as the database counts. */
const largestMinor = 10n ** 18n - 1n;

export function checkCase(stress: StressCase): readonly StressFault[] {
  return [
    ...checkFigures(stress),
    ...checkIncome(stress),
    ...stress.departures.slice(0, mostDepartures).flatMap((departure, index) => {
      const faults = checkDeparture(stress, departure, `departures[${index}]`);
      return faults.length > 0 ? faults : checkTogether(stress, index);
    }),
  ];
}

function checkFigures(stress: StressCase): readonly StressFault[] {
  const { currency, firstMonth, variableCost, largeFrom, cashMinor, departures } = stress;
  const faults: StressFault[] = [];
  if (!isCurrency(currency)) {
    faults.push({ code: 'currency_is_unknown', path: 'currency', values: { found: currency } });
  }
  if (firstMonth !== null && parsePeriodName(firstMonth)?.period !== 'month') {
    faults.push({ code: 'month_does_not_exist', path: 'firstMonth', values: { found: firstMonth } });
  }
  const amounts: readonly (readonly [string, bigint])[] = [
    ['otherIncome', stress.otherIncomeMinor],
    ['fixedCost', stress.fixedCostMinor],
    ['debtService', stress.debtServiceMinor],
    ['creditLine', stress.creditLineMinor],
  ];
  faults.push(...amounts.flatMap(([path, minor]) => checkAmount(path, minor)));
  const owed = cashMinor < 0n ? -cashMinor : cashMinor;
  if (owed > largestMinor) faults.push({ code: 'amount_is_too_large', path: 'cash' });
  if (!isPart(variableCost)) faults.push({ code: 'share_is_out_of_range', path: 'variableCost' });
  if (!isPart(largeFrom)) faults.push({ code: 'share_is_out_of_range', path: 'largeFrom' });
  if (departures.length > mostDepartures) {
    const values = { found: departures.length, most: mostDepartures };
    faults.push({ code: 'there_are_too_many_departures', path: 'departures', values });
  }
  return faults;
}

function checkAmount(path: string, minor: bigint): readonly StressFault[] {
  if (minor < 0n) return [{ code: 'amount_is_negative', path }];
  return minor > largestMinor ? [{ code: 'amount_is_too_large', path }] : [];
}

function checkIncome(stress: StressCase): readonly StressFault[] {
  const { income } = stress;
  if (income.length > mostCounterparties) {
    const values = { found: income.length, most: mostCounterparties };
    return [{ code: 'there_are_too_many_counterparties', path: 'income', values }];
  }
  const places = new Map<string, number>();
  const faults = income.flatMap(({ name, monthlyMinor, leaves, contract }, index): StressFault[] => {
    const path = `income[${index}]`;
    const found = [...checkAmount(`${path}.monthly`, monthlyMinor)];
    const before = places.get(name);
    if (before !== undefined) {
      const values = { counterparty: name, first: `income[${before}]` };
      found.push({ code: 'counterparty_is_repeated', path: `${path}.name`, values });
    }
    places.set(name, before ?? index);
    if (leaves !== null && !isPart(leaves)) {
      found.push({ code: 'share_is_out_of_range', path: `${path}.leaves` });
    }
    const months = [
      ['noticeMonths', contract?.noticeMonths ?? 0],
      ['endsAfterMonths', contract?.endsAfterMonths ?? 0],
    ] as const;
    for (const [field, count] of months) {
      if (Number.isInteger(count) && count >= 0 && count <= mostContractMonths) continue;
      const values = { found: count, most: mostContractMonths };
      found.push({ code: 'contract_month_is_out_of_range', path: `${path}.contract.${field}`, values });
    }
    return found;
  });
  if (faults.length === 0 && totalIncomeMinor(stress) <= 0n) {
    return [{ code: 'there_is_no_income', path: 'income' }];
  }
  return faults;
}

/** A hundred years: no contract lasts longer, and a slip of the keyboard is seen. */
const mostContractMonths = 1200;

function checkDeparture(stress: StressCase, departure: Departure, path: string): readonly StressFault[] {
  const { counterparty, month, cut, rampMonths, noticeMonths } = departure;
  const faults: StressFault[] = [];
  // Where nobody brings income that alone is the fault.
  if (stress.income.length > 0 && !stress.income.some(({ name }) => name === counterparty)) {
    const names = stress.income.slice(0, 5).map(({ name }) => name);
    const known = names.join(', ') + (stress.income.length > names.length ? ', …' : '');
    const values = { counterparty, known };
    faults.push({ code: 'counterparty_is_unknown', path: `${path}.counterparty`, values });
  }
  const within = (count: number, least: number) =>
    Number.isInteger(count) && count >= least && count <= horizonMonths;
  const most = horizonMonths;
  if (!within(month, 1)) {
    faults.push({ code: 'month_is_out_of_range', path: `${path}.month`, values: { found: month, most } });
  }
  if (!isPart(cut)) faults.push({ code: 'cut_is_out_of_range', path: `${path}.cut` });
  if (!within(rampMonths, 0)) {
    const values = { found: rampMonths, most };
    faults.push({ code: 'ramp_is_out_of_range', path: `${path}.rampMonths`, values });
  }
  if (noticeMonths !== null && !within(noticeMonths, 0)) {
    const values = { found: noticeMonths, most };
    faults.push({ code: 'notice_is_out_of_range', path: `${path}.noticeMonths`, values });
  }
  if (faults.length === 0 && fallOf(stress, departure) > horizonMonths) {
    const notice = noticeOf(stress, departure);
    const values = { counterparty, month, notice, fall: fallOf(stress, departure), most };
    const place = noticeMonths === null ? 'month' : 'noticeMonths';
    faults.push({ code: 'departure_is_beyond_horizon', path: `${path}.${place}`, values });
  }
  return faults;
}

/** Cuts of one counterparty are parts of what it brings today, so together they are at most all of it. */
function checkTogether({ departures }: StressCase, index: number): readonly StressFault[] {
  const own = departures[index];
  invariant(own !== undefined, 'a departure lies in its list');
  const cuts = departures.slice(0, index + 1).filter(({ counterparty }) => counterparty === own.counterparty);
  if (cuts.length < 2) return [];
  const sum = cuts.reduce((total, { cut }) => addRatios(total, cut), { numerator: 0n, denominator: 1n });
  if (sum.numerator <= sum.denominator) return [];
  const values = { counterparty: own.counterparty };
  return [{ code: 'cuts_exceed_income', path: `departures[${index}].cut`, values }];
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function isPart({ numerator, denominator }: Ratio): boolean {
  return numerator >= 0n && numerator <= denominator;
}
