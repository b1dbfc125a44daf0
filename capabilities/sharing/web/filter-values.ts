/** The filters of the Data page live after `?`, so that a view can be shared and come back to. */
import { type EventKind, eventKinds } from '../core/event-kind.ts';

export const filterNames = ['partner', 'kind', 'from', 'to', 'product', 'channel'] as const;

type Values = Readonly<Record<string, string>>;

export interface EventQuery {
  readonly partner?: string;
  readonly kind?: EventKind;
  readonly from?: string;
  readonly to?: string;
  readonly product?: string;
  readonly channel?: string;
}

export function hasFilter(values: Values): boolean {
  return filterNames.some((name) => values[name] !== undefined);
}

/** What of an address can be asked for; anything else in it is left out. */
export function queryOf(values: Values): EventQuery {
  const { partner, from, to, product, channel } = values;
  const kind = eventKinds.find((known) => known === values.kind);
  return {
    ...(partner === undefined ? {} : { partner }),
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(product === undefined ? {} : { product }),
    ...(channel === undefined ? {} : { channel }),
  };
}
