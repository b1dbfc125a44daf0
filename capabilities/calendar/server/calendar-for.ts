import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { readersOf } from '#capabilities/organisations/server/readers-of.ts';
import { dayText, listText } from '#kernel/format.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { speakIn } from '#platform/http/speak.ts';
import { type Entry, entriesFor, type FeedContent } from '../core/entry.ts';
import { type CalendarEvent, writeCalendar } from '../core/icalendar.ts';
import { collectEntries } from './collect-entries.ts';

export interface CalendarFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What is due to a person in a company, as a file in their language. */
export async function calendarFor(
  tx: Transaction,
  services: Pick<Services, 'catalogue' | 'clock' | 'publicUrl'>,
  wish: {
    readonly organisation: Id;
    readonly person: Id;
    readonly language: Language;
    readonly content: FeedContent;
  },
): Promise<CalendarFile> {
  const { organisation, language } = wish;
  const company = await organisationOf(tx, organisation);
  const speak = speakIn(services.catalogue, language);
  const readers = new Map((await readersOf(tx, organisation)).map(({ id, name }) => [id, name]));
  const all = await collectEntries(tx, company, organisation, services.clock.now(), speak);
  const entries = entriesFor(all, { ...wish, colleagues: new Set(readers.keys()) });
  const events = entries.map((entry) => eventOf(entry));
  const name = speak('calendar.name', { organisation: company.name });
  return { name: 'entente.ics', content: Buffer.from(writeCalendar(name, events)) };

  function eventOf(entry: Entry): CalendarEvent {
    const { until, people, when, state, sequence } = entry;
    const values = { name: entry.name, text: entry.text };
    const names = people.flatMap((id) => readers.get(id) ?? []);
    const description = [
      ...(until === null ? [] : [speak('calendar.noticeText', { until: dayText(until, language) })]),
      ...(names.length === 0 ? [] : [speak('calendar.who', { people: listText(names, language) })]),
    ];
    const url = `${services.publicUrl}/o/${organisation}/${entry.page}`;
    return {
      // Whoever copies a calendar from one installation to another has two things, not one.
      uid: `${entry.id}@${new URL(services.publicUrl).hostname}`,
      summary: speak(`calendar.titles.${entry.kind}`, values),
      // Some programs show no addresses but those in the text.
      description: [...description, url].join('\n'),
      location: entry.place,
      changedAt: entry.changedAt.getTime(),
      ...{ when, state, sequence, url },
    };
  }
}
