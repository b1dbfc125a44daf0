import { expect, it } from 'vitest';
import type { DueView, PeriodView } from '../core/contract.ts';
import { duesByPair, duesToAct, earlierOpenOf, openOf, waitingOf } from './waiting-of.ts';

const period = (name: string, state: PeriodView['state']): PeriodView => ({
  period: name,
  from: `${name}-01`,
  to: `${name}-28`,
  state,
  version: 1,
  lines: 0,
  exceptions: 0,
  parties: {},
  transfers: [],
  carried: [],
  hash: null,
  closedHow: null,
});

const periods = [
  period('2026-06', 'running'),
  period('2026-05', 'over'),
  period('2026-04', 'over'),
  period('2026-03', 'closed'),
  period('2026-02', 'approved_by_partner'),
  period('2026-01', 'approved_by_us'),
];

it('what waits for us: statements we have not approved, and the oldest period that is over', () => {
  const waiting = waitingOf(periods, null);
  expect(waiting.toApprove.map((one) => one.period)).toEqual(['2026-02', '2026-03']);
  expect(waiting.toClose?.period).toBe('2026-04');
  expect(waitingOf(periods.slice(0, 1), null)).toEqual({ toApprove: [], disputed: [], toClose: null });
  const others = [period('2026-03', 'disputed'), period('2026-02', 'closed'), period('2026-01', 'disputed')];
  expect(waitingOf(others, null).disputed.map((one) => one.period)).toEqual(['2026-01', '2026-03']);
});

it('a period waits for the oldest open one', () => {
  expect(earlierOpenOf(periods, '2026-05')).toBe('2026-04');
  expect(earlierOpenOf(periods, '2026-04')).toBeNull();
  expect(earlierOpenOf([], '2026-04')).toBeNull();
});

const due = (from: string, to: string, state: DueView['state'], open = '1.00'): DueView => ({
  period: '2026-04',
  from,
  to,
  due: '2026-05-31',
  amount: '1.00',
  paid: '0.00',
  setOff: '0.00',
  open,
  state,
  daysOverdue: 0,
  payments: [],
});

it('adds up what one side owes another over its statements', () => {
  const dues = [
    due('soft', 'hard', 'overdue', '1.05'),
    due('hard', 'soft', 'overdue', '7.00'),
    due('soft', 'hard', 'due', '2.10'),
  ];
  const pairs = duesByPair(dues);
  expect(pairs.map((pair) => pair.map(({ open }) => open))).toEqual([['1.05', '2.10'], ['7.00']]);
  expect(pairs.map((pair) => openOf(pair, 'EUR'))).toEqual(['3.15', '7.00']);
});

it('names what the own side has to pay, and what it waits for once that is overdue', () => {
  const own = [due('soft', 'hard', 'due'), due('soft', 'hard', 'overdue'), due('hard', 'soft', 'overdue')];
  const others = [
    due('soft', 'hard', 'paid'),
    due('hard', 'soft', 'due'),
    due('hard', 'soft', 'set_off'),
    due('hard', 'third', 'overdue'),
  ];
  expect(duesToAct({ dues: [...own, ...others], ownParty: 'soft' })).toEqual(own);
});
