import type { Basis } from './check-event.ts';
import { canUseColumns } from './columns/can-use-columns.ts';
import { startColumnSimulation } from './columns/simulate-columns.ts';
import { type Simulator, startSimulation } from './simulate.ts';

/**
 * The quicker of the two simulators that covers the terms; both come to the same figures.
 * @param count how many events will be taken
 */
export function simulatorFor(basis: Basis, count: number): Simulator {
  return canUseColumns(basis.terms) ? startColumnSimulation(basis, count) : startSimulation(basis);
}
