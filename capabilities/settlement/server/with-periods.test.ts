/** Figures of open periods on a real database: when they are settled anew, by whom, and what is read meanwhile. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { accept } from '#kernel/decision.ts';
import type { Database } from '#platform/db/database.ts';
import { fillEvents } from '../../../test/fill-events.ts';
import { agree, openAlliance, push, type TestAlliance } from '../../../test/test-alliance.ts';
import { type Client, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { keepOpenPeriods } from './keep-open-periods.ts';
import { linesInOrder } from './lines-in-order.ts';
import { linesBehind } from './read-lines.ts';
import { type Manner, type PeriodsCall, type Wanted, withPeriod, withPeriods } from './with-periods.ts';

let program: TestProgram;
let owner: pg.Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = new pg.Client({ connectionString: program.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await program.close();
});

const sale = (id: string, amount: string, at = '2026-03-10T10:00:00+01:00') => ({
  id,
  kind: 'sale',
  at,
  amount,
  currency: 'EUR',
  collectedBy: 'hard',
});

async function running(): Promise<TestAlliance> {
  const alliance = await openAlliance(program);
  await agree(alliance, { minimum: '0' });
  await push(alliance, alliance.hard, [sale('s1', '100.00')]);
  return alliance;
}

async function fill(alliance: TestAlliance, events: number): Promise<void> {
  await fillEvents(owner, {
    alliance: alliance.id,
    organisations: [alliance.soft.organisation, alliance.hard.organisation],
    from: '2026-03-01',
    events,
  });
}

/** A process' worth of keeping, whose settlings are counted and can be held at their beginning. */
function process(limits: Partial<Pick<Manner, 'shortEvents' | 'mostBytes'>> = {}) {
  const manner = {
    keeping: keepOpenPeriods(64 << 20),
    shortEvents: 20_000n,
    mostBytes: 32 << 20,
    mostAgeMillis: 60_000,
    ...limits,
  };
  let later = 0;
  let settlings = 0;
  let gate: Promise<unknown> = Promise.resolve();
  const inBulk: Database['inBulk'] = async (organisation, work) => {
    settlings += 1;
    await gate;
    return program.services.database.inBulk(organisation, work);
  };
  const clock = { now: () => new Date(program.services.clock.now().getTime() + later) };
  const services = { ...program.services, clock, database: { ...program.services.database, inBulk } };
  const callOf = (alliance: TestAlliance, by: Client): PeriodsCall => ({
    services,
    enter: (work) => program.services.database.asOrganisation(by.organisation, work),
    organisation: by.organisation,
    alliance: alliance.id,
  });
  return {
    manner,
    callOf,
    settlings: () => settlings,
    /** From then on it is so much later. */
    pass(millis: number): void {
      later += millis;
    },
    hold(): () => void {
      let open = () => {};
      gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      return open;
    },
    /** What `hard` is to receive or pay in each open period, whether that is old, and how each period stands. */
    async view(alliance: TestAlliance, by = alliance.soft, wanted: Wanted = { kind: 'figures' }) {
      const found = await withPeriods(
        callOf(alliance, by),
        wanted,
        async (_, { periods, asOf }) => {
          const march = periods.find(({ name }) => name === '2026-03');
          return accept({
            state: march?.state,
            lines: march?.lineCount,
            held: march?.head.parties.hard?.held,
            entitled: march?.head.parties.hard?.entitled,
            isOld: asOf !== null,
          });
        },
        manner,
      );
      return found.ok ? found.value : found.refusal.code;
    },
  };
}

const isOldOf = (view: Awaited<ReturnType<ReturnType<typeof process>['view']>>) =>
  typeof view === 'object' && view.isOld;

