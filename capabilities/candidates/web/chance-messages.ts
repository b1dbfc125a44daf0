/** What the page and the worker that draws tell each other. */
import type { ChanceRequest, RankShares } from '../core/rank-by-chance.ts';

export interface ToWorker {
  readonly request: ChanceRequest;
}

/** `shares: null`: the method lacks a score. */
export interface FromWorker {
  readonly shares: RankShares | null;
}
