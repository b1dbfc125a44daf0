/**
 * The reference for reading shared sales: a route that checks nothing and runs the product's statement, as the product's
 * own role, in one pipelined transaction with the tenant set. `tsx bench/bare-route.ts '{"database": …}'`
 */
import fastify from 'fastify';
import pg from 'pg';
import { z } from 'zod';

const optionsShape = z.object({
  database: z.string(),
  port: z.number(),
  organisation: z.uuid(),
  alliance: z.uuid(),
  limit: z.number(),
});
export type BareOptions = z.infer<typeof optionsShape>;

const { database, port, organisation, alliance, limit } = optionsShape.parse(
  JSON.parse(process.argv[2] ?? '{}'),
);
const config: pg.PoolConfig & { pipeline: boolean } = {
  connectionString: database,
  max: 10,
  pipeline: true,
};
const pool = new pg.Pool(config);
const statement = {
  name: 'bare',
  text: `select (select string_agg(party, ', ' order by position) from alliance_party where alliance_id = $1) as parties,
                string_agg(document, E',\\n') as events, count(*)::int as found, max(sequence) as last
           from (select sequence, document::text from alliance_event where alliance_id = $1
                  order by sequence asc limit ${limit + 1}) as page`,
  values: [alliance],
};
const app = fastify();
app.get('/', async (_request, reply) => {
  const client = await pool.connect();
  try {
    const [, , , found] = await Promise.all([
      client.query('begin read only'),
      client.query(`set local entente.organisation = '${organisation}'`),
      client.query(`set local entente.alliances = '{${alliance}}'`),
      client.query<{ events: string }>(statement),
    ]);
    client.query('commit').catch(() => {});
    const events = found.rows[0]?.events ?? '';
    return reply.type('application/json').send(`{"events":[${events.slice(0, events.lastIndexOf(',\n'))}]}`);
  } finally {
    client.release();
  }
});
await app.listen({ port, host: '127.0.0.1' });
