-- Judgements of the criteria of a selection in pairs: how many times as much one counts as the other. One row for each
-- two, the smaller id in the row; no value: taken
-- back.

set local search_path = entente;

create table selection_judgement (
  organisation_id uuid not null,
  selection_id uuid not null,
  row_id uuid not null,
  column_id uuid not null,
  value double precision constraint judgement_is_on_the_scale check (value between 0.11 and 9),
  judged_at timestamptz not null,
  judged_by uuid not null,
  constraint one_judgement_a_pair primary key (organisation_id, selection_id, row_id, column_id),
  foreign key (organisation_id, selection_id, row_id) references selection_criterion,
  foreign key (organisation_id, selection_id, column_id) references selection_criterion
);

alter table selection_judgement enable row level security;
alter table selection_judgement force row level security;
create policy own_organisation on selection_judgement
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update on selection_judgement to entente_server;
