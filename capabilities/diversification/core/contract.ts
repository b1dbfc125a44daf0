/** Plans out of a dependency, and what is known of the large accounts, as programs and the web app see them. */
import { z } from 'zod';
import { dependencyRefusals } from '#capabilities/dependency/core/refusals.ts';
import { dimensions } from '#capabilities/facts/core/fields.ts';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { currency, id, instant, localDate, moneyText, name, nothing } from '#kernel/wire.ts';
import { actionKinds, insuranceStates, longest, planEnds, readinesses, replaceable } from './plan.ts';
import { planStates } from './plan-standing.ts';
import { diversificationRefusals } from './refusals.ts';
import { threatKinds, threatWeights } from './threat.ts';
import { planSteps } from './what-to-do.ts';

const pick = (...codes: (keyof typeof diversificationRefusals)[]) =>
  pickRefusals(diversificationRefusals, ...codes);
/** What keeps figures back is refused in the words of dependency. */
const measured = pickRefusals(
  dependencyRefusals,
  'no_sales_yet',
  'sales_lack_a_rate',
  'no_sales_name_anybody',
  'no_sales_in_window',
  'no_income_in_window',
);

const by = z.enum(dimensions).describe('whom to group by');
const counterparty = z.string().min(1).max(500);
const text = (most: number) => z.string().trim().max(most);
const version = z.int().min(0).max(1_000_000_000);
const seen = version.describe('the version these changes were made on');
const share = z.string().describe('part of 1 as a decimal, rounded half to even to 12 places');
const month = z.string().regex(/^\d{4}-\d{2}$/);
const amount = z.string().max(40).describe('decimal string with exactly the minor digits of its currency');
const person = z.object({ id, name: z.string() });
const band = z.enum(['fine', 'watch', 'high']);
const change = { version, changedAt: instant, changedBy: person };
const targetShare = z
  .string()
  .regex(/^0\.(?!0+$)\d{1,4}$/)
  .describe('part of 1 with up to 4 decimals, above 0 and below 1: 0.3 is 30 %');
const params = z.object({ plan: id });
const actionParams = params.extend({ action: id });

// Plans ---------------------------------------------------------------------------------------------------------------

const standIn = z.object({
  id,
  by: z.enum(replaceable),
  counterparty,
  name: z.string(),
  readiness: z.enum(readinesses),
  note: z.string(),
  ...change,
});
export type StandIn = z.infer<typeof standIn>;

const fund = z.object({
  currency,
  fixedCost: moneyText.describe('a month'),
  months: z.int(),
  held: moneyText,
  readyBy: localDate,
  target: moneyText,
  missing: moneyText,
  aMonth: moneyText.describe('to put aside each month until then, rounded up'),
  monthsLeft: z.int().describe('0: the day is over'),
  heldMonths: z.string().nullable().describe('months of fixed cost that are held, one decimal, rounded down'),
  ...change,
});
export type Fund = z.infer<typeof fund>;

const removedRow = z.object({ id, name: z.string(), removedAt: instant, removedBy: person });
export type RemovedRow = z.infer<typeof removedRow>;

const ending = z.object({
  as: z.enum(planEnds),
  on: localDate.describe('the last day of the facts then; what was reached is measured up to it'),
  reason: z.string(),
  at: instant,
  by: person,
});
export type EndingOnWire = z.infer<typeof ending>;

const toldPlan = z.object({
  id,
  by,
  name: counterparty,
  targetShare: share,
  targetOn: localDate,
  state: z.enum(planStates).nullable().describe('null: the facts no longer tell'),
  share: share.nullable(),
  plannedShare: share.nullable(),
});

const standing = z.object({
  state: z.enum(planStates),
  share,
  plannedShare: share.describe('where the plan wants to be in the month of the last fact'),
  others: moneyText.describe('what all others brought in the last 12 months'),
  plannedOthers: moneyText.describe('what they would have to bring for the planned share'),
  short: moneyText.describe('what they lack of it'),
  monthsLeft: z.int(),
});

