/** Who sends a request: a signed-in person, a program with a key, or nobody in particular. */
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { type Id, isId } from '#kernel/id.ts';
import type { Route, Scope } from '#kernel/route.ts';
import type { KeyProof } from '../db/database.ts';
import type { Person } from '../identity/identity.ts';
import { organisationOfKeyText } from './key-text.ts';
import type { Services } from './services.ts';

export interface Asking {
  readonly person: Person | null;
  readonly key: KeyProof | null;
  /** The organisation they act for, where the route needs one. */
  readonly organisation: Id | null;
}

export async function askerOf(
  route: Route,
  request: FastifyRequest,
  services: Services,
): Promise<Decision<Asking>> {
  const { authorization } = request.headers;
  if (authorization !== undefined && route.scope !== undefined) return keyAsker(authorization, route.scope);
  if (isForeignWrite(request, services)) return refuse('foreign_origin');
  const hasSession = request.headers.cookie?.includes('entente.session_token=') ?? false;
  const person = hasSession ? await services.identity.personOf(cookieOnly(request)) : null;
  if (route.access === 'anyone') return accept({ person, key: null, organisation: null });
  if (person === null) return refuse(authorization === undefined ? 'sign_in_needed' : 'key_not_taken_here');
  if (route.access === 'person') return accept({ person, key: null, organisation: null });
  const organisation = await actingOrganisation(request, person, services);
  if (organisation === null) return refuse('organisation_not_found');
  return accept({ person, key: null, organisation });
}

function keyAsker(authorization: string, scope: Scope): Decision<Asking> {
  const text = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '';
  const organisation = organisationOfKeyText(text);
  if (organisation === null) return refuse('key_not_valid');
  const digest = createHash('sha256').update(text).digest();
  return accept({ person: null, key: { organisation, digest, scope }, organisation });
}

/** Cookies travel with requests that other sites' pages start; such writes are refused. */
export function isForeignWrite(request: FastifyRequest, services: Services): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const { origin } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'cross-site';
  return origin !== new URL(services.publicUrl).origin && origin !== `${request.protocol}://${request.host}`;
}

function cookieOnly(request: FastifyRequest): Headers {
  return new Headers({ cookie: request.headers.cookie ?? '' });
}

/** Named by header, or by the query on plain links; else the only one the person belongs to. */
async function actingOrganisation(
  request: FastifyRequest,
  person: Person,
  services: Services,
): Promise<Id | null> {
  const header = request.headers['entente-organisation'];
  const query: unknown = request.query;
  const inQuery =
    typeof query === 'object' && query !== null && 'organisation' in query ? query.organisation : undefined;
  const named = header ?? inQuery;
  if (named !== undefined) return typeof named === 'string' && isId(named) ? named : null;
  const own = await services.database.asSelf(person.id, (tx) =>
    tx.query<{ organisation_id: Id }>(
      'select organisation_id from membership where person_id = $1 and ended_at is null',
      [person.id],
    ),
  );
  return own.length === 1 ? (own[0]?.organisation_id ?? null) : null;
}
