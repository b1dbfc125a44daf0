/**
 * Worked examples inside an agreement: a few facts, and what the statement of a month is to say of them. They are
 * signed with text and terms, and nobody can sign while the terms give other figures.
 */
import type { Json } from '#kernel/canonical-json.ts';
import { unreachable } from '#kernel/invariant.ts';
import { parseLocalDate, parsePeriodName } from '#kernel/local-date.ts';
import { isCurrency, minorDigitsOf } from '#kernel/money.ts';
import { startOfDayIn, type TimeZone, timeZone } from '#kernel/time-zone.ts';
import type { DraftForm } from './contract.ts';
import type { DraftFaultCode } from './refusals.ts';
import { readTypedMoney } from './typed-money.ts';

/** An event of the settlement language; its sales are `fact-1`, `fact-2`, … by their place. */
export type ExampleEvent = { readonly [field: string]: string | Readonly<Record<string, string>> };

/** A field that is a text; empty where there is none. */
export function textOf(event: ExampleEvent, field: string): string {
  const value = event[field];
  return typeof value === 'string' ? value : '';
}

/** Who played which role in a sale. */
export function rolesPlayed(event: ExampleEvent): Readonly<Record<string, string>> {
  return typeof event.roles === 'object' ? event.roles : {};
}

export interface ExpectedFigures {
  /** What the month adds to what is due to the side. */
  readonly entitled: string;
  /** What the side is to receive in the end; below zero, what it is to pay. */
  readonly closing: string;
}

export interface WorkedExample {
  readonly name: string;
  /** The month of the statement, such as 2026-03. */
  readonly period: string;
  readonly events: readonly ExampleEvent[];
  readonly expected: Readonly<Record<string, ExpectedFigures>>;
}

export const figures = ['entitled', 'closing'] as const;
export type Figure = (typeof figures)[number];

/** Where the terms say something else than an example expects. */
export type ExampleFault =
  | {
      readonly kind: 'figure';
      readonly party: string;
      readonly figure: Figure;
      readonly expected: string;
      readonly found: string;
    }
  /** A fact that the terms cannot settle, by its place from 1 on, with the code of the exception. */
  | { readonly kind: 'fact'; readonly fact: number; readonly code: string }
  /** Terms that cannot be read, or a month without a statement. */
  | { readonly kind: 'no_statement' };

/** Settles an example by terms; made in settlement, which comes after agreements. No faults: it holds. */
export type CheckExample = (terms: Json, example: WorkedExample) => readonly ExampleFault[];

export interface ExampleOutcome {
  readonly example: WorkedExample;
  readonly faults: readonly ExampleFault[];
}

/** The examples as plain JSON, for hashing and keeping. */
export function examplesJson(examples: readonly WorkedExample[]): Json {
  return examples.map(({ name, period, events, expected }) => ({
    name,
    period,
    events: events.map((event) => ({ ...event })),
    expected: Object.fromEntries(Object.entries(expected).map(([party, one]) => [party, { ...one }])),
  }));
}

type ExampleForm = NonNullable<DraftForm['examples']>[number];
type FactForm = ExampleForm['facts'][number];
type Note = (code: DraftFaultCode, field: string, values?: Readonly<Record<string, string | number>>) => null;

interface Setting {
  readonly parties: readonly string[];
  readonly currency: string;
  readonly zone: TimeZone;
  readonly period: string;
}

/**
 * The examples of a draft; every fault is noted at its field, and then the examples are not to be used.
 * @param frame what the terms say of currency, zone and length of a period
 */
export function readExamples(
  form: Pick<DraftForm, 'examples'>,
  frame: { readonly currency: string; readonly timeZone: string; readonly period: string },
  parties: readonly string[],
  note: Note,
): readonly WorkedExample[] {
  const zone = timeZone(frame.timeZone);
  // Without a currency and a zone no fact can be read; those are faults of their own.
  if (zone === null || !isCurrency(frame.currency)) return [];
  const setting = { parties, currency: frame.currency, zone, period: frame.period };
  return (form.examples ?? []).map((example, index) =>
    readExample(example, setting, (code, field, values) => note(code, `examples[${index}].${field}`, values)),
  );
}

