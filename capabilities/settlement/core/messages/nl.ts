import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  sentences: {
    late: 'Dit gebeurde op {date}; die periode was al afgelopen toen het werd vastgelegd.',
    converted:
      'Bedragen zijn omgerekend tegen {rate}, de koers van {date}; de verkoop of kostenpost was {amount}.',
    base_gross: 'De grondslag is het hele bedrag, {base}.',
    base_net: 'De grondslag is {amount} min {tax} belasting: {base}.',
    base_profit: 'De grondslag is {amount} min {tax} belasting en {costOfGoods} inkoopwaarde: {base}.',
    split: 'Regel {rule} verdeelt dit {shares}.',
    marginal:
      'Regel {rule} verdeelt in staffels; vóór deze verkoop stond de teller van {window, select, life {de hele looptijd} other {{window}}} op {before}.',
    marginal_step: '{amount} valt in staffel {step}: {shares}.',
    whole:
      'Regel {rule} verdeelt alles van {window, select, life {de hele looptijd} other {{window}}} tegen staffel {step}, {shares}: de teller staat nu op {counter}, en deze regel is het verschil met eerder.',
    whole_reached:
      'Staffel {step} is bereikt, dus alles van {window, select, life {de hele looptijd} other {{window}}} wordt opnieuw verdeeld.',
    roles: 'Regel {rule} verdeelt naar de rol die elke partij vervulde: {roles}.',
    roles_else: 'Rollen die onder regel {rule} niemand vervulde: {roles}.',
    fee: 'Regel {rule} geeft {party} een vast bedrag van {fee}.',
    fee_cut: 'Regel {rule} geeft {party} een vast bedrag van {full}, maar niet meer dan de grondslag: {fee}.',
    fee_rest: 'De rest, {rest}, wordt verdeeld {shares}.',
    odd_units:
      'Na afronden naar beneden {count, plural, one {bleef één kleinste eenheid} other {bleven # kleinste eenheden}} over; de grootste breukdelen kregen er elk één: {parties}.',
    refund: 'Van verkoop {sale} is nu {refunded} van {amount} terugbetaald; de grondslag daalt met {base}.',
    refund_in_time: 'De terugbetaling is op tijd, niet later dan {date}.',
    refund_shared: 'Elke partij geeft haar deel terug in de verhoudingen van verkoop {sale}.',
    refund_late: 'De terugbetaling kwam na {date}; {party}, die de verkoop inde, draagt haar daarom alleen.',
    cost_shared: 'Regel {rule} voor kosten van “{category}” verdeelt {shared}: {shares}.',
    cost_capped:
      'Het maximum van {cap} voor {window, select, life {de hele looptijd} other {{window}}} laat {shared} over om te delen; {rest} blijft bij {party}.',
    cost_not_shared: 'Geen regel verdeelt kosten van “{category}”; het geheel blijft bij {party}.',
    payment: '{from} betaalde {to} {amount}.',
    bonus_earned:
      'Bonus {bonus}: de verkopen van {window, select, life {de hele looptijd} other {{window}}} komen op {sum} en halen {reaches}, dus {from} is {to} {amount} verschuldigd.',
    bonus_lost:
      'Bonus {bonus}: de verkopen van {window, select, life {de hele looptijd} other {{window}}} komen op {sum}, weer onder {reaches}, dus {to} geeft {amount} terug aan {from}.',
    unknown_kind: '“{kind}” is geen soort gebeurtenis. De soorten zijn: {known}.',
    bad_time:
      '{field}: “{found}” is geen moment met datum, tijd en tijdsverschil, zoals 2026-03-05T10:00:00+01:00.',
    bad_amount:
      '{field}: “{found}” is geen bedrag in {currency}. Nodig {digits, plural, =0 {zijn geen cijfers} one {is # cijfer} other {zijn # cijfers}} achter de punt, zonder teken en zonder scheidingstekens.',
    bad_amount_zero: '{field}: het bedrag moet meer dan 0 zijn, in {currency}.',
    bad_amount_currency:
      'currency: “{found}” is geen valuta volgens ISO 4217, dus de bedragen zijn niet te lezen.',
    unknown_party: '{field}: “{found}” is niet een van de partijen ({parties}).',
    roles_not_named: 'roles: “{found}” zegt niet welke partij welke rol vervulde.',
    conflicting_duplicate: 'Een eerdere gebeurtenis heeft ook het kenmerk “{event}”, maar met andere inhoud.',
    before_term: '{date} ligt vóór het begin van de afspraken, op {starts}.',
    after_term: '{date} ligt na de laatste dag van de afspraken, {ends}.',
    missing_rate: 'Er is geen koers van {currency} naar {settlement} op of vóór {date}.',
    no_share_rule: 'Geen verdeelregel van de afspraken past bij deze verkoop.',
    refund_without_sale: 'Vóór deze terugbetaling is geen verkoop “{sale}” vastgelegd.',
    currency_mismatch: 'currency: gegeven is “{found}”; het moet {expected} zijn.',
    refund_exceeds_sale:
      'Hiermee zou {refunded} van verkoop {sale} zijn terugbetaald; de verkoop was {amount}.',
  },
  exceptions: {
    'unknown-kind': 'Onbekende soort gebeurtenis',
    'bad-time': 'Onleesbare tijd',
    'bad-amount': 'Onleesbaar bedrag',
    'unknown-party': 'Onbekende partij',
    'conflicting-duplicate': 'Zelfde kenmerk, andere inhoud',
    'outside-term': 'Buiten de looptijd',
    'missing-rate': 'Geen wisselkoers',
    'no-share-rule': 'Geen passende verdeelregel',
    'refund-without-sale': 'Terugbetaling zonder verkoop',
    'currency-mismatch': 'Andere valuta',
    'refund-exceeds-sale': 'Meer terugbetaald dan verkocht',
  },
  columns: {
    period: 'Periode',
    line: 'Regel',
    event: 'Boeking',
    kind: 'Soort',
    at: 'Tijdstip',
    pushedBy: 'Van',
    product: 'Product',
    channel: 'Kanaal',
    customer: 'Klant',
    currency: 'Valuta',
    base: 'Grondslag',
    why: 'Waarom',
  },
  refusals: {
    alliance_not_found: 'Deze alliantie bestaat niet, of uw organisatie is er geen partij in.',
    no_agreement_in_force:
      'Er is nog geen overeenkomst van kracht. Beide partijen keuren er eerst een goed, onder Overeenkomst; daarna kunnen de perioden worden afgerekend.',
    period_not_found: 'Deze periode komt in de afrekening niet voor.',
    statement_not_found: 'Deze periode heeft nog geen afrekening: ze is niet afgesloten.',
    statement_is_another: 'Dit is niet de afrekening die u las. Lees haar opnieuw voordat u haar goedkeurt.',
    period_already_settled: 'Deze periode is al afgesloten; de afrekening verandert niet meer.',
    period_not_over: 'Deze periode is nog niet voorbij; ze kan vanaf {date} worden afgesloten.',
    nothing_to_settle: 'Tot het einde van deze periode is niets vastgelegd, dus er valt niets af te rekenen.',
    earlier_period_open:
      '{earlier} staat nog open. Perioden worden na elkaar afgesloten; sluit die eerst af.',
    terms_not_continuable:
      'De overeenkomst veranderde van partijen, valuta, tijdzone of periodelengte, zodat de afrekeningen er niet op kunnen volgen. Spreek een versie af die ze behoudt.',
    already_approved: 'Uw kant heeft deze afrekening goedgekeurd.',
    own_dispute_open: 'Uw kant betwist deze afrekening. Trek dat in voordat u goedkeurt.',
    line_not_found: 'Deze afrekening heeft die regel niet.',
    dispute_not_found: 'Deze betwisting bestaat niet.',
    dispute_not_own: 'Alleen de partij die betwist, kan dat intrekken.',
    dispute_withdrawn: 'Deze betwisting is al ingetrokken.',
    bundle_spans_terms:
      'De afrekeningen tot en met deze zijn onder verschillende versies van de voorwaarden gemaakt; één bundel rekent één versie na. Download de bundel van de laatste afrekening voor de wijziging.',
    terms_not_valid:
      '{count, plural, one {De afspraken bevatten één fout.} other {De afspraken bevatten # fouten.}}',
    text_cannot_be_hashed:
      'Dit is niet als canonieke JSON te schrijven: een kapot teken, een getal buiten bereik of te veel niveaus.',
    not_an_object: 'Hier staat “{found}”, waar een object met benoemde sleutels hoort.',
    not_a_list: 'Hier staat “{found}”, waar een lijst hoort.',
    not_a_text: 'Hier staat “{found}”, waar een tekst tussen aanhalingstekens hoort.',
    text_is_empty: 'De tekst is leeg; geef een naam.',
    key_missing: '“{key}” ontbreekt.',
    key_unknown: '“{key}” is hier niet bekend. Bekend zijn: {known}.',
    terms_version_unknown: 'Versie “{found}” van de taal is niet bekend; het moet het getal 1 zijn.',
    not_one_of_the_choices: '“{found}” is geen keuze. De keuzes zijn: {choices}.',
    currency_unknown: '“{found}” is geen valutacode volgens ISO 4217, zoals EUR, VND of CNY.',
    time_zone_unknown: '“{found}” is geen IANA-tijdzone, zoals Europe/Amsterdam of Asia/Ho_Chi_Minh.',
    date_not_valid: '“{found}” is geen datum van de kalender, geschreven als 2026-03-31.',
    ends_before_start: 'De laatste dag ligt vóór de eerste.',
    no_parties: 'Noem ten minste één partij.',
    party_named_twice: '“{party}” staat er twee keer.',
    party_not_in_parties: '“{party}” is niet een van de partijen ({parties}).',
    rate_not_valid:
      '“{found}” is geen aandeel; schrijf een decimaal getal van 0 tot en met 1 tussen aanhalingstekens, zoals "0.30" voor 30%.',
    rates_do_not_sum_to_one: 'De aandelen zijn samen {sum}; ze moeten samen precies 1 zijn.',
    money_not_valid:
      '“{found}” is geen bedrag in {currency}. Schrijf 0 of meer met {digits, plural, =0 {geen cijfers} one {# cijfer} other {# cijfers}} achter de punt, zonder scheidingstekens.',
    duration_not_valid: '“{found}” is geen tijdsduur; schrijf P30D voor 30 dagen of P1M voor een maand.',
    rule_without_share:
      'De regel zegt niet hoe er verdeeld wordt; geef een van: split, tiers, roles met else, fee met rest.',
    rule_with_several_shares: 'De regel verdeelt op meer manieren ({keys}); laat er één staan.',
    no_steps: 'Geef ten minste één staffel.',
    steps_do_not_rise: 'Deze grens ligt niet boven de vorige.',
    step_without_limit: 'Elke staffel behalve de laatste heeft een grens “upTo” nodig.',
    last_step_with_limit: 'De laatste staffel heeft geen grens; laat “upTo” weg of voeg een staffel toe.',
    events_not_a_list: 'Dit is geen lijst van gebeurtenissen.',
    event_not_an_object: 'Dit is geen gebeurtenis: hier hoort een object met benoemde velden.',
    event_without_id:
      'De gebeurtenis heeft geen id; elke gebeurtenis heeft een eigen tekst als kenmerk nodig.',
    event_cannot_be_hashed:
      'De gebeurtenis is niet als canonieke JSON te schrijven: een kapot teken, een getal buiten bereik of te veel niveaus.',
    text_not_json: 'Dit is geen JSON: {reason}',
    csv_not_readable: 'Dit is niet als CSV te lezen: {reason}',
    csv_without_header: 'De eerste regel moet de kolommen noemen, waaronder “{column}”.',
    csv_column_twice: 'De kolom “{column}” staat er twee keer.',
    csv_cells_not_as_header:
      'De regel heeft {found, plural, one {# cel} other {# cellen}}, de kop {expected, plural, one {# kolom} other {# kolommen}}.',
    rates_not_a_list: 'Dit is geen lijst van wisselkoersen.',
    rate_row_not_valid:
      '{key, select, date {“{found}” is geen datum van de kalender, geschreven als 2026-03-31.} rate {“{found}” is geen koers; schrijf een decimaal getal boven 0, zoals 26250.5.} from {“{found}” is geen valutacode.} to {“{found}” is geen valutacode.} other {Een koers heeft date, from, to en rate nodig.}}',
    rate_given_twice: 'Er is nog een andere koers voor {pair} op dezelfde dag.',
    bundle_not_valid:
      'Dit is geen bundel: {key, select, root {hier hoort een object met terms, events, rates, statements en signatures.} other {“{key}” ontbreekt of heeft een andere vorm dan de bundel nodig heeft.}}',
    statements_missing: 'De bundel bevat geen afrekening, dus er is niets te controleren.',
  },
};
