import {
  type CheckExample,
  type ExampleFault,
  figures,
} from '#capabilities/agreements/core/worked-examples.ts';
import { formatLocalDate, parsePeriodName } from '#kernel/local-date.ts';
import { parseTerms } from './parse-terms.ts';
import { parseRates } from './rates.ts';
import { settleAll } from './settle.ts';

/**
 * Settles the facts of a worked example by terms, with the engine that settles real ones, and compares the figures of
 * its month with what both sides expect. In the browser while one types, and on the server before a signature.
 */
export const checkExample: CheckExample = (document, example) => {
  const terms = parseTerms(document);
  const rates = parseRates([]);
  const month = parsePeriodName(example.period);
  if (!terms.ok || !rates.ok || month === null) return [{ kind: 'no_statement' }];
  const settled = settleAll({ terms: terms.value, rates: rates.value }, example.events);
  if (!settled.ok) return [{ kind: 'no_statement' }];
  const exceptions = settled.value.flatMap((statement) => statement.exceptions);
  const faults = exceptions.map(
    ({ event, code }): ExampleFault => ({
      kind: 'fact',
      fact: example.events.findIndex(({ id }) => id === event) + 1,
      code,
    }),
  );
  if (faults.length > 0) return faults;
  const from = formatLocalDate(month.start);
  const statement = settled.value.find(({ period }) => period.from === from);
  if (statement === undefined) return [{ kind: 'no_statement' }];
  return terms.value.parties.flatMap((party) =>
    figures.flatMap((figure): ExampleFault[] => {
      const expected = example.expected[party];
      if (expected === undefined) return [];
      const found = statement.parties[party]?.[figure] ?? '';
      return found === expected[figure]
        ? []
        : [{ kind: 'figure', party, figure, expected: expected[figure], found }];
    }),
  );
};
