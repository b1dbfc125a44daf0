-- Answer sheets: what an organisation answers to a set of questions, each answer kept as it is given. And the diagnosis
-- made of two of them, with the one objective that follows. All of it is private to the organisation that answers.

set local search_path = entente;

-- The questions themselves are data of the program; a sheet stays on the version of the set it was begun with.
create table answer_sheet (
  organisation_id uuid not null references organisation,
  sheet_id uuid not null,
  question_set text not null constraint question_set_has_a_name check (length(question_set) between 1 and 60),
  set_version integer not null constraint set_version_counts_from_one check (set_version >= 1),
  begun_at timestamptz not null,
  begun_by uuid not null,
  closed_at timestamptz,
  closed_by uuid,
  primary key (organisation_id, sheet_id),
  constraint sheet_closing_names_who check (num_nulls(closed_at, closed_by) in (0, 2))
);

-- `answer` is null where one was taken back. `version` counts the changes, so that colleagues who answer at the same
-- time cannot write over each other unseen.
create table sheet_answer (
  organisation_id uuid not null,
  sheet_id uuid not null,
  question text not null constraint question_has_a_name check (length(question) between 1 and 60),
  answer jsonb,
  version integer not null constraint answer_version_counts_from_one check (version >= 1),
  answered_at timestamptz not null,
  answered_by uuid not null,
  constraint one_answer_a_question primary key (organisation_id, sheet_id, question),
  foreign key (organisation_id, sheet_id) references answer_sheet
);

create table diagnosis (
  organisation_id uuid not null references organisation,
  diagnosis_id uuid not null,
  needs_sheet_id uuid not null,
  readiness_sheet_id uuid not null,
  begun_at timestamptz not null,
  begun_by uuid not null,
  primary key (organisation_id, diagnosis_id),
  foreign key (organisation_id, needs_sheet_id) references answer_sheet,
  foreign key (organisation_id, readiness_sheet_id) references answer_sheet
);

-- One primary objective a diagnosis; the needs that somebody wants to pursue beside it, success, scope, must-haves and
-- gains stand in `content`.
create table objective (
  organisation_id uuid not null,
  diagnosis_id uuid not null,
  primary_need text not null constraint need_is_known check (primary_need in ('market', 'channel', 'capability')),
  content jsonb not null,
  version integer not null constraint objective_version_counts_from_one check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  constraint one_objective_a_diagnosis primary key (organisation_id, diagnosis_id),
  foreign key (organisation_id, diagnosis_id) references diagnosis
);

alter table answer_sheet enable row level security;
alter table answer_sheet force row level security;
create policy own_organisation on answer_sheet
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table sheet_answer enable row level security;
alter table sheet_answer force row level security;
create policy own_organisation on sheet_answer
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table diagnosis enable row level security;
alter table diagnosis force row level security;
create policy own_organisation on diagnosis
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table objective enable row level security;
alter table objective force row level security;
create policy own_organisation on objective
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update on answer_sheet, sheet_answer, objective to entente_server;
grant select, insert on diagnosis to entente_server;
