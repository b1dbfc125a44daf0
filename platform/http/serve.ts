/** Binding a handler to a route of the contract. */
import type { Readable } from 'node:stream';
import type { Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Role, Route, RouteInput, RouteResult } from '#kernel/route.ts';
import type { Transaction } from '../db/pool.ts';
import type { Person } from '../identity/identity.ts';
import type { ReadyJson } from './ready-json.ts';
import type { Services } from './services.ts';

/** Who asks, inside an organisation. A key that acts for the company has no person. */
export interface Caller {
  readonly organisation: Id;
  readonly role: Role;
  readonly person: Person | null;
}

/** A file that is sent as it is. */
export interface FileAnswer {
  readonly name: string;
  readonly content: Uint8Array | Readable;
}

interface CallBasics {
  readonly services: Services;
  readonly language: Language;
  /** The bytes of a `stream` body. */
  readonly stream: Readable;
  /** The request's headers, for the identity library. */
  readonly headers: () => Headers;
  /** Adds `Set-Cookie` values to the answer. */
  readonly setCookies: (cookies: readonly string[]) => void;
}

/** A call by anyone, or by a signed-in person outside any organisation: it opens its own transaction if it needs one. */
export type OpenCall<R extends Route> = CallBasics &
  RouteInput<R> & { readonly person: R['access'] extends 'person' ? Person : Person | null };

/** A call inside an organisation, with the one transaction of its request. */
export type TenantCall<R extends Route> = CallBasics &
  RouteInput<R> & { readonly caller: Caller; readonly tx: Transaction };

/** A transaction of its own, in which the asker's right is asked for anew; it throws where that has ended since. */
export type Enter = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/**
 * The transaction that makes something, and answers with its id: a refusal undoes it, and a repeat of the request by its
 * Idempotency-Key answers with the id of the first time.
 */
export type EnterOnce = (work: (tx: Transaction) => Promise<Decision<Id>>) => Promise<Decision<Id>>;

/** A call that may go on for long, such as an upload: it enters as often as it needs, and holds nothing in between. */
export type StreamingCall<R extends Route> = Omit<TenantCall<R>, 'tx'> & {
  readonly enter: Enter;
  readonly enterOnce: EnterOnce;
};

export type Answer<R extends Route> = R['ok'] extends { readonly file: string }
  ? FileAnswer
  : RouteResult<R> | ReadyJson;

export interface Binding {
  readonly route: Route;
  readonly run: BoundHandler;
}

export type BoundHandler =
  | { readonly kind: 'open'; readonly handle: (call: OpenCall<Route>) => Promise<Decision<unknown>> }
  | { readonly kind: 'tenant'; readonly handle: (call: TenantCall<Route>) => Promise<Decision<unknown>> }
  | {
      readonly kind: 'at-once';
      /** `null`: that was not enough, and `handle` is to be asked in a transaction of its own. */
      readonly first: (call: TenantCall<Route>) => Promise<Decision<unknown> | null>;
      readonly handle: (call: TenantCall<Route>) => Promise<Decision<unknown>>;
    }
  | {
      readonly kind: 'streaming';
      readonly handle: (call: StreamingCall<Route>) => Promise<Decision<unknown>>;
    };

/** A route for anyone or any signed-in person. */
export function serveOpen<R extends Route>(
  route: R,
  handle: (call: OpenCall<R>) => Promise<Decision<Answer<R>>>,
): Binding {
  return { route, run: { kind: 'open', handle: trusting(handle) } };
}

/** A route inside an organisation: one request, one transaction. A refusal rolls it back. */
export function serve<R extends Route>(
  route: R,
  handle: (call: TenantCall<R>) => Promise<Decision<Answer<R>>>,
): Binding {
  return { route, run: { kind: 'tenant', handle: trusting(handle) } };
}

/**
 * A reading route that programs call often. The first handler asks for all its statements before it waits for any, so
 * that with a key they travel in one packet. Where it finds that this is not enough it answers `null`, and the second one
 * serves the route like any other.
 */
export function serveAtOnce<R extends Route>(
  route: R,
  first: (call: TenantCall<R>) => Promise<Decision<Answer<R>> | null>,
  handle: (call: TenantCall<R>) => Promise<Decision<Answer<R>>>,
): Binding {
  return { route, run: { kind: 'at-once', first: trusting(first), handle: trusting(handle) } };
}

/** A route inside an organisation whose handler enters by itself, for long uploads and downloads. */
export function serveStreaming<R extends Route>(
  route: R,
  handle: (call: StreamingCall<R>) => Promise<Decision<Answer<R>>>,
): Binding {
  return { route, run: { kind: 'streaming', handle: trusting(handle) } };
}

/**
 * A handler of one route takes what that route's schemas have parsed; the list of bindings can only say "some route".
 * The HTTP layer gives each handler exactly its own route's parsed input, which this function takes on trust.
 */
function trusting<Specific, Value>(
  handle: (call: Specific) => Promise<Value>,
): (call: unknown) => Promise<Value>;
function trusting(handle: (call: never) => Promise<unknown>): unknown {
  return handle;
}
