import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type OrganisationTexts = Texts<typeof en>;

export const useTexts: () => OrganisationTexts = textsOf<typeof en>('organisations');
