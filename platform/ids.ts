import { randomBytes } from 'node:crypto';
import { type Id, uuidv7 } from '#kernel/id.ts';
import type { Clock } from './clock.ts';

/** The system's chance is asked for this many ids at once; each asking costs more than making the id. */
const idsAtOnce = 256;
const bytesOfId = 10;

/** New ids (UUIDv7) from a clock and the system's chance. */
export function newIds(clock: Clock): () => Id {
  let chance = randomBytes(0);
  let taken = 0;
  return () => {
    if (taken === chance.length) {
      chance = randomBytes(idsAtOnce * bytesOfId);
      taken = 0;
    }
    taken += bytesOfId;
    return uuidv7(clock.now().getTime(), chance.subarray(taken - bytesOfId, taken));
  };
}
