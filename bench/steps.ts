/**
 * The next best steps, which every page before an alliance asks for: with 200,000 customers and 1,000,000 sales, the first
 * time of a process (an import works that out before anybody asks; here the sales came past it) and from then on: then it does
 * not matter how many sales there are.
 */
import pg from 'pg';
import { call, median, newcomer, openBenchServer, say } from './bench-server.ts';
import { fillSales } from './fill-sales.ts';

const sales = 1_000_000;
const customers = 200_000;
const questions = 20;

export async function benchSteps(): Promise<void> {
  const server = await openBenchServer();
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    const headers = await newcomer(server.address, 'steps@example.com');
    const me = await call(server.address, headers, 'GET', '/api/v1/me');
    await fillSales(client, me.text('organisations', '0', 'id'), { sales, customers });
    const ask = async () => {
      const from = performance.now();
      await call(server.address, headers, 'GET', '/api/v1/next-steps');
      return performance.now() - from;
    };
    const first = await ask();
    const times: number[] = [];
    for (let question = 0; question < questions; question += 1) times.push(await ask());
    say(
      `the next best steps: ${first.toFixed(0)} ms the first time, then ${median(times).toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms`,
    );
  } finally {
    await client.end();
    await server.close();
  }
}
