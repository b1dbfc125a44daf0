import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Hash, hashJson, hashText } from '#kernel/canonical-json.ts';
import { type Deed, endLine, entryAfter, entrySchema, type Head, hashOfEntry } from './entry.ts';
import { type IsSignature, type VerifyRecordOptions, verifyRecord } from './verify-record.ts';

const alliance = '0193b5a0-0000-7000-8000-000000000001';
const soft = { party: 'soft', organisation: 'organisation-soft', person: 'person-1' };
const hard = { party: 'hard', organisation: 'organisation-hard', person: null };
const publicKeyOf = (party: 'soft' | 'hard') => `key-of-${party}`;

/** Stands for Ed25519, which rooms that run everywhere are given as an argument. */
const signatureOf = (text: string, publicKey: string) => hashText(`${publicKey} signs ${text}`);
const isSignature: IsSignature = (text, publicKey, signature) => signature === signatureOf(text, publicKey);

function signAs(party: 'soft' | 'hard', content: string) {
  const publicKey = publicKeyOf(party);
  return { publicKey, signature: signatureOf(content, publicKey) };
}

/** Eight entries: a side begins, the other joins, both sign, sales come in, and `hard` signs entry 5 as seen. */
function makeRecord(): readonly string[] {
  let head: Head = { sequence: 0, hash: null };
  const lines: string[] = [];
  const hashes: Hash[] = [];
  const append = (deed: Omit<Deed, 'at'>) => {
    const entry = entryAfter(alliance, head, { ...deed, at: `2026-03-0${lines.length + 1}T09:00:00.000Z` });
    head = entry;
    hashes.push(entry.hash);
    lines.push(entry.line);
  };
  append({ actor: soft, action: 'alliance_began', subject: {}, content: hashJson({ goal: 'Sell sensors' }) });
  append({ actor: hard, action: 'party_joined', subject: {}, content: hashJson({ party: 'hard' }) });
  const terms = hashJson({ terms: 1 });
  append({ actor: soft, action: 'agreement_proposed', subject: { version: 1 }, content: terms });
  for (const [party, actor] of [
    ['soft', soft],
    ['hard', hard],
  ] as const) {
    const signature = signAs(party, terms);
    append({ actor, action: 'agreement_signed', subject: { version: 1 }, content: terms, signature });
  }
  append({ actor: soft, action: 'events_pushed', subject: { events: 2 }, content: hashJson([]) });
  const content = hashes[4] ?? hashJson(null);
  append({
    actor: hard,
    action: 'record_countersigned',
    subject: { sequence: 5 },
    content,
    signature: signAs('hard', content),
  });
  append({ actor: soft, action: 'period_closed', subject: { period: '2026-03' }, content: hashJson({}) });
  return [...lines, endLine(alliance, head)];
}

const record = makeRecord();
const fileOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

function check(lines: readonly string[] | string, more: Partial<VerifyRecordOptions> = {}) {
  const text = typeof lines === 'string' ? lines : fileOf(lines);
  const found = verifyRecord(text, { isSignature, keys: new Map(), ...more });
  if (!found.ok) return { refused: found.refusal.code };
  const { state, fault, entries } = found.value;
  return { state, entries, line: fault?.line ?? null, code: fault?.code ?? null };
}

/** A line with other words and the hash that these then have, or its old one. */
function changed(line: string, change: object, rehash: boolean): string {
  const entry = entrySchema.parse({ ...JSON.parse(line), ...change });
  return canonicalJson(rehash ? { ...entry, hash: hashOfEntry(entry) } : entry);
}

const replaced = (index: number, line: string) => record.map((one, place) => (place === index ? line : one));
const at = (index: number) => record[index] ?? '';
const later = '2026-03-09T00:00:00.000Z';

describe('a record as it was exported', () => {
  it('holds, with its signatures counted by key', () => {
    expect(check(record)).toEqual({ state: 'holds', entries: 8, line: null, code: null });
    const found = verifyRecord(fileOf(record), { isSignature, keys: new Map() });
    expect(found.ok && found.value.signatures).toEqual([
      { party: 'soft', publicKey: publicKeyOf('soft'), count: 1 },
      { party: 'hard', publicKey: publicKeyOf('hard'), count: 2 },
    ]);
  });

  it('holds where nothing was recorded yet', () => {
    const end = endLine(alliance, { sequence: 0, hash: null });
    expect(check([end])).toMatchObject({ state: 'holds', entries: 0 });
  });

  it('holds against an earlier export, and against the keys that are known', () => {
    const seen = fileOf([...record.slice(0, 5), endLine(alliance, { sequence: 5, hash: null })]);
    expect(check(record, { seen })).toMatchObject({ state: 'holds' });
    expect(check(record, { keys: new Map([['soft', new Set([publicKeyOf('soft')])]]) })).toMatchObject({
      state: 'holds',
    });
  });
});

