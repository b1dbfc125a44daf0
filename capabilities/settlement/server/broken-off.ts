import type { Refusal } from '#kernel/decision.ts';

/** Ends the transaction of a closing by rollback. */
export class BrokenOff extends Error {
  /** `null` where somebody had it stopped. */
  readonly refusal: Refusal | null;
  constructor(refusal: Refusal | null) {
    super(refusal?.code ?? 'cancelled');
    this.refusal = refusal;
  }
}
