import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

/** Dutch. */
export const nl: Translation<typeof en> = {
  name: 'Entente: {organisation}',
  titles: {
    contract_notice: 'Laatste dag om het contract met {name} op te zeggen',
    contract_end: 'Het contract met {name} loopt af',
    contract_renewal: 'Het contract met {name} wordt vanzelf verlengd',
    contract_price: 'Prijzen met {name} veranderen: {text}',
    diligence_item: 'Boekenonderzoek {name}: {text}',
    next_step: '{name}: {text}',
    promise: 'Beloofd aan {name}: {text}',
    meeting: 'Afspraak met {name}',
    plan_action: 'Minder afhankelijk van {name}: {text}',
    threat: 'Bekijk een bedreiging opnieuw: {text} ({name})',
  },
  noticeText: 'Zonder opzegging uiterlijk op deze dag loopt het door na {until}.',
  who: 'Wie: {people}',
  page: {
    title: 'Agenda',
    purpose:
      'Wat vervalt, in uw eigen agenda: opzegdagen en einddata van contracten, boekenonderzoek, volgende stappen en afspraken met kandidaten, acties uit plannen.',
    content: 'Wat erin staat',
    contents: {
      own: 'Wat van mij is, en wat niemand onder zich heeft',
      company: 'Alles van het bedrijf',
    },
    file: 'Eenmalig, als bestand',
    filePurpose: 'Opent in Outlook, Apple Agenda en Google Agenda. Het blijft zoals het vandaag is.',
    download: 'Agendabestand downloaden',
    feed: 'Altijd actueel, via een geheim adres',
    feedPurpose:
      'Uw agendaprogramma haalt het zelf om de paar uur op. In Google: ‘Via URL’; in Apple: ‘Nieuw agenda-abonnement’; in Outlook: ‘Abonneren via internet’.',
    make: 'Adres maken',
    makeAgain: 'Nieuw adres maken',
    makeAgainText:
      'Het vorige adres werkt dan niet meer; zet het nieuwe ervoor in de plaats in uw agendaprogramma.',
    madeAt: 'Er is een adres sinds {when}. Het toont: {content}.',
    shownOnce:
      'Dit adres wordt alleen nu getoond. Wie het heeft, kan deze data lezen; geef het dus alleen aan uw agendaprogramma.',
    address: 'Geheim adres van uw agenda',
    withdraw: 'Adres intrekken',
    withdrawText:
      'Uw agendaprogramma krijgt niets meer. Wat het al ophaalde, kan daar blijven staan tot u het verwijdert.',
    withdrawn: 'Het adres werkt niet meer',
  },
  refusals: {
    calendar_not_found:
      'Op dit adres staat geen agenda. Misschien is het ingetrokken of vervangen; maak een nieuw adres bij Instellingen, Agenda.',
  },
};
