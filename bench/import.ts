/**
 * Importing 1,000,000 sales: the product's own import (upload, read, check, keep sums) against bare COPY of the same
 * rows into a table with the same keys. The claim: within twice the time, and memory that does not grow with the file.
 */
import { createReadStream, createWriteStream, openAsBlob } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { answerOf, call, median, newcomer, openBenchServer, say, seconds } from './bench-server.ts';

const rows = 1_000_000;
const rounds = 3;

function sale(at: number): readonly string[] {
  const number = String((at * 7919) % 1_000_003).padStart(8, '0');
  const date = new Date(Date.UTC(2024, 0, 1) + (at % 730) * 86_400_000).toISOString().slice(0, 10);
  const amount = `${(at * 7) % 9000}.${String(at % 100).padStart(2, '0')}`;
  return [
    `INV-${number}`,
    date,
    `Customer ${at % 2000}`,
    `product ${at % 500}`,
    `region ${at % 12}`,
    `channel ${at % 5}`,
    `supplier ${at % 40}`,
    amount,
    'EUR',
  ];
}

const header = 'invoice,date,customer,product,region,channel,supplier,amount,currency';

async function writeRows(
  file: string,
  count: number,
  line: (at: number) => string,
  first: string,
): Promise<void> {
  const out = createWriteStream(file);
  await pipeline(
    (function* () {
      let text = first;
      for (let at = 0; at < count; at += 1) {
        text += line(at);
        if (text.length > 1 << 16) {
          yield text;
          text = '';
        }
      }
      yield text;
    })(),
    out,
  );
}

export async function benchImport(): Promise<void> {
  const server = await openBenchServer();
  try {
    const csv = path.join(server.folder, 'sales.csv');
    const small = path.join(server.folder, 'small.csv');
    const tsv = path.join(server.folder, 'sales.tsv');
    await writeRows(csv, rows, (at) => `${sale(at).join(',')}\n`, `${header}\n`);
    await writeRows(small, rows / 10, (at) => `${sale(at).join(',')}\n`, `${header}\n`);
    const organisation = '00000000-0000-7000-8000-000000000000';
    await writeRows(
      tsv,
      rows,
      (at) => {
        const [id, date, customer, product, region, channel, supplier, amount] = sale(at);
        const content = String(at).padStart(32, '0');
        const minor = String(Number(amount?.replace('.', '')));
        return `${[organisation, `id:${id}`, organisation, at + 2, content, date, minor, 'EUR', customer, channel, '\\N', product, region, supplier].join('\t')}\n`;
      },
      '',
    );
    await productImport(server.address, small, rows / 10, 'warm@example.com');
    const peakSmall = await server.peakMemory();
    const bare: number[] = [];
    const whole: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const reference = await bareCopy(server.ownerUrl, tsv);
      const ours = await productImport(server.address, csv, rows, `round${round}@example.com`);
      bare.push(reference);
      whole.push(ours.upload + ours.import);
      ratios.push((ours.upload + ours.import) / reference);
      say(
        `round ${round + 1}: bare COPY ${reference.toFixed(1)} s; import ${ours.import.toFixed(1)} s + upload ${ours.upload.toFixed(1)} s`,
      );
    }
    const peak = await server.peakMemory();
    say(
      `import of ${rows} rows, upload included, to bare COPY: ${median(ratios).toFixed(2)} x (claim: at most 2)`,
    );
    say(
      `peak memory of the server: ${peakSmall.toFixed(0)} MB after ${rows / 10} rows, ${peak.toFixed(0)} MB after ${rounds} x ${rows} rows`,
    );
  } finally {
    await server.close();
  }
}

async function bareCopy(ownerUrl: string, tsv: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('drop table if exists public.bare_sale');
    await client.query('create table public.bare_sale (like entente.sale including all)');
    await client.query('checkpoint');
    const from = performance.now();
    await pipeline(
      createReadStream(tsv, { highWaterMark: 1 << 16 }),
      client.query(
        copyFrom(`copy public.bare_sale
      (organisation_id, sale_key, import_id, line, content, sale_date, amount_minor, currency, customer, channel, partner, product, region, supplier) from stdin`),
      ),
    );
    const took = seconds(from);
    await client.query('drop table public.bare_sale');
    await client.query('checkpoint');
    return took;
  } finally {
    await client.end();
  }
}

async function productImport(
  address: string,
  csv: string,
  count: number,
  email: string,
): Promise<{ upload: number; import: number }> {
  const headers = await newcomer(address, email);
  const from = performance.now();
  const sent = await fetch(`${address}/api/v1/uploads?name=sales.csv`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: await openAsBlob(csv),
  });
  if (sent.status !== 201) throw new Error(await sent.text());
  const upload = answerOf(await sent.json());
  const uploaded = seconds(from);
  const begun = performance.now();
  const started = await call(address, headers, 'POST', '/api/v1/imports', {
    upload: upload.text('upload', 'id'),
    reading: upload.json('reading'),
  });
  for (;;) {
    const state = await call(address, headers, 'GET', `/api/v1/imports/${started.text('import', 'id')}`);
    if (state.json('import', 'endedAt') !== null) {
      if (state.text('import', 'newRows') !== String(count))
        throw new Error(JSON.stringify(state.json('import')));
      return { upload: uploaded, import: seconds(begun) };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
