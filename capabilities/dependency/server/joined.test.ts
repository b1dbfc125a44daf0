import { expect, it } from 'vitest';
import { joined } from './joined.ts';

/** Work that ends when it is told to. */
function work() {
  let resolve: (value: string) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<string>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { run: () => promise, resolve, reject };
}

it('waits for what is under way, and does it anew afterwards', async () => {
  const join = joined<string>();
  const first = work();
  const one = join('a', first.run);
  const two = join('a', () => Promise.resolve('never asked for'));
  const other = join('b', () => Promise.resolve('another'));
  first.resolve('done once');
  expect(await Promise.all([one, two, other])).toEqual(['done once', 'done once', 'another']);
  expect(await join('a', () => Promise.resolve('anew'))).toBe('anew');
});

it('does its own where the others failed', async () => {
  const join = joined<string>();
  const first = work();
  const one = join('a', first.run);
  const two = join('a', () => Promise.resolve('own'));
  first.reject(new Error('the connection of the first was lost'));
  await expect(one).rejects.toThrow('lost');
  expect(await two).toBe('own');
});
