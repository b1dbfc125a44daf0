-- Candidates that are looked at closely, and the one that was decided for: who put them there, and when. What is decided
-- stands in the decision's own record; here it is kept so that every source can be asked what came of it.

set local search_path = entente;

alter table candidate
  add column shortlisted_at timestamptz,
  add column shortlisted_by uuid,
  add column chosen_at timestamptz,
  add column chosen_by uuid,
  add constraint shortlisting_names_who check (num_nulls(shortlisted_at, shortlisted_by) in (0, 2)),
  add constraint choice_names_who check (num_nulls(chosen_at, chosen_by) in (0, 2));
