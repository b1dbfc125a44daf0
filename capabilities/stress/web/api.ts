import { apiOf } from '#platform/web/api.ts';
import type { BasisAnswer, StressRoute } from '../core/contract.ts';

export const { useAnswer, useSend } = apiOf<StressRoute>();

export type Figures = NonNullable<BasisAnswer['figures']>;
