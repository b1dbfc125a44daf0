-- The longlist: what an ideal partner looks like, how each candidate compares with it at first sight, which entries were
-- one company, and which are not although they look alike.

set local search_path = entente;

-- `merged_into` names the entry of the same selection that took over what this one had.
alter table candidate
  add column merged_into uuid,
  add constraint merged_entry_is_off_the_list check (merged_into is null or removed_at is not null);

-- Two candidates of which somebody said that they are two companies.
create table candidate_distinction (
  organisation_id uuid not null,
  selection_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  told_at timestamptz not null,
  told_by uuid not null,
  constraint told_once_a_pair primary key (organisation_id, selection_id, one_id, other_id),
  foreign key (organisation_id, selection_id, one_id) references candidate,
  foreign key (organisation_id, selection_id, other_id) references candidate
);

create table partner_profile (
  organisation_id uuid not null,
  selection_id uuid not null,
  -- How many people work there.
  size_least integer check (size_least between 1 and 100000000),
  size_most integer check (size_most between 1 and 100000000),
  industry text not null check (length(industry) <= 1000),
  competing text not null check (length(competing) <= 1000),
  customers text not null check (length(customers) <= 1000),
  capability text not null check (length(capability) <= 1000),
  win_win text not null check (length(win_win) <= 1000),
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, selection_id),
  foreign key (organisation_id, selection_id) references selection,
  constraint least_size_is_not_above_the_most check (size_least <= size_most)
);

-- At first sight: whether a candidate is as the profile wants it. No verdict: taken back.
create table candidate_trait (
  organisation_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  trait text not null constraint trait_is_known check (trait in ('industry', 'customers', 'capability', 'win_win')),
  verdict text constraint verdict_is_known check (verdict in ('yes', 'partly', 'no')),
  judged_at timestamptz not null,
  judged_by uuid not null,
  constraint one_verdict_a_trait primary key (organisation_id, selection_id, candidate_id, trait),
  foreign key (organisation_id, selection_id, candidate_id) references candidate
);

alter table candidate_distinction enable row level security;
alter table candidate_distinction force row level security;
create policy own_organisation on candidate_distinction
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table partner_profile enable row level security;
alter table partner_profile force row level security;
create policy own_organisation on partner_profile
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table candidate_trait enable row level security;
alter table candidate_trait force row level security;
create policy own_organisation on candidate_trait
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update on candidate_distinction, partner_profile, candidate_trait to entente_server;
