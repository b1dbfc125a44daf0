import type { EventKind } from './event-kind.ts';

/** So many events of a kind came to so much; `minor` is `null` where the currency is not known. */
export interface Sum {
  readonly kind: EventKind;
  readonly currency: string | null;
  readonly events: number;
  readonly minor: bigint | null;
}

/** Sums of sums: by kind, currency and whatever `by` keeps apart, in the order in which they first appear. */
export function addSums<Row extends Sum, By extends Readonly<Record<string, string>>>(
  rows: readonly Row[],
  by: (row: Row) => By,
): (Sum & By)[] {
  const added = new Map<string, Sum & By>();
  for (const row of rows) {
    const { kind, currency } = row;
    const apart = by(row);
    const key = JSON.stringify([kind, currency, apart]);
    const before = added.get(key);
    added.set(key, {
      ...apart,
      kind,
      currency,
      events: (before?.events ?? 0) + row.events,
      minor: row.minor === null ? null : (before?.minor ?? 0n) + row.minor,
    });
  }
  return [...added.values()];
}
