/** Addresses of the screens of decisions. */
export const decisionsPath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}/decisions`;
export const decidePath = (organisation: string, selection: string): string =>
  `/o/${organisation}/candidates/${selection}/decide`;
export const decisionPath = (organisation: string, selection: string, number: number): string =>
  `/o/${organisation}/candidates/${selection}/decisions/${number}`;
