import type { listPeople } from '#capabilities/organisations/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { DecisionRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<DecisionRoute | typeof listPeople>();
