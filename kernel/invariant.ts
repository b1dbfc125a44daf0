/** What a bug looks like: a promise of the code that did not hold. Its text is for the log, never for a client. */
export class InvariantBroken extends Error {
  override readonly name = 'InvariantBroken';
}

export function invariant(holds: unknown, promise: string): asserts holds {
  if (!holds) throw new InvariantBroken(promise);
}

/** Ends a `switch` over a union: a new member that nobody handles is a type error here. */
export function unreachable(value: never): never {
  throw new InvariantBroken(`unhandled case: ${JSON.stringify(value)}`);
}
