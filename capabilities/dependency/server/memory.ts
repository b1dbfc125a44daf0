/**
 * What took long to work out, kept in the process that did. Whatever is looked for comes with the stand of what it is made
 * from, which is read from the database for every request: of another stand, nothing is found. So several servers need
 * not tell each other anything, and a restart costs no more than the time to work it out once.
 */
export interface Memory<Value> {
  readonly find: (key: string, stand: string) => Value | undefined;
  /** @param weight what it takes of the room there is; what was not asked for longest makes place */
  readonly keep: (key: string, stand: string, value: Value, weight: number) => void;
}

/** @param room how much all that is kept may weigh together; what is heavier alone is not kept */
export function memory<Value>(room: number): Memory<Value> {
  const kept = new Map<string, { readonly stand: string; readonly value: Value; readonly weight: number }>();
  let taken = 0;
  const forget = (key: string) => {
    taken -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    find(key, stand) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      if (found.stand !== stand) {
        taken -= found.weight;
        return undefined;
      }
      kept.set(key, found);
      return found.value;
    },
    keep(key, stand, value, weight) {
      forget(key);
      if (weight > room) return;
      kept.set(key, { stand, value, weight });
      taken += weight;
      for (const oldest of kept.keys()) {
        if (taken <= room) break;
        forget(oldest);
      }
    },
  };
}
