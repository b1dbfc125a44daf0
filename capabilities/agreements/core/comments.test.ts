import { describe, expect, it } from 'vitest';
import {
  commentables,
  decideComment,
  decideReply,
  type EntryKind,
  hasPart,
  isResolved,
  mostEntries,
  placesOf,
  settledBetween,
} from './comments.ts';

const terms = { currency: 'EUR', shares: [{ split: { soft: '0.30', 'odd name': '0.70' } }], ends: null };
const version = {
  state: 'proposed' as const,
  text: { title: 'T', scope: 'S', notice: '', clauses: { duties: 'D' } },
  terms,
  examples: [],
};
const whole = (clause: (typeof commentables)[number]) => ({ clause, place: null });
const at = (place: string) => ({ clause: 'terms' as const, place });

describe('a part of a version', () => {
  it('is there where something is written', () => {
    expect(commentables.filter((clause) => hasPart(version, whole(clause)))).toEqual([
      'title',
      'scope',
      'duties',
      'terms',
    ]);
  });

  it('of the terms is any place of the file, and no other', () => {
    expect(placesOf(terms)).toEqual([
      'currency',
      'shares',
      'shares[0]',
      'shares[0].split',
      'shares[0].split.soft',
      'shares[0].split["odd name"]',
      'ends',
    ]);
    for (const place of placesOf(terms)) expect(hasPart(version, at(place))).toBe(true);
    for (const place of ['', 'shares[1]', 'constructor', '__proto__', 'shares.length'])
      expect(hasPart(version, at(place))).toBe(false);
  });
});

describe('a comment', () => {
  it.each([
    ['the stage', 'forming', 'superseded', whole('notice'), mostEntries, 'partner_has_not_joined'],
    ['a replaced version', 'running', 'superseded', whole('notice'), mostEntries, 'version_superseded'],
    ['a withdrawn version', 'running', 'withdrawn', whole('notice'), mostEntries, 'version_withdrawn'],
    ['a part that is not there', 'running', 'proposed', whole('notice'), mostEntries, 'part_not_in_version'],
    ['a place that is not there', 'running', 'proposed', at('shares[1]'), 0, 'part_not_in_version'],
    ['how much is said', 'running', 'in_force', whole('scope'), mostEntries, 'too_many_comments'],
  ] as const)('is refused for %s', (_, stage, state, part, entries, code) => {
    expect(decideComment(stage, { ...version, state }, part, entries)).toMatchObject({ refusal: { code } });
  });

  it('can be made on an open version and on the one in force', () => {
    for (const state of ['proposed', 'signed_by_one_side', 'in_force'] as const)
      expect(decideComment('running', { ...version, state }, at('shares[0]'), 0).ok).toBe(true);
  });

  it.each<[string, 'resolution' | 'reopening' | 'answer', EntryKind[], string | null]>([
    ['settling it', 'resolution', ['comment'], null],
    ['settling it twice', 'resolution', ['comment', 'resolution', 'answer'], 'comment_already_resolved'],
    ['opening an open one', 'reopening', ['comment', 'answer'], 'comment_not_resolved'],
    ['opening it again', 'reopening', ['comment', 'resolution'], null],
    ['opening it twice', 'reopening', ['comment', 'resolution', 'reopening'], 'comment_not_resolved'],
    ['answering a settled one', 'answer', ['comment', 'resolution'], null],
  ])('%s', (_, kind, said, code) => {
    const decided = decideReply('agreeing', kind, said, said.length);
    expect(decided.ok ? null : decided.refusal.code).toBe(code);
  });

  it('is refused an answer before there are two sides, and beyond the most', () => {
    expect(decideReply('forming', 'answer', ['comment'], 1)).toMatchObject({
      refusal: { code: 'partner_has_not_joined' },
    });
    expect(decideReply('agreeing', 'answer', ['comment'], mostEntries)).toMatchObject({
      refusal: { code: 'too_many_comments' },
    });
  });

  it('is settled by the last word on it, and answers leave it', () => {
    expect(isResolved(['comment', 'resolution', 'answer'])).toBe(true);
    expect(isResolved(['comment', 'resolution', 'reopening', 'answer'])).toBe(false);
  });
});

describe('what a step between versions did with a comment', () => {
  const thread = (begun: number, ...later: readonly (readonly [EntryKind, number])[]) => ({
    version: begun,
    entries: [
      { kind: 'comment' as const, version: begun },
      ...later.map(([kind, number]) => ({ kind, version: number })),
    ],
  });
  it.each([
    ['settled with the later', thread(1, ['resolution', 2]), 1, 2, 'settled'],
    ['settled before', thread(1, ['resolution', 1]), 1, 2, null],
    ['settled long after', thread(1, ['resolution', 3]), 1, 2, 'open'],
    ['never settled', thread(1, ['answer', 2]), 1, 2, 'open'],
    ['opened again with the later', thread(1, ['resolution', 1], ['reopening', 2]), 1, 2, 'open'],
    ['begun on the later', thread(2, ['resolution', 2]), 1, 2, null],
    ['looked at backwards', thread(1, ['resolution', 2]), 2, 1, null],
  ] as const)('%s', (_, one, before, after, outcome) => {
    expect(settledBetween(one, before, after)).toBe(outcome);
  });
});
