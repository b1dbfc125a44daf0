/**
 * What a program does for a company with nothing but a key: it brings sales and reads whom the company depends on, and
 * puts candidates on a list and scores them, in the name of whoever made the key.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '#kernel/route.ts';
import { routes } from '../apps/server/routes.ts';
import { type Client, colleague, openTestProgram, type TestProgram } from './test-program.ts';

let program: TestProgram;
let owner: Client;
let manager: Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer('Hai Phong Parts');
  manager = await colleague(program, owner, 'manager');
});
afterAll(() => program.close());

/** The parts that are private to a company, with the scopes that reach them. */
const scopesOfPrivate = {
  facts: 'dependency',
  dependency: 'dependency',
  contracts: 'dependency',
  stress: 'dependency',
  diversification: 'dependency',
  diagnosis: 'candidates',
  questionnaires: 'candidates',
  candidates: 'candidates',
  diligence: 'candidates',
  decisions: 'candidates',
  approach: 'candidates',
  files: 'candidates',
  steps: 'candidates',
};

async function keyOf(maker: Client, scopes: readonly Scope[]): Promise<Client> {
  const made = await maker.post('/api/v1/keys', { name: 'program', scopes, expiresInDays: 30 });
  return maker.with({
    cookie: '',
    'entente-organisation': '',
    authorization: `Bearer ${made.body.text}`,
  });
}

describe('a program with a key of one person', () => {
  it('imports a file of sales and reads whom the company depends on', async () => {
    const key = await keyOf(manager, ['dependency:read', 'dependency:write']);
    const file = Buffer.from(
      'id,date,customer,amount,currency\na,2026-01-05,Vina,60.00,EUR\nb,2026-01-06,Hue,40.00,EUR\n',
    );
    const sent = await key.send('POST', '/api/v1/uploads?name=sales.csv', file, {
      'content-type': 'text/csv',
    });
    const { upload, reading } = sent.body;
    const started = await key.post('/api/v1/imports', { upload: upload.id, reading });
    await expect
      .poll(async () => (await key.get(`/api/v1/imports/${started.body.import.id}`)).body.import.state)
      .toBe('done');
    const { body } = await key.get('/api/v1/dependency?by=customer');
    expect(body).toMatchObject({ total: '100.00', band: 'high' });
  });

  it('writes under the name of that person, once for each Idempotency-Key', async () => {
    const key = await keyOf(manager, ['candidates:read', 'candidates:write']);
    const once = { 'idempotency-key': randomUUID() };
    const made = await key.post('/api/v1/selections', { name: 'A partner in Utrecht' }, once);
    expect((await key.post('/api/v1/selections', { name: 'A partner in Utrecht' }, once)).body).toEqual(
      made.body,
    );
    const path = `/api/v1/selections/${made.body.selection.id}`;
    const added = await key.post(`${path}/candidates`, { name: 'Zuiderlicht' });
    const criterion = (await key.get(path)).body.criteria[0].id;
    const candidate = `${path}/candidates/${added.body.candidate.id}`;
    const scored = await key.send('PUT', `${candidate}/scores/own`, {
      scores: [{ criterion, value: 8, evidence: 'Annual report 2025' }],
    });
    expect(scored.status, scored.text).toBe(200);
    const seen = await owner.get(path);
    expect(seen.text).toContain('Annual report 2025');
    expect(seen.text).toContain(manager.person);
    expect(seen.text).not.toContain(owner.person);
  });

  it('may do what that person may do at that moment, and nothing once they have left', async () => {
    const leaving = await colleague(program, owner, 'manager');
    const key = await keyOf(leaving, ['candidates:read', 'candidates:write']);
    const begin = () => key.post('/api/v1/selections', { name: randomUUID() });
    expect((await begin()).status).toBe(201);
    await owner.send('PUT', `/api/v1/people/${leaving.person}/role`, { role: 'viewer' });
    expect(await begin()).toMatchObject({ status: 403, body: { code: 'role_too_weak' } });
    expect((await key.get('/api/v1/selections')).status).toBe(200);
    await owner.send('DELETE', `/api/v1/people/${leaving.person}`);
    const opensNothing = { status: 401, body: { code: 'key_not_valid' } };
    expect(await key.get('/api/v1/selections')).toMatchObject(opensNothing);

    const invited = await owner.post('/api/v1/invitations', { email: leaving.email, role: 'manager' });
    const token = invited.body.invitation.link.split('/').at(-1);
    expect((await leaving.post(`/api/v1/invitations/by-token/${token}/acceptance`, {})).status).toBe(201);
    expect((await leaving.get('/api/v1/selections')).status).toBe(200);
    expect(await key.get('/api/v1/selections')).toMatchObject(opensNothing);
    const anew = await keyOf(leaving, ['candidates:read']);
    expect((await anew.get('/api/v1/selections')).status).toBe(200);
  });

  it.each(Object.entries(scopesOfPrivate))('reaches all of %s', (capability, area) => {
    const own = routes.map(({ route }) => route).filter(({ id }) => id.startsWith(`${capability}.`));
    expect(own.length).toBeGreaterThan(0);
    for (const { id, scope } of own) expect(scope, id).toMatch(`${area}:`);
  });

  it('reaches only what its scopes say', async () => {
    const key = await keyOf(owner, ['dependency:read']);
    expect((await key.get('/api/v1/contracts')).status).toBe(200);
    expect(await key.post('/api/v1/contracts', { kind: 'customer', counterparty: 'Vina' })).toMatchObject({
      status: 403,
      body: { code: 'scope_missing' },
    });
    expect(await key.get('/api/v1/selections')).toMatchObject({
      status: 403,
      body: { code: 'scope_missing' },
    });
  });
});
