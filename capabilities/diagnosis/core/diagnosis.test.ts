/** What follows from answers: needs, readiness, the objective, next steps; and a row for every refusal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionSetFaults } from '#capabilities/questionnaires/core/check-question-set.ts';
import { type Answer, type Answers, questionsOf } from '#capabilities/questionnaires/core/question-set.ts';
import { areaLevel, areas, assessReadiness, verdictOf } from './assess-readiness.ts';
import { checkObjective } from './check-objective.ts';
import { diagnoseNeeds, needLevel, signs } from './diagnose-needs.ts';
import { type Need, needs } from './need.ts';
import { nextSteps } from './next-steps.ts';
import type { Objective } from './objective.ts';
import { objectiveGaps, objectiveWarnings } from './objective-gaps.ts';
import { diagnosisSets, newestNeedSigns, newestReadiness } from './question-sets.ts';

const chosen = (option: string): Answer => ({ kind: 'choice', chosen: [option] });

/** Every graded question of a need answered alike; gates are open. */
function answersFor(need: Need, option: string): readonly (readonly [string, Answer])[] {
  return Object.values<readonly string[]>(signs[need]).flatMap((asked) =>
    asked.map((id, index) => [id, chosen(index < asked.length - 1 ? 'yes' : option)] as const),
  );
}

const needAnswers = (levels: Readonly<Record<Need, string>>): Answers =>
  new Map(needs.flatMap((need) => answersFor(need, levels[need])));

describe('question sets', () => {
  it.each(diagnosisSets.map((set) => [`${set.id} ${set.version}`, set] as const))(
    '%s keep the law',
    (_, set) => {
      expect(questionSetFaults(set)).toEqual([]);
    },
  );

  it('ask for every sign and every area, graded from 0 to one best', () => {
    const ids = questionsOf(newestNeedSigns).map(({ id }) => id);
    expect(
      Object.values(signs)
        .flatMap((of) => Object.values(of).flat())
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
    const { areas: results } = assessReadiness(newestReadiness, new Map());
    expect(results.map(({ id, of }) => [id, of])).toEqual(
      areas.map((id) => [id, id.startsWith('share_') ? 4 : 3]),
    );
    expect(Object.values(signs).map((of) => Object.keys(of).length)).toEqual([5, 5, 5]);
  });
});

describe('needs', () => {
  it.each([
    [0, 0, 'none'],
    [3, 1, 'none'],
    [3, 3, 'some'],
    [4, 1, 'some'],
    [7, 2, 'some'],
    [8, 2, 'clear'],
    [11, 3, 'clear'],
    [12, 3, 'urgent'],
    [15, 3, 'urgent'],
  ])('%i of 15 points with %i at worst: %s', (points, worst, level) => {
    expect(needLevel(points, 15, worst)).toBe(level);
  });

  it('says which need is the largest, by which signs, strongest first', () => {
    const answers = new Map(needAnswers({ market: 'little', channel: 'much', capability: 'no' }));
    answers.set('burned_money', chosen('fully'));
    const { needs: results, largest } = diagnoseNeeds(newestNeedSigns, answers);
    expect(largest).toEqual({ kind: 'sure', needs: ['channel'] });
    expect(results.map(({ need, level, sum }) => [need, level.least, level.most, sum.least])).toEqual([
      ['market', 'some', 'some', 5],
      ['channel', 'clear', 'clear', 11],
      ['capability', 'none', 'none', 0],
    ]);
    expect(results[1]?.signs[0]).toEqual({ id: 'burned_money', question: 'burned_money', grade: 3, of: 3 });
  });

  it('takes a sign that a gate denies as answered', () => {
    const answers = new Map(needAnswers({ market: 'no', channel: 'fully', capability: 'no' }));
    answers.set('wants_sellers', chosen('no'));
    const channel = diagnoseNeeds(newestNeedSigns, answers).needs[1];
    expect(channel?.sum).toMatchObject({ least: 12, most: 12, missing: [] });
    expect(channel?.sum.basis).toContain('wants_sellers');
  });

  it('tells a range where answers are missing, and says which', () => {
    const answers = new Map(needAnswers({ market: 'much', channel: 'no', capability: 'no' }));
    answers.set('growth_slows', { kind: 'unknown' });
    answers.delete('speed_decides');
    const [market] = diagnoseNeeds(newestNeedSigns, answers).needs;
    expect(market?.level).toEqual({ least: 'some', most: 'urgent' });
    expect(market?.sum.missing).toEqual(['growth_slows', 'speed_decides']);
    expect(diagnoseNeeds(newestNeedSigns, answers).largest).toEqual({ kind: 'sure', needs: ['market'] });
  });

  it('leaves open which need is the largest while missing answers could change it', () => {
    const answers = new Map(answersFor('market', 'much'));
    const { largest } = diagnoseNeeds(newestNeedSigns, answers);
    expect(largest).toMatchObject({ kind: 'open', needs: ['market'] });
    expect(diagnoseNeeds(newestNeedSigns, new Map()).largest).toMatchObject({ kind: 'open', needs: [] });
  });

  it('names needs that are level together, and none where no sign speaks', () => {
    const level = needAnswers({ market: 'much', channel: 'much', capability: 'little' });
    expect(diagnoseNeeds(newestNeedSigns, level).largest).toEqual({
      kind: 'sure',
      needs: ['market', 'channel'],
    });
    const nothing = needAnswers({ market: 'no', channel: 'no', capability: 'no' });
    expect(diagnoseNeeds(newestNeedSigns, nothing).largest).toEqual({ kind: 'none' });
  });

  it('never leaves its range when a missing answer comes, and what was sure stays so', () => {
    const options = ['no', 'little', 'much', 'fully'];
    const all = needs.flatMap((need) => answersFor(need, 'no').map(([id]) => id));
    const answer = fc.option(fc.constantFrom(...options));
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: all.length, maxLength: all.length }),
        fc.infiniteStream(fc.constantFrom(...options)),
        (given, later) => {
          const option = (id: string, one: string) =>
            ['wants_sellers', 'tried_channels', 'wants_technology'].includes(id) ? 'yes' : one;
          const some = new Map(
            all.flatMap((id, index) => {
              const one = given[index];
              return one === null || one === undefined ? [] : [[id, chosen(option(id, one))] as const];
            }),
          );
          const whole = new Map(
            all.map((id) => [id, some.get(id) ?? chosen(option(id, later.next().value ?? 'no'))]),
          );
          const before = diagnoseNeeds(newestNeedSigns, some);
          const after = diagnoseNeeds(newestNeedSigns, whole);
          before.needs.forEach(({ sum }, index) => {
            const points = after.needs[index]?.sum.least ?? -1;
            expect(points).toBeGreaterThanOrEqual(sum.least);
            expect(points).toBeLessThanOrEqual(sum.most);
          });
          if (before.largest.kind === 'sure') expect(after.largest).toEqual(before.largest);
        },
      ),
    );
  });
});

