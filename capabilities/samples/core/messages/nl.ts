import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  refusals: {
    not_a_sample: 'Dit is een echte werkruimte, geen voorbeeld, en kan hier niet worden weggegooid.',
    too_many_samples:
      'Het afgelopen uur zijn hier veel voorbeeldwerkruimten geopend. Probeer het later opnieuw, of begin met uw eigen bedrijf.',
  },
  notice: {
    label: 'Voorbeeldgegevens',
    text: 'Alles hier is verzonnen. De werkruimten van beide partners staan ook voor u open.',
    gone: 'Het voorbeeld wordt weggegooid: de drie bedrijven met al hun verkopen, allianties en afrekeningen. U kunt altijd een nieuw voorbeeld openen.',
    start: {
      act: 'Beginnen met uw eigen bedrijf',
      title: 'Beginnen met uw eigen bedrijf?',
      confirm: 'Weggooien en beginnen',
    },
    back: {
      act: 'Weggooien',
      title: 'Het voorbeeld weggooien?',
      confirm: 'Weggooien',
    },
  },
};