describe('figures of open periods', () => {
  it('are settled once, for both sides, until something is pushed', async () => {
    const [alliance, { view, settlings }] = [await running(), process()];
    const before = { state: 'over', lines: 1, held: '100.00', entitled: '70.00', isOld: false };
    for (const by of [alliance.soft, alliance.hard, alliance.soft])
      expect(await view(alliance, by)).toEqual(before);
    expect(settlings()).toBe(1);
    await push(alliance, alliance.hard, [sale('s2', '10.00')]);
    const after = { ...before, lines: 2, held: '110.00', entitled: '77.00' };
    for (const by of [alliance.hard, alliance.soft]) expect(await view(alliance, by)).toEqual(after);
    expect(settlings()).toBe(2);
  });

  it('are shared by all who ask while they are being settled', async () => {
    const [alliance, { view, settlings }] = [await running(), process()];
    const views = await Promise.all([1, 2, 3, 4, 5].map(() => view(alliance)));
    expect(new Set(views.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(settlings()).toBe(1);
  });

  it('of few events hold what was pushed before they were asked for, though an older settling was under way', async () => {
    const [alliance, { view, settlings, hold }] = [await running(), process()];
    const release = hold();
    const early = view(alliance);
    await expect.poll(settlings).toBe(1);
    await push(alliance, alliance.hard, [sale('s2', '10.00')]);
    const late = view(alliance);
    release();
    expect(await early).toMatchObject({ lines: 1 });
    expect(await late).toMatchObject({ lines: 2, isOld: false });
    expect(settlings()).toBe(2);
  });

  it('of many events are shown as they were, and say so, while one settling takes up what is new', async () => {
    const [alliance, { view, settlings, hold }] = [await running(), process({ shortEvents: 0n })];
    expect(await view(alliance)).toMatchObject({ lines: 1, isOld: false });
    await push(alliance, alliance.hard, [sale('s2', '10.00')]);
    const release = hold();
    for (const by of [alliance.soft, alliance.hard, alliance.soft])
      expect(await view(alliance, by)).toMatchObject({ lines: 1, isOld: true });
    expect(settlings()).toBe(2);
    const exact = view(alliance, alliance.soft, { kind: 'now' });
    release();
    expect(await exact).toMatchObject({ lines: 2, isOld: false });
    expect(await view(alliance)).toMatchObject({ lines: 2, isOld: false });
    expect(settlings()).toBe(2);
  });

  it('of many events that were never settled are waited for by all, once', async () => {
    const [alliance, { view, settlings, hold }] = [await running(), process({ shortEvents: 0n })];
    const release = hold();
    const views = [view(alliance), view(alliance, alliance.hard)];
    await expect.poll(settlings).toBe(1);
    views.push(view(alliance));
    release();
    for (const one of views) expect(await one).toMatchObject({ lines: 1, isOld: false });
    expect(settlings()).toBe(1);
  });

  it('of many events are never shown older than some minutes, counted from the last time they were not', async () => {
    const [alliance, { view, settlings, pass }] = [await running(), process({ shortEvents: 0n })];
    await view(alliance);
    pass(50_000);
    expect(await view(alliance)).toMatchObject({ lines: 1, isOld: false });
    pass(50_000);
    await push(alliance, alliance.hard, [sale('s2', '10.00')]);
    expect(await view(alliance)).toMatchObject({ lines: 1, isOld: true });
    await expect.poll(async () => isOldOf(await view(alliance))).toBe(false);
    expect(settlings()).toBe(2);
    await push(alliance, alliance.hard, [sale('s3', '10.00')]);
    pass(70_000);
    expect(await view(alliance)).toMatchObject({ lines: 3, isOld: false });
    expect(settlings()).toBe(3);
  });

  it('of another alliance are its own, and are not there for a stranger', async () => {
    const [one, other, { view, settlings }] = [await running(), await running(), process()];
    await push(other, other.hard, [sale('s2', '10.00')]);
    expect(await view(one)).toMatchObject({ lines: 1 });
    expect(await view(other)).toMatchObject({ lines: 2 });
    expect(await view(one)).toMatchObject({ lines: 1 });
    expect(settlings()).toBe(2);
    expect(await view(one, other.soft)).toBe('alliance_not_found');
    expect(settlings()).toBe(2);
  });

  it('are settled anew where a period was closed meanwhile, and never show it open again', async () => {
    const [alliance, { view, settlings, hold }] = [await running(), process({ shortEvents: 0n })];
    await view(alliance);
    await push(alliance, alliance.hard, [sale('s2', '10.00')]);
    const release = hold();
    expect(await view(alliance)).toMatchObject({ state: 'over', isOld: true });
    const closed = await alliance.soft.post(`${alliance.path}/statements`, { period: '2026-03' });
    expect(closed.body.closing.state).toBe('done');
    const after = view(alliance);
    release();
    expect(await after).toMatchObject({ state: 'closed', lines: 2, isOld: false });
    expect(settlings()).toBe(3);
  });

  it('are settled anew under a new version of the agreement', async () => {
    const [alliance, { view, settlings }] = [await running(), process({ shortEvents: 0n })];
    expect(await view(alliance)).toMatchObject({ entitled: '70.00' });
    await agree(alliance, { minimum: '0', split: { soft: '40', hard: '60' } });
    expect(await view(alliance)).toMatchObject({ entitled: '60.00', isOld: false });
    expect(settlings()).toBe(2);
  });

  it('tell whoever waits where settling fails, and are settled by the next view', async () => {
    const [alliance, { manner, callOf, view }] = [await running(), process()];
    const failing = {
      ...callOf(alliance, alliance.soft),
      services: {
        ...program.services,
        database: {
          ...program.services.database,
          inBulk: () => Promise.reject(new Error('no connection')),
        },
      },
    };
    const asked = withPeriods(failing, { kind: 'figures' }, async () => accept(null), manner);
    await expect(asked).rejects.toThrow('no connection');
    expect(await view(alliance)).toMatchObject({ lines: 1 });
  });
});

describe('lines of an open period', () => {
  const events = 7600;
  it('are read by page and as a whole, kept or not, and are the lines of its statement', async () => {
    const alliance = await running();
    await fill(alliance, events);
    const roomy = process();
    const narrow = process({ mostBytes: 0, shortEvents: 0n });
    const page = (of: typeof roomy, after: number, limit: number) => {
      const wanted = { kind: 'lines', period: '2026-03', after, limit } as const;
      const call = of.callOf(alliance, alliance.hard);
      const read = withPeriod(
        call,
        '2026-03',
        wanted,
        async (tx, { period }) => accept(await linesBehind(tx, alliance.id, period, after, limit)),
        of.manner,
      );
      return read.then((found) => (found.ok ? found.value : []));
    };
    const whole = async (of: typeof roomy) => {
      const call = of.callOf(alliance, alliance.hard);
      const found = await withPeriod(
        call,
        '2026-03',
        { kind: 'now' },
        async (tx, { period }) => {
          const lines = [];
          for await (const part of linesInOrder(tx, alliance.id, period)) lines.push(...part);
          return accept(lines);
        },
        of.manner,
      );
      return found.ok ? found.value : [];
    };
    const all = await whole(roomy);
    expect(all.length).toBeGreaterThan(7000);
    expect(all.map(({ position }) => position)).toEqual(all.map((_, at) => at + 1));
    expect(JSON.stringify(await whole(narrow))).toBe(JSON.stringify(all));
    for (const [after, limit] of [
      [0, 1000],
      [4990, 20],
      [5500, 700],
      [all.length - 1, 10],
      [all.length, 10],
      [90_000, 10],
    ] as const) {
      expect(await page(roomy, after, limit)).toEqual(all.slice(after, after + limit));
      expect(await page(narrow, after, limit)).toEqual(all.slice(after, after + limit));
    }
    expect(roomy.settlings()).toBe(1);
    // The first time for its figures, and once for the lines behind the first five thousand, from 5,500 to their end.
    expect(narrow.settlings()).toBe(2);

    const before = await alliance.soft.get(`${alliance.path}/statements/2026-03/csv`);
    await alliance.soft.post(`${alliance.path}/statements`, { period: '2026-03' });
    const hash = async () => (await alliance.soft.get(`${alliance.path}/statements/2026-03`)).body.hash;
    await expect.poll(hash).not.toBeNull();
    const after = await alliance.soft.get(`${alliance.path}/statements/2026-03/csv`);
    expect(after.text).toBe(before.text);
    expect(JSON.stringify(await whole(narrow))).toBe(JSON.stringify(all));
  });
});

describe('the pages of an alliance with many events', () => {
  it('open without settling again; a push shows at once in files and soon on the pages, which say so until then', async () => {
    const alliance = await running();
    await fill(alliance, 20_400);
    const settling = vi.spyOn(program.services.database, 'inBulk');
    const settlings = () => settling.mock.calls.filter(([by]) => by === alliance.soft.organisation).length;
    const { soft, path } = alliance;
    const [first, second] = await Promise.all([
      soft.get(`${path}/settlement`),
      soft.get(`${path}/settlement`),
    ]);
    expect(first.body.asOf).toBeNull();
    expect(second.body).toEqual(first.body);
    expect(settlings()).toBe(1);

    const statement = await soft.get(`${path}/statements/2026-03`);
    expect(statement.body).toMatchObject({ asOf: null, state: 'over' });
    const { lines: count } = statement.body;
    expect(count).toBeGreaterThan(20_000);
    const last = await soft.get(`${path}/statements/2026-03/lines?after=${count - 10}&limit=20`);
    expect(last.body.lines.map(({ position }: { position: number }) => position).at(-1)).toBe(count);
    expect(last.body.next).toBeNull();
    const event = await soft.get(`${path}/statements/2026-03/lines/${count}/event`);
    expect(event.body.event.id).toBe(last.body.lines.at(-1).event);
    expect((await soft.get(`${path}/statements/2026-03/lines/${count + 1}/event`)).status).toBe(404);
    expect((await soft.get(`${path}/statements/2026-13/lines`)).status).toBe(404);
    expect(settlings()).toBe(1);

    await push(alliance, alliance.hard, [sale('s2', '10.00', '2026-03-30T10:00:00+02:00')]);
    const csv = await soft.get(`${path}/statements/2026-03/csv`);
    const rows = csv.text.trimEnd().split('\r\n');
    expect(rows).toHaveLength(count + 2);
    expect(rows.at(-1)).toContain('s2');
    expect(settlings()).toBe(2);
    const paper = await soft.get(`${path}/statements/2026-03/pdf`);
    expect([paper.status, paper.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);

    await push(alliance, alliance.hard, [sale('s3', '10.00', '2026-03-30T11:00:00+02:00')]);
    const old = await soft.get(`${path}/settlement`);
    expect(Date.parse(old.body.asOf)).toBeGreaterThan(0);
    const march = ({ body }: typeof old) =>
      body.periods.find(({ period }: { period: string }) => period === '2026-03');
    expect(march(old).lines).toBe(count + 1);
    await expect.poll(async () => (await soft.get(`${path}/settlement`)).body.asOf).toBeNull();
    expect(march(await soft.get(`${path}/settlement`)).lines).toBe(count + 2);
    expect(settlings()).toBe(3);
    settling.mockRestore();
  });
});
