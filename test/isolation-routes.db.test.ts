/**
 * The stranger's walk through every route of the contract: as nobody, as another company, as somebody who left, with
 * too weak a role, with a key that is not good for it, and with ids that are none. A route comes into the walk by
 * standing in the list of routes; where the walk cannot make a request to it, it fails with the line to add.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { atLeast, isMakerScope, type Route, roles, scopes } from '#kernel/route.ts';
import { id } from '#kernel/wire.ts';
import { routes } from '../apps/server/routes.ts';
import { ownedTables } from './isolation/catalog-rules.ts';
import { knownIds } from './isolation/known.ts';
import { type IdFor, idFieldsOf, sampleBody, sampleQuery } from './isolation/sample-input.ts';
import { buildWorld, type World } from './isolation/world.ts';
import { type Client, openTestProgram, type Reply, type TestProgram } from './test-program.ts';

let program: TestProgram;
let world: World;
let owner: pg.Client;
/** What belongs to the victim, table by table, before anybody walked. */
let before: string;
/** Texts that only the victim's rows hold: none of them may be in an answer to anybody else. */
let secrets: readonly string[];

beforeAll(async () => {
  program = await openTestProgram();
  owner = new pg.Client({ connectionString: program.ownerUrl });
  await owner.connect();
  world = await buildWorld(program);
  before = await contentOf(victimsOwners());
  const others = await contentOf([world.stranger.organisation, world.formerPartner.organisation]);
  secrets = [...new Set(textsIn(before))].filter((text) => !others.includes(text));
});
afterAll(async () => {
  await owner.end();
  await program.close();
});

function victimsOwners(): readonly string[] {
  return [world.victim.organisation, world.alliance.id, world.formerAlliance];
}

async function contentOf(owners: readonly string[]): Promise<string> {
  const parts: string[] = [];
  for (const table of await ownedTables(owner)) {
    const { rows } = await owner.query<{ text: string }>(
      `select coalesce(string_agg(to_jsonb(t)::text, E'\\n' order by to_jsonb(t)::text), '') as text
         from ${table.schema}.${table.name} t where ${table.owner} = any ($1)`,
      [owners],
    );
    parts.push(`${table.schema}.${table.name}\n${rows[0]?.text}`);
  }
  return parts.join('\n');
}

/** Ids, names and other texts long enough to be told from chance; single words are the product's own. */
function textsIn(content: string): readonly string[] {
  return [...content.matchAll(/"([^"\\]{9,})"/g)]
    .map(([, text]) => text ?? '')
    .filter((text) => !/^[A-Za-z_.-]+$/.test(text));
}

type Ids = (name: string) => string;

const owningCapability = (route: Route) => route.id.split('.')[0] ?? '';

function knownOf(route: Route, name: string): string | ((from: World) => string) {
  const known = knownIds[`${owningCapability(route)}.${name}`] ?? knownIds[name];
  if (known !== undefined) return known;
  throw new Error(
    `the walk does not know ${name} of ${route.id}: add to knownIds in test/isolation/known.ts
  '${owningCapability(route)}.${name}': (world) => <an id of the company that is walked in on>,`,
  );
}

/** The victim's own id for a parameter or field. */
function theirs(route: Route): Ids {
  return (name) => {
    const known = knownOf(route, name);
    return typeof known === 'string' ? known : known(world);
  };
}

/** The same with every id exchanged for one that nobody has. */
function nobodys(route: Route): Ids {
  return (name) => theirs(route)(name).replaceAll(anyId, (id) => (id.includes('-') ? randomUUID() : hexId()));
}

