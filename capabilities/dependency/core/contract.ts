/** Whom a company depends on, as programs and the web app see it. */
import { z } from 'zod';
import { dimensions } from '#capabilities/facts/core/fields.ts';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { currency, localDate, moneyText, nothing } from '#kernel/wire.ts';
import { dependencyRefusals } from './refusals.ts';

const pick = (...codes: (keyof typeof dependencyRefusals)[]) => pickRefusals(dependencyRefusals, ...codes);

const name = z.string().min(1).max(500);
const share = z.string().describe('part of 1 as a decimal, rounded half to even to 12 places');
const figure = z.string().describe('a decimal, rounded half to even to 6 places');
const month = z.string().regex(/^\d{4}-\d{2}$/);
const days = z.object({ from: localDate, to: localDate });

const by = z.enum(dimensions).describe('whom to group by');
const into = currency
  .optional()
  .describe(
    'currency to convert to; without it that of the sales where they have one, else the organisation’s',
  );

const windowQuery = {
  from: localDate.optional().describe('first day; without it 12 months before `to`'),
  to: localDate.optional().describe('last day; without it that of the last sale'),
  all: z.literal('true').optional().describe('all days there are sales of'),
};

const windowRefusals = pick(
  'window_ends_before_it_begins',
  'no_sales_yet',
  'sales_lack_a_rate',
  'no_sales_name_anybody',
  'no_sales_in_window',
  'no_income_in_window',
);

const counterparty = z.object({
  rank: z.int(),
  name,
  /** Under common control: all names that count as this one; empty for a counterparty that stands for itself. */
  members: z.array(name),
  sales: z.int(),
  amount: moneyText,
  share,
  cumulative: share,
  disclosed: z.boolean().describe('10 % or more, the line of ASC 280'),
});
export type CounterpartyShare = z.infer<typeof counterparty>;

const mostShares = 1000;

export const readDependency = route({
  id: 'dependency.readDependency',
  method: 'GET',
  path: '/api/v1/dependency',
  summary: 'Concentration of income by customer, product and the like, or of spending by supplier',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object({
    by: by.default('customer'),
    ...windowQuery,
    in: into,
    policy: z.enum(['us-2023', 'us-2010', 'eu-2004']).default('us-2023'),
    most: z.coerce.number().int().min(1).max(mostShares).default(100),
  }),
  ok: z.object({
    by,
    window: days,
    held: days.describe('the days there are sales of'),
    currency,
    currencies: z.array(currency).describe('of the sales in the window'),
    total: moneyText.describe('what the shares are shares of: all net amounts that are not negative'),
    net: moneyText,
    count: z.int().describe('counterparties'),
    shares: z.array(counterparty).describe('the largest, as many as asked for'),
    others: z.object({ count: z.int(), amount: moneyText, share }).describe('all behind them'),
    top: z.object({ 1: share, 3: share, 5: share, 10: share }),
    band: z.enum(['fine', 'watch', 'high']),
    disclose: z.array(name),
    hhi: figure,
    hhiBand: z.enum(['low', 'moderate', 'high']),
    policy: z.object({
      id: z.enum(['us-2023', 'us-2010', 'eu-2004']),
      moderateFrom: z.int(),
      highAbove: z.int(),
    }),
    effectiveNumber: figure,
    gini: figure,
    negatives: z.object({
      count: z.int(),
      amount: moneyText,
      first: z.array(z.object({ name, amount: moneyText })).describe('the most negative, up to 100'),
    }),
    unnamed: z.object({ sales: z.int(), amount: moneyText }),
  }),
  refusals: windowRefusals,
});
export type DependencyAnswer = RouteAnswer<typeof readDependency>;

export const listCounterparties = route({
  id: 'dependency.listCounterparties',
  method: 'GET',
  path: '/api/v1/dependency/counterparties',
  summary: 'All counterparties with their shares, largest first, page by page or by name',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object({
    by: by.default('customer'),
    ...windowQuery,
    in: into,
    name: name.optional().describe('this one alone'),
    search: z.string().max(200).optional().describe('part of the name, whatever case or accents'),
    cursor: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(mostShares).default(100),
  }),
  ok: z.object({
    currency,
    window: days,
    counterparties: z.array(counterparty),
    next: z.string().nullable(),
  }),
  refusals: windowRefusals,
});

export const downloadCounterparties = route({
  id: 'dependency.downloadCounterparties',
  method: 'GET',
  path: '/api/v1/dependency/counterparties.csv',
  summary: 'All counterparties with their shares as a file',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object({ by: by.default('customer'), ...windowQuery, in: into }),
  ok: { file: 'text/csv; charset=utf-8' },
  refusals: windowRefusals,
});

const largest = z.object({ name, share });

export const readTrend = route({
  id: 'dependency.readTrend',
  method: 'GET',
  path: '/api/v1/dependency/trend',
  summary: 'Largest share and HHI of the 12 months up to each month, from the first year of sales on',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object({ by: by.default('customer'), to: localDate.optional(), in: into }),
  ok: z.object({
    currency,
    points: z.array(
      z.object({
        month,
        largest: largest.nullable(),
        hhi: figure,
        effectiveNumber: figure.nullable(),
        total: moneyText,
      }),
    ),
    rise: z
      .object({ since: month, month, earlierMonth: month, earlier: largest, now: largest })
      .nullable()
      .describe('the largest share stands 5 points or more above where it stood 6 months before'),
  }),
  refusals: pick('no_sales_yet', 'sales_lack_a_rate'),
});
export type TrendAnswer = RouteAnswer<typeof readTrend>;

const group = z.object({ group: name, members: z.array(name) });

export const listGroups = route({
  id: 'dependency.listGroups',
  method: 'GET',
  path: '/api/v1/dependency/groups',
  summary: 'Counterparties under common control, which count as one',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object({ by }),
  ok: z.object({ groups: z.array(group) }),
  refusals: {},
});

export const putGroup = route({
  id: 'dependency.putGroup',
  method: 'PUT',
  path: '/api/v1/dependency/groups',
  summary: 'Say which counterparties a group consists of; who was in another group moves over',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({
    by,
    group: name.trim(),
    members: z.array(name).min(1).max(500),
    replaces: name.optional().describe('the name that the group had so far; nobody is left under it'),
  }),
  ok: nothing,
  refusals: pick('group_is_named_after_a_member_of_another', 'member_has_a_group_of_its_own'),
});

export const removeGroup = route({
  id: 'dependency.removeGroup',
  method: 'DELETE',
  path: '/api/v1/dependency/groups',
  summary: 'Let the members of a group count for themselves again',
  access: 'member',
  scope: 'dependency:write',
  query: z.object({ by, group: name }),
  ok: nothing,
  refusals: pick('group_not_found'),
});

export type DependencyRoute =
  | typeof readDependency
  | typeof listCounterparties
  | typeof downloadCounterparties
  | typeof readTrend
  | typeof listGroups
  | typeof putGroup
  | typeof removeGroup;
