/** No route takes what it does not know: each is sent one parameter and one field too many, and names both. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { routes } from '../apps/server/routes.ts';
import { type Client, openTestProgram, type TestProgram } from './test-program.ts';

let program: TestProgram;
let person: Client;
beforeAll(async () => {
  program = await openTestProgram();
  person = await program.newcomer('Utrecht Software');
});
afterAll(() => program.close());

/** Read by a parser of its own, once the alliance is known; parse-pushed.test.ts has its unknown fields. */
const readsItsBodyItself = 'sharing.pushSales';

it.each(routes.map(({ route }) => [route.id, route] as const))(
  '%s knows what it is sent',
  async (id, route) => {
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      name === 'period' ? '2026-03' : randomId(name),
    );
    const isJson = route.body !== undefined && route.body !== 'stream';
    const { status, body } = await person.send(
      route.method,
      `${path}?unheard=1`,
      isJson ? { ofHere: 1 } : undefined,
    );
    expect([status, body.code]).toEqual([400, 'invalid_input']);
    const places = body.errors.map((fault: { path: string }) => fault.path);
    expect(places).toContain('query.unheard');
    if (isJson && id !== readsItsBodyItself) expect(places).toContain('body.ofHere');
  },
);

function randomId(name: string): string {
  return ['version', 'position', 'entry', 'number'].includes(name) ? '1' : randomUUID();
}

it('says what is known, in the reader’s language', async () => {
  const dutch = { 'accept-language': 'nl' };
  const { body } = await person.send('PATCH', '/api/v1/me', { nmae: 'Eva' }, dutch);
  expect(body.errors).toMatchObject([
    {
      path: 'body.nmae',
      code: 'field_unknown',
      detail: 'Dit is hier niet bekend. Bekend zijn: name, language.',
    },
  ]);
  const asked = await person.send('GET', '/api/v1/people?limit=3', undefined, dutch);
  expect(asked.body.errors).toMatchObject([
    { path: 'query.limit', detail: 'Hier wordt niets verwacht; laat het weg.' },
  ]);
});