const anyId = /[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}/g;
const hexId = () => randomUUID().replaceAll('-', '');
const parametersOf = (route: Route) => [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
const isIdOf = (route: Route, name: string) => typeof knownOf(route, name) !== 'string';
const pathIds = (route: Route) => parametersOf(route).filter((name) => isIdOf(route, name));
const idsElsewhere = (route: Route) => [
  ...idFieldsOf(route.query),
  ...(route.body === 'stream' ? [] : idFieldsOf(route.body)),
];

/** Calls a route as somebody, with ids of somebody's. */
function call(as: Client, route: Route, ids: IdFor, headers: Record<string, string> = {}): Promise<Reply> {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids(name)));
  const body = sampleBody(route, ids);
  const type = route.body === 'stream' ? { 'content-type': 'text/csv' } : {};
  return as.send(route.method, path + sampleQuery(route, ids), body, { ...type, ...headers });
}

/** What an answer says apart from the ids in it: its status, its kind and its text. */
function said(reply: Reply): string {
  const kept = ['content-type', 'cache-control', 'www-authenticate', 'location', 'set-cookie'];
  const headers = kept.map((name) => `${name}: ${String(reply.headers[name])}`);
  return [reply.status, ...headers, reply.text.replaceAll(anyId, '<id>')].join('\n');
}

function expectNothingOfTheVictim(reply: Reply, sent: readonly string[] = []): void {
  const told = secrets.filter((secret) => reply.text.includes(secret) && !sent.includes(secret));
  expect(told, `told in ${reply.text.slice(0, 300)}`).toEqual([]);
}

const all = routes.map(({ route }): readonly [string, Route] => [`${route.method} ${route.path}`, route]);
const only = (which: (route: Route) => boolean) => all.filter(([, route]) => which(route));
const inOrganisation = (route: Route) => route.access !== 'anyone' && route.access !== 'person';
const allScopes: readonly string[] = scopes;

describe('the walk', () => {
  it('knows every address that the server answers', () => {
    const served = program.http
      .printRoutes({ commonPrefix: false })
      .split('\n')
      .reduce<{ lines: string[]; above: string[] }>(
        ({ lines, above }, line) => {
          const [, indent = '', segment = '', methods = ''] =
            /^([│ ]*)[├└]── (\S+) \((.+)\)/.exec(line) ?? [];
          if (segment === '') return { lines, above };
          const parents = above.slice(0, indent.length / 4);
          const path = [...parents, segment].join('').replaceAll(/:(\w+)/g, '{$1}');
          const more = methods.split(', ').map((method) => `${method} ${path}`);
          return { lines: [...lines, ...more], above: [...parents, segment] };
        },
        { lines: [], above: [] },
      ).lines;
    const outside = ['* ', '/api/auth/* ', '/* ', '/api/openapi.json ', '/api/docs '];
    const unknown = served.filter((line) => {
      const [method = '', path = ''] = line.split(' ');
      const asRead = method === 'HEAD' ? 'GET' : method;
      // Outside the API there is nothing to read but the built web app's own files, where it has been built.
      const file = asRead === 'GET' && !path.startsWith('/api/');
      return !file && !all.some(([known]) => known === `${asRead} ${path}`) && !outside.includes(`${path} `);
    });
    expect(unknown).toEqual([]);
    for (const [line] of all) expect(served).toContain(line);
  });

  it('has secrets of the victim to look for', () => {
    expect(secrets.length).toBeGreaterThan(50);
    expect(secrets).toContain('A secret product');
    expect(secrets).toContain(world.alliance.id);
  });

  it('finds what is told, and asks for what it is not told', async () => {
    const own = await world.victim.get(`/api/v1/alliances/${world.alliance.id}/sales`);
    expect(() => expectNothingOfTheVictim(own)).toThrow('A secret product');
    const route = routes[0]?.route ?? expect.fail('there are routes');
    const fresh: Route = {
      ...route,
      id: 'x.y',
      body: z.object({ unheardOf: id, odd: z.string().max(0).min(1) }),
    };
    expect(() => theirs(fresh)('unheardOf')).toThrow(/add to knownIds .*\n {2}'x\.unheardOf': \(world\) =>/);
    expect(() => sampleBody(fresh, () => randomUUID())).toThrow(
      /add the field to sampleFields .* sampleBodies\['x\.y'\]/,
    );
  });

  it.each(only((route) => route.method === 'GET' && pathIds(route).length > 0 && inOrganisation(route)))(
    'finds what it looks for where it belongs: %s',
    async (_, route) => {
      expect((await call(world.victim, route, theirs(route))).status).toBe(200);
    },
  );
});

