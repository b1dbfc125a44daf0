/** Mail leaves the house from the outbox queue only, never inside a transaction. */
import nodemailer from 'nodemailer';
import type { Transaction } from '../db/pool.ts';
import type { Jobs } from '../jobs/jobs.ts';

export const mailQueue = 'mail';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mail {
  /** Whether a mail server is set up; without one, letters are not queued and links are shown on screen only. */
  readonly configured: boolean;
  post(tx: Transaction, letter: Letter): Promise<boolean>;
}

export function createMail(smtpUrl: string | undefined, jobs: Jobs): Mail {
  return {
    configured: smtpUrl !== undefined,
    async post(tx, letter) {
      if (smtpUrl === undefined) return false;
      await jobs.send(tx, mailQueue, letter, { retryLimit: 8 });
      return true;
    },
  };
}

/** Sends queued letters; `from` is the sender's address. */
export function deliverMail(smtpUrl: string, from: string, jobs: Jobs): void {
  const transport = nodemailer.createTransport(smtpUrl);
  jobs.work<Letter>(mailQueue, 1, async ({ to, subject, text }) => {
    try {
      await transport.sendMail({ from, to, subject, text });
    } catch (error) {
      // A mail server that refuses a connection is not to be taken for the database.
      throw new Error('the mail server did not take a letter', { cause: error });
    }
    return 'done';
  });
}
