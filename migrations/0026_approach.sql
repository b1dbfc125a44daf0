-- Approaching a candidate: the plan, every contact, the meetings, and which reminders were sent. All of it is private to
-- the organisation that approaches.

set local search_path = entente;

-- In which time zone the dates of a company are meant; null: the one of its country.
alter table organisation
  add column time_zone text constraint time_zone_has_a_name check (length(time_zone) between 1 and 60);

-- One approach a candidate. `version` counts the changes of what stands here. The next step is whole or absent; the end
-- says how, why, who and when, and is taken back when the approach goes on.
create table approach (
  organisation_id uuid not null references organisation,
  selection_id uuid not null,
  candidate_id uuid not null,
  owner_id uuid not null,
  insight text not null check (length(insight) <= 4000),
  value_first text not null check (length(value_first) <= 4000),
  evidence jsonb not null constraint evidence_is_a_list check (jsonb_typeof(evidence) = 'array'),
  next_step text check (length(next_step) between 1 and 300),
  next_owner_id uuid,
  next_due date,
  ended_how text constraint ending_is_known check (ended_how in ('go_on', 'they_declined', 'we_declined', 'paused')),
  ended_why text check (length(ended_why) <= 2000),
  ended_at timestamptz,
  ended_by uuid,
  version integer not null check (version >= 1),
  begun_at timestamptz not null,
  begun_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, selection_id, candidate_id),
  foreign key (organisation_id, selection_id, candidate_id) references candidate,
  constraint next_step_is_whole check (num_nulls(next_step, next_owner_id, next_due) in (0, 3)),
  constraint approach_end_names_who check (num_nulls(ended_how, ended_why, ended_at, ended_by) in (0, 4))
);

-- What was said with whom. Entries stay: one that corrects another names it and says why, and the newest of such a row
-- counts. A correction without content takes an entry back that was made by mistake.
create table approach_contact (
  organisation_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  contact_id uuid not null,
  corrects_contact_id uuid,
  correction_why text check (length(correction_why) between 1 and 500),
  held_at timestamptz,
  held_by uuid,
  with_whom text check (length(with_whom) between 1 and 200),
  means text constraint means_is_known check (means in
    ('in_person', 'phone', 'video', 'email', 'message', 'letter', 'event', 'other')),
  said text check (length(said) between 1 and 4000),
  outcome text constraint outcome_is_known check (outcome in
    ('no_answer', 'talked', 'interested', 'not_now', 'declined')),
  next_step text check (length(next_step) between 1 and 300),
  next_owner_id uuid,
  next_due date,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (organisation_id, selection_id, candidate_id, contact_id),
  foreign key (organisation_id, selection_id, candidate_id) references approach,
  foreign key (organisation_id, selection_id, candidate_id, corrects_contact_id) references approach_contact,
  constraint an_entry_is_corrected_once unique (organisation_id, selection_id, candidate_id, corrects_contact_id),
  constraint a_correction_says_why check ((corrects_contact_id is null) = (correction_why is null)),
  constraint contact_is_whole_or_taken_back check (
    num_nulls(held_at, held_by, with_whom, means, said, outcome) = 0
    or (num_nonnulls(held_at, held_by, with_whom, means, said, outcome) = 0 and corrects_contact_id is not null)),
  constraint contact_next_step_is_whole check (num_nulls(next_step, next_owner_id, next_due) in (0, 3))
);

-- A meeting with its preparation, and its minutes once it was held. `time_zone` is the one its time was agreed in.
create table approach_meeting (
  organisation_id uuid not null,
  selection_id uuid not null,
  candidate_id uuid not null,
  meeting_id uuid not null,
  starts_at timestamptz not null,
  time_zone text not null check (length(time_zone) between 1 and 60),
  duration_minutes integer not null constraint meeting_ends_the_same_day check (duration_minutes between 5 and 1440),
  place text not null check (length(place) <= 300),
  link text check (length(link) between 1 and 500),
  our_people uuid[] not null,
  their_people text not null check (length(their_people) <= 500),
  preparation jsonb not null constraint preparation_is_a_document check (jsonb_typeof(preparation) = 'object'),
  minutes jsonb constraint minutes_are_a_document check (jsonb_typeof(minutes) = 'object'),
  minutes_at timestamptz,
  minutes_by uuid,
  cancelled_why text check (length(cancelled_why) <= 500),
  cancelled_at timestamptz,
  cancelled_by uuid,
  version integer not null check (version >= 1),
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, selection_id, candidate_id, meeting_id),
  foreign key (organisation_id, selection_id, candidate_id) references approach,
  constraint minutes_name_who check (num_nulls(minutes, minutes_at, minutes_by) in (0, 3)),
  constraint cancelling_names_who check (num_nulls(cancelled_why, cancelled_at, cancelled_by) in (0, 3)),
  constraint a_cancelled_meeting_has_no_minutes check (num_nonnulls(minutes, cancelled_at) < 2)
);

-- How a person wants to be reminded; without a row as `core/reminders.ts` says.
create table approach_reminder_choice (
  organisation_id uuid not null references organisation,
  person_id uuid not null,
  by_mail boolean not null,
  quiet_days integer constraint quiet_days_are_some check (quiet_days between 1 and 365),
  chosen_at timestamptz not null,
  primary key (organisation_id, person_id)
);

-- What was mailed to whom: `about` names the next step, meeting or silence, so that nothing is mailed twice.
create table approach_reminder (
  organisation_id uuid not null references organisation,
  person_id uuid not null,
  kind text not null check (length(kind) between 1 and 40),
  about text not null check (length(about) between 1 and 200),
  sent_at timestamptz not null,
  constraint a_reminder_is_sent_once primary key (organisation_id, person_id, kind, about)
);

-- Mornings at which reminders are looked for: one job for each.
create table approach_wake (
  organisation_id uuid not null references organisation,
  wakes_at timestamptz not null,
  constraint one_wake_a_morning primary key (organisation_id, wakes_at)
);

alter table approach enable row level security;
alter table approach force row level security;
create policy own_organisation on approach
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table approach_contact enable row level security;
alter table approach_contact force row level security;
create policy own_organisation on approach_contact
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table approach_meeting enable row level security;
alter table approach_meeting force row level security;
create policy own_organisation on approach_meeting
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table approach_reminder_choice enable row level security;
alter table approach_reminder_choice force row level security;
create policy own_organisation on approach_reminder_choice
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table approach_reminder enable row level security;
alter table approach_reminder force row level security;
create policy own_organisation on approach_reminder
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table approach_wake enable row level security;
alter table approach_wake force row level security;
create policy own_organisation on approach_wake
  using (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert, update on approach, approach_meeting, approach_reminder_choice to entente_server;
grant select, insert on approach_contact, approach_reminder, approach_wake to entente_server;
