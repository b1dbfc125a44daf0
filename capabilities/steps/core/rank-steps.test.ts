import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { reminderKinds } from '#capabilities/approach/core/reminders.ts';
import { en } from './messages/en.ts';
import { allianceSteps } from './parts/alliances.ts';
import { approachSteps, type CandidateState } from './parts/approach.ts';
import { candidateSteps } from './parts/candidates.ts';
import { contractSteps } from './parts/contracts.ts';
import { decisionSteps } from './parts/decisions.ts';
import { type AboveTheLine, type DependencyState, dependencySteps } from './parts/dependency.ts';
import { diagnosisSteps } from './parts/diagnosis.ts';
import { diligenceSteps } from './parts/diligence.ts';
import { salesSteps } from './parts/sales.ts';
import { mostDated, mostSteps, rankSteps } from './rank-steps.ts';
import { type Step, stepCodes, stepOf, stepPages, urgencies, whyCodeOf } from './step.ts';

/** Each step as `code urgency`, done ones with a tick. */
const told = (steps: readonly Step[]) =>
  steps.map(({ code, urgency, state }) => (state === 'done' ? `✓ ${code}` : `${code} ${urgency}`));

const selection = { id: 's', name: 'A distributor', candidates: 3, ranked: 3, evaluators: 2 };
const candidate = (more: Partial<CandidateState> = {}): CandidateState => ({
  selection: 's',
  candidate: 'c',
  name: 'Weserkamp',
  stage: 'untouched',
  list: 'longlist',
  scores: 'some',
  ahead: 'nothing',
  ...more,
});
const approach = (...candidates: readonly CandidateState[]) =>
  told(approachSteps({ reminders: [], candidates }));

describe('a newcomer', () => {
  it('is told the whole way, the first step first', () => {
    const steps = [
      ...salesSteps({ held: 'none', shares: 'unknown' }),
      ...candidateSteps([]),
      ...approachSteps({ reminders: [], candidates: [] }),
      ...allianceSteps({ alliances: [], won: [] }),
    ];
    expect(told(rankSteps(steps).next)).toEqual([
      'import_sales now',
      'rank_candidates now',
      'see_dependency later',
      'begin_alliance later',
    ]);
  });
});

test.each([
  ['nothing imported', { held: 'none', shares: 'unknown' }, ['import_sales now', 'see_dependency later']],
  ['sales of nobody', { held: 'some', shares: 'unknown' }, ['✓ import_sales', 'see_dependency now']],
  ['sales', { held: 'some', shares: 'known' }, ['✓ import_sales', '✓ see_dependency']],
] as const)('own figures, %s', (_, state, expected) => {
  expect(told(salesSteps(state))).toEqual(expected);
});

test('the largest without a contract is named, with how many more there are', () => {
  expect(contractSteps({ largeWithout: [], due: [] })).toEqual([]);
  expect(contractSteps({ largeWithout: ['Ô tô Tràng Cát', 'B', 'C'], due: [] })[0]?.values).toEqual({
    name: 'Ô tô Tràng Cát',
    others: 2,
  });
});

test.each([
  ['a notice day two months ahead', 'notice', 60, ['notice_day now']],
  ['a notice day further ahead', 'notice', 61, []],
  ['a notice day within a month', 'notice', 30, ['notice_day due']],
  ['a notice day of today', 'notice', 0, ['notice_day due']],
  ['an end that comes', 'end', 31, ['contract_ends now']],
  ['an end within a month', 'end', 30, ['contract_ends due']],
  ['prices that change soon', 'price', 14, ['prices_change now']],
  ['prices that change later', 'price', 15, []],
  ['a term that goes on by itself', 'renewal', 3, []],
] as const)('%s', (_, kind, left, expected) => {
  const due = [{ kind, name: 'Vinstar', on: '2026-09-30', about: '', left }];
  expect(told(contractSteps({ largeWithout: [], due }))).toEqual(expected);
});

