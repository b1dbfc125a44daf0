import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

/** Dutch. */
export const nl: Translation<typeof en> = {
  title: 'Volgende stappen',
  purpose: 'Wat u nu doet en waarom, van uw eigen verkopen tot de eerste partner.',
  behind: 'Achter de rug',
  line: 'Volgende stap',
  all: 'Alle stappen',
  none: 'Op weg naar een alliantie wacht er niets. U hoort het hier als dat verandert.',
  overdue: 'Te laat',
  due: 'Nu',
  titles: {
    import_sales: 'Importeer uw verkopen',
    see_dependency: 'Zie van wie u afhangt',
    record_contracts:
      'Leg het contract met {name} vast{others, plural, =0 {} one {, en nog één} other {, en nog #}}',
    answer_needs: 'Ontdek wat u ontbreekt',
    answer_readiness: 'Kijk of u klaar bent voor een alliantie',
    mend_first: 'Herstel wat een alliantie zou ophouden',
    choose_objective: 'Kies één doel',
    complete_objective: 'Maak het doel compleet',
    rank_candidates: 'Kandidaten rangschikken',
    add_candidates: 'Zet meer kandidaten op de lijst ‘{selection}’',
    score_candidates: 'Beoordeel de kandidaten van ‘{selection}’',
    second_opinion: 'Laat ook een collega ‘{selection}’ beoordelen',
    begin_diligence: 'Doe onderzoek naar {name} voordat u kiest',
    explain_red: 'Beslis wat de rode bevindingen over {name} betekenen',
    decide: 'Beslis over ‘{selection}’',
    approach_them: 'Benader uw beste kandidaat',
    plan_approach: 'Plan de benadering van {name}',
    first_contact: 'Neem contact op met {name}',
    set_meeting: 'Maak een afspraak met {name}',
    agree_next: 'Beslis hoe het verder gaat met {name}',
    begin_alliance: 'Begin een alliantie en nodig de partner uit',
    invite_partner: 'Nodig de partner uit voor ‘{name}’',
  },
  whys: {
    import_sales:
      'Een bestand uit uw boekhoudprogramma of een spreadsheet volstaat; u controleert eerst hoe het gelezen wordt.',
    see_dependency: 'Zodra uw verkopen zijn geïmporteerd, staat het grootste aandeel hier.',
    record_contracts:
      'U hangt van hen af. Een gemiste opzegdatum kost het meest waar het meeste aan één hangt.',
    answer_needs: 'Een markt, een kanaal of een vaardigheid: wie het niet weet, zoekt de verkeerde partner.',
    answer_readiness:
      'De meeste allianties mislukken thuis: niemand heeft tijd, of er mag niets gedeeld worden.',
    mend_first: 'Een partner vindt de zwakke plek binnen weken. Vooraf herstellen kost minder.',
    choose_objective: 'Eén doel met een cijfer en een dag; met drie wordt er geen gehaald.',
    complete_objective:
      'Zonder succes in cijfers, afbakening en harde eisen herkent u de juiste partner niet.',
    rank_candidates:
      'Beoordeel op dezelfde criteria en met onderbouwing wie uw partner kan zijn, en zie hoe zeker de rangorde is.',
    add_candidates: 'Met minder dan drie is er geen keuze, alleen een gewoonte.',
    score_candidates: 'Wat niet beoordeeld is, blijft een bandbreedte, en de rangorde onzeker.',
    second_opinion: 'Nu bepaalt de blik van één persoon de rangorde. Twee zien waar één aan gewend is.',
    begin_diligence: 'Geld, recht, markt en techniek: wat u nu vindt, hoeft u na het tekenen niet te vinden.',
    explain_red:
      'Rode bevindingen houden het besluit tegen tot iemand opschrijft waarom u doorgaat, of u ervan afziet.',
    decide: 'Alles wat onderzocht moest worden, is onderzocht. Beslis, en leg vast waarop het rust.',
    approach_them: 'U weet wie de beste is. Geef eerst, dan komt een ander u niet voor.',
    plan_approach: 'Ken hen, geef eerst, toon het aan: drie zinnen vóór het eerste telefoontje.',
    first_contact: 'Het plan is geschreven en niemand heeft nog gebeld.',
    set_meeting: 'Zij antwoordden. Doelen vindt u in een gesprek, niet per mail.',
    agree_next:
      'U hebt elkaar ontmoet en sindsdien is niets afgesproken. Kies een volgende stap, of zeg hoe het afliep.',
    begin_alliance:
      'Een ruimte voor twee bedrijven: één doel, één overeenkomst, aan beide kanten dezelfde cijfers.',
    invite_partner: 'De alliantie heeft nog maar één kant.',
    dated: 'Beloofd is beloofd: zo begint vertrouwen.',
    meeting: 'Bereid haar voor en weet wat u gaat vragen.',
    minutes: 'Schrijf ze zolang u nog weet wat er gezegd is.',
    silence: 'Er staat niets met hen gepland. Wie niets van zich laat horen, wordt vergeten.',
  },
  acts: {
    import: 'Verkopen importeren',
    dependency: 'Afhankelijkheid openen',
    contracts: 'Contracten openen',
    diagnosis: 'Vragen beantwoorden',
    needs: 'Vragen beantwoorden',
    readiness: 'Vragen beantwoorden',
    objective: 'Doel schrijven',
    new_selection: 'Een partner zoeken',
    selection: 'Selectie openen',
    diligence: 'Onderzoek openen',
    decide: 'Besluit schrijven',
    approaches: 'Benadering openen',
    approach: 'Benadering openen',
    meeting: 'Afspraak openen',
    new_alliance: 'Alliantie beginnen',
    alliance: 'Partner uitnodigen',
  },
};
