-- Worked examples of an agreement: facts and what the statement is to say of them, signed with text and terms.

set local search_path = entente;

alter table agreement_version add column examples jsonb not null default '[]'
  constraint examples_are_a_list check (jsonb_typeof(examples) = 'array');