describe('nobody', () => {
  it.each(only((route) => route.access !== 'anyone'))('is told to sign in: %s', async (_, route) => {
    const headers = { 'entente-organisation': world.victim.organisation };
    const reply = await call(program.stranger, route, theirs(route), headers);
    expect(reply).toMatchObject({ status: 401, body: { code: 'sign_in_needed' } });
    expect(said(reply)).toBe(said(await call(program.stranger, route, nobodys(route))));
    expectNothingOfTheVictim(reply);
  });

  it.each(only((route) => route.access === 'anyone' && parametersOf(route).length > 0))(
    'learns nothing by a guessed link: %s',
    async (_, route) => {
      const reply = await call(program.stranger, route, theirs(route));
      expect(reply.status).toBe(404);
      expect(said(reply)).toBe(said(await call(program.stranger, route, nobodys(route))));
      expectNothingOfTheVictim(reply);
    },
  );
});

describe('another company', () => {
  it.each(only((route) => pathIds(route).length > 0 && inOrganisation(route)))(
    'finds nothing under the victim’s ids: %s',
    async (_, route) => {
      const sent = parametersOf(route).map(theirs(route));
      const reply = await call(world.stranger, route, theirs(route));
      expect(reply.status, reply.text).toBe(404);
      expect(said(reply)).toBe(said(await call(world.stranger, route, nobodys(route))));
      expectNothingOfTheVictim(reply, sent);
    },
  );

  it.each(only((route) => idsElsewhere(route).length > 0 && inOrganisation(route)))(
    'gets for the victim’s ids in what it sends the answer that ids of nobody get: %s',
    async (_, route) => {
      const sent = [...parametersOf(route), ...idsElsewhere(route)].map(theirs(route));
      const reply = await call(world.stranger, route, theirs(route));
      expect([403, 500], reply.text).not.toContain(reply.status);
      expect(said(reply)).toBe(said(await call(world.stranger, route, nobodys(route))));
      expectNothingOfTheVictim(reply, sent);
    },
  );

  it.each(only((route) => route.method === 'GET' && route.access !== 'anyone'))(
    'reads nothing of the victim among its own: %s',
    async (_, route) => {
      const sent = [...parametersOf(route), ...idsElsewhere(route)].map(theirs(route));
      expectNothingOfTheVictim(await call(world.stranger, route, theirs(route)), sent);
    },
  );

  it.each(only(inOrganisation))('cannot act for the victim: %s', async (_, route) => {
    const acting = (id: string) => ({ 'entente-organisation': id });
    const sent = [...parametersOf(route), ...idsElsewhere(route)].map(theirs(route));
    const reply = await call(world.stranger, route, theirs(route), acting(world.victim.organisation));
    expect(reply).toMatchObject({ status: 404, body: { code: 'organisation_not_found' } });
    expect(said(reply)).toBe(said(await call(world.stranger, route, nobodys(route), acting(randomUUID()))));
    expectNothingOfTheVictim(reply, sent);
  });

  it.each(only(inOrganisation))('cannot act for the victim by a link either: %s', async (_, route) => {
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => theirs(route)(name));
    const query = sampleQuery(route, theirs(route));
    const line = `${path}${query === '' ? '?' : `${query}&`}organisation=${world.victim.organisation}`;
    const reply = await world.strangerUnbound.send(route.method, line, sampleBody(route, theirs(route)));
    expect(reply).toMatchObject({ status: 404, body: { code: 'organisation_not_found' } });
  });
});

