/**
 * For looking at a closing under way as long as one likes: many events in the server's own database, and a transaction
 * there that has a sheet of the statement already, so that the real closing waits where it writes that sheet.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { fillEvents } from '../fill-events.ts';
import type { RunningServer } from './journey.ts';
import type { Side } from './two-companies.ts';

/** As the owner of the tables of a server with the PostgreSQL that comes with it. */
async function ownerOf({ dataDir }: RunningServer): Promise<pg.Client> {
  const { port, password } = JSON.parse(await readFile(path.join(dataDir, 'postgres.json'), 'utf8'));
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  await client.connect();
  return client;
}

/** Shares so many events of March 2026 between the two sides. */
export async function shareMany(
  server: RunningServer,
  alliance: string,
  sides: readonly [Side, Side],
  events: number,
): Promise<void> {
  const owner = await ownerOf(server);
  await fillEvents(owner, {
    alliance,
    organisations: [sides[0].organisation, sides[1].organisation],
    from: '2026-03-01',
    events,
  });
  await owner.end();
}

/**
 * Keeps closings of March 2026 waiting where they write the sheet that begins at a position.
 * @returns lets them go on
 */
export async function holdSheet(
  server: RunningServer,
  alliance: string,
  first: number,
): Promise<() => Promise<void>> {
  const owner = await ownerOf(server);
  await owner.query(`begin; set local search_path = entente; set local entente.alliances = '{${alliance}}'`);
  await owner.query(
    `insert into statement_sheet (alliance_id, period_from, first_position, last_position, lines, reasons)
     values ($1, '2026-03-01', $2, $2, '{}', '[]')`,
    [alliance, first],
  );
  return async () => {
    await owner.query('rollback');
    await owner.end();
  };
}
