import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree, openAlliance, type TestAlliance } from '../../../test/test-alliance.ts';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { beginClosing } from './begin-closing.ts';
import { queueClosing } from './queue-closing.ts';
import { runClosing } from './run-closing.ts';

let program: TestProgram;
let stranger: Client;
let owner: pg.Client;

beforeAll(async () => {
  program = await openTestProgram();
  stranger = await program.newcomer('Another Company');
  owner = new pg.Client({ connectionString: program.ownerUrl });
  await owner.connect();
  await owner.query('set search_path = entente');
});
afterAll(async () => {
  await owner.end();
  await program.close();
});

const sale = (id: string, day: number) => ({
  id,
  kind: 'sale',
  at: `2026-03-${String(day).padStart(2, '0')}T10:00:00+01:00`,
  amount: `${day}.0${day % 10}`,
  currency: 'EUR',
  collectedBy: 'hard',
});

async function withSales(count = 40): Promise<TestAlliance> {
  const alliance = await openAlliance(program);
  await agree(alliance, { minimum: '0' });
  const sales = Array.from({ length: count }, (_, at) => sale(`s${at}`, 1 + (at % 28)));
  const pushed = await alliance.hard.post(`${alliance.path}/sales`, sales);
  expect(pushed.body.accepted).toBe(count);
  return alliance;
}

const close = ({ path }: TestAlliance, by: Client) => by.post(`${path}/statements`, { period: '2026-03' });
const cancel = ({ path }: TestAlliance, by: Client, closing: string) =>
  by.post(`${path}/closings/${closing}/cancellation`);

/** A closing that was asked for and that nobody carries out yet, as after the server that would have done it died. */
async function begun(alliance: TestAlliance, by = alliance.hard): Promise<string> {
  const { organisation, person } = by;
  const closing = await program.services.database.asOrganisation(organisation, (tx) =>
    beginClosing(tx, program.services, { organisation, person }, alliance.id, '2026-03'),
  );
  if (!closing.ok) throw new Error(closing.refusal.code);
  return closing.value;
}

const work = (alliance: TestAlliance, closing: string, by = alliance.hard) => ({
  organisation: by.organisation,
  alliance: alliance.id,
  closing,
});
const neverStopped = new AbortController().signal;

/** Rows of an alliance that a closing writes. */
async function written({ id }: TestAlliance): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const [table, count] of [
    ['statement', 'count(*)'],
    ['statement_sheet', 'coalesce(sum(last_position - first_position + 1), 0)'],
    ['ledger_entry', 'count(*)'],
    ['ledger_balance', 'count(*)'],
  ]) {
    const { rows } = await owner.query<{ count: string }>(
      `select ${count} as count from ${table} where alliance_id = $1`,
      [id],
    );
    counts.push(Number(rows[0]?.count));
  }
  return counts;
}

/** The statement that an alliance with the same sales gets undisturbed. */
async function undisturbed(): Promise<string> {
  const alliance = await withSales();
  const { body } = await close(alliance, alliance.soft);
  expect(body.closing.state).toBe('done');
  return body.hash;
}

