-- Selections of a partner: what is looked for, by which criteria, who might be it, and who gave which score with which
-- evidence. All of it is private to the organisation that looks.
--
-- Removing marks a row with who and when and keeps it, so that it can be brought back and what was said stays explained.

set local search_path = entente;

create table selection (
  organisation_id uuid not null references organisation,
  selection_id uuid not null,
  name text not null constraint selection_has_a_name check (length(name) between 1 and 120),
  purpose text not null check (length(purpose) <= 2000),
  -- How many people work for us, to see whether a candidate matches.
  our_size integer constraint our_size_counts_people check (our_size between 1 and 100000000),
  criteria_version integer not null constraint criteria_version_counts_from_one check (criteria_version >= 1),
  criteria_changed_at timestamptz not null,
  criteria_changed_by uuid not null,
  created_at timestamptz not null,
  created_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, selection_id),
  constraint selection_removal_names_who check (num_nulls(removed_at, removed_by) in (0, 2))
);

-- `template` names one of the criteria every selection can start with; then name and question may be left to each
-- reader's language. The scale of every criterion is 0 to 10. Weights count in proportion to each other.
create table selection_criterion (
  organisation_id uuid not null,
  selection_id uuid not null,
  criterion_id uuid not null,
  position integer not null check (position >= 0),
  template text check (length(template) between 1 and 40),
  name text check (length(name) between 1 and 60),
  question text check (length(question) between 1 and 300),
  weight double precision not null constraint weight_is_not_negative check (weight between 0 and 1000000),
  direction text not null constraint direction_is_known check (direction in ('max', 'min')),
  must_be_at_least double precision constraint must_have_is_on_the_scale check (must_be_at_least between 0 and 10),
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, selection_id, criterion_id),
  foreign key (organisation_id, selection_id) references selection,
  constraint criterion_has_a_name check (num_nonnulls(template, name) >= 1),
  constraint criterion_removal_names_who check (num_nulls(removed_at, removed_by) in (0, 2))
);

-- `name_key` is the name as it is compared: without case and doubled spaces.
create table candidate (
  organisation_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  name text not null constraint candidate_has_a_name check (length(name) between 1 and 120),
  name_key text not null check (length(name_key) between 1 and 400),
  country text check (country ~ '^[A-Z]{2}$'),
  website text check (length(website) between 1 and 300),
  size integer constraint size_counts_people check (size between 0 and 100000000),
  source text constraint source_is_known check (source in
    ('trade_fair', 'association', 'recommendation', 'adviser', 'online_platform', 'competitors_partner', 'own_contact', 'other')),
  note text not null check (length(note) <= 2000),
  version integer not null check (version >= 1),
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, selection_id, candidate_id),
  foreign key (organisation_id, selection_id) references selection,
  constraint candidate_removal_names_who check (num_nulls(removed_at, removed_by) in (0, 2))
);
create unique index one_candidate_a_name on candidate (organisation_id, selection_id, name_key) where removed_at is null;

-- What one evaluator says of one candidate on one criterion. No value means: looked, and do not know. `version` counts
-- the changes, so that two devices of one person cannot write over each other unseen.
create table candidate_score (
  organisation_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  criterion_id uuid not null,
  evaluator_id uuid not null,
  value double precision constraint score_is_on_the_scale check (value between 0 and 10),
  evidence text not null check (length(evidence) <= 2000),
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  constraint one_score_an_evaluator primary key (organisation_id, selection_id, candidate_id, criterion_id, evaluator_id),
  foreign key (organisation_id, selection_id, candidate_id) references candidate,
  foreign key (organisation_id, selection_id, criterion_id) references selection_criterion
);

alter table selection enable row level security;
alter table selection force row level security;
create policy own_organisation on selection
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table selection_criterion enable row level security;
alter table selection_criterion force row level security;
create policy own_organisation on selection_criterion
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table candidate enable row level security;
alter table candidate force row level security;
create policy own_organisation on candidate
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table candidate_score enable row level security;
alter table candidate_score force row level security;
create policy own_organisation on candidate_score
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update on selection, selection_criterion, candidate, candidate_score to entente_server;
