/**
 * Counts how often a key came by, for rows without an id of their own: the third equal row of a file is its third
 * sale. Sixteen bytes a row, not the rows: 52 bits of each key in an open-addressing table. Two keys that share those
 * bits are counted as one, the same way each time the file is read, so a repeated import still changes nothing.
 */
export interface Occurrences {
  /** How often the key came by, this time included. @param key at least 13 hex digits at its end */
  readonly count: (key: string) => number;
}

export function occurrences(): Occurrences {
  let table = new Float64Array(1 << 12);
  let filled = 0;
  /** Keys that came more than once. */
  const repeated = new Map<number, number>();

  /** The place of a mark, or of the free slot where it belongs. Marks are above 0; 0 is free. */
  function placeOf(mark: number, slots: Float64Array): number {
    const last = slots.length - 1;
    let place = mark % slots.length;
    while (slots[place] !== 0 && slots[place] !== mark) place = (place + 1) & last;
    return place;
  }

  function grow(): void {
    const larger = new Float64Array(table.length * 2);
    for (const mark of table) if (mark !== 0) larger[placeOf(mark, larger)] = mark;
    table = larger;
  }

  return {
    count(key) {
      const mark = Number.parseInt(key.slice(-13), 16) + 1;
      const place = placeOf(mark, table);
      if (table[place] === 0) {
        table[place] = mark;
        filled += 1;
        if (filled * 2 > table.length) grow();
        return 1;
      }
      const times = (repeated.get(mark) ?? 1) + 1;
      repeated.set(mark, times);
      return times;
    },
  };
}
