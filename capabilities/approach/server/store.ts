/** All SQL of approaches. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type {
  ContactContent,
  ContactEntry,
  Ending,
  Evidence,
  Minutes,
  NextStep,
  Preparation,
} from '../core/approach.ts';
import type { ReminderChoice } from '../core/reminders.ts';

/** Where an approach lies: every statement names all three. */
export interface Place {
  readonly organisation: Id;
  readonly selection: Id;
  readonly candidate: Id;
}

/** Who does something, and when. */
export interface Doing {
  readonly by: Id;
  readonly at: Date;
}

export interface Plan {
  readonly owner: Id;
  readonly insight: string;
  readonly valueFirst: string;
  readonly evidence: readonly Evidence[];
  readonly nextStep: NextStep | null;
}

export interface End {
  readonly how: Ending;
  readonly why: string;
  readonly at: Date;
  readonly by: Id;
}

export interface Approach extends Plan {
  readonly selection: Id;
  readonly candidate: Id;
  readonly end: End | null;
  readonly version: number;
  readonly begunAt: Date;
  readonly changedAt: Date;
  readonly changedBy: Id;
}

interface ApproachRow extends Omit<Approach, 'nextStep' | 'end'>, NextStepRow {
  readonly endedHow: Ending | null;
  readonly endedWhy: string | null;
  readonly endedAt: Date | null;
  readonly endedBy: Id | null;
}

interface NextStepRow {
  readonly nextText: string | null;
  readonly nextOwner: Id | null;
  readonly nextDue: string | null;
}

const nextColumns = 'next_step as "nextText", next_owner_id as "nextOwner", next_due as "nextDue"';
const approachColumns = `selection_id as selection, candidate_id as candidate, owner_id as owner, insight,
  value_first as "valueFirst", evidence, ${nextColumns}, ended_how as "endedHow", ended_why as "endedWhy",
  ended_at as "endedAt", ended_by as "endedBy", version, begun_at as "begunAt", changed_at as "changedAt",
  changed_by as "changedBy"`;

function nextStepOf({ nextText, nextOwner, nextDue }: NextStepRow): NextStep | null {
  return nextText === null || nextOwner === null || nextDue === null
    ? null
    : { text: nextText, owner: nextOwner, due: nextDue };
}

function approachOf(row: ApproachRow): Approach {
  const { nextText, nextOwner, nextDue, endedHow, endedWhy, endedAt, endedBy, ...rest } = row;
  const end =
    endedHow === null || endedWhy === null || endedAt === null || endedBy === null
      ? null
      : { how: endedHow, why: endedWhy, at: endedAt, by: endedBy };
  return { ...rest, nextStep: nextStepOf(row), end };
}

// Approaches ----------------------------------------------------------------------------------------------------------

/** Of one candidate, or of all where none is named. */
export async function listApproaches(tx: Transaction, organisation: Id, candidate?: Id): Promise<Approach[]> {
  const rows = await tx.query<ApproachRow>(
    `select ${approachColumns} from approach
      where organisation_id = $1 and ($2::uuid is null or candidate_id = $2) order by begun_at, candidate_id`,
    [organisation, candidate ?? null],
  );
  return rows.map(approachOf);
}

/** The approach, locked: whatever changes in it waits for its turn. */
export async function lockApproach(tx: Transaction, place: Place): Promise<Approach | undefined> {
  const [row] = await tx.query<ApproachRow>(
    `select ${approachColumns} from approach
      where organisation_id = $1 and selection_id = $2 and candidate_id = $3 for update`,
    [place.organisation, place.selection, place.candidate],
  );
  return row === undefined ? undefined : approachOf(row);
}

