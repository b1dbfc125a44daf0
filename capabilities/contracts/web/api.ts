import type { DependencyRoute } from '#capabilities/dependency/core/contract.ts';
import type { OrganisationRoute } from '#capabilities/organisations/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { ContractsAnswer, ContractsRoute, CoverageAnswer } from '../core/contract.ts';

export const { useAnswer, useSend } = apiOf<ContractsRoute | DependencyRoute | OrganisationRoute>();

export type Contract = ContractsAnswer['contracts'][number];
export type Due = Contract['due'][number];
export type OfKind = CoverageAnswer['kinds'][number];

/** The register; what colleagues record appears by itself. */
export function useContracts() {
  return useAnswer('GET /api/v1/contracts', {}, { everyMillis: 30_000 });
}
