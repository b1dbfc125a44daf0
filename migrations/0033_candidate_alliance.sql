-- Which alliance was begun with which candidate: private to the side that began it.

set local search_path = entente;

-- The alliance itself belongs to all its sides and knows nothing of this.
create table candidate_alliance (
  organisation_id uuid not null,
  alliance_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  begun_at timestamptz not null,
  begun_by uuid not null,
  constraint one_candidate_an_alliance primary key (organisation_id, alliance_id),
  foreign key (organisation_id, selection_id, candidate_id) references candidate
);

alter table candidate_alliance enable row level security;
alter table candidate_alliance force row level security;
create policy own_organisation on candidate_alliance
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert on candidate_alliance to entente_server;
