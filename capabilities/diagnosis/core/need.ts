/** What a company can lack that a partner has: customers elsewhere, a way to them, or something it cannot do itself. */
export const needs = ['market', 'channel', 'capability'] as const;
export type Need = (typeof needs)[number];
