/** Has a worker draw weights for a selection, anew whenever what is asked changes; the last picture stays meanwhile. */
import { useEffect, useState } from 'react';
import type { ChanceRequest, RankShares } from '../core/rank-by-chance.ts';
import type { FromWorker, ToWorker } from './chance-messages.ts';

export type Drawing =
  | { readonly state: 'drawing'; readonly last: RankShares | null }
  | { readonly state: 'done'; readonly shares: RankShares }
  | { readonly state: 'failed' };

/** @param request the same object as long as the same is asked */
export function useChance(request: ChanceRequest): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ state: 'drawing', last: null });
  useEffect(() => {
    const worker = new Worker(new URL('./chance-worker.ts', import.meta.url), { type: 'module' });
    setDrawing((before) => ({ state: 'drawing', last: before.state === 'done' ? before.shares : null }));
    worker.onerror = () => setDrawing({ state: 'failed' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      setDrawing(data.shares === null ? { state: 'failed' } : { state: 'done', shares: data.shares });
      worker.terminate();
    };
    const message: ToWorker = { request };
    worker.postMessage(message);
    return () => worker.terminate();
  }, [request]);
  return drawing;
}
