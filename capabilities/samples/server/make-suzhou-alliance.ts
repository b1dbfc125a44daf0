import { proposeVersion } from '#capabilities/agreements/server/propose-version.ts';
import { signVersion } from '#capabilities/agreements/server/sign-version.ts';
import { checkExample } from '#capabilities/settlement/core/check-example.ts';
import { checkTerms } from '#capabilities/settlement/core/check-terms.ts';
import { addToLocalDate, formatLocalDate } from '#kernel/local-date.ts';
import { momentOn } from '../core/dates.ts';
import { done } from './done.ts';
import { joinAlliance } from './join-alliance.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';

/** The alliance that is about to begin: the partner has proposed and signed an agreement, and waits for the maker. */
export async function makeSuzhouAlliance(world: SampleWorld): Promise<void> {
  const { companies, people, dates, now, words, services } = world;
  const before = (days: number) => momentOn(dates.today - days, 4, now);
  const alliance = await joinAlliance(world, 'suzhou', {
    accountable: people.colleague,
    begunAt: before(30),
    joinedAt: before(24),
  });
  const draft = {
    title: words.suzhou.title,
    scope: words.suzhou.scope,
    notice: words.suzhou.notice,
    starts: formatLocalDate(addToLocalDate(dates.thisMonth, { count: 1, unit: 'months' })),
    ends: '',
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    base: 'gross',
    split: { haiphong: '55', suzhou: '45' },
    minimum: '500',
    dueDays: '45',
    refundDays: '60',
  } as const;
  const partner = { organisation: companies.suzhou, person: people.suzhou.id };
  const proposing = servicesAt(services, before(2));
  await services.database.asPerson(partner.person, partner.organisation, async (tx) => {
    const { version, hash } = done(await proposeVersion(tx, proposing, checkTerms, partner, alliance, draft));
    done(await signVersion(tx, proposing, checkExample, partner, alliance, version, { hash }));
  });
}
