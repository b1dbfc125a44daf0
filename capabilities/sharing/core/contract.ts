/** The sales interface of an alliance, as programs and the web app see it. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { calendarPeriods } from '#kernel/local-date.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { id, instant, localDate, moneyText, nothing } from '#kernel/wire.ts';
import { readCursor } from './cursor.ts';
import { eventKinds } from './event-kind.ts';
import { mostEvents } from './parse-pushed.ts';
import { mostMonths, mostValues } from './policy-limits.ts';
import { refusals } from './refusals.ts';
import { holdableFields } from './sharing-policy.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);

/** So many events one page may hold. */
const mostOnPage = 1000;

const party = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,29}$/)
  .describe('a side’s name in the alliance');
const code = z.string().min(1).max(200);
const kind = z.enum(eventKinds);
const eventId = z.string().describe('unique in the alliance; begin it with your own name to be safe');
const at = instant.describe('when it happened: ISO 8601 with offset');
const roles = z.record(z.string(), party).describe('who played which role');

/** The fields of an event; which of them a kind has stands in event-kind.ts and is checked by parse-pushed.ts. */
const fields = {
  id: eventId,
  at,
  recordedAt: instant.optional(),
  amount: moneyText.describe('decimal string with exactly the minor digits of its currency'),
  currency: z.string().optional().describe('ISO 4217; needed for sales and costs'),
  tax: moneyText.optional(),
  costOfGoods: moneyText.optional(),
  collectedBy: party.optional().describe('sale: who took the money; only yourself, and that by default'),
  product: code.optional(),
  region: code.optional(),
  channel: code.optional(),
  customer: code.optional(),
  roles: roles.optional(),
  of: z.string().optional().describe('refund: the id of the sale'),
  paidBy: party.optional().describe('refund, cost: who paid; only yourself, and that by default'),
  category: code.optional().describe('cost: what for'),
  from: party.optional().describe('payment: who pays; only yourself, and that by default'),
  to: party.optional().describe('payment: who receives'),
};

/** What a reader finds beside the fields that were pushed. */
const shownFields = {
  ...fields,
  salt: z
    .string()
    .optional()
    .describe('written in where its side holds something back, so that hashes cannot be guessed from'),
  withheld: z
    .array(z.enum(holdableFields))
    .optional()
    .describe('fields that its side holds back from you, whether the event has them or not'),
};

const heldBackBy = z
  .array(party)
  .optional()
  .describe('sides whose sharing policy leaves something out of this answer');

const pushedEvent = z.strictObject({
  ...fields,
  kind: kind.optional().describe('`sale` where it is left out'),
});
export type PushedEventOnWire = z.input<typeof pushedEvent>;

const { $schema: _, ...pushedEventSchema } = z.toJSONSchema(pushedEvent, { io: 'input' });

/** Checked by our own parser, which names every fault of a batch at once; this is what it says of itself. */
const pushBody = z.unknown().meta({
  description: `One event, or up to ${mostEvents} in a list. A fault in the form of one means that none is taken.`,
  oneOf: [pushedEventSchema, { type: 'array', maxItems: mostEvents, items: pushedEventSchema }],
});

const alliance = { alliance: id };

export const pushSales = route({
  id: 'sharing.pushSales',
  method: 'POST',
  path: '/api/v1/alliances/{alliance}/sales',
  summary: 'Push own sales, refunds, costs and payments: one, or a batch; repeating changes nothing',
  access: 'member',
  scope: 'sales:write',
  params: z.object(alliance),
  body: pushBody,
  ok: z.object({
    accepted: z.int(),
    repeated: z.int(),
    conflicting: z.int(),
    results: z.array(
      z.object({
        id: z.string(),
        outcome: z.enum(['accepted', 'repeated', 'conflicting_duplicate']),
        recordedAt: instant
          .optional()
          .describe(
            'of accepted ones: the moment it counts from, which is arrival where its time was closed',
          ),
        path: z.string().optional().describe('of conflicting ones: the place in the body'),
      }),
    ),
  }),
  status: 201,
  refusals: pick('alliance_not_found', 'too_many_events', 'conflicting_duplicate'),
});

const filters = {
  from: localDate.optional().describe('first day, as written in `at`'),
  to: localDate.optional().describe('last day'),
  product: code.optional(),
  channel: code.optional(),
};

const paging = {
  kind: kind.optional(),
  order: z.enum(['oldest', 'newest']).default('oldest').describe('by arrival'),
  cursor: z
    .string()
    .refine((text) => readCursor(text) !== null)
    .optional()
    .describe('`next` or `last` of an answer before'),
  limit: z.coerce.number().int().min(1).max(mostOnPage).default(100),
};

const page = z.object({
  events: z.array(z.object({ party, receivedAt: instant, kind, ...shownFields })),
  next: z.string().nullable().describe('cursor of the next page; null on the last one'),
  last: z
    .string()
    .nullable()
    .describe('cursor behind the last event here: ask with it later for what came since'),
  heldBackBy,
});

export const listSales = route({
  id: 'sharing.listSales',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/sales',
  summary: 'Shared sales, refunds, costs and payments of all sides',
  access: 'viewer',
  scope: 'sales:read',
  params: z.object(alliance),
  query: z.object({ partner: party.optional(), ...filters, ...paging }),
  ok: page,
  refusals: pick('alliance_not_found', 'partner_not_found'),
});

