import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import { type TimeZone, timeZone } from '#kernel/time-zone.ts';
import { checkColleague, decideLink, type Surroundings } from '../core/decide-plan.ts';
import { momentIn } from '../core/moment-in.ts';
import type { MeetingPlace } from './store.ts';

/** When and where, as people say it. */
export interface MeetingWish {
  readonly date: string;
  readonly time: string;
  /** Left out: that of the company. */
  readonly timeZone?: string | undefined;
  readonly durationMinutes: number;
  readonly place: string;
  readonly link: string | null;
  readonly ourPeople: readonly Id[];
  readonly theirPeople: string;
}

/** @param before who was to come so far: they are not asked for again, one of them may have left */
export function decideMeeting(
  wish: MeetingWish,
  around: Surroundings & { readonly zone: TimeZone },
  before: readonly Id[],
): Decision<MeetingPlace> {
  for (const [index, person] of wish.ourPeople.entries()) {
    if (before.includes(person)) continue;
    const colleague = checkColleague(person, `body.ourPeople[${index}]`, around);
    if (!colleague.ok) return colleague;
  }
  const link = decideLink(wish.link, 'body.link');
  if (!link.ok) return link;
  const zone = wish.timeZone === undefined ? around.zone : timeZone(wish.timeZone);
  const date = parseLocalDate(wish.date);
  invariant(zone !== null && date !== null, 'the contract lets only days and zones pass');
  const moment = momentIn(date, wish.time, zone);
  if (!moment.ok) return moment;
  return accept({
    startsAt: new Date(moment.value),
    timeZone: zone.name,
    durationMinutes: wish.durationMinutes,
    place: wish.place,
    link: link.value,
    ourPeople: [...new Set(wish.ourPeople)],
    theirPeople: wish.theirPeople,
  });
}
