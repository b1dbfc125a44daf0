-- Contracts with those a company depends on, and the figures of its own that a stress test needs. Both are private.

set local search_path = entente;

-- `counterparty` is the name as it stands in the sales; it need not be there yet. Price changes are a list of
-- {"on": "2027-01-01", "change": "+3 %"}, written and read with their contract and never looked for alone. Removing marks
-- a row with who and when and keeps it, so that it can be brought back.
create table counterparty_contract (
  organisation_id uuid not null references organisation,
  contract_id uuid not null,
  kind text not null constraint contracts_are_made_with check (kind in ('customer', 'channel', 'partner', 'supplier')),
  counterparty text not null constraint contract_names_whom check (length(counterparty) between 1 and 500),
  title text not null check (length(title) <= 120),
  starts_on date,
  ends_on date,
  notice text constraint notice_is_a_span check (notice ~ '^P[0-9]{1,5}[DM]$'),
  renews_for text constraint renewal_is_a_span check (renews_for ~ '^P[0-9]{1,5}[DM]$'),
  price_changes jsonb not null constraint price_changes_are_a_list check (jsonb_typeof(price_changes) = 'array'),
  clauses text[] not null constraint clauses_are_few check (cardinality(clauses) <= 8),
  note text not null check (length(note) <= 4000),
  responsible_id uuid,
  version integer not null check (version >= 1),
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, contract_id),
  constraint contract_ends_after_it_starts check (ends_on >= starts_on),
  constraint renewal_has_an_end_to_renew check (renews_for is null or ends_on is not null),
  constraint contract_removal_names_who check (num_nulls(removed_at, removed_by) in (0, 2))
);

-- One row a company: what its owner typed. The share is a decimal as it was typed, such as 0.55.
create table stress_figures (
  organisation_id uuid not null references organisation,
  currency text not null,
  fixed_cost_minor bigint not null constraint fixed_cost_is_not_negative check (fixed_cost_minor >= 0),
  variable_cost text not null
    constraint variable_cost_is_a_share check (variable_cost ~ '^(0|1)([.][0-9]{1,6})?$' and variable_cost::numeric <= 1),
  cash_minor bigint not null,
  debt_service_minor bigint not null constraint debt_service_is_not_negative check (debt_service_minor >= 0),
  credit_line_minor bigint not null constraint credit_line_is_not_negative check (credit_line_minor >= 0),
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id)
);

alter table counterparty_contract enable row level security;
alter table counterparty_contract force row level security;
create policy own_organisation on counterparty_contract
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table stress_figures enable row level security;
alter table stress_figures force row level security;
create policy own_organisation on stress_figures
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update on counterparty_contract, stress_figures to entente_server;
