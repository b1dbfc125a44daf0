import { invariant } from '#kernel/invariant.ts';

/** The member at a place the caller knows to exist; a place outside the list is a bug. */
export function at<Member>(list: readonly Member[], index: number): Member {
  const member = list[index];
  invariant(member !== undefined, 'a place lies inside its list');
  return member;
}
