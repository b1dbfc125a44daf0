-- A key made before its maker left opens nothing of theirs any more, also when they come back: membership begins anew.

drop function identity.maker_of_key(uuid, bytea);

create function identity.maker_of_key(organisation uuid, digest bytea)
  returns table (person uuid, made_at timestamptz)
  language sql stable security definer set search_path = identity, pg_temp as $$
    select k.created_by, k.created_at from identity.api_key k
    where k.organisation_id = maker_of_key.organisation and k.digest = maker_of_key.digest
      and k.revoked_at is null and k.expires_at > now()
  $$;

revoke all on function identity.maker_of_key(uuid, bytea) from public;
grant execute on function identity.maker_of_key(uuid, bytea) to entente_server;

create or replace function entente.enter_as_maker_of_key(organisation uuid, digest bytea, needed text) returns jsonb
  language plpgsql as $$
declare
  maker record;
  entered jsonb;
begin
  perform entente.enter_as_key(organisation, digest, needed);
  select * into maker from identity.maker_of_key(organisation, digest);
  execute format('set local entente.person = %L', maker.person);
  select jsonb_build_object('role', m.role, 'person', jsonb_build_object(
      'id', p.id, 'name', p.name, 'email', m.email, 'language', p.language)) into entered
    from entente.membership m join identity.person p on p.id = m.person_id
    where m.organisation_id = organisation and m.person_id = maker.person and m.ended_at is null
      and m.since <= maker.made_at;
  if entered is null then
    raise exception 'key_not_valid' using errcode = 'EN401';
  end if;
  return entered;
end $$;
