import type { Item, Rating } from './item.ts';

/** How far due diligence of a candidate is, and what it found. */
export interface DiligenceSummary {
  /** Without those set aside. */
  readonly items: number;
  readonly done: number;
  readonly overdue: number;
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  /** Red ones for which nobody wrote down why to go on: they block a decision. */
  readonly blocking: number;
}

type Summed = Pick<Item, 'state' | 'dueOn' | 'rating'> & { readonly isExplained: boolean };

/** Due before today and still to be done. @param today a calendar day, as `dueOn` */
export function isOverdue({ state, dueOn }: Pick<Item, 'state' | 'dueOn'>, today: string): boolean {
  return (state === 'open' || state === 'under_way') && dueOn !== null && dueOn < today;
}

export function isBlocking({ rating, isExplained }: Summed): boolean {
  return rating === 'red' && !isExplained;
}

export function sumUp(items: readonly Summed[], today: string): DiligenceSummary {
  const those = items.filter(({ state }) => state !== 'set_aside');
  const rated = (rating: Rating) => those.filter((one) => one.rating === rating).length;
  return {
    items: those.length,
    done: those.filter(({ state }) => state === 'done').length,
    overdue: those.filter((one) => isOverdue(one, today)).length,
    green: rated('green'),
    amber: rated('amber'),
    red: rated('red'),
    blocking: those.filter(isBlocking).length,
  };
}
