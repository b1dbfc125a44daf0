/**
 * The figures of open periods that were last looked at, held in memory, so that a view that finds nothing new settles
 * nothing; and settling itself, of which one at a time goes on for each alliance, however many wait for it.
 */
import type { Id } from '#kernel/id.ts';
import type { OpenFigures } from './settle-open.ts';

export interface OpenKeeping {
  /** The figures of an alliance that were settled last. */
  readonly find: (alliance: Id) => OpenFigures | null;
  /** Notes that at a moment there was no event behind a place, if what is kept goes up to it. */
  readonly confirm: (alliance: Id, upTo: bigint, at: Date) => void;
  /**
   * Settles and keeps the result, or waits for the settling that is under way: then the result can be an older one than
   * was asked for. Where it fails, nothing is kept.
   * @param length `long` ones go on one after the other, because each takes memory for its lines while it does
   */
  readonly settle: (
    alliance: Id,
    length: 'short' | 'long',
    begin: () => Promise<OpenFigures>,
  ) => Promise<OpenFigures>;
}

/** @param mostBytes of all that is kept, about; the latest is kept whatever its size */
export function keepOpenPeriods(mostBytes: number): OpenKeeping {
  // In the order in which they were last asked for.
  const kept = new Map<Id, OpenFigures>();
  const underWay = new Map<Id, Promise<OpenFigures>>();
  let longOnes: Promise<unknown> = Promise.resolve();
  const keep = (alliance: Id, figures: OpenFigures): void => {
    kept.delete(alliance);
    kept.set(alliance, figures);
    let bytes = [...kept.values()].reduce((sum, one) => sum + weightOf(one), 0);
    for (const [oldest, one] of kept) {
      if (bytes <= mostBytes || oldest === alliance) break;
      kept.delete(oldest);
      bytes -= weightOf(one);
    }
  };
  return {
    find(alliance) {
      const found = kept.get(alliance);
      if (found === undefined) return null;
      kept.delete(alliance);
      kept.set(alliance, found);
      return found;
    },
    confirm(alliance, upTo, at) {
      const found = kept.get(alliance);
      if (found?.basis.upTo === upTo) kept.set(alliance, { ...found, basis: { ...found.basis, at } });
    },
    settle(alliance, length, begin) {
      const found = underWay.get(alliance);
      if (found !== undefined) return found;
      const begun = length === 'short' ? begin() : longOnes.then(begin);
      if (length === 'long') longOnes = begun.catch(() => {});
      const settling = begun.then(
        (figures) => {
          underWay.delete(alliance);
          keep(alliance, figures);
          return figures;
        },
        (error: unknown) => {
          underWay.delete(alliance);
          kept.delete(alliance);
          throw error;
        },
      );
      underWay.set(alliance, settling);
      return settling;
    },
  };
}

/** In bytes, about: packed lines exactly, what is beside them by its usual size. */
function weightOf({ periods }: OpenFigures): number {
  return periods.reduce(
    (sum, { head, lines, payments }) =>
      sum + 4000 + lines.bytes + 200 * payments.length + 500 * head.exceptions.length,
    0,
  );
}
