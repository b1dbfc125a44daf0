-- Settlement: the statements of an alliance, what each side says to them, and nothing that can be changed afterwards.

set local search_path = entente;

-- One period, closed. `document` is the statement without its lines; with them, and without explanations, it is what
-- `hash` is of. Statements form one chain: each names the one before, no two the same, and only the first names none.
create table statement (
  alliance_id uuid not null references alliance,
  period_from date not null,
  period_to date not null,
  agreement_id uuid not null,
  version integer not null,
  hash text not null constraint hash_is_sha256 check (hash ~ '^sha256:[0-9a-f]{64}$'),
  previous_hash text,
  line_count integer not null check (line_count >= 0),
  document json not null,
  closed_by_organisation uuid not null,
  closed_by uuid not null,
  closed_at timestamptz not null,
  constraint one_statement_a_period primary key (alliance_id, period_from),
  constraint period_has_an_end check (period_to > period_from),
  constraint statement_by_its_hash unique (alliance_id, hash),
  constraint statement_of_its_period unique (alliance_id, period_from, hash),
  constraint one_statement_follows_another unique (alliance_id, previous_hash),
  constraint previous_statement_is_there foreign key (alliance_id, previous_hash) references statement (alliance_id, hash),
  constraint terms_were_agreed foreign key (alliance_id, agreement_id, version) references agreement_version,
  constraint closed_by_a_side foreign key (alliance_id, closed_by_organisation) references alliance_party
);
create unique index one_first_statement on statement (alliance_id) where previous_hash is null;

-- The lines of a statement in their order, each with the reasons that explain it.
create table statement_line (
  alliance_id uuid not null,
  period_from date not null,
  position integer not null constraint position_counts_from_one check (position >= 1),
  event_id text collate "C" not null,
  kind text not null,
  line json not null,
  why json not null,
  constraint one_line_a_position primary key (alliance_id, period_from, position),
  foreign key (alliance_id, period_from) references statement (alliance_id, period_from),
  constraint line_is_of_an_event foreign key (alliance_id, event_id) references alliance_event
);

-- A side's approval: Ed25519 over the statement's hash.
create table statement_signature (
  alliance_id uuid not null,
  period_from date not null,
  organisation_id uuid not null,
  party text not null,
  person_id uuid not null,
  hash text not null,
  key_id uuid not null,
  public_key text not null,
  signature text not null,
  signed_at timestamptz not null,
  constraint one_approval_a_side primary key (alliance_id, period_from, organisation_id),
  constraint approval_is_of_the_statement foreign key (alliance_id, period_from, hash)
    references statement (alliance_id, period_from, hash),
  constraint approved_by_a_side foreign key (alliance_id, organisation_id) references alliance_party
);

-- What a side says is wrong: with one line, or with the statement as a whole where no line is named.
create table statement_dispute (
  alliance_id uuid not null,
  dispute_id uuid not null,
  period_from date not null,
  position integer,
  organisation_id uuid not null,
  party text not null,
  person_id uuid not null,
  reason text not null constraint dispute_has_a_reason check (length(reason) between 1 and 2000),
  disputed_at timestamptz not null,
  primary key (alliance_id, dispute_id),
  foreign key (alliance_id, period_from) references statement (alliance_id, period_from),
  constraint disputed_line_is_there foreign key (alliance_id, period_from, position) references statement_line,
  constraint disputed_by_a_side foreign key (alliance_id, organisation_id) references alliance_party
);

-- What was said to a dispute, in order: answers of either side, and the withdrawal by the side that raised it.
create table dispute_reply (
  alliance_id uuid not null,
  dispute_id uuid not null,
  reply_id uuid not null,
  kind text not null constraint kind_is_known check (kind in ('answer', 'withdrawal')),
  organisation_id uuid not null,
  party text not null,
  person_id uuid not null,
  text text not null check (length(text) <= 2000),
  replied_at timestamptz not null,
  primary key (alliance_id, dispute_id, reply_id),
  constraint answer_says_something check (kind = 'withdrawal' or length(text) >= 1),
  foreign key (alliance_id, dispute_id) references statement_dispute,
  constraint replied_by_a_side foreign key (alliance_id, organisation_id) references alliance_party
);
create unique index dispute_withdrawn_once on dispute_reply (alliance_id, dispute_id) where kind = 'withdrawal';

alter table statement enable row level security;
alter table statement force row level security;
create policy own_alliances on statement
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on statement as restrictive for insert
  with check (closed_by_organisation = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table statement_line enable row level security;
alter table statement_line force row level security;
create policy own_alliances on statement_line
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));

alter table statement_signature enable row level security;
alter table statement_signature force row level security;
create policy own_alliances on statement_signature
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
-- A side speaks for itself alone.
create policy own_side on statement_signature as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table statement_dispute enable row level security;
alter table statement_dispute force row level security;
create policy own_alliances on statement_dispute
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on statement_dispute as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

alter table dispute_reply enable row level security;
alter table dispute_reply force row level security;
create policy own_alliances on dispute_reply
  using (alliance_id = any (nullif(current_setting('entente.alliances', true), '')::uuid[]));
create policy own_side on dispute_reply as restrictive for insert
  with check (organisation_id = nullif(current_setting('entente.organisation', true), '')::uuid);

grant select, insert on statement, statement_line, statement_signature, statement_dispute, dispute_reply to entente_server;
