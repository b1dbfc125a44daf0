/**
 * The first version of the need signs: five for each need. Each is one question with graded answers; where a sign only
 * makes sense for some companies, a question before it asks whether it does.
 */
import type { ChoiceQuestion, QuestionSet } from '#capabilities/questionnaires/core/question-set.ts';
import { en } from './messages/en.ts';
import { nl } from './messages/nl.ts';
import { vi } from './messages/vi.ts';
import { zhCN } from './messages/zh-CN.ts';

const grades = { no: 0, little: 1, much: 2, fully: 3 };

function graded(id: string): ChoiceQuestion {
  return {
    id,
    kind: 'choice',
    pick: 'one',
    options: ['no', 'little', 'much', 'fully'],
    grades,
    mayBeUnknown: true,
  };
}

/** Whether the sign after it can be there at all: "no" speaks against it, "yes" leaves it to the closer question. */
function gate(id: string): ChoiceQuestion {
  return { id, kind: 'choice', pick: 'one', options: ['no', 'yes'], grades: { no: 0 } };
}

function behind(question: ChoiceQuestion, before: string): ChoiceQuestion {
  return { ...question, when: { kind: 'chosen', question: before, anyOf: ['yes'] } };
}

/** The share that was typed and the range that was chosen, in per cent: each range with the choices that deny it. */
const shareRanges = [
  { least: 0, most: 19.9, denied: ['little', 'much', 'fully'] },
  { least: 20.1, most: 29.9, denied: ['no', 'much', 'fully'] },
  { least: 30.1, most: 49.9, denied: ['no', 'little', 'fully'] },
  { least: 50.1, most: 100, denied: ['no', 'little', 'much'] },
] as const;

export const needSigns1: QuestionSet = {
  id: 'need-signs',
  version: 1,
  sections: [
    {
      id: 'market',
      questions: [
        graded('growth_slows'),
        graded('demand_elsewhere'),
        graded('branch_costs'),
        graded('entry_barriers'),
        {
          id: 'barrier_kinds',
          kind: 'choice',
          pick: 'many',
          options: ['network', 'law', 'licence', 'trust', 'other'],
          optional: true,
          when: { kind: 'chosen', question: 'entry_barriers', anyOf: ['little', 'much', 'fully'] },
        },
        graded('speed_decides'),
      ],
    },
    {
      id: 'channel',
      questions: [
        { id: 'source_share', kind: 'number', least: 0, most: 100, digits: 1, optional: true },
        graded('one_source'),
        graded('costly_leads'),
        graded('thin_sales_team'),
        gate('wants_sellers'),
        behind(graded('no_partner_model'), 'wants_sellers'),
        gate('tried_channels'),
        behind(graded('burned_money'), 'tried_channels'),
      ],
    },
    {
      id: 'capability',
      questions: [
        graded('owner_decides_all'),
        graded('unmeasured_marketing'),
        graded('few_key_people'),
        graded('no_standard_process'),
        gate('wants_technology'),
        behind(graded('technology_start'), 'wants_technology'),
      ],
    },
    {
      id: 'words',
      questions: [{ id: 'lacking_most', kind: 'text', longest: 500, optional: true }],
    },
  ],
  contradictions: [
    {
      id: 'share_and_range',
      questions: ['source_share', 'one_source'],
      when: {
        kind: 'any',
        of: shareRanges.map(({ least, most, denied }) => ({
          kind: 'all',
          of: [
            { kind: 'between', question: 'source_share', least, most },
            { kind: 'chosen', question: 'one_source', anyOf: denied },
          ],
        })),
      },
    },
  ],
  texts: { en, vi, 'zh-CN': zhCN, nl },
};
