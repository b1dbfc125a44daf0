import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  refusals: {
    key_not_usable:
      'Dit is geen openbare Ed25519-sleutel: 43 tekens base64url, zoals entente key show ze toont.',
    challenge_not_open:
      'Dit bewijs hoort bij een vraag die niet meer openstaat: ze is opnieuw gesteld, al gebruikt of ouder dan een uur. Begin opnieuw.',
    proof_not_genuine:
      'Het bewijs is niet met deze sleutel over deze tekst gezet. Teken precies de getoonde tekst, met de sleutel die u registreert.',
    key_used_before:
      'Uw organisatie heeft eerder met deze sleutel getekend. Een sleutel wordt één keer gebruikt; maak een nieuwe.',
    key_of_another_side:
      'De andere kant van een van uw allianties tekent met dezelfde sleutel, zodat niemand kan zien wie er tekende. Maak een eigen sleutel.',
    server_signs_already: 'De server tekent al voor uw organisatie.',
  },
};
