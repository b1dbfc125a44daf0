/**
 * For tests and measurements: many shared events at once, written by the database as pushes would have written them, for
 * pushing a million takes longer than what is to be looked at. Sales by both sides with tax, a refund of every twelfth,
 * some costs; amounts by formulas, so that the same number of events is always the same events.
 */
import type pg from 'pg';

export interface FilledPeriod {
  readonly alliance: string;
  /** The sides `soft` and `hard`. */
  readonly organisations: readonly [string, string];
  /** Its first day, of a month. */
  readonly from: string;
  readonly events: number;
}

/** @param owner a connection of the tables' owner, who may leave the checks of keys to whoever reads this */
export async function fillEvents(owner: pg.ClientBase, period: FilledPeriod): Promise<void> {
  const { alliance, organisations, from, events } = period;
  await owner.query(`set search_path = entente; set session_replication_role = replica;
    set entente.alliances = '{${alliance}}'`);
  // Seconds of the month, spread over its first 27 days.
  const moment = `(timestamp '${from} 00:00:00' + n * interval '27 days' / ${events})`;
  const kind = `case when n % 12 = 7 then 'refund' when n % 25 = 3 then 'cost' else 'sale' end`;
  const side = `case when n % 3 = 0 then 'soft' else 'hard' end`;
  const gross = '(1210 + (n::bigint * 7919) % 90000)';
  const money = (minor: string) => `to_char((${minor}) / 100.0, 'FM999999990.00')`;
  await owner.query(
    `insert into alliance_event (alliance_id, event_id, sequence, party, pushed_by_organisation, kind, day, at,
       recorded_at, received_at, product, currency, amount_minor, document, given_hash)
     select $1, id, sequence, party, case party when 'soft' then $2::uuid else $3::uuid end, kind, moment::date,
            moment at time zone 'UTC', moment at time zone 'UTC', moment at time zone 'UTC', product,
            case kind when 'refund' then null else 'EUR' end, case kind when 'refund' then null else amount end, (case kind
              when 'sale' then json_build_object('party', party, 'receivedAt', at, 'id', id, 'kind', kind, 'at', at,
                'amount', ${money('amount')}, 'currency', 'EUR', 'tax', ${money('amount * 21 / 121')},
                'product', product, 'collectedBy', party)
              when 'refund' then json_build_object('party', party, 'receivedAt', at, 'id', id, 'kind', kind, 'at', at,
                'of', '${from}-' || lpad((n - 1)::text, 8, '0'), 'amount', '1.21', 'paidBy', party)
              else json_build_object('party', party, 'receivedAt', at, 'id', id, 'kind', kind, 'at', at,
                'category', 'marketing', 'amount', ${money('amount')}, 'currency', 'EUR', 'paidBy', party) end),
            'sha256:' || lpad(to_hex(n), 64, '0')
       from (select n, '${from}-' || lpad(n::text, 8, '0') as id, ${kind} as kind, ${side} as party,
                    ${moment} as moment, to_char(${moment}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
                    'p' || n % 10 as product, ${gross} as amount,
                    n + 1 + (select coalesce(max(last_sequence), 0) from event_gate where alliance_id = $1) as sequence
               from generate_series(0, $4::integer - 1) n) made`,
    [alliance, organisations[0], organisations[1], events],
  );
  await owner.query(
    `insert into event_gate (alliance_id, last_sequence) values ($1, $2)
     on conflict (alliance_id) do update set last_sequence = event_gate.last_sequence + $2`,
    [alliance, events],
  );
  await owner.query('set session_replication_role = origin; analyze alliance_event');
}