describe('a tampered line', () => {
  it.each([
    ['changed', replaced(2, changed(at(2), { at: later }, false)), 3, 'hash_differs'],
    ['changed and hashed anew', replaced(2, changed(at(2), { at: later }, true)), 4, 'previous_differs'],
    ['the same in other bytes', replaced(2, at(2).replace('{', '{ ')), 3, 'line_written_otherwise'],
    ['a key twice', replaced(2, at(2).replace('{', '{"action":"x",')), 3, 'line_written_otherwise'],
    ['not an entry', replaced(2, '{"entry":2}'), 3, 'line_not_an_entry'],
    ['empty', replaced(2, ''), 3, 'line_not_an_entry'],
    ['removed', record.filter((_, place) => place !== 2), 3, 'entries_missing'],
    ['removed at the front', record.slice(1), 1, 'entries_missing'],
    ['two swapped', [at(0), at(2), at(1), ...record.slice(3)], 2, 'entry_out_of_place'],
    ['put in twice', [...record.slice(0, 3), at(2), ...record.slice(3)], 4, 'entry_out_of_place'],
    [
      'put in, with an old hash',
      [at(0), changed(at(1), { at: later }, false), ...record.slice(1)],
      2,
      'hash_differs',
    ],
    [
      'put in, with a new hash',
      [at(0), changed(at(1), { at: later }, true), ...record.slice(1)],
      3,
      'entry_out_of_place',
    ],
    [
      'of another alliance',
      replaced(2, changed(at(2), { alliance: 'other' }, true)),
      3,
      'of_another_alliance',
    ],
    ['cut off in front of the end', [...record.slice(0, 6), at(8)], 7, 'end_differs'],
    ['behind the end', [...record, at(7)], 10, 'something_after_the_end'],
    ['a second end', [...record, at(8)], 10, 'something_after_the_end'],
  ] as const)('%s', (_, lines, line, code) => {
    expect(check(lines)).toMatchObject({ state: 'broken', line, code });
  });

  it('is named by a signature that is not of its content', () => {
    const { signature } = entrySchema.parse(JSON.parse(at(6)));
    const forged = changed(at(3), { signature }, true);
    expect(check(replaced(3, forged))).toMatchObject({ line: 4, code: 'signature_not_genuine' });
  });

  it('is named by a signature with a key that the other party has used', () => {
    const { signature } = entrySchema.parse(JSON.parse(at(3)));
    const forged = changed(at(4), { signature }, true);
    expect(check(replaced(4, forged))).toMatchObject({ line: 5, code: 'signature_of_another_key' });
  });

  it('is named by a signature with a key that is not the party’s', () => {
    const known = new Map([['soft', new Set([publicKeyOf('hard')])]]);
    expect(check(record, { keys: known })).toMatchObject({ line: 4, code: 'signature_of_another_key' });
  });
});

describe('a record whose tail may be missing', () => {
  it.each([
    ['without its end', fileOf(record.slice(0, 8)), 9],
    ['cut off after some entries', fileOf(record.slice(0, 3)), 4],
    ['cut off within a line', fileOf(record).slice(0, -20), 9],
  ])('%s is incomplete, never said to hold', (_, text, line) => {
    expect(check(text)).toMatchObject({ state: 'incomplete', line, code: 'end_missing' });
  });

  it('with an end made anew is found by an earlier export', () => {
    const five = record.slice(0, 5);
    const { hash } = entrySchema.parse(JSON.parse(at(4)));
    const cut = [...five, endLine(alliance, { sequence: 5, hash })];
    expect(check(cut)).toMatchObject({ state: 'holds' });
    expect(check(cut, { seen: fileOf(record) })).toMatchObject({ line: 6, code: 'shorter_than_seen' });
    expect(check(five, { seen: fileOf(record) })).toMatchObject({ line: 6, code: 'shorter_than_seen' });
  });
});

describe('a past that was rewritten as a whole', () => {
  /** Every entry from the first changed one on, chained and hashed anew; signatures cannot be. */
  function rewritten(): readonly string[] {
    let head: Head = { sequence: 0, hash: null };
    const lines = record.slice(0, 8).map((line, index) => {
      const { content, signature, ...deed } = entrySchema.parse(JSON.parse(line));
      const other = index === 0 ? hashJson({ goal: 'Something else' }) : hashOfContent(content);
      const entry = entryAfter(alliance, head, {
        ...deed,
        content: other,
        ...(signature === undefined ? {} : { signature }),
      });
      head = entry;
      return entry.line;
    });
    return [...lines, endLine(alliance, head)];
  }
  const hashOfContent = (content: string) => {
    const found = /^sha256:([0-9a-f]{64})$/.exec(content)?.[1] ?? '';
    return `sha256:${found}` as const;
  };

  it('is found by a countersignature in it', () => {
    expect(check(rewritten())).toMatchObject({ line: 7, code: 'countersigns_another_head' });
  });

  it('is found by an earlier export, at its first line', () => {
    expect(check(rewritten(), { seen: fileOf(record) })).toMatchObject({ line: 1, code: 'not_as_seen' });
  });
});

