/** What the page and the worker that draws futures tell each other. */
import type { Draws, Simulation } from '../core/simulate.ts';
import type { StressCase } from '../core/stress-case.ts';

export interface ToWorker {
  readonly stressCase: StressCase;
  readonly draws: Draws;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'done'; readonly simulation: Simulation }
  | { readonly kind: 'refused' };
