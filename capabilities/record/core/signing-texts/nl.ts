import type { Translation } from '#kernel/language.ts';
import type { signing as english } from './en.ts';

/** What every verb that signs for a side refuses, for the texts of all of them. */
export const signing: Translation<typeof english> = {
  signature_needed:
    'Uw organisatie tekent met een eigen sleutel; de server kan dus niet voor u tekenen. Teken met het sleutelbestand, of met entente sign op de opdrachtregel, en stuur die handtekening mee.',
  signature_of_another_key:
    'Deze handtekening is gezet met een andere sleutel dan uw organisatie heeft geregistreerd. Kies het bestand van de geregistreerde sleutel; bij Instellingen staat welke dat is.',
  signature_not_genuine:
    'Deze handtekening klopt niet: ze hoort niet bij dit document of is onderweg veranderd. Laad de pagina opnieuw en teken nog een keer.',
  key_of_another_side:
    'De andere kant van deze alliantie tekent met dezelfde sleutel, zodat niet te zien is wie er tekende. Registreer een eigen sleutel.',
};
