/** Changes of what other sides share that are still news. */

const newsDays = 14;

interface Change {
  readonly party: string;
  readonly at: string;
}

/**
 * The latest change of each other side, as long as it is no older than two weeks.
 * @param changes the latest first
 * @param asOf the moment now, as the answer says
 */
export function recentChanges<Made extends Change>(
  changes: readonly Made[],
  ownParty: string,
  asOf: string,
): readonly Made[] {
  const since = new Date(asOf).getTime() - newsDays * 86_400_000;
  const latest = changes.filter(
    ({ party }, index) => changes.findIndex((other) => other.party === party) === index,
  );
  return latest.filter(({ party, at }) => party !== ownParty && new Date(at).getTime() >= since);
}
