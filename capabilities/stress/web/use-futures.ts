/** Has a worker draw futures, anew whenever what is asked changes; the last ones stay to be seen meanwhile. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Simulation } from '../core/simulate.ts';
import type { FromWorker, ToWorker } from './simulation-messages.ts';

export type Standing =
  | { readonly state: 'drawing'; readonly part: number; readonly isLong: boolean }
  | { readonly state: 'done' }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed' };

export interface Futures {
  readonly standing: Standing;
  /** The futures that were drawn last, and of which question they are. */
  readonly last: { readonly simulation: Simulation; readonly of: ToWorker } | null;
  readonly stop: () => void;
  readonly again: () => void;
}

/** What takes less is not worth a bar that comes and goes. */
const longAfterMs = 500;

/** @param asked the same object as long as the same is asked; `null` where nothing can be */
export function useFutures(asked: ToWorker | null): Futures {
  const [standing, setStanding] = useState<Standing>({ state: 'drawing', part: 0, isLong: false });
  const [last, setLast] = useState<Futures['last']>(null);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<(() => void) | null>(null);
  // `attempt` draws anew after a stop or a failure.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (asked === null) return;
    const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
    setStanding({ state: 'drawing', part: 0, isLong: false });
    const long = setTimeout(
      () => setStanding((now) => (now.state === 'drawing' ? { ...now, isLong: true } : now)),
      longAfterMs,
    );
    const end = () => {
      clearTimeout(long);
      worker.terminate();
    };
    running.current = end;
    const fail = () => {
      end();
      setStanding({ state: 'failed' });
    };
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') {
        setStanding((now) => (now.state === 'drawing' ? { ...now, part: data.part } : now));
      } else if (data.kind === 'done') {
        end();
        setLast({ simulation: data.simulation, of: asked });
        setStanding({ state: 'done' });
      } else fail();
    };
    worker.postMessage(asked);
    return end;
  }, [asked, attempt]);
  const stop = useCallback(() => {
    running.current?.();
    setStanding({ state: 'stopped' });
  }, []);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  return { standing, last, stop, again };
}
