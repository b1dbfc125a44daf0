/** Every queue of work that outlives a request. */
import { mailQueue } from '#platform/mail/mail.ts';

export const queues: readonly string[] = [mailQueue];
