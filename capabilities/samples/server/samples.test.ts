import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeriodsCall, withPeriods } from '#capabilities/settlement/server/with-periods.ts';
import { accept } from '#kernel/decision.ts';
import { languages } from '#kernel/language.ts';
import { withConnection } from '#platform/db/with-connection.ts';
import {
  type Client,
  client,
  cookieOf,
  openTestProgram,
  type TestProgram,
} from '../../../test/test-program.ts';
import { openSample } from './open-sample.ts';
import { servicesAt } from './services-at.ts';

let program: TestProgram;

beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

/** A newcomer in a sample of their own, as its maker. */
async function lookAround(language = 'en'): Promise<Client> {
  const opened = await program.stranger.post('/api/v1/sample', { language });
  expect(opened.status, opened.text).toBe(201);
  return inSample(opened.body.organisation.id, { cookie: cookieOf(opened) });
}

async function inSample(organisation: string, headers: Record<string, string>): Promise<Client> {
  const all = { ...headers, 'entente-organisation': organisation };
  const me = await client(program, all, { organisation, person: '', email: '' }).get('/api/v1/me');
  return client(program, all, { organisation, person: me.body.person.id, email: me.body.person.email });
}

/** The visitor on the other side of the alliances: as the partner with a name that holds this. */
async function asPartner(visitor: Client, part: string): Promise<Client> {
  const me = await visitor.get('/api/v1/me');
  const found = me.body.organisations.find(({ name }: { name: string }) => name.includes(part));
  return visitor.with({ 'entente-organisation': found.id });
}

/** Rows by table that name one of these ids anywhere in their first key column, identity's tables too. */
async function rowsOf(ids: readonly string[]): Promise<Record<string, number>> {
  return withConnection(program.ownerUrl, async (owner) => {
    const { rows: tables } = await owner.query<{ name: string; key: string }>(
      `select c.oid::regclass::text as name, a.attname as key from pg_class c
         join pg_index i on i.indrelid = c.oid and i.indisprimary
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where c.relnamespace::regnamespace::text in ('entente', 'identity') and c.relkind = 'r'
          and a.atttypid = 'uuid'::regtype`,
    );
    const counts: Record<string, number> = {};
    for (const { name, key } of tables) {
      const { rows } = await owner.query<{ count: number }>(
        `select count(*)::int as count from ${name} where ${key} = any ($1)`,
        [ids],
      );
      if (rows[0] && rows[0].count > 0) counts[name] = rows[0].count;
    }
    return counts;
  });
}

/** The companies, alliances and people of a sample. */
async function idsOf(visitor: Client): Promise<string[]> {
  const me = await visitor.get('/api/v1/me');
  const samples = me.body.organisations.filter(({ sample }: { sample: boolean }) => sample);
  const organisations: string[] = samples.map(({ id }: { id: string }) => id);
  const ids = [...organisations];
  for (const organisation of organisations) {
    const there = visitor.with({ 'entente-organisation': organisation });
    const { body } = await there.get('/api/v1/alliances');
    ids.push(...body.alliances.map(({ id }: { id: string }) => id));
    const people = await there.get('/api/v1/people');
    ids.push(...people.body.people.map(({ id }: { id: string }) => id));
  }
  return ids;
}

