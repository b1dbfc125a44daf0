import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree, openAlliance, push, type TestAlliance } from '../../../test/test-alliance.ts';
import { type Client, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;
let stranger: Client;
let owner: pg.Client;

beforeAll(async () => {
  program = await openTestProgram();
  stranger = await program.newcomer('Another Company');
  owner = new pg.Client({ connectionString: program.ownerUrl });
  await owner.connect();
  await owner.query('set search_path = entente; set row_security = on');
});
afterAll(async () => {
  await owner.end();
  await program.close();
});

const sale = (id: string, at: string, amount: string, more: object = {}) => ({
  id,
  kind: 'sale',
  at,
  amount,
  currency: 'EUR',
  collectedBy: 'hard',
  ...more,
});

/** An alliance with sales, a refund, a cost and a payment in March and April 2026; March is closed. */
async function closed(): Promise<TestAlliance> {
  const alliance = await openAlliance(program);
  await agree(alliance, { minimum: '0' });
  await push(alliance, alliance.hard, [
    sale('s1', '2026-03-05T10:00:00+01:00', '1210.00', { tax: '210.00' }),
    { id: 'r1', kind: 'refund', of: 's1', amount: '121.00', at: '2026-03-20T10:00:00+01:00' },
    { id: 'p1', kind: 'payment', from: 'hard', to: 'soft', amount: '50.00', at: '2026-03-28T10:00:00+01:00' },
    sale('s2', '2026-04-05T10:00:00+02:00', '100.00'),
  ]);
  await push(alliance, alliance.soft, [
    sale('s3', '2026-03-21T10:00:00+01:00', '50.00', { collectedBy: 'soft' }),
    {
      id: 'c1',
      kind: 'cost',
      category: 'fair',
      amount: '9.00',
      currency: 'EUR',
      paidBy: 'soft',
      at: '2026-03-22T10:00:00+01:00',
    },
  ]);
  await close(alliance, '2026-03');
  return alliance;
}

async function close({ path: at, soft }: TestAlliance, period: string): Promise<void> {
  expect(await soft.post(`${at}/statements`, { period })).toMatchObject({ status: 201 });
}

interface Sums {
  readonly account: string;
  readonly change: string;
  readonly closing: string;
}

/** The balances of a period, added up anew from all entries. */
async function recomputed(alliance: string, from: string): Promise<readonly Sums[]> {
  const { rows } = await owner.query<Sums>(
    `select account, coalesce(sum(amount) filter (where period_from = $2), 0)::text as change, sum(amount)::text as closing
       from ledger_entry, unnest(accounts, amounts) as posted (account, amount)
      where alliance_id = $1 and period_from <= $2 group by account order by account`,
    [alliance, from],
  );
  return rows;
}

async function kept(alliance: string, from: string): Promise<readonly Sums[]> {
  const { rows } = await owner.query<Sums>(
    `select kept.account, kept.change::text, kept.closing::text
       from ledger_balance, unnest(accounts, change, closing) as kept (account, change, closing)
      where alliance_id = $1 and period_from = $2 and (kept.change <> 0 or kept.closing <> 0) order by 1`,
    [alliance, from],
  );
  return rows;
}

async function asSide(alliance: TestAlliance, sql: string, values: string[] = []): Promise<string> {
  try {
    await program.services.database.asOrganisation(alliance.soft.organisation, (tx) =>
      tx.execute(sql, values),
    );
    return 'done';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('closing a period', () => {
  it('writes an entry for every line, and balances that are the statement’s and the sum of the entries', async () => {
    const alliance = await closed();
    const { soft, path: at, id } = alliance;
    const { rows } = await owner.query(
      `select position, day::text, accounts::text[], amounts::text[] from ledger_entry where alliance_id = $1 order by position`,
      [id],
    );
    expect(rows).toMatchObject([
      {
        position: 1,
        day: '2026-03-05',
        accounts: ['held:hard', 'entitled:soft', 'entitled:hard'],
        amounts: ['100000', '-30000', '-70000'],
      },
      {
        position: 2,
        day: '2026-03-20',
        accounts: ['held:hard', 'entitled:soft', 'entitled:hard'],
        amounts: ['-10000', '3000', '7000'],
      },
      { position: 3, day: '2026-03-21', amounts: ['5000', '-1500', '-3500'] },
      { position: 4, day: '2026-03-22', accounts: ['held:soft'], amounts: ['0'] },
      {
        position: 5,
        day: '2026-03-28',
        accounts: ['held:hard:payments', 'held:soft:payments'],
        amounts: ['-5000', '5000'],
      },
    ]);
    await push(
      alliance,
      soft,
      [sale('late', '2026-03-06T10:00:00+01:00', '3.00', { recordedAt: '2026-04-09T10:00:00+02:00' })].slice(
        0,
        0,
      ),
    );
    await close(alliance, '2026-04');
    for (const period of ['2026-03', '2026-04']) {
      expect(await kept(id, `${period}-01`)).toEqual(await recomputed(id, `${period}-01`));
      const { parties } = (await soft.get(`${at}/statements/${period}`)).body;
      const { periods } = (await soft.get(`${at}/ledger?from=${period}&to=${period}`)).body;
      expect(periods).toHaveLength(1);
      for (const party of ['soft', 'hard']) {
        const own = periods[0].accounts.filter((one: { party: string }) => one.party === party);
        const [entitled, held, payments] = own;
        expect(own.map(({ account }: { account: string }) => account)).toEqual([
          `entitled:${party}`,
          `held:${party}`,
          `held:${party}:payments`,
        ]);
        const { opening, closing, ...changes } = parties[party];
        expect({
          entitled: Number(entitled.change),
          held: Number(held.change),
          payments: Number(payments.change),
        }).toEqual({
          entitled: 0 - Number(changes.entitled),
          held: Number(changes.held),
          payments: 0 - Number(changes.payments),
        });
        const total = (what: 'opening' | 'closing') =>
          own.reduce(
            (sum: number, one: Record<string, string>) => sum + Math.round(Number(one[what]) * 100),
            0,
          );
        expect([total('opening'), total('closing')]).toEqual([
          0 - Math.round(Number(opening) * 100),
          0 - Math.round(Number(closing) * 100),
        ]);
      }
    }
  });

  it('writes what a period lacks that was closed before there was a ledger', async () => {
    const alliance = await closed();
    const { soft, path: at, id } = alliance;
    const before = await kept(id, '2026-03-01');
    await owner.query('delete from ledger_entry where alliance_id = $1', [id]);
    await owner.query('delete from ledger_balance where alliance_id = $1', [id]);
    expect((await soft.get(`${at}/ledger`)).body.code).toBe('ledger_not_written');
    await close(alliance, '2026-04');
    expect(await kept(id, '2026-03-01')).toEqual(before);
    expect(await kept(id, '2026-04-01')).toEqual(await recomputed(id, '2026-04-01'));
  });
});

describe('the database', () => {
  const insert = (accounts: string, amounts: string) =>
    `insert into ledger_entry (alliance_id, period_from, position, day, accounts, amounts)
     values ($1, '2026-03-01', 1, '2026-03-05', '${accounts}', '${amounts}')`;

  it('refuses an entry that does not balance, has no account, or is of no known account, and a second for a line', async () => {
    const alliance = await closed();
    await owner.query('delete from ledger_entry where alliance_id = $1 and position = 1', [alliance.id]);
    const refusal = (accounts: string, amounts: string) =>
      asSide(alliance, insert(accounts, amounts), [alliance.id]);
    expect(await refusal('{held:hard,entitled:soft}', '{100,-99}')).toContain('entry_balances');
    expect(await refusal('{held:hard,entitled:soft}', '{100,null}')).toContain('entry_balances');
    expect(await refusal('{}', '{}')).toContain('entry_posts_something');
    expect(await refusal('{held:hard}', '{1,-1}')).toContain('each_amount_has_its_account');
    expect(await refusal('{held:hard,null}', '{1,-1}')).toContain('accounts_are_known');
    expect(await refusal('{held:hard,cash:soft}', '{1,-1}')).toContain('accounts_are_known');
    expect(await refusal('{held:hard,"entitled:soft entitled:x"}', '{1,-1}')).toContain('accounts_are_known');
    expect(await refusal('{held:hard,entitled:soft}', '{1,-1}')).toBe('done');
    expect(await refusal('{held:hard,entitled:soft}', '{1,-1}')).toContain('one_entry_a_line');
    const other = await closed();
    expect(await asSide(alliance, insert('{held:hard}', '{0}'), [other.id])).toContain('row-level security');
  });

  it('refuses balances that do not balance or do not follow from each other', async () => {
    const alliance = await closed();
    await owner.query('delete from ledger_balance where alliance_id = $1', [alliance.id]);
    const refusal = (opening: string, change: string, closing: string) =>
      asSide(
        alliance,
        `insert into ledger_balance (alliance_id, period_from, entry_count, accounts, opening, change, closing)
         values ($1, '2026-03-01', 5, '{held:hard,entitled:soft}', '${opening}', '${change}', '${closing}')`,
        [alliance.id],
      );
    expect(await refusal('{1,0}', '{0,0}', '{1,0}')).toContain('closing_balances');
    expect(await refusal('{0,0}', '{5,-4}', '{5,-4}')).toContain('change_balances');
    expect(await refusal('{0,0}', '{5,-5}', '{4,-4}')).toContain('closing_is_opening_and_change');
    expect(await refusal('{0,0}', '{5,-5}', '{5,-5}')).toBe('done');
  });

  it('lets nobody change or take away what is written, its own sides included', async () => {
    const alliance = await closed();
    for (const table of ['ledger_entry', 'ledger_balance']) {
      expect(
        await asSide(alliance, `update ${table} set period_from = period_from where alliance_id = $1`, [
          alliance.id,
        ]),
      ).toContain('permission denied');
      expect(await asSide(alliance, `delete from ${table} where alliance_id = $1`, [alliance.id])).toContain(
        'permission denied',
      );
      expect(await asSide(alliance, `truncate ${table}`)).toContain('permission denied');
    }
  });
});

describe('the ledger', () => {
  it('is read by its sides and their programs, refused with a reason, and not there for a stranger', async () => {
    const alliance = await openAlliance(program);
    const { soft, path: at } = alliance;
    const codeOf = async (query: string, by = soft) => (await by.get(`${at}/ledger${query}`)).body.code;
    expect(await codeOf('')).toBe('statement_not_found');
    await agree(alliance);
    expect(await codeOf('')).toBe('statement_not_found');
    await push(alliance, soft, [sale('s1', '2026-03-05T10:00:00+01:00', '1.00', { collectedBy: 'soft' })]);
    await close(alliance, '2026-03');
    expect(await codeOf('?from=2026-Q1')).toBe('period_not_found');
    expect(await codeOf('?to=2026-Q1')).toBe('period_not_found');
    expect(await codeOf('?from=2026-04')).toBe('range_reversed');
    expect(await codeOf('?from=2026-02')).toBe('statement_not_found');
    expect(await codeOf('?to=2026-04')).toBe('statement_not_found');
    for (const file of ['', '/hledger', '/beancount', '/csv']) {
      expect((await soft.get(`${at}/ledger${file}`)).status).toBe(200);
      expect(await stranger.get(`${at}/ledger${file}`)).toMatchObject({
        status: 404,
        body: { code: 'alliance_not_found' },
      });
    }
    const made = await soft.post('/api/v1/keys', {
      name: 'test',
      scopes: ['settlement:read'],
      expiresInDays: 30,
    });
    const key = soft.with({ cookie: '', authorization: `Bearer ${made.body.text}` });
    expect((await key.get(`${at}/ledger`)).body.periods).toMatchObject([{ period: '2026-03', entries: 1 }]);
  });

  it('leaves as journals that other programs accept, and as a table in the reader’s language', async () => {
    const alliance = await closed();
    const { hard, path: at } = alliance;
    await close(alliance, '2026-04');
    const table = await hard.get(`${at}/ledger/csv?language=vi&from=2026-04`);
    expect(table.headers['content-disposition']).toContain('ledger-2026-04.csv');
    expect(table.text.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFKỳ,Dòng,Ngày,Sự kiện,Loại,Tài khoản,Bên,Nợ,Có,Loại tiền',
      '2026-04,,2026-04-01,,opening,entitled:soft,soft,,285.00,EUR',
    ]);
    const folder = await mkdtemp(path.join(tmpdir(), 'entente-ledger-'));
    try {
      for (const [format, command, ...args] of [
        ['hledger', 'hledger', 'check', '--strict', '-f'],
        ['beancount', 'bean-check'],
      ] as const) {
        for (const query of ['', '?from=2026-04']) {
          const { text } = await hard.get(`${at}/ledger/${format}${query}`);
          expect(text).toContain('Ledger of Sensors for greenhouses');
          const file = path.join(folder, format);
          await writeFile(file, text);
          const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
          const { error, status, stderr } = spawnSync(command, [...args, file], { encoding: 'utf8', env });
          if (error === undefined) expect(`${status} ${stderr}`).toBe('0 ');
        }
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
