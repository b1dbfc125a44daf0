import { apiOf } from '#platform/web/api.ts';
import type { FactsRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<FactsRoute>();
