import { apiOf } from '#platform/web/api.ts';
import type { StepsRoute } from '../core/contract.ts';

export const { useAnswer } = apiOf<StepsRoute>();
