import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { atLeast } from '#kernel/route.ts';
import { openApiText } from './openapi-text.ts';
import { routes } from './routes.ts';

/** What holds nothing inside, and what unknown-fields.ts looks into. */
const handled = [
  ...['string', 'number', 'boolean', 'enum', 'literal', 'null', 'unknown', 'never', 'transform', 'custom'],
  ...['object', 'array', 'record', 'union', 'pipe', 'optional', 'nullable', 'default'],
];

/** The types of a schema and of everything it is made of. */
function typesOf(schema: z.core.$ZodType, found = new Set<string>()): ReadonlySet<string> {
  found.add(schema._zod.def.type);
  const shape = schema instanceof z.ZodObject ? Object.values(schema.shape) : [];
  for (const part of [...Object.values(schema._zod.def).flat(), ...shape]) {
    if (part instanceof z.core.$ZodType) typesOf(part, found);
  }
  return found;
}

describe('the contract', () => {
  it('is committed as it is served (npm run openapi writes it)', async () => {
    expect(await readFile('openapi.json', 'utf8')).toBe(openApiText());
  });

  it('has one route for each method and path, and one path for each id', () => {
    const lines = routes.map(({ route }) => `${route.method} ${route.path.replaceAll(/\{\w+\}/g, '{}')}`);
    expect(lines).toEqual([...new Set(lines)]);
    const ids = routes.map(({ route }) => route.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('names every parameter of a path', () => {
    for (const { route } of routes) {
      const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(route.params?.shape ?? {}).sort(), route.id).toEqual([...inPath].sort());
    }
  });

  it('is made of shapes in which unknown fields are found (platform/http/unknown-fields.ts)', () => {
    for (const { route } of routes) {
      for (const schema of [route.body, route.query]) {
        if (schema === undefined || schema === 'stream') continue;
        expect(handled, route.id).toEqual(expect.arrayContaining([...typesOf(schema)]));
      }
    }
  });

  it('lets keys write only where a manager may', () => {
    for (const { route } of routes) {
      if (route.scope === undefined || route.access === 'anyone' || route.access === 'person') continue;
      expect(atLeast('manager', route.access), route.id).toBe(true);
    }
  });
});
