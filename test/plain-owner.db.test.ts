/**
 * A PostgreSQL of one's own, where the owner may create roles and is nothing more: no superuser, so that row-level
 * security holds for the owner too, in the migrations and in the functions that run with the owner's rights.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from '#platform/db/with-connection.ts';
import { createLog } from '#platform/log.ts';
import { openProgram, type Program } from '../apps/server/program.ts';
import { catalogRules } from './isolation/catalog-rules.ts';
import { openPlainPostgres, type PlainPostgres } from './plain-postgres.ts';
import { client, cookieOf, testPassword } from './test-program.ts';

let postgres: PlainPostgres;
let program: Program;

beforeAll(async () => {
  postgres = await openPlainPostgres();
  program = await openProgram({
    ownerUrl: postgres.ownerUrl,
    embedded: false,
    mustBeSafe: true,
    publicUrl: 'http://localhost:4400',
    proxies: 0,
    smtpUrl: undefined,
    mailFrom: 'entente@example.com',
    requestsPerMinute: 1_000_000,
    log: createLog('fatal'),
  });
});
afterAll(async () => {
  await program?.close();
  await postgres?.close();
});

const nobody = () => client(program, {}, { organisation: '', person: '', email: '' });

describe('under an owner without special rights', () => {
  it('all rules of the catalog hold', async () => {
    await withConnection(postgres.ownerUrl, async (owner) => {
      for (const { rule, faults } of catalogRules) expect(await faults(owner), rule).toEqual([]);
    });
  });

  it('a company signs up, and its key is known by the function that looks for it', async () => {
    const joined = await nobody().post('/api/v1/welcome', {
      organisationName: 'Plain Parts',
      email: 'plain@example.com',
      name: 'An',
      password: testPassword,
      language: 'en',
      country: 'NL',
      currency: 'EUR',
    });
    expect(joined.status).toBe(201);
    const owner = nobody().with({ cookie: cookieOf(joined) });
    const key = await owner.post('/api/v1/keys', { name: 'till', scopes: ['sales:read'], expiresInDays: 1 });
    const sales = '/api/v1/alliances/00000000-0000-0000-0000-000000000000/sales';
    const asked = (text: string) =>
      nobody()
        .with({ authorization: `Bearer ${text}` })
        .get(sales);
    expect((await asked(key.body.text)).body.code).toBe('alliance_not_found');
    expect((await asked(`${key.body.text.slice(0, -2)}xx`)).body.code).toBe('key_not_valid');
  });

  it('a sample is made and thrown away whole, and nothing else with it', async () => {
    const opened = await nobody().post('/api/v1/sample', { language: 'en' });
    expect(opened.status).toBe(201);
    const sample = nobody().with({
      cookie: cookieOf(opened),
      'entente-organisation': opened.body.organisation.id,
    });
    expect((await sample.send('DELETE', '/api/v1/sample')).status).toBe(200);
    const left = await withConnection(postgres.adminUrl, async (admin) => ({
      companies: (await admin.query('select name from entente.organisation')).rows,
      people: (await admin.query('select email from identity.person')).rows,
      alliances: (await admin.query('select 1 from entente.alliance')).rowCount,
    }));
    expect(left).toEqual({
      companies: [{ name: 'Plain Parts' }],
      people: [{ email: 'plain@example.com' }],
      alliances: 0,
    });
  });
});
