/** Addresses of the screens of alliances. */
export const alliancesPath = (organisation: string): string => `/o/${organisation}/alliances`;
/** @param from with which candidate of one's own, whose name fills the invitation; it stays with one's own company */
export const newAlliancePath = (
  organisation: string,
  from?: { readonly selection: string; readonly candidate: string },
): string =>
  `/o/${organisation}/alliances/new${from === undefined ? '' : `?selection=${from.selection}&candidate=${from.candidate}`}`;
export const alliancePath = (organisation: string, alliance: string): string =>
  `/o/${organisation}/alliances/${alliance}`;
export const joinAlliancePath = (token: string): string => `/join/alliance/${token}`;
