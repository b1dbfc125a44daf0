import { expect, it } from 'vitest';
import { z } from 'zod';
import { inputFaults } from './input-faults.ts';
import { type Catalogue, sayRefusal } from './speak.ts';

const refusals = { day_is_past: '{found}: {today}' };
const catalogue: Catalogue = {
  en: { visits: { refusals } },
  vi: { visits: { refusals } },
  'zh-CN': { visits: { refusals } },
  nl: { visits: { refusals } },
};

it.each([
  ['2026-11-21', '2026-11-22', 'nl', '2026-11-21: 22 nov 2026'],
  ['2026-11-21', '2026-11-22', 'vi', '2026-11-21: 22 thg 11, 2026'],
  ['2026-11-21', '2026-02-31', 'en', '2026-11-21: 2026-02-31'],
] as const)(
  'a refusal of %s names the day %s in %s as it is written there',
  (found, today, language, expected) => {
    const refusal = { code: 'day_is_past', values: { found, today } };
    expect(sayRefusal(catalogue, language, 'visits', refusal)).toBe(expected);
  },
);

it.each([
  [1e30, ['1440']],
  [2000, ['1440']],
])('%d minutes are said to be more than may be, once', (minutes, bounds) => {
  const parsed = z.object({ minutes: z.int().max(1440) }).safeParse({ minutes });
  const faults = inputFaults('body', parsed.error?.issues ?? []);
  expect(faults.map(({ values }) => values?.bound)).toEqual(bounds);
});
