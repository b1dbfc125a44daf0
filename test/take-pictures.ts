/**
 * Pictures of every page of the product, to be looked at before a release:
 *   npm run pictures -- FOLDER [--page NAME] [--language en,vi] [--theme light,dark] [--width 1280,390]
 * Builds, starts a server on data that is thrown away, opens a sample and saves
 * `FOLDER/<language>/<theme>-<width>/<page>.png`. Without the choices it takes all of them.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { languages } from '#kernel/language.ts';
import { build } from '../bin/build.mjs';
import { findChromium } from '../bin/chromium.mjs';
import { startServer } from './journeys/journey.ts';
import { openPage, openSample, type SamplePage, samplePages } from './journeys/sample-pages.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    page: { type: 'string' },
    language: { type: 'string', default: languages.join(',') },
    theme: { type: 'string', default: 'light,dark' },
    width: { type: 'string', default: '1280,390' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Say where the pictures go: npm run pictures -- FOLDER');
  process.exit(2);
}
const heights: Readonly<Record<string, number>> = { '390': 844 };
const executablePath = findChromium();

await build();
const server = await startServer();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  let count = 0;
  for (const language of languages.filter((one) => values.language.split(',').includes(one))) {
    count += await picturesIn(browser, language, folder);
  }
  console.log(`${count} pictures in ${folder}`);
} finally {
  await browser.close();
  await server.stop();
  await server.remove();
}

async function picturesIn(opened: Browser, language: string, into: string): Promise<number> {
  const visitor = await opened.newContext({ baseURL: server.address, locale: language });
  const maker = await openSample(visitor.request, language);
  const pages = (await samplePages(visitor.request, maker)).filter(
    ({ name }) => values.page === undefined || name.startsWith(values.page),
  );
  const cookies = await visitor.storageState();
  let count = 0;
  for (const theme of values.theme.split(',')) {
    for (const width of values.width.split(',')) {
      const look = {
        baseURL: server.address,
        locale: language,
        timezoneId: 'Asia/Ho_Chi_Minh',
        viewport: { width: Number(width), height: heights[width] ?? 900 },
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
      } as const;
      const place = path.join(into, language, `${theme}-${width}`);
      await mkdir(place, { recursive: true });
      const inside = await opened.newContext({ ...look, storageState: cookies });
      const outside = await opened.newContext(look);
      for (const page of pages) {
        await picture(page.screen.startsWith('doorstep') ? outside : inside, page, place);
        count += 1;
      }
      await inside.close();
      await outside.close();
    }
  }
  await visitor.close();
  return count;
}

async function picture(context: BrowserContext, { name, address }: SamplePage, into: string): Promise<void> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await openPage(page, address);
  await page.waitForLoadState('networkidle');
  // Charts that are still being laid out.
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(into, `${name}.png`), fullPage: true });
  await page.close();
}
