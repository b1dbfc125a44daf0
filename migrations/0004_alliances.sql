-- Alliances and the agreements in them. All tables but the draft belong to an alliance and are its members' alike; the
-- draft belongs to the organisation that writes it, until it is proposed.

set local search_path = entente;

-- Alliances ---------------------------------------------------------------------------------------------------------

create table alliance (
  alliance_id uuid primary key,
  name text not null constraint alliance_has_a_name check (length(name) between 1 and 120),
  goal text not null constraint alliance_has_a_goal check (length(goal) between 1 and 2000),
  stage text not null constraint stage_is_known check (stage in ('forming', 'agreeing', 'running')),
  created_at timestamptz not null,
  created_by_organisation uuid not null,
  created_by uuid not null
);

-- The sides. `party` is the name a side has in terms, events and addresses; `position` is the order of the parties.
-- Name and country are the organisation's as it shared them on joining.
create table alliance_party (
  alliance_id uuid not null references alliance,
  organisation_id uuid not null,
  party text not null constraint party_is_a_plain_word check (party ~ '^[a-z][a-z0-9-]{0,29}$'),
  position integer not null constraint position_counts_from_one check (position >= 1),
  organisation_name text not null check (length(organisation_name) between 1 and 120),
  country text not null check (country ~ '^[A-Z]{2}$'),
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (alliance_id, organisation_id),
  constraint one_side_a_party_name unique (alliance_id, party),
  constraint one_side_a_position unique (alliance_id, position)
);

-- Who answers for a side. Naming another ends the one before; there is never more than one at a time.
create table accountable_person (
  alliance_id uuid not null,
  naming_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  named_by uuid not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (alliance_id, naming_id),
  foreign key (alliance_id, organisation_id) references alliance_party
);
create unique index one_accountable_person_a_side on accountable_person (alliance_id, organisation_id)
  where ended_at is null;

-- An offer to another company to become a side. The link names the alliance and holds a secret; only its digest is kept.
create table partner_invitation (
  alliance_id uuid not null references alliance,
  invitation_id uuid not null,
  email text not null check (length(email) between 3 and 254),
  organisation_name text not null check (length(organisation_name) between 1 and 120),
  digest bytea not null check (length(digest) = 32),
  invited_by_organisation uuid not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by_organisation uuid,
  accepted_by uuid,
  withdrawn_at timestamptz,
  primary key (alliance_id, invitation_id),
  unique (alliance_id, digest),
  constraint accepted_or_withdrawn check (accepted_at is null or withdrawn_at is null),
  constraint acceptance_names_who check (num_nulls(accepted_at, accepted_by_organisation, accepted_by) in (0, 3))
);

-- Agreements --------------------------------------------------------------------------------------------------------

-- One agreement an alliance, so that one set of terms at most is in force; it changes by versions.
create table agreement (
  alliance_id uuid not null references alliance,
  agreement_id uuid not null,
  title text not null check (length(title) between 1 and 120),
  created_at timestamptz not null,
  created_by_organisation uuid not null,
  created_by uuid not null,
  primary key (alliance_id, agreement_id),
  constraint one_agreement_an_alliance unique (alliance_id)
);

-- What was proposed, word for word: `sections` are the clauses as typed, `terms` the money terms. Never changed.
create table agreement_version (
  alliance_id uuid not null,
  agreement_id uuid not null,
  version integer not null constraint version_counts_from_one check (version >= 1),
  sections jsonb not null,
  terms jsonb not null,
  hash text not null constraint hash_is_sha256 check (hash ~ '^sha256:[0-9a-f]{64}$'),
  proposed_by_organisation uuid not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  primary key (alliance_id, agreement_id, version),
  constraint version_by_its_hash unique (alliance_id, agreement_id, version, hash),
  foreign key (alliance_id, agreement_id) references agreement
);

-- A side's approval: Ed25519 over the hash, and the hash is that of the version.
create table agreement_signature (
  alliance_id uuid not null,
  agreement_id uuid not null,
  version integer not null,
  organisation_id uuid not null,
  person_id uuid not null,
  hash text not null,
  key_id uuid not null,
  public_key text not null,
  signature text not null,
  signed_at timestamptz not null,
  constraint one_signature_a_side primary key (alliance_id, agreement_id, version, organisation_id),
  constraint signature_is_over_the_version foreign key (alliance_id, agreement_id, version, hash)
    references agreement_version (alliance_id, agreement_id, version, hash),
  constraint signed_by_a_side foreign key (alliance_id, organisation_id) references alliance_party
);

-- A proposal taken back by its side, or turned down by the other.
create table agreement_withdrawal (
  alliance_id uuid not null,
  agreement_id uuid not null,
  version integer not null,
  organisation_id uuid not null,
  person_id uuid not null,
  reason text not null check (length(reason) <= 1000),
  withdrawn_at timestamptz not null,
  constraint withdrawn_once primary key (alliance_id, agreement_id, version),
  foreign key (alliance_id, agreement_id, version) references agreement_version,
  constraint withdrawn_by_a_side foreign key (alliance_id, organisation_id) references alliance_party
);

