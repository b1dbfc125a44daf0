/** Bundles from which a side holds fields of its events back: incomplete, never right, and still not to be tampered with. */
import { describe, expect, it } from 'vitest';
import { hashJson } from '#kernel/canonical-json.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import { renderStatement } from './render-explanation.ts';
import { type Fields, saleOf, settled, termsWith } from './test-examples.ts';
import { type BundleFinding, verifyBundle } from './verify-bundle.ts';

const whole = [
  saleOf('a', '100.00', { customer: 'Jansen', salt: 'x7', product: 'A' }),
  saleOf('b', '50.00'),
  saleOf('c', '10.00', { at: '2026-04-10T10:00:00Z', customer: 'Pham', salt: 'q2' }),
  saleOf('d', '20.00', { at: '2026-05-10T10:00:00Z' }),
];
const statements = settled({}, whole).map((statement) =>
  renderStatement(statement, { sentence: (code) => code, value: () => '', between: ' ' }),
);
const shown = whole.map(({ customer: _, salt: __, ...event }) => event);
const withheld = [whole[0], whole[2]].map((event) => ({
  event: String(event?.id),
  fields: ['customer', 'channel'],
  hash: hashJson(JSON.parse(JSON.stringify(event))),
}));

function bundleWith(changes: Fields = {}): JsonObject {
  const bundle = { terms: termsWith(), events: shown, rates: [], statements, withheld, signatures: [] };
  return JSON.parse(JSON.stringify({ ...bundle, ...changes }));
}

function found(changes: Fields = {}): BundleFinding {
  const decision = verifyBundle(bundleWith(changes));
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

describe('a bundle with fields held back', () => {
  it('is incomplete, not right, in the periods of those events', () => {
    const finding = found();
    expect(finding).toMatchObject({ holds: false, incomplete: true, first: null });
    expect(finding.statements.map(({ heldBack, state }) => [heldBack, state])).toEqual([
      [1, 'unsigned'],
      [1, 'unsigned'],
      [0, 'unsigned'],
    ]);
    // The hashes are those of the statements, so that signatures over them can be checked.
    expect(finding.statements.map(({ hash }) => hash)).toEqual(
      statements.map(({ hashes }) => hashes.statement),
    );
  });

  it('holds once it is whole', () => {
    expect(found({ events: whole, withheld: undefined })).toMatchObject({ holds: true, incomplete: false });
  });

  it('does not hold where fields are missing and nothing says so', () => {
    expect(found({ withheld: [] })).toMatchObject({ holds: false, incomplete: false });
    expect(found({ withheld: withheld.slice(0, 1) })).toMatchObject({ holds: false, incomplete: false });
  });

  it.each<[string, Fields]>([
    [
      'an amount',
      { events: shown.map((event) => (event.id === 'a' ? { ...event, amount: '99.00' } : event)) },
    ],
    [
      'an event of a period that is whole',
      { events: shown.map((event) => (event.id === 'd' ? { ...event, customer: 'x' } : event)) },
    ],
    [
      'a sum of a statement',
      {
        statements: JSON.parse(
          JSON.stringify(statements).replace('"entitled":"45.00"', '"entitled":"46.00"'),
        ),
      },
    ],
    [
      'the hash of the events',
      {
        statements: statements.map((one) => ({
          ...one,
          hashes: { ...one.hashes, events: `sha256:${'0'.repeat(64)}` },
        })),
      },
    ],
    [
      'a statement before',
      {
        statements: statements.map((one) => ({
          ...one,
          hashes: { ...one.hashes, previous: one.hashes.previous && `sha256:${'0'.repeat(64)}` },
        })),
      },
    ],
    ['an event that is gone', { events: shown.filter(({ id }) => id !== 'd') }],
  ])('still finds a change of %s', (_, changes) => {
    expect(JSON.stringify(bundleWith(changes))).not.toBe(JSON.stringify(bundleWith()));
    expect(found(changes)).toMatchObject({ holds: false, incomplete: false });
  });

  it.each<[string, unknown, string]>([
    ['is no list', {}, 'withheld'],
    ['names no event of the bundle', [{ ...withheld[0], event: 'z' }], 'withheld[0].event'],
    ['names an event twice', [withheld[0], withheld[0]], 'withheld[1].event'],
    ['names no field', [{ ...withheld[0], fields: [] }], 'withheld[0].fields'],
    ['names a field that is shown', [{ ...withheld[0], fields: ['amount'] }], 'withheld[0].fields[0]'],
    ['has something else in it', [{ ...withheld[0], note: 'x' }], 'withheld[0].note'],
    ['has a hash of another kind', [{ ...withheld[0], hash: 1 }], 'withheld[0].hash'],
  ])('is unusable where what is withheld %s', (_, value, path) => {
    expect(verifyBundle(bundleWith({ withheld: value }))).toMatchObject({
      ok: false,
      refusal: { code: 'bundle_not_valid', path },
    });
  });
});
