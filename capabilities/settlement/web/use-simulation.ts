/** Brings past figures to a worker once, and has it try terms on them whenever those change. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Json } from '#kernel/canonical-json.ts';
import { browserProblem } from '#platform/web/problem.ts';
import type { FromWorker, ToWorker, Tried } from './simulation-messages.ts';
import { useFiguresClient } from './simulator-api.ts';

export type Source = 'shared' | 'own';

export interface Asked {
  readonly alliance: string;
  readonly source: Source;
  /** The party that is to have collected the own sales. */
  readonly ownParty: string;
  /** How many shared events there are, for the progress. */
  readonly events: number;
  /** One or two sets of terms that can be used; none while there is nothing to try. */
  readonly terms: readonly Json[];
  readonly months: number | null;
}

export type Standing =
  | { readonly state: 'fetching'; readonly fetched: number }
  | { readonly state: 'computing'; readonly part: number }
  | { readonly state: 'done'; readonly tried: readonly Tried[] }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly problem: unknown };

export interface Simulating {
  readonly standing: Standing;
  /** The last result, while another one is worked out. */
  readonly last: readonly Tried[] | null;
  readonly stop: () => void;
  readonly again: () => void;
}

interface Running {
  readonly worker: Worker;
  readonly stop: AbortController;
  readonly loaded: boolean;
}

const pageSize = 1000;

export function useSimulation(asked: Asked): Simulating {
  const client = useFiguresClient();
  const { alliance, source, ownParty, months } = asked;
  const [standing, setStanding] = useState<Standing>({ state: 'fetching', fetched: 0 });
  const [last, setLast] = useState<readonly Tried[] | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [running, setRunning] = useState<Running | null>(null);
  const run = useRef(0);

  // `attempt` begins anew after a stop or a failure.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
    const stop = new AbortController();
    const { signal } = stop;
    const tell = (message: ToWorker) => worker.postMessage(message);
    worker.onerror = () => setStanding({ state: 'failed', problem: browserProblem('answer_unreadable') });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.run !== run.current || signal.aborted) return;
      if (data.kind === 'progress') setStanding({ state: 'computing', part: data.part });
      else if (data.kind === 'done') {
        setLast(data.tried);
        setStanding({ state: 'done', tried: data.tried });
      } else setStanding({ state: 'failed', problem: browserProblem('answer_unreadable') });
    };
    const bringShared = async () => {
      let fetched = 0;
      let cursor: string | null = null;
      do {
        const query: { readonly limit: number; readonly cursor?: string } =
          cursor === null ? { limit: pageSize } : { limit: pageSize, cursor };
        const page: { readonly events: readonly unknown[]; readonly next: string | null } = await client.call(
          'GET /api/v1/alliances/{alliance}/sales',
          { params: { alliance }, query },
          { signal },
        );
        tell({ kind: 'events', events: page.events });
        fetched += page.events.length;
        cursor = page.next;
        setStanding({ state: 'fetching', fetched });
      } while (cursor !== null);
    };
    const bringOwn = async () => {
      const { content } = await client.fetchFile('GET /api/v1/sales.csv', {}, { signal });
      tell({ kind: 'sales', text: await content.text(), party: ownParty });
    };
    const bring = async () => {
      const rates = await client.fetchFile('GET /api/v1/exchange-rates.csv', {}, { signal });
      tell({ kind: 'rates', text: await rates.content.text() });
      await (source === 'own' ? bringOwn() : bringShared());
      if (!signal.aborted) setRunning({ worker, stop, loaded: true });
    };
    setLast(null);
    setStanding({ state: 'fetching', fetched: 0 });
    setRunning({ worker, stop, loaded: false });
    bring().catch((problem: unknown) => {
      if (!signal.aborted) setStanding({ state: 'failed', problem });
    });
    return () => {
      stop.abort();
      worker.terminate();
    };
  }, [client, alliance, source, ownParty, attempt]);

  // Terms are compared by what they say: the list is made anew whenever the page is drawn.
  const terms = JSON.stringify(asked.terms);
  useEffect(() => {
    if (running === null || !running.loaded || running.stop.signal.aborted) return;
    const documents: readonly Json[] = JSON.parse(terms);
    run.current += 1;
    if (documents.length === 0) return;
    setStanding({ state: 'computing', part: 0 });
    const message: ToWorker = { kind: 'run', run: run.current, terms: documents, months };
    running.worker.postMessage(message);
  }, [running, terms, months]);

  const stop = useCallback(() => {
    running?.stop.abort();
    running?.worker.terminate();
    setStanding({ state: 'stopped' });
  }, [running]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  return { standing, last, stop, again };
}
