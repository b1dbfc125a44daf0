import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Document } from './document.ts';
import type { Delivery, Order } from './pdf-thread.ts';

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** What a thread may use; a document that needs more fails alone. */
const memoryMegabytes = 1536;

let thread: Thread | undefined;
let orders = 0;

/**
 * A document as the bytes of a PDF file. The same document gives the same bytes, everywhere and every time. It is made
 * on a thread of its own, which starts with the first document.
 */
export function makePdf(document: Document): Promise<Uint8Array> {
  thread ??= startThread();
  const { worker, waiting } = thread;
  orders += 1;
  const order: Order = { number: orders, document };
  return new Promise((resolve, reject) => {
    waiting.set(order.number, { resolve, reject });
    worker.ref();
    worker.postMessage(order);
  });
}

function startThread(): Thread {
  const worker = openWorker({ resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
  const waiting = new Map<number, Waiting>();
  const started: Thread = { worker, waiting };
  const end = (error: Error): void => {
    if (thread === started) thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (delivery: Delivery) => {
    const asked = waiting.get(delivery.number);
    waiting.delete(delivery.number);
    if (waiting.size === 0) worker.unref();
    if (delivery.kind === 'made') asked?.resolve(delivery.bytes);
    else asked?.reject(new Error(delivery.reason));
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the thread that makes documents ended with ${code}`)));
  worker.unref();
  return started;
}

/** Where the program is built, its thread lies beside it; from its sources a thread has to learn TypeScript first. */
function openWorker(options: WorkerOptions): Worker {
  const built = fileURLToPath(new URL('./pdf-thread.js', import.meta.url));
  if (existsSync(built)) return new Worker(built, options);
  const typescript = import.meta.resolve('tsx/esm/api');
  const source = new URL('./pdf-thread.ts', import.meta.url).href;
  const start = `import('${typescript}').then((tsx) => { tsx.register(); return import('${source}'); });`;
  return new Worker(start, { ...options, eval: true });
}
