import type { Encoding } from '#capabilities/facts/core/reading.ts';

/** The options of `entente dependency`, as they were typed. */
export interface DependencyOptions {
  readonly by: string;
  readonly amount?: string;
  readonly date?: string;
  readonly currency?: string;
  readonly from?: string;
  readonly to?: string;
  readonly all?: true;
  readonly json?: true;
  readonly rates?: string;
  readonly in?: string;
  readonly groups?: string;
  readonly policy?: string;
  readonly encoding?: Encoding;
  readonly dates?: 'ymd' | 'dmy' | 'mdy';
  readonly decimal?: 'point' | 'comma';
}
