/** Approaches over HTTP. */
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { type Binding, type Caller, serve } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import * as contract from '../core/contract.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { changeMeeting } from './change-meeting.ts';
import { choiceOfPerson, chooseReminders } from './choose-reminders.ts';
import { correctContact } from './correct-contact.ts';
import { endApproach } from './end-approach.ts';
import { findSurroundings } from './find-surroundings.ts';
import { listReminders } from './list-reminders.ts';
import { loadApproaches } from './load-approaches.ts';
import { logContact } from './log-contact.ts';
import { contactsOnWire, meetingOnWire, peopleOf, planOnWire, rowOnWire } from './on-wire.ts';
import { planApproach } from './plan-approach.ts';
import { planMeeting } from './plan-meeting.ts';
import { reopenApproach } from './reopen-approach.ts';
import type { Doing, Place } from './store.ts';
import { writeMinutes } from './write-minutes.ts';

interface Call {
  readonly caller: Caller;
  readonly services: Services;
  readonly params: { readonly selection: Id; readonly candidate: Id };
}

const placeOf = ({ caller, params }: Call): Place => ({
  organisation: caller.organisation,
  selection: params.selection,
  candidate: params.candidate,
});

const doingOf = ({ caller, services }: Pick<Call, 'caller' | 'services'>): Doing => ({
  by: personOf(caller).id,
  at: services.clock.now(),
});

export const approachRoutes: readonly Binding[] = [
  serve(contract.listApproaches, async ({ caller, tx, services }) => {
    const now = services.clock.now();
    const [{ zone }, loaded] = await Promise.all([
      findSurroundings(tx, caller.organisation, now),
      loadApproaches(tx, caller.organisation),
    ]);
    const names = await namesOf(tx, [...new Set(loaded.flatMap(peopleOf))]);
    return accept({ timeZone: zone.name, approaches: loaded.map((one) => rowOnWire(one, names, now)) });
  }),
  serve(contract.readApproach, async ({ caller, tx, services, params }) => {
    const now = services.clock.now();
    const [{ zone, today }, [loaded]] = await Promise.all([
      findSurroundings(tx, caller.organisation, now),
      loadApproaches(tx, caller.organisation, params),
    ]);
    if (loaded === undefined) return refuse('candidate_not_found');
    const { selection, candidate, stage, approach, contacts, meetings } = loaded;
    const names = await namesOf(tx, [...new Set(peopleOf(loaded))]);
    return accept({
      selection: { id: selection.id, name: selection.name },
      candidate: { id: candidate.id, name: candidate.name, country: candidate.country },
      ...{ stage, timeZone: zone.name, today, now: now.toISOString() },
      plan: approach === null ? null : planOnWire(approach, names),
      contacts: contactsOnWire(contacts, names),
      meetings: meetings.map((one) => meetingOnWire(one, names)),
    });
  }),
  serve(contract.planApproach, async (call) => {
    const planned = await planApproach(call.tx, call.services, placeOf(call), doingOf(call), call.body);
    return planned.ok ? accept({ version: planned.value }) : planned;
  }),
  serve(contract.logContact, async (call) => {
    const { nextStep, content } = call.body;
    const logged = await logContact(
      call.tx,
      call.services,
      placeOf(call),
      doingOf(call),
      call.services.newId(),
      { content: { ...content, at: new Date(content.at) }, nextStep },
    );
    return logged.ok ? accept({ contact: { id: logged.value } }) : logged;
  }),
  serve(contract.correctContact, async (call) => {
    const { why, content } = call.body;
    const corrected = await correctContact(call.tx, placeOf(call), doingOf(call), call.services.newId(), {
      of: call.params.contact,
      why,
      content: content === null ? null : { ...content, at: new Date(content.at) },
    });
    return corrected.ok ? accept({ contact: { id: corrected.value } }) : corrected;
  }),
  serve(contract.endApproach, (call) => endApproach(call.tx, placeOf(call), doingOf(call), call.body)),
  serve(contract.reopenApproach, (call) =>
    reopenApproach(call.tx, call.services, placeOf(call), doingOf(call)),
  ),
  serve(contract.planMeeting, async (call) => {
    const id = call.services.newId();
    const planned = await planMeeting(call.tx, call.services, placeOf(call), doingOf(call), id, call.body);
    return planned.ok ? accept({ meeting: { id: planned.value } }) : planned;
  }),
  serve(contract.changeMeeting, async (call) => {
    const changed = await changeMeeting(
      call.tx,
      placeOf(call),
      doingOf(call),
      call.params.meeting,
      call.body,
    );
    return changed.ok ? accept({ version: changed.value }) : changed;
  }),
  serve(contract.cancelMeeting, (call) =>
    cancelMeeting(call.tx, placeOf(call), doingOf(call), call.params.meeting, call.body.why),
  ),
  serve(contract.writeMinutes, async (call) => {
    const { tx, services, params, body } = call;
    const written = await writeMinutes(tx, services, placeOf(call), doingOf(call), params.meeting, body);
    return written.ok ? accept({ version: written.value }) : written;
  }),
  serve(contract.listReminders, async ({ caller, tx, services }) => {
    const now = services.clock.now();
    const [{ zone }, { reminders }] = await Promise.all([
      findSurroundings(tx, caller.organisation, now),
      listReminders(tx, caller.organisation, now),
    ]);
    const own = reminders.filter(({ person }) => person === null || person === personOf(caller).id);
    return accept({
      timeZone: zone.name,
      reminders: own.map(({ kind, approach, meeting, text, days }) => ({
        ...{ kind, text, days, selection: approach.selection },
        candidate: { id: approach.candidate, name: approach.name },
        meeting: meeting === null ? null : { id: meeting.id, startsAt: meeting.startsAt.toISOString() },
      })),
    });
  }),
  serve(contract.readReminderChoice, async ({ caller, tx, services }) => {
    const choice = await choiceOfPerson(tx, caller.organisation, personOf(caller).id);
    const company = await organisationOf(tx, caller.organisation);
    return accept({ ...choice, mail: services.mail.configured && !company.sample });
  }),
  serve(contract.chooseReminders, async ({ caller, tx, services, body }) => {
    await chooseReminders(tx, caller.organisation, doingOf({ caller, services }), body);
    return accept({});
  }),
];
