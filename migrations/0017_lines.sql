-- Lines of statements keep what their event met instead of their explanation, and what a closing writes by the million
-- looks nothing up (docs/decisions/0069 and 0072).

set local search_path = entente;

-- `reason` is what a line's explanation cannot find out from its event and the terms
-- (capabilities/settlement/core/keep-reason.ts); lines that were closed before this have the explanation itself, `why`.
-- That the event is there is not asked of each of a million rows: lines are made of events read in the same closing, and
-- nobody can take an event away.
alter table statement_line
  alter column why drop not null,
  add column reason json,
  add constraint line_explains_itself check (num_nonnulls(why, reason) = 1),
  drop constraint line_is_of_an_event;

-- An entry stands under the key of its line, which is written beside it.
alter table ledger_entry drop constraint entry_is_of_a_line;
