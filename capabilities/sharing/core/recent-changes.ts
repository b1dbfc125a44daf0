/** Changes of what other sides share that are still news. */

const newsDays = 14;

interface Change {
  readonly party: string;
  readonly version: number;
  readonly at: string;
}

interface Told<Made extends Change> {
  /** The latest first. */
  readonly changes: readonly Made[];
  readonly ownParty: string;
  /** The moment now, as the answer says. */
  readonly asOf: string;
  /** With the latest version of each side's policy that the reader has seen. */
  readonly sides: readonly { readonly party: string; readonly seen: number }[];
}

/** The latest change of each other side, as long as it is no older than two weeks and the reader has not seen it. */
export function recentChanges<Made extends Change>({
  changes,
  ownParty,
  asOf,
  sides,
}: Told<Made>): readonly Made[] {
  const since = new Date(asOf).getTime() - newsDays * 86_400_000;
  const latest = changes.filter(
    ({ party }, index) => changes.findIndex((other) => other.party === party) === index,
  );
  const seenOf = (party: string) => sides.find((side) => side.party === party)?.seen ?? 0;
  return latest.filter(
    ({ party, version, at }) =>
      party !== ownParty && new Date(at).getTime() >= since && version > seenOf(party),
  );
}
