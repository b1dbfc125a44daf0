/** What is looked into before a candidate is decided for: words and shapes of checklists. */
import type { Id } from '#kernel/id.ts';
import type { TemplateItemId } from './checklist-template.ts';

export const areas = ['financial', 'legal', 'market', 'technical'] as const;
export type Area = (typeof areas)[number];

/** `set_aside`: it does not matter here, and why is written down. */
export const itemStates = ['open', 'under_way', 'done', 'set_aside'] as const;
export type ItemState = (typeof itemStates)[number];

/** What a finding means for working together: nothing in the way, to be watched, against it. */
export const ratings = ['green', 'amber', 'red'] as const;
export type Rating = (typeof ratings)[number];

/** How much fits. */
export const most = {
  items: 120,
  links: 10,
  name: 120,
  look: 400,
  finding: 4000,
  reason: 2000,
} as const;

/** What people write about one item. */
export interface ItemContent {
  /** `null`: the template's, in each reader's language. */
  readonly name: string | null;
  readonly look: string | null;
  readonly owner: Id | null;
  /** A calendar day. */
  readonly dueOn: string | null;
  readonly state: ItemState;
  readonly finding: string;
  readonly rating: Rating | null;
  /** Addresses of what was seen elsewhere. */
  readonly links: readonly string[];
  /** Why it was set aside; empty in any other state. */
  readonly setAsideReason: string;
}

export interface Item extends ItemContent {
  readonly id: Id;
  readonly area: Area;
  readonly template: TemplateItemId | null;
  /** Counts the changes of finding and rating: a reason to go on in spite of a red one is for this very finding. */
  readonly findingVersion: number;
  readonly version: number;
}
