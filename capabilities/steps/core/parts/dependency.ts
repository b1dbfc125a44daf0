import type { PlanStep } from '#capabilities/diversification/core/what-to-do.ts';
import { type Step, type StepCode, stepOf } from '../step.ts';

/** What a company that depends on somebody knows of it, and does about it. */
export interface DependencyState {
  /** Whoever brings a fifth of all income, or takes a fifth of all spending, or more; the largest customer first. */
  readonly above: readonly AboveTheLine[];
  readonly stress: StressState;
  readonly plans: readonly PlanState[];
  /** Of the reader's own, or nobody's. */
  readonly actions: readonly DatedState[];
  readonly threats: readonly DatedState[];
  /** Customers of a tenth of the income or more, the largest first. */
  readonly accounts: readonly {
    readonly name: string;
    readonly mood: 'unhappy' | 'not_unhappy' | 'not_asked';
  }[];
}

export interface AboveTheLine {
  readonly by: 'customer' | 'partner' | 'supplier' | 'channel';
  readonly name: string;
  /** Part of 1. */
  readonly share: number;
  readonly plan: 'none' | 'made';
  readonly standIn: 'missing' | 'named' | 'not_needed';
}

/** `no_figures`: nobody typed the company's own figures, so nobody ran a stress test. */
export type StressState =
  | { readonly kind: 'no_figures' | 'unknown' }
  | {
      readonly kind: 'tested';
      readonly largest: string;
      /** Months `yyyy-mm` in which cash falls below 0: if the largest leaves, and although nobody does. */
      readonly runsOut: string | null;
      readonly runsOutAlone: string | null;
    };

export interface PlanState {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly PlanStep[];
}

/** Something with a day: an action of a plan, a threat to be looked at again. */
export interface DatedState {
  readonly name: string;
  readonly text: string;
  /** Days it is overdue; 0: today. */
  readonly days: number;
  readonly plan?: string;
}

/**
 * What is dated comes as it is dated. Of the rest only the first is for now: whoever knows how long cash lasts makes a better
 * plan, and whoever has a plan knows which stand-in matters.
 */
export function dependencySteps(state: DependencyState): readonly Step[] {
  const [first, ...others] = [
    ...aloneSteps(state),
    ...stressSteps(state),
    ...state.plans.flatMap(planStep),
    ...standInSteps(state),
    ...moodSteps(state),
  ];
  return [
    ...state.actions.map((one) =>
      dated(one, one.days > 0 ? 'plan_action_overdue' : 'plan_action_due', {
        ...{ page: 'plan', ids: { plan: one.plan ?? '' } },
      }),
    ),
    ...state.threats.map((one) => dated(one, 'look_at_threat', { page: 'accounts' })),
    ...(first === undefined ? [] : [first]),
    ...others.map((step): Step => ({ ...step, urgency: 'later' })),
  ];
}

function dated({ name, text, days }: DatedState, code: StepCode, more: Partial<Step>): Step {
  const urgency = days > 0 ? 'overdue' : 'due';
  return stepOf(code, 'accounts', { urgency, values: { name, text, days }, ...more });
}

/** Cash that runs out although nobody leaves is no question of dependency; it comes before all of them. */
function aloneSteps({ stress }: DependencyState): readonly Step[] {
  if (stress.kind !== 'tested' || stress.runsOutAlone === null) return [];
  return [stepOf('cash_runs_out', 'stress', { values: { month: stress.runsOutAlone } })];
}

/**
 * The largest customer without a plan; the others are told of on the page of plans. A partner, a channel or a supplier is
 * answered with a stand-in.
 */
function stressSteps({ above, stress }: DependencyState): readonly Step[] {
  const customers = above.filter(({ by }) => by === 'customer');
  const [largest] = customers;
  if (largest === undefined) return [];
  const open = customers.filter(({ plan }) => plan === 'none');
  const [unplanned] = open;
  const values = ({ name, share }: AboveTheLine) => ({ name, share });
  const month = (name: string) =>
    stress.kind === 'tested' && stress.largest === name ? (stress.runsOut ?? '') : '';
  return [
    ...(stress.kind === 'no_figures' ? [stepOf('test_stress', 'stress', { values: values(largest) })] : []),
    ...(unplanned === undefined
      ? []
      : [
          stepOf('make_plan', 'plans', {
            values: { ...values(unplanned), others: open.length - 1, month: month(unplanned.name) },
          }),
        ]),
  ];
}

/** Overdue actions are told by themselves, to whom they belong. */
const codeOfPlanStep: Readonly<Record<PlanStep, StepCode | null>> = {
  set_a_new_date: 'plan_new_date',
  actions_are_overdue: null,
  there_is_no_action: 'plan_no_action',
  actions_do_not_reach: 'plan_does_not_reach',
  actions_have_no_owner: 'plan_no_owner',
  speed_up: 'plan_behind',
  look_at_insurance: 'plan_insurance',
  fill_the_fund: 'plan_fund',
};

/** The first thing that a plan lacks. */
function planStep({ id, name, steps }: PlanState): readonly Step[] {
  const [code] = steps.flatMap((step) => codeOfPlanStep[step] ?? []);
  return code === undefined ? [] : [stepOf(code, 'plan', { values: { name }, ids: { plan: id } })];
}

function standInSteps({ above }: DependencyState): readonly Step[] {
  const missing = above.filter(({ standIn }) => standIn === 'missing');
  const [first] = missing;
  if (first === undefined) return [];
  const { by, name } = first;
  return [stepOf('name_stand_in', 'plans', { values: { by, name, others: missing.length - 1 } })];
}

function moodSteps({ accounts }: DependencyState): readonly Step[] {
  const named = (mood: (typeof accounts)[number]['mood']) => accounts.filter((one) => one.mood === mood);
  const unasked = named('not_asked');
  const [first] = unasked;
  return [
    ...named('unhappy').map(({ name }) => stepOf('talk_to_account', 'accounts', { values: { name } })),
    ...(first === undefined
      ? []
      : [stepOf('ask_account', 'accounts', { values: { name: first.name, others: unasked.length - 1 } })]),
  ];
}
