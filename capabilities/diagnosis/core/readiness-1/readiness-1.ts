/** The first version of the readiness questions: one that is judged for each of the eight areas, and a few beside them. */
import type {
  ChoiceQuestion,
  FilesQuestion,
  QuestionSet,
  ScaleQuestion,
} from '#capabilities/questionnaires/core/question-set.ts';
import { en } from './messages/en.ts';
import { nl } from './messages/nl.ts';
import { vi } from './messages/vi.ts';
import { zhCN } from './messages/zh-CN.ts';

function graded(id: string): ChoiceQuestion {
  return {
    id,
    kind: 'choice',
    pick: 'one',
    options: ['none', 'weak', 'fair', 'strong'],
    grades: { none: 0, weak: 1, fair: 2, strong: 3 },
    mayBeUnknown: true,
  };
}

function willingness(id: string): ScaleQuestion {
  return { id, kind: 'scale', least: 1, most: 5, mayBeUnknown: true };
}

/** Asked of those who say that others say so. */
const strengthEvidence: FilesQuestion = {
  id: 'strength_evidence',
  kind: 'files',
  most: 5,
  optional: true,
  when: { kind: 'chosen', question: 'core_strength', anyOf: ['fair', 'strong'] },
};

export const readiness1: QuestionSet = {
  id: 'readiness',
  version: 1,
  sections: [
    {
      id: 'strength',
      questions: [
        { id: 'strength_words', kind: 'text', longest: 300, optional: true },
        graded('core_strength'),
        strengthEvidence,
      ],
    },
    {
      id: 'gap',
      questions: [{ id: 'gap_words', kind: 'text', longest: 300, optional: true }, graded('urgent_gap')],
    },
    {
      id: 'willingness',
      questions: [
        willingness('share_information'),
        willingness('share_resources'),
        {
          id: 'resources_offered',
          kind: 'choice',
          pick: 'many',
          options: ['customers', 'brand', 'people', 'know_how', 'content', 'channels', 'money', 'none'],
          alone: 'none',
          when: { kind: 'between', question: 'share_resources', least: 2, most: 5 },
        },
        willingness('share_risk'),
      ],
    },
    {
      id: 'ability',
      questions: [
        graded('team'),
        {
          id: 'team_hours',
          kind: 'number',
          least: 0,
          most: 400,
          digits: 1,
          when: { kind: 'chosen', question: 'team', anyOf: ['weak', 'fair', 'strong'] },
        },
        graded('process'),
        graded('incentives'),
      ],
    },
  ],
  contradictions: [
    {
      id: 'resources_and_nothing',
      questions: ['share_resources', 'resources_offered'],
      when: {
        kind: 'all',
        of: [
          { kind: 'between', question: 'share_resources', least: 4, most: 5 },
          { kind: 'chosen', question: 'resources_offered', anyOf: ['none'] },
        ],
      },
    },
    {
      id: 'team_and_no_hours',
      questions: ['team', 'team_hours'],
      when: {
        kind: 'all',
        of: [
          { kind: 'chosen', question: 'team', anyOf: ['fair', 'strong'] },
          { kind: 'between', question: 'team_hours', least: 0, most: 0 },
        ],
      },
    },
  ],
  texts: { en, vi, 'zh-CN': zhCN, nl },
};
