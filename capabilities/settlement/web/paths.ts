/** Addresses of the screens of settlement. */
export const settlementPath = (organisation: string, alliance: string): string =>
  `/o/${organisation}/alliances/${alliance}/settlement`;
/** @param period its name: 2026-03 */
export const statementPath = (organisation: string, alliance: string, period: string): string =>
  `${settlementPath(organisation, alliance)}/${period}`;