export const readDiversification = route({
  id: 'diversification.readDiversification',
  method: 'GET',
  path: '/api/v1/diversification',
  summary: 'Whom we depend on above the line of 20 %, what is planned, and what is missing',
  access: 'viewer',
  scope: 'dependency:read',
  ok: z.object({
    to: localDate.describe('the last day of the facts'),
    above: z.array(
      z.object({
        by,
        name: counterparty,
        members: z.array(counterparty).describe('under common control; empty for one that stands for itself'),
        amount: moneyText,
        currency,
        share,
        band,
        plan: id.nullable(),
        standIns: z.array(id),
        needsStandIn: z.boolean().describe('a partner, channel or supplier for whom nobody stands in'),
      }),
    ),
    plans: z.array(toldPlan),
    endedPlans: z.array(toldPlan.extend({ ending })).describe('finished or given up, the newest first'),
    removedPlans: z.array(removedRow),
    standIns: z.array(standIn),
    removedStandIns: z.array(removedRow),
    fund: fund.nullable(),
  }),
  refusals: measured,
});
export type DiversificationAnswer = RouteAnswer<typeof readDiversification>;

const planFields = {
  targetShare,
  targetOn: localDate,
  note: text(longest.note),
};

export const makePlan = route({
  id: 'diversification.makePlan',
  method: 'POST',
  path: '/api/v1/diversification/plans',
  summary: 'Plan to depend less on one counterparty, beginning from the last fact',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({
    by,
    name: counterparty,
    ...planFields,
    note: planFields.note.default(''),
    startsOn: localDate
      .optional()
      .describe('begins from the 12 months up to this day; else from the last fact'),
  }),
  ok: z.object({ plan: z.object({ id }) }),
  status: 201,
  refusals: {
    ...measured,
    ...pick(
      'counterparty_is_not_in_the_facts',
      'counterparty_has_a_plan',
      'target_is_reached_already',
      'start_is_outside_the_facts',
      'target_date_is_past',
      'target_date_is_too_far',
      'there_are_too_many',
    ),
  },
});

const action = z.object({
  id,
  kind: z.enum(actionKinds),
  what: z.string(),
  owner: person.nullable(),
  dueOn: localDate,
  doneOn: localDate.nullable(),
  income: moneyText.describe('expected in a year'),
  ...change,
});
export type PlanAction = z.infer<typeof action>;

const pathPoint = z.object({
  month,
  plannedShare: share.nullable().describe('null: before or after the plan'),
  plannedOthers: moneyText.nullable(),
  share: share.nullable().describe('null: no facts of this month'),
  others: moneyText.nullable(),
});

export const readPlan = route({
  id: 'diversification.readPlan',
  method: 'GET',
  path: '/api/v1/diversification/plans/{plan}',
  summary: 'A plan with what it needs, its actions, and its progress from the facts',
  access: 'viewer',
  scope: 'dependency:read',
  params,
  ok: z.object({
    plan: z.object({
      id,
      by,
      name: counterparty,
      countsAs: counterparty.describe('the group it counts under now; else the name itself'),
      currency,
      startsOn: localDate,
      targetShare: share,
      targetOn: localDate,
      insurance: z.enum(insuranceStates),
      insuranceNote: z.string(),
      note: z.string(),
      ending: ending.nullable(),
      ...change,
    }),
    today: localDate,
    factsTo: localDate,
    atStart: z.object({ income: moneyText, total: moneyText, share, others: moneyText }),
    now: z.object({ income: moneyText, total: moneyText, share, others: moneyText }),
    need: z.object({
      others: moneyText.describe(
        'what all others must bring in 12 months, at what the counterparty brings now',
      ),
      more: moneyText.describe('more than now; negative: the target is reached'),
      growth: z
        .string()
        .nullable()
        .describe('needed ÷ now − 1 as a decimal with 6 places; null: nobody else buys'),
      months: z.int().describe('from the last fact to the target; at least 1'),
      growthAMonth: z
        .string()
        .nullable()
        .describe('smallest steady growth a month that reaches it, 6 decimals; null: nobody else buys'),
      moreAMonth: moneyText.describe('in even steps, rounded up'),
    }),
    plannedGrowthAMonth: z.string().nullable().describe('of the path, from the beginning'),
    standing,
    path: z.array(pathPoint),
    actions: z.array(action),
    removedActions: z.array(removedRow),
    reach: z.object({
      expected: moneyText.describe('of all actions in a year'),
      needed: moneyText.describe('more than at the beginning'),
      missing: moneyText,
    }),
    standIns: z.array(standIn).describe('for the counterparty itself'),
    canHaveStandIn: z.boolean(),
    fund: fund.nullable(),
    steps: z
      .array(z.object({ step: z.enum(planSteps), count: z.int() }))
      .describe('what is lacking, first first'),
  }),
  refusals: { ...measured, ...pick('plan_not_found') },
});
export type PlanAnswer = RouteAnswer<typeof readPlan>;

