import type { Dimension } from '#capabilities/facts/core/fields.ts';
import { heldSales } from '#capabilities/facts/server/held-sales.ts';
import { standOfSales } from '#capabilities/facts/server/stand-of-sales.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import type { Ratio } from '#kernel/exact.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { measureDependency } from './measure-dependency.ts';
import { memory } from './memory.ts';
import { listAllControls } from './store.ts';

export interface LargeCounterparty {
  readonly by: LargeKind;
  readonly name: string;
  /** Who counts under it, where it is a group. */
  readonly members: readonly string[];
  /** Of what all who are named bring, or take. */
  readonly share: Ratio;
  /** The same with the sales that name nobody of this kind: where few sales go by a partner, the largest of them is small. */
  readonly shareOfAll: Ratio;
}

/** In this order the first to be named is chosen: a customer cannot be replaced in a week, a way of selling can. */
const kinds = ['customer', 'partner', 'supplier', 'channel'] as const satisfies readonly Dimension[];
type LargeKind = (typeof kinds)[number];

export interface LargeCounterparties {
  /** Of which kinds there are figures. */
  readonly known: readonly LargeKind[];
  /** A tenth or more of those who are named, over the last 12 months of sales: by kind, the largest first. */
  readonly large: readonly LargeCounterparty[];
}

/** At most ten are large in a kind, so an answer is small; this is room for some thousand companies. */
const remembered = memory<LargeCounterparties>(50_000);

/**
 * Whom a company depends on most, for pages that only need to know who they are: once worked out it takes no more than the
 * question whether anything has changed. `null`: there are no sales.
 */
export async function largeCounterparties(
  tx: Transaction,
  organisation: Id,
): Promise<LargeCounterparties | null> {
  const [stand, held, controls, { currency }] = await Promise.all([
    standOfSales(tx, organisation),
    heldSales(tx, organisation),
    listAllControls(tx, organisation),
    organisationOf(tx, organisation),
  ]);
  if (held === null) return null;
  const madeFrom = JSON.stringify([stand, controls, currency]);
  const known = remembered.find(organisation, madeFrom);
  if (known !== undefined) return known;
  const found: { known: LargeKind[]; large: LargeCounterparty[] } = { known: [], large: [] };
  for (const by of kinds) {
    const measured = await measureDependency(tx, organisation, { by });
    if (!measured.ok) continue;
    const { unnamed } = measured.value;
    const { disclose, totalMinor } = measured.value.found;
    const allMinor = totalMinor + (unnamed.amountMinor > 0n ? unnamed.amountMinor : 0n);
    const onWire = measured.value.sharesAt(disclose.map((_, place) => place));
    found.known.push(by);
    found.large.push(
      ...disclose.map(({ name, share, amountMinor }, place) => ({
        ...{ by, name, share },
        shareOfAll: { numerator: amountMinor, denominator: allMinor },
        members: onWire[place]?.members ?? [],
      })),
    );
  }
  // What came while the sums were read may be in them: then they are of no stand.
  if ((await standOfSales(tx, organisation)) === stand) {
    remembered.keep(organisation, madeFrom, found, 1 + found.large.length);
  }
  return found;
}
