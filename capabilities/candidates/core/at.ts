import { invariant } from '#kernel/invariant.ts';

/** The member at a place the caller knows to exist; a place outside the list is a bug. */
export function at<Member>(list: readonly Member[], index: number): Member {
  const member = list[index];
  invariant(member !== undefined, `the list has a member ${index}`);
  return member;
}
