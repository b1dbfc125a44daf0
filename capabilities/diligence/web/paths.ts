/** Addresses of the screens of due diligence. */
export const diligenceListPath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}/diligence`;
export const diligencePath = (organisation: string, selection: string, candidate: string): string =>
  `/o/${organisation}/candidates/${selection}/of/${candidate}/diligence`;
export const diligenceItemPath = (
  organisation: string,
  selection: string,
  candidate: string,
  item: string,
): string => `/o/${organisation}/candidates/${selection}/of/${candidate}/diligence/${item}`;
