/** Addresses of the screens of approaches. */
export const approachesPath = (organisation: string): string => `/o/${organisation}/approach`;
export const approachPath = (organisation: string, selection: string, candidate: string): string =>
  `/o/${organisation}/approach/${selection}/${candidate}`;
export const meetingPath = (
  organisation: string,
  selection: string,
  candidate: string,
  meeting: string,
): string => `/o/${organisation}/approach/${selection}/${candidate}/meetings/${meeting}`;
