/** Addresses of the screens of settlement. */
export const settlementPath = (organisation: string, alliance: string): string =>
  `/o/${organisation}/alliances/${alliance}/settlement`;
/** @param period its name: 2026-03 */
export const statementPath = (organisation: string, alliance: string, period: string): string =>
  `${settlementPath(organisation, alliance)}/${period}`;
/** @param first the terms to try first: `draft`, or `v` and the number of a version */
export const simulatorPath = (organisation: string, alliance: string, first?: string): string =>
  `/o/${organisation}/alliances/${alliance}/agreement/simulator${first === undefined ? '' : `?first=${first}`}`;
