import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  page: {
    title: 'Diagnose',
    purpose:
      'Hebt u een partner nodig, waarvoor, en bent u er klaar voor? Twee rondes vragen en één doel geven een pagina om mee te beslissen.',
    none: 'Nog geen diagnose',
    noneText:
      'Twintig minuten vragen vertellen wat uw bedrijf het meest mist, of het nu een alliantie kan dragen en wat eerst beter moet. Collega’s kunnen meedoen, en tussendoor gaat niets verloren.',
    example:
      'Bijvoorbeeld: “Een nieuwe markt, dringend: één autofabrikant koopt 60 %, en in het buitenland kent niemand ons. Bijna klaar; eerst krijgt iemand er twee dagen per week voor. Doel: 20 machinebouwers in Duitsland vóór november 2028.”',
    begin: 'Begin de diagnose',
    afresh: 'Opnieuw beantwoorden',
    afreshText:
      'Begin na een half jaar, of als er veel is veranderd, een nieuwe diagnose. Deze blijft bewaard om mee te vergelijken.',
    again: 'Begin een nieuwe',
    againText:
      'Een nieuwe diagnose begint met lege antwoorden. Die van {day} blijft zoals ze is en is te lezen, maar haar antwoorden kunnen niet meer worden gewijzigd.',
    print: 'Afdrukken',
    past: 'Eerdere diagnoses',
    ofDay: 'Diagnose van {day}',
    begun: 'Begonnen op {day} door {name}',
    closed: 'Er is een nieuwere diagnose begonnen; deze blijft zoals ze was.',
    answers: 'Bekijk de antwoorden',
    answer: 'Beantwoord de vragen',
    back: 'Naar het resultaat',
  },
  need: { market: 'Een nieuwe markt', channel: 'Een nieuw kanaal', capability: 'Meer kunnen' },
  level: {
    none: 'Geen behoefte',
    some: 'Enige behoefte',
    clear: 'Duidelijke behoefte',
    urgent: 'Dringende behoefte',
  },
  between: '{least} tot {most}',
  needs: {
    title: 'Wat we het meest missen',
    none: 'Geen signaal wijst op een partner. U redt het zelf goed; kijk over een half jaar opnieuw.',
    open: 'Tot nu toe wijzen de signalen hier het meest op. {count, plural, one {Eén antwoord ontbreekt en kan} other {# antwoorden ontbreken en kunnen}} dat veranderen.',
    nothing: 'Nog niet bekend: {count, plural, one {één antwoord ontbreekt} other {# antwoorden ontbreken}}.',
    level: 'Deze zijn gelijk. Kies die waarvan het gemis u nu het meest kost.',
    points: '{least, number} van {of, number} punten',
    pointsBetween: '{least, number} tot {most, number} van {of, number} punten',
    why: 'Waarom',
    noSign: 'Geen teken ervan.',
    missing: 'Niet beantwoord of niet bekend',
  },
  readiness: {
    title: 'Zijn we er klaar voor?',
    ready: 'Klaar. Niets waar een alliantie op leunt is zwak.',
    nearly: 'Bijna. Wat zwak is, kan beter worden terwijl u een partner zoekt.',
    not_ready:
      'Nog niet klaar. Een partner zou worden teleurgesteld. Verbeter eerst wat hieronder staat en ga dan zoeken.',
    open: 'Nog niet bekend: {count, plural, one {één antwoord ontbreekt} other {# antwoorden ontbreken}}.',
    weakest: 'Zwakste punt: {area}',
    mend: 'Wat eerst beter moet',
    areas: 'De acht gebieden',
    strength: 'Onze kracht',
    gap: 'Ons dringendste tekort',
    area: 'Gebied',
    answer: 'Antwoord',
    state: 'Stand',
    strong: 'Sterk',
    enough: 'Genoeg',
    weak: 'Zwak',
    absent: 'Ontbreekt',
    unknown: 'Niet bekend',
  },
  area: {
    core_strength: 'Kernkracht',
    urgent_gap: 'Dringend tekort',
    team: 'Team',
    share_information: 'Informatie delen',
    share_resources: 'Middelen delen',
    share_risk: 'Risico delen',
    process: 'Proces',
    incentives: 'Beloning',
  },
  advice: {
    core_strength:
      'Vraag vijf goede klanten waarom ze bij u kopen. Wat drie van hen noemen is de kracht; noteer er een voorbeeld of cijfer bij.',
    urgent_gap:
      'Zet de leiding om één tafel, word het eens over één tekort en reken uit wat het per jaar kost.',
    team: 'Wijs één persoon aan, geef die op papier vaste uren en zeg wat hij of zij zelf mag beslissen.',
    share_information:
      'Beslis welke cijfers een partner mag zien en welke nooit. Begin met wat beide nodig hebben om succes te meten.',
    share_resources:
      'Zet een bedrag en uren in de begroting van dit jaar, klein genoeg om te verliezen en groot genoeg om te merken.',
    share_risk:
      'Beslis wat u zonder schade zou kunnen verliezen. Bied dat aan en deel de rest naar resultaat.',
    process: 'Schrijf de drie stappen op die een partner zou raken en laat een nieuwkomer ermee werken.',
    incentives:
      'Laat een verkoop via de partner in de doelen van uw mensen even zwaar tellen als een eigen verkoop.',
  },
  objective: {
    title: 'Het ene doel',
    none: 'Er is nog geen doel. Het zegt waarvoor een partner wordt gezocht, en kandidaten worden eraan getoetst.',
    write: 'Schrijf het doel',
    change: 'Wijzig het doel',
    also: 'daarnaast',
    success: 'Succes',
    measure: 'Wat wordt gemeten',
    from: 'Nu',
    to: 'Doel',
    unit: 'Eenheid',
    by: 'Uiterlijk',
    scope: 'Bereik',
    scopeIn: 'Binnen',
    scopeOut: 'Buiten',
    region: 'Regio',
    product: 'Product',
    customers: 'Klantgroep',
    teams: 'Teams',
    untouched: 'Wat niet wordt geraakt',
    mustHaves: 'Een partner moet hebben',
    gains: 'Wat elke kant wint',
    ourGain: 'Wij winnen',
    partnerGain: 'De partner wint',
    gaps: 'Ontbreekt nog',
    changed: 'Gewijzigd op {day} door {name}',
  },
  form: {
    purpose:
      'Eén doel, zodat er een partner te vinden is die er goed in is. Bewaar zo vaak u wilt; het resultaat zegt wat ontbreekt.',
    need: 'Waarvoor zoekt u een partner?',
    needHint: 'Kies er één.',
    first: 'Welk komt eerst?',
    firstHint: 'Kandidaten worden hiervoor gezocht.',
    successHint: 'Een tot vijf cijfers waaraan beide kanten zien of het werkt, elk met een dag.',
    addFigure: 'Voeg een cijfer toe',
    removeFigure: 'Verwijder dit cijfer',
    figure: 'Cijfer {place, number}',
    measureHint: 'Bijvoorbeeld: omzet in Duitsland.',
    fromHint: 'Laat het leeg als u het niet weet.',
    unitHint: 'Bijvoorbeeld: EUR per jaar, klanten, %.',
    scopeHint: 'Wat erbij hoort en wat niet. Scheid er meer met komma’s.',
    scopeInOf: '{kind}: binnen bereik',
    scopeOutOf: '{kind}: buiten bereik',
    untouchedHint: 'Bijvoorbeeld: prijzen in eigen land, klanten die we zelf bedienen.',
    mustHavesHint: 'Drie tot vijf. Wie er één mist valt af, hoe goed de rest ook is.',
    mustHave: 'Eis {place, number}',
    ourGainHint: 'Wat over een jaar beter is voor u.',
    partnerGainHint: 'Waarom een goede partner ja zou zeggen.',
    save: 'Bewaar het doel',
    saved: 'Het doel is bewaard.',
    needMissing: 'Kies waarvoor u een partner zoekt.',
    measureMissing: 'Schrijf wat wordt gemeten, of verwijder dit cijfer.',
    goalMissing: 'Schrijf het doel in cijfers.',
    dayMissing: 'Kies de dag waarop het bereikt is.',
  },
  gaps: {
    no_success_figure: 'Een cijfer met een dag waaraan succes te zien is',
    success_has_no_start: 'Waar het cijfer nu staat',
    nothing_is_in_scope: 'Wat binnen bereik is',
    nothing_is_out_of_scope: 'Wat buiten bereik is of niet wordt geraakt',
    too_few_must_haves: 'Ten minste drie eisen',
    our_gain_is_missing: 'Wat u wint',
    partner_gain_is_missing: 'Wat de partner wint',
  },
  steps: {
    title: 'Wat nu te doen',
    answer_needs: 'Beantwoord de signalen van behoefte. Wat ontbreekt laat het resultaat open.',
    answer_readiness:
      'Beantwoord de vragen naar gereedheid. Wie daarvoor een partner vraagt, moet die misschien teleurstellen.',
    mend_first:
      'Verbeter de zwakke punten voordat u iemand benadert. Een goede partner merkt ze bij de eerste ontmoeting.',
    need_no_partner: 'Doe het voorlopig zonder partner en antwoord over een half jaar opnieuw.',
    choose_objective: 'Kies het ene doel. Zonder doel lijkt elke kandidaat goed.',
    keep_to_one_objective: 'Houd het bij één doel. De andere komen als het eerste loopt.',
    complete_objective: 'Maak het doel compleet. Kandidaten worden eraan getoetst.',
    look_for_candidates: 'Zoek kandidaten die aan de eisen voldoen en vergelijk ze.',
    toNeeds: 'Signalen',
    toReadiness: 'Gereedheid',
    toObjective: 'Doel',
    toCandidates: 'Kandidaten',
  },
  own: {
    share: 'Uw eigen cijfers: {name} bracht {share} van de omzet van {from} tot {to}.',
    largestCustomer:
      'Uw eigen cijfers: de grootste klant, {name}, bracht {share} van de omzet van {from} tot {to}.',
    growth:
      'Uw eigen cijfers: de omzet van {from} tot {to} is {change} {direction, select, less {lager} other {hoger}} dan in de twaalf maanden ervoor.',
    cost: 'Uw eigen cijfers: een klant winnen kostte van {from} tot {to} {cost}, over de kanalen waarvan de uitgaven bekend zijn.',
    costBefore: 'In de twaalf maanden ervoor was dat {cost}.',
    look: 'Bekijk ze',
  },
  warnings: {
    more_than_one_objective:
      '{count} doelen tegelijk. Een markt, een kanaal en een vaardigheid vragen elk een andere partner, een andere proef en een andere maat voor succes; wie ze alle zoekt, vindt niemand die in één ervan goed is, en weet achteraf niet wat werkte. Neem het doel dat het meest nodig is, en begin het volgende als dit loopt.',
    objective_is_not_the_largest_need:
      'De signalen wijzen meer op iets anders. Dat kan goed zijn, als u weet waarom; zeg het dan bij het zoeken naar een partner, zodat niemand zich verwondert.',
  },
  refusals: {
    diagnosis_not_found: 'Deze diagnose bestaat niet.',
    there_are_too_many_diagnoses:
      'Er zijn al {most} diagnoses, zoveel als er worden bewaard. Ga verder met de nieuwste.',
    diagnosis_is_closed:
      'Er is een nieuwere diagnose begonnen; deze blijft zoals ze was. Schrijf het doel daar.',
    objective_was_changed:
      '{who} heeft het doel intussen gewijzigd. Bekijk het zoals het nu is en breng uw wijzigingen opnieuw aan.',
    need_is_repeated:
      'Deze behoefte is twee keer gekozen. Eén komt eerst; de andere staan er één keer naast.',
    figure_is_unreadable:
      '“{figure}” is geen getal. Schrijf het in cijfers met hooguit 4 decimalen, zoals 250000 of 12.5.',
    success_goes_nowhere: 'Het staat al op {figure}. Schrijf wat het moet worden, of kies een andere maat.',
    success_day_has_passed: 'Deze dag ligt niet na {begun}, toen de diagnose begon. Kies een latere.',
    scope_is_in_and_out:
      '“{part}” staat binnen en buiten het bereik. Laat het op één van beide plaatsen staan.',
    must_have_is_repeated: '“{mustHave}” staat al op plaats {before}. Schrijf iets anders, of laat het weg.',
  },
};
