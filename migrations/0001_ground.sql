-- The ground: schemas, tenancy, identity, organisations.
--
-- Owners. Every table of the schema `entente` begins its keys with its owner's: `organisation_id` (private) or
-- `alliance_id` (shared). Row-level security is forced on all of them. Policies compare the owner with a setting of the
-- transaction and hold no sub-selects, so that they also work on a distributed database.
--
-- Roles. `entente_server` runs the product and owns nothing. `entente_identity` is the identity library's, the only one
-- that reaches sessions, passwords and keys. Both are made before this file runs.

create schema entente;
create schema identity;
create schema jobs;

grant usage on schema entente to entente_server;
grant usage on schema identity to entente_server, entente_identity;
grant usage on schema jobs to entente_server;

set local search_path = entente;

-- Organisations -----------------------------------------------------------------------------------------------------

create table organisation (
  organisation_id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  country text not null check (country ~ '^[A-Z]{2}$'),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  sample boolean not null default false,
  created_at timestamptz not null
);

-- A person's part in an organisation. Ending it keeps the row, so that what the person did stays explained.
create table membership (
  organisation_id uuid not null references organisation,
  person_id uuid not null,
  role text not null check (role in ('viewer', 'member', 'manager', 'owner')),
  email text not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, person_id)
);
create index membership_by_person on membership (person_id);

-- The alliances an organisation belongs to: what a transaction reads to know which shared rows it may see.
create table alliance_membership (
  organisation_id uuid not null references organisation,
  alliance_id uuid not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, alliance_id)
);

-- An offer to a colleague to join. The link holds a secret; only its digest is kept.
create table invitation (
  organisation_id uuid not null references organisation,
  invitation_id uuid not null,
  email text not null,
  role text not null check (role in ('viewer', 'member', 'manager', 'owner')),
  digest bytea not null check (length(digest) = 32),
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  withdrawn_at timestamptz,
  primary key (organisation_id, invitation_id),
  unique (organisation_id, digest)
);

-- Answers to writes that were sent with an Idempotency-Key, so that a repeat gets the first answer again. The key is
-- kept as a digest over it and its sender; the answer is sealed under the key itself, for it may show a secret once.
create table idempotent_answer (
  organisation_id uuid not null references organisation,
  key_digest bytea not null check (length(key_digest) = 32),
  request_digest bytea not null check (length(request_digest) = 32),
  sealed_answer bytea,
  created_at timestamptz not null,
  primary key (organisation_id, key_digest)
);
create index idempotent_answer_by_age on idempotent_answer (organisation_id, created_at);

-- Keys an organisation signs with: the public part, and the secret part sealed under the installation's secret.
create table signing_key (
  organisation_id uuid not null references organisation,
  key_id uuid not null,
  public_key bytea not null check (length(public_key) = 32),
  sealed_secret bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (organisation_id, key_id)
);

alter table organisation enable row level security;
alter table organisation force row level security;
create policy own_organisation on organisation
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
-- A person who chooses among their organisations sees the names of those they belong to.
create policy organisations_of_the_person on organisation for select
  using (organisation_id = any (nullif(current_setting('entente.organisations', true), '')::uuid[]));

alter table membership enable row level security;
alter table membership force row level security;
create policy own_organisation on membership
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
create policy own_memberships on membership for select
  using (person_id = nullif(current_setting('entente.person', true), '')::uuid);

alter table alliance_membership enable row level security;
alter table alliance_membership force row level security;
create policy own_organisation on alliance_membership
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table invitation enable row level security;
alter table invitation force row level security;
create policy own_organisation on invitation
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table idempotent_answer enable row level security;
alter table idempotent_answer force row level security;
create policy own_organisation on idempotent_answer
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table signing_key enable row level security;
alter table signing_key force row level security;
create policy own_organisation on signing_key
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update on organisation, membership, invitation, signing_key to entente_server;
grant select, insert, update (since, ended_at) on alliance_membership to entente_server;
grant select, insert, update, delete on idempotent_answer to entente_server;

-- Entering ------------------------------------------------------------------------------------------------------------
-- Every tenant transaction begins with one of these. They say SET LOCAL, which also reaches the shards of a distributed
-- database, and raise when the right is missing, so that nothing after them in the transaction can run.

create function enter_organisation(organisation uuid) returns void
  language plpgsql as $$
declare
  shared text;
begin
  execute format('set local entente.organisation = %L', organisation);
  select coalesce(array_agg(alliance_id), '{}')::text into shared
    from entente.alliance_membership
    where organisation_id = organisation and ended_at is null;
  execute format('set local entente.alliances = %L', shared);
end $$;

create function enter_as_person(person uuid, organisation uuid) returns text
  language plpgsql as $$
declare
  held text;
begin
  execute format('set local entente.person = %L', person);
  perform entente.enter_organisation(organisation);
  select role into held from entente.membership
    where organisation_id = organisation and person_id = person and ended_at is null;
  if held is null then
    raise exception 'organisation_not_found' using errcode = 'EN404';
  end if;
  return held;
end $$;

create function enter_as_key(organisation uuid, digest bytea, needed text) returns void
  language plpgsql as $$
declare
  held text[];
begin
  perform entente.enter_organisation(organisation);
  held := identity.scopes_of_key(organisation, digest);
  if held is null then
    raise exception 'key_not_valid' using errcode = 'EN401';
  elsif not needed = any (held) then
    raise exception 'scope_missing' using errcode = 'EN403';
  end if;
end $$;

create function enter_as_self(person uuid) returns void
  language plpgsql as $$
declare
  organisations text;
begin
  execute format('set local entente.person = %L', person);
  select coalesce(array_agg(organisation_id), '{}')::text into organisations
    from entente.membership where person_id = person and ended_at is null;
  execute format('set local entente.organisations = %L', organisations);
end $$;

-- Identity: the library's tables, for its own role alone ----------------------------------------------------------------

set local search_path = identity;

create table person (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  language text not null default 'en',
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table session (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_by_person on session (person_id);

create table account (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index account_by_person on account (person_id);

create table verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_by_identifier on verification (identifier);

create table rate_limit (
  id uuid primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

-- What the installation itself must remember; one row.
create table installation (
  one_row boolean primary key default true check (one_row),
  secret text not null
);
insert into installation (secret)
  values (replace(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- Keys for programs: only a digest is kept. A key's text names its organisation, so that checking it, entering and
-- querying go to the database together.
create table api_key (
  organisation_id uuid not null,
  key_id uuid not null,
  name text not null,
  digest bytea not null check (length(digest) = 32),
  start text not null,
  scopes text[] not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation_id, key_id),
  unique (organisation_id, digest)
);
alter table api_key enable row level security;
alter table api_key force row level security;
create policy own_organisation on api_key
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

create function scopes_of_key(organisation uuid, digest bytea) returns text[]
  language sql stable security definer set search_path = identity, pg_temp
  return (
    select k.scopes from identity.api_key k
    where k.organisation_id = scopes_of_key.organisation and k.digest = scopes_of_key.digest
      and k.revoked_at is null and k.expires_at > now()
  );

revoke all on function scopes_of_key(uuid, bytea) from public;
grant execute on function scopes_of_key(uuid, bytea) to entente_server;
grant select, insert, update, delete on person, session, account, verification, rate_limit to entente_identity;
grant select on installation to entente_identity;
grant select, insert, update on api_key to entente_identity;
grant select (id, name, language) on person to entente_server;
