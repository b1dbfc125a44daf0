import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Services } from '#platform/http/services.ts';
import type { Person } from '#platform/identity/identity.ts';
import type { SampleParty } from '../core/companies.ts';
import type { Content } from '../core/content/content.ts';
import type { SampleDates } from '../core/dates.ts';

/** Who and what a sample is made with. */
export interface SampleWorld {
  readonly services: Services;
  readonly dates: SampleDates;
  readonly now: Date;
  readonly language: Language;
  readonly words: Content;
  readonly people: SamplePeople;
  readonly companies: Readonly<Record<SampleParty, Id>>;
}

export interface SamplePeople {
  /** Who opens the sample: owner of all three companies. */
  readonly visitor: Person;
  readonly colleague: Person;
  readonly utrecht: Person;
  readonly suzhou: Person;
}

/** The same services at another time: what happened in the sample happened then. */
export function servicesAt(services: Services, at: Date): Services {
  return { ...services, clock: { now: () => at } };
}
