import pg from 'pg';
import { readRoleSafety, readSafety, type Safety } from './safety.ts';

/** Reads what the database promises, and whether the role the server works as is subject to it. */
export async function checkSafety(serverUrl: string): Promise<Safety> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const safety = await readSafety(client);
    return { ...safety, refusals: [...safety.refusals, ...(await readRoleSafety(client))] };
  } finally {
    await client.end();
  }
}
