-- The ledger of an alliance: for every line of a closed statement one entry in double entry, and the balances that the
-- entries of each period lead to. Both are written with the statement and never changed.

set local search_path = entente;

-- Whether amounts add up to zero; false where one of them is missing. Loops are what PostgreSQL does quickest for a row.
create function balanced(amounts bigint[]) returns boolean
  language plpgsql immutable parallel safe as $$
declare
  amount bigint;
  total bigint = 0;
begin
  foreach amount in array amounts loop
    total = total + amount;
  end loop;
  return coalesce(total = 0, false);
end $$;

create function balanced(amounts numeric[]) returns boolean
  language plpgsql immutable parallel safe as $$
declare
  amount numeric;
  total numeric = 0;
begin
  foreach amount in array amounts loop
    total = total + amount;
  end loop;
  return coalesce(total = 0, false);
end $$;

-- Whether each closing balance is the opening one and the change.
create function carried_forward(opening numeric[], change numeric[], closing numeric[]) returns boolean
  language plpgsql immutable parallel safe as $$
begin
  if cardinality(opening) <> cardinality(closing) or cardinality(change) <> cardinality(closing) then
    return false;
  end if;
  for place in 1 .. cardinality(closing) loop
    if (opening[place] + change[place] = closing[place]) is not true then
      return false;
    end if;
  end loop;
  return true;
end $$;

-- One entry, in smallest units of the settlement currency: a debit is positive, a credit negative. Accounts are
-- `entitled:soft`, `held:soft` and `held:soft:payments` (capabilities/settlement/core/ledger/accounts.ts). `day` is the
-- local day on which its event had both happened and been recorded.
create table ledger_entry (
  alliance_id uuid not null,
  period_from date not null,
  position integer not null,
  day date not null,
  accounts text[] not null,
  amounts bigint[] not null,
  constraint one_entry_a_line primary key (alliance_id, period_from, position),
  constraint entry_is_of_a_line foreign key (alliance_id, period_from, position) references statement_line,
  constraint entry_balances check (balanced(amounts)),
  constraint entry_posts_something check (cardinality(accounts) > 0),
  constraint each_amount_has_its_account check (cardinality(amounts) = cardinality(accounts)),
  -- An account that is null, or holds a blank, would change how many words there are.
  constraint accounts_are_known check (
    array_to_string(accounts, ' ') ~ '^((entitled:[a-z][a-z0-9-]*|held:[a-z][a-z0-9-]*(:payments)?)( |$))*$'
    and cardinality(string_to_array(array_to_string(accounts, ' '), ' ')) = cardinality(accounts))
);

-- The balances of all accounts of a period, so that no entry is read to answer with them.
create table ledger_balance (
  alliance_id uuid not null,
  period_from date not null,
  entry_count integer not null constraint entry_count_is_not_negative check (entry_count >= 0),
  accounts text[] not null,
  opening numeric[] not null,
  change numeric[] not null,
  closing numeric[] not null,
  constraint one_balance_a_period primary key (alliance_id, period_from),
  constraint balance_is_of_a_statement foreign key (alliance_id, period_from) references statement (alliance_id, period_from),
  constraint opening_balances check (balanced(opening)),
  constraint change_balances check (balanced(change)),
  constraint closing_balances check (balanced(closing)),
  constraint closing_is_opening_and_change check (carried_forward(opening, change, closing)),
  constraint each_balance_has_its_account check (
    cardinality(closing) = cardinality(accounts) and array_position(accounts, null) is null)
);

alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy own_alliances on ledger_entry
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));

alter table ledger_balance enable row level security;
alter table ledger_balance force row level security;
create policy own_alliances on ledger_balance
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));

grant select, insert on ledger_entry, ledger_balance to entente_server;