describe('a closing', () => {
  it('answers with its statement, and either side reads how it went', async () => {
    const alliance = await withSales();
    const { status, body } = await close(alliance, alliance.soft);
    expect([status, body.closing]).toMatchObject([
      201,
      {
        period: '2026-03',
        state: 'done',
        how: 'by_hand',
        asked: { party: 'soft', name: 'Person of Utrecht Software' },
        eventsDone: 40,
        eventsTotal: 40,
        hash: body.hash,
        problem: null,
        cancelled: null,
      },
    ]);
    const read = await alliance.hard.get(`${alliance.path}/closings/${body.closing.id}`);
    expect(read.body.closing).toEqual(body.closing);
    expect(await written(alliance)).toEqual([1, 40, 40, 1]);
  });

  it('is shown to both sides while it is under way, and nobody asks for a second one', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    for (const side of [alliance.soft, alliance.hard]) {
      const { beingClosed } = (await side.get(`${alliance.path}/settlement`)).body;
      expect(beingClosed).toMatchObject({ id: closing, state: 'running', asked: { party: 'hard' } });
      expect(await close(alliance, side)).toMatchObject({
        status: 409,
        body: { code: 'period_being_closed' },
      });
    }
    await runClosing(program.services, work(alliance, closing), neverStopped);
    expect((await alliance.soft.get(`${alliance.path}/settlement`)).body.beingClosed).toBe(null);
    expect((await close(alliance, alliance.soft)).body.code).toBe('period_already_settled');
  });

  it('keeps nobody waiting who shares sales meanwhile; those of its period count in the next open one', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    const holding = await owner.query('begin').then(() => owner);
    await holding.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [closing]);
    const pushed = await alliance.hard.post(`${alliance.path}/sales`, [sale('late', 3)]);
    await holding.query('rollback');
    expect(pushed.status).toBe(201);
    expect(pushed.body.results[0].recordedAt).not.toContain('2026-03');
    await runClosing(program.services, work(alliance, closing), neverStopped);
    expect(await written(alliance)).toEqual([1, 40, 40, 1]);
  });

  it('is carried out once by however many servers and jobs', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    const twin = await program.twin();
    const attempts = Array.from({ length: 8 }, (_, at) =>
      runClosing(at % 2 === 0 ? program.services : twin.services, work(alliance, closing), neverStopped),
    );
    await Promise.all(attempts);
    expect(await written(alliance)).toEqual([1, 40, 40, 1]);
    expect(
      (await owner.query('select hash from statement where alliance_id = $1', [alliance.id])).rows,
    ).toEqual([{ hash: await undisturbed() }]);
  });

  it('is taken up by somebody else where its server died', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    await program.services.database.asOrganisation(alliance.hard.organisation, async (tx) => {
      await queueClosing(tx, program.services, work(alliance, closing));
      // As it lies there when its holder is gone: no process has this number.
      await tx.execute(
        `update jobs.job set state = 'active', started_on = now(), output = '{"holder": 0}'
          where data ->> 'closing' = $1`,
        [closing],
      );
    });
    const state = async () =>
      (await alliance.soft.get(`${alliance.path}/closings/${closing}`)).body.closing.state;
    await expect.poll(state).toBe('done');
  });

  it('comes to nothing, with the reason, where the agreement changed meanwhile', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    await agree(alliance, { minimum: '0', starts: '2026-03-01', split: { soft: '50', hard: '50' } });
    // What it read before the change; a closing that begins after it settles by what is agreed by then.
    const { database } = program.services;
    let isChanged = false;
    const changing: typeof database = {
      ...database,
      async asOrganisation(organisation, enter) {
        const answer = await database.asOrganisation(organisation, enter);
        if (isChanged) return answer;
        isChanged = true;
        await agree(alliance, { minimum: '0', starts: '2026-03-01', split: { soft: '40', hard: '60' } });
        return answer;
      },
    };
    const services = { ...program.services, database: changing };
    await runClosing(services, work(alliance, closing), neverStopped);
    const { beingClosed } = (await alliance.soft.get(`${alliance.path}/settlement`)).body;
    expect(beingClosed).toMatchObject({
      state: 'refused',
      problem: { code: 'terms_changed_meanwhile', detail: expect.stringContaining('Nothing was closed') },
    });
    expect(await written(alliance)).toEqual([0, 0, 0, 0]);
    expect((await close(alliance, alliance.soft)).body.closing.state).toBe('done');
  });

  it('is given up after some failures of ours, says so, and leaves nothing', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    // An event that no server of this version would have let in.
    await owner.query(
      `set session_replication_role = replica;
       update alliance_event set document = '{"id":7}' where alliance_id = '${alliance.id}' and event_id = 's7';
       set session_replication_role = origin`,
    );
    for (let attempt = 0; attempt < 3; attempt += 1)
      await runClosing(quiet(), work(alliance, closing), neverStopped);
    const read = await alliance.soft.send('GET', `${alliance.path}/closings/${closing}`, undefined, {
      'accept-language': 'nl',
    });
    expect(read.body.closing).toMatchObject({
      state: 'refused',
      problem: { code: 'closing_failed', detail: expect.stringContaining(closing) },
    });
    expect(await written(alliance)).toEqual([0, 0, 0, 0]);
  });
});

