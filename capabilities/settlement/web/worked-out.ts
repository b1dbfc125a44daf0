/** What the page asks of its signing worker, once, and what it answers. */
import type { Hash } from '#kernel/canonical-json.ts';
import type { StatementView } from '../core/contract.ts';

export type Asked =
  | {
      readonly kind: 'statement';
      readonly bundle: string;
      readonly statement: Pick<StatementView, 'hash' | 'parties'>;
    }
  | { readonly kind: 'record'; readonly record: string };

export interface StatementWorkedOut {
  readonly hash: Hash;
  /** A side holds fields of its events back, so that their hash is taken from the statement. */
  readonly incomplete: boolean;
}

export type WorkedOut =
  /** `null`: it is not what the page shows, or does not hold. */
  | { readonly kind: 'statement'; readonly found: StatementWorkedOut | null }
  | { readonly kind: 'record'; readonly found: { readonly sequence: number; readonly hash: Hash } | null }
  | { readonly kind: 'unreadable' };

export function workedOut(asked: Asked): Promise<WorkedOut> {
  const worker = new Worker(new URL('./signing-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<WorkedOut>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkedOut>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
