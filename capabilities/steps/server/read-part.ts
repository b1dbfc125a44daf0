import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Step } from '../core/step.ts';

export interface AskedSteps {
  readonly organisation: Id;
  /** Whoever looks: what was promised by others is theirs to do. */
  readonly person: Id;
  readonly now: Date;
}

/** Reads the state of one part of the way and answers with its steps by the pure rule of that part. */
export type ReadPart = (tx: Transaction, asked: AskedSteps) => Promise<readonly Step[]>;
