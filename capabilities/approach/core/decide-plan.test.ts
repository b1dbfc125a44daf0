import { describe, expect, it } from 'vitest';
import {
  checkColleague,
  checkContactTime,
  checkItems,
  decideActions,
  decideEvidence,
  decideNextStep,
} from './decide-plan.ts';

const around = { colleagues: new Set(['minh', 'lan']), today: '2026-03-05' };
const step = { text: 'Call', owner: 'lan', due: '2026-03-06' };
const code = (decision: {
  readonly ok: boolean;
  readonly refusal?: { readonly code: string; readonly path?: string };
}) => (decision.ok ? 'accepted' : `${decision.refusal?.code} ${decision.refusal?.path}`);

describe('a next step', () => {
  it.each([
    ['for tomorrow', step, null, 'accepted'],
    ['for today', { ...step, due: '2026-03-05' }, null, 'accepted'],
    ['for yesterday', { ...step, due: '2026-03-04' }, null, 'due_date_is_past step.due'],
    ['of a stranger', { ...step, owner: 'x' }, null, 'person_is_no_colleague step.owner'],
    [
      'of a stranger for yesterday: who comes first',
      { ...step, owner: 'x', due: '2026-03-04' },
      null,
      'person_is_no_colleague step.owner',
    ],
    [
      'that stays, though it is overdue',
      { ...step, due: '2026-03-01' },
      { ...step, due: '2026-03-01' },
      'accepted',
    ],
    [
      'that is another on the old day',
      { ...step, due: '2026-03-01', text: 'Write' },
      { ...step, due: '2026-03-01' },
      'due_date_is_past step.due',
    ],
    ['that is none', null, step, 'accepted'],
  ])('%s', (_, wished, before, expected) => {
    expect(code(decideNextStep(wished, before, 'step', around))).toBe(expected);
  });
});

it('takes links of the web only, and writes them whole', () => {
  const one = { kind: 'case', text: 'x', link: 'example.com/a' } as const;
  expect(decideEvidence([one, { ...one, link: ' ' }])).toEqual({
    ok: true,
    value: [
      { ...one, link: 'https://example.com/a' },
      { ...one, link: null },
    ],
  });
  expect(code(decideEvidence([one, { ...one, link: 'file:///etc/passwd' }]))).toBe(
    'link_is_no_address body.evidence[1].link',
  );
});

it('gives promises to colleagues, or to those who had one before they left', () => {
  const action = { text: 'x', owner: 'gone', due: '2026-03-01', state: 'open' } as const;
  expect(code(decideActions([action], [], around))).toBe('person_is_no_colleague body.actions[0].owner');
  expect(code(decideActions([action], [action], around))).toBe('accepted');
});

it('names the line that says nothing', () => {
  const items = [
    { template: 'people', text: null },
    { template: null, text: ' ' },
  ];
  expect(code(checkItems(items, 'body.checklist'))).toBe('item_says_nothing body.checklist[1].text');
  expect(code(checkItems(items.slice(0, 1), 'body.checklist'))).toBe('accepted');
});

it('knows who is a colleague', () => {
  expect(code(checkColleague('minh', 'body.owner', around))).toBe('accepted');
  expect(code(checkColleague('x', 'body.owner', around))).toBe('person_is_no_colleague body.owner');
});

it('forgives a clock that runs a little ahead, and no more', () => {
  const now = new Date('2026-03-05T02:00:00Z');
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  expect(code(checkContactTime(at(4), now, 'body.at'))).toBe('accepted');
  expect(code(checkContactTime(at(6), now, 'body.at'))).toBe('contact_is_in_the_future body.at');
});
