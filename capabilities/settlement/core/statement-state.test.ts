import { expect, it } from 'vitest';
import { canApprove, canClose, canDispute, type StatementFacts, statementState } from './statement-state.ts';

const facts = (signedBy: string[], disputedBy: string[] = []): StatementFacts => ({
  own: 'soft',
  parties: ['soft', 'hard'],
  signedBy,
  disputedBy,
});

it.each<[string[], string[], string, string, string]>([
  [[], [], 'closed', 'approve', 'dispute'],
  [['soft'], [], 'approved_by_us', 'already_approved', 'already_approved'],
  [['hard'], [], 'approved_by_partner', 'approve', 'dispute'],
  [['soft', 'hard'], [], 'agreed', 'already_approved', 'already_approved'],
  [[], ['soft'], 'disputed', 'own_dispute_open', 'dispute'],
  [['hard'], ['soft'], 'disputed', 'own_dispute_open', 'dispute'],
  [['soft'], ['hard'], 'disputed', 'already_approved', 'already_approved'],
  [[], ['hard'], 'disputed', 'approve', 'dispute'],
  [['hard', 'soft'], ['hard'], 'agreed', 'already_approved', 'already_approved'],
])('signed by %j and disputed by %j is %s', (signedBy, disputedBy, state, approve, dispute) => {
  const it = facts(signedBy, disputedBy);
  const approval = canApprove(it);
  const disputing = canDispute(it);
  expect(statementState(it)).toBe(state);
  expect(approval.ok ? approval.value : approval.refusal.code).toBe(approve);
  expect(disputing.ok ? disputing.value : disputing.refusal.code).toBe(dispute);
});

it.each([
  [{ isOver: true, isClosed: false, isBeingClosed: false, earlierOpen: null }, 'close'],
  [{ isOver: true, isClosed: true, isBeingClosed: true, earlierOpen: '2026-01' }, 'period_already_settled'],
  [{ isOver: false, isClosed: false, isBeingClosed: true, earlierOpen: '2026-01' }, 'period_being_closed'],
  [{ isOver: false, isClosed: false, isBeingClosed: false, earlierOpen: '2026-01' }, 'period_not_over'],
  [{ isOver: true, isClosed: false, isBeingClosed: false, earlierOpen: '2026-01' }, 'earlier_period_open'],
])('%j: %s', (period, expected) => {
  const decided = canClose(period);
  expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
});