const strongAnswers: Answers = new Map(
  areas.map((id): readonly [string, Answer] => [
    id,
    id.startsWith('share_') ? { kind: 'scale', mark: 5 } : chosen('strong'),
  ]),
);

describe('readiness', () => {
  it.each([
    [0, 3, 'absent'],
    [1, 3, 'weak'],
    [2, 3, 'enough'],
    [3, 3, 'strong'],
    [1, 4, 'weak'],
    [2, 4, 'enough'],
    [3, 4, 'strong'],
  ])('%i of %i is %s', (grade, of, level) => {
    expect(areaLevel(grade, of)).toBe(level);
  });

  it.each([
    [['strong', 'enough'], 'ready'],
    [['weak', 'strong'], 'nearly'],
    [['weak', 'weak', 'strong'], 'nearly'],
    [['weak', 'weak', 'weak'], 'not_ready'],
    [['absent', 'strong'], 'not_ready'],
  ] as const)('%j: %s', (levels, verdict) => {
    expect(verdictOf(levels)).toBe(verdict);
  });

  it('names the weakest, and what to mend first: absent before weak, then in the order of mending', () => {
    const answers = new Map(strongAnswers)
      .set('incentives', chosen('none'))
      .set('share_risk', { kind: 'scale', mark: 2 })
      .set('team', chosen('weak'));
    expect(assessReadiness(newestReadiness, answers)).toMatchObject({
      verdict: { worst: 'not_ready', best: 'not_ready' },
      weakest: 'incentives',
      mend: ['incentives', 'team', 'share_risk'],
      missing: [],
    });
  });

  it('is ready when every area is enough', () => {
    const { verdict, mend, basis } = assessReadiness(newestReadiness, strongAnswers);
    expect({ verdict, mend, basis }).toEqual({
      verdict: { worst: 'ready', best: 'ready' },
      mend: [],
      basis: [...areas],
    });
  });

  it('leaves the verdict open where what is missing decides it', () => {
    const answers = new Map(strongAnswers);
    answers.delete('process');
    expect(assessReadiness(newestReadiness, answers)).toMatchObject({
      verdict: { worst: 'not_ready', best: 'ready' },
      missing: ['process'],
    });
    expect(assessReadiness(newestReadiness, new Map())).toMatchObject({ weakest: null, mend: [] });
  });
});

const nowhere = { in: '', out: '' };
const whole: Objective = {
  primary: 'market',
  also: [],
  success: [{ measure: 'Sales in Germany', from: '0', to: '250000', unit: 'EUR a year', by: '2027-12-31' }],
  scope: { region: { in: 'Germany', out: 'France' }, product: nowhere, customers: nowhere, teams: nowhere },
  untouched: 'Prices at home',
  mustHaves: ['Own stock', 'Service within a day', 'References in our trade'],
  ourGain: 'A way in',
  partnerGain: 'Sensors to offer',
};

