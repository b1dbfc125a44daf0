-- Closing as work that outlives a request: who asked for it, how far it is, and how it ended.

set local search_path = entente;

-- One closing of a period. The statement and its lines are written by one transaction of their own, which ends by making
-- this row `done`; how far it is, and that somebody wants it stopped, is said here in short transactions beside it.
create table closing (
  alliance_id uuid not null,
  closing_id uuid not null,
  period_from date not null,
  -- Its name, `2026-03`.
  period text not null,
  organisation_id uuid not null,
  person_id uuid not null,
  -- The choice of the sides under which the timer closes; none where a person asked.
  choice_id uuid,
  asked_at timestamptz not null,
  state text not null default 'running'
    constraint state_is_known check (state in ('running', 'done', 'cancelled', 'refused')),
  refusal json,
  events_total bigint constraint total_is_not_negative check (events_total >= 0),
  events_done bigint not null default 0 constraint done_is_not_negative check (events_done >= 0),
  failures integer not null default 0,
  cancelled_at timestamptz,
  cancelled_by_organisation uuid,
  cancelled_by uuid,
  ended_at timestamptz,
  -- The period, once it has its statement.
  statement_from date,
  constraint one_closing_an_id primary key (alliance_id, closing_id),
  constraint asked_by_a_side foreign key (alliance_id, organisation_id) references alliance_party,
  constraint asked_under_a_choice foreign key (alliance_id, choice_id) references closing_choice,
  constraint cancelled_by_a_side foreign key (alliance_id, cancelled_by_organisation) references alliance_party,
  constraint done_has_its_statement check ((state = 'done') = (statement_from is not null)),
  constraint statement_is_there foreign key (alliance_id, statement_from) references statement (alliance_id, period_from),
  constraint statement_is_of_its_period check (statement_from = period_from),
  constraint ended_has_its_time check ((state = 'running') = (ended_at is null)),
  constraint refused_says_why check ((state = 'refused') = (refusal is not null)),
  constraint cancelled_by_somebody check (state <> 'cancelled' or cancelled_at is not null),
  constraint whoever_cancels_is_named check (
    (cancelled_at is null) = (cancelled_by_organisation is null) and (cancelled_at is null) = (cancelled_by is null))
);
create unique index one_closing_at_a_time on closing (alliance_id) where state = 'running';
create index closing_by_period on closing (alliance_id, period_from, asked_at);

alter table closing enable row level security;
alter table closing force row level security;
create policy own_alliances on closing
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
-- A side asks in its own name alone; either side may stop it.
create policy own_side on closing as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert on closing to entente_server;
grant update (state, refusal, events_total, events_done, failures, cancelled_at, cancelled_by_organisation, cancelled_by,
  ended_at, statement_from) on closing to entente_server;

-- Lines are written while events are read; their statement, whose hash is of all of them, comes last.
alter table statement_line drop constraint statement_line_alliance_id_period_from_fkey,
  add constraint line_is_of_a_statement foreign key (alliance_id, period_from)
    references statement (alliance_id, period_from) deferrable initially deferred;
