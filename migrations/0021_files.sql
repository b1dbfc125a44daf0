-- Evidence files of an organisation, in pieces, and what each is evidence of. All of it is private.

set local search_path = entente;

-- How many bytes the organisation's files take, counted in the transaction that keeps each piece.
create table file_room (
  organisation_id uuid primary key references organisation,
  used_bytes bigint not null constraint room_is_not_overdrawn check (used_bytes >= 0)
);

-- Name and type are what the sender said. A file without its hash is still coming, or broke off.
create table file (
  organisation_id uuid not null references organisation,
  file_id uuid not null,
  name text not null constraint file_has_a_name check (length(name) between 1 and 200),
  type text not null check (length(type) <= 120),
  size_bytes bigint not null check (size_bytes >= 0),
  sha256 bytea check (length(sha256) = 32),
  created_at timestamptz not null,
  created_by uuid not null,
  completed_at timestamptz,
  primary key (organisation_id, file_id),
  constraint whole_file_has_its_hash check (num_nulls(sha256, completed_at) in (0, 2))
);

create table file_piece (
  organisation_id uuid not null,
  file_id uuid not null,
  number integer not null check (number >= 0),
  bytes bytea not null,
  primary key (organisation_id, file_id, number),
  foreign key (organisation_id, file_id) references file
);
-- Documents and pictures are pressed together already.
alter table file_piece alter column bytes set storage external;

-- That a thing (of this kind, with this id) has the file as evidence. The key keeps a used file from being removed.
create table file_use (
  organisation_id uuid not null,
  kind text not null check (length(kind) between 1 and 40),
  of_id uuid not null,
  file_id uuid not null,
  primary key (organisation_id, kind, of_id, file_id),
  constraint used_file_stays foreign key (organisation_id, file_id) references file
);
create index file_use_by_file on file_use (organisation_id, file_id);

alter table file_room enable row level security;
alter table file_room force row level security;
create policy own_organisation on file_room
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table file enable row level security;
alter table file force row level security;
create policy own_organisation on file
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table file_piece enable row level security;
alter table file_piece force row level security;
create policy own_organisation on file_piece
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table file_use enable row level security;
alter table file_use force row level security;
create policy own_organisation on file_use
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update (used_bytes) on file_room to entente_server;
grant select, insert, delete, update (size_bytes, sha256, completed_at) on file to entente_server;
grant select, insert, delete on file_piece, file_use to entente_server;
