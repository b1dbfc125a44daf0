import { randomBytes } from 'node:crypto';
import { type Id, uuidv7 } from '#kernel/id.ts';
import type { Clock } from './clock.ts';

/** New ids (UUIDv7) from a clock and the system's chance. */
export function newIds(clock: Clock): () => Id {
  return () => uuidv7(clock.now().getTime(), randomBytes(10));
}