export const changePlan = route({
  id: 'diversification.changePlan',
  method: 'PATCH',
  path: '/api/v1/diversification/plans/{plan}',
  summary: 'Change the target, the insurance or the note; what is left out stays',
  access: 'member',
  scope: 'dependency:write',
  params,
  body: z.object({
    version: seen,
    targetShare: planFields.targetShare.optional(),
    targetOn: planFields.targetOn.optional(),
    note: planFields.note.optional(),
    insurance: z.enum(insuranceStates).optional(),
    insuranceNote: text(longest.note).optional(),
  }),
  ok: nothing,
  refusals: pick(
    'plan_not_found',
    'plan_has_ended',
    'plan_was_changed',
    'target_date_is_past',
    'target_date_is_too_far',
  ),
});

export const endPlan = route({
  id: 'diversification.endPlan',
  method: 'POST',
  path: '/api/v1/diversification/plans/{plan}/ending',
  summary: 'Finish a plan whose target is reached, or give it up; with the reason. It is then only read',
  access: 'member',
  scope: 'dependency:write',
  params,
  body: z.object({ version: seen, as: z.enum(planEnds), reason: text(longest.note).min(1) }),
  ok: nothing,
  refusals: {
    ...measured,
    ...pick('plan_not_found', 'plan_has_ended', 'plan_was_changed', 'target_is_not_reached'),
  },
});

export const reopenPlan = route({
  id: 'diversification.reopenPlan',
  method: 'DELETE',
  path: '/api/v1/diversification/plans/{plan}/ending',
  summary: 'Take a plan that ended up again',
  access: 'member',
  scope: 'dependency:write',
  params,
  ok: nothing,
  refusals: pick('plan_not_found', 'counterparty_has_a_plan', 'there_are_too_many'),
});

export const removePlan = route({
  id: 'diversification.removePlan',
  method: 'POST',
  path: '/api/v1/diversification/plans/{plan}/removal',
  summary: 'Take a plan off the list; it can be brought back',
  access: 'member',
  scope: 'dependency:write',
  params,
  ok: nothing,
  refusals: pick('plan_not_found'),
});

export const restorePlan = route({
  id: 'diversification.restorePlan',
  method: 'DELETE',
  path: '/api/v1/diversification/plans/{plan}/removal',
  summary: 'Bring a removed plan back',
  access: 'member',
  scope: 'dependency:write',
  params,
  ok: nothing,
  refusals: pick('plan_not_found', 'counterparty_has_a_plan', 'there_are_too_many'),
});

const actionFields = {
  kind: z.enum(actionKinds),
  what: text(longest.what).min(1),
  owner: id.nullable().describe('a colleague'),
  dueOn: localDate,
  income: amount.describe('expected in a year, in the plan’s currency'),
};
const actionRefusals = [
  'owner_is_no_colleague',
  'amount_is_no_money',
  'amount_is_negative',
  'amount_is_too_large',
] as const;

export const addAction = route({
  id: 'diversification.addAction',
  method: 'POST',
  path: '/api/v1/diversification/plans/{plan}/actions',
  summary: 'Add what will bring income elsewhere, with owner, date and expected income',
  access: 'member',
  scope: 'dependency:write',
  params,
  body: z.object({ ...actionFields, owner: actionFields.owner.default(null) }),
  ok: z.object({ action: z.object({ id }) }),
  status: 201,
  refusals: pick('plan_not_found', 'plan_has_ended', ...actionRefusals, 'there_are_too_many'),
});

