/**
 * Every page of the product, looked at as nobody would have the patience to: by axe in light on a wide window and in dark
 * on a narrow one, by keyboard, and in four languages for words that stayed behind. A screen without a page fails.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { languages } from '#kernel/language.ts';
import { expect, test } from './journey.ts';
import { expectAccessible, expectInsideWindow, focusStart } from './newcomer.ts';
import { openPage, openSample, type SamplePage, samplePages } from './sample-pages.ts';

// Each opens a sample of its own, so they need not wait for one another.
test.describe.configure({ mode: 'parallel' });

interface Looker {
  readonly pages: readonly SamplePage[];
  /** Opens a page as its reader meets it: the doorstep as a stranger, the rest as the visitor of the sample. */
  open(page: SamplePage): Promise<Page>;
  close(): Promise<void>;
}

async function lookThrough(
  visitor: BrowserContext,
  stranger: BrowserContext,
  language: (typeof languages)[number],
): Promise<Looker> {
  const maker = await openSample(visitor.request, language);
  const pages = await samplePages(visitor.request, maker);
  const [inside, outside] = [await visitor.newPage(), await stranger.newPage()];
  return {
    pages,
    async open({ screen, address }) {
      const page = screen.startsWith('doorstep') ? outside : inside;
      await openPage(page, address);
      return page;
    },
    async close() {
      await visitor.close();
      await stranger.close();
    },
  };
}

/** The pages by where they stand, so that they are looked at side by side, and each has a name. */
const parts = {
  'before signing in': /^doorstep/,
  'of dependency': /^organisation dependency/,
  'of candidates': /^organisation candidates/,
  'of an alliance': /^alliance/,
  'of a company': /^organisation (?!dependency|candidates)/,
} as const;

for (const [part, screens] of Object.entries(parts)) {
  test(`Every page ${part} is accessible in light and wide, in dark and narrow, and by keyboard`, async ({
    browser,
    server,
  }) => {
    const look = { baseURL: server.address, locale: 'en', reducedMotion: 'reduce' } as const;
    const looker = await lookThrough(await browser.newContext(look), await browser.newContext(look), 'en');
    for (const { screen } of looker.pages) {
      expect(
        Object.values(parts).filter((each) => each.test(screen)),
        `“${screen}” is in one part`,
      ).toHaveLength(1);
    }
    for (const one of looker.pages.filter(({ screen }) => screens.test(screen))) {
      await test.step(one.name, async () => {
        const page = await looker.open(one);
        await walkByKeyboard(page, one);
        await expectAccessible(page, ['light']);
        // Colours do not depend on the width, nor what stands where on the colours: two looks see all four.
        await page.setViewportSize({ width: 390, height: 844 });
        await expectAccessible(page, ['dark']);
        await page.setViewportSize({ width: 1280, height: 900 });
      });
    }
    await looker.close();
  });
}

/** Skip first, then the menu, always seen where one is. */
async function walkByKeyboard(page: Page, { screen, name: place }: SamplePage): Promise<void> {
  await focusStart(page);
  const seen: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(async () => {
      // The window follows the focus with one of the next frames.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return {
        name: element.textContent?.trim() || element.getAttribute('aria-label') || element.tagName,
        inWindow: box.width > 0 && box.bottom > 0 && box.top < window.innerHeight,
        outlined: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
      };
    });
    if (focus === null) break;
    expect.soft(focus.inWindow, `${place}: ${focus.name} is not in the window`).toBe(true);
    expect.soft(focus.outlined, `${place}: ${focus.name} does not show the focus`).toBe(true);
    seen.push(focus.name);
  }
  if (!screen.startsWith('doorstep')) expect.soft(seen[0], place).toBe('Skip to the page');
  expect.soft(seen.length, place).toBeGreaterThan(2);
  // What follows looks at the page as it was opened.
  await focusStart(page);
}

/** Every text a reader meets on the page, those that are only heard too. Code is the same in every language. */
async function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('code, pre, script, style, noscript, [lang]') === null)
        found.add((node.textContent ?? '').trim());
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description']) {
      for (const element of document.querySelectorAll(`[${name}]:not([aria-hidden="true"])`))
        found.add(element.getAttribute(name) ?? '');
    }
    return [...found].filter((text) => text !== '');
  });
}

/** A message that is missing shows its key. */
const namespaces = [
  'common',
  'http',
  ...readdirSync(path.resolve(import.meta.dirname, '../../capabilities')),
];
const keyLike = new RegExp(`\\b(${namespaces.join('|')})\\.[a-z]\\w*(\\.\\w+)*\\b`);

/** An English sentence, as names and data are not: at least two words that begin small, all in plain letters. */
function isEnglishSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{Ll}{2,}/u.test(word));
  return words.length >= 2 && !/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(text);
}

/** Before an alliance each page ends with what to do next, by the name of that line in Chinese. */
const onTheWay = /^organisation (?:dependency|diagnosis|candidates|approach)/;
const nextStep = '建议的下一步';

test('Every page speaks each of the four languages, and nothing of another one', async ({
  browser,
  server,
}) => {
  const english = new Map<string, ReadonlySet<string>>();
  for (const language of languages) {
    const look = { baseURL: server.address, locale: language };
    const looker = await lookThrough(
      await browser.newContext(look),
      await browser.newContext(look),
      language,
    );
    for (const one of looker.pages) {
      const page = await looker.open(one);
      const texts = await textsOf(page);
      const place = `${one.name} in ${language}`;
      await expect(page.locator('html'), place).toHaveAttribute('lang', language);
      expect(
        texts.filter((text) => keyLike.test(text)),
        place,
      ).toEqual([]);
      if (language === 'en') english.set(one.name, new Set(texts));
      else {
        const left = texts.filter((text) => english.get(one.name)?.has(text) && isEnglishSentence(text));
        expect.soft(left, place).toEqual([]);
        await expectInsideWindow(page);
      }
      if (language === 'zh-CN' && onTheWay.test(one.screen))
        await expect(page.getByRole('complementary', { name: nextStep }), place).toContainText(
          /\p{Script=Han}/u,
        );
    }
    await looker.close();
  }
});

test('The language changes at once, is remembered with the person, and leaves the data as they are', async ({
  page,
}) => {
  await page.goto('/');
  const maker = await openSample(page.request);
  await page.goto(`/o/${maker}/alliances`);
  const alliance = page.getByRole('link', { name: 'Climate sensors for Dutch greenhouses' });
  const person = page.getByRole('button', { name: /Trần Thu Hà/ });
  for (const [language, heading] of [
    ['Tiếng Việt', 'Liên minh'],
    ['简体中文', '联盟'],
    ['Nederlands', 'Allianties'],
    ['English', 'Alliances'],
  ] as const) {
    await person.click();
    await page.getByRole('button', { name: language, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(alliance).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
});
