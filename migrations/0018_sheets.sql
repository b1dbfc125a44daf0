-- What a closing writes by the million, written cheaply (docs/decisions/0079): the lines of a statement as texts, a
-- thousand a row, and entries whose checks cost next to nothing.

set local search_path = entente;

-- Sheets ------------------------------------------------------------------------------------------------------------

-- A sheet of a statement: a thousand lines that follow each other, or on the last sheet what is left. `lines` has the
-- canonical JSON of each, which the statement's hash is of, one after the other with a line feed between them; `reasons`
-- likewise what their explanations cannot find out from events and terms
-- (capabilities/settlement/core/keep-reason.ts), or `whys` the explanations themselves, of statements that were closed
-- before there were reasons. `payments` has those of the lines that are payments once more, which are few and looked for
-- in all statements at once.
create table statement_sheet (
  alliance_id uuid not null,
  period_from date not null,
  first_position integer not null,
  last_position integer not null,
  lines text not null,
  reasons text,
  whys text,
  payments text,
  constraint one_sheet_a_position primary key (alliance_id, period_from, first_position),
  constraint sheet_by_its_lines unique (alliance_id, period_from, first_position, last_position),
  constraint sheet_begins_after_full_ones check (first_position >= 1 and first_position % 1000 = 1),
  constraint sheet_has_a_thousand_lines_at_most check (
    last_position between first_position and first_position + 999),
  constraint each_position_has_its_line check (
    cardinality(string_to_array(lines, E'\n')) = last_position - first_position + 1),
  constraint line_explains_itself check (
    num_nonnulls(reasons, whys) = 1
    and cardinality(string_to_array(coalesce(reasons, whys), E'\n')) = last_position - first_position + 1)
);
-- Compressing costs three times as much as writing what it saves.
alter table statement_sheet alter lines set storage external, alter reasons set storage external;

-- Lines that were closed before move, whoever the owner is: where policies are forced they bind an owner too, who would
-- see no line to move and no statement that one is of.
alter table statement no force row level security;
alter table statement_line no force row level security;
alter table statement_dispute no force row level security;
insert into statement_sheet (alliance_id, period_from, first_position, last_position, lines, reasons, whys, payments)
select alliance_id, period_from, min(position), max(position), string_agg(line, E'\n' order by position),
       string_agg(reason, E'\n' order by position), string_agg(why, E'\n' order by position),
       string_agg(line, E'\n' order by position) filter (where kind = 'payment')
  -- JSON has line feeds between its words at most, where a blank does as well.
  from (select alliance_id, period_from, position, kind, translate(line::text, E'\n\r', '  ') as line,
               translate(reason::text, E'\n\r', '  ') as reason, translate(why::text, E'\n\r', '  ') as why
          from statement_line) as kept
 group by alliance_id, period_from, (position - 1) / 1000;

-- A dispute of a line names the sheet that has it.
alter table statement_dispute
  drop constraint disputed_line_is_there,
  add column sheet_first integer,
  add column sheet_last integer;
update statement_dispute set sheet_first = first_position, sheet_last = last_position
  from statement_sheet sheet
 where sheet.alliance_id = statement_dispute.alliance_id and sheet.period_from = statement_dispute.period_from
   and position between first_position and last_position;
alter table statement_dispute
  add constraint disputed_line_is_there foreign key (alliance_id, period_from, sheet_first, sheet_last)
    references statement_sheet (alliance_id, period_from, first_position, last_position),
  add constraint disputed_line_is_on_its_sheet check (
    num_nulls(position, sheet_first, sheet_last) in (0, 3)
    and position between sheet_first and sheet_last is not false);

drop table statement_line;

-- Lines are written while events are read; their statement, whose hash is of all of them, comes last.
alter table statement_sheet
  add constraint line_is_of_a_statement foreign key (alliance_id, period_from)
    references statement (alliance_id, period_from) deferrable initially deferred;
alter table statement force row level security;
alter table statement_dispute force row level security;
create index payment_line on statement_sheet (alliance_id, period_from, first_position) where payments is not null;

alter table statement_sheet enable row level security;
alter table statement_sheet force row level security;
create policy own_alliances on statement_sheet
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
grant select, insert on statement_sheet to entente_server;

-- Entries -----------------------------------------------------------------------------------------------------------

-- The name of an account: an array of them that is once formed need not be looked at again in every row it is put into.
create domain ledger_account as text
  constraint accounts_are_known check (
    value is not null and value ~ '^(entitled:[a-z][a-z0-9-]*|held:[a-z][a-z0-9-]*(:payments)?)$');

-- Whether amounts add up to zero; false where one of them is missing. The few amounts of entries between few parties are
-- added in place of a call of the function, which for a million rows takes a tenth of the time; others in a loop.
alter function balanced(bigint[]) rename to balanced_in_turn;
create function balanced(amounts bigint[]) returns boolean
  language sql immutable parallel safe as $$
  select coalesce(case cardinality(amounts)
    when 1 then amounts[1] = 0
    when 2 then amounts[1] + amounts[2] = 0
    when 3 then amounts[1] + amounts[2] + amounts[3] = 0
    when 4 then amounts[1] + amounts[2] + amounts[3] + amounts[4] = 0
    else entente.balanced_in_turn(amounts) end, false)
$$;

alter table ledger_entry
  drop constraint accounts_are_known,
  drop constraint entry_balances,
  alter column accounts type ledger_account[] using accounts::ledger_account[],
  add constraint entry_balances check (balanced(amounts));