export const changeAction = route({
  id: 'diversification.changeAction',
  method: 'PATCH',
  path: '/api/v1/diversification/plans/{plan}/actions/{action}',
  summary: 'Change an action, or say on which day it was done',
  access: 'member',
  scope: 'dependency:write',
  params: actionParams,
  body: z.object({
    version: seen,
    kind: actionFields.kind.optional(),
    what: actionFields.what.optional(),
    owner: actionFields.owner.optional(),
    dueOn: localDate.optional(),
    income: actionFields.income.optional(),
    doneOn: localDate.nullable().optional(),
  }),
  ok: nothing,
  refusals: pick(
    'plan_not_found',
    'plan_has_ended',
    'action_not_found',
    'action_was_changed',
    ...actionRefusals,
    'done_day_is_in_the_future',
  ),
});

export const removeAction = route({
  id: 'diversification.removeAction',
  method: 'POST',
  path: '/api/v1/diversification/plans/{plan}/actions/{action}/removal',
  summary: 'Take an action out of the plan; it can be brought back',
  access: 'member',
  scope: 'dependency:write',
  params: actionParams,
  ok: nothing,
  refusals: pick('plan_not_found', 'plan_has_ended', 'action_not_found'),
});

export const restoreAction = route({
  id: 'diversification.restoreAction',
  method: 'DELETE',
  path: '/api/v1/diversification/plans/{plan}/actions/{action}/removal',
  summary: 'Bring a removed action back',
  access: 'member',
  scope: 'dependency:write',
  params: actionParams,
  ok: nothing,
  refusals: pick('plan_not_found', 'plan_has_ended', 'action_not_found', 'there_are_too_many'),
});

// Stand-ins and the fund ----------------------------------------------------------------------------------------------

const standInFields = {
  by: z.enum(replaceable),
  counterparty,
  name,
  readiness: z.enum(readinesses),
  note: text(longest.note),
};

export const addStandIn = route({
  id: 'diversification.addStandIn',
  method: 'POST',
  path: '/api/v1/diversification/stand-ins',
  summary: 'Name who takes over if a partner, channel or supplier goes: a second supplier is one',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({
    ...standInFields,
    readiness: standInFields.readiness.default('named'),
    note: standInFields.note.default(''),
  }),
  ok: z.object({ standIn: z.object({ id }) }),
  status: 201,
  refusals: pick('stand_in_is_the_counterparty', 'stand_in_is_named_already', 'there_are_too_many'),
});

export const changeStandIn = route({
  id: 'diversification.changeStandIn',
  method: 'PATCH',
  path: '/api/v1/diversification/stand-ins/{standIn}',
  summary: 'Say how ready a stand-in is, or change its name or note',
  access: 'member',
  scope: 'dependency:write',
  params: z.object({ standIn: id }),
  body: z.object({
    version: seen,
    name: name.optional(),
    readiness: standInFields.readiness.optional(),
    note: standInFields.note.optional(),
  }),
  ok: nothing,
  refusals: pick(
    'stand_in_not_found',
    'stand_in_was_changed',
    'stand_in_is_the_counterparty',
    'stand_in_is_named_already',
  ),
});

export const removeStandIn = route({
  id: 'diversification.removeStandIn',
  method: 'POST',
  path: '/api/v1/diversification/stand-ins/{standIn}/removal',
  summary: 'Take a stand-in off the list; it can be brought back',
  access: 'member',
  scope: 'dependency:write',
  params: z.object({ standIn: id }),
  ok: nothing,
  refusals: pick('stand_in_not_found'),
});

export const restoreStandIn = route({
  id: 'diversification.restoreStandIn',
  method: 'DELETE',
  path: '/api/v1/diversification/stand-ins/{standIn}/removal',
  summary: 'Bring a removed stand-in back',
  access: 'member',
  scope: 'dependency:write',
  params: z.object({ standIn: id }),
  ok: nothing,
  refusals: pick('stand_in_not_found', 'stand_in_is_named_already', 'there_are_too_many'),
});