it('is not given up while the disk is full, and ends once there is room', async () => {
  const alliance = await withSales();
  const closing = await begun(alliance);
  // A trigger that says what PostgreSQL says then.
  await owner.query(
    `create function public.no_room() returns trigger language plpgsql as
       $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
     create trigger no_room before insert on entente.statement_sheet for each row
       when (new.alliance_id = '${alliance.id}') execute function public.no_room()`,
  );
  for (let attempt = 0; attempt < 4; attempt += 1)
    await expect(runClosing(quiet(), work(alliance, closing), neverStopped)).rejects.toThrow('extend file');
  expect(await written(alliance)).toEqual([0, 0, 0, 0]);
  await owner.query('drop function public.no_room cascade');
  expect(await runClosing(program.services, work(alliance, closing), neverStopped)).toBe('done');
  expect(await written(alliance)).toEqual([1, 40, 40, 1]);
});

/** The same services with nobody to read the log. */
function quiet() {
  return { ...program.services, log: program.services.log.child({}, { level: 'silent' }) };
}

describe('stopping a closing', () => {
  it('leaves nothing, opens the period again, and closing anew gives the statement of one that was not stopped', async () => {
    const alliance = await withSales();
    const { soft, path } = alliance;
    const closing = await begun(alliance);
    expect((await cancel(alliance, soft, closing)).body.closing).toMatchObject({
      state: 'cancelled',
      cancelled: { party: 'soft', name: 'Person of Utrecht Software' },
    });
    expect(await written(alliance)).toEqual([0, 0, 0, 0]);
    const { beingClosed } = (await alliance.hard.get(`${path}/settlement`)).body;
    expect(beingClosed).toMatchObject({ id: closing, state: 'cancelled' });
    const { entries } = (await soft.get(`${path}/record`)).body;
    expect(entries[0]).toMatchObject({
      action: 'closing_cancelled',
      subject: { period: '2026-03', closing },
    });
    await runClosing(program.services, work(alliance, closing), neverStopped);
    expect(await written(alliance)).toEqual([0, 0, 0, 0]);
    expect((await close(alliance, soft)).body.hash).toBe(await undisturbed());
  });

  it('lets what happened in the period count in it again', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    await cancel(alliance, alliance.soft, closing);
    const pushed = await alliance.hard.post(`${alliance.path}/sales`, [sale('again', 3)]);
    expect(pushed.body.results[0].recordedAt).toContain('2026-03-03');
    await close(alliance, alliance.soft);
    expect(await written(alliance)).toEqual([1, 41, 41, 1]);
  });

  it('keeps the time of an earlier statement closed', async () => {
    const alliance = await withSales();
    await close(alliance, alliance.soft);
    const { organisation, person } = alliance.hard;
    const april = await program.services.database.asOrganisation(organisation, (tx) =>
      beginClosing(tx, program.services, { organisation, person }, alliance.id, '2026-04'),
    );
    await cancel(alliance, alliance.soft, april.ok ? april.value : '');
    const pushed = await alliance.hard.post(`${alliance.path}/sales`, [
      sale('march', 3),
      { ...sale('april', 3), at: '2026-04-03T10:00:00+02:00' },
    ]);
    const [march, inApril] = pushed.body.results;
    expect(march.recordedAt).not.toContain('2026-03');
    expect(inApril.recordedAt).toContain('2026-04-03');
  });

  it('reaches a closing in the middle, within a chunk', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    const { database } = program.services;
    let entered = 0;
    const asked: Promise<unknown>[] = [];
    const watched: typeof database = {
      ...database,
      async asOrganisation(organisation, enter) {
        entered += 1;
        // After its first word on how far it is, before it reads on.
        if (entered === 2) asked.push(cancel(alliance, alliance.soft, closing));
        await Promise.all(asked);
        return database.asOrganisation(organisation, enter);
      },
    };
    await runClosing({ ...program.services, database: watched }, work(alliance, closing), neverStopped);
    expect((await alliance.hard.get(`${alliance.path}/closings/${closing}`)).body.closing.state).toBe(
      'cancelled',
    );
    expect(await written(alliance)).toEqual([0, 0, 0, 0]);
    expect((await close(alliance, alliance.soft)).body.hash).toBe(await undisturbed());
  });

  it('is for managers of the alliance alone, and for a closing that has not ended', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    const of = (by: Client) => by.get(`${alliance.path}/closings/${closing}`);
    expect(await cancel(alliance, stranger, closing)).toMatchObject({ status: 404 });
    expect((await of(stranger)).body.code).toBe('alliance_not_found');
    const member = await colleague(program, alliance.soft, 'member');
    expect((await cancel(alliance, member, closing)).body.code).toBe('role_too_weak');
    expect((await of(member)).body.closing.state).toBe('running');
    const unknown = '00000000-0000-7000-8000-000000000000';
    expect((await cancel(alliance, alliance.soft, unknown)).body.code).toBe('closing_not_found');
    expect((await alliance.soft.get(`${alliance.path}/closings/${unknown}`)).body.code).toBe(
      'closing_not_found',
    );
    expect((await cancel(alliance, alliance.soft, closing)).status).toBe(200);
    expect((await cancel(alliance, alliance.hard, closing)).body.code).toBe('closing_has_ended');
  });

  it('or its end comes first, never both', async () => {
    const alliance = await withSales();
    for (let round = 0; round < 6; round += 1) {
      const closing = await begun(alliance);
      const [stopped] = await Promise.all([
        cancel(alliance, alliance.soft, closing),
        runClosing(program.services, work(alliance, closing), neverStopped),
      ]);
      const { state } = (await alliance.soft.get(`${alliance.path}/closings/${closing}`)).body.closing;
      expect([stopped.status, state]).toEqual(stopped.status === 200 ? [200, 'cancelled'] : [409, 'done']);
      expect(await written(alliance)).toEqual(state === 'done' ? [1, 40, 40, 1] : [0, 0, 0, 0]);
      if (state === 'done') return;
    }
  });
});

