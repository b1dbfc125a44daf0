/** Addresses of the screens of candidates. */
export const selectionsPath = (organisation: string): string => `/o/${organisation}/candidates`;
export const newSelectionPath = (organisation: string): string => `/o/${organisation}/candidates/new`;
export const selectionPath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}`;
export const criteriaPath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}/criteria`;
export const importPath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}/import`;
export const surePath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}/sure`;
export const pairsPath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}/pairs`;
export const longlistPath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}/longlist`;
export const profilePath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}/profile`;
export const sourcesPath = (organisation: string): string => `/o/${organisation}/candidates/sources`;
export const candidatePath = (organisation: string, selection: string, candidate: string): string =>
  `/o/${organisation}/candidates/${selection}/of/${candidate}`;
export const scorePath = (organisation: string, selection: string, candidate: string): string =>
  `/o/${organisation}/candidates/${selection}/of/${candidate}/score`;
/** @param candidates ids of those to stand side by side, up to four */
export const comparePath = (organisation: string, selection: string, candidates: readonly string[]): string =>
  `/o/${organisation}/candidates/${selection}/compare${candidates.length === 0 ? '' : `?with=${candidates.join('.')}`}`;