export const listSalesOf = route({
  id: 'sharing.listSalesOf',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/sales/{partner}',
  summary: 'Shared events of one side',
  access: 'viewer',
  scope: 'sales:read',
  params: z.object({ ...alliance, partner: z.string().max(200) }),
  query: z.object({ ...filters, ...paging }),
  ok: page,
  refusals: pick('alliance_not_found', 'partner_not_found'),
});

const sum = z.object({
  kind,
  currency: z.string().nullable().describe('null: refunds and payments that name none'),
  events: z.int(),
  amount: moneyText.nullable().describe('null where the currency is'),
});

export const combineSales = route({
  id: 'sharing.combineSales',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/sales/combined',
  summary: 'Sums of all sides by month, kind and currency, and of all together',
  access: 'viewer',
  scope: 'sales:read',
  params: z.object(alliance),
  query: z.object({ partner: party.optional(), ...filters }),
  ok: z.object({
    months: z.array(sum.extend({ party, month: z.string().describe('YYYY-MM, as written in `at`') })),
    parties: z.array(sum.extend({ party })),
    all: z.array(sum),
    heldBackBy: heldBackBy.describe(
      'sides of which only what you may read one by one was added up; sums of whole months are always of everything',
    ),
  }),
  refusals: pick('alliance_not_found', 'partner_not_found'),
});

const values = z.array(code).min(1).max(mostValues).optional().describe('at least one; absent: all');
const months = z
  .int()
  .min(1)
  .max(mostMonths)
  .nullable()
  .describe('how long after its day an event can be read one by one; null: for ever');

const policy = z.strictObject({
  sale: z.strictObject({
    withheld: z
      .array(z.enum(holdableFields))
      .describe('fields of own sales that the other sides do not read'),
    only: z
      .strictObject({ product: values, region: values, channel: values, customer: values })
      .describe('which own sales, and refunds of them, are listed: all given keys must match'),
    months,
  }),
  cost: z.strictObject({
    only: z.strictObject({ category: values }).describe('which own costs are listed'),
    months,
  }),
});

const change = z.object({
  version: z.int().describe('counted from 1 for each side'),
  party,
  name: z.string().describe('who'),
  at: instant,
  policy,
  hash: z.string().describe('of the policy, as the record holds it'),
});

export const readPolicies = route({
  id: 'sharing.readPolicies',
  method: 'GET',
  path: '/api/v1/alliances/{alliance}/sharing-policies',
  summary: 'What each side shares of its own events, every change of it, and what settlement needs',
  access: 'viewer',
  scope: 'sales:read',
  params: z.object(alliance),
  ok: z.object({
    ownParty: party,
    asOf: instant.describe('when this was read: what can be read one by one ends with time'),
    sides: z.array(
      z.object({
        party,
        name: z.string(),
        policy,
        changed: z.object({ name: z.string(), at: instant }).nullable().describe('null: never'),
        seen: z.int().describe('the latest version of it that the caller has seen; 0 for none'),
      }),
    ),
    needed: z
      .array(
        z.object({
          version: z.int(),
          fields: z.array(
            z.object({ field: z.enum(holdableFields), place: z.string().describe('in its terms') }),
          ),
          from: localDate.nullable().describe('first day of its first period'),
          until: localDate.nullable().describe('the day from which a later version holds'),
          timeZone: z.string(),
          period: z.enum(calendarPeriods),
        }),
      )
      .describe('fields that stay readable, since the signed versions settle by them'),
    changes: z.array(change).describe('of all sides, the latest first'),
  }),
  refusals: pick('alliance_not_found'),
});

export const changePolicy = route({
  id: 'sharing.changePolicy',
  method: 'PUT',
  path: '/api/v1/alliances/{alliance}/sharing-policy',
  summary: 'Say what the own side shares of its own events, from the next reading on',
  access: 'manager',
  params: z.object(alliance),
  body: policy,
  ok: z.object({ outcome: z.enum(['changed', 'unchanged']), version: z.int() }),
  refusals: pick('alliance_not_found'),
});

export const markPolicySeen = route({
  id: 'sharing.markPolicySeen',
  method: 'PUT',
  path: '/api/v1/alliances/{alliance}/sharing-policies/reading',
  summary: 'Remember which version of a side’s policy the caller has seen; that side does not learn of it',
  access: 'viewer',
  params: z.object(alliance),
  body: z.object({ party, version: z.int().min(1).max(1_000_000) }),
  ok: nothing,
  refusals: pick('alliance_not_found', 'partner_not_found'),
});

export type SharingRoute =
  | typeof pushSales
  | typeof listSales
  | typeof listSalesOf
  | typeof combineSales
  | typeof readPolicies
  | typeof changePolicy
  | typeof markPolicySeen;
export type PoliciesView = RouteAnswer<typeof readPolicies>;
export type PolicyOnWire = PoliciesView['sides'][number]['policy'];
export type PolicyChange = PoliciesView['changes'][number];
export type SalesPage = RouteAnswer<typeof listSales>;
export type SharedEvent = SalesPage['events'][number];
export type CombinedSales = RouteAnswer<typeof combineSales>;
