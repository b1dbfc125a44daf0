/**
 * Balances of a ledger of 10,000,000 postings, ten years of months: the product's route against adding up the entries
 * when asked. The claim: within 100 milliseconds, for one period and for all.
 */
import pg from 'pg';
import { agreedAlliance } from './agreed-alliance.ts';
import { call, median, openBenchServer, say } from './bench-server.ts';

const months = 120;
const entriesAMonth = 27_778;
const rounds = 20;

export async function benchLedger(): Promise<void> {
  const server = await openBenchServer();
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  try {
    await owner.connect();
    const { soft, alliance } = await agreedAlliance(server.address);
    await fillLedger(owner, alliance);
    const { rows } = await owner.query<{ postings: string }>(
      'select sum(cardinality(amounts)) as postings from entente.ledger_entry',
    );
    const path = `/api/v1/alliances/${alliance}/ledger`;
    const one = await timed(() => call(server.address, soft, 'GET', `${path}?from=2025-12&to=2025-12`));
    const all = await timed(() => call(server.address, soft, 'GET', path));
    const added = await timed(() => addedUp(owner, alliance), 3);
    say(`${rows[0]?.postings} postings in ${months} periods`);
    say(`balances of one period: ${one.toFixed(1)} ms, of all: ${all.toFixed(1)} ms (claim: within 100)`);
    say(`added up when asked: ${added.toFixed(0)} ms, ${(added / all).toFixed(0)} x of all periods kept`);
  } finally {
    await owner.end();
    await server.close();
  }
}

/** The median of milliseconds, after one round that warms up. */
async function timed(ask: () => Promise<unknown>, times = rounds): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round <= times; round += 1) {
    const from = performance.now();
    await ask();
    if (round > 0) taken.push(performance.now() - from);
  }
  return median(taken);
}

/** The balances that so many entries lead to. */
const balances = (entries: string) =>
  `array[-300 * ${entries}, 0, 0, -700 * ${entries}, 1000 * ${entries}, 0]`;

/** Closed months with entries of three postings each; of events and lines, which balances do not need, there are none. */
async function fillLedger(owner: pg.Client, alliance: string): Promise<void> {
  await owner.query(`set search_path = entente; set session_replication_role = replica;
    set entente.alliances = '{${alliance}}'`);
  const month = `(date '2016-01-01' + (n || ' months')::interval)::date`;
  const next = `(date '2016-01-01' + (n + 1 || ' months')::interval)::date`;
  const hash = (n: string) => `'sha256:' || lpad(to_hex(${n}), 64, '0')`;
  await owner.query(
    `insert into statement (alliance_id, period_from, period_to, agreement_id, version, hash, previous_hash, line_count,
       document, closed_by_organisation, closed_by, closed_at)
     select v.alliance_id, ${month}, ${next}, v.agreement_id, v.version, ${hash('n')},
            case when n > 0 then ${hash('n - 1')} end, ${entriesAMonth},
            json_build_object('period', json_build_object('from', ${month}, 'to', ${next})),
            v.alliance_id, v.alliance_id, now()
       from agreement_version v, generate_series(0, ${months - 1}) n where v.alliance_id = $1`,
    [alliance],
  );
  await owner.query(
    `insert into ledger_entry (alliance_id, period_from, position, day, accounts, amounts)
     select $1, ${month}, position, ${month}, '{held:hard,entitled:soft,entitled:hard}', '{1000,-300,-700}'
       from generate_series(0, ${months - 1}) n, generate_series(1, ${entriesAMonth}) position`,
    [alliance],
  );
  await owner.query(
    `insert into ledger_balance (alliance_id, period_from, entry_count, accounts, opening, change, closing)
     select $1, ${month}, ${entriesAMonth},
            '{entitled:soft,held:soft,held:soft:payments,entitled:hard,held:hard,held:hard:payments}',
            ${balances(`${entriesAMonth}::numeric * n`)}, ${balances(`${entriesAMonth}::numeric`)},
            ${balances(`${entriesAMonth}::numeric * (n + 1)`)}
       from generate_series(0, ${months - 1}) n`,
    [alliance],
  );
  await owner.query('vacuum analyze ledger_entry');
}

async function addedUp(owner: pg.Client, alliance: string): Promise<unknown> {
  return owner.query(
    `select period_from, account, sum(amount) from ledger_entry, unnest(accounts, amounts) posted (account, amount)
      where alliance_id = $1 group by period_from, account`,
    [alliance],
  );
}
