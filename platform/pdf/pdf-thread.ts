/** The thread that makes documents, so that a long one keeps nobody waiting but whoever asked for it. */
import { parentPort } from 'node:worker_threads';
import type { Document } from './document.ts';
import { printPdf } from './print-pdf.ts';

export interface Order {
  readonly number: number;
  readonly document: Document;
}

export type Delivery =
  | { readonly number: number; readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly number: number; readonly kind: 'failed'; readonly reason: string };

async function deliver({ number, document }: Order): Promise<Delivery> {
  try {
    return { number, kind: 'made', bytes: await printPdf(document) };
  } catch (error) {
    return {
      number,
      kind: 'failed',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** One after the other: two long documents at once would need twice the memory and be no sooner. */
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (order: Order) => {
  last = last.then(async () => parentPort?.postMessage(await deliver(order)));
});
