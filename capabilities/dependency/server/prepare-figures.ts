import type { Id } from '#kernel/id.ts';
import type { Services } from '#platform/http/services.ts';
import { largeCounterparties } from './large-counterparties.ts';
import { measureDependency } from './measure-dependency.ts';
import { readTrend } from './read-trend.ts';

/**
 * Works out what the page opens with before somebody opens it: with many customers that takes seconds. Whoever is there
 * sooner waits for the same work. A failure costs no more than that; whoever opens the page is told of it there.
 */
export async function prepareFigures({ database, log }: Services, organisation: Id): Promise<void> {
  try {
    await database.inBulk(organisation, (tx) => measureDependency(tx, organisation, { by: 'customer' }));
    await database.inBulk(organisation, (tx) => readTrend(tx, organisation, { by: 'customer' }));
    // Every page that ends with a next step asks for these.
    await database.inBulk(organisation, (tx) => largeCounterparties(tx, organisation));
  } catch (error) {
    log.warn(error, 'figures of dependency were not prepared');
  }
}
