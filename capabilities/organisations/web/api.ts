import { apiOf } from '#platform/web/api.ts';
import type { OrganisationRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<OrganisationRoute>();
