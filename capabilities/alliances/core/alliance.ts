/** What an alliance is to everybody who works in it. */
import type { Id } from '#kernel/id.ts';

/**
 * How far an alliance has come: `forming` while it has one side, `agreeing` while no agreement is in force, `running`
 * from the first one in force.
 */
export const stages = ['forming', 'agreeing', 'running'] as const;
export type Stage = (typeof stages)[number];

/** One side. `party` is its name in terms, events and addresses. */
export interface Party {
  readonly party: string;
  readonly organisation: Id;
  readonly organisationName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
}

/** The sides that have not left. */
export function currentParties<Side extends { readonly leftAt: Date | null }>(
  parties: readonly Side[],
): readonly Side[] {
  return parties.filter(({ leftAt }) => leftAt === null);
}
