/** What an approach is made of: plan, contacts, meetings; and how much of it there may be. */
import type { Id } from '#kernel/id.ts';

export const evidenceKinds = ['case', 'figure', 'reference'] as const;
export const means = ['in_person', 'phone', 'video', 'email', 'message', 'letter', 'event', 'other'] as const;
export const outcomes = ['no_answer', 'talked', 'interested', 'not_now', 'declined'] as const;
/** `go_on`: it leads to an alliance. */
export const endings = ['go_on', 'they_declined', 'we_declined', 'paused'] as const;

/** What is prepared before a first meeting; each has its words in the reader's language. */
export const checklistTemplate = [
  'people',
  'insight',
  'value',
  'evidence',
  'goal',
  'limits',
  'language',
  'afterwards',
] as const;
/** What is asked in a first meeting, to find the goal that both share. */
export const questionTemplate = [
  'direction',
  'customers',
  'gap',
  'success',
  'input',
  'pace',
  'worry',
  'decide',
] as const;

export type Outcome = (typeof outcomes)[number];
export type Ending = (typeof endings)[number];

export const longest = {
  text: 4000,
  step: 300,
  withWhom: 200,
  evidence: 1000,
  why: 2000,
  correctionWhy: 500,
  place: 300,
  people: 500,
  item: 300,
  answer: 2000,
} as const;

export const most = { evidence: 20, contacts: 2000, meetings: 100, items: 40, people: 50 } as const;

export interface NextStep {
  readonly text: string;
  readonly owner: Id;
  /** `2026-03-31` */
  readonly due: string;
}

export interface Evidence {
  readonly kind: (typeof evidenceKinds)[number];
  readonly text: string;
  readonly link: string | null;
}

/** What was said with whom. */
export interface ContactContent {
  readonly at: Date;
  readonly by: Id;
  readonly withWhom: string;
  readonly means: (typeof means)[number];
  readonly said: string;
  readonly outcome: Outcome;
  readonly nextStep: NextStep | null;
}

/** One entry of the log; `content` is `null` where an entry takes another one back. */
export interface ContactEntry {
  readonly id: Id;
  readonly corrects: Id | null;
  readonly correctionWhy: string | null;
  readonly content: ContactContent | null;
  readonly recordedAt: Date;
  readonly recordedBy: Id;
}

/** An item of the template, or one of one's own words. */
export interface ChecklistItem {
  readonly template: (typeof checklistTemplate)[number] | null;
  readonly text: string | null;
  readonly state: 'open' | 'done';
}

export interface Question {
  readonly template: (typeof questionTemplate)[number] | null;
  readonly text: string | null;
  readonly answer: string;
}

export interface Preparation {
  readonly checklist: readonly ChecklistItem[];
  readonly questions: readonly Question[];
  /** What we tell of ourselves: what we are good at, and what we cannot do. */
  readonly strengths: string;
  readonly limits: string;
}

/** Something somebody of us promised in a meeting. */
export interface MeetingAction {
  readonly text: string;
  readonly owner: Id;
  /** `2026-03-31` */
  readonly due: string;
  readonly state: 'open' | 'done';
}

export interface Minutes {
  readonly summary: string;
  readonly decisions: readonly string[];
  readonly actions: readonly MeetingAction[];
}

/** What a meeting begins with: all of the template, nothing done and nothing answered. */
export function freshPreparation(): Preparation {
  return {
    checklist: checklistTemplate.map((template) => ({ template, text: null, state: 'open' })),
    questions: questionTemplate.map((template) => ({ template, text: null, answer: '' })),
    strengths: '',
    limits: '',
  };
}
