/** What the maker answered before it looked for a distributor: one car maker brings most of its income. */
import type { Answer } from '#capabilities/questionnaires/core/question-set.ts';
import type { Content } from './content/content.ts';

const chosen = (...options: readonly string[]): Answer => ({ kind: 'choice', chosen: options });
const mark = (value: number): Answer => ({ kind: 'scale', mark: value });

/** By the id of the question. */
export type SampleAnswers = readonly (readonly [question: string, answer: Answer])[];

export function sampleNeeds(words: Content['diagnosis']): SampleAnswers {
  return [
    ['growth_slows', chosen('no')],
    ['demand_elsewhere', chosen('fully')],
    ['branch_costs', chosen('fully')],
    ['entry_barriers', chosen('fully')],
    ['barrier_kinds', chosen('network', 'trust')],
    ['speed_decides', chosen('fully')],
    ['one_source', chosen('fully')],
    ['costly_leads', chosen('little')],
    ['thin_sales_team', chosen('much')],
    ['wants_sellers', chosen('yes')],
    ['no_partner_model', chosen('much')],
    ['tried_channels', chosen('yes')],
    ['burned_money', chosen('little')],
    ['owner_decides_all', chosen('little')],
    ['unmeasured_marketing', chosen('much')],
    ['few_key_people', chosen('little')],
    ['no_standard_process', chosen('no')],
    ['wants_technology', chosen('no')],
    ['lacking_most', { kind: 'text', text: words.lackingMost }],
  ];
}

export function sampleReadiness(words: Content['diagnosis']): SampleAnswers {
  return [
    ['strength_words', { kind: 'text', text: words.strength }],
    ['core_strength', chosen('strong')],
    ['gap_words', { kind: 'text', text: words.gap }],
    ['urgent_gap', chosen('fair')],
    ['share_information', mark(4)],
    ['share_resources', mark(3)],
    ['resources_offered', chosen('people', 'know_how', 'content')],
    ['share_risk', mark(3)],
    ['team', chosen('fair')],
    ['team_hours', { kind: 'number', number: '8' }],
    ['process', chosen('strong')],
    ['incentives', chosen('weak')],
  ];
}
