import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  title: 'Stresstest',
  purpose:
    'Als een klant vertrekt: wanneer is het geld op, en wat helpt het meest? Berekend uit uw verkopen van de laatste 12 maanden en een paar eigen cijfers.',
  by: 'Wie',
  bys: {
    customer: 'Klanten',
    channel: 'Kanalen',
    partner: 'Partners',
  },
  figures: {
    title: 'Uw eigen cijfers',
    purpose: 'Eén keer invullen, alleen voor u zichtbaar. Uw boekhouder vindt ze in de laatste jaarrekening.',
    none: 'Vul eerst in wat uw bedrijf kost en wat het heeft',
    noneText:
      'Vijf cijfers zijn genoeg: vaste kosten, variabele kosten, geld op de bank, aflossing en rente, en kredietruimte. Daarna krijgt elke vraag hier meteen antwoord.',
    example:
      'Voorbeeld: huur en lonen 35.000 per maand, goederen en provisie 55% van de verkopen, 90.000 op de bank, 4.000 per maand naar de bank.',
    enter: 'Cijfers invullen',
    change: 'Wijzigen',
    currency: 'Valuta',
    fixedCost: 'Vaste kosten per maand',
    fixedCostHint: 'Wat u betaalt, of u verkoopt of niet: lonen, huur, verzekering.',
    variableCost: 'Variabele kosten, procent van de omzet',
    variableCostHint: 'Wat meebeweegt met de verkoop: goederen, vracht, provisie.',
    cash: 'Geld nu',
    cashHint: 'Op de bank en in kas; onder nul als u rood staat.',
    debtService: 'Rente en aflossing per maand',
    debtServiceHint: 'Rente en aflossing van leningen.',
    creditLine: 'Kredietruimte',
    creditLineHint: 'Hoe ver u van de bank rood mag staan.',
    noAmount: 'Schrijf een bedrag zoals {example}.',
    noPercent: 'Schrijf een percentage van 0 tot 100.',
  },
  scenario: {
    title: 'Wat als',
    departure: 'Vertrek {number}',
    who: 'Wie vertrekt',
    month: 'Zegt dat in',
    cut: 'Hoeveel ervan verdwijnt, procent',
    ramp: 'Over hoeveel maanden',
    atOnce: 'meteen',
    notice: 'Opzegtermijn, maanden',
    noNotice: 'geen',
    months: '{months, plural, one {# maand} other {# maanden}}',
    fromContract: '{months} (contract)',
    option: '{name} ({share})',
    noContract: 'Er is geen contract met {name} vastgelegd, dus er is geen opzegtermijn geteld.',
    record: 'Vastleggen',
    add: 'Nog een vertrek toevoegen',
    remove: 'Weghalen',
    removeNamed: 'Vertrek {number} weghalen',
    nobody: 'Niemand vertrekt. Voeg iemand toe om te zien wat er dan met uw geld gebeurt.',
    empty: 'Een leeg veld betekent: de omzet verdwijnt meteen, en de opzegtermijn is die van het contract.',
    full: 'Eén scenario bevat hooguit {most} vertrekken.',
    noCount: 'Schrijf een geheel getal, zoals {example}.',
    impossible: 'Dit kan zo niet gebeuren. Wat er niet klopt, staat bij het veld.',
  },
  answer: {
    leaves: '{count, plural, one {{name} vertrekt} other {{name} vertrekken}}',
    bringsLess: '{count, plural, one {{name} minder oplevert} other {{name} minder opleveren}}',
    lasts: 'Uw geld is genoeg voor twee jaar, ook als {clause}.',
    stays: 'Zolang niemand vertrekt, is uw geld genoeg voor twee jaar.',
    gone: 'In {month} is uw geld op, over {months, plural, one {# maand} other {# maanden}}.',
    credit: 'Met de kredietruimte redt u het tot {month}; dan is die ook op.',
    creditLasts: 'De kredietruimte is genoeg voor de twee jaar.',
    cover:
      'In {count, plural, one {# maand} other {# maanden}} van de 24 verdient het bedrijf rente en aflossing niet.',
    coverAll: 'Het bedrijf verdient in elke maand rente en aflossing.',
    helps: 'Wat het meest helpt',
    before: 'Zonder dit zou er na twee jaar {amount} zijn.',
  },
  chart: {
    title: 'Geld aan het eind van elke maand',
    summary:
      'Met en zonder het vertrek. Onder nul is uw eigen geld op; de stippellijn is het einde van de kredietruimte.',
    with: 'als {clause}',
    without: 'als niemand vertrekt',
    creditLine: 'einde kredietruimte',
    month: 'Maand',
    income: 'Omzet',
    result: 'Bedrijfsresultaat',
    cover: 'Dekking rente en aflossing',
    cash: 'Geld',
    cashWithout: 'Geld als niemand vertrekt',
  },
  simulation: {
    title: 'Alle grote samen',
    purpose:
      '{draws, number} mogelijke toekomsten: in elke vertrekt elke grote binnen 12 maanden of blijft, zo waarschijnlijk als u hier zegt, los van de anderen.',
    none: 'Niemand is goed voor een tiende van de omzet of meer, dus er valt niets te simuleren: één vertrek voelt u weinig.',
    chance: 'Hoe waarschijnlijk {name} binnen 12 maanden vertrekt, procent',
    usual: '{chance}: {ground}',
    assumed: 'De kansen zijn aannames op grond van het contractregister. Vervang ze door wat u weet.',
    draws: 'Aantal toekomsten',
    drawsHint: '1 tot {most, number}; meer duurt langer.',
    seed: 'Startgetal',
    seedHint: 'Hetzelfde startgetal geeft dezelfde toekomsten.',
    drawing: 'Toekomsten worden getrokken',
    stopped: 'Gestopt. Hieronder staat het antwoord op de vorige vraag.',
    failed: 'De toekomsten konden in deze browser niet worden getrokken.',
    again: 'Opnieuw trekken',
    belowZero: 'Geld raakt op',
    belowZeroNote: 'van de toekomsten, binnen 24 maanden',
    beyondCredit: 'Kredietruimte ook op',
    median: 'Laagste stand, middelste toekomst',
    shortfall: 'Verwacht tekort (95%)',
    shortfallNote: 'laagste stand, gemiddeld over het slechtste twintigste deel',
    fan: 'Geld in deze toekomsten',
    fanSummary:
      'De helft van de toekomsten ligt in de donkere band, negen van de tien in de lichte; de lijn is het midden.',
    p5: 'slechtste 5%',
    p25: 'slechtste kwart',
    p50: 'midden',
    p75: 'beste kwart',
    p95: 'beste 5%',
  },
  file: {
    title: 'Neem het scenario mee',
    purpose:
      'Een bestand om te bewaren of door te geven. Op de opdrachtregel geeft het dezelfde cijfers, en met hetzelfde startgetal dezelfde toekomsten.',
    download: 'scenario.json downloaden',
  },
  basis: {
    text: 'De omzet is het maandgemiddelde van {from} tot {to}: {total} per maand.',
    import: 'Verkopen importeren',
    rates: 'Wisselkoersen invoeren',
  },
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
