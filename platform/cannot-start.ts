/**
 * A reason why the program cannot start that the person who started it can mend.
 * `apps/server/main.ts` prints the message alone, without a stack, and ends with 1.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
