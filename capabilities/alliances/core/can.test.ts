import { expect, it } from 'vitest';
import { stages } from './alliance.ts';
import { type Action, actions, can } from './can.ts';

it.each([
  ['invite_partner', ['forming'], 'alliance_is_full'],
  ['accept_invitation', ['forming'], 'alliance_is_full'],
] as const)('%s can be done at %j', (action, allowed, code) => {
  for (const stage of stages) {
    const answer = can(action, stage);
    if (allowed.some((one) => one === stage)) expect(answer).toEqual({ ok: true, value: action });
    else expect(answer).toEqual({ ok: false, refusal: { code } });
  }
});

it('knows every action of the table', () => {
  const names = Object.keys(actions) satisfies string[];
  expect(names).toEqual(['invite_partner', 'accept_invitation'] satisfies Action[]);
});
