import { describe, expect, test } from 'vitest';
import { renderStatement } from './render-explanation.ts';
import { type Fields, saleOf, settled, termsWith } from './test-examples.ts';
import { type BundleFinding, verifyBundle } from './verify-bundle.ts';

const events = [
  saleOf('a', '100.00'),
  saleOf('b', '5.000'),
  saleOf('c', '10.00', { at: '2026-04-10T10:00:00Z' }),
];
const statements = settled({}, events).map((statement) =>
  renderStatement(statement, { sentence: (code) => code, value: () => '', between: ' ' }),
);
const march = statements[0]?.hashes.statement ?? '';

/** A signature that our check below believes: key and hash, joined. */
function signed(party: string, changes: Fields = {}): Fields {
  const publicKey = `key of ${party}`;
  return {
    party,
    period: '2026-03-01',
    statement: march,
    publicKey,
    signature: `${publicKey}|${march}`,
    ...changes,
  };
}

const check = (hash: string, publicKey: string, signature: string) => signature === `${publicKey}|${hash}`;

function bundleWith(changes: Fields = {}): Fields {
  return JSON.parse(
    JSON.stringify({ terms: termsWith(), events, rates: [], statements, signatures: [], ...changes }),
  );
}

async function found(changes: Fields = {}, trusted?: ReadonlyMap<string, string>): Promise<BundleFinding> {
  const decision = await verifyBundle(bundleWith(changes), check, trusted);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

test('what is recomputed alike holds, whatever its explanations say', async () => {
  const other = JSON.parse(JSON.stringify(statements).replaceAll(/"why":"[^"]*"/g, '"why":"vì thế"'));
  const finding = await found({ statements: other });
  expect(finding).toMatchObject({ holds: true, stray: [] });
  expect(finding.statements.map(({ period, state, hash }) => [period, state, hash])).toEqual(
    statements.map(({ period, hashes }) => [period.from, 'unsigned', hashes.statement]),
  );
});

describe('signatures', () => {
  test.each([
    ['nobody’s', [], 'unsigned'],
    ['one side’s', [signed('soft')], 'one-sided'],
    ['one side’s, twice', [signed('soft'), signed('soft')], 'one-sided'],
    ['both sides’', [signed('soft'), signed('hard')], 'agreed'],
    [
      'one of another statement',
      [signed('soft'), signed('hard', { statement: 'x', signature: 'key of hard|x' })],
      'mismatched',
    ],
    ['one that its key did not make', [signed('soft', { signature: 'x' })], 'mismatched'],
    ['one of nobody in the terms', [signed('firm')], 'mismatched'],
  ])('%s', async (_, signatures, state) => {
    const finding = await found({ signatures });
    expect(finding.statements[0]?.state).toBe(state);
    expect(finding.statements[1]?.state).toBe('unsigned');
    expect(finding.holds).toBe(state !== 'mismatched');
  });

  test('a key that is known to be another is not believed', async () => {
    const finding = await found({ signatures: [signed('soft')] }, new Map([['soft', 'the real key']]));
    expect(finding.statements[0]?.signatures).toEqual([{ party: 'soft', finding: 'of_another_key' }]);
    expect((await found({ signatures: [signed('soft')] }, new Map([['soft', 'key of soft']]))).holds).toBe(
      true,
    );
  });

  test('one of a period without a statement is told', async () => {
    const finding = await found({ signatures: [signed('soft', { period: '2026-09-01' })] });
    expect(finding).toMatchObject({ holds: false, stray: [{ party: 'soft', period: '2026-09-01' }] });
  });

  test('signed by both, but not what is recomputed: mismatched', async () => {
    const changed = events.map((event) => (event.id === 'a' ? { ...event, amount: '100.01' } : event));
    const finding = await found({ events: changed, signatures: [signed('soft'), signed('hard')] });
    expect(finding.statements[0]?.state).toBe('mismatched');
  });
});

describe('differences', () => {
  const tampered = (from: string, to: string) => JSON.parse(JSON.stringify(statements).replace(from, to));
  test.each([
    ['a balance', '"closing":"30.00"', '"closing":"31.00"', 'parties.soft.closing', '"30.00"', '"31.00"'],
    [
      'a part',
      '"parts":{"soft":"30.00"',
      '"parts":{"soft":"29.00"',
      'lines[0].parts.soft',
      '"30.00"',
      '"29.00"',
    ],
    ['a field too much', '"base":"100.00",', '"base":"100.00","note":1,', 'lines[0].note', null, '1'],
    [
      'an exception left out',
      /\{"event":"b".*?\}/.exec(JSON.stringify(statements[0]?.exceptions))?.[0] ?? '',
      '',
      'exceptions[0]',
      '{"code":"bad-amount","event":"b"}',
      null,
    ],
    ['a hash', march, 'sha256:0', 'hashes.statement', JSON.stringify(march), '"sha256:0"'],
  ])('%s', async (_, from, to, place, recomputed, stated) => {
    const finding = await found({ statements: tampered(from, to) });
    expect(finding.holds).toBe(false);
    expect(finding.statements[0]).toMatchObject({
      state: 'mismatched',
      difference: { place, recomputed, stated },
    });
  });

  test('a statement of a period that the events do not reach', async () => {
    const [first] = statements;
    const finding = await found({
      statements: [{ ...first, period: { from: '2026-07-01', to: '2026-08-01' } }],
    });
    expect(finding.statements[0]).toMatchObject({
      state: 'mismatched',
      hash: null,
      difference: { place: '', recomputed: null },
    });
  });
});

describe('what is no bundle', () => {
  test.each([
    [null, 'bundle_not_valid', ''],
    [[], 'bundle_not_valid', ''],
    [bundleWith({ extra: 1 }), 'bundle_not_valid', 'extra'],
    [bundleWith({ terms: undefined }), 'bundle_not_valid', 'terms'],
    [bundleWith({ events: undefined }), 'bundle_not_valid', 'events'],
    [bundleWith({ statements: {} }), 'bundle_not_valid', 'statements'],
    [bundleWith({ statements: ['x'] }), 'bundle_not_valid', 'statements[0]'],
    [bundleWith({ statements: [] }), 'statements_missing', 'statements'],
    [bundleWith({ signatures: {} }), 'bundle_not_valid', 'signatures'],
    [bundleWith({ signatures: [{}] }), 'bundle_not_valid', 'signatures[0].party'],
    [
      bundleWith({ signatures: [signed('soft', { publicKey: 1 })] }),
      'bundle_not_valid',
      'signatures[0].publicKey',
    ],
    [bundleWith({ events: [{}] }), 'event_without_id', 'events[0]'],
    [bundleWith({ events: 1 }), 'events_not_a_list', 'events'],
    [bundleWith({ rates: [{}] }), 'rate_row_not_valid', 'rates[0].date'],
    [bundleWith({ terms: {} }), 'terms_not_valid', 'terms'],
  ])('%#: %s', async (document, code, path) => {
    expect(await verifyBundle(document, check)).toMatchObject({ ok: false, refusal: { code, path } });
  });

  test('faults of the terms are placed within the bundle', async () => {
    const decision = await verifyBundle(bundleWith({ terms: termsWith({ period: 'week' }) }), check);
    expect(decision).toMatchObject({ ok: false, refusal: { faults: [{ path: 'terms.period' }] } });
  });
});
