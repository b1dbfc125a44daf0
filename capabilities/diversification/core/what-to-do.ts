/** What a plan lacks, in the order in which to see to it. Each has its sentence in the messages (`steps.…`). */
import type { InsuranceState } from './plan.ts';
import type { PlanState } from './plan-standing.ts';

export const planSteps = [
  'set_a_new_date',
  'actions_are_overdue',
  'there_is_no_action',
  'actions_do_not_reach',
  'actions_have_no_owner',
  'speed_up',
  'look_at_insurance',
  'fill_the_fund',
] as const;
export type PlanStep = (typeof planSteps)[number];

export interface StepValues {
  readonly step: PlanStep;
  readonly count: number;
}

export interface PlanPicture {
  readonly state: PlanState;
  readonly today: string;
  readonly actions: readonly {
    readonly dueOn: string;
    readonly doneOn: string | null;
    readonly owner: string | null;
  }[];
  readonly missingMinor: bigint;
  readonly insurance: InsuranceState;
  /** Whether the fund has what it is to have; `null` where no fund was set. */
  readonly fundIsFull: boolean | null;
}

export function whatToDo(plan: PlanPicture): readonly StepValues[] {
  const open = plan.actions.filter(({ doneOn }) => doneOn === null);
  const overdue = open.filter(({ dueOn }) => dueOn < plan.today).length;
  const ownerless = open.filter(({ owner }) => owner === null).length;
  const isOver = plan.state === 'reached';
  const found: readonly (readonly [PlanStep, number])[] = [
    ['set_a_new_date', plan.state === 'missed' ? 1 : 0],
    ['actions_are_overdue', overdue],
    ['there_is_no_action', !isOver && plan.actions.length === 0 ? 1 : 0],
    ['actions_do_not_reach', !isOver && plan.actions.length > 0 && plan.missingMinor > 0n ? 1 : 0],
    ['actions_have_no_owner', ownerless],
    ['speed_up', plan.state === 'behind' ? 1 : 0],
    ['look_at_insurance', plan.insurance === 'not_looked_at' ? 1 : 0],
    ['fill_the_fund', plan.fundIsFull === true ? 0 : 1],
  ];
  return found.flatMap(([step, count]) => (count > 0 ? [{ step, count }] : []));
}
