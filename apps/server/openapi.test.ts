import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { atLeast } from '#kernel/route.ts';
import { openApiText } from './openapi-text.ts';
import { routes } from './routes.ts';

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

  it('lets keys write only where a manager may', () => {
    for (const { route } of routes) {
      if (route.scope === undefined || route.access === 'anyone' || route.access === 'person') continue;
      expect(atLeast('manager', route.access), route.id).toBe(true);
    }
  });
});
