/** Sales as imports leave them, for measurements: written by the database, for importing millions takes longer than measuring. */
import type pg from 'pg';

/** Sales over two years, some of them refunds, written as imports leave them, the sums by month too. */
export async function fillSales(
  client: pg.Client,
  organisation: string,
  { sales, customers }: { readonly sales: number; readonly customers: number },
): Promise<void> {
  const run = (sql: string) => client.query(sql);
  const org = `'${organisation}'::uuid`;
  await run('set search_path = entente; set synchronous_commit = off; set maintenance_work_mem = 1048576');
  // Indexes are made once at the end, as nothing is measured here.
  await run('drop index sale_by_date; alter table sale drop constraint sale_pkey');
  await run(
    `insert into import (organisation_id, import_id, upload_id, file_name, reading, state, size_bytes, new_rows, created_by, created_at, ended_at)
     select ${org}, ${org}, ${org}, 'sales.csv', '{}', 'done', 0, ${sales}, person_id, now(), now() from membership where organisation_id = ${org} limit 1`,
  );
  await run(
    `insert into sale (organisation_id, sale_key, import_id, line, content, sale_date, amount_minor, currency, customer, channel, product)
     select ${org}, 'id:INV-' || n, ${org}, n, '', date '2024-01-01' + (n % 731),
            case when n % 50 = 0 then -1 else 1 end * ((n::bigint * 7919) % 900000 + 1), 'EUR',
            'Customer ' || ((n::bigint * 7919) % ${customers}), 'channel ' || n % 5, 'product ' || n % 500
       from generate_series(1, ${sales}) as n`,
  );
  await run(
    'alter table sale add primary key (organisation_id, sale_key); create index sale_by_date on sale (organisation_id, sale_date, sale_key)',
  );
  for (const dimension of ['customer', 'channel', 'product']) {
    await run(
      `insert into sale_month (organisation_id, dimension, month, currency, name, amount_minor, sales)
       select ${org}, '${dimension}', date_trunc('month', sale_date), currency, ${dimension}, sum(amount_minor), count(*)
         from sale where organisation_id = ${org} group by 3, 4, 5`,
    );
  }
  await run('vacuum analyze sale');
  await run('vacuum analyze sale_month');
  await run('checkpoint');
}
