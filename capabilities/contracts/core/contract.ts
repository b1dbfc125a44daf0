/** The register of contracts, as programs and the web app see it. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { currency, id, instant, localDate, moneyText, nothing } from '#kernel/wire.ts';
import { clauses, kinds, longest } from './contract-terms.ts';
import { dueKinds } from './due-dates.ts';
import { refusals } from './refusals.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const params = z.object({ contract: id });
const text = (most: number) => z.string().trim().max(most);
const span = z.string().max(10).describe('P<n>M or P<n>D: months or days, such as P3M');
const kind = z.enum(kinds);
const person = z.object({ id, name: z.string() });
const share = z.string().describe('part of 1 as a decimal, rounded half to even to 12 places');

const terms = {
  kind: kind.describe(
    'what they are to us; customers, channels and partners bring income, suppliers take it',
  ),
  counterparty: text(longest.counterparty).min(1).describe('the name as it stands in the sales'),
  title: text(longest.title),
  startsOn: localDate.nullable(),
  endsOn: localDate.nullable().describe('the last day; null: it runs until somebody ends it'),
  notice: span.nullable().describe('how long before the end, or before leaving, somebody must say so'),
  renewsFor: span.nullable().describe('it goes on for so long each time nobody ends it'),
  priceChanges: z
    .array(z.object({ on: localDate, change: text(longest.change).min(1) }))
    .max(longest.priceChanges),
  clauses: z.array(z.enum(clauses)).max(clauses.length),
  note: text(longest.note),
  responsible: id.nullable().describe('the person who looks after it'),
};

const termsWish = {
  kind: terms.kind,
  counterparty: terms.counterparty,
  title: terms.title.default(''),
  startsOn: terms.startsOn.default(null),
  endsOn: terms.endsOn.default(null),
  notice: terms.notice.default(null),
  renewsFor: terms.renewsFor.default(null),
  priceChanges: terms.priceChanges.default([]),
  clauses: terms.clauses.default([]),
  note: terms.note.default(''),
  responsible: terms.responsible.default(null),
};

const version = z.int().min(1).max(1_000_000_000);
const due = z.object({
  kind: z.enum(dueKinds).describe('notice: the last day to give it; end; renewal: it goes on; price'),
  on: localDate,
  about: z.string().describe('of a price: what changes; of a notice: the end it is for'),
});
const contract = z.object({
  id,
  ...terms,
  responsible: person.nullable(),
  state: z.enum(['ahead', 'running', 'ended']),
  boundUntil: localDate.nullable().describe('the last day for which it is certain to hold; null: no end'),
  due: z.array(due).describe('from the day asked about on, the next first'),
  version,
  changedAt: instant,
  changedBy: person,
});

const wishRefusals = [
  'contract_ends_before_it_starts',
  'notice_is_no_span',
  'renewal_is_no_span',
  'renewal_needs_an_end',
  'price_change_is_after_the_end',
  'responsible_person_is_no_member',
] as const;

export const listContracts = route({
  id: 'contracts.listContracts',
  method: 'GET',
  path: '/api/v1/contracts',
  summary: 'Contracts on record, each with what falls due when',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object({
    on: localDate.optional().describe('the day from which on things are ahead; without it today in UTC'),
  }),
  ok: z.object({
    on: localDate,
    contracts: z.array(contract),
    removed: z.array(
      z.object({ id, counterparty: z.string(), title: z.string(), removedAt: instant, removedBy: person }),
    ),
  }),
  refusals: {},
});

export const addContract = route({
  id: 'contracts.addContract',
  method: 'POST',
  path: '/api/v1/contracts',
  summary: 'Put a contract on record',
  access: 'member',
  scope: 'dependency:write',
  body: z.object(termsWish),
  ok: z.object({ contract: z.object({ id }) }),
  status: 201,
  refusals: pick('there_are_too_many_contracts', ...wishRefusals),
});

export const changeContract = route({
  id: 'contracts.changeContract',
  method: 'PUT',
  path: '/api/v1/contracts/{contract}',
  summary: 'Change what is on record of a contract',
  access: 'member',
  scope: 'dependency:write',
  params,
  body: z.object({ version: version.describe('the version these changes were made on'), ...termsWish }),
  ok: z.object({ version }),
  refusals: pick('contract_not_found', 'contract_was_changed', ...wishRefusals),
});

export const removeContract = route({
  id: 'contracts.removeContract',
  method: 'POST',
  path: '/api/v1/contracts/{contract}/removal',
  summary: 'Take a contract off the register; it can be brought back',
  access: 'member',
  scope: 'dependency:write',
  params,
  ok: nothing,
  refusals: pick('contract_not_found'),
});

export const restoreContract = route({
  id: 'contracts.restoreContract',
  method: 'DELETE',
  path: '/api/v1/contracts/{contract}/removal',
  summary: 'Bring a removed contract back',
  access: 'member',
  scope: 'dependency:write',
  params,
  ok: nothing,
  refusals: pick('contract_not_found', 'there_are_too_many_contracts'),
});

export const readCoverage = route({
  id: 'contracts.readCoverage',
  method: 'GET',
  path: '/api/v1/contracts/coverage',
  summary: 'Whom we depend on, with and without a contract on record, over the last 12 months of sales',
  access: 'viewer',
  scope: 'dependency:read',
  ok: z.object({
    kinds: z.array(
      z.object({
        kind,
        currency,
        large: z
          .array(z.object({ name: z.string(), amount: moneyText, share, contracts: z.array(id) }))
          .describe('a tenth of the total or more, the largest first'),
        recorded: z
          .array(z.object({ contract: id, amount: moneyText.nullable(), share: share.nullable() }))
          .describe('of each contract; nulls: nobody of that name is among the sales'),
      }),
    ),
    untold: z.array(kind).describe('no figures: no sales name such a counterparty, or a rate is wanting'),
  }),
  refusals: {},
});

export type ContractsRoute =
  | typeof listContracts
  | typeof addContract
  | typeof changeContract
  | typeof removeContract
  | typeof restoreContract
  | typeof readCoverage;

export type ContractsAnswer = RouteAnswer<typeof listContracts>;
export type CoverageAnswer = RouteAnswer<typeof readCoverage>;