describe('a dependency', () => {
  const state = (more: Partial<DependencyState> = {}): DependencyState => ({
    ...{ above: [], stress: { kind: 'unknown' }, plans: [], actions: [], threats: [], accounts: [] },
    ...more,
  });
  const customer: AboveTheLine = {
    by: 'customer',
    name: 'Vinstar',
    share: 0.6,
    plan: 'none',
    standIn: 'not_needed',
  };
  const supplier: AboveTheLine = {
    by: 'supplier',
    name: 'Chip',
    share: 0.4,
    plan: 'made',
    standIn: 'missing',
  };
  const tested = { kind: 'tested', largest: 'Vinstar', runsOut: '2027-03', runsOutAlone: null } as const;
  it.each([
    ['nobody above the line', {}, []],
    [
      'somebody above it, and no figures of one’s own',
      { above: [customer], stress: { kind: 'no_figures' } },
      ['test_stress now', 'make_plan later'],
    ],
    ['a stress test that was run', { above: [customer], stress: tested }, ['make_plan now']],
    [
      'cash that runs out by itself',
      { above: [customer], stress: { ...tested, runsOutAlone: '2026-12' } },
      ['cash_runs_out now', 'make_plan later'],
    ],
    [
      'a supplier whose loss costs no income',
      { above: [supplier], stress: { kind: 'no_figures' } },
      ['name_stand_in now'],
    ],
    ['a plan for them', { above: [{ ...customer, plan: 'made' }], stress: tested }, []],
    [
      'a plan that lacks something',
      { plans: [{ id: 'p', name: 'Vinstar', steps: ['actions_are_overdue', 'speed_up', 'fill_the_fund'] }] },
      ['plan_behind now'],
    ],
    [
      'a plan of which only an action is overdue',
      { plans: [{ id: 'p', name: 'Vinstar', steps: ['actions_are_overdue'] }] },
      [],
    ],
    [
      'actions and threats with days',
      {
        actions: [
          { name: 'Vinstar', text: 'Fair in Hamburg', days: 3, plan: 'p' },
          { name: 'Vinstar', text: 'New web page', days: 0, plan: 'p' },
        ],
        threats: [{ name: 'Vinstar', text: 'A cheaper maker', days: 0 }],
      },
      ['plan_action_overdue overdue', 'plan_action_due due', 'look_at_threat due'],
    ],
    [
      'large accounts of which one is unhappy and two were not asked',
      {
        accounts: [
          { name: 'A', mood: 'not_asked' },
          { name: 'B', mood: 'unhappy' },
          { name: 'C', mood: 'not_asked' },
          { name: 'D', mood: 'not_unhappy' },
        ],
      },
      ['talk_to_account now', 'ask_account later'],
    ],
  ] as const)('%s', (_, more, expected) => {
    expect(told(dependencySteps(state(more)))).toEqual(expected);
  });

  it('says for how much somebody stands, and when cash would run out without them', () => {
    expect(dependencySteps(state({ above: [customer], stress: tested }))).toMatchObject([
      { page: 'plans', values: { name: 'Vinstar', share: 0.6, month: '2027-03', others: 0 } },
    ]);
    expect(dependencySteps(state({ above: [customer], stress: { ...tested, largest: 'B' } }))).toMatchObject([
      { values: { month: '' } },
    ]);
  });

  it('leads to the plan an action belongs to', () => {
    const actions = [{ name: 'Vinstar', text: 'Fair', days: 3, plan: 'p' }];
    expect(dependencySteps(state({ actions }))).toMatchObject([{ page: 'plan', ids: { plan: 'p' } }]);
  });
});

test.each([
  ['not begun', null, ['answer_needs now']],
  ['half answered', ['answer_needs', 'answer_readiness'], ['answer_needs now']],
  ['not ready', ['mend_first', 'choose_objective'], ['mend_first now']],
  ['without an objective', ['choose_objective'], ['choose_objective now']],
  ['whole', ['look_for_candidates'], ['✓ choose_objective']],
] as const)('a diagnosis %s', (_, steps, expected) => {
  expect(told(diagnosisSteps({ newest: steps === null ? null : { id: 'd', steps } }))).toEqual(expected);
});

test.each([
  ['none', [], ['rank_candidates now']],
  ['an empty one', [{ ...selection, candidates: 0, ranked: 0, evaluators: 0 }], ['add_candidates now']],
  [
    'two, one scored',
    [{ ...selection, candidates: 2, ranked: 1, evaluators: 1 }],
    ['add_candidates now', 'score_candidates now'],
  ],
  ['scored by one', [{ ...selection, evaluators: 1 }], ['✓ rank_candidates', 'second_opinion later']],
  ['scored by two', [selection], ['✓ rank_candidates']],
  [
    'a new one after a finished one',
    [{ ...selection, ranked: 0 }, selection],
    ['✓ rank_candidates', 'score_candidates now'],
  ],
])('searches for a partner: %s', (_, selections, expected) => {
  expect(told(candidateSteps(selections))).toEqual(expected);
});

test.each([
  ['not begun', 'no', 0, [0, 0], ['begin_diligence now']],
  ['red and unexplained', 'yes', 2, [0, 0], ['explain_red now']],
  ['with items of one’s own', 'yes', 0, [3, 0], ['own_items now']],
  ['with one of them overdue', 'yes', 0, [3, 1], ['items_overdue overdue', 'own_items now']],
  ['with all of them overdue', 'yes', 0, [2, 2], ['items_overdue overdue']],
  ['clean', 'yes', 0, [0, 0], []],
] as const)('due diligence %s', (_, begun, red, [open, overdue], expected) => {
  const own = { open, overdue, days: overdue > 0 ? 4 : 0 };
  const one = { selection: 's', candidate: 'c', name: 'Weserkamp', begun, red, own };
  expect(told(diligenceSteps([one]))).toEqual(expected);
});

