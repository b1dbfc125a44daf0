import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  stages: { forming: 'In opbouw', agreeing: 'In overleg', running: 'Lopend' },
  mail: {
    invitation: {
      subject: '{organisation} nodigt {partner} uit voor een alliantie',
      text: 'Hallo,\n\n{inviter} van {organisation} nodigt {partner} uit voor de alliantie “{alliance}”.\n\nHet doel:\n{goal}\n\nOpen deze link om te zien wat het is en om toe te treden (hij werkt één keer, {days} dagen lang):\n{link}\n\nDoor hem te openen wordt er niets van u gedeeld. Verwachtte u dit niet, dan hoeft u niets te doen.\n',
    },
  },
  list: {
    title: 'Allianties',
    purpose: 'Met wie u aan een gezamenlijk doel werkt, hoe ver elke alliantie is en waarop het wachten is.',
    begin: 'Alliantie beginnen',
    name: 'Alliantie',
    partner: 'Partner',
    invited: '{company} (uitgenodigd)',
    stage: 'Fase',
    accountable: 'Eindverantwoordelijke',
    since: 'Sinds',
    none: 'Nog geen alliantie',
    noneText:
      'Een alliantie is een ruimte die van twee bedrijven samen is: beide zien hetzelfde doel, dezelfde overeenkomst, verkopen en afrekeningen. Uw afhankelijkheidscijfers, kandidaten en concepten blijven van u.',
    example: 'Zo gaat het bijvoorbeeld:',
    exampleStep1:
      'U noemt het doel: “Onze sensoren met hun software in Nederland verkopen, 200 stuks in een jaar.”',
    exampleStep2:
      'U stuurt de partner een link. De partner ziet wie uitnodigt en waarvoor, en treedt toe onder eigen naam.',
    exampleStep3:
      'Een van beide schrijft de overeenkomst: 30\u00a0% voor software, 70\u00a0% voor hardware. Beide keuren die goed, en daarmee wordt afgerekend.',
  },
  begin: {
    title: 'Alliantie beginnen',
    purpose:
      'Zeg waarvoor de alliantie is. De partner nodigt u hierna uit; tot dan ziet alleen uw eigen bedrijf dit.',
    with: 'U begint dit met {name} in gedachten. Alleen uw bedrijf weet dat; de partner ziet naam en doel.',
    name: 'Naam van de alliantie',
    nameHint: 'Zoals beide partijen die noemen, bijvoorbeeld “Sensoren voor kassen”.',
    goal: 'Gezamenlijk doel',
    goalHint: 'Eén doel dat beide partijen willen, in een of twee zinnen, liefst met een getal en een datum.',
    accountable: 'Eindverantwoordelijke aan onze kant',
    accountableHint:
      'Precies één per partij: bij wie de partner terecht kan. U kunt altijd iemand anders aanwijzen.',
    party: 'Onze korte naam in voorwaarden en bestanden',
    partyHint:
      'Een gewoon woord zoals “hai-phong”: het staat in de voorwaarden, in verkoopgegevens en in adressen, en verandert niet.',
    whoSees: 'De partner ziet naam en doel in de uitnodiging; de rest pas na toetreding.',
  },
  overview: {
    goal: 'Gezamenlijk doel',
    change: 'Naam of doel wijzigen',
    toAgreement: 'Overeenkomst openen',
    draftMeanwhile: 'Alvast de overeenkomst schrijven',
    next: {
      invite: 'Hierna: nodig uw partner uit',
      inviteText:
        'De alliantie heeft nog één partij. De partner krijgt een link, ziet het doel en wie uitnodigt, en treedt toe met het eigen bedrijf.',
      wait: 'Wachten op {company}',
      waitText:
        'De uitnodiging staat open. Zodra de partner toetreedt, staat dat hier. Intussen kunt u de overeenkomst schrijven; een concept ziet alleen uw kant.',
      agree: 'Hierna: kom de voorwaarden overeen',
      agreeText:
        'Beide partijen zijn er. Een van beide stelt een eenvoudige overeenkomst voor en beide keuren die goed. Daarna kunnen verkopen worden afgerekend.',
      run: 'De overeenkomst geldt',
      runText:
        'Elke partij levert de eigen verkopen aan, en elke maand heeft één afrekening die beide goedkeuren. Voor andere voorwaarden stelt u een nieuwe versie voor.',
    },
  },
  sides: {
    title: 'De twee partijen',
    purpose: 'Wie hier staat, is verantwoordelijk voor de eigen kant en aanspreekpunt voor de andere.',
    company: 'Bedrijf',
    country: 'Land',
    party: 'Naam in voorwaarden',
    joined: 'Toegetreden',
    actions: 'Acties',
    nameAnother: 'Iemand anders aanwijzen',
    nameTitle: 'Wie is er bij ons verantwoordelijk?',
    name: 'Deze persoon aanwijzen',
  },
  invite: {
    title: 'Partner uitnodigen',
    company: 'Bedrijf dat u uitnodigt',
    email: 'E-mailadres van de persoon daar',
    emailHint: 'De link werkt alleen voor dit adres: iemand die daar voor het bedrijf mag beslissen.',
    whatTheySee:
      'Deze persoon ziet naam en doel van de alliantie, en naam en land van uw bedrijf. Verder niets zolang er niet is toegetreden.',
    make: 'Uitnodiging maken',
    mailed: 'De uitnodiging is naar {email} gestuurd. U kunt de link ook zelf doorgeven:',
    notMailed:
      'Geef deze link aan {company}, per chat of e-mail. De link is alleen nu te zien; er is geen e-mail gestuurd.',
    link: 'Link van de uitnodiging',
    until: 'De link werkt één keer, tot',
    invitations: 'Uitnodigingen',
    another: 'Nog een uitnodigen',
    to: 'Voor',
    state: 'Status',
    expires: 'Geldig tot',
    states: { open: 'Open', expired: 'Verlopen', accepted: 'Aangenomen', withdrawn: 'Ingetrokken' },
    withdraw: 'Intrekken',
    withdrawOf: 'Uitnodiging van {company} intrekken',
    withdrawText: 'De link werkt meteen niet meer. U kunt opnieuw uitnodigen, met een nieuwe link.',
  },
  join: {
    title: 'Uitnodiging voor “{alliance}”',
    purpose:
      '{inviters} nodigt {company} uit voor een alliantie: een ruimte die van beide bedrijven samen is.',
    sharedTitle: 'Wat er gedeeld wordt als u toetreedt',
    shared1: '{inviters} ziet naam en land van uw bedrijf, en de naam van de verantwoordelijke aan uw kant.',
    shared2:
      'Overeenkomsten, verkopen en afrekeningen die een van beide in deze alliantie zet, zien beide. Een voorstel wordt pas gedeeld als u het verstuurt.',
    shared3:
      'Uw afhankelijkheidscijfers, klanten, kandidaten, concepten en andere allianties blijven van u alleen.',
    closed: 'Deze uitnodiging is niet te gebruiken',
    toStart: 'Naar de beginpagina',
    howTitle: 'Toetreden',
    until: 'De uitnodiging werkt één keer, en is geldig tot',
    already: 'Hebt u al een account?',
    accept: 'Toetreden tot de alliantie',
    organisation: 'Welk van uw bedrijven treedt toe?',
    noCompany:
      'Om voor een bedrijf toe te treden moet u er beheerder of eigenaar zijn. Vraag het een eigenaar van uw bedrijf.',
    companyName: 'Naam van uw bedrijf',
    currency: 'Valuta waarin u boekt',
    email: 'Uw e-mailadres',
    name: 'Uw naam',
    password: 'Wachtwoord',
    passwordHint:
      'Minstens {least, number} tekens; een paar woorden achter elkaar zijn makkelijk te onthouden.',
  },
  today: {
    waiting: 'Wachten op een partner',
    waitingFor: '{company} heeft nog niet geantwoord. De uitnodiging is geldig tot',
  },
  refusals: {
    alliance_not_found: 'Deze alliantie bestaat niet, of uw organisatie hoort er niet bij.',
    invitation_not_found:
      'Deze uitnodiging bestaat niet. Misschien is de link afgebroken; open hem helemaal of vraag uw partner om een nieuwe.',
    invitation_expired: 'Deze uitnodiging is verlopen. Vraag uw partner om een nieuwe.',
    invitation_already_used: 'Deze uitnodiging is al gebruikt. Was u dat, meld u dan aan en open Allianties.',
    invitation_withdrawn: 'Deze uitnodiging is ingetrokken. Vraag het aan wie u heeft uitgenodigd.',
    invitation_for_another_email:
      'Deze uitnodiging is voor {email}. Meld u met dat adres aan, of vraag uw partner om een uitnodiging voor het uwe.',
    email_already_known: 'Er is al een account met dit e-mailadres. Meld u aan en treed dan toe.',
    password_too_short:
      'Het wachtwoord heeft {length} tekens; er zijn er minstens {least} nodig. Een paar woorden achter elkaar zijn makkelijk te onthouden.',
    password_too_common:
      'Dit wachtwoord wordt als een van de eerste geraden. Kies woorden die niemand met u verbindt.',
    already_in_alliance:
      'Uw organisatie is al partij in deze alliantie. De andere partij moet een ander bedrijf zijn.',
    alliance_is_full:
      'Deze alliantie heeft al twee partijen. Begin voor een andere partner een nieuwe alliantie.',
    partner_is_a_colleague:
      'Dit is het adres van een collega. Collega’s nodigt u uit bij Instellingen, Mensen; een partner is een ander bedrijf.',
    partner_already_invited:
      'Dit adres heeft al een open uitnodiging. Trek die eerst in als de link kwijt is.',
    party_name_not_plain:
      'Gebruik een kort, gewoon woord: eerst een kleine letter, dan kleine letters zonder accenten, cijfers of streepjes, hoogstens 30. Bijvoorbeeld: hai-phong.',
    party_name_reserved: '“{name}” betekent in adressen en programma’s iets anders. Kies een ander woord.',
    party_name_taken: '“{name}” is hier de naam van de andere partij. Kies een ander woord.',
    accountable_person_not_a_member: 'Kies iemand van uw eigen organisatie.',
  },
};
