/**
 * Reads a scenario from parsed JSON. Amounts are decimals with at most the minor digits of the currency, as texts or as
 * numbers; every fault names its place (`departures[0].cut`), and all are found at once.
 */
import type { Json } from '#kernel/canonical-json.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import { parseDecimal, type Ratio } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import {
  isList,
  isObject,
  itemPath,
  type JsonObject,
  member,
  memberPath,
  quoted,
} from '#kernel/json-places.ts';
import { type Currency, isCurrency, minorDigitsOf } from '#kernel/money.ts';
import { checkCase } from './check-case.ts';
import type { StressFault, StressRefusal } from './refusals.ts';
import { asRefusal } from './stress.ts';
import {
  type Binding,
  type Counterparty,
  type Departure,
  mostCounterparties,
  mostDepartures,
  type StressCase,
  usualLargeFrom,
} from './stress-case.ts';

const fields = {
  scenario: [
    'currency',
    'firstMonth',
    'income',
    'otherIncome',
    'fixedCost',
    'variableCost',
    'cash',
    'debtService',
    'creditLine',
    'departures',
    'largeFrom',
  ],
  income: ['name', 'monthly', 'contract', 'leaves'],
  contract: ['endsAfterMonths', 'noticeMonths', 'renews'],
  departure: ['counterparty', 'month', 'cut', 'rampMonths', 'noticeMonths'],
} as const;

const none: Ratio = { numerator: 0n, denominator: 1n };
const all: Ratio = { numerator: 1n, denominator: 1n };

export function readScenario(input: Json): Decision<StressCase, StressRefusal> {
  const faults: StressFault[] = [];
  const stressCase = readCase(input, faults);
  if (stressCase === null || faults.some(({ code }) => code === 'field_has_wrong_type'))
    return refused(faults);
  const told = new Set(faults.map(({ path }) => path));
  // Amounts in an unknown currency are not read, so that nobody seems to bring any.
  if (told.has('currency')) told.add('income');
  const impossible = checkCase(stressCase).filter(({ path }) => !told.has(path));
  return faults.length + impossible.length === 0 ? accept(stressCase) : refused([...faults, ...impossible]);
}

function refused(faults: readonly StressFault[]) {
  const refusal = asRefusal(faults);
  invariant(refusal !== null, 'what is refused has a fault');
  return { ok: false, refusal } as const;
}

function readCase(input: Json, faults: StressFault[]): StressCase | null {
  const scenario = readObject(input, '', fields.scenario, faults);
  if (scenario === null) return null;
  const currency = readText(scenario, 'currency', '', faults) ?? '';
  if (currency !== '' && !isCurrency(currency)) {
    faults.push({ code: 'currency_is_unknown', path: 'currency', values: { found: quoted(currency) } });
  }
  const money = (key: string, usual: bigint | null) =>
    readMoney(scenario, key, '', { currency, usual }, faults);
  return {
    currency,
    firstMonth: member(scenario, 'firstMonth') == null ? null : readText(scenario, 'firstMonth', '', faults),
    income: readItems(
      scenario,
      'income',
      { most: mostCounterparties, isNeeded: true },
      faults,
      (item, path) => readCounterparty(item, path, currency, faults),
    ),
    otherIncomeMinor: money('otherIncome', 0n),
    fixedCostMinor: money('fixedCost', null),
    variableCost: readShare(scenario, 'variableCost', '', none, faults),
    cashMinor: money('cash', null),
    debtServiceMinor: money('debtService', 0n),
    creditLineMinor: money('creditLine', 0n),
    departures: readItems(
      scenario,
      'departures',
      { most: mostDepartures, isNeeded: false },
      faults,
      (item, path) => readDeparture(item, path, faults),
    ),
    largeFrom: readShare(scenario, 'largeFrom', '', usualLargeFrom, faults),
  };
}

function readCounterparty(
  input: Json,
  path: string,
  currency: Currency,
  faults: StressFault[],
): Counterparty | null {
  const entry = readObject(input, path, fields.income, faults);
  if (entry === null) return null;
  return {
    name: readText(entry, 'name', path, faults) ?? '',
    monthlyMinor: readMoney(entry, 'monthly', path, { currency, usual: null }, faults),
    contract: readContract(entry, path, faults),
    leaves: member(entry, 'leaves') == null ? null : readShare(entry, 'leaves', path, none, faults),
  };
}

function readContract(entry: JsonObject, path: string, faults: StressFault[]): Binding | null {
  const given = member(entry, 'contract');
  if (given == null) return null;
  const place = memberPath(path, 'contract');
  const contract = readObject(given, place, fields.contract, faults);
  if (contract === null) return null;
  const renews = member(contract, 'renews') ?? false;
  if (typeof renews !== 'boolean') wrongType(faults, memberPath(place, 'renews'), 'truth');
  const hasEnd = member(contract, 'endsAfterMonths') != null;
  return {
    endsAfterMonths: hasEnd ? readCount(contract, 'endsAfterMonths', place, null, faults) : null,
    noticeMonths: readCount(contract, 'noticeMonths', place, 0, faults),
    renews: renews === true,
  };
}

