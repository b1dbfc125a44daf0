/**
 * How often somebody may ask: by person, by key, and by address for those who are neither. Counted by each server
 * process for itself, in whole minutes; what must be counted over all of them (signing in) the identity library counts
 * in the database.
 */
import type { Clock } from '../clock.ts';
import type { Asking } from './asking.ts';

const window = 60_000;

/** Seconds to wait for whoever has used up the window; null for whoever may go on. */
export type Limit = (who: string) => number | null;

/** At most `most` a minute each. Nothing is kept of a minute that is over, so a flood of names costs one minute's room. */
export function limitPerMinute(most: number, clock: Clock): Limit {
  const counts = new Map<string, number>();
  let since = 0;
  return (who) => {
    const now = clock.now().getTime();
    if (now - since >= window || now < since) {
      counts.clear();
      since = now;
    }
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    return count > most ? Math.max(1, Math.ceil((since + window - now) / 1000)) : null;
  };
}

/** Whom a request is counted for. A forged key is a name of its own here, but its address is counted before. */
export function nameOfAsker({ person, key }: Asking, address: string): string {
  if (person !== null) return `person ${person.id}`;
  return key === null ? `address ${address}` : `key ${Buffer.from(key.digest).toString('base64url')}`;
}
