-- Decisions for a partner: who decided what, on what, frozen. Rows are added and never changed; a later decision takes the
-- place of the one before.

set local search_path = entente;

-- The red findings that a decision was made in spite of, one after the other without a gap, each with the reason that
-- was written for this very finding. They come before their decision, which refers to the last of them.
create table decision_red (
  organisation_id uuid not null,
  decision_id uuid not null,
  position integer not null check (position >= 1),
  previous integer constraint red_follows_the_one_before check (previous is not distinct from nullif(position - 1, 0)),
  selection_id uuid not null,
  candidate_id uuid not null,
  item_id uuid not null,
  finding_version integer not null,
  primary key (organisation_id, decision_id, position),
  constraint red_is_counted_once unique (organisation_id, decision_id, item_id),
  constraint red_is_about_one_candidate unique (organisation_id, decision_id, selection_id, candidate_id, position),
  constraint reds_have_no_gap foreign key (organisation_id, decision_id, selection_id, candidate_id, previous)
    references decision_red (organisation_id, decision_id, selection_id, candidate_id, position),
  constraint red_has_its_reason foreign key (organisation_id, selection_id, candidate_id, item_id, finding_version)
    references red_reason
);

-- The document is canonical JSON; without a candidate the decision is for nobody. A decision for a candidate refers to
-- the state of its due diligence and has as many explained red findings as that state has red ones.
create table decision (
  organisation_id uuid not null,
  selection_id uuid not null,
  number integer not null check (number >= 1),
  previous integer
    constraint decision_follows_the_one_before check (previous is not distinct from nullif(number - 1, 0)),
  decision_id uuid not null,
  candidate_id uuid,
  candidate_name text,
  diligence_version integer,
  open_reds integer not null check (open_reds >= 0),
  last_red integer constraint last_red_counts_them check (last_red is not distinct from nullif(open_reds, 0)),
  document text not null,
  hash text not null
    constraint hash_is_of_the_document check (hash = 'sha256:' || encode(sha256(convert_to(document, 'UTF8')), 'hex')),
  decided_at timestamptz not null,
  decided_by uuid not null,
  decided_by_name text not null,
  primary key (organisation_id, selection_id, number),
  constraint decision_has_one_id unique (organisation_id, decision_id),
  foreign key (organisation_id, selection_id) references selection,
  constraint decisions_have_no_gap foreign key (organisation_id, selection_id, previous)
    references decision (organisation_id, selection_id, number),
  constraint decision_names_candidate_and_state
    check (num_nulls(candidate_id, candidate_name, diligence_version) in (0, 3)),
  constraint nobody_has_no_reds check (candidate_id is not null or open_reds = 0),
  constraint reds_are_those_of_the_state
    foreign key (organisation_id, selection_id, candidate_id, diligence_version, open_reds)
    references diligence_state (organisation_id, selection_id, candidate_id, version, open_reds),
  constraint no_open_red_without_reason
    foreign key (organisation_id, decision_id, selection_id, candidate_id, last_red)
    references decision_red (organisation_id, decision_id, selection_id, candidate_id, position)
);

alter table decision_red enable row level security;
alter table decision_red force row level security;
create policy own_organisation on decision_red
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table decision enable row level security;
alter table decision force row level security;
create policy own_organisation on decision
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert on decision_red, decision to entente_server;
