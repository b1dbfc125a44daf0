/** Addresses of the screens of the record. */
export const recordPath = (organisation: string, alliance: string): string =>
  `/o/${organisation}/alliances/${alliance}/record`;
