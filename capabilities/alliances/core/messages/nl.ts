import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  stages: { forming: 'In opbouw', agreeing: 'In overleg', running: 'Lopend' },
  mail: {
    invitation: {
      subject: '{organisation} nodigt {partner} uit voor een alliantie',
      text: 'Hallo,\n\n{inviter} van {organisation} nodigt {partner} uit voor de alliantie “{alliance}”.\n\nHet doel:\n{goal}\n\nOpen deze link om te zien wat het is en om toe te treden (hij werkt één keer, {days} dagen lang):\n{link}\n\nDoor hem te openen wordt er niets van jou gedeeld. Verwachtte je dit niet, dan hoef je niets te doen.\n',
    },
  },
  refusals: {
    alliance_not_found: 'Deze alliantie bestaat niet, of je organisatie hoort er niet bij.',
    invitation_not_found:
      'Deze uitnodiging bestaat niet. Misschien is de link afgebroken; open hem helemaal of vraag je partner om een nieuwe.',
    invitation_expired: 'Deze uitnodiging is verlopen. Vraag je partner om een nieuwe.',
    invitation_already_used:
      'Deze uitnodiging is al gebruikt. Was jij dat, meld je dan aan en open Allianties.',
    invitation_withdrawn: 'Deze uitnodiging is ingetrokken. Vraag het degene die haar stuurde.',
    invitation_for_another_email:
      'Deze uitnodiging is voor {email}. Meld je met dat adres aan, of vraag je partner er een voor het jouwe.',
    email_already_known: 'Er is al een account met dit e-mailadres. Meld je aan en treed dan toe.',
    password_too_short:
      'Het wachtwoord heeft {length} tekens; er zijn er minstens {least} nodig. Een paar woorden achter elkaar zijn makkelijk te onthouden.',
    password_too_common:
      'Dit wachtwoord wordt als een van de eerste geraden. Kies woorden die niemand met jou verbindt.',
    already_in_alliance:
      'Je organisatie is al partij in deze alliantie. De andere partij moet een ander bedrijf zijn.',
    alliance_is_full:
      'Deze alliantie heeft haar beide partijen. Begin voor een andere partner een nieuwe alliantie.',
    partner_is_a_colleague:
      'Dit is het adres van een collega. Collega’s nodig je uit bij Instellingen, Mensen; een partner is een ander bedrijf.',
    partner_already_invited:
      'Dit adres heeft al een open uitnodiging. Trek die eerst in als de link kwijt is.',
    party_name_not_plain:
      'Gebruik een kort, gewoon woord: eerst een kleine letter, dan kleine letters zonder accenten, cijfers of streepjes, hoogstens 30. Bijvoorbeeld: hai-phong.',
    party_name_reserved: '“{name}” betekent in adressen iets anders. Kies een ander woord.',
    party_name_taken: '“{name}” is hier de naam van de andere partij. Kies een ander woord.',
    accountable_person_not_a_member: 'Kies iemand van je eigen organisatie.',
  },
};
