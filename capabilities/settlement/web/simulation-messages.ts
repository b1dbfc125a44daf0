/** What the page and the worker that simulates say to each other. */
import type { Json } from '#kernel/canonical-json.ts';
import type { Simulation } from '../core/simulate.ts';

export type ToWorker =
  /** More events of the alliance, as they were shared. */
  | { readonly kind: 'events'; readonly events: readonly unknown[] }
  /** The file of own sales, as if the party had collected them. */
  | { readonly kind: 'sales'; readonly text: string; readonly party: string }
  /** The file of exchange rates. */
  | { readonly kind: 'rates'; readonly text: string }
  /** Try these terms; a run that is going on is left. `months` counts back from the latest figures, `null` is all. */
  | {
      readonly kind: 'run';
      readonly run: number;
      readonly terms: readonly Json[];
      readonly months: number | null;
    };

export interface Tried {
  readonly simulation: Simulation;
  /** The first and the last day with figures in the window, as dates; `null` where there are none. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Own sales that no event could be made of. */
  readonly leftOut: number;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly run: number; readonly part: number }
  | { readonly kind: 'done'; readonly run: number; readonly tried: readonly Tried[] }
  | { readonly kind: 'unusable'; readonly run: number };
