/** The same seed deals the same chance in a browser as on the server and the command line, to the last digit. */
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { seededRankings } from './seeded-rankings.ts';

test('a ranking and how sure it is are the same in a browser and outside it, by every method', async ({
  page,
}) => {
  const bundled = await build({
    entryPoints: [path.join(import.meta.dirname, 'seeded-rankings.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    platform: 'browser',
  });
  await page.setContent('<title>The same seed</title>');
  await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' });
  const inBrowser = await page.evaluate<readonly string[]>('bundled.seededRankings()');
  const here = seededRankings();
  expect(here).toHaveLength(12);
  expect(here.every((answer) => answer.includes('"acceptability"'))).toBe(true);
  expect(inBrowser).toEqual(here);
});
