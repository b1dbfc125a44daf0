import type { FactsRoute } from '#capabilities/facts/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { DependencyRoute } from '../core/contract.ts';

/** The figures, and the sales they were made of. */
export const { useAnswer, useSend, useClient } = apiOf<DependencyRoute | FactsRoute>();
