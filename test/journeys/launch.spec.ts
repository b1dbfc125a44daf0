/** What the person who starts the program meets: the address, a taken port, a second start, a kill, and Ctrl-C. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, startServer, test } from './journey.ts';

/** Runs the server with a change to its environment until it ends; returns what it said and its exit code. */
async function runToEnd(
  environment: Readonly<Record<string, string>>,
): Promise<{ code: unknown; said: string }> {
  const child: ChildProcess = spawn(process.execPath, ['dist/server.js'], {
    env: { ...process.env, ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code]: unknown[] = await once(child, 'close');
  return { code, said };
}

test('The first page opens at the address that was printed', async ({ page, server }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('/');
  await expect(page).toHaveTitle(/Entente/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(problems).toEqual([]);
  expect(server.said()).toContain('Entente is ready: http://localhost:');
});

test('A second start on the same data says where the first one answers, and the first goes on', async ({
  server,
}) => {
  const { code, said } = await runToEnd({ DATA_DIR: server.dataDir, PORT: '65535' });
  expect(said).toContain(`already running on the data in ${server.dataDir}`);
  expect(said).toContain(`localhost:${new URL(server.address).port}`);
  expect(code).toBe(1);
  expect((await fetch(server.address)).status).toBe(200);
});

test('A taken port is named, with the way out', async ({ server }) => {
  const port = new URL(server.address).port;
  const own = await startServer();
  await own.stop();
  const { code, said } = await runToEnd({ DATA_DIR: own.dataDir, PORT: port });
  expect(said).toContain(`Port ${port} on 127.0.0.1 is taken by another program. Set PORT to a free one.`);
  expect(code).toBe(1);
  await own.remove();
});

test('A port that is none is named', async () => {
  const { code, said } = await runToEnd({ PORT: 'http' });
  expect(said).toContain('PORT is http');
  expect(code).toBe(1);
});

test('Ctrl-C ends it with nothing left behind, and a killed one starts again', async () => {
  const first = await startServer();
  await first.kill();
  const second = await startServer(first);
  expect(second.said()).toContain('still running');
  expect(await second.stop()).toBe(0);
  const third = await startServer(first);
  expect(third.said()).not.toContain('still running');
  expect(await third.stop('SIGINT')).toBe(0);
  await third.remove();
});

test('A built file that is gone since an update is not answered with the page', async ({ request }) => {
  const gone = await request.get('/assets/index-gone.js');
  expect(gone.status()).toBe(404);
  expect((await request.get('/o/anything')).headers()['content-type']).toContain('text/html');
});
