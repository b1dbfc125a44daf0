import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  refusals: {
    alliance_not_found: 'Deze alliantie bestaat niet, of uw organisatie is er geen partij in.',
    partner_not_found: 'Geen partij in deze alliantie heet {partner}. De partijen zijn: {parties}.',
    too_many_events:
      'De lijst telt {count, number} boekingen; per keer kunnen er hoogstens {most, number}. Verdeel ze over meer keren.',
    conflicting_duplicate:
      'Er is al een andere boeking met nummer {id}. Een boeking verandert nooit: stuur een terugbetaling of gebruik een nieuw nummer.',
    csv_not_readable: 'Regel {line}: {reason}',
    event_not_an_object: 'Een boeking is een object met velden als id, at, amount en currency.',
    kind_unknown: '{found} is geen soort boeking. Soorten zijn: {known}.',
    text_not_storable:
      'Deze tekst bevat een teken dat niet bewaard kan worden (een nulteken of een half tekenpaar). Haal het weg.',
    time_not_readable:
      '{found} is geen leesbaar tijdstip. Schrijf datum, tijd en tijdsverschil, bijvoorbeeld 2026-03-05T10:00:00+07:00.',
    time_out_of_range:
      '{found} valt buiten wat we bewaren: de jaren 1900 tot 9999, met hoogstens zes cijfers achter de seconde.',
    recorded_in_future: 'recordedAt kan niet in de toekomst liggen.',
    currency_unknown: '{found} is geen valuta van ISO 4217, zoals EUR, VND of CNY.',
    amount_not_readable:
      '{found} is geen bedrag in {currency}. Schrijf cijfers met een punt en precies het aantal decimalen van de valuta, bijvoorbeeld {example}.',
    amount_not_above_zero: 'Dit bedrag moet meer dan nul zijn.',
    amount_too_large: 'Dit bedrag is te groot om op te tellen.',
    party_unknown: '{found} is geen partij in deze alliantie. De partijen zijn: {parties}.',
    not_your_own: 'U stuurt wat van u is: deze boeking is van {found}, en u bent {own}.',
    pays_itself: 'Een betaling gaat naar een andere partij.',
    currency_not_of_sale: 'Een terugbetaling heeft de valuta van de verkoop: {expected}, niet {found}.',
  },
};
