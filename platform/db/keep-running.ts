/**
 * Whoever starts a program of their own sees to it that it runs: looks after it, and starts it again when it has ended,
 * whoever ended it. Not for ever: what ends again and again, or cannot be started, is told and left.
 */
import { setTimeout } from 'node:timers/promises';

export interface Kept {
  readonly isRunning: () => Promise<boolean>;
  /** Rejects where it could not be started. */
  readonly start: () => Promise<void>;
  readonly log: (message: string) => void;
  /** Called once, with why it could not be started the last time; nobody looks after it from then on. */
  readonly onGivenUp: (reason: unknown) => void;
}

export interface KeptTimes {
  readonly lookMillis: number;
  /** The first pause between two starts; each is twice the one before. */
  readonly pauseMillis: number;
  readonly longestPauseMillis: number;
  /** So many starts without having run for `soundLooks` looks in between. */
  readonly mostStarts: number;
  readonly soundLooks: number;
}

const usualTimes: KeptTimes = {
  ...{ lookMillis: 1000, pauseMillis: 1000, longestPauseMillis: 30_000 },
  ...{ mostStarts: 10, soundLooks: 60 },
};

/** @param name what it is called in the log */
export function keepRunning(
  name: string,
  { isRunning, start, log, onGivenUp }: Kept,
  times: KeptTimes = usualTimes,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pause = (millis: number) => setTimeout(millis, undefined, { signal }).catch(() => {});
  let [starts, looks] = [0, 0];
  let reason: unknown = null;

  const startAgain = async (): Promise<void> => {
    await pause(starts === 0 ? 0 : Math.min(times.pauseMillis * 2 ** (starts - 1), times.longestPauseMillis));
    if (signal.aborted) return;
    starts += 1;
    looks = 0;
    log(`${name} has ended; starting it again (${starts} of ${times.mostStarts})`);
    try {
      await start();
      log(`${name} runs again`);
    } catch (error) {
      reason = error;
      log(`${name} could not be started: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const looking = (async () => {
    while (!signal.aborted) {
      if (await isRunning()) {
        looks += 1;
        if (looks >= times.soundLooks) starts = 0;
        await pause(times.lookMillis);
      } else if (starts < times.mostStarts) await startAgain();
      else {
        onGivenUp(reason);
        return;
      }
    }
  })();
  return {
    stop() {
      stopping.abort();
      return looking;
    },
  };
}
