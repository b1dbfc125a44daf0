/** Draws weights beside the page, so that it stays quick however many candidates there are. */
import { rankByChance } from '../core/rank-by-chance.ts';
import type { FromWorker, ToWorker } from './chance-messages.ts';

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  const drawn = rankByChance(data.request);
  const answer: FromWorker = { shares: drawn.ok ? drawn.value : null };
  self.postMessage(answer);
};
