/** Runs a bound handler as its asker: opens the transaction, checks the role, keeps answers for repeats. */
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant, unreachable } from '#kernel/invariant.ts';
import { atLeast, type Role, type Route } from '#kernel/route.ts';
import { databaseErrorCode, type Transaction } from '../db/pool.ts';
import type { Asking } from './asking.ts';
import { isReadyJson } from './ready-json.ts';
import { answerOnce, type Repeat } from './repeats.ts';
import type { BoundHandler, OpenCall } from './serve.ts';
import type { Services } from './services.ts';

type CallInput = Omit<OpenCall<Route>, 'person'> & { readonly repeat: Repeat | undefined };

export async function runBound(
  run: BoundHandler,
  route: Route,
  asking: Asking,
  services: Services,
  input: CallInput,
): Promise<Decision<unknown>> {
  try {
    switch (run.kind) {
      case 'open':
        return await run.handle(openCall(input, asking));
      case 'tenant':
      case 'at-once':
        return await inTenant(run, route, asking, services, input);
      case 'streaming': {
        const enter = enteringAs(route, asking, services);
        const role = await enter(async (_, held) => held);
        return await run.handle({
          ...input,
          caller: { organisation: organisationOf(asking), role, person: asking.person },
          enter: (work) => enter(work),
          enterOnce: (work) => enter((tx) => makingOnce(tx, organisationOf(asking), services, input, work)),
        });
      }
      default:
        return unreachable(run);
    }
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, refusal: error.refusal };
    return refusedByDatabase(error, route);
  }
}

/** What is kept for a repeat is the id alone. */
async function makingOnce(
  tx: Transaction,
  organisation: Id,
  services: Services,
  { repeat }: CallInput,
  work: (tx: Transaction) => Promise<Decision<Id>>,
): Promise<Decision<Id>> {
  const now = services.clock.now();
  const made =
    repeat === undefined
      ? await work(tx)
      : await answerOnce(tx, organisation, repeat, { secret: services.secret, now }, () => work(tx));
  if (!made.ok) throw new RolledBack(made.refusal);
  const id: unknown = isReadyJson(made.value) ? JSON.parse(made.value.text) : made.value;
  invariant(typeof id === 'string', 'what was made has an id');
  return accept(id);
}

function openCall(input: CallInput, asking: Asking): OpenCall<Route> {
  return { ...input, person: asking.person };
}

async function inTenant(
  run: Extract<BoundHandler, { readonly kind: 'tenant' | 'at-once' }>,
  route: Route,
  asking: Asking,
  services: Services,
  input: CallInput,
): Promise<Decision<unknown>> {
  const organisation = organisationOf(asking);
  const callOf = (tx: Transaction, role: Role) => ({
    ...input,
    caller: { organisation, role, person: asking.person },
    tx,
  });
  const atOnce = async (tx: Transaction, role: Role): Promise<Decision<unknown> | null> =>
    run.kind === 'at-once' && atLeast(role, leastRole(route)) ? run.first(callOf(tx, role)) : null;
  const work = async (tx: Transaction, role: Role): Promise<Decision<unknown>> => {
    if (!atLeast(role, leastRole(route))) return tooWeak(role, leastRole(route));
    const call = callOf(tx, role);
    const answer =
      input.repeat === undefined
        ? await run.handle(call)
        : await answerOnce(
            tx,
            organisation,
            input.repeat,
            { secret: services.secret, now: services.clock.now() },
            () => run.handle(call),
          );
    // A refusal undoes whatever was written before it.
    if (!answer.ok && route.method !== 'GET') throw new RolledBack(answer.refusal);
    return answer;
  };
  if (asking.key !== null) {
    // A key acts with a manager's rights within its scope.
    const asManager = (tx: Transaction) => work(tx, 'manager');
    if (route.method !== 'GET') return services.database.asKey(asking.key, asManager);
    const first =
      run.kind === 'at-once'
        ? await services.database.readAtOnceAsKey(asking.key, (tx) => atOnce(tx, 'manager'))
        : null;
    return first ?? services.database.readAsKey(asking.key, asManager);
  }
  invariant(asking.person, 'an organisation is entered by a person or a key');
  return services.database.asPerson(
    asking.person.id,
    organisation,
    async (tx, role) => (await atOnce(tx, role)) ?? work(tx, role),
  );
}

/** Transactions as the asker, each with the role of that moment; one that has become too weak ends it. */
function enteringAs(
  route: Route,
  asking: Asking,
  services: Services,
): <T>(work: (tx: Transaction, role: Role) => Promise<T>) => Promise<T> {
  const { key, person } = asking;
  const organisation = organisationOf(asking);
  if (key !== null) return (work) => services.database.asKey(key, (tx) => work(tx, 'manager'));
  invariant(person, 'an organisation is entered by a person or a key');
  return (work) =>
    services.database.asPerson(person.id, organisation, async (tx, held) => {
      if (!atLeast(held, leastRole(route))) throw new RolledBack(tooWeak(held, leastRole(route)).refusal);
      return work(tx, held);
    });
}

function organisationOf(asking: Asking): string {
  invariant(asking.organisation, 'the route is inside an organisation');
  return asking.organisation;
}

function leastRole(route: Route): Role {
  invariant(route.access !== 'anyone' && route.access !== 'person', 'the route is inside an organisation');
  return route.access;
}

function tooWeak(held: Role, needed: Role): { readonly ok: false; readonly refusal: Refusal } {
  return refuse('role_too_weak', { values: { held, needed } });
}

/** Ends the transaction of a refused write. */
class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** What the entering functions of the database raise; anything else is not ours to explain. */
function refusedByDatabase(error: unknown, route: Route): Decision<never> {
  switch (databaseErrorCode(error)) {
    case 'EN401':
      return refuse('key_not_valid');
    case 'EN403':
      return refuse('scope_missing', { values: { scope: route.scope ?? '' } });
    case 'EN404':
      return refuse('organisation_not_found');
    // U+0000, which PostgreSQL keeps in no text and in no JSON.
    case '22021':
    case '22P05':
      return refuse('text_not_storable');
    default:
      throw error;
  }
}
