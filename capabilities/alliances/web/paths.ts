/** Addresses of the screens of alliances. */
export const alliancesPath = (organisation: string): string => `/o/${organisation}/alliances`;
export const newAlliancePath = (organisation: string): string => `/o/${organisation}/alliances/new`;
export const alliancePath = (organisation: string, alliance: string): string =>
  `/o/${organisation}/alliances/${alliance}`;
export const joinAlliancePath = (token: string): string => `/join/alliance/${token}`;
