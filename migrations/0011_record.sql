-- The record of an alliance: what happened in it, entry by entry, each holding the hash of the one before.

set local search_path = entente;

-- One entry, never changed. `entry` is its canonical JSON, byte for byte (`json` keeps its text); the columns are what
-- keys need of it. An entry has one place and names the one before by place and hash, so the chain has no gap and no fork.
create table record_entry (
  alliance_id uuid not null references alliance,
  sequence bigint not null constraint sequence_counts_from_one check (sequence >= 1),
  previous_sequence bigint,
  previous_hash text,
  hash text not null constraint hash_is_sha256 check (hash ~ '^sha256:[0-9a-f]{64}$'),
  recorded_by_organisation uuid not null,
  entry json not null,
  constraint one_entry_a_place primary key (alliance_id, sequence),
  constraint entry_by_its_hash unique (alliance_id, sequence, hash),
  constraint previous_entry_is_there foreign key (alliance_id, previous_sequence, previous_hash)
    references record_entry (alliance_id, sequence, hash),
  constraint only_the_first_follows_none check (
    previous_sequence is not distinct from nullif(sequence - 1, 0) and (previous_hash is null) = (sequence = 1)),
  constraint columns_say_what_the_entry_says check (
    (entry ->> 'sequence')::bigint = sequence and entry ->> 'hash' = hash
    and entry ->> 'previous' is not distinct from previous_hash),
  constraint recorded_by_a_side foreign key (alliance_id, recorded_by_organisation) references alliance_party
);
-- Up to where each side has signed.
create index entry_by_action on record_entry (alliance_id, (entry ->> 'action'), recorded_by_organisation, sequence);

-- The row on which those who add to the record take turns.
create table record_head (
  alliance_id uuid primary key references alliance,
  last_sequence bigint not null check (last_sequence >= 0),
  last_hash text
);

alter table record_entry enable row level security;
alter table record_entry force row level security;
create policy own_alliances on record_entry
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
-- A side records its own deeds alone.
create policy own_side on record_entry as restrictive for insert
  with check (recorded_by_organisation = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table record_head enable row level security;
alter table record_head force row level security;
create policy own_alliances on record_head
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));

grant select, insert on record_entry to entente_server;
grant select, insert, update (last_sequence, last_hash) on record_head to entente_server;
