import { proposeVersion } from '#capabilities/agreements/server/propose-version.ts';
import { signVersion } from '#capabilities/agreements/server/sign-version.ts';
import { checkExample } from '#capabilities/settlement/core/check-example.ts';
import { checkTerms } from '#capabilities/settlement/core/check-terms.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { momentOn } from '../core/dates.ts';
import { done } from './done.ts';
import { joinAlliance } from './join-alliance.ts';
import { makeJointMonths } from './make-joint-months.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';

/** The alliance that runs: an agreement both sides have signed, seven settled months and the one that is open. */
export async function makeUtrechtAlliance(world: SampleWorld): Promise<void> {
  const { companies, people, dates, now, words, services } = world;
  const { visitor, utrecht } = people;
  const before = (days: number) => momentOn(dates.agreementStarts - days, 3, now);
  const alliance = await joinAlliance(world, 'utrecht', {
    accountable: visitor,
    begunAt: before(58),
    joinedAt: before(51),
  });
  const draft = {
    title: words.utrecht.title,
    scope: words.utrecht.scope,
    notice: words.utrecht.notice,
    starts: formatLocalDate(dates.agreementStarts),
    ends: '',
    currency: 'EUR',
    timeZone: 'Europe/Amsterdam',
    base: 'net',
    split: { haiphong: '70', utrecht: '30' },
    minimum: '50',
    dueDays: '30',
    refundDays: '90',
  } as const;
  const maker = { organisation: companies.haiphong, person: visitor.id };
  const partner = { organisation: companies.utrecht, person: utrecht.id };
  const { version, hash } = await services.database.asPerson(maker.person, maker.organisation, async (tx) =>
    done(await proposeVersion(tx, servicesAt(services, before(20)), checkTerms, maker, alliance, draft)),
  );
  for (const [by, at] of [
    [maker, before(20)],
    [partner, before(12)],
  ] as const) {
    await services.database.asPerson(by.person, by.organisation, async (tx) =>
      done(await signVersion(tx, servicesAt(services, at), checkExample, by, alliance, version, { hash })),
    );
  }
  await makeJointMonths(world, alliance);
}
