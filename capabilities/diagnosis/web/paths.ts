/** Addresses of the screens of diagnosis. */
export const diagnosisPath = (organisation: string): string => `/o/${organisation}/diagnosis`;
export const diagnosisOfPath = (organisation: string, diagnosis: string): string =>
  `/o/${organisation}/diagnosis/${diagnosis}`;
export const needsPath = (organisation: string, diagnosis: string): string =>
  `/o/${organisation}/diagnosis/${diagnosis}/needs`;
export const readinessPath = (organisation: string, diagnosis: string): string =>
  `/o/${organisation}/diagnosis/${diagnosis}/readiness`;
export const objectivePath = (organisation: string, diagnosis: string): string =>
  `/o/${organisation}/diagnosis/${diagnosis}/objective`;
