/** What a request brings, parsed by its route's shapes, or every fault in it. */
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { type Decision, refuse } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import { unhashablePlace } from '#kernel/json-places.ts';
import type { Route } from '#kernel/route.ts';
import { inputFaults } from './input-faults.ts';

interface ParsedInput {
  readonly params: undefined;
  readonly query: undefined;
  readonly body: undefined;
}

export function parseInput(route: Route, request: FastifyRequest): Decision<ParsedInput> {
  // An address whose ids have another form leads nowhere, like one whose ids nobody has.
  const params = route.params?.safeParse(request.params);
  if (params && !params.success) return refuse('not_found');
  const query = route.query?.safeParse(withoutOrganisation(request.query), { reportInput: true });
  const schema = route.body === 'stream' ? undefined : route.body;
  // A body of another type was not read: `curl -d` sends a form unless it is told otherwise.
  if (schema !== undefined && (request.body === undefined || request.body instanceof Readable)) {
    return refuse('json_body_needed');
  }
  const body = schema?.safeParse(request.body, { reportInput: true });
  const faults = [
    ...(query && !query.success ? inputFaults('query', query.error.issues) : []),
    ...(body && !body.success ? inputFaults('body', body.error.issues) : []),
  ];
  // Half of a surrogate pair would be kept as another character, and cannot be hashed.
  const unkept = body?.success ? unhashablePlace(body.data, 'body') : null;
  if (unkept !== null) faults.push({ path: unkept, code: 'text_not_storable' });
  if (faults.length > 0) return refuse('invalid_input', { faults });
  return { ok: true, value: parsed(params?.data, query?.data, body?.data) };
}

/** The handler's own types say what these are; here they only pass through. */
function parsed(...[params, query, body]: unknown[]): ParsedInput {
  const input: { params: unknown; query: unknown; body: unknown } = { params, query, body };
  invariant(isParsedInput(input), 'an input is an object');
  return input;
}

function isParsedInput(input: object): input is ParsedInput {
  return 'params' in input;
}

/** `organisation` in the query stands for the header on links that cannot carry one. */
function withoutOrganisation(query: unknown): unknown {
  if (typeof query !== 'object' || query === null || !('organisation' in query)) return query;
  return Object.fromEntries(Object.entries(query).filter(([key]) => key !== 'organisation'));
}
