-- Exchange rates a company brings for its own figures, and which of its counterparties are under common control.

set local search_path = entente;

-- One unit of the first currency is worth `rate` units of the second, from this day until the next one given.
create table exchange_rate (
  organisation_id uuid not null references organisation,
  from_currency text not null check (from_currency ~ '^[A-Z]{3}$'),
  to_currency text not null check (to_currency ~ '^[A-Z]{3}$'),
  rate_date date not null,
  rate numeric not null check (rate > 0),
  primary key (organisation_id, from_currency, to_currency, rate_date)
);

-- A counterparty and the group it counts under. A group is named freely, often after its largest member.
create table common_control (
  organisation_id uuid not null references organisation,
  dimension text not null check (dimension in ('customer', 'channel', 'partner', 'product', 'region', 'supplier')),
  name text not null check (name <> ''),
  group_name text not null check (group_name <> ''),
  primary key (organisation_id, dimension, name)
);

alter table exchange_rate enable row level security;
alter table exchange_rate force row level security;
create policy own_organisation on exchange_rate
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
alter table common_control enable row level security;
alter table common_control force row level security;
create policy own_organisation on common_control
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, delete on exchange_rate, common_control to entente_server;
