/** What a request brings, parsed by its route's shapes, or every fault in it. */
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import { unhashablePlace } from '#kernel/json-places.ts';
import type { Route } from '#kernel/route.ts';
import { nothing } from '#kernel/wire.ts';
import { inputFaults } from './input-faults.ts';
import { unknownFields } from './unknown-fields.ts';

interface ParsedInput {
  readonly params: undefined;
  readonly query: undefined;
  readonly body: undefined;
}

export function parseInput(route: Route, request: FastifyRequest): Decision<ParsedInput> {
  // An address whose ids have another form leads nowhere, like one whose ids nobody has.
  const params = route.params?.safeParse(request.params);
  if (params && !params.success) return refuse('not_found');
  const asked = withoutOrganisation(request.query);
  const query = route.query?.safeParse(asked, { reportInput: true });
  const schema = route.body === 'stream' ? undefined : route.body;
  // A body of another type was not read: `curl -d` sends a form unless it is told otherwise.
  if (schema !== undefined && (request.body === undefined || request.body instanceof Readable)) {
    return refuse('json_body_needed');
  }
  const body = schema?.safeParse(request.body, { reportInput: true });
  const faults = [
    ...partFaults('query', route.query ?? nothing, asked, query),
    ...(schema === undefined ? [] : partFaults('body', schema, request.body, body)),
  ];
  // Half of a surrogate pair would be kept as another character, and cannot be hashed.
  const unkept = body?.success ? unhashablePlace(body.data, 'body') : null;
  if (unkept !== null) faults.push({ path: unkept, code: 'text_not_storable' });
  if (faults.length > 0) return refuse('invalid_input', { faults });
  return { ok: true, value: parsed(params?.data, query?.data, body?.data) };
}

/** What the shape of a part finds wrong, and what it does not know, each told once. */
function partFaults(
  part: 'query' | 'body',
  schema: z.ZodType,
  given: unknown,
  parsed: z.ZodSafeParseResult<unknown> | undefined,
): readonly Refusal[] {
  const unknown = unknownFields(schema, given, part);
  const issues = parsed?.error?.issues ?? [];
  const others = unknown.length === 0 ? issues : issues.filter(({ code }) => code !== 'unrecognized_keys');
  return [...inputFaults(part, others), ...unknown];
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
