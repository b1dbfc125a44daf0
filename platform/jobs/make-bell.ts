/** Bells that end a sleep before its time. Ringing while nobody sleeps keeps the next one from falling asleep. */
export interface Bell {
  ring(): void;
  /** Sleeps until the bell rings, the time is over, or it rang since the last sleep. */
  sleep(millis: number): Promise<void>;
}

export function makeBell(): Bell {
  let rang = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      rang = true;
      wake?.();
    },
    async sleep(millis) {
      if (!rang) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, millis);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = null;
      rang = false;
    },
  };
}
