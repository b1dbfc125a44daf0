/** The worked cases of the settlement law: terms, events and rates in, every statement out to the last byte and hash. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTerms } from '#capabilities/settlement/core/parse-terms.ts';
import { parseRates } from '#capabilities/settlement/core/rates.ts';
import { renderStatement } from '#capabilities/settlement/core/render-explanation.ts';
import { settleAll } from '#capabilities/settlement/core/settle.ts';

const folder = new URL('./fixtures/settlement/', import.meta.url);

/** A statement as the worked cases write it: without the texts, which no hash covers. */
function withoutTexts(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (key === 'why' || key === 'detail' ? undefined : value));
}

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const vector = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const terms = parseTerms(vector.terms);
  const rates = parseRates(vector.rates);
  if (!terms.ok || !rates.ok) throw new Error(`${file} has faulty terms or rates`);
  const settled = settleAll({ terms: terms.value, rates: rates.value }, vector.events);
  if (!settled.ok) throw new Error(`${file} has unusable events`);
  const written = settled.value.map((statement) =>
    JSON.stringify(renderStatement(statement, { sentence: (code) => code, value: () => '', between: ' ' })),
  );

  test('gives the expected statements, in the published order of keys', () => {
    expect(written.map((text) => JSON.stringify(withoutTexts(text)))).toEqual(
      vector.expected.map((statement: unknown) => JSON.stringify(statement)),
    );
  });

  test('explains every line and every exception', () => {
    for (const statement of settled.value) {
      for (const line of statement.lines) expect(line.why).not.toEqual([]);
      for (const exception of statement.exceptions) expect(exception.detail).not.toEqual([]);
    }
  });
});

test('forty mixed cases give the hashes that a second implementation of the law worked out', () => {
  const lines = readFileSync(new URL('./fixtures/settlement-cases.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(40);
  for (const line of lines) {
    const found = JSON.parse(line);
    const terms = parseTerms(found.terms);
    const rates = parseRates(found.rates);
    if (!terms.ok || !rates.ok) throw new Error('a case has faulty terms or rates');
    const settled = settleAll({ terms: terms.value, rates: rates.value }, found.events);
    const hashes = settled.ok ? settled.value.map((statement) => statement.hashes.statement) : [];
    expect(hashes).toEqual(found.statements);
  }
});
