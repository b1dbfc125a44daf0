import type { AllianceRoute } from '#capabilities/alliances/core/contract.ts';
import type { KeysRoute } from '#capabilities/keys/core/contract.ts';
import type { RecordRoute } from '#capabilities/record/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { SettlementRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<
  SettlementRoute | AllianceRoute | KeysRoute | RecordRoute
>();
