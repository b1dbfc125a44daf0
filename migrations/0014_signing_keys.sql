-- Keys that an organisation signs with: the server's or its own, what each alliance was told of them, and signatures by
-- the key in use alone.

set local search_path = entente;

-- The organisation's keys ---------------------------------------------------------------------------------------------

-- One key is in use at a time. The secret part is there only while the server signs with it: once the key is retired, and
-- of a key that the organisation keeps itself, there is none.
alter table signing_key
  alter column sealed_secret drop not null,
  add column kept_by text not null default 'server'
    constraint kept_by_is_known check (kept_by in ('server', 'organisation')),
  add column created_by uuid,
  add column retired_by uuid,
  add constraint secret_only_while_the_server_signs
    check ((sealed_secret is not null) = (kept_by = 'server' and retired_at is null)),
  add constraint own_key_names_who_brought_it check (kept_by = 'server' or created_by is not null),
  add constraint key_is_used_once unique (organisation_id, public_key);
create unique index one_signing_key_in_use on signing_key (organisation_id) where retired_at is null;

revoke update on signing_key from entente_server;
grant update (sealed_secret, retired_at, retired_by) on signing_key to entente_server;

-- What a holder of a key has to sign to show that it is theirs. One is open at a time, and it is used up by being met.
create table key_challenge (
  organisation_id uuid primary key references organisation,
  public_key text not null,
  challenge text not null constraint challenge_is_no_hash check (challenge like 'entente-key-challenge:1:%'),
  asked_by uuid not null,
  expires_at timestamptz not null
);

-- Opens the key in use to the transaction and holds it against a change: what a side announces and signs is by this key
-- alone, as the policies below have it.
create function hold_signing_key(organisation uuid) returns uuid
  language plpgsql as $$
declare
  held uuid;
begin
  -- Who waited for a change to end finds the old key retired, and the new one when it looks again.
  for attempt in 1..2 loop
    select key_id into held from entente.signing_key
      where organisation_id = organisation and retired_at is null for share;
    exit when held is not null;
  end loop;
  execute format('set local entente.signing_key = %L', held);
  return held;
end $$;

-- What an alliance was told -------------------------------------------------------------------------------------------

-- The keys of a side in the order in which they were announced in the alliance; the last is the one it signs with. A key
-- is one side's, once and for all.
create table party_key (
  alliance_id uuid not null references alliance,
  organisation_id uuid not null,
  position integer not null constraint position_counts_from_one check (position >= 1),
  key_id uuid not null,
  public_key text not null constraint key_has_one_spelling check (public_key ~ '^[A-Za-z0-9_-]{43}$'),
  kept_by text not null constraint kept_by_is_known check (kept_by in ('server', 'organisation')),
  announced_at timestamptz not null,
  constraint one_key_a_position primary key (alliance_id, organisation_id, position),
  constraint key_announced_once unique (alliance_id, organisation_id, key_id, public_key),
  constraint key_of_one_side unique (alliance_id, public_key),
  constraint key_of_a_side foreign key (alliance_id, organisation_id) references alliance_party
);

-- Signatures made before keys were announced were made by the server, with the key they name.
alter table agreement_signature no force row level security;
alter table statement_signature no force row level security;
insert into party_key (alliance_id, organisation_id, position, key_id, public_key, kept_by, announced_at)
  select alliance_id, organisation_id, row_number() over (partition by alliance_id, organisation_id order by since),
      key_id, public_key, 'server', since
    from (
      select alliance_id, organisation_id, key_id, public_key, min(signed_at) as since from (
        select alliance_id, organisation_id, key_id, public_key, signed_at from agreement_signature
        union all
        select alliance_id, organisation_id, key_id, public_key, signed_at from statement_signature
      ) signatures group by alliance_id, organisation_id, key_id, public_key
    ) keys;

alter table agreement_signature
  add constraint signed_with_an_announced_key foreign key (alliance_id, organisation_id, key_id, public_key)
    references party_key (alliance_id, organisation_id, key_id, public_key);
create policy with_the_key_in_use on agreement_signature as restrictive for insert
  with check (key_id = nullif(current_setting('entente.signing_key', true), '')::uuid);
alter table agreement_signature force row level security;

alter table statement_signature
  add constraint signed_with_an_announced_key foreign key (alliance_id, organisation_id, key_id, public_key)
    references party_key (alliance_id, organisation_id, key_id, public_key);
create policy with_the_key_in_use on statement_signature as restrictive for insert
  with check (key_id = nullif(current_setting('entente.signing_key', true), '')::uuid);
alter table statement_signature force row level security;

-- Who sees them -------------------------------------------------------------------------------------------------------

alter table key_challenge enable row level security;
alter table key_challenge force row level security;
create policy own_organisation on key_challenge
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table party_key enable row level security;
alter table party_key force row level security;
create policy own_alliances on party_key
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
-- A side announces its own key alone, and the one in use.
create policy own_side on party_key as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
create policy the_key_in_use on party_key as restrictive for insert
  with check (key_id = nullif(current_setting('entente.signing_key', true), '')::uuid);

grant select, insert, update, delete on key_challenge to entente_server;
grant select, insert on party_key to entente_server;