-- The next version as its author's side types it. Private; the partner sees nothing of it before it is proposed.
create table agreement_draft (
  organisation_id uuid not null references organisation,
  alliance_id uuid not null,
  form jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (organisation_id, alliance_id)
);

-- Who sees them -----------------------------------------------------------------------------------------------------

alter table alliance enable row level security;
alter table alliance force row level security;
create policy own_alliances on alliance
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
-- A side acts in its own name alone, here and in the tables below: it comes in, names who answers for it, proposes, signs.
create policy own_side on alliance as restrictive for insert
  with check (created_by_organisation = nullif(current_setting('entente.organisation', true), '')::uuid);
create policy invited_to on alliance for select
  using (alliance_id = nullif(current_setting('entente.joining', true), '')::uuid);

alter table alliance_party enable row level security;
alter table alliance_party force row level security;
create policy own_alliances on alliance_party
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on alliance_party as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
create policy own_side_changes on alliance_party as restrictive for update
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
create policy invited_to on alliance_party for select
  using (alliance_id = nullif(current_setting('entente.joining', true), '')::uuid);

alter table accountable_person enable row level security;
alter table accountable_person force row level security;
create policy own_alliances on accountable_person
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on accountable_person as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
create policy own_side_changes on accountable_person as restrictive for update
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table partner_invitation enable row level security;
alter table partner_invitation force row level security;
create policy own_alliances on partner_invitation
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on partner_invitation as restrictive for insert
  with check (invited_by_organisation = nullif(current_setting('entente.organisation', true), '')::uuid);
-- Whoever holds the link sees the one invitation it is for, also after it was used, to be told so.
create policy by_its_link on partner_invitation for select
  using (alliance_id = nullif(current_setting('entente.invited', true), '')::uuid
    and digest = decode(nullif(current_setting('entente.invitation', true), ''), 'hex'));

alter table agreement enable row level security;
alter table agreement force row level security;
create policy own_alliances on agreement
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on agreement as restrictive for insert
  with check (created_by_organisation = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table agreement_version enable row level security;
alter table agreement_version force row level security;
create policy own_alliances on agreement_version
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on agreement_version as restrictive for insert
  with check (proposed_by_organisation = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table agreement_signature enable row level security;
alter table agreement_signature force row level security;
create policy own_alliances on agreement_signature
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on agreement_signature as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table agreement_withdrawal enable row level security;
alter table agreement_withdrawal force row level security;
create policy own_alliances on agreement_withdrawal
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on agreement_withdrawal as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table agreement_draft enable row level security;
alter table agreement_draft force row level security;
create policy own_organisation on agreement_draft
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

-- Joining is the one way to become a member: an organisation writes its membership only of an alliance that it founds
-- in this transaction or that an open invitation offers it.
create policy founded_or_invited on alliance_membership as restrictive for insert
  with check (alliance_id = nullif(current_setting('entente.joining', true), '')::uuid);
-- And to end it is the one change to it: who has left comes back by a new invitation only.
create policy ended_or_invited on alliance_membership as restrictive for update
  with check (ended_at is not null or alliance_id = nullif(current_setting('entente.joining', true), '')::uuid);

grant select, insert on alliance, alliance_party, accountable_person, partner_invitation to entente_server;
grant update (name, goal, stage) on alliance to entente_server;
grant update (left_at) on alliance_party to entente_server;
grant update (ended_at) on accountable_person to entente_server;
grant update (accepted_at, accepted_by_organisation, accepted_by, withdrawn_at) on partner_invitation to entente_server;
grant select, insert on agreement, agreement_version, agreement_signature, agreement_withdrawal to entente_server;
grant select, insert, update, delete on agreement_draft to entente_server;

-- Entering by a link --------------------------------------------------------------------------------------------------

-- Opens one invitation to the transaction and, while the invitation can be used, the alliance it offers: to read its
-- name and sides, and to write one's own membership. Answers whether it can be used.
create function enter_by_partner_invitation(alliance uuid, link_digest bytea) returns boolean
  language plpgsql as $$
declare
  usable boolean;
begin
  execute format('set local entente.invited = %L', alliance);
  execute format('set local entente.invitation = %L', encode(link_digest, 'hex'));
  select accepted_at is null and withdrawn_at is null and expires_at > now() into usable
    from entente.partner_invitation
    where alliance_id = alliance and digest = link_digest;
  if usable is true then
    execute format('set local entente.joining = %L', alliance);
  end if;
  return usable is true;
end $$;

-- For founding an alliance: lets the transaction write its membership of a new alliance. An id that exists already is
-- refused by the alliance's own key a few statements later.
create function begin_alliance(alliance uuid) returns void
  language plpgsql as $$
begin
  execute format('set local entente.joining = %L', alliance);
end $$;
