import type { readSelection } from '#capabilities/candidates/core/contract.ts';
import type { OrganisationRoute } from '#capabilities/organisations/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { AllianceRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<
  AllianceRoute | OrganisationRoute | typeof readSelection
>();
