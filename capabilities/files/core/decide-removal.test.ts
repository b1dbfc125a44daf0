import { describe, expect, it } from 'vitest';
import type { Role } from '#kernel/route.ts';
import { decideRemoval } from './decide-removal.ts';
import type { FileUseKind } from './file-use.ts';

const file = { name: 'accounts.pdf', createdBy: 'an' };

describe('removing a file that stands by itself', () => {
  it.each<readonly [string, string, Role, readonly FileUseKind[], string]>([
    ['who sent it may', 'an', 'member', [], 'accepted'],
    ['another member may not', 'binh', 'member', [], 'file_of_somebody_else'],
    ['a manager may', 'binh', 'manager', [], 'accepted'],
    ['an owner may', 'binh', 'owner', [], 'accepted'],
    ['not what is in use, by who sent it', 'an', 'member', ['finding'], 'file_is_in_use'],
    ['not what is in use, by an owner', 'binh', 'owner', ['score', 'finding'], 'file_is_in_use'],
    ['whose it is comes before what uses it', 'binh', 'member', ['finding'], 'file_of_somebody_else'],
  ])('%s', (_, person, role, uses, outcome) => {
    const decided = decideRemoval(file, uses, { person, role });
    expect(decided.ok ? 'accepted' : decided.refusal.code).toBe(outcome);
  });

  it('names what uses it', () => {
    const decided = decideRemoval(file, ['finding', 'decision'], { person: 'an', role: 'member' });
    expect(decided).toMatchObject({
      refusal: { values: { name: 'accounts.pdf', count: 2, kind: 'finding' } },
    });
  });
});
