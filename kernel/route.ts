/**
 * One entry of the product's contract. The server binds a handler to it, the OpenAPI document is made from it, and
 * the web client takes its types from it (`import type`, so that no schema reaches the browser).
 */
import type { z } from 'zod';
import type { RefusalTable } from './decision.ts';

/** What a person may do in an organisation, each role including the ones before it. */
export const roles = ['viewer', 'member', 'manager', 'owner'] as const;
export type Role = (typeof roles)[number];

export function atLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/** With these an API key acts for the company, nobody in particular. */
export const scopesForCompany = ['sales:read', 'sales:write', 'settlement:read'] as const;
/** With these it acts in the name of whoever made it. */
export const scopesForMaker = [
  'dependency:read',
  'dependency:write',
  'candidates:read',
  'candidates:write',
] as const;
export type MakerScope = (typeof scopesForMaker)[number];
/** What an API key may be allowed to do. */
export const scopes = [...scopesForCompany, ...scopesForMaker] as const;
export type Scope = (typeof scopes)[number];

export function isMakerScope(scope: Scope | undefined): scope is MakerScope {
  return scopesForMaker.some((one) => one === scope);
}

export interface Route {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The whole path with its parameters in braces: `/api/v1/alliances/{alliance}/sales`. */
  readonly path: `/api/v1/${string}`;
  readonly summary: string;
  /** `anyone`; `person`: signed in, no organisation needed; a role: the least one in the acting organisation. */
  readonly access: 'anyone' | 'person' | Role;
  /** API keys with this scope may call it too. */
  readonly scope?: Scope;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** A JSON body, or `stream`: any bytes, read by the handler as they come. */
  readonly body?: z.ZodType | 'stream';
  /** What comes back: a JSON document, or a file of this media type. */
  readonly ok: z.ZodType | { readonly file: string };
  readonly status?: 200 | 201 | 202;
  readonly refusals: RefusalTable;
}

export function route<const R extends Route>(entry: R): R {
  return entry;
}

type Out<T> = T extends z.ZodType ? z.output<T> : undefined;
type In<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What a handler is given, parsed. */
export interface RouteInput<R extends Route> {
  readonly params: Out<R['params']>;
  readonly query: Out<R['query']>;
  readonly body: Out<R['body']>;
}

/** What a client sends. */
export interface RouteRequest<R extends Route> {
  readonly params: In<R['params']>;
  readonly query: In<R['query']>;
  readonly body: In<R['body']>;
}

export type RouteResult<R extends Route> = R['ok'] extends z.ZodType ? z.input<R['ok']> : unknown;
export type RouteAnswer<R extends Route> = R['ok'] extends z.ZodType ? z.output<R['ok']> : Blob;
declare global {
  /** A downloaded file in the browser; elsewhere only a name. */
  interface Blob {}
}

/** `GET /api/v1/…` to its route, for a client that is typed by that line alone. */
export type RoutesByLine<R extends Route> = { [Entry in R as `${Entry['method']} ${Entry['path']}`]: Entry };
