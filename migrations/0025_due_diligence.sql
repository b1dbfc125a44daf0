-- Due diligence of candidates: what is looked into, by whom and until when, what was found, how it is rated. All of it is
-- private to the organisation that looks.

set local search_path = entente;

-- That it began, and how many red findings there are now. `version` counts the states.
create table diligence (
  organisation_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  version integer not null check (version >= 0),
  open_reds integer not null check (open_reds >= 0),
  begun_at timestamptz not null,
  begun_by uuid not null,
  primary key (organisation_id, selection_id, candidate_id),
  foreign key (organisation_id, selection_id, candidate_id) references candidate
);

-- Every state with its red findings: what a decision refers to as the state it was made in.
create table diligence_state (
  organisation_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  version integer not null check (version >= 1),
  open_reds integer not null check (open_reds >= 0),
  primary key (organisation_id, selection_id, candidate_id, version),
  constraint state_has_one_count unique (organisation_id, selection_id, candidate_id, version, open_reds),
  foreign key (organisation_id, selection_id, candidate_id) references diligence
);

-- An item of the template keeps name and what to look at in each reader's language. `finding_version` counts the changes of
-- finding and rating.
create table diligence_item (
  organisation_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  item_id uuid not null,
  position integer not null check (position >= 0),
  area text not null constraint area_is_known check (area in ('financial', 'legal', 'market', 'technical')),
  template text check (length(template) between 1 and 40),
  name text check (length(name) between 1 and 120),
  look text check (length(look) between 1 and 400),
  owner_id uuid,
  due_on date,
  state text not null constraint item_state_is_known check (state in ('open', 'under_way', 'done', 'set_aside')),
  finding text not null check (length(finding) <= 4000),
  rating text constraint rating_is_known check (rating in ('green', 'amber', 'red')),
  links text[] not null constraint links_are_few check (cardinality(links) <= 10),
  set_aside_reason text not null check (length(set_aside_reason) <= 2000),
  finding_version integer not null check (finding_version >= 0),
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, selection_id, candidate_id, item_id),
  foreign key (organisation_id, selection_id, candidate_id) references diligence,
  constraint item_has_a_name check (num_nonnulls(template, name) >= 1),
  constraint red_says_what_was_found check (rating is distinct from 'red' or finding <> ''),
  constraint red_is_not_set_aside check (rating is distinct from 'red' or state <> 'set_aside'),
  constraint done_says_what_was_found check (state <> 'done' or (finding <> '' and rating is not null)),
  constraint set_aside_says_why check ((state = 'set_aside') = (set_aside_reason <> ''))
);

-- Why to go on in spite of a red finding: for that very finding, once.
create table red_reason (
  organisation_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  item_id uuid not null,
  finding_version integer not null check (finding_version >= 1),
  reason text not null constraint reason_says_something check (length(reason) between 1 and 2000),
  written_at timestamptz not null,
  written_by uuid not null,
  constraint one_reason_a_finding
    primary key (organisation_id, selection_id, candidate_id, item_id, finding_version),
  foreign key (organisation_id, selection_id, candidate_id, item_id) references diligence_item
);

alter table diligence enable row level security;
alter table diligence force row level security;
create policy own_organisation on diligence
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table diligence_state enable row level security;
alter table diligence_state force row level security;
create policy own_organisation on diligence_state
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table diligence_item enable row level security;
alter table diligence_item force row level security;
create policy own_organisation on diligence_item
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table red_reason enable row level security;
alter table red_reason force row level security;
create policy own_organisation on red_reason
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update (version, open_reds) on diligence to entente_server;
grant select, insert on diligence_state, red_reason to entente_server;
grant select, insert, update (owner_id, due_on, state, finding, rating, links, set_aside_reason, finding_version, version,
  changed_at, changed_by) on diligence_item to entente_server;
