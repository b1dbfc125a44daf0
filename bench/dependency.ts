/**
 * On whom a company depends, at 10,000,000 sales to 200,000 customers: the page's query, warm, after facts have arrived by
 * an import (the claim: at most 100 ms), and the full recompute from single sales against a plain GROUP BY of the same rows
 * in the same run (the claim: no slower). Both must come to the same figures, or nothing is measured.
 */
import pg from 'pg';
import { concentration } from '#capabilities/dependency/core/concentration.ts';
import { type SalesColumns, salesColumns } from '#capabilities/dependency/core/sales-columns.ts';
import {
  answerOf,
  type BenchServer,
  call,
  median,
  newcomer,
  openBenchServer,
  say,
  seconds,
} from './bench-server.ts';
import { fillSales } from './fill-sales.ts';

const sales = 10_000_000;
const customers = 200_000;
const arriving = 1_000;
const rounds = 3;
const questions = 20;

export async function benchDependency(): Promise<void> {
  const server = await openBenchServer();
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    const headers = await newcomer(server.address, 'dependency@example.com');
    const me = await call(server.address, headers, 'GET', '/api/v1/me');
    const organisation = me.text('organisations', '0', 'id');
    const begun = performance.now();
    await fillSales(client, organisation, { sales, customers });
    say(
      `${sales.toLocaleString('en')} sales to ${customers.toLocaleString('en')} customers lie there after ${seconds(begun).toFixed(0)} s`,
    );
    await bringSales(server, headers);
    await benchPage(server, headers);
    await benchRecompute(client, organisation, server, headers);
  } finally {
    await client.end();
    await server.close();
  }
}

/** Facts arrive as they do in the product: by a file. */
async function bringSales({ address }: BenchServer, headers: Record<string, string>): Promise<void> {
  const lines = Array.from(
    { length: arriving },
    (_, at) => `NEW-${at},2025-12-${String(1 + (at % 31)).padStart(2, '0')},Customer ${at},${at}.50,EUR`,
  );
  const sent = await fetch(`${address}/api/v1/uploads?name=new.csv`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: `id,date,customer,amount,currency\n${lines.join('\n')}\n`,
  });
  if (sent.status !== 201) throw new Error(await sent.text());
  const upload = answerOf(await sent.json());
  const begun = performance.now();
  const started = await call(address, headers, 'POST', '/api/v1/imports', {
    upload: upload.text('upload', 'id'),
    reading: upload.json('reading'),
  });
  for (;;) {
    const state = await call(address, headers, 'GET', `/api/v1/imports/${started.text('import', 'id')}`);
    if (state.json('import', 'endedAt') !== null) {
      if (state.text('import', 'newRows') !== String(arriving))
        throw new Error(JSON.stringify(state.json('import')));
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  say(`${arriving} sales more arrive by an import in ${seconds(begun).toFixed(1)} s`);
}

async function benchPage({ address }: BenchServer, headers: Record<string, string>): Promise<void> {
  const paths = {
    'the figures of the last 12 months (claim: at most 100 ms warm)':
      '/api/v1/dependency?by=customer&most=20',
    'the first page of customers (claim: the same)': '/api/v1/dependency/counterparties?by=customer&limit=50',
    'a search among all their names': '/api/v1/dependency/counterparties?by=customer&limit=50&search=1999',
    'the trend': '/api/v1/dependency/trend?by=customer',
  };
  for (const [name, path] of Object.entries(paths)) {
    const ask = async () => {
      const from = performance.now();
      await call(address, headers, 'GET', path);
      return performance.now() - from;
    };
    const first = await ask();
    const times: number[] = [];
    for (let question = 0; question < questions; question += 1) times.push(await ask());
    say(
      `${name}: ${first.toFixed(0)} ms the first time, then ${median(times).toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms`,
    );
  }
}

/** The same rows, all of them, as each holds them: added up by PostgreSQL, and by the core that the command line uses. */
async function benchRecompute(
  client: pg.Client,
  organisation: string,
  { address }: BenchServer,
  headers: Record<string, string>,
): Promise<void> {
  const columns = await columnsOf(client, organisation);
  const grouping = `select coalesce(customer, '') as name, sum(amount_minor) as amount from entente.sale where organisation_id = $1 group by 1`;
  const theirs: number[] = [];
  const ours: number[] = [];
  let sum = 0n;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await client.query(grouping, [organisation]);
    theirs.push(seconds(begun));
    const from = performance.now();
    const found = concentration(columns.net(() => true).amounts);
    ours.push(seconds(from));
    if (!found.ok) throw new Error(found.refusal.code);
    sum = found.value.netMinor;
  }
  const told = await call(address, headers, 'GET', '/api/v1/dependency?by=customer&all=true');
  const net = BigInt(told.text('net').replace('.', ''));
  if (net !== sum) throw new Error(`the page says ${net}, the full recompute ${sum}`);
  const ratios = ours.map((took, round) => took / (theirs[round] ?? 0));
  say(
    `full recompute, shares and indexes included: ${median(ours).toFixed(1)} s; plain GROUP BY: ${median(theirs).toFixed(1)} s`,
  );
  say(`full recompute to plain GROUP BY: ${median(ratios).toFixed(2)} x (claim: at most 1)`);
}

async function columnsOf(client: pg.Client, organisation: string): Promise<SalesColumns> {
  const columns = salesColumns();
  await client.query('begin');
  await client.query(
    `declare rows no scroll cursor for select sale_date::text, customer, amount_minor::text from entente.sale where organisation_id = '${organisation}'`,
  );
  for (;;) {
    const { rows } = await client.query({ text: 'fetch 100000 from rows', rowMode: 'array' });
    if (rows.length === 0) break;
    for (const [date, customer, amount] of rows) columns.add(date, customer, BigInt(amount));
  }
  await client.query('commit');
  return columns;
}
