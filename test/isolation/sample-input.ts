/** Inputs that a route accepts, made from its schemas, with ids of somebody's choice in every place that takes one. */
import { z } from 'zod';
import type { Route } from '#kernel/route.ts';
import { id } from '#kernel/wire.ts';
import { sampleBodies, sampleFields } from './known.ts';

/** What an id-like parameter or field of this name is to hold. */
export type IdFor = (name: string) => string;

interface Schema {
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

const idPattern = schemaOf(id).pattern;

function isSchema(value: object): value is Schema {
  return !Array.isArray(value);
}

function schemaOf(type: z.ZodType): Schema {
  const schema: object = z.toJSONSchema(type, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  if (!isSchema(schema)) throw new Error('a schema is an object');
  return schema;
}

/** Names of the fields that take an id, wherever they stand in the schema. */
export function idFieldsOf(type: z.ZodType | undefined): readonly string[] {
  return type === undefined ? [] : idsIn(schemaOf(type), '');
}

function idsIn(schema: Schema, name: string): readonly string[] {
  if (schema.pattern === idPattern) return [name];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => idsIn(inner, key)),
    ...(schema.items === undefined ? [] : idsIn(schema.items, name)),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((inner) =>
      idsIn(inner, name),
    ),
  ];
}

/** A body that the route accepts; undefined where it takes none. */
export function sampleBody(route: Route, idFor: IdFor): unknown {
  if (route.body === undefined) return undefined;
  const given = sampleBodies[route.id];
  if (route.body === 'stream') return Buffer.from(String(given ?? 'a,b\n1,2\n'));
  const schema = schemaOf(route.body);
  const ids = Object.entries(schema.properties ?? {})
    .filter(([, inner]) => inner.pattern === idPattern)
    .map(([name]) => [name, idFor(name)] as const);
  const sample =
    typeof given === 'object' ? { ...given, ...Object.fromEntries(ids) } : sampleOf(schema, '', idFor);
  return accepted(route, 'body', route.body, sample);
}

/** A query string that the route accepts, with every id in it. */
export function sampleQuery(route: Route, idFor: IdFor): string {
  if (route.query === undefined) return '';
  const sample = sampleOf(schemaOf(route.query), '', idFor);
  accepted(route, 'query', route.query, sample);
  const pairs = typeof sample === 'object' && sample !== null ? Object.entries(sample) : [];
  return pairs.length === 0
    ? ''
    : `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
}

function accepted(route: Route, part: string, type: z.ZodType, sample: unknown): unknown {
  const parsed = type.safeParse(sample);
  if (parsed.success) return sample;
  throw new Error(
    `the walk cannot make a ${part} for ${route.id}: ${parsed.error.message}
add the field to sampleFields or the whole to sampleBodies['${route.id}'] in test/isolation/known.ts`,
  );
}

function sampleOf(schema: Schema, name: string, idFor: IdFor): unknown {
  if (schema.pattern === idPattern) return idFor(name);
  if (name in sampleFields) return sampleFields[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [choice] = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (choice !== undefined) return sampleOf(choice, name, idFor);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key, inner]) => schema.required?.includes(key) || idsIn(inner, key).length > 0)
          .map(([key, inner]) => [key, sampleOf(inner, key, idFor)]),
      );
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () =>
        schema.items === undefined ? 'x' : sampleOf(schema.items, name, idFor),
      );
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    case 'string':
      return texts.find((text) => fits(text, schema)) ?? 'text';
    default:
      return null;
  }
}

function fits(text: string, { pattern = '', minLength = 0, maxLength = 1000 }: Schema): boolean {
  return new RegExp(pattern, 'u').test(text) && text.length >= minLength && text.length <= maxLength;
}

/** Texts in the forms that contracts ask for; the first that fits is taken. */
const texts: readonly string[] = [
  'a text of some length for any use',
  'abc',
  'NL',
  'EUR',
  'someone@example.com',
  '2026-01-31',
  '2026-01',
  '2026-01-31T10:00:00Z',
  '1.00',
  '1',
  `sha256:${'0'.repeat(64)}`,
];
