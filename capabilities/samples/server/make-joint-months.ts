import { approveStatement } from '#capabilities/settlement/server/approve-statement.ts';
import { closeAtOnce } from '#capabilities/settlement/server/close-at-once.ts';
import { findStatement } from '#capabilities/settlement/server/find-statement.ts';
import { pushEvents } from '#capabilities/sharing/server/push-events.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { addToLocalDate, type LocalDate, periodName } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { momentOn } from '../core/dates.ts';
import { type JointEvent, type JointParty, jointSales, paymentOf } from '../core/joint-sales.ts';
import { done } from './done.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';

const seed = 20_260_102;

/**
 * Month by month as it would have gone: both sides push what they sold, the month is closed, the partner approves, and
 * so does the maker, all but the last; what is due is paid in the month after.
 */
export async function makeJointMonths(world: SampleWorld, alliance: Id): Promise<void> {
  const { dates, words } = world;
  const sold = jointSales(seed, dates.agreementStarts, dates.today - 1, {
    product: (key) => words.jointProducts[key],
    channel: (key) => words.channels[key],
  });
  let paid: readonly JointEvent[] = [];
  for (const month of dates.months) {
    await pushMonth(world, alliance, month, [...sold, ...paid]);
    paid = await closeMonth(world, alliance, month);
  }
  await pushMonth(world, alliance, dates.thisMonth, [...sold, ...paid]);
}

async function pushMonth(
  { services, companies, now }: SampleWorld,
  alliance: Id,
  month: LocalDate,
  events: readonly JointEvent[],
): Promise<void> {
  const next = nextMonth(month);
  const receivedAt = momentOn(next, 0, now);
  for (const party of ['haiphong', 'utrecht'] as const) {
    const own = events.filter((one) => one.party === party && one.pushedOn >= month && one.pushedOn < next);
    if (own.length === 0) continue;
    const organisation = companies[party];
    const pushed = own.map(({ event }) => event);
    await services.database.asOrganisation(organisation, async (tx) =>
      done(
        await pushEvents(
          tx,
          servicesAt(services, receivedAt),
          alliance,
          { organisation, person: null },
          pushed,
        ),
      ),
    );
  }
}

/** Answers with the payments of what the month's statement says is due, as far as there was time for them. */
async function closeMonth(
  world: SampleWorld,
  alliance: Id,
  month: LocalDate,
): Promise<readonly JointEvent[]> {
  const { services, companies, people, dates, now } = world;
  const next = nextMonth(month);
  const on = (day: number) => momentOn(next + day, 8, now);
  const period = periodName(month, 'month');
  const sides = {
    haiphong: { organisation: companies.haiphong, person: people.visitor.id },
    utrecht: { organisation: companies.utrecht, person: people.utrecht.id },
  };
  const act = <Answer>(party: JointParty, at: Date, work: Work<Answer>) =>
    services.database.asPerson(sides[party].person, sides[party].organisation, (tx) =>
      work(tx, sides[party], at),
    );
  const { closing } = done(await closeAtOnce(servicesAt(services, on(2)), sides.utrecht, alliance, period));
  const { hash } = closing;
  invariant(hash !== null, 'a month of the sample is closed');
  const approve: Work<void> = async (tx, by, at) => {
    done(await approveStatement(tx, servicesAt(services, at), by, alliance, period, { hash }));
  };
  await act('utrecht', on(3), approve);
  if (next === dates.thisMonth) return [];
  await act('haiphong', on(5), approve);
  return act('haiphong', on(5), async (tx, by) => {
    const { statement } = done(await findStatement(tx, by.organisation, alliance, period));
    return statement.head.transfers.flatMap((transfer) =>
      paymentOf(transfer, period, next + 19, dates.today),
    );
  });
}

interface Actor {
  readonly organisation: Id;
  readonly person: Id;
}

type Work<Answer> = (tx: Transaction, by: Actor, at: Date) => Promise<Answer>;

function nextMonth(month: LocalDate): LocalDate {
  return addToLocalDate(month, { count: 1, unit: 'months' });
}