function readDeparture(input: Json, path: string, faults: StressFault[]): Departure | null {
  const entry = readObject(input, path, fields.departure, faults);
  if (entry === null) return null;
  const hasNotice = member(entry, 'noticeMonths') != null;
  return {
    counterparty: readText(entry, 'counterparty', path, faults) ?? '',
    month: readCount(entry, 'month', path, null, faults),
    cut: readShare(entry, 'cut', path, all, faults),
    rampMonths: readCount(entry, 'rampMonths', path, 0, faults),
    noticeMonths: hasNotice ? readCount(entry, 'noticeMonths', path, null, faults) : null,
  };
}

function readObject(
  input: Json,
  path: string,
  known: readonly string[],
  faults: StressFault[],
): JsonObject | null {
  if (!isObject(input)) {
    wrongType(faults, path, 'object');
    return null;
  }
  for (const key of Object.keys(input)) {
    if (known.includes(key)) continue;
    const values = { found: quoted(key), known: known.join(', ') };
    faults.push({ code: 'field_is_unknown', path: memberPath(path, key), values });
  }
  return input;
}

/** @returns the items that could be read; one that could not is a fault */
function readItems<Item>(
  object: JsonObject,
  key: string,
  { most, isNeeded }: { readonly most: number; readonly isNeeded: boolean },
  faults: StressFault[],
  read: (item: Json, path: string) => Item | null,
): readonly Item[] {
  const list = member(object, key);
  if (list == null) {
    if (isNeeded) faults.push({ code: 'field_is_missing', path: key });
    return [];
  }
  if (!isList(list)) {
    wrongType(faults, key, 'list');
    return [];
  }
  if (list.length > most) {
    const code = key === 'income' ? 'there_are_too_many_counterparties' : 'there_are_too_many_departures';
    faults.push({ code, path: key, values: { found: list.length, most } });
    return [];
  }
  return list.flatMap((item, index) => read(item, itemPath(key, index)) ?? []);
}

function readText(object: JsonObject, key: string, path: string, faults: StressFault[]): string | null {
  const text = member(object, key);
  const place = memberPath(path, key);
  if (text == null) faults.push({ code: 'field_is_missing', path: place });
  else if (typeof text !== 'string' || text.trim() === '') wrongType(faults, place, 'text');
  else return text.trim().normalize('NFC');
  return null;
}

/** @param usual what counts where nothing is said; `null`: something has to be */
function readCount(
  object: JsonObject,
  key: string,
  path: string,
  usual: number | null,
  faults: StressFault[],
): number {
  const count = member(object, key) ?? usual;
  const place = memberPath(path, key);
  if (count === null) faults.push({ code: 'field_is_missing', path: place });
  else if (typeof count !== 'number') wrongType(faults, place, 'count');
  else return count;
  return usual ?? 1;
}

function readMoney(
  object: JsonObject,
  key: string,
  path: string,
  { currency, usual }: { readonly currency: Currency; readonly usual: bigint | null },
  faults: StressFault[],
): bigint {
  const given = member(object, key);
  const place = memberPath(path, key);
  if (given == null) {
    if (usual === null) faults.push({ code: 'field_is_missing', path: place });
    return usual ?? 0n;
  }
  if (typeof given !== 'string' && typeof given !== 'number') {
    wrongType(faults, place, 'amount');
    return 0n;
  }
  if (!isCurrency(currency)) return 0n;
  const digits = minorDigitsOf(currency);
  const amount = parseDecimal(String(given).trim());
  const scaled = amount === null ? null : amount.numerator * 10n ** BigInt(digits);
  if (amount === null || scaled === null || scaled % amount.denominator !== 0n) {
    const values = { found: quoted(given), currency, digits };
    faults.push({ code: 'amount_is_unreadable', path: place, values });
    return 0n;
  }
  return scaled / amount.denominator;
}

function readShare(
  object: JsonObject,
  key: string,
  path: string,
  usual: Ratio,
  faults: StressFault[],
): Ratio {
  const given = member(object, key);
  if (given == null) return usual;
  const share =
    typeof given === 'string' || typeof given === 'number' ? parseDecimal(String(given).trim()) : null;
  if (share !== null) return share;
  faults.push({ code: 'share_is_unreadable', path: memberPath(path, key), values: { found: quoted(given) } });
  return usual;
}

type Wanted = 'object' | 'list' | 'text' | 'truth' | 'count' | 'amount';

function wrongType(faults: StressFault[], path: string, wanted: Wanted): void {
  faults.push({ code: 'field_has_wrong_type', path, values: { wanted } });
}
