import type { AllianceRoute } from '#capabilities/alliances/core/contract.ts';
import type { OrganisationRoute } from '#capabilities/organisations/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { SharingRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<SharingRoute | AllianceRoute | OrganisationRoute>();