describe('looking around', () => {
  let visitor: Client;
  beforeAll(async () => {
    visitor = await lookAround();
  });

  it('opens three companies of samples to somebody without an account', async () => {
    const me = await visitor.get('/api/v1/me');
    expect(me.body.person.email).toMatch(/@sample\.invalid$/);
    expect(me.body.organisations).toHaveLength(3);
    expect(
      me.body.organisations.every((one: object) => Object(one).sample && Object(one).role === 'owner'),
    ).toBe(true);
  });

  it('brings the sales of two years, imported like any file', async () => {
    const { body } = await visitor.get('/api/v1/imports');
    expect(body.imports).toHaveLength(1);
    expect(body.imports[0]).toMatchObject({ state: 'done', refusedRows: 0, repeatedRows: 0 });
    expect(body.imports[0].newRows).toBeGreaterThan(18_000);
  });

  it('ranks candidates by two people and weights in pairs, one shut out by a must-have, one score unknown', async () => {
    const listed = await visitor.get('/api/v1/selections');
    expect(listed.body.selections).toMatchObject([{ candidates: 8, ranked: 7, evaluators: 2 }]);
    const selection = listed.body.selections[0].id;
    const read = await visitor.get(`/api/v1/selections/${selection}`);
    const nameOf = (id: string) => read.body.candidates.find((one: { id: string }) => one.id === id).name;
    const { ranking, excluded } = read.body.ranking;
    expect(ranking.slice(0, 3).map((row: { candidate: string }) => nameOf(row.candidate))).toEqual([
      'Weserkamp Elektronikvertrieb',
      'Moorbach Automation',
      'Tessenow Komponenten',
    ]);
    expect(ranking[0].low).toBe(ranking[0].high);
    expect(ranking[2].low).toBeLessThan(ranking[2].high);
    expect(excluded.map((row: { candidate: string }) => nameOf(row.candidate))).toEqual(['Albrand Elektro']);
    expect(read.body.scores.some((score: { value: number | null }) => score.value === null)).toBe(true);
    expect(read.body.scores.filter((score: { evidence: string }) => score.evidence !== '').length).toBe(17);
    expect(read.body.judgements).toHaveLength(21);
  });

  it('shows what was looked into, what blocks, and a decision that was made with doubts', async () => {
    const { selections } = (await visitor.get('/api/v1/selections')).body;
    const search = `/api/v1/selections/${selections[0].id}`;
    const looked = (await visitor.get('/api/v1/diligence')).body;
    expect(looked.candidates.map((one: { begunAt: string | null }) => one.begunAt !== null).sort()).toEqual([
      false,
      true,
      true,
    ]);
    const { decisions } = (await visitor.get(`${search}/decisions`)).body;
    expect(decisions).toMatchObject([{ number: 1, candidate: { name: 'Weserkamp Elektronikvertrieb' } }]);
    const { document } = (await visitor.get(`${search}/decisions/1`)).body;
    const { decision, diligence } = JSON.parse(document);
    expect(decision).toMatchObject({ doubts: { length: 2 }, deciders: { length: 2 } });
    const items: readonly { rating: string; reason: object | null; files: readonly object[] }[] =
      diligence[0].items;
    expect(items.filter(({ rating }) => rating === 'amber')).toHaveLength(3);
    expect(items.filter(({ rating, reason }) => rating === 'red' && reason !== null)).toHaveLength(1);
    expect(items.flatMap(({ files }) => files)).toHaveLength(1);
    const basis = (await visitor.get(`${search}/decision-basis`)).body;
    const blocked = basis.candidates.filter(({ blocking }: { blocking: object[] }) => blocking.length > 0);
    expect(blocked).toMatchObject([{ name: 'Moorbach Automation' }]);
  });

  it('shows an alliance that runs, one that waits for a signature, and one that waits for a partner', async () => {
    const { body } = await visitor.get('/api/v1/alliances');
    const stages = body.alliances.map(({ stage }: { stage: string }) => stage);
    expect(stages.sort()).toEqual(['agreeing', 'forming', 'running']);
    const waiting = body.alliances.find(({ stage }: { stage: string }) => stage === 'agreeing');
    const agreement = await visitor.get(`/api/v1/alliances/${waiting.id}/agreement`);
    expect(agreement.body.versions).toMatchObject([{ state: 'signed_by_one_side' }]);
    const { version, hash } = agreement.body.versions[0];
    const signed = await visitor.post(
      `/api/v1/alliances/${waiting.id}/agreement/versions/${version}/signature`,
      { hash },
    );
    expect(signed.body).toMatchObject({ state: 'in_force' });
  });

  it('is open from the other side too', async () => {
    const partner = await asPartner(visitor, 'Grachtwerk');
    const { body } = await partner.get('/api/v1/alliances');
    expect(body.alliances).toHaveLength(1);
    const path = `/api/v1/alliances/${body.alliances[0].id}`;
    const sales = await partner.get(`${path}/sales?partner=haiphong&limit=1000`);
    expect(sales.body.events.length).toBeGreaterThan(60);
    expect((await partner.get('/api/v1/sales')).body.sales).toEqual([]);
  });

  it('is no place for a real company: whoever has no account makes one first', async () => {
    const wish = { name: 'Real', country: 'NL', currency: 'EUR' };
    expect(await visitor.post('/api/v1/organisations', wish)).toMatchObject({
      status: 412,
      body: { code: 'account_needed' },
    });
  });

  it('has settled months: approved by both, the last one waiting for the maker, the running one open', async () => {
    const { body } = await visitor.get('/api/v1/alliances');
    const running = body.alliances.findLast(({ stage }: { stage: string }) => stage === 'running');
    const { services } = program;
    const { organisation } = visitor;
    const call: PeriodsCall = {
      services,
      enter: (work) => services.database.asOrganisation(organisation, work),
      organisation,
      alliance: running.id,
    };
    const found = await withPeriods(call, { kind: 'now' }, async (_, it) => accept(it.periods));
    const periods = found.ok ? found.value : [];
    expect(periods.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 6 }, () => 'agreed'),
      'approved_by_partner',
      'running',
    ]);
    expect(periods.flatMap(({ head }) => head.exceptions)).toEqual([]);
  });

  it.each(languages.filter((language) => language !== 'en'))(
    'speaks the language of whoever opens it: %s',
    async (language) => {
      const visitor = await lookAround(language);
      const me = await visitor.get('/api/v1/me');
      expect(me.body.person.language).toBe(language);
      const sales = await visitor.get('/api/v1/sales?limit=50');
      const regions = sales.body.sales.map((sale: { region: string }) => sale.region);
      expect(regions).toContain({ vi: 'Miền Bắc', 'zh-CN': '越南北部', nl: 'Noord-Vietnam' }[language]);
    },
  );

  it('is added to the companies of somebody who has an account', async () => {
    const person = await program.newcomer();
    const opened = await person.post('/api/v1/sample', { language: 'en' });
    expect(opened.status).toBe(201);
    const me = await person.get('/api/v1/me');
    expect(me.body.person.email).toBe(person.email);
    expect(me.body.organisations).toHaveLength(4);
    expect(me.body.organisations[0]).toMatchObject({ id: person.organisation, sample: false });
  });

  it.each(['2027-01-01T00:10:00Z', '2028-02-29T23:50:00Z'])(
    'can be opened on any day: %s',
    async (moment) => {
      const services = servicesAt(program.services, new Date(moment));
      const opened = await openSample(services, null, 'nl');
      expect(opened.ok).toBe(true);
    },
  );

  it('mails nobody, whoever is invited from it', async () => {
    const letters: unknown[] = [];
    const post = async (_: unknown, letter: unknown) => {
      letters.push(letter);
      return true;
    };
    Object.assign(program.services, { mail: { configured: true, post } });
    const visitor = await lookAround();
    const invited = await visitor.post('/api/v1/invitations', {
      email: 'someone@example.com',
      role: 'member',
    });
    expect(invited.body.invitation.mailed).toBe(false);
    const { body } = await visitor.get('/api/v1/alliances');
    const forming = body.alliances.find(({ stage }: { stage: string }) => stage === 'forming');
    const partner = { email: 'other@example.com', organisationName: 'Other' };
    const offered = await visitor.post(`/api/v1/alliances/${forming.id}/invitations`, partner);
    expect(offered.body.invitation.mailed).toBe(false);
    expect(letters).toEqual([]);
  });
});

