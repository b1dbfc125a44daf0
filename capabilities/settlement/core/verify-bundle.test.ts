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
  ])('%s', async (_, from, to, place, expected, stated) => {
    const finding = await found({ statements: tampered(from, to) });
    expect(finding.holds).toBe(false);
    expect(finding.statements[0]).toMatchObject({
      state: 'mismatched',
      difference: { place, expected, found: stated },
      altered: ['statement'],
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
      difference: { place: '', expected: null, line: null },
    });
  });
});

describe('what was changed afterwards is named, with the first line that differs', () => {
  const rates = [{ date: '2026-01-01', from: 'USD', to: 'EUR', rate: '0.90' }];
  const given = [
    saleOf('a', '100.00', { product: 'A' }),
    saleOf('b', '200.00', { currency: 'USD' }),
    saleOf('c', '300.00'),
    saleOf('d', '10.00', { at: '2026-04-10T10:00:00Z' }),
  ];
  const made = JSON.stringify(settled({}, given, rates));
  type Line = { event: string };
  type Whole = { lines: Line[]; hashes: Fields };
  type Bundle = { terms: Fields; events: Fields[]; rates: Fields[]; statements: Whole[] };
  const change = (edit: (bundle: Bundle) => void): Fields => {
    const bundle: Bundle = JSON.parse(
      JSON.stringify({ terms: termsWith(), events: given, rates, statements: JSON.parse(made) }),
    );
    edit(bundle);
    return bundle;
  };
  const lines = ({ statements: [first] }: Bundle): Line[] => first?.lines ?? [];

  test('nothing was', async () => {
    expect(await found(change(() => {}))).toMatchObject({ holds: true, first: null });
  });

  test.each<
    [string, (bundle: Bundle) => void, object | null, string[], string, string | null, string | null]
  >([
    [
      'the amount of an event',
      ({ events: [, , c] }) => Object.assign(c ?? {}, { amount: '301.00' }),
      { number: 3, event: 'c', field: 'base', finding: 'changed' },
      ['events'],
      'lines[2].base',
      '"301.00"',
      '"300.00"',
    ],
    [
      'a field of an event that no line shows',
      ({ events: [a] }) => Object.assign(a ?? {}, { product: 'B' }),
      null,
      ['events'],
      'hashes.events',
      null,
      null,
    ],
    [
      'an event was taken out',
      ({ events }) => events.splice(1, 1),
      { number: 2, event: 'b', field: '', finding: 'not_given' },
      ['events'],
      'lines[1]',
      null,
      null,
    ],
    [
      'an event was added',
      ({ events }) => events.splice(1, 0, saleOf('aa', '1.00')),
      { number: 2, event: 'aa', field: '', finding: 'missing' },
      ['events'],
      'lines[1]',
      null,
      null,
    ],
    [
      'the terms',
      ({ terms }) => Object.assign(terms, { shares: [{ split: { soft: '0.31', hard: '0.69' } }] }),
      { number: 1, event: 'a', field: 'parts.soft', finding: 'changed' },
      ['terms'],
      'lines[0].parts.soft',
      '"31.00"',
      '"30.00"',
    ],
    [
      'the terms, without touching a line',
      ({ terms }) => Object.assign(terms, { payout: { minimum: '0.00', dueIn: 'P31D' } }),
      null,
      ['terms'],
      'transfers[0].due',
      null,
      '"2026-05-01"',
    ],
    [
      'a rate',
      ({ rates: [one] }) => Object.assign(one ?? {}, { rate: '0.91' }),
      { number: 2, event: 'b', field: 'base', finding: 'changed' },
      ['rates'],
      'lines[1].base',
      '"182.00"',
      '"180.00"',
    ],
    [
      'a part of a line',
      (bundle) => Object.assign(lines(bundle)[1] ?? {}, { parts: { soft: '55.00', hard: '125.00' } }),
      { number: 2, event: 'b', field: 'parts.soft', finding: 'changed' },
      ['statement'],
      'lines[1].parts.soft',
      '"54.00"',
      '"55.00"',
    ],
    [
      'a line was taken out',
      (bundle) => lines(bundle).splice(0, 1),
      { number: 1, event: 'a', field: '', finding: 'missing' },
      ['statement'],
      'lines[0]',
      null,
      null,
    ],
    [
      'the last line was taken out',
      (bundle) => lines(bundle).pop(),
      { number: 3, event: 'c', field: '', finding: 'missing' },
      ['statement'],
      'lines[2]',
      null,
      null,
    ],
    [
      'lines changed places',
      (bundle) => lines(bundle).reverse(),
      { number: 1, event: 'a', field: '', finding: 'moved' },
      ['statement'],
      'lines[0]',
      null,
      null,
    ],
    [
      'a line of another event',
      (bundle) => Object.assign(lines(bundle)[0] ?? {}, { event: 'z' }),
      { number: 1, event: 'a', field: 'event', finding: 'changed' },
      ['statement'],
      'lines[0].event',
      '"a"',
      '"z"',
    ],
    [
      'the hash of the statement',
      ({ statements: [first] }) =>
        Object.assign(first?.hashes ?? {}, { statement: `sha256:${'0'.repeat(64)}` }),
      null,
      ['statement'],
      'hashes.statement',
      null,
      null,
    ],
  ])('%s', async (_, edit, line, altered, place, expected, stated) => {
    const finding = await found(change(edit));
    expect(finding.holds).toBe(false);
    expect(finding.statements[0]).toMatchObject({ state: 'mismatched', altered });
    expect(finding.first).toMatchObject({ period: '2026-03-01', line, place });
    if (stated !== null) expect(finding.first).toMatchObject({ found: stated });
    if (expected !== null) expect(finding.first).toMatchObject({ expected });
  });

  test('statements after it follow another one than recomputed', async () => {
    const finding = await found(change(({ events: [a] }) => Object.assign(a ?? {}, { amount: '101.00' })));
    expect(finding.statements[1]).toMatchObject({ state: 'mismatched', altered: ['previous'] });
  });

  test('the first is of the earliest period, in whatever order statements stand', async () => {
    const finding = await found(
      change(({ events: [a], statements: both }) => {
        Object.assign(a ?? {}, { amount: '101.00' });
        both.reverse();
      }),
    );
    expect(finding.first?.period).toBe('2026-03-01');
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
