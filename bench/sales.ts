/**
 * Reading shared sales over the API: the product's route (key checked, row-level security, filters, cursor) against a
 * bare route that runs the same query with the tenant set, and against a few-line Flask server that answers the same
 * rows from memory. The claims: 70 % of the bare route or more; five times Flask or more.
 */
import { spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import autocannon from 'autocannon';
import { urlsOf } from '#platform/db/migrate.ts';
import type { BareOptions } from './bare-route.ts';
import { type BenchServer, call, freePort, median, newcomer, openBenchServer, say } from './bench-server.ts';

const sales = 5_000;
const limit = 50;
const rounds = 5;
const burstSeconds = 4;
const connections = 16;

export async function benchSales(): Promise<void> {
  const server = await openBenchServer();
  try {
    const shared = await shareSales(server);
    const target = `/api/v1/alliances/${shared.alliance}/sales?limit=${limit}`;
    const bare = await bareRoute(server, shared);
    const flask = await flaskServer(server, `${server.address}${target}`, shared.key);
    const ours: number[] = [];
    const toBare: number[] = [];
    const toFlask: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const product = await rate(`${server.address}${target}`, { authorization: `Bearer ${shared.key}` });
      const reference = await rate(bare.address, {});
      const python = flask === null ? null : await rate(flask.address, {});
      // The first round warms all of them up.
      if (round === 0) continue;
      ours.push(product);
      toBare.push(product / reference);
      if (python !== null) toFlask.push(product / python);
    }
    say(`sales API, ${limit} rows a page: ${median(ours).toFixed(0)} requests a second`);
    say(`to the bare route: ${(100 * median(toBare)).toFixed(0)} % (claim: at least 70)`);
    say(
      flask === null
        ? 'to Flask: skipped, python3-flask is not installed'
        : `to Flask: ${median(toFlask).toFixed(1)} x (claim: at least 5)`,
    );
    bare.close();
    flask?.close();
  } finally {
    await server.close();
  }
}

interface Shared {
  readonly alliance: string;
  readonly organisation: string;
  readonly key: string;
}

async function shareSales({ address }: BenchServer): Promise<Shared> {
  const person = await newcomer(address, 'sales@example.com');
  const me = await call(address, person, 'GET', '/api/v1/me');
  const founded = await call(address, person, 'POST', '/api/v1/alliances', {
    name: 'Measured alliance',
    goal: 'To be measured',
    party: 'soft',
    accountablePerson: me.text('person', 'id'),
  });
  const alliance: string = founded.text('alliance', 'id');
  const batch = Array.from({ length: sales }, (_, at) => ({
    id: `soft-${at}`,
    at: new Date(Date.UTC(2026, 0, 1) + at * 600_000).toISOString(),
    amount: `${100 + (at % 900)}.${String(at % 100).padStart(2, '0')}`,
    currency: 'EUR',
    product: `product ${at % 30}`,
    channel: `channel ${at % 5}`,
    customer: `customer ${at % 400}`,
  }));
  for (let from = 0; from < sales; from += 1000) {
    await call(
      address,
      person,
      'POST',
      `/api/v1/alliances/${alliance}/sales`,
      batch.slice(from, from + 1000),
    );
  }
  const key = await call(address, person, 'POST', '/api/v1/keys', {
    name: 'measured',
    scopes: ['sales:read'],
    expiresInDays: 1,
  });
  return { alliance, organisation: me.text('organisations', '0', 'id'), key: key.text('text') };
}

/** A reference in a process of its own, as the product is. */
interface Reference {
  readonly address: string;
  close(): void;
}

async function bareRoute({ ownerUrl }: BenchServer, { organisation, alliance }: Shared): Promise<Reference> {
  const port = await freePort();
  const given: BareOptions = { database: urlsOf(ownerUrl).server, port, organisation, alliance, limit };
  return startReference(
    process.execPath,
    ['--import', 'tsx', 'bench/bare-route.ts', JSON.stringify(given)],
    `http://127.0.0.1:${port}/`,
  );
}

async function flaskServer({ folder }: BenchServer, url: string, key: string): Promise<Reference | null> {
  const python = '/usr/bin/python3';
  if (spawnSync(python, ['-c', 'import flask']).status !== 0) return null;
  const page = await fetch(url, { headers: { authorization: `Bearer ${key}` } }).then((answer) =>
    answer.text(),
  );
  const data = path.join(folder, 'page.json');
  await writeFile(data, page);
  const port = await freePort();
  const program = path.join(folder, 'app.py');
  await writeFile(
    program,
    `import json, logging
from flask import Flask, jsonify
logging.getLogger("werkzeug").setLevel(logging.ERROR)
app = Flask(__name__)
page = json.load(open(${JSON.stringify(data)}))
@app.route("/")
def sales():
    return jsonify(page)
app.run(port=${port})
`,
  );
  return startReference(python, [program], `http://127.0.0.1:${port}/`);
}

async function startReference(program: string, args: readonly string[], address: string): Promise<Reference> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return { address, close: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`${program} does not answer at ${address}`);
}

async function rate(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({ url, headers, connections, duration: burstSeconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return result.requests.average;
}
