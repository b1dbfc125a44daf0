import { expect, it } from 'vitest';
import { hashJson } from '#kernel/canonical-json.ts';
import { invariant } from '#kernel/invariant.ts';
import { isHashable } from '#kernel/json-places.ts';
import { renderStatement } from '../core/render-explanation.ts';
import { saleOf, settled, termsWith } from '../core/test-examples.ts';
import { hashWorkedOut } from './hash-worked-out.ts';

const events = [saleOf('a', '100.00', { customer: 'Jansen' }), saleOf('b', '10.00')];
const statements = settled({}, events).map((statement) =>
  renderStatement(statement, { sentence: (code) => code, value: () => '', between: ' ' }),
);
const [march] = statements;
invariant(march, 'there is a statement of March');
const bundle = { terms: termsWith(), events, rates: [], statements, signatures: [] };
const shown = { hash: march.hashes.statement, parties: { ...march.parties } };

const workedOut = (document: object, statement = shown) => hashWorkedOut(JSON.stringify(document), statement);

it('is the hash of the statement on the page, from its terms and events', () => {
  expect(workedOut(bundle)).toEqual({ hash: shown.hash, incomplete: false });
});

it('is told to be incomplete where a side holds fields of its events back', () => {
  const [whole, other] = events;
  invariant(whole !== undefined && isHashable(whole), 'the event can be hashed');
  const { customer: _, ...part } = whole;
  const withheld = [{ event: 'a', fields: ['customer'], hash: hashJson(whole) }];
  expect(workedOut({ ...bundle, events: [part, other], withheld })).toEqual({
    hash: shown.hash,
    incomplete: true,
  });
});

it.each<[string, object, object]>([
  ['an event that was changed', { events: [saleOf('a', '100.01'), saleOf('b', '10.00')] }, {}],
  ['another statement than the page shows', {}, { hash: `sha256:${'0'.repeat(64)}` }],
  ['other balances than the page shows', {}, { parties: { ...shown.parties, soft: shown.parties.hard } }],
])('is none for %s', (_, changed, seen) => {
  expect(workedOut({ ...bundle, ...changed }, { ...shown, ...seen })).toBeNull();
});
