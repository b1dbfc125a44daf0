/**
 * Statements that were closed when each line was a row of its own: the migration that puts lines on sheets keeps every
 * one of them, with its hash, its explanation or reason, and what was disputed, also under an owner without special
 * rights, whom row-level security binds.
 */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paymentOf, saleOf, settled } from '#capabilities/settlement/core/test-examples.ts';
import { keepsItsHash } from '#capabilities/settlement/server/keeps-its-hash.ts';
import { loadLines, loadPaymentLines, loadStatements } from '#capabilities/settlement/server/store.ts';
import { type Database, openDatabase } from '#platform/db/database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { withConnection } from '#platform/db/with-connection.ts';
import { openPlainPostgres, type PlainPostgres } from './plain-postgres.ts';

const lastBefore = '0017';
/** Two full sheets of March and what is left on a third, and some lines of April. */
const march = 2300;
const april = 5;
const [organisation, alliance] = [randomUUID(), randomUUID()];
const statements = settled({}, [
  ...Array.from({ length: march - 2 }, (_, at) => saleOf(`s${at}`, `${at}.50`)),
  paymentOf('p1', '7.00', { at: '2026-03-02T10:00:00Z' }),
  paymentOf('p2', '8.00'),
  ...Array.from({ length: april }, (_, at) => saleOf(`t${at}`, '1.00', { at: '2026-04-05T10:00:00Z' })),
]);

let postgres: PlainPostgres;
let database: Database;

beforeAll(async () => {
  postgres = await openPlainPostgres();
  const before = path.join(postgres.folder, 'before');
  await mkdir(before);
  for (const file of await readdir('migrations')) {
    if (file.slice(0, 4) <= lastBefore)
      await copyFile(path.join('migrations', file), path.join(before, file));
  }
  await migrate(postgres.ownerUrl, before);
  await withConnection(postgres.adminUrl, closeAsBefore);
  database = openDatabase(await migrate(postgres.ownerUrl, 'migrations'), () => {});
});
afterAll(async () => {
  await database?.close();
  await postgres?.close();
});

/** March with explanations, April with reasons, and a dispute of the last line of each. */
async function closeAsBefore(admin: pg.ClientBase): Promise<void> {
  await admin.query(`set search_path = entente; set session_replication_role = replica`);
  await admin.query(
    'insert into alliance_membership (organisation_id, alliance_id, since) values ($1, $2, now())',
    [organisation, alliance],
  );
  await admin.query(
    `insert into alliance_party (alliance_id, organisation_id, party, position, organisation_name, country, joined_at)
     values ($1, $2, 'soft', 1, 'A side', 'NL', now())`,
    [alliance, organisation],
  );
  for (const [index, { lines, ...head }] of statements.entries()) {
    const { from, to } = head.period;
    const { statement: hash, previous } = head.hashes;
    await admin.query(
      `insert into statement (alliance_id, period_from, period_to, agreement_id, version, hash, previous_hash,
         line_count, document, closed_by_organisation, closed_by, closed_at)
       values ($1, $2, $3, $1, 1, $4, $5, $6, $7, $1, $1, now())`,
      [alliance, from, to, hash, previous, lines.length, JSON.stringify(head)],
    );
    const rows = lines.map(({ why, ...line }, at) => ({
      position: at + 1,
      event_id: line.event,
      kind: line.kind,
      line,
      why: index === 0 ? why : undefined,
      reason: index === 0 ? undefined : [String(at)],
    }));
    await admin.query(
      `insert into statement_line (alliance_id, period_from, position, event_id, kind, line, why, reason)
       select $1, $2, row.* from json_to_recordset($3)
         as row (position integer, event_id text, kind text, line json, why json, reason json)`,
      [alliance, from, JSON.stringify(rows, null, 1)],
    );
    for (const position of [lines.length, null]) {
      await admin.query(
        `insert into statement_dispute (alliance_id, dispute_id, period_from, position, organisation_id, party,
           person_id, reason, disputed_at) values ($1, gen_random_uuid(), $2, $3, $1, 'soft', $1, 'why?', now())`,
        [alliance, from, position],
      );
    }
  }
}

it('are on sheets afterwards, each with what it said, in the order and under the hash they had', async () => {
  await database.asOrganisation(organisation, async (tx) => {
    const closed = await loadStatements(tx, alliance);
    expect(closed).toHaveLength(statements.length);
    for (const [index, row] of closed.entries()) {
      const lines = statements[index]?.lines ?? [];
      expect(await keepsItsHash(tx, alliance, row)).toBe(true);
      const read = await loadLines(tx, alliance, row.from, 0, lines.length + 1);
      expect(read).toEqual(
        lines.map(({ why, ...line }, at) => ({
          position: at + 1,
          line,
          why: index === 0 ? why : null,
          reason: index === 0 ? null : [String(at)],
        })),
      );
    }
    const from = closed[0]?.from ?? '';
    for (const [after, most] of [
      [0, 1],
      [999, 1],
      [999, 2],
      [1000, 1],
      [1500, 700],
      [march - 1, 10],
      [march, 10],
    ] as const) {
      const positions = (await loadLines(tx, alliance, from, after, most)).map(({ position }) => position);
      const count = Math.min(most, march - after);
      expect(positions).toEqual(Array.from({ length: count }, (_, at) => after + at + 1));
    }
  });
});

it('are found where they are payments or disputed', async () => {
  await database.asOrganisation(organisation, async (tx) => {
    expect(await loadPaymentLines(tx, alliance)).toEqual([
      { from: '2026-03-01', event: 'p1', amount: '7.00' },
      { from: '2026-03-01', event: 'p2', amount: '8.00' },
    ]);
    const disputed = await tx.query(
      `select period_from, position, sheet_first, sheet_last from statement_dispute
        where alliance_id = $1 order by 1, 2`,
      [alliance],
    );
    expect(disputed.map((row) => Object.values(row))).toEqual([
      ['2026-03-01', march, 2001, march],
      ['2026-03-01', null, null, null],
      ['2026-04-01', april, 1, april],
      ['2026-04-01', null, null, null],
    ]);
  });
});

it('cannot be disputed where they are not', async () => {
  const dispute = (position: number, sheet: readonly (number | null)[]) =>
    database.asOrganisation(organisation, (tx) =>
      tx.execute(
        `insert into statement_dispute (alliance_id, dispute_id, period_from, position, organisation_id, party,
           person_id, reason, disputed_at, sheet_first, sheet_last)
         values ($1, gen_random_uuid(), '2026-04-01', $2, $3, 'soft', $1, 'why?', now(), $4, $5)`,
        [alliance, position, organisation, ...sheet],
      ),
    );
  await expect(dispute(april + 1, [1, april])).rejects.toThrow('disputed_line_is_on_its_sheet');
  await expect(dispute(april + 1, [null, null])).rejects.toThrow('disputed_line_is_on_its_sheet');
  await expect(dispute(april + 1, [1, april + 1])).rejects.toThrow('disputed_line_is_there');
});
