-- Workspaces of sample data, and the one way in which whole companies leave the database.

set local search_path = entente;

-- The companies that one sample is made of; each of them has a row that names them all.
create table sample (
  organisation_id uuid primary key references organisation,
  organisations uuid[] not null,
  opened_at timestamptz not null
);

alter table sample enable row level security;
alter table sample force row level security;
create policy own_organisation on sample
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert on sample to entente_server;

-- Throws away the sample that the acting organisation is part of, and answers whether it was one. The server may delete
-- nothing of what was signed or happened, so this runs with its owner's rights. It touches companies only that were made
-- as samples, and it enters each of them before, so that row-level security holds the owner too.
--
-- An alliance that a company outside the sample has joined stays with that company; the sample's side has left it.
create function throw_away_sample() returns boolean
  language plpgsql security definer set search_path = entente, pg_temp as $$
declare
  acting uuid := nullif(current_setting('entente.organisation', true), '')::uuid;
  thrown uuid[];
  people uuid[] := '{}';
  shared uuid[] := '{}';
  kept uuid[];
  one uuid;
  part record;
begin
  select organisations into thrown from sample where organisation_id = acting;
  if thrown is null then
    return false;
  end if;
  foreach one in array thrown loop
    execute format('set local entente.organisation = %L', one);
    if not exists (select 1 from organisation o where o.organisation_id = one and o.sample) then
      raise exception 'a company that is no sample is never thrown away';
    end if;
    people := people || array(select person_id from membership where organisation_id = one);
    shared := shared || array(select alliance_id from alliance_membership where organisation_id = one);
  end loop;
  execute format('set local entente.alliances = %L', shared);
  kept := array(select distinct alliance_id from alliance_party
    where alliance_id = any (shared) and organisation_id <> all (thrown));
  foreach one in array thrown loop
    execute format('set local entente.organisation = %L', one);
    update alliance_party set left_at = now()
      where alliance_id = any (kept) and organisation_id = one and left_at is null;
  end loop;
  shared := array(select alliance_id from unnest(shared) alliance_id where alliance_id <> all (kept));
  -- Children before their parents: the longest way down from a table without a parent is walked from its end.
  for part in
    with recursive way(child, steps) as (
      select c.oid, 0 from pg_class c where c.relnamespace = 'entente'::regnamespace and c.relkind in ('r', 'p')
      union
      select f.conrelid, way.steps + 1 from way join pg_constraint f
        on f.confrelid = way.child and f.contype = 'f' and f.conrelid <> f.confrelid
    )
    select c.relname as name, a.attname as owner from way
      join pg_class c on c.oid = way.child
      join pg_index i on i.indrelid = c.oid and i.indisprimary
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where a.attname in ('organisation_id', 'alliance_id')
      group by c.relname, a.attname order by max(way.steps) desc
  loop
    if part.owner = 'alliance_id' then
      execute format('delete from entente.%I where alliance_id = any ($1)', part.name) using shared;
    else
      foreach one in array thrown loop
        execute format('set local entente.organisation = %L', one);
        execute format('delete from entente.%I where organisation_id = $1', part.name) using one;
      end loop;
    end if;
  end loop;
  foreach one in array thrown loop
    execute format('set local entente.organisation = %L', one);
    delete from identity.api_key where organisation_id = one;
  end loop;
  -- The people who were made for it; whoever has come to belong elsewhere stays.
  foreach one in array people loop
    execute format('set local entente.person = %L', one);
    delete from identity.person p where p.id = one and p.email like '%@sample.invalid'
      and not exists (select 1 from membership m where m.person_id = one);
  end loop;
  return true;
end $$;

revoke all on function throw_away_sample() from public;
grant execute on function throw_away_sample() to entente_server;
