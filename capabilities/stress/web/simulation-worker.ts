/** Draws futures beside the page, so that it stays quick however many there are. */
import { simulate } from '../core/simulate.ts';
import type { FromWorker, ToWorker } from './simulation-messages.ts';

const say = (message: FromWorker) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  const drawn = simulate(data.stressCase, data.draws, (part) => say({ kind: 'progress', part }));
  say(drawn.ok ? { kind: 'done', simulation: drawn.value } : { kind: 'refused' });
};
