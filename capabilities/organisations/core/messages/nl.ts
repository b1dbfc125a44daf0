import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  roles: { viewer: 'lezer', member: 'lid', manager: 'beheerder', owner: 'eigenaar' },
  refusals: {
    role_above_own: 'Je kunt geen rol geven die hoger is dan die van jezelf.',
    not_a_sample: 'Dit is een echte werkruimte, geen voorbeeldgegevens, en kan hier niet worden weggegooid.',
    email_already_known: 'Er is al een account met dit e-mailadres. Meld je daarmee aan.',
    password_too_short:
      'Het wachtwoord heeft {length} tekens; het moeten er minstens {least} zijn. Een paar woorden achter elkaar onthoud je makkelijk.',
    password_too_common:
      'Dit wachtwoord is een van de eerste die iemand raadt. Kies woorden die niemand met jou in verband brengt.',
    invitation_not_found:
      'Deze uitnodiging bestaat niet. Misschien is de link afgebroken; open hem helemaal of vraag een nieuwe.',
    invitation_expired: 'Deze uitnodiging is verlopen. Vraag een nieuwe.',
    invitation_already_used: 'Deze uitnodiging is al gebruikt. Was jij dat, meld je dan aan.',
    invitation_withdrawn: 'Deze uitnodiging is ingetrokken. Vraag het degene die haar stuurde.',
    invitation_for_another_email:
      'Deze uitnodiging is voor {email}. Meld je met dat adres aan, of vraag er een voor jouw adres.',
    already_a_member: 'Deze persoon hoort al bij de organisatie.',
    person_not_found: 'Niemand heeft hier dit nummer.',
    last_owner_stays: 'Een organisatie heeft minstens één eigenaar nodig. Maak eerst iemand anders eigenaar.',
    key_not_found: 'Deze sleutel bestaat niet, of is al ingetrokken.',
    too_many_keys: 'Er zijn al {most} sleutels in gebruik. Trek er eerst een in.',
  },
  mail: {
    invitation: {
      subject: '{inviter} nodigt je uit bij {organisation} op Entente',
      text: 'Hallo,\n\n{inviter} nodigt je uit om met {organisation} samen te werken op Entente, waar bedrijven hun allianties voeren.\n\nOpen deze link om mee te doen (werkt één keer, {days} dagen lang):\n{link}\n\nVerwachtte je dit niet, dan hoef je niets te doen.\n',
    },
  },
};
