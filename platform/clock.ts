/** The one place that reads the time. Everything else is told. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
