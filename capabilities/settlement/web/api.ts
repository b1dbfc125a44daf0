import type { AllianceRoute } from '#capabilities/alliances/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { SettlementRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<SettlementRoute | AllianceRoute>();
