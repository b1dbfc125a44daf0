import type { Id } from '#kernel/id.ts';

export const sampleQueue = 'samples.forgotten';

export interface ForgottenSample {
  /** One of the companies of the sample. */
  readonly organisation: Id;
}

/** A day longer than a session lasts. */
export const keptSeconds = 31 * 24 * 60 * 60;
