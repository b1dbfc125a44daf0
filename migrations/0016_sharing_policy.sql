-- What each side of an alliance lets the others read of its own events.

set local search_path = entente;

-- One choice of one side, never changed; the latest of a side holds. Both sides see all of them.
create table sharing_policy (
  alliance_id uuid not null references alliance,
  set_by_organisation uuid not null,
  version integer not null constraint version_counts_from_one check (version >= 1),
  set_by_person uuid not null,
  set_at timestamptz not null,
  policy json not null constraint policy_is_an_object check (json_typeof(policy) = 'object'),
  policy_hash text not null constraint hash_is_sha256 check (policy_hash ~ '^sha256:[0-9a-f]{64}$'),
  constraint one_policy_a_version primary key (alliance_id, set_by_organisation, version),
  constraint set_by_a_side foreign key (alliance_id, set_by_organisation) references alliance_party
);

alter table sharing_policy enable row level security;
alter table sharing_policy force row level security;
create policy own_alliances on sharing_policy
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
-- A side says what it shares itself, and nobody for it.
create policy own_side on sharing_policy as restrictive for insert
  with check (set_by_organisation = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert on sharing_policy to entente_server;
