-- A key with a scope over a company's own part acts in the name of whoever made it: it may what they may at that moment,
-- what it writes stands under their name, and it ends when they leave.

set local search_path = identity;

create function maker_of_key(organisation uuid, digest bytea) returns uuid
  language sql stable security definer set search_path = identity, pg_temp
  return (
    select k.created_by from identity.api_key k
    where k.organisation_id = maker_of_key.organisation and k.digest = maker_of_key.digest
      and k.revoked_at is null and k.expires_at > now()
  );

revoke all on function maker_of_key(uuid, bytea) from public;
grant execute on function maker_of_key(uuid, bytea) to entente_server;

set local search_path = entente;

create function enter_as_maker_of_key(organisation uuid, digest bytea, needed text) returns jsonb
  language plpgsql as $$
declare
  maker uuid;
  entered jsonb;
begin
  perform entente.enter_as_key(organisation, digest, needed);
  maker := identity.maker_of_key(organisation, digest);
  execute format('set local entente.person = %L', maker);
  select jsonb_build_object('role', m.role, 'person', jsonb_build_object(
      'id', p.id, 'name', p.name, 'email', m.email, 'language', p.language)) into entered
    from entente.membership m join identity.person p on p.id = m.person_id
    where m.organisation_id = organisation and m.person_id = maker and m.ended_at is null;
  if entered is null then
    raise exception 'key_not_valid' using errcode = 'EN401';
  end if;
  return entered;
end $$;
