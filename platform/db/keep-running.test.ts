import { expect, it } from 'vitest';
import { keepRunning } from './keep-running.ts';

const times = { lookMillis: 1, pauseMillis: 1, longestPauseMillis: 2, mostStarts: 3, soundLooks: 5 };

/** A program that can be ended, and starts, or does not, as the list says; at last always as the last of it. */
function program(...succeeds: readonly boolean[]) {
  let isUp = true;
  let starts = 0;
  let looks = 0;
  const messages: string[] = [];
  return {
    messages,
    starts: () => starts,
    looks: () => looks,
    end: () => {
      isUp = false;
    },
    parts: {
      isRunning: async () => {
        looks += 1;
        return isUp;
      },
      start: async () => {
        starts += 1;
        isUp = succeeds[Math.min(starts, succeeds.length) - 1] ?? true;
        if (!isUp) throw new Error(`no room, ${starts}`);
      },
      log: (message: string) => {
        messages.push(message);
      },
    },
  };
}

it('starts again what has ended, any number of times if it ran soundly in between', async () => {
  const it = program(true);
  const kept = keepRunning('It', { ...it.parts, onGivenUp: () => expect.unreachable() }, times);
  for (let ends = 1; ends <= 6; ends += 1) {
    it.end();
    await expect.poll(it.starts).toBe(ends);
    const looks = it.looks();
    await expect.poll(it.looks).toBeGreaterThan(looks + times.soundLooks + 1);
  }
  await kept.stop();
  expect(it.messages).toContain('It has ended; starting it again (1 of 3)');
});

it('tries again what does not start, and gives it up with the last reason', async () => {
  const it = program(false);
  const reasons: unknown[] = [];
  const kept = keepRunning('It', { ...it.parts, onGivenUp: (reason) => reasons.push(reason) }, times);
  it.end();
  await expect.poll(() => reasons).toEqual([new Error('no room, 3')]);
  expect(it.messages.filter((message) => message.includes('could not be started'))).toHaveLength(3);
  await kept.stop();
  expect(it.starts()).toBe(3);
});

it('gives up what ends again and again', async () => {
  const it = program(true);
  let isGivenUp = false;
  const { start } = it.parts;
  const parts = {
    ...it.parts,
    start: async () => {
      await start();
      it.end();
    },
  };
  keepRunning('It', { ...parts, onGivenUp: () => (isGivenUp = true) }, times);
  it.end();
  await expect.poll(() => isGivenUp).toBe(true);
  expect(it.starts()).toBe(3);
});

it('looks no more once it was stopped', async () => {
  const it = program(true);
  await keepRunning('It', { ...it.parts, onGivenUp: () => expect.unreachable() }, times).stop();
  it.end();
  const looks = it.looks();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([it.looks(), it.starts()]).toEqual([looks, 0]);
});
