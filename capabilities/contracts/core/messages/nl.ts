import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  "title": "Contracten",
  "purpose": "Wat is afgesproken met wie u afhankelijk bent, en wat wanneer vervalt: zodat geen opzegdatum ongemerkt voorbijgaat.",
  "add": "Contract vastleggen",
  "addFor": "Contract met {name} vastleggen",
  "changeOne": "Contract met {name}",
  "recorded": "Contract met {name} vastgelegd",
  "empty": {
    "title": "Nog geen contract vastgelegd",
    "text": "Begin met de grootste klant: wanneer het contract afloopt, hoe lang de opzegtermijn is, of het stilzwijgend wordt verlengd. Vanaf dan waarschuwt Vandaag u voor elke datum.",
    "example": "Voorbeeld: loopt tot 31 december 2027, wordt met een jaar verlengd, opzegtermijn 3 maanden. Dan is 30 september de laatste dag om nee te zeggen."
  },
  "due": {
    "title": "Wat vervalt wanneer",
    "purpose": "De komende 12 maanden.",
    "none": "De komende 12 maanden vervalt er niets.",
    "notice": "Laatste dag om het contract met {name} op te zeggen, anders loopt het door na {until}",
    "end": "Het contract met {name} loopt af",
    "renewal": "De termijn van het contract met {name} eindigt en het loopt vanzelf door",
    "price": "Prijzen met {name} veranderen: {change}",
    "in": "{days, plural, =0 {vandaag} one {morgen} other {over # dagen}}"
  },
  "missing": {
    "title": "Groot, en geen contract vastgelegd",
    "purpose": "Wie goed is voor een tiende of meer van uw omzet of inkoop, terwijl hier niet bekend is wat u beschermt als ze vertrekken.",
    "row": "{kind}, {share} van de {whole, select, spending {inkoop} other {omzet}}",
    "none": "Met iedereen die goed is voor een tiende of meer is een contract vastgelegd."
  },
  "kinds": {
    "customer": "Klant",
    "channel": "Kanaal",
    "partner": "Partner",
    "supplier": "Leverancier"
  },
  "clauses": {
    "exclusivity": "Exclusiviteit",
    "minimum_volume": "Minimale afname",
    "penalty": "Boete",
    "fixed_price": "Vaste prijs",
    "price_index": "Prijs volgt een index",
    "non_competition": "Concurrentiebeding",
    "change_of_control": "Wisseling van eigenaar",
    "other": "Overig"
  },
  "states": {
    "ahead": "nog niet begonnen",
    "running": "loopt",
    "ended": "afgelopen"
  },
  "field": {
    "kind": "Wat ze voor u zijn",
    "counterparty": "Met wie",
    "counterpartyHint": "Kies de naam zoals die in uw verkoopcijfers staat, zodat aandeel en stresstest hem vinden.",
    "title": "Hoe het heet",
    "startsOn": "Eerste dag",
    "endsOn": "Laatste dag",
    "endsOnHint": "Leeg: het loopt tot iemand opzegt.",
    "notice": "Opzegtermijn",
    "renews": "Wordt stilzwijgend verlengd",
    "renewsFor": "Telkens met",
    "count": "Aantal",
    "unit": "Maanden of dagen",
    "months": "maanden",
    "days": "dagen",
    "prices": "Prijswijzigingen",
    "priceOn": "Vanaf",
    "priceChange": "Wat verandert er",
    "addPrice": "Prijswijziging toevoegen",
    "removePrice": "Prijswijziging {number} verwijderen",
    "clauses": "Waar het aan bindt",
    "note": "Notitie",
    "noteHint": "Wat elk beding zegt, waar het papier ligt.",
    "responsible": "Wie erop let",
    "nobody": "Nog niemand",
    "noNumber": "Schrijf een heel getal vanaf 1."
  },
  "table": {
    "title": "Alle contracten",
    "kind": "Soort",
    "share": "Aandeel",
    "unlinked": "geen verkopen",
    "ends": "Bindt tot",
    "open": "geen einde",
    "notice": "Opzegtermijn",
    "none": "geen",
    "monthCount": "{count, plural, one {# maand} other {# maanden}}",
    "dayCount": "{count, plural, one {# dag} other {# dagen}}",
    "next": "Volgende datum",
    "responsible": "Onder hoede van",
    "change": "Wijzigen",
    "changeOne": "Contract met {name} wijzigen",
    "remove": "Verwijderen",
    "removeOne": "Contract met {name} verwijderen"
  },
  "removed": {
    "done": "Contract met {name} verwijderd",
    "title": "Verwijderde contracten ({count})",
    "restore": "Terugzetten",
    "restoreOne": "Contract met {name} terugzetten",
    "by": "verwijderd door {who}",
    "restored": "Contract met {name} staat er weer"
  },
  "today": {
    "title": "Contracten: wat binnenkort vervalt",
    "more": "en nog {count, plural, one {#} other {#}} binnen 60 dagen",
    "open": "Contracten openen"
  },
  "refusals": {
    "contract_not_found": "Dit contract is niet meer vastgelegd. Ga terug naar de lijst.",
    "there_are_too_many_contracts": "Er zijn {most, number} contracten vastgelegd, het hoogste aantal. Verwijder wat is afgelopen.",
    "contract_was_changed": "{who} heeft dit contract intussen gewijzigd. Bekijk het opnieuw en wijzig dan.",
    "contract_ends_before_it_starts": "De laatste dag, {endsOn}, ligt voor de eerste, {startsOn}.",
    "notice_is_no_span": "Een opzegtermijn is 1 tot 120 maanden of 1 tot 3.660 dagen; schrijf P3M of P30D.",
    "renewal_is_no_span": "Een contract wordt verlengd met 1 tot 120 maanden of 1 tot 3.660 dagen; schrijf P12M of P365D.",
    "renewal_needs_an_end": "Wat wordt verlengd, heeft een einde: vul de laatste dag van de lopende termijn in.",
    "price_change_is_after_the_end": "De prijzen veranderen op {on}, nadat het contract op {endsOn} is afgelopen.",
    "responsible_person_is_no_member": "Deze persoon hoort niet bij uw bedrijf. Kies iemand die dat wel doet."
  }
};
