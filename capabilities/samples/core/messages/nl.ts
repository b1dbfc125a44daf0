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
    text: 'Alles hier is verzonnen. Kijk ook eens van de andere kant: de werkruimten van uw partners staan in de lijst met bedrijven.',
    out: 'Beginnen met uw eigen bedrijf',
    outTitle: 'Beginnen met uw eigen bedrijf?',
    outText:
      'Het voorbeeld wordt weggegooid: de drie bedrijven met al hun verkopen, allianties en afrekeningen. Dat kan niet ongedaan worden gemaakt, maar u kunt altijd een nieuw voorbeeld openen.',
    outConfirm: 'Weggooien en beginnen',
    keep: 'Verder rondkijken',
  },
};
