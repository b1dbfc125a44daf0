import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  refusals: {
    sign_in_needed: 'Meld u eerst aan; uw sessie is verlopen of bestond nog niet.',
    key_not_valid:
      'Deze API-sleutel is niet geldig: verkeerd getypt, verlopen of ingetrokken. Maak een nieuwe bij Instellingen, API-sleutels.',
    key_not_taken_here:
      'API-sleutels geven hier geen toegang; dit vraagt een persoon die is aangemeld. Waar sleutels wel voor gelden, staat op /api/docs.',
    foreign_origin: 'Het verzoek kwam van een pagina van een andere site en is niet uitgevoerd.',
    organisation_not_found: 'Deze organisatie bestaat niet, of u hoort er niet bij.',
    role_too_weak:
      'Uw rol is hier {held}; hiervoor is {needed} of hoger nodig. Vraag het een eigenaar van uw organisatie.',
    scope_missing: 'Deze API-sleutel mag dat niet; het recht {scope} ontbreekt.',
    not_found: 'Op dit adres is niets te vinden.',
    invalid_input: 'Een deel van wat is verstuurd, is niet bruikbaar. Er is niets opgeslagen.',
    body_not_json: 'De inhoud is geen geldige JSON.',
    json_body_needed: 'Stuur de inhoud als JSON, met de header Content-Type: application/json.',
    text_not_storable:
      'De tekst bevat een teken dat niet kan worden opgeslagen (U+0000, of een half surrogaatpaar). Haal het weg en verstuur opnieuw; er is niets opgeslagen.',
    body_too_large: 'Het verzoek is groter dan de grens van {limit}.',
    idempotency_key_reused:
      'Deze Idempotency-Key is al voor een ander verzoek gebruikt. Neem voor een nieuw verzoek een nieuwe.',
    too_many_requests:
      'Te veel verzoeken. Probeer het over {seconds, plural, one {# seconde} other {# seconden}} opnieuw.',
    database_away:
      'De database antwoordt op dit moment niet. Probeer het zo weer; wat u aan het opslaan was, kan er al staan.',
    internal:
      'Er ging bij ons iets mis. Er is niets opgeslagen; probeer het opnieuw. Nummer voor het logboek: {request}.',
    field_required: 'Dit is nodig.',
    field_wrong_type: 'Dit heeft het verkeerde type; verwacht: {expected}.',
    field_length_least: 'Schrijf minstens {bound} tekens.',
    field_length_most: 'Schrijf hoogstens {bound} tekens.',
    field_count_least: 'Geef er minstens {bound}.',
    field_count_most: 'Geef er hoogstens {bound}.',
    field_value_least: 'Het minste dat mag is {bound}.',
    field_value_most: 'Het meeste dat mag is {bound}.',
    field_not_one_of: 'Toegestaan: {allowed}.',
    field_unknown: 'Dit is hier niet bekend. Bekend zijn: {allowed}.',
    field_where_none_is: 'Hier wordt niets verwacht; laat het weg.',
    field_no_email: 'Dit is geen e-mailadres; een voorbeeld: lan@example.com.',
    field_no_date: 'Dit is geen datum van de kalender; schrijf hem als 2026-03-31.',
    field_no_time_zone: 'Dit is geen tijdzone van de IANA-lijst, zoals Europe/Amsterdam of Asia/Ho_Chi_Minh.',
    field_no_currency: 'Dit is geen ISO 4217-valutacode zoals EUR, VND of CNY.',
    field_malformed: 'Dit is niet geschreven in de vorm die hier verwacht wordt.',
  },
};