describe('the database', () => {
  it('refuses lines without their statement, a second running closing, and one that is done without a statement', async () => {
    const alliance = await withSales();
    const closing = await begun(alliance);
    const { organisation, person } = alliance.hard;
    const refused = async (sql: string): Promise<string> => {
      try {
        await program.services.database.asOrganisation(organisation, (tx) => tx.execute(sql));
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    expect(
      await refused(
        `insert into statement_sheet (alliance_id, period_from, first_position, last_position, lines, reasons)
         values ('${alliance.id}', '2026-03-01', 1, 1, '{}', '[]')`,
      ),
    ).toContain('line_is_of_a_statement');
    expect(
      await refused(
        `insert into closing (alliance_id, closing_id, period_from, period, organisation_id, person_id, asked_at)
         values ('${alliance.id}', gen_random_uuid(), '2026-03-01', '2026-03', '${organisation}', '${person}', now())`,
      ),
    ).toContain('one_closing_at_a_time');
    const ended = `update closing set ended_at = now(), state = 'done'`;
    expect(await refused(`${ended} where alliance_id = '${alliance.id}'`)).toContain(
      'done_has_its_statement',
    );
    expect(
      await refused(`${ended}, statement_from = period_from where alliance_id = '${alliance.id}'`),
    ).toContain('statement_is_there');
    expect(await refused(`delete from closing where alliance_id = '${alliance.id}'`)).toContain(
      'permission denied',
    );
    expect(await refused(`update closing set period = '2026-04'`)).toContain('permission denied');
    await cancel(alliance, alliance.soft, closing);
  });

  it('lets a side ask in its own name alone', async () => {
    const alliance = await withSales();
    const { soft, hard } = alliance;
    const forged = program.services.database.asOrganisation(soft.organisation, (tx) =>
      tx.execute(
        `insert into closing (alliance_id, closing_id, period_from, period, organisation_id, person_id, asked_at)
         values ($1, gen_random_uuid(), '2026-03-01', '2026-03', $2, $3, now())`,
        [alliance.id, hard.organisation, hard.person],
      ),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });
});
