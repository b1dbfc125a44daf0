-- Statements: what reading their payments needs, and closing by a timer.

set local search_path = entente;

-- Payments are few among the lines, and looked for in all statements of an alliance at once.
create index payment_line on statement_line (alliance_id, period_from, position) where kind = 'payment';

-- Closing by a timer ------------------------------------------------------------------------------------------------

-- What each side chose: so many days after its end a period may close by itself, or, with none, that it may not. The
-- latest choice of a side counts; periods close by themselves while that of every side names days.
create table closing_choice (
  alliance_id uuid not null,
  choice_id uuid not null,
  organisation_id uuid not null,
  party text not null,
  person_id uuid not null,
  grace_days integer constraint grace_is_two_months_at_most check (grace_days between 0 and 60),
  chosen_at timestamptz not null,
  constraint one_choice_an_id primary key (alliance_id, choice_id),
  constraint chosen_by_a_side foreign key (alliance_id, organisation_id) references alliance_party
);

-- For which period the timer was set to which moment under a choice: once each, however many servers come to set it.
create table closing_wake (
  alliance_id uuid not null,
  choice_id uuid not null,
  period_from date not null,
  wakes_at timestamptz not null,
  constraint timer_set_once primary key (alliance_id, choice_id, period_from, wakes_at),
  foreign key (alliance_id, choice_id) references closing_choice
);

-- The choice under which a statement was closed by the timer; none where a person closed it.
alter table statement add column closed_under uuid,
  add constraint closed_under_a_choice foreign key (alliance_id, closed_under) references closing_choice;

alter table closing_choice enable row level security;
alter table closing_choice force row level security;
create policy own_alliances on closing_choice
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on closing_choice as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table closing_wake enable row level security;
alter table closing_wake force row level security;
create policy own_alliances on closing_wake
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));

grant select, insert on closing_choice, closing_wake to entente_server;
