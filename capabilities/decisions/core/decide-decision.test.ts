import { describe, expect, it } from 'vitest';
import { snapshotSelection } from '#capabilities/candidates/core/snapshot-selection.ts';
import { invariant } from '#kernel/invariant.ts';
import { type DecisionWish, decideDecision } from './decide-decision.ts';
import type { DecisionBasis, FrozenItem } from './document.ts';
import { warnOfDecision } from './warn-of-decision.ts';

const criterion = (id: string, weight: number, mustBeAtLeast: number | null = null) => ({
  ...{ id, template: null, name: id, question: null },
  ...{ weight, direction: 'max' as const, mustBeAtLeast, thresholds: null },
});
const candidate = (id: string) => ({
  ...{ id, name: `Company ${id}`, size: null, country: null, website: null, source: null },
  ...{ note: '', version: 1, shortlisted: true },
});
const score = (who: string, what: string, value: number | null, evaluator = 'an') => ({
  ...{ candidate: who, criterion: what, evaluator, value, evidence: '', version: 1, files: [] },
});

const scored = [
  score('a', 'fit', 8),
  score('a', 'means', 6),
  score('a', 'fit', 8, 'binh'),
  score('a', 'means', 6, 'binh'),
  score('b', 'fit', 2),
  score('b', 'means', 7),
  score('c', 'fit', 9),
  score('c', 'means', 1),
];

function snapshot(scores = scored, weights: readonly [number, number] = [8, 2]) {
  const criteria = [criterion('fit', weights[0]), criterion('means', weights[1], 3)];
  const selection = { id: 's', name: 'A partner', purpose: '', ourSize: null, criteriaVersion: 1 };
  const candidates = ['a', 'b', 'c', 'd'].map(candidate);
  const names = new Map([['an', 'An']]);
  const made = snapshotSelection(
    { selection, criteria, candidates, scores, judgements: [], names },
    { method: 'weighted', draws: 500, seed: 1, spread: null },
  );
  invariant(made.ok, 'the snapshot is made');
  return made.value;
}

const item = (id: string, more: Partial<FrozenItem> = {}): FrozenItem => ({
  ...{ id, area: 'legal', template: 'owners', name: null, owner: null, dueOn: null, state: 'done' },
  ...{ finding: 'Seen.', findingVersion: 1, rating: 'green', links: [], setAsideReason: '' },
  ...{ isOverdue: false, reason: null, files: [] },
  ...more,
});
const reason = { text: 'New capital.', at: '2026-11-22T08:00:00.000Z', by: { id: 'an', name: 'An' } };

const basis = (...items: readonly FrozenItem[]): DecisionBasis => ({
  selection: snapshot(),
  diligence: [{ candidate: 'a', items }],
  previous: null,
});
const wish: DecisionWish = { candidate: 'a', why: 'Best.', doubts: [], deciders: ['an'], basis: 'h' };
const colleagues = new Set(['an', 'binh']);

describe('a decision', () => {
  const red = item('1', { rating: 'red' });
  it.each<readonly [string, DecisionBasis, Partial<DecisionWish>, string]>([
    ['for a candidate without red findings', basis(item('1')), {}, 'accepted'],
    ['in spite of one that is explained', basis({ ...red, reason }), {}, 'accepted'],
    ['for somebody else than the red one', basis(red), { candidate: 'b' }, 'accepted'],
    ['for nobody', basis(red), { candidate: null }, 'accepted'],
    ['for somebody not on the list', basis(), { candidate: 'x' }, 'candidate_not_found'],
    ['by a stranger', basis(), { deciders: ['an', 'x'] }, 'decider_is_no_colleague'],
    ['on what was changed since', basis(), { basis: 'other' }, 'basis_was_changed'],
    ['in spite of a red finding', basis(red, { ...red, id: '2', reason }), {}, 'red_findings_block'],
    ['on what was changed, before what blocks', basis(red), { basis: 'other' }, 'basis_was_changed'],
  ])('%s', (_, on, more, outcome) => {
    const decided = decideDecision(on, 'h', { ...wish, ...more }, colleagues);
    expect(decided.ok ? 'accepted' : decided.refusal.code).toBe(outcome);
  });

  it('takes up every red finding about the candidate, and names every one that blocks', () => {
    const explained = { ...red, reason };
    const accepted = decideDecision(
      basis(explained, item('2'), { ...explained, id: '3' }),
      'h',
      wish,
      colleagues,
    );
    expect(accepted).toMatchObject({ value: { reds: [{ id: '1' }, { id: '3' }] } });
    const blocked = decideDecision(
      basis(red, { ...red, id: '2' }, { ...explained, id: '3' }),
      'h',
      wish,
      colleagues,
    );
    expect(blocked).toMatchObject({ refusal: { values: { count: 2 } } });
    const faults = blocked.ok ? [] : (blocked.refusal.faults ?? []);
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['red_finding_is_unexplained', 'diligence.items.1'],
      ['red_finding_is_unexplained', 'diligence.items.2'],
    ]);
  });
});

describe('what speaks against a decision', () => {
  const codes = (...asked: Parameters<typeof warnOfDecision>) =>
    warnOfDecision(...asked).map(({ code }) => code);
  const done = [item('1')];

  it('is nothing for whoever leads clearly and was looked into', () => {
    expect(codes(snapshot(), 'a', done)).toEqual([]);
    expect(codes(snapshot(), null, null)).toEqual([]);
  });

  it('is told of who is not first, is out, or has no score', () => {
    expect(warnOfDecision(snapshot(), 'b', done)[0]).toEqual({
      code: 'candidate_is_not_first',
      values: { rank: 2, first: 'Company a' },
    });
    expect(warnOfDecision(snapshot(), 'c', done)[0]).toMatchObject({
      code: 'candidate_is_out',
      values: { criterion: 'means', mustBeAtLeast: 3 },
    });
    expect(codes(snapshot(), 'd', done)).toEqual(['candidate_has_no_score']);
  });

  it('is told of scores: unknown ones, and one person’s alone', () => {
    const some = [
      score('a', 'fit', 9),
      score('a', 'means', null),
      score('b', 'fit', 1),
      score('b', 'means', 4),
    ];
    expect(codes(snapshot(some), 'a', done)).toEqual(['scores_are_missing', 'one_person_scored']);
  });

  it('is told of a lead that a small change of weights turns', () => {
    const close = [
      score('a', 'fit', 8),
      score('a', 'means', 5),
      score('b', 'fit', 5),
      score('b', 'means', 7.8),
    ];
    const warnings = warnOfDecision(snapshot(close, [5, 5]), 'a', done);
    expect(warnings.map(({ code }) => code)).toContain('first_place_turns_on_weight');
    expect(warnings.map(({ code }) => code)).toContain('first_place_is_a_matter_of_chance');
  });

  it('is told of findings: none, open ones, red ones that are explained', () => {
    expect(codes(snapshot(), 'a', null)).toEqual(['nothing_was_looked_into']);
    const items = [
      item('1', { state: 'open', rating: null }),
      item('2', { state: 'under_way', rating: null, isOverdue: true }),
      item('3', { state: 'set_aside', rating: null }),
      item('4', { rating: 'red', reason }),
    ];
    expect(warnOfDecision(snapshot(), 'a', items)).toEqual([
      { code: 'items_are_open', values: { count: 2, overdue: 1 } },
      { code: 'red_is_explained', values: { count: 1 } },
    ]);
  });
});