describe('throwing away', () => {
  it('leaves nothing of the sample, and nobody signed in to it', async () => {
    const visitor = await lookAround();
    const other = await lookAround();
    const [ids, others] = [await idsOf(visitor), await idsOf(other)];
    const before = await rowsOf(others);
    expect(Object.keys(await rowsOf(ids))).toEqual(
      expect.arrayContaining(['identity.person', 'entente.sale', 'entente.alliance', 'entente.sample']),
    );
    expect((await visitor.send('DELETE', '/api/v1/sample')).status).toBe(200);
    expect(await rowsOf(ids)).toEqual({});
    expect((await visitor.get('/api/v1/me')).status).toBe(401);
    expect(await rowsOf(others)).toEqual(before);
  });

  it('can be asked for from the partner’s side', async () => {
    const visitor = await lookAround();
    const ids = await idsOf(visitor);
    const partner = await asPartner(visitor, '苏州');
    expect((await partner.send('DELETE', '/api/v1/sample')).status).toBe(200);
    expect(await rowsOf(ids)).toEqual({});
  });

  it('is refused for a real company, which keeps everything', async () => {
    const person = await program.newcomer();
    const before = await rowsOf([person.organisation, person.person]);
    const refused = await person.send('DELETE', '/api/v1/sample');
    expect(refused).toMatchObject({ status: 412, body: { code: 'not_a_sample' } });
    expect(await rowsOf([person.organisation, person.person])).toEqual(before);
  });

  it('is refused to a colleague who is no owner', async () => {
    const visitor = await lookAround();
    const invited = await visitor.post('/api/v1/invitations', { email: 'm@example.com', role: 'manager' });
    const token = invited.body.invitation.link.split('/').at(-1);
    const joined = await program.stranger.post(`/api/v1/invitations/by-token/${token}/acceptance`, {
      newPerson: { name: 'Manager', password: 'four plain words together', language: 'en' },
    });
    const manager = await inSample(visitor.organisation, { cookie: cookieOf(joined) });
    expect(await manager.send('DELETE', '/api/v1/sample')).toMatchObject({ status: 403 });
    expect((await visitor.send('DELETE', '/api/v1/sample')).status).toBe(200);
    // Who has an account of their own keeps it.
    expect((await manager.with({ 'entente-organisation': '' }).get('/api/v1/me')).body.organisations).toEqual(
      [],
    );
  });

  it('keeps the account and the own company of somebody who had them before', async () => {
    const person = await program.newcomer();
    const opened = await person.post('/api/v1/sample', { language: 'en' });
    const sample = person.with({ 'entente-organisation': opened.body.organisation.id });
    expect((await sample.send('DELETE', '/api/v1/sample')).status).toBe(200);
    const me = await person.get('/api/v1/me');
    expect(me.body.organisations.map(({ id }: { id: string }) => id)).toEqual([person.organisation]);
  });

  it('leaves an alliance to a real company that has joined it', async () => {
    const visitor = await lookAround();
    const real = await program.newcomer('Weserkamp');
    const { body } = await visitor.get('/api/v1/alliances');
    const forming = body.alliances.find(({ stage }: { stage: string }) => stage === 'forming');
    const partner = { email: real.email, organisationName: 'Weserkamp' };
    const offered = await visitor.post(`/api/v1/alliances/${forming.id}/invitations`, partner);
    const token = offered.body.invitation.link.split('/').at(-1);
    const joining = { party: 'weserkamp', organisation: real.organisation };
    const joined = await real.post(`/api/v1/partner-invitations/${token}/acceptance`, joining);
    expect(joined.status, joined.text).toBe(201);
    expect((await visitor.send('DELETE', '/api/v1/sample')).status).toBe(200);
    const kept = await real.get(`/api/v1/alliances/${forming.id}`);
    expect(kept.status).toBe(200);
    expect(await rowsOf([visitor.organisation])).toEqual({});
  });
});

it('no stranger and no key reaches a sample', async () => {
  const visitor = await lookAround();
  const stranger = await program.newcomer();
  const inside = stranger.with({ 'entente-organisation': visitor.organisation });
  expect((await inside.send('DELETE', '/api/v1/sample')).status).toBe(404);
  expect((await program.stranger.send('DELETE', '/api/v1/sample')).status).toBe(401);
});

it('samples cannot be opened without end', async () => {
  const services = {
    ...program.services,
    identity: { ...program.services.identity, countMade: async () => 240 },
  };
  expect(await openSample(services, null, 'en')).toMatchObject({
    ok: false,
    refusal: { code: 'too_many_samples' },
  });
});
