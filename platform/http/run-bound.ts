/** Runs a bound handler as its asker: opens the transaction, checks the role, keeps answers for repeats. */
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant, unreachable } from '#kernel/invariant.ts';
import { atLeast, isMakerScope, type Role, type Route } from '#kernel/route.ts';
import type { Member } from '../db/database.ts';
import { databaseErrorCode, type Transaction } from '../db/pool.ts';
import type { Asking } from './asking.ts';
import { isReadyJson } from './ready-json.ts';
import { answerOnce, type Repeat } from './repeats.ts';
import type { BoundHandler, Caller, OpenCall } from './serve.ts';
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
        return await run.handle({
          ...input,
          caller: await enter(async (_, caller) => caller),
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
  const atOnce = async (tx: Transaction, caller: Caller): Promise<Decision<unknown> | null> =>
    run.kind === 'at-once' && atLeast(caller.role, leastRole(route))
      ? run.first({ ...input, caller, tx })
      : null;
  const work = async (tx: Transaction, caller: Caller): Promise<Decision<unknown>> => {
    if (!atLeast(caller.role, leastRole(route))) return tooWeak(caller.role, leastRole(route));
    const call = { ...input, caller, tx };
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
  const { key } = asking;
  if (key === null || isMakerScope(key.scope) || route.method !== 'GET')
    return enter(asking, services, async (tx, caller) => (await atOnce(tx, caller)) ?? work(tx, caller));
  const program = asCompany(organisation);
  const first =
    run.kind === 'at-once' ? await services.database.readAtOnceAsKey(key, (tx) => atOnce(tx, program)) : null;
  return first ?? services.database.readAsKey(key, (tx) => work(tx, program));
}

/** Transactions as the asker, each with the role of that moment; one that has become too weak ends it. */
function enteringAs(
  route: Route,
  asking: Asking,
  services: Services,
): <T>(work: (tx: Transaction, caller: Caller) => Promise<T>) => Promise<T> {
  return (work) =>
    enter(asking, services, async (tx, caller) => {
      const least = leastRole(route);
      if (!atLeast(caller.role, least)) throw new RolledBack(tooWeak(caller.role, least).refusal);
      return work(tx, caller);
    });
}

/** One transaction as the asker, with who they are in it. */
function enter<T>(
  asking: Asking,
  { database }: Services,
  work: (tx: Transaction, caller: Caller) => Promise<T>,
): Promise<T> {
  const { key, person } = asking;
  const organisation = organisationOf(asking);
  if (key !== null && isMakerScope(key.scope))
    return database.asMakerOfKey(key, (tx, maker) => work(tx, { organisation, ...inTheNameOf(maker) }));
  if (key !== null) return database.asKey(key, (tx) => work(tx, asCompany(organisation)));
  invariant(person, 'an organisation is entered by a person or a key');
  return database.asPerson(person.id, organisation, (tx, role) => work(tx, { organisation, role, person }));
}

/** A program for the company acts with a manager's rights within its scope. */
function asCompany(organisation: Id): Caller {
  return { organisation, role: 'manager', person: null };
}

/** What takes an owner, only an owner in person does. */
function inTheNameOf({ person, role }: Member): Omit<Caller, 'organisation'> {
  return { person, role: role === 'owner' ? 'manager' : role };
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
