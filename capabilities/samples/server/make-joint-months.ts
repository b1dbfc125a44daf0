import { pushEvents } from '#capabilities/sharing/server/push-events.ts';
import type { Id } from '#kernel/id.ts';
import { addToLocalDate, type LocalDate } from '#kernel/local-date.ts';
import { momentOn } from '../core/dates.ts';
import { type JointEvent, jointSales } from '../core/joint-sales.ts';
import { done } from './done.ts';
import type { SampleWorld } from './services-at.ts';

const seed = 20_260_102;

/** Month by month: both sides push what they sold. */
export async function makeJointMonths(world: SampleWorld, alliance: Id): Promise<void> {
  const { dates, words } = world;
  const events = jointSales(seed, dates.agreementStarts, dates.today - 1, {
    product: (key) => words.jointProducts[key],
    channel: (key) => words.channels[key],
  });
  for (const month of [...dates.months, dates.thisMonth]) {
    await pushMonth(world, alliance, month, events);
  }
}

async function pushMonth(
  { services, companies, now }: SampleWorld,
  alliance: Id,
  month: LocalDate,
  events: readonly JointEvent[],
): Promise<void> {
  const next = addToLocalDate(month, { count: 1, unit: 'months' });
  const receivedAt = momentOn(next, 0, now);
  for (const party of ['haiphong', 'utrecht'] as const) {
    const own = events.filter((one) => one.party === party && one.pushedOn >= month && one.pushedOn < next);
    await services.database.asOrganisation(companies[party], async (tx) =>
      done(
        await pushEvents(
          tx,
          alliance,
          companies[party],
          own.map(({ event }) => event),
          receivedAt,
        ),
      ),
    );
  }
}
