import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  title: 'Besluiten',
  purpose:
    'Wie wat heeft besloten, op welke scores en bevindingen, en met welke twijfels. Wat hier staat blijft zoals het was.',
  none: 'Er is nog niets besloten',
  noneText:
    'Weet u genoeg, schrijf dan op wie u kiest en waarom. De rangorde, de scores, de bevindingen en uw twijfels van die dag blijven erbij.',
  act: 'Besluit opschrijven',
  forCandidate: 'Voor {name}',
  forNobody: 'Voor geen van hen',
  number: 'Besluit {number, number}',
  by: '{name}, {when}',
  stands: 'Geldt',
  superseded: 'Vervangen',
  supersededBy: 'Een later besluit is in de plaats gekomen van dit.',
  toLatest: 'Bekijk besluit {number, number}',
  supersedes: 'Het komt in de plaats van besluit {number, number}.',
  decide: {
    title: 'Besluit opschrijven',
    purpose:
      'Alles waarop u besluit blijft erbij en kan nooit meer veranderen. Bedenkt u zich, schrijf dan een nieuw besluit: dat komt in de plaats van dit.',
    who: 'Wie kiest u?',
    nobody: 'Geen van hen: we zoeken verder, of laten het',
    standing: 'Plaats {rank, number}, score {score}, eerste in {share} van de trekkingen',
    standingPlain: 'Plaats {rank, number}, score {score}',
    out: 'niet in de rangorde',
    blocked:
      '{count, plural, one {# rode bevinding houdt dit tegen} other {# rode bevindingen houden dit tegen}}',
    toFinding: 'Bekijk: {item}',
    why: 'Waarom?',
    whyHint: 'Wat de doorslag gaf, zo dat iemand die er niet bij was het over twee jaar begrijpt.',
    doubts: 'Waaraan twijfelt u?',
    doubtsHint: 'Eén twijfel per regel. Wat u nu noemt, kunt u bij een evaluatie van de alliantie nalopen.',
    deciders: 'Wie besluit?',
    decidersNeeded: 'Noem ten minste één persoon.',
    send: 'Besluiten en vastleggen',
    beside: 'Daarna kan niemand het wijzigen, ook u niet.',
    done: 'Het besluit is opgeschreven',
    chooseFirst: 'Kies eerst.',
    against: 'Wat ertegen pleit',
    nothingAgainst: 'Niets wat te berekenen is pleit ertegen.',
  },
  read: {
    title: 'Besluit {number, number}: {name}',
    outcome: 'Besloten',
    deciders: 'Wie besloot',
    writtenBy: 'Opgeschreven door',
    why: 'Waarom',
    doubts: 'Twijfels',
    noDoubts: 'Er zijn er geen genoemd.',
    warnings: 'Wat ertegen pleitte',
    ranking: 'De rangorde waarop is besloten',
    rank: 'Plaats',
    candidate: 'Kandidaat',
    score: 'Score',
    range: 'Van … tot',
    first: 'Eerste bij toeval',
    firstHint: 'in {draws, number} trekkingen',
    outOf: 'Valt af: {name} heeft {value} voor {criterion}; gevraagd was minstens {least}',
    criteria: 'Criteria en gewichten',
    criterion: 'Criterium',
    weight: 'Gewicht',
    scores: 'De scores waarop is besloten',
    evaluator: 'Wie beoordeelde',
    value: 'Score',
    evidence: 'Onderbouwing',
    unknown: 'niet bekend',
    findings: 'Boekenonderzoek: {name}',
    noFindings: 'Er is niets nagegaan.',
    item: 'Punt',
    finding: 'Wat er is gevonden',
    rating: 'Oordeel',
    inSpite: 'Toch doorgegaan, want: {reason} ({name}, {when})',
    files: '{count, plural, one {# bestand} other {# bestanden}}',
    hash: 'Vingerafdruk van het document',
    unchanged: 'In deze browser opnieuw berekend: die is gelijk.',
    changed:
      'Deze browser komt op een andere vingerafdruk. Het document is gewijzigd; vraag het wie de server beheert.',
    print: 'Afdrukken',
    export: 'Document downloaden',
    when: 'Op',
  },
  warnings: {
    candidate_is_out:
      'Een harde eis is niet gehaald: “{criterion}” is {value}, gevraagd was minstens {mustBeAtLeast}.',
    candidate_is_not_first: 'Staat op plaats {rank, number}; {first} staat bovenaan.',
    candidate_has_no_score: 'Niemand heeft een score gegeven.',
    first_place_turns_on_weight:
      'Er is weinig nodig om dit te keren: {other} komt gelijk zodra “{criterion}” {toWeight} telt in plaats van {weight}.',
    first_place_is_a_matter_of_chance:
      'Met gewichten bij toeval is het maar in {share} van de trekkingen de eerste.',
    scores_are_missing: 'Van wat telt is maar {coverage} beoordeeld.',
    one_person_scored: 'Maar één persoon heeft beoordeeld.',
    nothing_was_looked_into: 'Er is niets nagegaan: er is geen boekenonderzoek.',
    items_are_open:
      '{count, plural, one {# punt} other {# punten}} van het boekenonderzoek {count, plural, one {staat} other {staan}} nog open{overdue, plural, =0 {} other {, # te laat}}.',
    red_is_explained:
      '{count, plural, one {Er is een rode bevinding} other {Er zijn # rode bevindingen}}; iemand schreef op waarom u doorgaat.',
  },
  refusals: {
    selection_not_found: 'Deze selectie is er niet meer.',
    candidate_not_found: 'Deze kandidaat staat niet meer op de lijst. Kies opnieuw.',
    decision_not_found: 'Dit besluit is er niet.',
    decider_is_no_colleague:
      'Iemand die hier is genoemd hoort niet bij uw bedrijf. Alleen collega’s besluiten.',
    basis_was_changed:
      'Er is iets gewijzigd sinds u deze pagina opende: een score, een bevinding, een gewicht, of iemand heeft besloten. Kijk hoe het nu staat en verstuur opnieuw; wat u schreef staat er nog.',
    red_findings_block:
      '{count, plural, one {Een rode bevinding houdt} other {# rode bevindingen houden}} dit besluit tegen. Los op en beoordeel opnieuw, of laat een manager opschrijven waarom u doorgaat.',
  },
};
