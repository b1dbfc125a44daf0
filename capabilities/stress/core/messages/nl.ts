import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  help: {
    none: 'Er blijft geld: op het laagste punt, in {month}, is er nog {lowest}.',
    result:
      'Het geld raakt op, ook als niemand vertrekt: elke maand moet {amount} beter uitkomen, door hogere prijzen of lagere kosten, voordat een reserve of nieuwe klanten helpen.',
    share:
      'Verdien meer bij anderen: vanaf {month} moeten de anderen samen {needed} per maand opleveren in plaats van {now} (+{growth}). {name} is dan goed voor hoogstens {target} van de omzet in plaats van {share}. Met alleen een reserve zou {amount} nodig zijn.',
    fund: 'Zet vooraf {amount} opzij{months, select, none {} other { ({months} maanden vaste kosten)}}. Dan komt u in die twee jaar geen maand onder nul en is er tijd om andere omzet te vinden.',
  },
  ground: {
    given: 'zoals u hebt opgegeven',
    unrecorded: 'geen contract vastgelegd',
    open: 'het contract is altijd opzegbaar, met opzegtermijn',
    ending: 'het contract loopt binnen een jaar af, tenzij iemand het verlengt',
    renewing: 'het contract wordt binnen het jaar stilzwijgend verlengd',
    bound: 'ligt nog meer dan een jaar vast',
  },
  refusals: {
    there_are_no_sales:
      'Er zijn geen verkopen van de laatste 12 maanden waarin een {by, select, channel {kanaal} partner {partner} other {klant}} staat. Importeer eerst verkopen.',
    rates_are_wanting:
      'Verkopen in {currencies} kunnen niet worden omgerekend: er ontbreken wisselkoersen. Voer ze in, of houd uw cijfers bij in de valuta van de verkopen.',
    figures_were_changed:
      'Iemand anders heeft deze cijfers intussen gewijzigd. Bekijk die eerst en wijzig ze dan opnieuw.',
    field_is_missing: 'Dit ontbreekt.',
    field_has_wrong_type:
      'Hier hoort {wanted, select, object {een groep tussen accolades} list {een lijst tussen blokhaken} text {een tekst tussen aanhalingstekens die niet leeg is} truth {true of false} count {een heel getal} other {een bedrag zoals "1200.00"}}.',
    field_is_unknown: '“{found}” is hier niet bekend. Bekend zijn: {known}.',
    currency_is_unknown: '“{found}” is geen valutacode. Schrijf bijvoorbeeld EUR of VND.',
    month_does_not_exist: '“{found}” is geen maand. Schrijf bijvoorbeeld 2027-03.',
    amount_is_unreadable:
      '“{found}” is geen bedrag in {currency}. Schrijf cijfers met een punt en {digits, plural, =0 {geen decimalen} one {hoogstens # decimaal} other {hoogstens # decimalen}}.',
    amount_is_negative: 'Dit bedrag kan niet onder 0 liggen.',
    amount_is_too_large: 'Dit bedrag is te groot om mee te rekenen.',
    share_is_unreadable: '“{found}” is geen aandeel. Schrijf een decimaal getal van 0 tot 1; 0.25 is 25%.',
    share_is_out_of_range: 'Een aandeel ligt tussen 0 en 1, dus tussen 0 en 100%.',
    there_are_too_many_counterparties:
      '{found, number} relaties zijn meer dan de {most, number} waarmee wordt gerekend. Noem de grootste en tel de rest op als otherIncome.',
    counterparty_is_repeated:
      '“{counterparty}” staat er twee keer, voor het eerst bij {first}. Tel de twee bij elkaar op.',
    there_is_no_income: 'Niemand brengt omzet in, dus er valt niemand te verliezen.',
    contract_month_is_out_of_range: '{found} is geen aantal maanden van 0 tot en met {most, number}.',
    there_are_too_many_departures: '{found} keer vertrek is meer dan de {most} die in één scenario passen.',
    counterparty_is_unknown:
      '“{counterparty}” brengt hier geen omzet in en kan dus niet vertrekken. Bekend zijn: {known}.',
    month_is_out_of_range: 'Maand {found} valt buiten de maanden 1 tot en met {most} die worden bekeken.',
    cut_is_out_of_range:
      'Niemand kan meer dan alles of minder dan niets wegnemen: een daling ligt tussen 0 en 1, dus tussen 0 en 100%.',
    ramp_is_out_of_range: '{found} is geen aantal maanden van 0 tot en met {most} waarover de omzet daalt.',
    notice_is_out_of_range:
      'Een opzegtermijn van {found} maanden past niet: alleen de komende {most} maanden worden bekeken.',
    departure_is_beyond_horizon:
      '“{counterparty}” zegt op in maand {month} met een opzegtermijn van {notice, plural, one {# maand} other {# maanden}}: de omzet daalt pas in maand {fall}, en er worden {most} maanden bekeken.',
    cuts_exceed_income:
      'De dalingen bij “{counterparty}” zijn samen meer dan alles wat die inbrengt. Samen kunnen ze 1 zijn, dus 100%.',
    draws_are_out_of_range:
      '{found} toekomsten trekken gaat niet: neem een heel getal van 1 tot en met {most, number}.',
    seed_is_out_of_range: '{found} is geen startgetal: neem een heel getal vanaf 0.',
  },
};