describe('what is no record', () => {
  it.each(['', 'hello\n', '{"terms":{}}\n', '[]'])('%j is refused', (text) => {
    expect(check(text)).toEqual({ refused: 'record_not_readable' });
  });
  it('is refused as the earlier file too', () => {
    expect(check(record, { seen: 'hello' })).toEqual({ refused: 'seen_not_readable' });
    const other = endLine('another', { sequence: 0, hash: null });
    expect(check(record, { seen: other })).toEqual({ refused: 'seen_of_another_alliance' });
  });
});

describe('any record', () => {
  const text = fileOf(record);
  const stateOf = (other: string) => {
    const found = verifyRecord(other, { isSignature, keys: new Map() });
    return found.ok ? found.value.state : 'unusable';
  };

  it('does not hold with any one character changed, removed or put in', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 2),
        fc.constantFrom('0', 'a', ' ', '"', '}', '\n', 'é'),
        fc.constantFrom(0, 1),
        (place, character, removed) => {
          fc.pre(removed === 0 || text[place] !== character);
          const other = text.slice(0, place) + character + text.slice(place + removed);
          expect(stateOf(other)).not.toBe('holds');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not hold with its lines in any other order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...record.keys()], { minLength: 1 }), (order) => {
        const lines = order.map((index) => record[index] ?? '');
        expect(stateOf(fileOf(lines)) === 'holds').toBe(fileOf(lines) === text);
      }),
    );
  });
});

describe('keys that a side announces', () => {
  const announce = (publicKey: string, keptBy = 'organisation') => ({
    action: 'signing_key_announced',
    subject: { publicKey, keptBy },
    content: hashJson({ publicKey, keptBy }),
  });
  const sign = (publicKey: string) => {
    const content = hashJson({ terms: 1 });
    const signature = { publicKey, signature: signatureOf(content, publicKey) };
    return { action: 'agreement_signed', subject: { version: 1 }, content, signature };
  };
  type Told = ReturnType<typeof announce> | ReturnType<typeof sign>;

  function recordOf(deeds: readonly (readonly [actor: typeof soft | typeof hard, deed: Told])[]) {
    let head: Head = { sequence: 0, hash: null };
    const lines = deeds.map(([actor, deed]) => {
      const entry = entryAfter(alliance, head, { ...deed, actor, at: '2026-03-01T09:00:00.000Z' });
      head = entry;
      return entry.line;
    });
    return [...lines, endLine(alliance, head)];
  }

  it('are told with the entries from which and until which they hold', () => {
    const lines = recordOf([
      [soft, announce('first', 'server')],
      [soft, sign('first')],
      [hard, announce('other', 'server')],
      [soft, announce('second')],
      [soft, sign('second')],
      [hard, sign('other')],
    ]);
    const found = verifyRecord(fileOf(lines), { isSignature, keys: new Map() });
    const since = '2026-03-01T09:00:00.000Z';
    expect(found).toMatchObject({
      value: {
        state: 'holds',
        keys: [
          { party: 'soft', publicKey: 'first', keptBy: 'server', from: 1, since, until: 4 },
          { party: 'hard', publicKey: 'other', keptBy: 'server', from: 3, since, until: null },
          { party: 'soft', publicKey: 'second', keptBy: 'organisation', from: 4, since, until: null },
        ],
      },
    });
  });

  it.each<[string, Parameters<typeof recordOf>[0], number, string]>([
    [
      'the one before',
      [
        [soft, announce('first')],
        [soft, announce('second')],
        [soft, sign('first')],
      ],
      3,
      'signature_of_another_key',
    ],
    [
      'one not announced',
      [
        [soft, announce('first')],
        [soft, sign('second')],
      ],
      2,
      'signature_of_another_key',
    ],
    [
      'the other side’s',
      [
        [soft, announce('first')],
        [hard, sign('first')],
      ],
      2,
      'signature_of_another_key',
    ],
    [
      'one announced by both',
      [
        [soft, announce('first')],
        [hard, announce('first')],
      ],
      2,
      'key_of_another_side',
    ],
    [
      'one that the other signed with',
      [
        [soft, sign('first')],
        [hard, announce('first')],
      ],
      2,
      'key_of_another_side',
    ],
  ])('are the only ones to sign with: %s', (_, deeds, line, code) => {
    expect(check(recordOf(deeds))).toMatchObject({ state: 'broken', line, code });
  });

  it('are compared with those that are known', () => {
    const lines = recordOf([
      [soft, announce('first')],
      [soft, announce('second')],
    ]);
    const known = (...keys: string[]) => check(lines, { keys: new Map([['soft', new Set(keys)]]) });
    expect(known('first')).toMatchObject({ line: 2, code: 'key_of_another_side' });
    expect(known('first', 'second')).toMatchObject({ state: 'holds' });
  });
});