describe('somebody who left', () => {
  it.each(only(inOrganisation))('the company finds no company any more: %s', async (_, route) => {
    const reply = await call(world.former, route, theirs(route));
    expect(reply).toMatchObject({ status: 404, body: { code: 'organisation_not_found' } });
    expectNothingOfTheVictim(reply);
  });

  it.each(only((route) => parametersOf(route).includes('alliance') && inOrganisation(route)))(
    'the alliance finds no alliance any more: %s',
    async (_, route) => {
      const ids = (name: string) => (name === 'alliance' ? world.formerAlliance : theirs(route)(name));
      const reply = await call(world.formerPartner, route, ids);
      expect(reply.status, reply.text).toBe(404);
      expect(said(reply)).toBe(said(await call(world.formerPartner, route, nobodys(route))));
    },
  );
});

describe('a weaker role', () => {
  it.each(only((route) => inOrganisation(route) && route.access !== 'viewer'))(
    'is refused whatever the ids: %s',
    async (_, route) => {
      for (const role of roles) {
        if (route.access === 'anyone' || route.access === 'person' || atLeast(role, route.access)) continue;
        const reply = await call(world.colleagues[role], route, theirs(route));
        expect(reply, role).toMatchObject({ status: 403, body: { code: 'role_too_weak' } });
        expect(said(reply)).toBe(said(await call(world.colleagues[role], route, nobodys(route))));
      }
    },
  );
});

describe('a key', () => {
  it.each(only((route) => route.scope !== undefined))(
    'of another company finds nothing: %s',
    async (_, route) => {
      const sent = [...parametersOf(route), ...idsElsewhere(route)].map(theirs(route));
      const reply = await call(world.keys.stranger, route, theirs(route));
      if (pathIds(route).length > 0) expect(reply.status, reply.text).toBe(404);
      expect([403, 500], reply.text).not.toContain(reply.status);
      if (sent.length > 0)
        expect(said(reply)).toBe(said(await call(world.keys.stranger, route, nobodys(route))));
      expectNothingOfTheVictim(reply, sent);
    },
  );

  it.each(only((route) => route.scope !== undefined))(
    'without the scope is refused: %s',
    async (_, route) => {
      const lacking = world.keys.lacking[route.scope ?? ''];
      expect(allScopes).toContain(route.scope);
      const reply = lacking && (await call(lacking, route, theirs(route)));
      expect(reply).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    },
  );

  it.each(only((route) => route.access !== 'anyone'))(
    'that is revoked, expired, mistyped or malformed opens nothing: %s',
    async (_, route) => {
      const { revoked, expired, mistyped, victim } = world.keys;
      const malformed = ['', 'Bearer', 'Bearer x', 'Basic eDp5', `Bearer entente_${'0'.repeat(32)}_`].map(
        (authorization) => victim.with({ authorization }),
      );
      for (const key of [revoked, expired, mistyped, ...malformed]) {
        const reply = await call(key, route, theirs(route));
        expect(reply.status, reply.text).toBe(401);
        expectNothingOfTheVictim(reply);
      }
    },
  );

  it.each(only((route) => isMakerScope(route.scope)))(
    'of somebody who left opens nothing: %s',
    async (_, route) => {
      const reply = await call(world.keys.ofFormer, route, theirs(route));
      expect(reply).toMatchObject({ status: 401, body: { code: 'key_not_valid' } });
      expectNothingOfTheVictim(reply);
    },
  );

  it.each(only((route) => isMakerScope(route.scope) && route.access !== 'viewer'))(
    'of somebody whose role has become too weak is refused: %s',
    async (_, route) => {
      const reply = await call(world.keys.ofViewer, route, theirs(route));
      expect(reply).toMatchObject({ status: 403, body: { code: 'role_too_weak' } });
    },
  );

  it.each(only((route) => route.access !== 'anyone' && route.scope === undefined))(
    'is no way into what is for people: %s',
    async (_, route) => {
      const reply = await call(world.keys.victim, route, theirs(route));
      expect(reply).toMatchObject({ status: 401, body: { code: 'key_not_taken_here' } });
    },
  );
});

