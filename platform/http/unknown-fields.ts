/**
 * What stands in an input that its route does not know. A mistyped optional field would otherwise change nothing and say
 * nothing, so every object of every contract is closed, here, whatever the contract says of it.
 */
import { z } from 'zod';
import type { Refusal } from '#kernel/decision.ts';
import { itemPath, memberPath } from '#kernel/json-places.ts';

/** Nobody mends more places than this at once, and a sender of a million should not be told of each. */
const mostTold = 50;

/** One fault for each unknown field, with its place and what is known there; `[]` where everything is known. */
export function unknownFields(schema: z.core.$ZodType, given: unknown, path: string): readonly Refusal[] {
  const found: Refusal[] = [];
  look(schema, given, path, found);
  return found;
}

function look(schema: z.core.$ZodType, given: unknown, path: string, found: Refusal[]): void {
  if (found.length >= mostTold || typeof given !== 'object' || given === null) return;
  if (schema instanceof z.ZodObject) {
    lookInObject(schema, given, path, found);
  } else if (schema instanceof z.ZodRecord) {
    lookInRecord(schema, given, path, found);
  } else if (schema instanceof z.ZodArray) {
    const items: readonly unknown[] = Array.isArray(given) ? given : [];
    items.forEach((item, index) => {
      look(schema.element, item, itemPath(path, index), found);
    });
  } else if (schema instanceof z.ZodUnion) {
    const meant = schema.options.find((option) => z.safeParse(option, given).success);
    if (meant !== undefined) look(meant, given, path, found);
  } else if (schema instanceof z.ZodPipe) {
    look(schema.in, given, path, found);
  } else if (isWrapped(schema)) {
    look(schema.unwrap(), given, path, found);
  }
}

function lookInObject(schema: z.ZodObject, given: object, path: string, found: Refusal[]): void {
  const known = Object.keys(schema.shape);
  for (const [key, value] of Object.entries(given)) {
    const part = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    if (part !== undefined) look(part, value, memberPath(path, key), found);
    else if (found.length < mostTold) found.push(unknownField(memberPath(path, key), known));
  }
}

/** Any key is a name, unless the record says which there are. */
function lookInRecord(schema: z.ZodRecord, given: object, path: string, found: Refusal[]): void {
  const known = schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : null;
  for (const [key, value] of Object.entries(given)) {
    if (known === null || known.includes(key)) look(schema.valueType, value, memberPath(path, key), found);
    else if (found.length < mostTold) found.push(unknownField(memberPath(path, key), known));
  }
}

/** The fault of one field that nobody knows. */
function unknownField(path: string, known: readonly string[]): Refusal {
  if (known.length === 0) return { code: 'field_where_none_is', path };
  return { code: 'field_unknown', path, values: { allowed: known.join(', ') } };
}

function isWrapped(schema: z.core.$ZodType): schema is z.ZodOptional | z.ZodNullable | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
}
