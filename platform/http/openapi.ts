/** The contract as OpenAPI 3.1, from the same entries that serve it. */
import { z } from 'zod';
import type { Route } from '#kernel/route.ts';
import { commonRefusals, statusOfKind } from './refusals.ts';
import { answerDays } from './repeats.ts';

type Schema = Readonly<Record<string, unknown>>;

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: Schema;
  readonly servers: readonly Schema[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  readonly components: Schema;
}

export function openApiOf(routes: readonly Route[], version: string): OpenApiDocument {
  const paths: Record<string, Record<string, Schema>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description:
        'Strategic alliances of small and medium companies. Errors are problem details (RFC 9457) with a stable type. Writes take an Idempotency-Key. Times are ISO 8601 with offset, money is decimal strings beside a currency, ids are UUIDs.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'entente.session_token' },
        key: { type: 'http', scheme: 'bearer', description: 'An API key, made under Settings.' },
      },
      schemas: { Problem: problemSchema },
    },
  };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', description: 'Stable address of the kind of problem.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: {
      type: 'string',
      description: 'What happened and what would do, in the language of Accept-Language.',
    },
    code: { type: 'string' },
    path: { type: 'string', description: 'The place in the input.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'detail'],
        properties: { path: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};

function operationOf(route: Route): Schema {
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.id.split('.')[0]],
    ...accessOf(route),
    parameters: [
      ...parametersOf('path', route.params),
      ...parametersOf('query', route.query),
      ...headersOf(route),
    ],
    ...bodyOf(route),
    responses: { ...okOf(route), ...refusalsOf(route) },
  };
}

function accessOf(route: Route): Schema {
  const security = route.access === 'anyone' ? [] : [{ session: [] }];
  const keys = route.scope === undefined ? [] : [{ key: [route.scope] }];
  return { security: [...security, ...keys], 'x-least-role': route.access };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    // parse-input.ts refuses what a contract does not know, so the document says so.
    override({ jsonSchema }) {
      if (io === 'input' && jsonSchema.properties !== undefined) jsonSchema.additionalProperties = false;
    },
  });
  return rest;
}

function parametersOf(place: 'path' | 'query', schema: z.ZodObject | undefined): Schema[] {
  if (schema === undefined) return [];
  return Object.entries(schema.shape).map(([name, part]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(part, undefined).success,
    schema: jsonSchema(part, 'input'),
  }));
}

function headersOf(route: Route): Schema[] {
  const organisation = {
    name: 'Entente-Organisation',
    in: 'header',
    required: false,
    description:
      'The organisation to act for, where a signed-in person belongs to several. A key names its own.',
    schema: { type: 'string', format: 'uuid' },
  };
  const repeat = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: `A repeat by the same sender with the same key and content is answered as the first time and changes nothing, for ${answerDays} days.`,
    schema: { type: 'string', maxLength: 200 },
  };
  const inside = route.access !== 'anyone' && route.access !== 'person';
  const repeatable = inside && route.method !== 'GET' && route.body !== 'stream';
  return [...(inside ? [organisation] : []), ...(repeatable ? [repeat] : [])];
}

function bodyOf(route: Route): Schema {
  if (route.body === undefined) return {};
  const content =
    route.body === 'stream'
      ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
      : { 'application/json': { schema: jsonSchema(route.body, 'input') } };
  return { requestBody: { required: true, content } };
}

function okOf(route: Route): Schema {
  const status = String(route.status ?? 200);
  if ('file' in route.ok) {
    return {
      [status]: { description: 'The file', content: { [route.ok.file]: { schema: { type: 'string' } } } },
    };
  }
  return {
    [status]: {
      description: 'Done',
      content: { 'application/json': { schema: jsonSchema(route.ok, 'output') } },
    },
  };
}

function refusalsOf(route: Route): Schema {
  const common = Object.entries(commonRefusals).filter(([code]) => isPossible(route, code));
  const byStatus = new Map<number, string[]>();
  for (const [code, kind] of [...common, ...Object.entries(route.refusals)]) {
    const status = statusOfKind[kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [
        String(status),
        {
          description: codes.join(', '),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
  );
}

function isPossible(route: Route, code: string): boolean {
  const inside = route.access !== 'anyone' && route.access !== 'person';
  switch (code) {
    case 'sign_in_needed':
      return route.access !== 'anyone';
    case 'organisation_not_found':
    case 'role_too_weak':
      return inside;
    case 'key_not_valid':
    case 'scope_missing':
      return route.scope !== undefined;
    case 'key_not_taken_here':
      return route.access !== 'anyone' && route.scope === undefined;
    case 'foreign_origin':
      return route.method !== 'GET';
    case 'body_not_json':
    case 'json_body_needed':
    case 'body_too_large':
      return route.body !== undefined && route.body !== 'stream';
    case 'idempotency_key_reused':
      return inside && route.method !== 'GET' && route.body !== 'stream';
    case 'not_found':
      return route.params !== undefined;
    default:
      return true;
  }
}
