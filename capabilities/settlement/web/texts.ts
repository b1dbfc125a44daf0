import type { en as sharing } from '#capabilities/sharing/core/messages/en.ts';
import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type SettlementTexts = Texts<typeof en>;

export const useTexts: () => SettlementTexts = textsOf<typeof en>('settlement');

/** Events are named as sharing names them. */
export const useEventTexts: () => Texts<typeof sharing> = textsOf<typeof sharing>('sharing');
