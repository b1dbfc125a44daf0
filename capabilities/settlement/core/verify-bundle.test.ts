import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '#kernel/canonical-json.ts';
import { publicKeyOf, signText } from '#kernel/ed25519.ts';
import { formatLocalDate, type LocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { parseRates, type Rates } from './rates.ts';
import { renderStatement } from './render-explanation.ts';
import { settleSpan } from './settle.ts';
import {
  batchOf,
  type Fields,
  parsedTerms,
  partsOf,
  paymentOf,
  refundOf,
  saleOf,
  settled,
  termsWith,
} from './test-examples.ts';
import { type BundleFinding, type IsTrusted, verifyBundle } from './verify-bundle.ts';

const events = [
  saleOf('a', '100.00'),
  saleOf('b', '5.000'),
  saleOf('c', '10.00', { at: '2026-04-10T10:00:00Z' }),
];
const statements = settled({}, events).map((statement) =>
  renderStatement(statement, { sentence: (code) => code, value: () => '', between: ' ' }),
);
const march = statements[0]?.hashes.statement ?? '';

/** Each party signs with a key of its own. */
function secretOf(party: string): Uint8Array {
  return new Uint8Array(32).fill(party.length * 16 + party.charCodeAt(0));
}

function signed(party: string, changes: Fields = {}, statement = march): Fields {
  const secret = secretOf(party);
  return {
    party,
    period: '2026-03-01',
    statement,
    publicKey: publicKeyOf(secret),
    signature: signText(statement, secret),
    ...changes,
  };
}

/** The last letter of a signature holds bits beyond its last byte; reading them away would let two texts say the same. */
function respelled(signature: Fields): Fields {
  const text = String(signature.signature);
  const alike: Readonly<Record<string, string>> = { A: 'B', Q: 'R', g: 'h', w: 'x' };
  return { ...signature, signature: `${text.slice(0, -1)}${alike[text.slice(-1)] ?? ''}` };
}

/** A bundle whose terms change on a day. */
function laterFrom(from: string, changes: Fields = {}): Fields {
  return bundleWith({ laterTerms: [{ from, terms: termsWith(changes) }] });
}

function bundleWith(changes: Fields = {}): Fields {
  return JSON.parse(
    JSON.stringify({ terms: termsWith(), events, rates: [], statements, signatures: [], ...changes }),
  );
}

async function found(changes: Fields = {}, isTrusted?: IsTrusted): Promise<BundleFinding> {
  const decision = verifyBundle(bundleWith(changes), isTrusted);
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
    ['one of another statement', [signed('soft'), signed('hard', {}, 'x')], 'mismatched'],
    ['one that its key did not make', [signed('soft', { signature: 'x' })], 'mismatched'],
    ['one whose letters say the same bytes otherwise', [respelled(signed('soft'))], 'mismatched'],
    ['one of nobody in the terms', [signed('firm')], 'mismatched'],
    ['one key’s for both', [signed('soft'), { ...signed('soft'), party: 'hard' }], 'mismatched'],
  ])('%s', async (_, signatures, state) => {
    const finding = await found({ signatures });
    expect(finding.statements[0]?.state).toBe(state);
    expect(finding.statements[1]?.state).toBe('unsigned');
    expect(finding.holds).toBe(state !== 'mismatched');
  });

  test('a key that is known to be another is not believed', async () => {
    const [publicKey, other] = [publicKeyOf(secretOf('soft')), publicKeyOf(secretOf('hard'))];
    const trusting = (...keys: string[]) =>
      found({ signatures: [signed('soft')] }, (_, key) => keys.includes(key));
    expect((await trusting(other)).statements[0]?.signatures).toEqual([
      { party: 'soft', publicKey, finding: 'of_another_key' },
    ]);
    expect((await trusting(other, publicKey)).holds).toBe(true);
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

  test.each(['2026-03-02', '2026-07-01', '9999-12-01', 'March'])(
    'a statement of no period: %s',
    async (from) => {
      const [first] = statements;
      const finding = await found({ statements: [{ ...first, period: { from, to: '2026-08-01' } }] });
      expect(finding.statements[0]).toMatchObject({
        state: 'mismatched',
        hash: null,
        difference: { place: '', expected: null, line: null },
      });
    },
  );
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

describe('terms that change', () => {
  const changed = termsWith({ shares: [{ split: { soft: '0.50', hard: '0.50' } }], starts: '2026-04-01' });
  const refund = refundOf('r', 'a', '50.00', { at: '2026-04-20T10:00:00Z' });
  const given = [...events, refund];
  const terms = parsedTerms();
  const next = parsedTerms(changed);
  const rates = noRates();
  const made = settleSpan(
    (start) => ({ terms: formatLocalDate(start) < '2026-04-01' ? terms : next, rates }),
    batchOf(terms, given),
    { first: dayOf('2026-03-01'), last: dayOf('2026-05-01') },
  );
  const laterTerms = [{ from: '2026-04-01', terms: changed }];
  const all = { events: given, laterTerms, statements: made };

  test('each period is recomputed by its own, and a refund as its sale was shared', async () => {
    const finding = await found({ ...all, signatures: made.flatMap(bothSign) });
    expect(finding).toMatchObject({ holds: true, first: null });
    expect(finding.statements.map(({ state }) => state)).toEqual(['agreed', 'agreed', 'agreed']);
    expect(partsOf(made, 'c')).toEqual(['5.00', '5.00']);
    expect(partsOf(made, 'r')).toEqual(['-15.00', '-35.00']);
  });

  test('the terms of every period are found where they were changed', async () => {
    const tampered = [{ from: '2026-04-01', terms: { ...changed, base: 'net' } }];
    const later = await found({ ...all, laterTerms: tampered });
    expect(later.statements.map(({ altered }) => altered)).toEqual([[], ['terms'], ['terms', 'previous']]);
    const first = await found({ ...all, terms: termsWith({ base: 'net' }) });
    expect(first.statements[0]?.altered).toEqual(['terms']);
    const moved = await found({ ...all, laterTerms: [{ from: '2026-05-01', terms: changed }] });
    expect(moved.first).toMatchObject({ period: '2026-04-01', line: { event: 'c', field: 'parts.soft' } });
    expect((await found({ ...all, laterTerms: [] })).first?.period).toBe('2026-04-01');
  });

  test('a statement of an empty period, first or last, is recomputed too', async () => {
    const basis = () => ({ terms, rates });
    const span = { first: dayOf('2026-02-01'), last: dayOf('2026-06-01') };
    const long = settleSpan(basis, batchOf(terms, events), span);
    expect(await found({ statements: long })).toMatchObject({ holds: true });
  });

  test('events of periods that the bundle has no statement of are told', async () => {
    const late = { ...saleOf('z', '1.00', { at: '2026-05-02T10:00:00Z' }) };
    expect(await found({ events: [...events, late] })).toMatchObject({ holds: true, waiting: ['z'] });
  });
});

describe('whatever letter of a bundle is changed, it holds only with the same content', () => {
  const changed = termsWith({ shares: [{ split: { soft: '0.50', hard: '0.50' } }], starts: '2026-04-01' });
  const rateRows = [{ date: '2026-01-01', from: 'USD', to: 'EUR', rate: '0.90' }];
  const given = [
    saleOf('a', '100.00', { tax: '21.00', product: 'A' }),
    saleOf('b', '200.00', { currency: 'USD' }),
    saleOf('c', '10.00', { at: '2026-04-10T10:00:00Z' }),
    refundOf('r', 'a', '50.00', { at: '2026-04-20T10:00:00Z' }),
    paymentOf('p', '7.00'),
  ];
  const rates = parseRates(rateRows);
  const terms = parsedTerms();
  const next = parsedTerms(changed);
  const statements = settleSpan(
    (start) => ({
      terms: formatLocalDate(start) < '2026-04-01' ? terms : next,
      rates: rates.ok ? rates.value : noRates(),
    }),
    batchOf(terms, given),
    { first: dayOf('2026-03-01'), last: dayOf('2026-04-01') },
  ).map((one) => JSON.parse(JSON.stringify(one, (key, value) => (key === 'why' ? undefined : value))));
  const text = JSON.stringify({
    terms: termsWith(),
    laterTerms: [{ from: '2026-04-01', terms: changed }],
    events: given,
    rates: rateRows,
    statements,
    signatures: statements.flatMap(bothSign),
  });

  test('untouched it does', () => {
    expect(verifyBundle(JSON.parse(text))).toMatchObject({ ok: true, value: { holds: true, waiting: [] } });
  });

  test('one letter', () => {
    const letters = fc.constantFrom(...'0123456789abcdfhmoprstzABQRT".,:-+{}[]_ eé');
    fc.assert(
      fc.property(fc.nat(text.length - 1), letters, (at, letter) => {
        const tampered = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
        const document = readOrNull(tampered);
        if (document === null) return;
        const finding = verifyBundle(document);
        if (!finding.ok || !finding.value.holds) return;
        expect(canonicalJson(document)).toBe(canonicalJson(JSON.parse(text)));
      }),
      { numRuns: 200 },
    );
  });
});

function bothSign({ period, hashes }: (typeof statements)[number] | Bare): Fields[] {
  return ['soft', 'hard'].map((party) => signed(party, { period: period.from }, hashes.statement));
}

interface Bare {
  readonly period: { readonly from: string };
  readonly hashes: { readonly statement: string };
}

function readOrNull(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function dayOf(text: string): LocalDate {
  return parseLocalDate(text) ?? 0;
}

function noRates(): Rates {
  const rates = parseRates([]);
  if (!rates.ok) throw new Error('no rates are valid rates');
  return rates.value;
}

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
    [bundleWith({ signatures: [signed('soft', { more: 1 })] }), 'bundle_not_valid', 'signatures[0].more'],
    [bundleWith({ laterTerms: {} }), 'bundle_not_valid', 'laterTerms'],
    [bundleWith({ laterTerms: [1] }), 'bundle_not_valid', 'laterTerms[0]'],
    [bundleWith({ laterTerms: [{ from: '2026-04' }] }), 'bundle_not_valid', 'laterTerms[0].from'],
    [bundleWith({ laterTerms: [{ from: '2026-04-01' }] }), 'bundle_not_valid', 'laterTerms[0].terms'],
    [bundleWith({ laterTerms: [{ from: '2026-04-01', to: 1 }] }), 'bundle_not_valid', 'laterTerms[0].to'],
    [laterFrom('2026-04-02'), 'later_terms_misplaced', 'laterTerms[0].from'],
    [laterFrom('2026-05-01'), 'later_terms_misplaced', 'laterTerms[0].from'],
    [laterFrom('2026-04-01', { starts: '2026-04-02' }), 'later_terms_misplaced', 'laterTerms[0].from'],
    [laterFrom('2026-04-01', { period: 'week' }), 'terms_not_valid', 'laterTerms[0].terms'],
    [laterFrom('2026-04-01', { currency: 'USD' }), 'later_terms_not_continuable', 'laterTerms[0].terms'],
    [bundleWith({ events: [{}] }), 'event_without_id', 'events[0]'],
    [bundleWith({ events: 1 }), 'events_not_a_list', 'events'],
    [bundleWith({ rates: [{}] }), 'rate_row_not_valid', 'rates[0].date'],
    [bundleWith({ terms: {} }), 'terms_not_valid', 'terms'],
  ])('%#: %s', async (document, code, path) => {
    expect(verifyBundle(document)).toMatchObject({ ok: false, refusal: { code, path } });
  });

  test('faults of the terms are placed within the bundle', async () => {
    const decision = verifyBundle(bundleWith({ terms: termsWith({ period: 'week' }) }));
    expect(decision).toMatchObject({ ok: false, refusal: { faults: [{ path: 'terms.period' }] } });
  });
});
