/** What stands in a bundle for the fields of an event that its reader is not shown. */
import type { HoldableField } from './sharing-policy.ts';

export interface WithheldEvent {
  /** Its id; the event itself stands among the others with the rest of its fields. */
  readonly event: string;
  /** Fields that are held back, whether the event has them or not; its salt is held back too. */
  readonly fields: readonly HoldableField[];
  /** Of the event as given, with its salt: it binds what is held back without telling it. `null` where there is no salt. */
  readonly hash: string | null;
}
