/** The document says what the tokens are: every pair of colours with its contrast, as it is computed. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrast, contrastPairs, dark, light } from '#platform/web/tokens.ts';

const document = readFileSync(new URL('../docs/design.md', import.meta.url), 'utf8');

it.each(contrastPairs)('docs/design.md lists the contrast of $over on $on', ({ over, on, meaning }) => {
  const ratio = (scheme: typeof light) => contrast(scheme[over], scheme[on]).toFixed(2);
  expect(document).toContain(`| ${over} | ${on} | ${meaning} | ${ratio(light)} | ${ratio(dark)} |`);
});

it('docs/design.md lists every series of a chart', () => {
  for (const [index, colour] of light.series.entries()) {
    const other = dark.series[index] ?? '';
    const ratios = `${contrast(colour, light.paper).toFixed(2)} | ${contrast(other, dark.paper).toFixed(2)}`;
    expect(document).toContain(`| series ${index + 1} | ${colour} | ${other} | ${ratios} |`);
  }
});
