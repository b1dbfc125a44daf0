import type { OrganisationRoute } from '#capabilities/organisations/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { DiversificationRoute } from '../core/contract.ts';

/** Plans and accounts, and the colleagues who own what is done. */
export const { useAnswer, useSend, useClient } = apiOf<DiversificationRoute | OrganisationRoute>();
