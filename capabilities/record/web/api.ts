import type { AllianceRoute } from '#capabilities/alliances/core/contract.ts';
import type { KeysRoute } from '#capabilities/keys/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { RecordRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<RecordRoute | AllianceRoute | KeysRoute>();
