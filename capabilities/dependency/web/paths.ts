/** Addresses of the screens of dependency. */
import type { Dimension } from '#capabilities/facts/core/fields.ts';

/** What a page of figures is about; it stands behind the `?`, so that it can be shared and come back to. */
export interface DependencyView {
  readonly by: Dimension;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly all?: boolean | undefined;
  /** The currency to convert to. */
  readonly in?: string | undefined;
}

export function dependencyPath(organisation: string, view?: DependencyView): string {
  const query = view === undefined ? '' : `?${queryOf(view).toString()}`;
  return `/o/${organisation}/dependency${query}`;
}

export function counterpartyPath(organisation: string, view: DependencyView, name: string): string {
  const query = queryOf(view);
  query.set('name', name);
  return `/o/${organisation}/dependency/sales?${query.toString()}`;
}

function queryOf(view: DependencyView): URLSearchParams {
  const query = new URLSearchParams({ by: view.by });
  if (view.all) query.set('window', 'all');
  if (view.from) query.set('from', view.from);
  if (view.to) query.set('to', view.to);
  if (view.in) query.set('in', view.in);
  return query;
}
