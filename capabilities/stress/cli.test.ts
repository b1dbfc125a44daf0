/** `entente stress` on files. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stressOfFile } from './cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-stress-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(text: string): Promise<string> {
  const file = path.join(folder, 'scenario.json');
  await writeFile(file, text);
  return file;
}

const scenario = `{ "currency": "EUR", "firstMonth": "2027-01",
  "income": [
    { "name": "Hai Phong Motors", "monthly": "60000.00" },
    { "name": "Utrecht Electric", "monthly": "15000.00", "contract": { "noticeMonths": 2 } } ],
  "otherIncome": "25000.00", "fixedCost": "35000.00", "variableCost": "0.55",
  "cash": "90000.00", "debtService": "4000.00", "creditLine": "30000.00",
  "departures": [ { "counterparty": "Hai Phong Motors", "month": 3, "cut": 1, "rampMonths": 3, "noticeMonths": 2 } ] }`;

it('says when money is gone, what would help, and shows every month', async () => {
  const text = await stressOfFile(await fileOf(scenario), { seed: 1 });
  expect(text.split('\n').slice(0, 14).join('\n')).toMatchInlineSnapshot(`
    "Cash falls below 0 in 2027-11. Lowest: -279000.00 EUR in 2028-12.
    The credit line of 30000.00 EUR is used up in 2028-01.
    In 20 months the result does not pay the debt service.

    Earn more elsewhere: by 2027-05 the others should bring 71000.03 EUR a month rather than 40000.00 EUR (+77.5 %). Hai Phong Motors then stands for at most 45.8 % of income, not 60.0 %. A fund alone would have to hold 279000.00 EUR.

    Month       income     result  cover        cash  if nobody leaves
    2027-01  100000.00   10000.00   2.50    96000.00          96000.00
    2027-02  100000.00   10000.00   2.50   102000.00         102000.00
    2027-03  100000.00   10000.00   2.50   108000.00         108000.00
    2027-04  100000.00   10000.00   2.50   114000.00         114000.00
    2027-05   80000.00    1000.00   0.25   111000.00         120000.00
    2027-06   60000.00   -8000.00  -2.00    99000.00         126000.00
    2027-07   40000.00  -17000.00  -4.25    78000.00         132000.00"
  `);
});

it('simulates when asked to', async () => {
  const text = await stressOfFile(await fileOf(scenario), { seed: 1, simulate: 1000 });
  expect(text.slice(text.indexOf('1000 futures'))).toMatchInlineSnapshot(`
    "1000 futures in which each large counterparty may leave within 12 months (seed 1)

    Large              share  leaves  because
    Hai Phong Motors  60.0 %  20.0 %  no contract on record
    Utrecht Electric  15.0 %  15.0 %  the contract can be ended at any time, with its notice

    Cash falls below 0 in 19.40 % of them, and the credit line is used up in 19.40 %.
    Lowest cash: 96000.00 EUR in the middle, -360000.00 EUR or less in one of twenty.
    Expected shortfall at 95 %: in the worst twentieth the lowest cash is -407520.00 EUR on average.
    "
  `);
});

it('gives all of it as JSON, the same for the same seed', async () => {
  const options = { seed: 7, simulate: 500, json: true } as const;
  const text = await stressOfFile(await fileOf(scenario), options);
  expect(await stressOfFile(await fileOf(scenario), options)).toBe(text);
  expect(JSON.parse(text)).toMatchObject({
    currency: 'EUR',
    runway: 11,
    creditRunway: 13,
    lowest: { month: 24, cash: '-279000.00' },
    months: { length: 24, 4: { month: 5, name: '2027-05', operatingResult: '1000.00', cover: '0.250000' } },
    without: { runway: null, lowest: { month: 1, cash: '96000.00' } },
    action: { best: 'share', fund: '279000.00', share: { byMonth: 5, byMonthName: '2027-05' } },
    simulation: { draws: 500, seed: 7, large: { length: 2 }, fan: { length: 24 } },
  });
});

it.each([
  [
    'names line and place of what cannot happen',
    scenario.replace('"cut": 1', '"cut": 1.5'),
    /scenario\.json: line 7, departures\[0\]\.cut: Nobody can take away more/,
  ],
  [
    'names line and column of what is no JSON',
    scenario.replace('"cash": ', '"cash" '),
    /line 6, column 10: this is not JSON/,
  ],
  [
    'names a customer that is not there',
    scenario.replace('"counterparty": "Hai', '"counterparty": "Thai'),
    /“Thai Phong Motors” brings no income here.*Hai Phong Motors, Utrecht Electric\./,
  ],
  [
    'names a field that it does not know',
    scenario.replace('"cash"', '"chash"'),
    /chash: “chash” is not known here[\s\S]*cash: This is missing/,
  ],
])('%s', async (_, text, message) => {
  await expect(stressOfFile(await fileOf(text), { seed: 1 })).rejects.toThrow(message);
});

it('refuses futures that cannot be drawn', async () => {
  await expect(stressOfFile(await fileOf(scenario), { seed: 1, simulate: 0 })).rejects.toThrow(
    '0 futures cannot be drawn',
  );
});
