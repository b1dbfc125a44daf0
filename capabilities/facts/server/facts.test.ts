import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { runImport } from './run-import.ts';

let program: TestProgram;
let owner: Client;

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer();
});
afterAll(() => program.close());

const upload = (client: Client, text: string | Buffer, name = 'sales.csv') =>
  client.send('POST', `/api/v1/uploads?name=${name}`, Buffer.from(text), {
    'content-type': 'application/octet-stream',
  });

async function ended(client: Client, id: string) {
  const found = async () => (await client.get(`/api/v1/imports/${id}`)).body;
  await expect.poll(async () => (await found()).import.endedAt).not.toBeNull();
  return await found();
}

async function importFile(client: Client, text: string | Buffer, change: object = {}) {
  const sent = await upload(client, text);
  expect(sent.status, sent.text).toBe(201);
  const reading = { ...sent.body.reading, ...change };
  const started = await client.post('/api/v1/imports', { upload: sent.body.upload.id, reading });
  expect(started.status, started.text).toBe(202);
  return ended(client, started.body.import.id);
}

const sums = (client: Client) =>
  program.services.database.asOrganisation(client.organisation, (tx) =>
    tx.query<{ dimension: string; name: string; amount: bigint; sales: bigint }>(
      `select dimension, name, sum(amount_minor)::bigint as amount, sum(sales)::bigint as sales from sale_month
        where organisation_id = $1 group by 1, 2 order by 1, 2`,
      [client.organisation],
    ),
  );

const file = `id,date,customer,amount,currency
a1,2026-01-05,Vinfast,1200.50,EUR
a2,2026-01-06,Bosch,300.00,EUR
a3,2026-02-01,Vinfast,-200.50,EUR
`;

