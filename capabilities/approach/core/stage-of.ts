/** How far an approach is: told by what happened, never set by hand. */
import { unreachable } from '#kernel/invariant.ts';
import type { ContactEntry, Ending, Outcome } from './approach.ts';

/** From nothing done to the end; `talking`: they answered at least once. */
export const stages = ['untouched', 'planned', 'contacted', 'talking', 'meeting', 'met', 'ended'] as const;
export type Stage = (typeof stages)[number];

export interface ApproachFacts {
  /** `null`: nobody has begun. */
  readonly begun: { readonly ended: Ending | null } | null;
  readonly contacts: readonly ContactEntry[];
  readonly meetings: readonly { readonly state: MeetingState }[];
}

/** `held`: it has minutes. */
export type MeetingState = 'planned' | 'cancelled' | 'held';

export function stageOf({ begun, contacts, meetings }: ApproachFacts): Stage {
  if (begun === null) return 'untouched';
  if (begun.ended !== null) return 'ended';
  if (meetings.some(({ state }) => state === 'held')) return 'met';
  if (meetings.some(({ state }) => state === 'planned')) return 'meeting';
  const counted = countingContacts(contacts);
  if (counted.some(({ content }) => hasAnswered(content.outcome))) return 'talking';
  return counted.length > 0 ? 'contacted' : 'planned';
}

function hasAnswered(outcome: Outcome): boolean {
  switch (outcome) {
    case 'no_answer':
      return false;
    case 'talked':
    case 'interested':
    case 'not_now':
    case 'declined':
      return true;
    default:
      return unreachable(outcome);
  }
}

type Counting = ContactEntry & { readonly content: NonNullable<ContactEntry['content']> };

/** The entries that count: those nobody corrected, and that do not take one back; the latest contact first. */
export function countingContacts(contacts: readonly ContactEntry[]): readonly Counting[] {
  const corrected = new Set(contacts.map(({ corrects }) => corrects));
  return contacts
    .filter((entry): entry is Counting => entry.content !== null && !corrected.has(entry.id))
    .sort((a, b) => b.content.at.getTime() - a.content.at.getTime() || (a.id < b.id ? 1 : -1));
}
