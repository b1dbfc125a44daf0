import { invariant } from '#kernel/invariant.ts';
import type { Caller } from '#platform/http/serve.ts';
import type { Person } from '#platform/identity/identity.ts';

/** Who calls a route without a scope: keys never reach those, so somebody is there. */
export function personOf(caller: Caller): Person {
  invariant(caller.person, 'this route is for people');
  return caller.person;
}
