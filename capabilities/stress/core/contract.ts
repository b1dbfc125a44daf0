/** Stress tests, as programs and the web app see them. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { currency, id, instant, localDate, moneyText } from '#kernel/wire.ts';
import { leavingGrounds } from './leaving.ts';
import { refusals } from './refusals.ts';
import { horizonMonths, mostCounterparties, mostDepartures, mostDrawsAtOnce } from './stress-case.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const share = z.string().describe('a decimal from 0 to 1');
const month = z.int().describe(`1 to ${horizonMonths}`);
const monthName = z.string().regex(/^\d{4}-\d{2}$/);
const version = z.int().min(0).max(1_000_000_000);

const ownFigures = {
  currency,
  fixedCost: moneyText.describe('a month'),
  variableCost: share.describe('cost that goes along with income, as its share, up to 6 decimals'),
  cash: moneyText.describe('now; below 0 where the account is overdrawn'),
  debtService: moneyText.describe('interest and repayment a month'),
  creditLine: moneyText,
};

const binding = z.object({
  endsAfterMonths: z.int().nullable(),
  noticeMonths: z.int(),
  renews: z.boolean(),
});

export const readBasis = route({
  id: 'stress.readBasis',
  method: 'GET',
  path: '/api/v1/stress/basis',
  summary: 'What a stress test begins with: mean monthly income, contracts, and the company’s own figures',
  access: 'viewer',
  scope: 'dependency:read',
  query: z.object({
    by: z.enum(['customer', 'channel', 'partner']).default('customer'),
    in: currency.optional().describe('currency to convert to; without it that of the company’s own figures'),
  }),
  ok: z.object({
    by: z.enum(['customer', 'channel', 'partner']),
    currency,
    window: z.object({ from: localDate, to: localDate }),
    months: z.int().describe('that the means are of; fewer than 12 where there are sales of fewer'),
    firstMonth: monthName.describe('the first whole month from now'),
    income: z
      .array(
        z.object({
          name: z.string(),
          monthly: moneyText,
          share,
          contract: binding.nullable(),
          contractId: id.nullable(),
        }),
      )
      .describe('the largest first'),
    otherIncome: moneyText.describe('of all who are not named'),
    figures: z
      .object({ ...ownFigures, version, changedAt: instant, changedBy: z.object({ id, name: z.string() }) })
      .nullable()
      .describe('null: nobody typed them yet'),
  }),
  refusals: pick('there_are_no_sales', 'rates_are_wanting'),
});

export const putFigures = route({
  id: 'stress.putFigures',
  method: 'PUT',
  path: '/api/v1/stress/figures',
  summary: 'Keep the company’s own figures: cost, cash, debt, credit line',
  access: 'member',
  scope: 'dependency:write',
  body: z.object({
    version: version.describe('the version these figures were made on; 0: there were none'),
    ...ownFigures,
  }),
  ok: z.object({ version }),
  refusals: pick(
    'figures_were_changed',
    'amount_is_unreadable',
    'amount_is_negative',
    'amount_is_too_large',
    'share_is_unreadable',
    'share_is_out_of_range',
  ),
});

const monthFigures = z.object({
  month,
  name: monthName.nullable(),
  income: moneyText,
  variableCost: moneyText,
  fixedCost: moneyText,
  operatingResult: moneyText,
  debtService: moneyText,
  cash: moneyText.describe('at the end of the month, after debt service'),
  cover: z.string().nullable().describe('operating result ÷ debt service'),
});
const course = {
  runway: month.nullable().describe('first month with cash below 0'),
  creditRunway: month.nullable().describe('first month with the credit line used up too'),
  lowest: z.object({ month, cash: moneyText }),
  coverBelowOne: z.array(month),
  months: z.array(monthFigures),
};
const percentiles = {
  p5: moneyText,
  p25: moneyText,
  p50: moneyText,
  p75: moneyText,
  p95: moneyText,
};

export const runStress = route({
  id: 'stress.runStress',
  method: 'POST',
  path: '/api/v1/stress/results',
  summary: 'What becomes of cash when somebody leaves; the same file and the same answer as `entente stress`',
  access: 'viewer',
  scope: 'dependency:read',
  body: z.object({
    scenario: z.object({
      currency: z.string(),
      firstMonth: z.string().nullable().optional(),
      income: z
        .array(
          z.object({
            name: z.string(),
            monthly: z.string(),
            contract: binding.partial().nullable().optional(),
            leaves: z.string().nullable().optional().describe('how likely within 12 months, 0 to 1'),
          }),
        )
        .max(mostCounterparties),
      otherIncome: z.string().optional(),
      fixedCost: z.string(),
      variableCost: z.string().optional(),
      cash: z.string(),
      debtService: z.string().optional(),
      creditLine: z.string().optional(),
      departures: z
        .array(
          z.object({
            counterparty: z.string(),
            month: z.number(),
            cut: z.string().optional(),
            rampMonths: z.number().optional(),
            noticeMonths: z.number().nullable().optional(),
          }),
        )
        .max(mostDepartures)
        .optional(),
      largeFrom: z.string().optional(),
    }),
    simulate: z.int().min(1).max(mostDrawsAtOnce).optional().describe('futures to draw'),
    seed: z.int().min(0).default(1),
  }),
  ok: z.object({
    currency,
    firstMonth: monthName.nullable(),
    horizonMonths: z.int(),
    ...course,
    without: z.object(course).describe('as if nobody left'),
    action: z.object({
      best: z.enum(['none', 'result', 'share', 'fund']),
      fund: moneyText,
      fundMonths: z.string().nullable().describe('in months of fixed cost'),
      monthlyResult: moneyText,
      share: z
        .object({
          counterparty: z.string(),
          share,
          targetShare: share,
          byMonth: month,
          byMonthName: monthName.nullable(),
          othersNow: moneyText,
          othersNeeded: moneyText,
          growth: z.string(),
        })
        .nullable(),
    }),
    simulation: z
      .object({
        draws: z.int(),
        seed: z.int(),
        large: z.array(
          z.object({
            name: z.string(),
            share,
            leaves: share,
            ground: z.enum(leavingGrounds),
            fallsIn: month.nullable(),
            noticeMonths: z.int(),
          }),
        ),
        belowZero: share,
        beyondCreditLine: share,
        expectedShortfall95: moneyText.describe('mean of the lowest cash in the worst 5 % of the futures'),
        lowest: z.object(percentiles),
        fan: z.array(z.object({ month, ...percentiles })),
      })
      .nullable(),
  }),
  refusals: pickRefusals(
    refusals,
    'field_is_missing',
    'field_has_wrong_type',
    'field_is_unknown',
    'currency_is_unknown',
    'month_does_not_exist',
    'amount_is_unreadable',
    'amount_is_negative',
    'amount_is_too_large',
    'share_is_unreadable',
    'share_is_out_of_range',
    'there_are_too_many_counterparties',
    'counterparty_is_repeated',
    'there_is_no_income',
    'contract_month_is_out_of_range',
    'there_are_too_many_departures',
    'counterparty_is_unknown',
    'month_is_out_of_range',
    'cut_is_out_of_range',
    'ramp_is_out_of_range',
    'notice_is_out_of_range',
    'departure_is_beyond_horizon',
    'cuts_exceed_income',
    'draws_are_out_of_range',
    'seed_is_out_of_range',
  ),
});

export type StressRoute = typeof readBasis | typeof putFigures | typeof runStress;
export type BasisAnswer = RouteAnswer<typeof readBasis>;
