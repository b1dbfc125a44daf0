import { invariant } from '#kernel/invariant.ts';
import type { Caller } from '#platform/http/serve.ts';
import type { Person } from '#platform/identity/identity.ts';

/** Who calls a route that no key for the company reaches: such a key alone has nobody behind it. */
export function personOf(caller: Caller): Person {
  invariant(caller.person, 'this route is for people');
  return caller.person;
}