export const putFund = route({
  id: 'diversification.putFund',
  method: 'PUT',
  path: '/api/v1/diversification/fund',
  summary: 'Set the contingency fund: months of fixed cost, what is held, by when it is to be full',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({
    version: seen.describe('the version that was seen; 0: there was none'),
    currency,
    fixedCost: amount.describe('a month'),
    months: z.int().min(1).max(longest.fundMonths),
    held: amount,
    readyBy: localDate,
  }),
  ok: nothing,
  refusals: pick('fund_was_changed', 'amount_is_no_money', 'amount_is_negative', 'amount_is_too_large'),
});

// Accounts: cost of winning, satisfaction, threats ----------------------------------------------------------------------

const satisfaction = z.object({
  answers: z.int(),
  promoters: z.int().describe('9 and 10'),
  passives: z.int().describe('7 and 8'),
  detractors: z.int().describe('0 to 6'),
  score: z
    .string()
    .nullable()
    .describe('net promoter score, −100 to 100, one decimal; null: nobody answered'),
  between: z
    .object({ low: z.int(), high: z.int() })
    .nullable()
    .describe('where it lies with 95 % confidence: adjusted Wald, Rocks 2016'),
});
export type SatisfactionOnWire = z.infer<typeof satisfaction>;

const threat = z.object({
  id,
  kind: z.enum(threatKinds),
  name: z.string(),
  by,
  counterparty,
  countsAs: counterparty,
  likelihood: z.int(),
  effect: z.int(),
  weight: z
    .enum(threatWeights)
    .describe('likelihood × effect: 6 and 9 grave, 3 and 4 middling, 1 and 2 small'),
  watch: z.string(),
  owner: person.nullable(),
  lookAgainOn: localDate,
  isDue: z.boolean(),
  ...change,
});
export type Threat = z.infer<typeof threat>;

export const readAccounts = route({
  id: 'diversification.readAccounts',
  method: 'GET',
  path: '/api/v1/diversification/accounts',
  summary: 'Large accounts with how satisfied they are and what threatens them',
  access: 'viewer',
  scope: 'dependency:read',
  ok: z.object({
    window: z.object({ from: localDate, to: localDate }),
    currency,
    accounts: z
      .array(
        z.object({
          name: counterparty,
          members: z.array(counterparty),
          amount: moneyText,
          share,
          band,
          satisfaction,
          threats: z.array(id),
        }),
      )
      .describe('customers at or above 10 %'),
    overall: satisfaction.describe('all customers, the last answer of each person in the window'),
    asked: z
      .object({ from: localDate, to: localDate })
      .describe('the window of the answers: 12 months to today'),
    threats: z.array(threat).describe('gravest first'),
    removedThreats: z.array(removedRow),
  }),
  refusals: measured,
});
export type AccountsAnswer = RouteAnswer<typeof readAccounts>;

const threatFields = {
  kind: z.enum(threatKinds),
  name,
  by,
  counterparty,
  likelihood: z.int().min(1).max(3),
  effect: z.int().min(1).max(3),
  watch: text(longest.note),
  owner: id.nullable(),
  lookAgainOn: localDate,
};

export const addThreat = route({
  id: 'diversification.addThreat',
  method: 'POST',
  path: '/api/v1/diversification/threats',
  summary: 'Write down a competitor or change that threatens a large account',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({
    ...threatFields,
    watch: threatFields.watch.default(''),
    owner: threatFields.owner.default(null),
  }),
  ok: z.object({ threat: z.object({ id }) }),
  status: 201,
  refusals: pick('owner_is_no_colleague', 'there_are_too_many'),
});

