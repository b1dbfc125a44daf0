import { type Say, sayingOf, type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export const useTexts: () => Texts<typeof en> = textsOf<typeof en>('record');

/** Deeds by their code; one that this program does not know yet is shown by its code. */
export const useDeeds: () => Say = sayingOf('record', 'actions');