/** Begins an approach, or changes its plan; its version counts the changes. */
export async function writePlan(tx: Transaction, place: Place, it: Plan, { by, at }: Doing): Promise<void> {
  await tx.execute(
    `insert into approach (organisation_id, selection_id, candidate_id, owner_id, insight, value_first, evidence,
       next_step, next_owner_id, next_due, version, begun_at, begun_by, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10::date, 1, $11, $12, $11, $12)
     on conflict (organisation_id, selection_id, candidate_id) do update set owner_id = excluded.owner_id,
       insight = excluded.insight, value_first = excluded.value_first, evidence = excluded.evidence,
       next_step = excluded.next_step, next_owner_id = excluded.next_owner_id, next_due = excluded.next_due,
       version = approach.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [
      place.organisation,
      place.selection,
      place.candidate,
      it.owner,
      it.insight,
      it.valueFirst,
      JSON.stringify(it.evidence),
      it.nextStep?.text ?? null,
      it.nextStep?.owner ?? null,
      it.nextStep?.due ?? null,
      at,
      by,
    ],
  );
}

/** @param end `null` takes the end back */
export async function markEnd(tx: Transaction, place: Place, end: End | null, doing: Doing): Promise<void> {
  await tx.execute(
    `update approach set ended_how = $4, ended_why = $5, ended_at = $6, ended_by = $7, version = version + 1,
       changed_at = $8, changed_by = $9
      where organisation_id = $1 and selection_id = $2 and candidate_id = $3`,
    [
      place.organisation,
      place.selection,
      place.candidate,
      end?.how ?? null,
      end?.why ?? null,
      end?.at ?? null,
      end?.by ?? null,
      doing.at,
      doing.by,
    ],
  );
}

// Contacts ------------------------------------------------------------------------------------------------------------

export interface Contact extends ContactEntry {
  readonly candidate: Id;
}

interface ContactRow extends Omit<Contact, 'content'>, NextStepRow {
  readonly at: Date | null;
  readonly by: Id | null;
  readonly withWhom: string | null;
  readonly means: ContactContent['means'] | null;
  readonly said: string | null;
  readonly outcome: ContactContent['outcome'] | null;
}

function contactOf(row: ContactRow): Contact {
  const { id, candidate, corrects, correctionWhy, recordedAt, recordedBy } = row;
  const { at, by, withWhom, means, said, outcome } = row;
  const isWhole =
    at !== null && by !== null && withWhom !== null && means !== null && said !== null && outcome !== null;
  const content = isWhole ? { at, by, withWhom, means, said, outcome, nextStep: nextStepOf(row) } : null;
  return { id, candidate, corrects, correctionWhy, content, recordedAt, recordedBy };
}

/** In the order they were recorded; of one candidate, or of all where none is named. */
export async function listContacts(tx: Transaction, organisation: Id, candidate?: Id): Promise<Contact[]> {
  const rows = await tx.query<ContactRow>(
    `select candidate_id as candidate, contact_id as id, corrects_contact_id as corrects,
       correction_why as "correctionWhy", held_at as at, held_by as by, with_whom as "withWhom", means, said, outcome,
       ${nextColumns}, recorded_at as "recordedAt", recorded_by as "recordedBy"
       from approach_contact
      where organisation_id = $1 and ($2::uuid is null or candidate_id = $2) order by recorded_at, contact_id`,
    [organisation, candidate ?? null],
  );
  return rows.map(contactOf);
}

export async function insertContact(
  tx: Transaction,
  place: Place,
  it: Pick<ContactEntry, 'id' | 'corrects' | 'correctionWhy' | 'content'>,
  { by, at }: Doing,
): Promise<void> {
  const { content } = it;
  await tx.execute(
    `insert into approach_contact (organisation_id, selection_id, candidate_id, contact_id, corrects_contact_id,
       correction_why, held_at, held_by, with_whom, means, said, outcome, next_step, next_owner_id, next_due,
       recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::date, $16, $17)`,
    [
      place.organisation,
      place.selection,
      place.candidate,
      it.id,
      it.corrects,
      it.correctionWhy,
      content?.at ?? null,
      content?.by ?? null,
      content?.withWhom ?? null,
      content?.means ?? null,
      content?.said ?? null,
      content?.outcome ?? null,
      content?.nextStep?.text ?? null,
      content?.nextStep?.owner ?? null,
      content?.nextStep?.due ?? null,
      at,
      by,
    ],
  );
}

// Meetings ------------------------------------------------------------------------------------------------------------

export interface MeetingPlace {
  readonly startsAt: Date;
  readonly timeZone: string;
  readonly durationMinutes: number;
  readonly place: string;
  readonly link: string | null;
  readonly ourPeople: readonly Id[];
  readonly theirPeople: string;
}

export interface Meeting extends MeetingPlace {
  readonly candidate: Id;
  readonly id: Id;
  readonly preparation: Preparation;
  readonly minutes: Minutes | null;
  readonly minutesAt: Date | null;
  readonly minutesBy: Id | null;
  readonly cancelledWhy: string | null;
  readonly cancelledAt: Date | null;
  readonly cancelledBy: Id | null;
  readonly changedAt: Date;
  readonly version: number;
}

/** The latest first; of one candidate, or of all where none is named. */
export function listMeetings(tx: Transaction, organisation: Id, candidate?: Id): Promise<Meeting[]> {
  return tx.query(
    `select candidate_id as candidate, meeting_id as id, starts_at as "startsAt", time_zone as "timeZone",
       duration_minutes as "durationMinutes", place, link, our_people as "ourPeople", their_people as "theirPeople",
       preparation, minutes, minutes_at as "minutesAt", minutes_by as "minutesBy", cancelled_why as "cancelledWhy",
       cancelled_at as "cancelledAt", cancelled_by as "cancelledBy", changed_at as "changedAt", version
       from approach_meeting
      where organisation_id = $1 and ($2::uuid is null or candidate_id = $2)
      order by starts_at desc, meeting_id`,
    [organisation, candidate ?? null],
  );
}

export async function writeMeeting(
  tx: Transaction,
  place: Place,
  id: Id,
  it: MeetingPlace & { readonly preparation: Preparation },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into approach_meeting (organisation_id, selection_id, candidate_id, meeting_id, starts_at, time_zone,
       duration_minutes, place, link, our_people, their_people, preparation, version, created_at, created_by, changed_at,
       changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::uuid[], $11, $12::jsonb, 1, $13, $14, $13, $14)
     on conflict (organisation_id, selection_id, candidate_id, meeting_id) do update set
       starts_at = excluded.starts_at, time_zone = excluded.time_zone, duration_minutes = excluded.duration_minutes,
       place = excluded.place, link = excluded.link, our_people = excluded.our_people,
       their_people = excluded.their_people, preparation = excluded.preparation,
       version = approach_meeting.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [
      place.organisation,
      place.selection,
      place.candidate,
      id,
      it.startsAt,
      it.timeZone,
      it.durationMinutes,
      it.place,
      it.link,
      it.ourPeople,
      it.theirPeople,
      JSON.stringify(it.preparation),
      at,
      by,
    ],
  );
}

export async function markCancelled(
  tx: Transaction,
  place: Place,
  id: Id,
  why: string,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `update approach_meeting set cancelled_why = $5, cancelled_at = $6, cancelled_by = $7, version = version + 1,
       changed_at = $6, changed_by = $7
      where organisation_id = $1 and selection_id = $2 and candidate_id = $3 and meeting_id = $4`,
    [place.organisation, place.selection, place.candidate, id, why, at, by],
  );
}

export async function writeMinutes(
  tx: Transaction,
  place: Place,
  id: Id,
  it: { readonly minutes: Minutes; readonly preparation: Preparation },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `update approach_meeting set minutes = $5::jsonb, preparation = $6::jsonb, minutes_at = $7, minutes_by = $8,
       version = version + 1, changed_at = $7, changed_by = $8
      where organisation_id = $1 and selection_id = $2 and candidate_id = $3 and meeting_id = $4`,
    [
      place.organisation,
      place.selection,
      place.candidate,
      id,
      JSON.stringify(it.minutes),
      JSON.stringify(it.preparation),
      at,
      by,
    ],
  );
}

// Reminders -----------------------------------------------------------------------------------------------------------

export function listChoices(
  tx: Transaction,
  organisation: Id,
): Promise<(ReminderChoice & { readonly person: Id })[]> {
  return tx.query(
    `select person_id as person, by_mail as "byMail", quiet_days as "quietDays" from approach_reminder_choice
      where organisation_id = $1`,
    [organisation],
  );
}

export async function writeChoice(
  tx: Transaction,
  organisation: Id,
  it: ReminderChoice,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into approach_reminder_choice (organisation_id, person_id, by_mail, quiet_days, chosen_at)
     values ($1, $2, $3, $4, $5)
     on conflict (organisation_id, person_id) do update set by_mail = excluded.by_mail,
       quiet_days = excluded.quiet_days, chosen_at = excluded.chosen_at`,
    [organisation, by, it.byMail, it.quietDays, at],
  );
}

/** False where it was sent before. */
export async function insertReminder(
  tx: Transaction,
  organisation: Id,
  it: { readonly person: Id; readonly kind: string; readonly about: string },
  now: Date,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into approach_reminder (organisation_id, person_id, kind, about, sent_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning 1 as sent`,
    [organisation, it.person, it.kind, it.about, now],
  );
  return rows.length > 0;
}

/** False where somebody else has set it. */
export async function insertWake(tx: Transaction, organisation: Id, wakesAt: Date): Promise<boolean> {
  const rows = await tx.query(
    `insert into approach_wake (organisation_id, wakes_at) values ($1, $2)
     on conflict do nothing returning 1 as set`,
    [organisation, wakesAt],
  );
  return rows.length > 0;
}
