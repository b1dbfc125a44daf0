/** Addresses of the screens of sharing. */
export const dataPath = (organisation: string, alliance: string): string =>
  `/o/${organisation}/alliances/${alliance}/data`;

export const sharingPolicyPath = (organisation: string, alliance: string): string =>
  `${dataPath(organisation, alliance)}/shared`;
