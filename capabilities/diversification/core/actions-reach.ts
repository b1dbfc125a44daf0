/** Whether what a plan's actions are expected to bring is enough. */

/** What an action is expected to bring in a year, in minor units of the plan's currency. */
export interface ExpectedIncome {
  readonly incomeMinor: bigint;
}

export interface ActionsReach {
  readonly expectedMinor: bigint;
  /** What the others must bring more than at the beginning; 0 where they need not. */
  readonly neededMinor: bigint;
  /** What is left to be found; 0 where the actions reach it. */
  readonly missingMinor: bigint;
}

/**
 * All actions count, done ones too: what they brought since the beginning is part of what is needed from the beginning.
 * @param neededMinor what the others must bring to reach the target @param atStartMinor what they brought at the beginning
 */
export function actionsReach(
  actions: readonly ExpectedIncome[],
  neededMinor: bigint,
  atStartMinor: bigint,
): ActionsReach {
  const expectedMinor = actions.reduce((sum, { incomeMinor }) => sum + incomeMinor, 0n);
  const more = neededMinor > atStartMinor ? neededMinor - atStartMinor : 0n;
  return { expectedMinor, neededMinor: more, missingMinor: more > expectedMinor ? more - expectedMinor : 0n };
}
