-- Secret addresses by which calendar programs read what falls due. Private to the organisation.

set local search_path = entente;

-- One address a person; of its secret only the digest is kept. `made_at` is looked at together with the membership: whoever
-- left and came back has no address from before.
create table calendar_feed (
  organisation_id uuid not null references organisation,
  person_id uuid not null,
  digest bytea not null constraint digest_is_of_sha_256 check (length(digest) = 32),
  content text not null constraint calendar_content_is_known check (content in ('own', 'company')),
  made_at timestamptz not null,
  primary key (organisation_id, person_id),
  constraint an_address_is_one_persons unique (organisation_id, digest)
);

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy own_organisation on calendar_feed
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update, delete on calendar_feed to entente_server;
