import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

/** Dutch. */
export const nl: Translation<typeof en> = {
  methods: {
    weighted: 'Gewogen som',
    topsis: 'TOPSIS',
    promethee: 'PROMETHEE II',
  },
  template: {
    strategicFit: {
      name: 'Strategische aansluiting',
      question: 'Passen hun doelen, markten en klanten bij wat wij met de alliantie willen?',
    },
    resources: {
      name: 'Aanvullende middelen',
      question: 'Brengen zij wat ons ontbreekt, en hebben zij nodig wat wij hebben?',
    },
    financialHealth: {
      name: 'Financiële gezondheid',
      question: 'Kunnen zij hun deel dragen zolang de alliantie moet duren?',
    },
    reputation: {
      name: 'Reputatie',
      question: 'Wat zeggen klanten, leveranciers en eerdere partners over hen?',
    },
    culturalFit: {
      name: 'Culturele aansluiting',
      question:
        'Beslissen en overleggen zij, en gaan zij met mensen om, op een manier waarmee wij kunnen werken?',
    },
    willingness: {
      name: 'Bereidheid',
      question: 'Willen zij dit net zo graag als wij, en steken zij er tijd en mensen in?',
    },
  },
  sources: {
    trade_fair: 'Vakbeurs',
    association: 'Branchevereniging',
    recommendation: 'Aanbevolen door klant of leverancier',
    adviser: 'Adviseur',
    online_platform: 'Online platform',
    competitors_partner: 'Partner van een concurrent',
    own_contact: 'Eigen contact',
    other: 'Anders',
  },
  refusals: {
    selection_not_found: 'Deze selectie bestaat niet, of is verwijderd.',
    candidate_not_found: 'Deze kandidaat bestaat niet, of is van de lijst gehaald.',
    criterion_not_found: 'Dit criterium bestaat niet in de selectie, of is verwijderd.',
    there_are_too_many_selections:
      'Er zijn al {most} selecties. Verwijder er een die is afgerond en begin dan een nieuwe.',
    criteria_were_changed:
      '{who} heeft de criteria intussen gewijzigd. Bekijk ze zoals ze nu zijn en breng uw wijzigingen dan opnieuw aan.',
    candidate_was_changed:
      '{who} heeft deze kandidaat intussen gewijzigd. Bekijk hem zoals hij nu is en breng uw wijzigingen dan opnieuw aan.',
    criterion_template_is_unknown: 'Het sjabloon kent geen criterium “{template}”. Het kent: {known}.',
    criterion_name_is_missing: 'Geef het criterium een naam.',
    must_have_is_below_scale: 'Een grens van {mustBeAtLeast} sluit niemand uit: de schaal begint bij {min}.',
    candidate_name_is_taken: '“{name}” staat al op de lijst. Elke kandidaat heeft een eigen naam.',
    website_is_no_address: '“{website}” is geen webadres. Schrijf het als example.com.',
    score_is_repeated: 'Dit criterium krijgt hier twee scores. Geef er één per criterium.',
    score_is_outside_scale: 'De score is {value}. Hij moet van {min} tot en met {max} zijn.',
    score_was_changed:
      'Deze score is intussen gewijzigd op een ander apparaat of in een ander venster. Hij is nu {known, select, no {“niet bekend”} other {{value}}}{reason, select, no {} other {, met de onderbouwing “{evidence}”}}. Bekijk hem en sla de uwe opnieuw op als u die nog wilt.',
    candidate_name_is_too_long: 'Rij {row}, kolom candidate: de naam is langer dan {most} tekens.',
    candidate_is_repeated: 'Rij {row}, kolom candidate: “{candidate}” staat al in rij {before}.',
    evaluator_is_somebody_else:
      'Rij {row}, kolom evaluator: “{value}” geeft zelf zijn scores. Laat de rijen van anderen weg, of zet er uw eigen naam of niets.',
    country_is_unknown:
      'Rij {row}, kolom country: “{value}” is geen land. Schrijf de code, zoals VN, of de naam.',
    source_is_unknown:
      'Rij {row}, kolom source: “{value}” is geen van de bronnen. Schrijf een van: trade_fair, association, recommendation, adviser, online_platform, competitors_partner, own_contact, other.',
    website_in_row_is_no_address:
      'Rij {row}, kolom website: “{value}” is geen webadres. Schrijf het als example.com.',
    size_in_row_is_no_count:
      'Rij {row}, kolom size: “{value}” is geen aantal mensen. Schrijf alleen cijfers, zoals 1200.',
    text_in_row_is_too_long: 'Rij {row}: de tekst die begint met “{value}” is langer dan 2000 tekens.',
    model_field_missing: 'Dit veld ontbreekt.',
    model_field_has_wrong_type:
      '{expected, select, number {Hier is een getal nodig.} text {Hier is een tekst nodig die niet leeg is.} list {Hier is een lijst nodig.} other {Hier is een object tussen accolades nodig.}}',
    model_has_no_criteria: 'Er is geen criterium. Geef er minstens één.',
    model_has_too_many_criteria: 'Er zijn {found} criteria; er kunnen er hoogstens {most} worden gebruikt.',
    criterion_id_is_reserved:
      'Een criterium kan niet “{criterion}” heten: een kolom met die naam betekent iets anders.',
    criterion_id_is_repeated: 'Twee criteria heten “{criterion}”. Geef elk een eigen naam.',
    criterion_is_unknown: 'Er is geen criterium met de naam “{criterion}”.',
    direction_is_unknown: 'De richting is “max” (meer is beter) of “min” (minder is beter), niet “{found}”.',
    scale_has_no_length:
      'De schaal loopt van {min} tot {max}. De laagste waarde moet onder de hoogste liggen.',
    must_have_is_above_scale: 'Niemand kan {mustBeAtLeast} halen: de schaal eindigt bij {max}.',
    threshold_is_negative: 'De drempel is {found}. Die kan niet lager zijn dan 0.',
    preference_is_below_indifference:
      'De voorkeursdrempel {preference} ligt onder de indifferentiedrempel {indifference}. Hij moet gelijk of hoger zijn.',
    pairwise_is_empty: 'De tabel met oordelen is leeg.',
    pairwise_is_not_square:
      'De tabel met oordelen heeft {rows} rijen en {columns} kolommen. Voor {size} criteria zijn er van elk {size} nodig.',
    pairwise_column_is_repeated: 'Het criterium “{criterion}” staat hier twee keer.',
    pairwise_column_is_unknown: 'Het model heeft geen criterium met de naam “{criterion}”.',
    pairwise_column_is_missing: 'Het criterium “{criterion}” ontbreekt hier.',
    pairwise_cell_is_not_a_number: 'Het oordeel “{found}” is geen getal. Schrijf het als 3, 0.25 of 1/3.',
    pairwise_cell_is_not_positive:
      'Het oordeel {found} is niet groter dan 0. “Een derde zo belangrijk” is 1/3.',
    pairwise_is_not_reciprocal:
      'Het oordeel hier is {found}, het omgekeerde ({other}) is {opposite}. Het ene moet 1 gedeeld door het andere zijn, en een criterium tegenover zichzelf is 1.',
    weight_is_missing: 'Het gewicht ontbreekt. Geef een gewicht, of vergelijk de criteria paarsgewijs.',
    weight_is_negative: 'Het gewicht is {weight}. Dat kan niet lager zijn dan 0.',
    weights_are_all_zero: 'Alle gewichten zijn 0. Minstens één moet hoger zijn dan 0.',
    scale_is_missing:
      'Het criterium “{criterion}” heeft geen schaal. De gewogen som heeft er een nodig; geef die aan dit criterium of aan alle criteria.',
    candidates_file_is_empty: 'De tabel is leeg. Er is een kopregel nodig en een rij voor elke kandidaat.',
    candidate_column_is_missing: 'Rij {row}: de kopregel heeft geen kolom “candidate”.',
    criterion_column_is_missing:
      'Rij {row}: de kopregel heeft geen kolom “{column}”. Elk criterium heeft er een nodig; de cellen mogen leeg zijn.',
    column_is_repeated: 'Rij {row}: de kopregel heeft twee kolommen “{column}”.',
    row_has_wrong_length:
      'Rij {row} heeft {found} cellen, de kopregel {expected}. Een onbekende score is een lege cel, geen ontbrekende.',
    candidate_name_is_missing: 'Rij {row}, kolom candidate: de naam ontbreekt.',
    evaluator_is_repeated:
      'Rij {row}, kolom evaluator: {evaluator} heeft {candidate} al beoordeeld. Elke beoordelaar heeft één rij per kandidaat.',
    value_is_not_a_number:
      'Rij {row}, kolom {column}: “{value}” is geen getal. Schrijf het als 7 of 7.5, of laat de cel leeg als het onbekend is.',
    value_is_outside_scale: 'Rij {row}, kolom {column}: {value} valt buiten de schaal van {min} tot {max}.',
    there_are_no_candidates: 'Er is geen kandidaat. Geef er minstens één.',
    there_are_too_many_candidates:
      'Er zijn {found} kandidaten; er kunnen er hoogstens {most} tegelijk worden gerangschikt.',
    method_needs_every_score:
      '{method, select, topsis {TOPSIS} other {PROMETHEE II}} heeft elke score nodig, en “{candidate}” heeft er geen voor “{criterion}”. Vul die in, of rangschik met de gewogen som, die het onbekende als marge toont.',
    draws_are_out_of_range: 'Het aantal trekkingen is een geheel getal van 1 tot {most}.',
    seed_is_out_of_range: 'Het startgetal is een geheel getal van 0 tot {most}.',
    spread_is_out_of_range: 'De spreiding is een getal van {least} tot {most}.',
  },
  warnings: {
    far_larger_than_us:
      '“{candidate}” is minstens tien keer zo groot als wij. Hoeveel doet deze alliantie er voor hen toe?',
    far_smaller_than_us:
      '“{candidate}” is hoogstens een tiende van onze omvang. Kunnen zij hun deel dragen, en worden zij van ons afhankelijk?',
    first_by_size:
      '“{candidate}” is de grootste en staat voor door wat omvang brengt: zonder middelen en financiële gezondheid zou “{other}” eerste zijn.',
    model_field_is_not_used: 'Het veld “{field}” van het model betekent hier niets en is niet gebruikt.',
    columns_are_not_used:
      '{count, plural, one {Eén kolom is geen criterium van het model en is niet gebruikt} other {# kolommen zijn geen criteria van het model en zijn niet gebruikt}}: {columns}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other {, …}}.',
    size_is_not_a_number: 'Rij {row}, kolom size: “{value}” is geen getal, dus de omvang geldt als onbekend.',
    must_have_on_less_is_better:
      'Bij “{criterion}” is minder beter, en toch moet het minstens {mustBeAtLeast} zijn: juist de beste waarden vallen af. Ga na of dat de bedoeling is.',
    scales_differ:
      'De criteria hebben verschillende schalen, en de gewogen som telt de waarden op zoals ze zijn: een bredere schaal weegt zwaarder.',
    must_have_is_unknown:
      '“{candidate}” staat in de rangschikking, maar niemand weet of aan de harde eis “{criterion}” is voldaan.',
    evaluators_disagree:
      'De beoordelaars van “{candidate}” liggen ver uiteen op “{criterion}”: van {lowest} tot {highest}. Bespreek dat voordat u op het gemiddelde vertrouwt.',
    candidate_has_no_scores: '“{candidate}” heeft geen score die meetelt en staat alleen daarom onderaan.',
    first_place_is_open:
      'Wat onbekend is, kan de eerste plaats nog bepalen: “{first}” staat voor, maar {count, plural, one {{candidates} kan} =2 {{candidates} kunnen} =3 {{candidates} kunnen} other {# kandidaten ({candidates}, …) kunnen}} nog hoger uitkomen.',
    judgements_are_inconsistent:
      'De oordelen spreken elkaar tegen (consistentieratio {cr}, boven 0,10). Kijk eerst opnieuw naar “{row}” tegenover “{column}”: er staat {found}, uit de andere volgt {implied}.',
    consistency_is_not_known:
      'Bij {criteria} criteria is de consistentie van de oordelen niet te bepalen: de tabel met toevalsindices eindigt bij tien.',
    methods_disagree:
      'De methoden zijn het niet eens over wie eerste is: {asked, select, all {{weighted} volgens de gewogen som, } other {}}{topsis} volgens TOPSIS, {promethee} volgens PROMETHEE II.',
    rank_depends_on_last:
      'Zonder “{leftOut}”, die onderaan staat, zou “{candidate}” van plaats {from} naar plaats {to} gaan.',
  },
};
