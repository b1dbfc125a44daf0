-- Comments on a clause or a term of a proposed version. Both sides see them; what was said is never changed. How far
-- each person has read is private to their organisation.

set local search_path = entente;

-- What is commented on: a part of a version, and within the terms the place.
create table agreement_comment (
  alliance_id uuid not null,
  comment_id uuid not null,
  agreement_id uuid not null,
  version integer not null,
  clause text not null constraint clause_is_known check (clause in ('title', 'scope', 'duties', 'ownership', 'kpis',
    'terms', 'intellectualProperty', 'confidentiality', 'nonCompetition', 'notice', 'exit', 'disputes', 'examples')),
  place text,
  organisation_id uuid not null,
  primary key (alliance_id, comment_id),
  constraint place_is_one_of_the_terms check (place is null or (clause = 'terms' and length(place) between 1 and 300)),
  foreign key (alliance_id, agreement_id, version) references agreement_version,
  constraint commented_by_a_side foreign key (alliance_id, organisation_id) references alliance_party
);

-- What was said of it, in order: the comment itself, answers, that it is settled, that it is open again. Entries of an
-- alliance count through, so that how far somebody has read is one number.
create table comment_entry (
  alliance_id uuid not null,
  entry integer not null constraint entry_counts_from_one check (entry >= 1),
  comment_id uuid not null,
  agreement_id uuid not null,
  version integer not null,
  kind text not null constraint kind_is_known check (kind in ('comment', 'answer', 'resolution', 'reopening')),
  text text not null check (length(text) <= 4000),
  organisation_id uuid not null,
  person_id uuid not null,
  written_at timestamptz not null,
  primary key (alliance_id, entry),
  constraint comment_says_something check (kind in ('resolution', 'reopening') or length(text) >= 1),
  foreign key (alliance_id, comment_id) references agreement_comment,
  foreign key (alliance_id, agreement_id, version) references agreement_version,
  constraint written_by_a_side foreign key (alliance_id, organisation_id) references alliance_party
);
create unique index begun_once on comment_entry (alliance_id, comment_id) where kind = 'comment';

-- How far a person has read. Private: the partner does not learn who looked at what.
create table comment_reader (
  organisation_id uuid not null references organisation,
  alliance_id uuid not null,
  person_id uuid not null,
  up_to integer not null constraint reading_counts_from_zero check (up_to >= 0),
  primary key (organisation_id, alliance_id, person_id)
);

alter table agreement_comment enable row level security;
alter table agreement_comment force row level security;
create policy own_alliances on agreement_comment
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on agreement_comment as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table comment_entry enable row level security;
alter table comment_entry force row level security;
create policy own_alliances on comment_entry
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on comment_entry as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table comment_reader enable row level security;
alter table comment_reader force row level security;
create policy own_organisation on comment_reader
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert on agreement_comment, comment_entry to entente_server;
grant select, insert, update on comment_reader to entente_server;
