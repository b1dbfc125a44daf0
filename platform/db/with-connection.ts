import pg from 'pg';

/** One connection for one piece of work outside the pools: the owner's, at start, and the ones of tests. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'entente',
    connectionTimeoutMillis: 10_000,
  });
  // A server that goes away in between fails the statement; without a listener it would also end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