export const changeThreat = route({
  id: 'diversification.changeThreat',
  method: 'PATCH',
  path: '/api/v1/diversification/threats/{threat}',
  summary: 'Change what is known of a threat, or when to look again',
  access: 'member',
  scope: 'dependency:write',
  params: z.object({ threat: id }),
  body: z.object({
    version: seen,
    kind: threatFields.kind.optional(),
    name: name.optional(),
    by: by.optional(),
    counterparty: counterparty.optional(),
    likelihood: threatFields.likelihood.optional(),
    effect: threatFields.effect.optional(),
    watch: threatFields.watch.optional(),
    owner: threatFields.owner.optional(),
    lookAgainOn: localDate.optional(),
  }),
  ok: nothing,
  refusals: pick('threat_not_found', 'threat_was_changed', 'owner_is_no_colleague'),
});

export const removeThreat = route({
  id: 'diversification.removeThreat',
  method: 'POST',
  path: '/api/v1/diversification/threats/{threat}/removal',
  summary: 'Take a threat off the list; it can be brought back',
  access: 'member',
  scope: 'dependency:write',
  params: z.object({ threat: id }),
  ok: nothing,
  refusals: pick('threat_not_found'),
});

export const restoreThreat = route({
  id: 'diversification.restoreThreat',
  method: 'DELETE',
  path: '/api/v1/diversification/threats/{threat}/removal',
  summary: 'Bring a removed threat back',
  access: 'member',
  scope: 'dependency:write',
  params: z.object({ threat: id }),
  ok: nothing,
  refusals: pick('threat_not_found', 'there_are_too_many'),
});

const period = z.string().max(10).describe('a month, quarter or year: 2026-03, 2026-Q1, 2026');
const channel = z.string().trim().min(1).max(longest.name);

export const readAcquisition = route({
  id: 'diversification.readAcquisition',
  method: 'GET',
  path: '/api/v1/diversification/acquisition',
  summary: 'What winning a customer costs, by channel: spend ÷ customers who first bought in the window',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object({
    from: month.optional().describe('first month; without it 12 months up to `to`'),
    to: month.optional().describe('last month; without it that of the last sale'),
    in: currency.optional().describe('currency of the answer; without it the company’s own'),
  }),
  ok: z.object({
    from: month,
    to: month,
    currency,
    held: z.object({ from: localDate, to: localDate }),
    channels: z.array(
      z.object({
        channel: z.string(),
        spend: moneyText.nullable().describe('null: no spend is known'),
        customers: z.int(),
        cost: moneyText
          .nullable()
          .describe('for one customer, rounded half to even; null: spend or customers are missing'),
      }),
    ),
    spend: moneyText,
    customers: z.int(),
    withoutChannel: z.int().describe('new customers whose first purchase names no channel'),
    cost: moneyText.nullable().describe('over all channels with spend'),
    youngHistory: z
      .boolean()
      .describe('less than 12 months of sales lie before the window: old customers can look new'),
    spends: z.array(z.object({ channel: z.string(), period, currency, amount: moneyText })),
  }),
  refusals: {
    ...measured,
    ...pick('window_ends_before_it_begins', 'spend_lacks_a_rate', 'spend_of_channel_lacks_a_rate'),
  },
});
export type AcquisitionAnswer = RouteAnswer<typeof readAcquisition>;

export const putSpend = route({
  id: 'diversification.putSpend',
  method: 'PUT',
  path: '/api/v1/diversification/spends',
  summary: 'Say what was spent on a channel in a period; the same channel and period again replaces it',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({ channel, period, currency, amount }),
  ok: nothing,
  refusals: pick(
    'amount_is_no_money',
    'amount_is_negative',
    'amount_is_too_large',
    'period_is_unreadable',
    'period_overlaps',
    'there_are_too_many',
  ),
});

export const removeSpend = route({
  id: 'diversification.removeSpend',
  method: 'DELETE',
  path: '/api/v1/diversification/spends',
  summary: 'Take a spend away',
  access: 'member',
  scope: 'dependency:write',
  query: z.object({ channel, period, currency }),
  ok: nothing,
  refusals: pick('spend_not_found'),
});

const table = z.object({
  text: z.string().max(2_000_000),
  preview: z.boolean().default(false).describe('only say what would happen'),
});
const outcome = z.enum(['added', 'changed', 'unchanged']);
const tableRefusals = [
  'table_is_empty',
  'table_lacks_a_column',
  'table_cannot_be_read',
  'table_has_two_columns',
  'row_has_wrong_length',
  'row_lacks_a_name',
  'row_has_a_long_text',
  'row_is_repeated',
  'there_are_too_many',
] as const;

