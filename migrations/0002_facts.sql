-- A company's own sales, as it imported them, and the sums that pages are made of.

set local search_path = entente;

-- A file on its way in. It lies in the database, so that whichever server takes the import has it.
create table upload (
  organisation_id uuid not null references organisation,
  upload_id uuid not null,
  name text not null,
  size_bytes bigint not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, upload_id)
);

create table upload_chunk (
  organisation_id uuid not null,
  upload_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (organisation_id, upload_id, number),
  foreign key (organisation_id, upload_id) references upload
);
-- Pressing it together would take longer than the disk does, for the minutes that it lies here.
alter table upload_chunk alter column bytes set storage external;

create table import (
  organisation_id uuid not null references organisation,
  import_id uuid not null,
  upload_id uuid not null,
  file_name text not null,
  reading jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'refused', 'cancelled')),
  size_bytes bigint not null,
  read_bytes bigint not null default 0,
  new_rows bigint not null default 0,
  repeated_rows bigint not null default 0,
  refused_rows bigint not null default 0,
  attempts integer not null default 0,
  header text[] not null default '{}',
  refusal jsonb,
  created_by uuid not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  cancelled_at timestamptz,
  primary key (organisation_id, import_id)
);

-- Rows that were left out, with their cells, for the file a person mends and imports again.
create table refused_row (
  organisation_id uuid not null,
  import_id uuid not null,
  line integer not null,
  cells text[] not null,
  faults jsonb not null,
  primary key (organisation_id, import_id, line),
  foreign key (organisation_id, import_id) references import
);

-- One sale; a refund has a negative amount. The key is the company's own id of it, or a digest of the whole row. That the
-- organisation is there is not looked up again for each of a million rows: the policy below lets in no other than the one
-- that was entered, and organisations stay.
create table sale (
  organisation_id uuid not null,
  sale_key text not null,
  import_id uuid not null,
  line integer not null,
  content text not null,
  sale_date date not null,
  amount_minor bigint not null,
  currency text not null,
  customer text,
  channel text,
  partner text,
  product text,
  region text,
  supplier text,
  primary key (organisation_id, sale_key)
);
create index sale_by_date on sale (organisation_id, sale_date, sale_key);

-- Sums by month and counterparty, kept in the transaction that brings the sales. Rows without a name in a dimension
-- are summed under the empty name.
create table sale_month (
  organisation_id uuid not null references organisation,
  dimension text not null check (dimension in ('customer', 'channel', 'partner', 'product', 'region', 'supplier')),
  month date not null check (extract(day from month) = 1),
  currency text not null,
  name text not null,
  amount_minor bigint not null,
  sales bigint not null,
  primary key (organisation_id, dimension, month, currency, name)
);

alter table upload enable row level security;
alter table upload force row level security;
create policy own_organisation on upload
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
alter table upload_chunk enable row level security;
alter table upload_chunk force row level security;
create policy own_organisation on upload_chunk
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
alter table import enable row level security;
alter table import force row level security;
create policy own_organisation on import
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
alter table refused_row enable row level security;
alter table refused_row force row level security;
create policy own_organisation on refused_row
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
alter table sale enable row level security;
alter table sale force row level security;
create policy own_organisation on sale
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);
alter table sale_month enable row level security;
alter table sale_month force row level security;
create policy own_organisation on sale_month
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, delete on upload, upload_chunk to entente_server;
grant update (size_bytes) on upload to entente_server;
grant select, insert, update, delete on import to entente_server;
grant select, insert on refused_row, sale to entente_server;
grant select, insert, update on sale_month to entente_server;
