/** What to do next, and why: one step of the way to an alliance. */

/** Every step there is, in the order of the way. Each has its words in the messages. */
export const stepCodes = [
  'import_sales',
  'see_dependency',
  'cash_runs_out',
  'test_stress',
  'make_plan',
  'plan_action_overdue',
  'plan_action_due',
  'plan_new_date',
  'plan_no_action',
  'plan_does_not_reach',
  'plan_no_owner',
  'plan_behind',
  'name_stand_in',
  'look_at_threat',
  'talk_to_account',
  'notice_day',
  'contract_ends',
  'prices_change',
  'record_contracts',
  'ask_account',
  'plan_insurance',
  'plan_fund',
  'answer_needs',
  'answer_readiness',
  'mend_first',
  'choose_objective',
  'complete_objective',
  'rank_candidates',
  'add_candidates',
  'score_candidates',
  'second_opinion',
  'begin_diligence',
  'items_overdue',
  'own_items',
  'explain_red',
  'decide',
  'meeting_today',
  'meeting_tomorrow',
  'step_overdue',
  'action_overdue',
  'step_due',
  'action_due',
  'minutes_missing',
  'silence',
  'approach_them',
  'plan_approach',
  'first_contact',
  'try_again',
  'set_meeting',
  'agree_next',
  'begin_with',
  'begin_alliance',
  'invite_partner',
] as const;
export type StepCode = (typeof stepCodes)[number];

/** Where a step is taken. */
export const stepPages = [
  'import',
  'dependency',
  'contracts',
  'stress',
  'plans',
  'plan',
  'accounts',
  'diagnosis',
  'needs',
  'readiness',
  'objective',
  'new_selection',
  'selection',
  'diligence',
  'decide',
  'approaches',
  'approach',
  'meeting',
  'new_alliance',
  'alliance',
] as const;
export type StepPage = (typeof stepPages)[number];

/** `later`: it may be taken now, and something else makes it easier first. */
export const urgencies = ['overdue', 'due', 'now', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

export interface Step {
  readonly code: StepCode;
  /** Done ones are milestones of the way, told so that nobody wonders. */
  readonly state: 'open' | 'done';
  readonly urgency: Urgency;
  /** What the words of the step are filled with. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly page: StepPage;
  /** The parts of the page's address by their names. */
  readonly ids: Readonly<Record<string, string>>;
}

/** A step with what is the same for most of them. */
export function stepOf(code: StepCode, page: StepPage, more: Partial<Step> = {}): Step {
  return { code, page, state: 'open', urgency: 'now', values: {}, ids: {}, ...more };
}

/** Under which name the reason of a step stands in the messages: actions of a plan have one reason, due or overdue. */
export function whyCodeOf(code: StepCode): string {
  return code === 'plan_action_due' || code === 'plan_action_overdue' ? 'plan_action' : code;
}