const leftOut = z.array(z.string()).describe('columns whose name is not understood');

export const importSpends = route({
  id: 'diversification.importSpends',
  method: 'POST',
  path: '/api/v1/diversification/spends/import',
  summary: 'Spend by channel and period from a table (CSV or pasted cells); a repeat changes nothing',
  access: 'member',
  scope: 'dependency:write',
  body: table.extend({
    currency: currency.optional().describe('of rows that name none; else the company’s own'),
  }),
  ok: z.object({
    leftOut,
    rows: z.array(
      z.object({ row: z.int(), channel: z.string(), period, currency, amount: moneyText, outcome }),
    ),
  }),
  refusals: pick(
    ...tableRefusals,
    'row_has_no_period',
    'row_has_no_amount',
    'row_has_no_currency',
    'row_overlaps',
  ),
});

const answerFields = {
  customer: counterparty,
  respondent: text(longest.name).describe('who answered; may be empty'),
  askedOn: localDate,
  score: z.int().min(0).max(10).describe('how likely they are to recommend us'),
  comment: text(longest.note),
};

export const listAnswers = route({
  id: 'diversification.listAnswers',
  method: 'GET',
  path: '/api/v1/diversification/answers',
  summary: 'Answers of customers, newest first',
  access: 'viewer',
  scope: 'dependency:read',
  ok: z.object({ answers: z.array(z.object({ id, ...answerFields })) }),
  refusals: {},
});
export type AnswerOnWire = RouteAnswer<typeof listAnswers>['answers'][number];

export const putAnswer = route({
  id: 'diversification.putAnswer',
  method: 'PUT',
  path: '/api/v1/diversification/answers',
  summary: 'Write down an answer; the same customer, person and day again replaces it',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({
    ...answerFields,
    respondent: answerFields.respondent.default(''),
    comment: answerFields.comment.default(''),
  }),
  ok: nothing,
  refusals: pick('there_are_too_many'),
});

export const removeAnswer = route({
  id: 'diversification.removeAnswer',
  method: 'DELETE',
  path: '/api/v1/diversification/answers/{answer}',
  summary: 'Take an answer away',
  access: 'member',
  scope: 'dependency:write',
  params: z.object({ answer: id }),
  ok: nothing,
  refusals: pick('answer_not_found'),
});

export const importAnswers = route({
  id: 'diversification.importAnswers',
  method: 'POST',
  path: '/api/v1/diversification/answers/import',
  summary: 'Answers from a table (CSV or pasted cells); a repeat changes nothing',
  access: 'member',
  scope: 'dependency:write',
  body: table,
  ok: z.object({
    leftOut,
    rows: z.array(
      z.object({
        row: z.int(),
        customer: z.string(),
        respondent: z.string(),
        askedOn: localDate,
        score: z.int(),
        isKnown: z.boolean().describe('the sales know this customer'),
        outcome,
      }),
    ),
  }),
  refusals: pick(...tableRefusals, 'row_has_no_day', 'row_has_no_score'),
});

export type DiversificationRoute =
  | typeof readDiversification
  | typeof makePlan
  | typeof readPlan
  | typeof changePlan
  | typeof endPlan
  | typeof reopenPlan
  | typeof removePlan
  | typeof restorePlan
  | typeof addAction
  | typeof changeAction
  | typeof removeAction
  | typeof restoreAction
  | typeof addStandIn
  | typeof changeStandIn
  | typeof removeStandIn
  | typeof restoreStandIn
  | typeof putFund
  | typeof readAccounts
  | typeof addThreat
  | typeof changeThreat
  | typeof removeThreat
  | typeof restoreThreat
  | typeof readAcquisition
  | typeof putSpend
  | typeof removeSpend
  | typeof importSpends
  | typeof listAnswers
  | typeof putAnswer
  | typeof removeAnswer
  | typeof importAnswers;
