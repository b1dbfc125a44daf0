-- What the sides of an alliance share: their sales, refunds, costs and payments, as they pushed them.

set local search_path = entente;

-- One event, never changed. `document` is the event as it is shown: `party` and `receivedAt` in front of the event as it
-- was given, with what the server had to write in (see capabilities/sharing/README.md). It is `json`, not `jsonb`, so that
-- its text goes out as it came in. Everything else is read from it once, for looking up and adding up. Ids sort by code
-- point, which is settlement's order.
create table alliance_event (
  alliance_id uuid not null references alliance,
  event_id text collate "C" not null check (length(event_id) between 1 and 200),
  sequence bigint not null constraint sequence_counts_from_one check (sequence >= 1),
  party text not null,
  pushed_by_organisation uuid not null,
  kind text not null constraint kind_is_known check (kind in ('sale', 'refund', 'cost', 'payment')),
  day date not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  received_at timestamptz not null,
  product text,
  channel text,
  region text,
  customer text,
  currency text check (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint constraint amount_is_not_negative check (amount_minor >= 0),
  document json not null constraint document_is_an_object check (json_typeof(document) = 'object'),
  given_hash text not null constraint hash_is_sha256 check (given_hash ~ '^sha256:[0-9a-f]{64}$'),
  constraint one_event_an_id primary key (alliance_id, event_id),
  constraint one_event_a_place unique (alliance_id, sequence),
  constraint pushed_by_a_side foreign key (alliance_id, pushed_by_organisation) references alliance_party,
  constraint amount_has_its_currency check (amount_minor is null or currency is not null)
);
create index event_in_processing_order on alliance_event (alliance_id, recorded_at, at, event_id);
create index event_by_party on alliance_event (alliance_id, party, sequence);
create index event_by_day on alliance_event (alliance_id, day, sequence);

-- The row that pushes and the closing of periods take turns on: the last place given out, and the moment before which
-- nothing may be recorded any more because statements of that time are closed.
create table event_gate (
  alliance_id uuid primary key references alliance,
  last_sequence bigint not null check (last_sequence >= 0),
  sealed_until timestamptz
);

-- Sums by month, kept with every push, for pages that show them. Without a currency: refunds and payments that name none.
create table event_month (
  alliance_id uuid not null references alliance,
  party text not null,
  month date not null,
  kind text not null,
  currency text not null,
  events bigint not null,
  amount_minor numeric not null,
  constraint one_sum_a_month primary key (alliance_id, party, month, kind, currency)
);

alter table alliance_event enable row level security;
alter table alliance_event force row level security;
create policy own_alliances on alliance_event
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
-- A side pushes in its own name alone.
create policy own_side on alliance_event as restrictive for insert
  with check (pushed_by_organisation = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table event_gate enable row level security;
alter table event_gate force row level security;
create policy own_alliances on event_gate
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));

alter table event_month enable row level security;
alter table event_month force row level security;
create policy own_alliances on event_month
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));

grant select, insert on alliance_event to entente_server;
grant select, insert, update on event_gate, event_month to entente_server;
