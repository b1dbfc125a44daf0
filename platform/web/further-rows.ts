/** A list that comes in pages: the rows so far, and for the table the button that fetches the next ones. */
import { useMemo, useState } from 'react';
import type { MoreRows } from './table.tsx';

export interface RowsPage<Row, Next> {
  readonly rows: readonly Row[];
  /** With what the next page is asked for; null: there is none. */
  readonly next: Next | null;
}

export interface FurtherRows<Row> {
  readonly rows: readonly Row[];
  readonly more: MoreRows | null;
}

/**
 * @param first its rows are kept the same object between renders; whoever shows another list gives its table another key
 * @param fetchPage the page that follows
 */
export function useFurtherRows<Row, Next>(
  first: RowsPage<Row, Next>,
  fetchPage: (next: Next) => Promise<RowsPage<Row, Next>>,
): FurtherRows<Row> {
  const [pages, setPages] = useState<readonly RowsPage<Row, Next>[]>([]);
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const rows = useMemo(() => [...first.rows, ...pages.flatMap((page) => page.rows)], [first.rows, pages]);
  const { next } = pages.at(-1) ?? first;
  if (next === null) return { rows, more: null };
  const onMore = async () => {
    setLoading(true);
    setProblem(null);
    try {
      const page = await fetchPage(next);
      setPages([...pages, page]);
    } catch (error) {
      setProblem(error);
    } finally {
      setLoading(false);
    }
  };
  return { rows, more: { onMore: () => void onMore(), loading, problem } };
}