function readExample(typed: ExampleForm, setting: Setting, note: Note): WorkedExample {
  const name = typed.name.trim();
  const period = typed.period.trim();
  if (name === '') note('field_empty', 'name');
  if (parsePeriodName(period)?.period !== setting.period)
    note('month_not_valid', 'period', { found: period, period: setting.period });
  if (typed.facts.length === 0) note('example_without_facts', 'facts');
  const events = typed.facts.map((fact, index) =>
    readFact(fact, index, typed.facts, setting, (code, field, values) =>
      note(code, `facts[${index}].${field}`, values),
    ),
  );
  const expected = setting.parties.map((party) => {
    const typedFigures = Object.hasOwn(typed.expected, party) ? typed.expected[party] : undefined;
    const read = (figure: Figure) =>
      readSignedMoney(typedFigures?.[figure] ?? '', setting, `expected.${party}.${figure}`, note);
    return [party, { entitled: read('entitled'), closing: read('closing') }] as const;
  });
  return { name, period, events, expected: Object.fromEntries(expected) };
}

function readFact(
  typed: FactForm,
  index: number,
  all: readonly FactForm[],
  setting: Setting,
  note: Note,
): ExampleEvent {
  const day = parseLocalDate(typed.day.trim());
  if (day === null) note('date_not_valid', 'day', { found: typed.day });
  if (!setting.parties.includes(typed.by))
    note('party_unknown', 'by', { parties: setting.parties.join(', ') });
  const money = (field: 'amount' | 'tax' | 'costOfGoods') =>
    typed[field].trim() === '' && field !== 'amount' ? null : readMoney(typed[field], setting, field, note);
  // Noon is the same day whichever way one looks at it.
  const at = day === null ? '' : new Date((startOfDayIn(day, setting.zone) + 43_200) * 1000).toISOString();
  const amount = money('amount') ?? '';
  const id = `fact-${index + 1}`;
  const { currency } = setting;
  switch (typed.kind) {
    case 'sale': {
      const [tax, costOfGoods] = [money('tax'), money('costOfGoods')];
      return {
        id,
        kind: 'sale',
        at,
        amount,
        currency,
        ...(tax === null ? {} : { tax }),
        ...(costOfGoods === null ? {} : { costOfGoods }),
        collectedBy: typed.by,
        ...featuresOf(typed),
        ...rolesOf(typed, setting, note),
      };
    }
    case 'refund': {
      const sale = /^\d{1,2}$/.test(typed.of.trim()) ? Number(typed.of) : 0;
      if (all[sale - 1]?.kind !== 'sale') note('refund_of_no_sale', 'of', { found: typed.of });
      return { id, kind: 'refund', at, of: `fact-${sale}`, amount, paidBy: typed.by };
    }
    case 'cost': {
      const category = (typed.category ?? '').trim();
      if (category === '') note('field_empty', 'category');
      return { id, kind: 'cost', at, category, amount, currency, paidBy: typed.by };
    }
    case 'payment': {
      const to = typed.to ?? '';
      if (!setting.parties.includes(to)) note('party_unknown', 'to', { parties: setting.parties.join(', ') });
      return { id, kind: 'payment', at, from: typed.by, to, amount };
    }
    default:
      return unreachable(typed.kind);
  }
}

export const factKinds = ['sale', 'refund', 'cost', 'payment'] as const;

/** By what the rules of terms tell sales apart. */
export const saleFeatures = ['product', 'region', 'channel', 'customer'] as const;
export type SaleFeature = (typeof saleFeatures)[number];

function featuresOf(typed: FactForm): Readonly<Record<string, string>> {
  return Object.fromEntries(
    saleFeatures.flatMap((feature) => {
      const text = typed[feature]?.trim() ?? '';
      return text === '' ? [] : [[feature, text]];
    }),
  );
}

/** Who played which role; roles nobody played are left out. */
function rolesOf(
  typed: FactForm,
  { parties }: Setting,
  note: Note,
): { readonly roles?: Readonly<Record<string, string>> } {
  const played = Object.entries(typed.roles ?? {}).filter(([, party]) => party !== '');
  for (const [role, party] of played)
    if (!parties.includes(party)) note('party_unknown', `roles.${role}`, { parties: parties.join(', ') });
  return played.length === 0 ? {} : { roles: Object.fromEntries(played) };
}

function readMoney(typed: string, { currency }: Setting, field: string, note: Note): string | null {
  const text = readTypedMoney(typed, currency);
  if (text !== null) return text;
  return note('money_not_valid', field, { found: typed, currency, digits: minorDigitsOf(currency) });
}

/** An amount that may be below zero: with a minus or the sign that typesetters use for one. */
function readSignedMoney(typed: string, setting: Setting, field: string, note: Note): string {
  const plain = typed.trim().replace(/^\u2212/, '-');
  const text = readMoney(plain.replace(/^-/, ''), setting, field, note) ?? '';
  return plain.startsWith('-') && /[1-9]/.test(text) ? `-${text}` : text;
}
