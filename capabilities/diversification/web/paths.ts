/** Addresses of the screens of diversification. */
export const plansPath = (organisation: string): string => `/o/${organisation}/dependency/plan`;
export const planPath = (organisation: string, plan: string): string =>
  `/o/${organisation}/dependency/plan/${plan}`;
export const accountsPath = (organisation: string): string => `/o/${organisation}/dependency/accounts`;
export const tablePath = (organisation: string, what: 'spends' | 'answers'): string =>
  `/o/${organisation}/dependency/accounts/table/${what}`;
