/** What every handler is given: the outside world, as arguments. */
import type { Id } from '#kernel/id.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { Identity } from '../identity/identity.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Log } from '../log.ts';
import type { Mail } from '../mail/mail.ts';
import type { Catalogue } from './speak.ts';

export interface Services {
  readonly database: Database;
  readonly identity: Identity;
  readonly jobs: Jobs;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly newId: () => Id;
  /** Bytes of chance for secrets. */
  readonly random: (length: number) => Uint8Array;
  /** The installation's secret, under which signing keys are sealed. */
  readonly secret: string;
  /** Where people reach this installation, without a slash at the end. */
  readonly publicUrl: string;
  readonly catalogue: Catalogue;
  readonly log: Log;
  readonly installation: {
    readonly version: string;
    readonly databaseVersion: string;
    readonly embedded: boolean;
  };
}
