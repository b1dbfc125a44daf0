/** What the page is about, read from its address, and the same as the API wants it. */
import { isDimension } from '#capabilities/facts/core/fields.ts';
import { isCurrency } from '#kernel/money.ts';
import { useSearchValues } from '#platform/web/go.tsx';
import type { DependencyView } from './paths.ts';

export function useView(): DependencyView {
  const { by = '', window, from, to, in: into = '' } = useSearchValues();
  return {
    by: isDimension(by) ? by : 'customer',
    ...(window === 'all' ? { all: true } : { from: dayIn(from), to: dayIn(to) }),
    ...(isCurrency(into) ? { in: into } : {}),
  };
}

function dayIn(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

export interface ViewQuery {
  readonly by: DependencyView['by'];
  readonly from?: string;
  readonly to?: string;
  readonly all?: 'true';
  readonly in?: string;
}

export function queryOf(view: DependencyView): ViewQuery {
  return {
    by: view.by,
    ...(view.all ? { all: 'true' as const } : {}),
    ...(view.from === undefined ? {} : { from: view.from }),
    ...(view.to === undefined ? {} : { to: view.to }),
    ...(view.in === undefined ? {} : { in: view.in }),
  };
}