describe('the objective', () => {
  const check = (more: Partial<Objective>) => checkObjective({ ...whole, ...more }, '2026-11-22');
  const figure = (more: object) => ({
    success: [{ measure: 'Sales', from: null, to: '5', unit: '', by: '2027-01-01', ...more }],
  });

  it('is kept as it is', () => {
    expect(check({})).toEqual({ ok: true, value: whole });
  });

  it.each([
    ['need_is_repeated', 'also[0]', { also: ['market'] }],
    ['need_is_repeated', 'also[1]', { also: ['channel', 'channel'] }],
    ['figure_is_unreadable', 'success[0].to', figure({ to: 'many' })],
    ['figure_is_unreadable', 'success[0].to', figure({ to: '1.00000' })],
    ['figure_is_unreadable', 'success[0].from', figure({ from: '1,5' })],
    ['success_goes_nowhere', 'success[0].to', figure({ from: '5.0' })],
    ['success_day_has_passed', 'success[0].by', figure({ by: '2026-11-22' })],
    [
      'scope_is_in_and_out',
      'scope.region.out',
      { scope: { ...whole.scope, region: { in: 'Germany, Austria', out: 'France; austria' } } },
    ],
    ['must_have_is_repeated', 'mustHaves[1]', { mustHaves: ['Own stock', 'own  STOCK'] }],
  ] satisfies readonly (readonly [string, string, Partial<Objective>])[])(
    'is refused: %s at %s',
    (code, path, more) => {
      expect(check(more)).toMatchObject({ ok: false, refusal: { code, path } });
    },
  );

  it('names all faults at once', () => {
    const refused = check({ ...figure({ to: 'x', by: '2020-01-01' }), also: ['market'] });
    expect(refused).toMatchObject({ ok: false, refusal: { faults: [{ path: 'also[0]' }, {}, {}] } });
  });

  it.each([
    ['no_success_figure', { success: [] }],
    ['success_has_no_start', figure({})],
    ['nothing_is_in_scope', { scope: { ...whole.scope, region: nowhere } }],
    [
      'nothing_is_out_of_scope',
      { untouched: '', scope: { ...whole.scope, region: { in: 'Germany', out: '' } } },
    ],
    ['too_few_must_haves', { mustHaves: ['Own stock', 'Service'] }],
    ['our_gain_is_missing', { ourGain: '' }],
    ['partner_gain_is_missing', { partnerGain: '' }],
  ] satisfies readonly (readonly [string, Partial<Objective>])[])('lacks: %s', (gap, more) => {
    expect(objectiveGaps({ ...whole, ...more })).toContain(gap);
  });

  it('lacks nothing when it is whole', () => {
    expect(objectiveGaps(whole)).toEqual([]);
  });

  it('is warned against when it is more than one, or another than the signs speak for', () => {
    const sure = { kind: 'sure', needs: ['channel'] } as const;
    expect(objectiveWarnings({ primary: 'channel', also: [] }, sure)).toEqual([]);
    expect(objectiveWarnings({ primary: 'market', also: ['channel', 'capability'] }, sure)).toEqual([
      { code: 'more_than_one_objective', needs: ['market', 'channel', 'capability'] },
      { code: 'objective_is_not_the_largest_need', needs: ['channel'] },
    ]);
    const open = { kind: 'open', needs: ['channel'], missing: ['one_source'] } as const;
    expect(objectiveWarnings({ primary: 'market', also: [] }, open)).toEqual([]);
  });
});

describe('next steps', () => {
  const answered = needAnswers({ market: 'much', channel: 'no', capability: 'no' });
  const steps = (needsGiven: Answers, ready: Answers, objective: Objective | null) => {
    const found = diagnoseNeeds(newestNeedSigns, needsGiven);
    const gaps = objective === null ? [] : objectiveGaps(objective);
    const warnings = objective === null ? [] : objectiveWarnings(objective, found.largest);
    const readiness = assessReadiness(newestReadiness, ready);
    return nextSteps({ needs: found, readiness, objective, gaps, warnings });
  };
  const weak = new Map(strongAnswers).set('team', chosen('none'));

  it.each([
    [
      'nothing yet',
      steps(new Map(), new Map(), null),
      ['answer_needs', 'answer_readiness', 'choose_objective'],
    ],
    ['all answered', steps(answered, strongAnswers, null), ['choose_objective']],
    ['not ready', steps(answered, weak, whole), ['mend_first']],
    [
      'several objectives',
      steps(answered, strongAnswers, { ...whole, also: ['channel'] }),
      ['keep_to_one_objective', 'look_for_candidates'],
    ],
    [
      'an objective with gaps',
      steps(answered, strongAnswers, { ...whole, mustHaves: [] }),
      ['complete_objective'],
    ],
    ['all done', steps(answered, strongAnswers, whole), ['look_for_candidates']],
    [
      'no need',
      steps(needAnswers({ market: 'no', channel: 'no', capability: 'no' }), strongAnswers, null),
      ['need_no_partner'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