describe('an id that is none', () => {
  const malformed = [
    'x',
    '0',
    '%00',
    '..%2F..%2Fme',
    "'%20or%201=1--",
    '%F0%9F%A4%9D',
    '{}',
    'null',
    '00000000-0000-0000-0000-00000000000g',
    'a'.repeat(299),
    'a'.repeat(2000),
    '%E0%A4%A',
  ];

  it.each(only((route) => pathIds(route).length > 0 && route.access !== 'person'))(
    'leads nowhere: %s',
    async (_, route) => {
      for (const wrong of [
        ...malformed,
        ...pathIds(route).map((name) => theirs(route)(name).toUpperCase()),
      ]) {
        for (const place of pathIds(route)) {
          const path = route.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
            name === place ? wrong : theirs(route)(name),
          );
          const reply = await world.victim.send(route.method, path, sampleBody(route, theirs(route)));
          expect(reply.status, `${wrong} as ${place}: ${reply.text}`).toBe(404);
          expect(reply.headers['content-type']).toContain('application/problem+json');
        }
      }
    },
  );

  it.each(only((route) => route.query !== undefined || parametersOf(route).length > pathIds(route).length))(
    'nor does a filter or a name that is none break anything: %s',
    async (_, route) => {
      const fields = Object.keys(route.query?.shape ?? {});
      const names = parametersOf(route).filter((name) => !isIdOf(route, name));
      const pathWith = (wrong: string) =>
        route.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
          names.includes(name) ? wrong : theirs(route)(name),
        );
      const good = route.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => theirs(route)(name));
      const lines = [
        ...(names.length > 0 ? malformed.map(pathWith) : []),
        ...fields.flatMap((field) => malformed.map((wrong) => `${good}?${field}=${wrong}`)),
        ...fields.map((field) => `${good}?${field}=a&${field}=b`),
        ...fields.map((field) => `${good}?${field}[$ne]=1&__proto__[polluted]=1&constructor=1`),
        ...fields.map((field) => `${good}?${field}=99999999999999999999`),
        ...fields.map((field) => `${good}?${field}=2026-02-31`),
      ];
      const sender = route.method === 'GET' ? world.victim : world.stranger;
      for (const line of lines) {
        const reply = await sender.send(route.method, line, sampleBody(route, theirs(route)));
        expect(reply.status, `${line}: ${reply.text}`).toBeLessThan(500);
      }
      expect({}).not.toHaveProperty('polluted');
    },
  );

  it.each(only((route) => route.body !== undefined && route.body !== 'stream'))(
    'nor a body that is none: %s',
    async (_, route) => {
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      const path = route.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => theirs(route)(name));
      const sample = JSON.stringify(sampleBody(route, theirs(route)));
      const bodies = [
        '',
        'null',
        '[]',
        '"x"',
        '{',
        '{"__proto__":{"polluted":1}}',
        '{"constructor":{"prototype":{"polluted":1}}}',
        deep,
        `{"a":${deep}}`,
        sample.replaceAll(/"([^"]{3,})"(?=[,}\]])/g, '"a\\u0000b"'),
        sample.replaceAll(/"([^"]{3,})"(?=[,}\]])/g, '"\\ud800"'),
      ];
      for (const text of bodies) {
        const reply = await world.stranger.send(route.method, path, Buffer.from(text), {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        });
        expect(reply.status, `${text.slice(0, 200)}: ${reply.text}`).toBeLessThan(500);
      }
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

describe('after the walk', () => {
  it('everything of the victim is as it was', async () => {
    expect(await contentOf(victimsOwners())).toBe(before);
  });

  it.each(only((route) => route.access !== 'anyone'))(
    'the victim is let in where all the others were not: %s',
    async (_, route) => {
      const reply = await call(world.victim, route, theirs(route));
      expect([401, 403], reply.text).not.toContain(reply.status);
      expect(reply.status, reply.text).toBeLessThan(500);
      if (route.scope === undefined) return;
      const again = await call(world.victim, route, theirs(route));
      const byKey = await call(world.keys.victim, route, theirs(route));
      expect([401, 403], byKey.text).not.toContain(byKey.status);
      expect(byKey.status, byKey.text).toBe(again.status);
    },
  );
});
