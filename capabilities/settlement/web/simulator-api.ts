import type { AgreementRoute } from '#capabilities/agreements/core/contract.ts';
import type { AllianceRoute } from '#capabilities/alliances/core/contract.ts';
import type { FactsRoute } from '#capabilities/facts/core/contract.ts';
import type { SharingRoute } from '#capabilities/sharing/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';

/** Terms, and the past figures that they are tried on. */
export const { useAnswer: useFigures, useClient: useFiguresClient } = apiOf<
  AgreementRoute | AllianceRoute | FactsRoute | SharingRoute
>();
