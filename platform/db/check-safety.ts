import { readRoleSafety, readSafety, type Safety } from './safety.ts';
import { withConnection } from './with-connection.ts';

/** Reads what the database promises, and whether the role the server works as is subject to it. */
export function checkSafety(serverUrl: string): Promise<Safety> {
  return withConnection(serverUrl, async (client) => {
    const safety = await readSafety(client);
    return { ...safety, refusals: [...safety.refusals, ...(await readRoleSafety(client))] };
  });
}
