import type { Translation } from '#kernel/language.ts';
import { signing } from '../signing-texts/nl.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  page: {
    title: 'Logboek',
    purpose:
      'Alles wat veranderde aan wat beide partijen delen, in de volgorde waarin het gebeurde. Niemand kan een regel wijzigen, weghalen of ertussen zetten zonder dat het aan het licht komt.',
    none: 'Er is nog niets vastgelegd',
    noneText: 'Vanaf de volgende wijziging komt alles hier te staan, voor beide partijen.',
    all: 'Wat er gebeurde',
    download: 'Logboek downloaden',
    number: 'Nr.',
    moment: 'Wanneer',
    who: 'Wie',
    what: 'Wat',
    program: 'een programma',
    signed: 'ondertekend',
    checkTitle: 'Zelf controleren',
    checkText:
      'Bewaar het bestand af en toe. De opdracht hieronder rekent elke regel na zonder deze server en noemt de eerste regel waarmee geknoeid is; met een eerder bewaard bestand vindt zij ook een herschreven verleden of een afgeknipt einde.',
    seenTitle: 'Gezien en ondertekend',
    seenText:
      'Een partij ondertekent tot welke regel zij het logboek gezien heeft: bij elke afrekening die zij goedkeurt, en wanneer zij maar wil. De andere partij houdt daarmee een blijvend bewijs in handen.',
    seenBy: '{company} heeft ondertekend',
    seenUpTo: 'tot en met regel {sequence, number}',
    seenNever: 'nog niet',
    sign: 'Ondertekenen wat wij zagen',
    signTitle: 'Het logboek ondertekenen tot en met regel {sequence, number}?',
    signConfirm:
      'U ondertekent namens uw bedrijf dat dit is wat er tot en met regel {sequence, number} gebeurde. De handtekening wordt zelf een regel, die beide partijen houden.',
    signDone: 'Het logboek is ondertekend tot en met regel {sequence, number}.',
    hash: 'Hash van de laatste regel',
  },
  actions: {
    alliance_began: 'Begon de alliantie',
    alliance_changed: 'Wijzigde de naam of het doel',
    accountable_person_named: 'Wees de eindverantwoordelijke van deze partij aan',
    partner_invited: 'Nodigde een partner uit',
    partner_invitation_withdrawn: 'Trok de uitnodiging van een partner in',
    party_joined: 'Trad toe tot de alliantie',
    signing_key_announced:
      'Maakte de sleutel bekend waarmee zij tekent: {keptBy, select, organisation {een eigen sleutel, die alleen zij heeft} other {bewaard door de server}}',
    agreement_proposed: 'Stelde versie {version} van de overeenkomst voor',
    agreement_signed: 'Keurde versie {version} van de overeenkomst goed',
    agreement_withdrawn: 'Trok versie {version} van de overeenkomst in of wees die af',
    comment_written: 'Schreef een opmerking of antwoord bij versie {version} van de overeenkomst',
    comment_resolved: 'Merkte een opmerking bij de overeenkomst als afgehandeld aan',
    comment_reopened: 'Heropende een opmerking bij de overeenkomst',
    events_pushed:
      'Deelde {events, plural, one {# gebeurtenis} other {# gebeurtenissen}}: verkopen, terugbetalingen, kosten of betalingen',
    sharing_policy_changed: 'Wijzigde wat deze partij deelt',
    closing_chosen: 'Koos of perioden vanzelf worden afgesloten',
    period_closed: 'Sloot de periode {period} af',
    closing_cancelled: 'Brak het afsluiten van {period} af',
    statement_approved: 'Keurde de afrekening van {period} goed',
    statement_disputed: 'Betwistte de afrekening van {period}',
    dispute_answered: 'Antwoordde op een betwisting',
    dispute_withdrawn: 'Trok een betwisting in',
    record_countersigned: 'Ondertekende het logboek tot en met regel {sequence, number}',
  },
  refusals: {
    ...signing,
    alliance_not_found: 'Deze alliantie bestaat niet, of uw organisatie is er geen partij in.',
    record_is_another:
      'Regel {sequence, number} van dit logboek heeft een andere hash dan u stuurde. Laad het logboek opnieuw en vergelijk het met het bestand dat u bewaarde.',
    record_not_readable:
      'Dit is geen logboek: geen enkele regel is een vastlegging. Geef het bestand record.jsonl van een alliantie.',
    seen_not_readable:
      'Het eerdere bestand is geen logboek: geen enkele regel is een vastlegging. Geef een record.jsonl die eerder is geëxporteerd.',
    seen_of_another_alliance:
      'Het eerdere bestand is het logboek van een andere alliantie. Geef een eerdere export van hetzelfde logboek.',
  },
};