describe('importing a file', () => {
  it('brings its sales and keeps their sums by month', async () => {
    const client = await program.newcomer();
    const done = await importFile(client, file);
    expect(done.import).toMatchObject({
      state: 'done',
      newRows: 3,
      repeatedRows: 0,
      refusedRows: 0,
      progress: 1,
    });
    const listed = await client.get('/api/v1/sales?by=customer&name=Vinfast');
    expect(listed.body.sales.map((sale: { amount: string }) => sale.amount)).toEqual(['-200.50', '1200.50']);
    expect(await sums(client)).toContainEqual({
      dimension: 'customer',
      name: 'Vinfast',
      amount: 100_000n,
      sales: 2n,
    });
  });

  it('changes nothing when repeated, and tells an id with other content', async () => {
    const client = await program.newcomer();
    await importFile(client, file);
    const before = await sums(client);
    expect((await importFile(client, file)).import).toMatchObject({
      newRows: 0,
      repeatedRows: 3,
      refusedRows: 0,
    });
    expect(await sums(client)).toEqual(before);
    const other = await importFile(client, file.replace('300.00', '301.00'));
    expect(other.import).toMatchObject({ newRows: 0, repeatedRows: 2, refusedRows: 1 });
    expect(other.refused[0]).toMatchObject({ line: 3, faults: [{ code: 'id_has_other_content' }] });
    expect(await sums(client)).toEqual(before);
  });

  it('counts equal rows without an id as they stand, and not again when the file comes again', async () => {
    const client = await program.newcomer();
    const rows =
      'date;customer;amount\n05-01-2026;Bosch;10,00\n05-01-2026;Bosch;10,00\n06-01-2026;Bosch;10,00\n';
    expect((await importFile(client, rows, { currency: 'EUR' })).import).toMatchObject({ newRows: 3 });
    const longer = `${rows}06-01-2026;Bosch;10,00\n`;
    expect((await importFile(client, longer, { currency: 'EUR' })).import).toMatchObject({
      newRows: 1,
      repeatedRows: 3,
    });
  });

  it('takes the first of two lines with one id in a file', async () => {
    const client = await program.newcomer();
    const doubled = `id,date,customer,amount,currency\nx,2026-01-05,A,1.00,EUR\nx,2026-01-05,A,1.00,EUR\nx,2026-01-05,A,2.00,EUR\n`;
    const sent = await upload(client, doubled);
    const reading = {
      ...sent.body.reading,
      columns: { id: 0, date: 1, customer: 2, amount: 3, currency: 4 },
    };
    const started = await client.post('/api/v1/imports', { upload: sent.body.upload.id, reading });
    expect((await ended(client, started.body.import.id)).import).toMatchObject({
      newRows: 1,
      repeatedRows: 1,
      refusedRows: 1,
    });
  });

  it('leaves out rows that cannot be read, and gives them back as a file with reasons', async () => {
    const client = await program.newcomer();
    const bad = `id,date,customer,amount,currency\n1,2026-02-30,A,1.00,EUR\n2,2026-02-03,"=HYPERLINK(1)",x,EUR\n3,2026-02-03,A,1.00,EUR\n`;
    const done = await importFile(client, bad);
    expect(done.import).toMatchObject({ newRows: 1, refusedRows: 2 });
    const refused = await client.get(`/api/v1/imports/${done.import.id}/refused.csv`);
    expect(refused.status).toBe(200);
    const lines = refused.text.split('\r\n');
    expect(lines[0]).toBe('\uFEFFentente:line,entente:why,id,date,customer,amount,currency');
    expect(lines[1]).toMatch(/^2,.*,1,2026-02-30,A,1.00,EUR$/);
    expect(lines[2]).toMatch(/^3,.*,2,2026-02-03,'=HYPERLINK\(1\),x,EUR$/);
  });

  it('is refused whole where the rest of the file breaks its form, and keeps nothing', async () => {
    const client = await program.newcomer();
    const rows = Array.from({ length: 60_000 }, (_, at) => `${at},2026-01-05,Customer ${at % 7},1.00,EUR`);
    const done = await importFile(client, `id,date,customer,amount,currency\n${rows.join('\n')}\nlast,"open`);
    expect(done.import).toMatchObject({ state: 'refused', problem: { code: 'quote_is_not_closed' } });
    expect((await client.get('/api/v1/sales')).body.sales).toEqual([]);
    expect(await sums(client)).toEqual([]);
  });

  it.each([
    ['an empty file', '', 'file_is_empty'],
    ['a header alone', 'date,amount\n', 'file_has_only_a_header'],
    ['a workbook', Buffer.from('504b0304000000000000', 'hex'), 'file_is_a_workbook'],
    [
      'ten thousand columns',
      `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}\n1\n`,
      'file_has_too_many_columns',
    ],
  ])('refuses %s', async (_, content, code) => {
    expect(await upload(owner, content)).toMatchObject({ body: { code } });
  });

  it('is refused where a line has no end, without holding it', async () => {
    const client = await program.newcomer();
    const long = Buffer.concat([Buffer.from(file), Buffer.alloc(3_000_000, 'x')]);
    const done = await importFile(client, long);
    expect(done.import).toMatchObject({
      state: 'refused',
      problem: { code: 'line_is_too_long', path: 'line 5' },
    });
  });

  it('reads Chinese and Vietnamese encodings as they were meant', async () => {
    const client = await program.newcomer();
    // "日期,客户,金额\n2026-01-05,苏州,1.00" in GB18030.
    const gb = Buffer.concat([
      Buffer.from('c8d5c6da2cbfcdbba72cbdf0b6ee0a', 'hex'),
      Buffer.from('323032362d30312d30352c', 'hex'),
      Buffer.from('cbd5d6dd', 'hex'),
      Buffer.from(',1.00\n'),
    ]);
    const done = await importFile(client, gb, { currency: 'CNY' });
    expect(done.import).toMatchObject({ newRows: 1 });
    expect((await client.get('/api/v1/sales')).body.sales[0].customer).toBe('苏州');
  });
});

describe('a preview', () => {
  it('takes the company’s currency where the file names none, and says that it did', async () => {
    const client = await program.newcomer();
    const plain = 'date,customer,amount\n2026-01-05,A,1.00\n';
    const { body } = await upload(client, plain);
    expect(body).toMatchObject({
      reading: { currency: 'EUR' },
      why: { currency: 'company' },
      problem: null,
      rows: [{ sale: { amount: '1.00', currency: 'EUR' } }],
    });
    const chosen = await client.post(`/api/v1/uploads/${body.upload.id}/preview`, { currency: 'VND' });
    expect(chosen.body).toMatchObject({
      reading: { currency: 'VND' },
      why: { currency: 'given' },
      rows: [{ sale: { amount: '1', currency: 'VND' } }],
    });
  });

  it('tells the column and the value of a fault, and what keeps the file back', async () => {
    const client = await program.newcomer();
    const { body } = await upload(client, 'date,customer,amount\n2026-02-30,A,1.00\n');
    expect(body.rows[0].faults).toMatchObject([
      { code: 'date_does_not_exist', column: 'date', value: '2026-02-30' },
    ]);
    const without = await client.post(`/api/v1/uploads/${body.upload.id}/preview`, { columns: { date: 0 } });
    expect(without.body.problem).toMatchObject({ code: 'amount_column_is_not_chosen', column: null });
  });
});

describe('an import that is at work', () => {
  const many = (count: number) =>
    `id,date,customer,amount,currency\n${Array.from({ length: count }, (_, at) => `${at},2026-01-05,C${at % 50},1.00,EUR`).join('\n')}\n`;

  it('ends when cancelled and keeps nothing', async () => {
    const client = await program.newcomer();
    const sent = await upload(client, many(200_000));
    const started = await client.post('/api/v1/imports', {
      upload: sent.body.upload.id,
      reading: sent.body.reading,
    });
    const { id } = started.body.import;
    expect((await client.post(`/api/v1/imports/${id}/cancellation`)).status).toBe(200);
    expect((await ended(client, id)).import.state).toBe('cancelled');
    expect((await client.get('/api/v1/sales')).body.sales).toEqual([]);
    expect((await client.post(`/api/v1/imports/${id}/cancellation`)).body.code).toBe('import_has_ended');
  });

  it('leaves its file to another import of it, and the last of them forgets it', async () => {
    const client = await program.newcomer();
    const sent = await upload(client, many(30_000));
    const wish = { upload: sent.body.upload.id, reading: sent.body.reading };
    const started = [await client.post('/api/v1/imports', wish), await client.post('/api/v1/imports', wish)];
    const both = await Promise.all(started.map(({ body }) => ended(client, body.import.id)));
    expect(both.map(({ import: { state } }) => state)).toEqual(['done', 'done']);
    expect(both.reduce((sum, { import: { newRows } }) => sum + newRows, 0)).toBe(30_000);
    await expect
      .poll(async () => (await client.post(`/api/v1/uploads/${wish.upload}/preview`)).body.code)
      .toBe('upload_not_found');
  });

  it('is carried out once though two servers take it, and again after one died in it', async () => {
    const client = await program.newcomer();
    const sent = await upload(client, many(30_000));
    const started = await client.post('/api/v1/imports', {
      upload: sent.body.upload.id,
      reading: sent.body.reading,
    });
    const job = { organisation: client.organisation, import: started.body.import.id };
    const stopping = new AbortController();
    stopping.abort();
    expect(await runImport(program.services, job, stopping.signal)).toBe('again');
    const signal = new AbortController().signal;
    await Promise.all([runImport(program.services, job, signal), runImport(program.services, job, signal)]);
    expect((await ended(client, job.import)).import).toMatchObject({ state: 'done', newRows: 30_000 });
    const [total] = (await sums(client)).filter(({ dimension }) => dimension === 'region');
    expect(total).toMatchObject({ sales: 30_000n, amount: 3_000_000n });
  });
});

describe('who may', () => {
  it('import: members, not viewers; and nobody sees another company’s files', async () => {
    const client = await program.newcomer();
    const other = await program.newcomer();
    const sent = await upload(client, file);
    const path = `/api/v1/uploads/${sent.body.upload.id}/preview`;
    expect(await other.post(path)).toMatchObject({ status: 404, body: { code: 'upload_not_found' } });
    const wish = { upload: sent.body.upload.id, reading: sent.body.reading };
    expect(await other.post('/api/v1/imports', wish)).toMatchObject({
      status: 404,
      body: { code: 'upload_not_found' },
    });
    const started = await client.post('/api/v1/imports', wish);
    for (const end of ['', '/refused.csv']) {
      expect((await other.get(`/api/v1/imports/${started.body.import.id}${end}`)).body.code).toBe(
        'import_not_found',
      );
    }
    expect((await other.post(`/api/v1/imports/${started.body.import.id}/cancellation`)).status).toBe(404);
    await ended(client, started.body.import.id);
    expect((await other.get('/api/v1/sales')).body.sales).toEqual([]);
  });

  it('repeat a request: with an Idempotency-Key one import starts, not two', async () => {
    const client = await program.newcomer();
    const sent = await upload(client, file);
    const wish = { upload: sent.body.upload.id, reading: sent.body.reading };
    const key = { 'idempotency-key': randomUUID() };
    const first = await client.post('/api/v1/imports', wish, key);
    expect((await client.post('/api/v1/imports', wish, key)).body).toEqual(first.body);
    await ended(client, first.body.import.id);
    expect((await client.get('/api/v1/imports')).body.imports).toHaveLength(1);
  });

  it('page through sales by a cursor; a made-up one is refused', async () => {
    const client = await program.newcomer();
    await importFile(client, file);
    const first = await client.get('/api/v1/sales?limit=2');
    const second = await client.get(`/api/v1/sales?limit=2&cursor=${first.body.next}`);
    const keys = [...first.body.sales, ...second.body.sales].map((sale: { key: string }) => sale.key);
    expect(new Set(keys).size).toBe(3);
    expect(second.body.next).toBeNull();
    expect((await client.get('/api/v1/sales?cursor=zzzz')).body.code).toBe('cursor_not_usable');
  });
});

it('an upload names its chunks by content: what was sent is what is read', async () => {
  const bytes = Buffer.concat([
    Buffer.from('date,amount,currency\n'),
    Buffer.alloc(2_500_000, '2026-01-05,1.00,EUR\n'),
  ]);
  const sent = await upload(owner, bytes);
  const kept = await program.services.database.asOrganisation(owner.organisation, (tx) =>
    tx.query<{ bytes: Buffer }>(
      'select bytes from upload_chunk where organisation_id = $1 and upload_id = $2 order by number',
      [owner.organisation, sent.body.upload.id],
    ),
  );
  const digest = (buffer: Buffer) => createHash('sha256').update(buffer).digest('hex');
  expect(digest(Buffer.concat(kept.map((chunk) => chunk.bytes)))).toBe(digest(bytes));
});
