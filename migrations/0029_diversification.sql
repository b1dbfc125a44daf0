-- The way out of a dependency: plans with their actions, stand-ins, the contingency fund; and what is known of the large
-- accounts beside their income: what winning a customer costs, how satisfied customers are, what threatens an account.
-- All of it is private to the organisation. What a plan has reached is nowhere kept: it is measured from the sales.
--
-- Removing marks a row with who and when and keeps it. Spend and answers are figures: a wrong one is deleted.

set local search_path = entente;

create table diversification_plan (
  organisation_id uuid not null references organisation,
  plan_id uuid not null,
  dimension text not null check (dimension in ('customer', 'channel', 'partner', 'product', 'region', 'supplier')),
  -- The counterparty, or the group under common control that it counts under.
  name text not null constraint plan_is_about_somebody check (length(name) between 1 and 500),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- The last day of the facts that the plan begins from.
  starts_on date not null,
  -- In parts of 10,000.
  target_share integer not null constraint target_is_between_none_and_all check (target_share between 1 and 9999),
  target_on date not null,
  insurance text not null constraint insurance_is_known check (insurance in ('not_looked_at', 'asked', 'insured', 'not_wanted')),
  insurance_note text not null check (length(insurance_note) <= 2000),
  note text not null check (length(note) <= 2000),
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, plan_id),
  constraint plan_ends_after_it_begins check (target_on > starts_on),
  constraint plan_removal_names_who check (num_nulls(removed_at, removed_by) in (0, 2))
);
create unique index one_plan_a_counterparty on diversification_plan (organisation_id, dimension, name) where removed_at is null;

create table plan_action (
  organisation_id uuid not null,
  plan_id uuid not null,
  action_id uuid not null,
  kind text not null constraint action_kind_is_known
    check (kind in ('new_market', 'new_product', 'changed_message', 'new_customer_offer', 'more_for_existing')),
  what text not null constraint action_says_what check (length(what) between 1 and 300),
  owner_id uuid,
  due_on date not null,
  done_on date,
  -- What it is expected to bring in a year, in minor units of the plan's currency.
  income_minor bigint not null constraint expected_income_is_not_negative check (income_minor >= 0),
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, plan_id, action_id),
  foreign key (organisation_id, plan_id) references diversification_plan,
  constraint action_removal_names_who check (num_nulls(removed_at, removed_by) in (0, 2))
);

create table stand_in (
  organisation_id uuid not null references organisation,
  stand_in_id uuid not null,
  dimension text not null constraint who_can_be_replaced check (dimension in ('partner', 'channel', 'supplier')),
  counterparty text not null check (length(counterparty) between 1 and 500),
  name text not null constraint stand_in_has_a_name check (length(name) between 1 and 120),
  name_key text not null check (length(name_key) between 1 and 400),
  readiness text not null constraint readiness_is_known check (readiness in ('named', 'talked_to', 'tried', 'agreed')),
  note text not null check (length(note) <= 2000),
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, stand_in_id),
  constraint stand_in_removal_names_who check (num_nulls(removed_at, removed_by) in (0, 2))
);
create unique index one_stand_in_a_name on stand_in (organisation_id, dimension, counterparty, name_key) where removed_at is null;

-- One fund for the whole company.
create table contingency_fund (
  organisation_id uuid not null references organisation,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  fixed_cost_minor bigint not null constraint fixed_cost_is_not_negative check (fixed_cost_minor >= 0),
  months integer not null constraint fund_is_for_some_months check (months between 1 and 60),
  held_minor bigint not null constraint held_is_not_negative check (held_minor >= 0),
  ready_by date not null,
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id)
);

create table channel_spend (
  organisation_id uuid not null references organisation,
  -- The name as it is compared: without case and doubled spaces.
  channel_key text not null check (length(channel_key) between 1 and 400),
  -- A month, quarter or year: 2026-03, 2026-Q1, 2026.
  period text not null constraint period_is_a_calendar_one check (period ~ '^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$'),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  channel text not null check (length(channel) between 1 and 120),
  amount_minor bigint not null constraint spend_is_not_negative check (amount_minor >= 0),
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, channel_key, period, currency)
);

-- How likely somebody at a customer is to recommend us, 0 to 10. Who answered may be left open.
create table satisfaction_answer (
  organisation_id uuid not null references organisation,
  answer_id uuid not null,
  customer text not null check (length(customer) between 1 and 500),
  respondent text not null check (length(respondent) <= 120),
  asked_on date not null,
  score integer not null constraint score_is_from_0_to_10 check (score between 0 and 10),
  comment text not null check (length(comment) <= 2000),
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, answer_id),
  constraint one_answer_a_day unique (organisation_id, customer, respondent, asked_on)
);

create table threat (
  organisation_id uuid not null references organisation,
  threat_id uuid not null,
  kind text not null constraint threat_kind_is_known
    check (kind in ('competitor', 'industry_change', 'technology', 'law', 'customers_own')),
  name text not null constraint threat_has_a_name check (length(name) between 1 and 120),
  dimension text not null check (dimension in ('customer', 'channel', 'partner', 'product', 'region', 'supplier')),
  counterparty text not null constraint threat_is_to_somebody check (length(counterparty) between 1 and 500),
  likelihood integer not null constraint likelihood_has_three_levels check (likelihood between 1 and 3),
  effect integer not null constraint effect_has_three_levels check (effect between 1 and 3),
  watch text not null check (length(watch) <= 2000),
  owner_id uuid,
  look_again_on date not null,
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, threat_id),
  constraint threat_removal_names_who check (num_nulls(removed_at, removed_by) in (0, 2))
);

alter table diversification_plan enable row level security;
alter table diversification_plan force row level security;
create policy own_organisation on diversification_plan
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table plan_action enable row level security;
alter table plan_action force row level security;
create policy own_organisation on plan_action
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table stand_in enable row level security;
alter table stand_in force row level security;
create policy own_organisation on stand_in
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table contingency_fund enable row level security;
alter table contingency_fund force row level security;
create policy own_organisation on contingency_fund
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table channel_spend enable row level security;
alter table channel_spend force row level security;
create policy own_organisation on channel_spend
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table satisfaction_answer enable row level security;
alter table satisfaction_answer force row level security;
create policy own_organisation on satisfaction_answer
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table threat enable row level security;
alter table threat force row level security;
create policy own_organisation on threat
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update on diversification_plan, plan_action, stand_in, contingency_fund, threat to entente_server;
grant select, insert, update, delete on channel_spend, satisfaction_answer to entente_server;
