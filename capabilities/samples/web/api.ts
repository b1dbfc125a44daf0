import { apiOf } from '#platform/web/api.ts';
import type { SampleRoute } from '../core/contract.ts';

export const { useSend } = apiOf<SampleRoute>();
