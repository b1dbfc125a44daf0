-- Signed entries of the record name the key they are signed with, as agreements and statements do; and how far a person
-- has seen what another side shares.

set local search_path = entente;

-- Signed entries ------------------------------------------------------------------------------------------------------

-- The key is one that the side announced in this alliance, it is the one whose signature the entry holds, and it is in use
-- when the entry is written. Entries from before may lack it where nothing but the record itself was signed with a key.
alter table record_entry
  add column key_id uuid,
  add column signed_with text;

alter table record_entry no force row level security;
alter table party_key no force row level security;
update record_entry set signed_with = entry #>> '{signature,publicKey}' where entry -> 'signature' is not null;
update record_entry set key_id = announced.key_id
  from party_key announced
 where announced.alliance_id = record_entry.alliance_id
   and announced.organisation_id = record_entry.recorded_by_organisation
   and announced.public_key = record_entry.signed_with;
alter table party_key force row level security;
alter table record_entry
  add constraint signed_with_an_announced_key
    foreign key (alliance_id, recorded_by_organisation, key_id, signed_with)
    references party_key (alliance_id, organisation_id, key_id, public_key),
  add constraint signed_with_says_what_the_entry_says
    check (signed_with is not distinct from entry #>> '{signature,publicKey}'),
  add constraint signed_entry_names_its_key check ((key_id is null) = (signed_with is null)) not valid,
  add constraint countersignature_is_signed
    check (entry ->> 'action' <> 'record_countersigned' or signed_with is not null) not valid;
alter table record_entry force row level security;

create policy with_the_key_in_use on record_entry as restrictive for insert
  with check (signed_with is null or key_id = nullif(current_setting('entente.signing_key', true), '')::uuid);

-- Policies that were seen ---------------------------------------------------------------------------------------------

-- Up to which version a person has seen what a side shares. Private: the other side does not learn who looked.
create table policy_reader (
  organisation_id uuid not null references organisation,
  alliance_id uuid not null,
  person_id uuid not null,
  set_by_organisation uuid not null,
  up_to integer not null constraint reading_counts_from_zero check (up_to >= 0),
  primary key (organisation_id, alliance_id, person_id, set_by_organisation)
);

alter table policy_reader enable row level security;
alter table policy_reader force row level security;
create policy own_organisation on policy_reader
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update on policy_reader to entente_server;