test.each([
  ['nothing looked into', 'no', 'none', []],
  ['something open', 'no', 'open', []],
  ['all looked into', 'no', 'done', ['decide now']],
  ['decided, whatever is open', 'yes', 'open', ['✓ decide']],
] as const)('a decision, %s', (_, decided, diligence, expected) => {
  expect(told(decisionSteps([{ selection: 's', name: 'A distributor', decided, diligence }]))).toEqual(
    expected,
  );
});

describe('an approach', () => {
  it.each([
    ['is asked for once somebody is ranked', [candidate()], ['approach_them later']],
    ['is not asked for before', [candidate({ scores: 'none' })], []],
    [
      'is planned for those on the shortlist',
      [candidate({ list: 'shortlist' }), candidate()],
      ['plan_approach later'],
    ],
    ['goes on from its plan', [candidate({ stage: 'planned' })], ['first_contact now']],
    ['is tried again where nobody answered', [candidate({ stage: 'contacted' })], ['try_again later']],
    ['goes on from an answer', [candidate({ stage: 'talking' })], ['set_meeting now']],
    ['goes on from a meeting', [candidate({ stage: 'met' })], ['agree_next now']],
    ['waits while something is ahead', [candidate({ stage: 'talking', ahead: 'something' })], []],
    ['asks for nothing when it has ended', [candidate({ stage: 'ended' })], []],
  ])('%s', (_, candidates, expected) => {
    expect(approach(...candidates)).toEqual(expected);
  });

  it('tells what was promised, and leads to the meeting it is about', () => {
    const reminder = {
      ...{
        selection: 's',
        candidate: 'c',
        name: 'Weserkamp',
        text: '',
        days: 0,
        timeZone: 'Asia/Ho_Chi_Minh',
      },
      kind: 'meeting_tomorrow',
      meeting: { id: 'm', startsAt: '2026-03-06T02:00:00Z' },
    } as const;
    expect(approachSteps({ reminders: [reminder], candidates: [] })).toMatchObject([
      { code: 'meeting_tomorrow', urgency: 'due', page: 'meeting', ids: { meeting: 'm' } },
    ]);
  });
});

test.each([
  ['none', [], [], ['begin_alliance later']],
  ['none, and somebody with whom to go on', [], ['Weserkamp'], ['begin_with now']],
  ['with nobody', [{ id: 'a', name: 'x', partner: 'nobody' }], ['Weserkamp'], ['invite_partner now']],
  ['with an invitation', [{ id: 'a', name: 'x', partner: 'invited' }], [], ['✓ begin_alliance']],
] as const)('alliances: %s', (_, alliances, won, expected) => {
  expect(told(allianceSteps({ alliances, won }))).toEqual(expected);
});

describe('the order of steps', () => {
  const anyStep = fc
    .record({
      code: fc.constantFrom(...stepCodes),
      page: fc.constantFrom(...stepPages),
      urgency: fc.constantFrom(...urgencies),
      state: fc.constantFrom('open' as const, 'done' as const),
      days: fc.nat(30),
      name: fc.string({ maxLength: 3 }),
    })
    .map(({ code, page, days, name, ...more }) => stepOf(code, page, { ...more, values: { days, name } }));

  it('does not hang on the order they were found in, and is short', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (steps, chance) => {
        const mixed = steps
          .map((step) => ({ step, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ step }) => step);
        const ranked = rankSteps(steps);
        expect(rankSteps(mixed)).toEqual(ranked);
        expect(ranked.next.length).toBeLessThanOrEqual(mostDated + mostSteps);
        const places = ranked.next.map(({ urgency }) => urgencies.indexOf(urgency));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('tells what is due today before what is due in some days', () => {
    const due = [
      stepOf('notice_day', 'contracts', { urgency: 'due', values: { left: 12 } }),
      stepOf('notice_day', 'contracts', { urgency: 'due', values: { left: 2 } }),
      stepOf('step_due', 'approach', { urgency: 'due', values: { days: 0 } }),
    ];
    expect(rankSteps(due).next.map(({ values }) => values.left ?? 'today')).toEqual(['today', 2, 12]);
  });

  it('cuts nothing that is overdue for something that can wait', () => {
    const overdue = Array.from({ length: 10 }, (_, days) =>
      stepOf('step_overdue', 'approach', { urgency: 'overdue', values: { days } }),
    );
    const { next } = rankSteps([stepOf('import_sales', 'import'), ...overdue]);
    expect(next.slice(0, 10).map(({ values }) => values.days)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(next).toHaveLength(11);
  });
});

test('every step has its words, and every page its act', () => {
  const reminders: readonly string[] = reminderKinds;
  const own = stepCodes.filter((code) => !reminders.includes(code));
  const missing = (texts: Readonly<Record<string, string>>, names: readonly string[]) =>
    names.filter((name) => texts[name] === undefined);
  expect(missing(en.titles, own)).toEqual([]);
  expect(missing(en.whys, own.map(whyCodeOf))).toEqual([]);
  expect(missing(en.acts, stepPages)).toEqual([]);
});
