import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  plain: {
    term_open: 'De voorwaarden gelden voor verkopen vanaf {starts}, zonder vaste einddatum.',
    term_until: 'De voorwaarden gelden voor verkopen van {starts} tot en met {ends}.',
    base_gross: 'Verdeeld wordt het hele bedrag dat de klant betaalt (bruto).',
    base_net: 'Verdeeld wordt het bedrag dat de klant betaalt min btw (netto).',
    base_profit: 'Verdeeld wordt het bedrag dat de klant betaalt min btw en min de kostprijs (winst).',
    split: 'Van elke verkoop gaat naar: {shares}.',
    statement:
      'Elke kalendermaand volgens de klok van {timeZone} heeft één afrekening, in {currency}, die beide partijen goedkeuren.',
    refund_always: 'Een terugbetaling wordt altijd op beide partijen verhaald, naar rato van wat elk kreeg.',
    refund_within:
      'Een terugbetaling binnen {days, plural, one {# dag} other {# dagen}} na de verkoop wordt op beide partijen verhaald, naar rato van wat elk kreeg; een latere komt geheel voor rekening van de partij die het geld ontving.',
    payout_due:
      'Wat de ene partij de andere schuldig is, moet betaald zijn {days, plural, =0 {op de eerste dag van de volgende maand} one {# dag na de eerste dag van de volgende maand} other {# dagen na de eerste dag van de volgende maand}}.',
    payout_minimum: 'Minder dan {minimum} wordt niet uitbetaald maar meegenomen naar de volgende maand.',
  },
  bases: { gross: 'Bruto', net: 'Netto', profit: 'Winst' },
  states: {
    proposed: 'Voorgesteld',
    signed_by_one_side: 'Door één partij goedgekeurd',
    in_force: 'Geldend',
    superseded: 'Vervangen door een latere versie',
    withdrawn: 'Ingetrokken',
  },
  text: {
    title: 'Titel',
    terms: 'Geldvoorwaarden',
    termsInFile:
      'Deze voorwaarden zeggen meer dan hier in zinnen past; het voorwaardenbestand hieronder is bepalend.',
    changed: 'Gewijzigd',
  },
  clauses: {
    title: 'Wat u verder afspreekt',
    hint: 'Een bepaling die er niet staat, regelt niets, en juist daarover ontstaat ruzie. Open een bepaling, begin met het voorbeeld en verander wat niet past. Wat tussen [haken] staat, vult u zelf in.',
    example: 'Bijvoorbeeld:',
    begin: 'Hiermee beginnen',
    said: 'Geschreven',
    empty: 'Niet geschreven',
    optional: 'Indien gewenst',
    look: 'Nog eens bekijken',
    names: {
      scope: 'Reikwijdte en doel',
      duties: 'Rechten en plichten',
      ownership: 'Klanten, gegevens, merk, inhoud en kanalen',
      kpis: 'Doelen',
      intellectualProperty: 'Intellectuele eigendom',
      confidentiality: 'Geheimhouding',
      nonCompetition: 'Non-concurrentie',
      notice: 'Beëindiging en opzegging',
      exit: 'Na afloop',
      disputes: 'Geschillen',
    },
    settles: {
      scope:
        'Wat u samen doet en waarvoor, in cijfers en met een datum, in welke regio en voor welke klanten; en wat er niet bij hoort.',
      duties: 'Wie wat doet en wanneer, en wat elke partij van de andere mag verwachten.',
      ownership:
        'Wie wat mag gebruiken en van wie het is: de klanten, hun gegevens, de merken, het verkoopmateriaal en de kanalen waarlangs u verkoopt.',
      kpis: 'De cijfers waaraan u ziet of het werkt, wanneer u ernaar kijkt, en wat er volgt als een doel niet wordt gehaald.',
      intellectualProperty: 'Wat elke partij inbrengt en houdt, en van wie is wat u samen maakt.',
      confidentiality: 'Wat u niet mag doorgeven, wie het wel mag zien, en hoe lang dat geldt.',
      nonCompetition:
        'Alleen als u dat wilt: wat een partij naast de alliantie niet mag doen, waar en hoe lang. Laat een jurist meekijken: de wet stelt grenzen.',
      notice:
        'Hoe een partij de overeenkomst beëindigt, met welke termijn en in welke vorm, en wanneer dat per direct mag.',
      exit: 'Wat er na afloop gebeurt: de laatste afrekening, de klanten, de gegevens, en goederen of apparatuur.',
      disputes:
        'Wat u doet als u het oneens bent: eerst overleg, dan een bemiddelaar, dan arbitrage of de rechter; binnen welke tijd en naar welk recht.',
    },
    examples: {
      scope:
        'Samen verkopen wij sensoren met software aan glastuinbouwbedrijven in [Nederland], met als doel [200] klanten op [2027-12-31]. Verkoop aan andere sectoren hoort er niet bij.',
      duties:
        'Het softwarebedrijf adviseert en sluit af binnen [5] werkdagen na een aanvraag. Het hardwarebedrijf levert en installeert binnen [10] werkdagen na de bestelling.',
      ownership:
        'Een klant hoort bij de partij die hem wierf; de andere benadert die klant niet op eigen houtje. Elke partij gebruikt de klantgegevens alleen voor deze samenwerking. Elk mag merk en logo van de ander na goedkeuring op gezamenlijke aanbiedingen gebruiken. Teksten en beelden die samen zijn gemaakt, mogen beide gebruiken. De webwinkel en de kanalen op sociale media blijven van wie ze beheert.',
      kpis: 'Elk kwartaal winnen wij minstens [30] nieuwe klanten. Wordt dit doel twee kwartalen achter elkaar niet gehaald, dan komen wij binnen [14] dagen bijeen en besluiten wat er verandert of dat wij stoppen.',
      intellectualProperty:
        'Wat een partij al had of inbrengt, blijft van haar; de andere mag het alleen voor deze samenwerking gebruiken. Wat wij samen ontwikkelen, is van beide voor gelijke delen.',
      confidentiality:
        'Geen van beide geeft prijzen, klantenlijsten of technische tekeningen van de ander door, tijdens de overeenkomst en tot [2 jaar] daarna. Medewerkers die ze voor hun werk nodig hebben, mogen ze zien.',
      nonCompetition:
        'Tijdens de overeenkomst biedt geen van beide in de regio [Noord-Brabant] met een andere partner een concurrerend product aan, en ook niet tot [6 maanden] daarna.',
      notice:
        'Elke partij kan de overeenkomst schriftelijk opzeggen tegen het einde van een maand, met een termijn van [drie maanden]. Bij een ernstige schending die niet binnen [30 dagen] is hersteld, mag de andere per direct opzeggen.',
      exit: 'Binnen [30 dagen] na afloop maken wij de eindafrekening. Lopende klanten worden bediend tot hun contract eindigt en dan overgedragen aan de partij die hen wierf. Klantgegevens van de ander worden teruggegeven en gewist. Voorraad en apparatuur gaan terug naar de eigenaar.',
      disputes:
        'Eerst overleggen de verantwoordelijke personen binnen [14 dagen]. Helpt dat niet, dan vragen wij binnen [30 dagen] een bemiddelaar. Wat overblijft, beslist de rechtbank in [Utrecht], naar [Nederlands] recht.',
    },
  },
  gaps: {
    title: 'Wat ontbreekt of vaag is',
    purpose:
      'Gevonden door op woorden te zoeken, dus het kan ernaast zitten. Niemand hoeft het te herstellen; maar wat er niet staat, is niet afgesproken.',
    allSaid: 'Elke bepaling is geschreven en zegt iets over elk punt dat ertoe doet.',
    missing: 'Helemaal niet geschreven',
    unsaid: 'Niets gevonden over: {points}.',
    words: '{words}: dit is op meer dan één manier te lezen. Schrijf tegen wanneer, hoeveel of hoe gemeten.',
    open: 'Nog in te vullen: {places}.',
    count:
      '{count, plural, =0 {Er ontbreekt niets} one {# bepaling ontbreekt of is vaag} other {# bepalingen ontbreken of zijn vaag}}',
    points: {
      outside: 'wat er niet bij hoort',
      figure: 'een cijfer als doel',
      when: 'tegen wanneer',
      missed: 'wat er volgt als het niet wordt gehaald',
      customers: 'klanten',
      data: 'gegevens',
      brand: 'merk',
      content: 'teksten en beelden',
      channels: 'kanalen',
      broughtIn: 'wat elke partij inbrengt',
      madeTogether: 'wat u samen maakt',
      duration: 'hoe lang, in dagen, maanden of jaren',
      place: 'waar het geldt',
      inWriting: 'in welke vorm',
      atOnce: 'wanneer het per direct mag eindigen',
      handover: 'eindafrekening en overdracht',
      assets: 'goederen en apparatuur',
      talks: 'eerst overleg',
      mediator: 'een bemiddelaar',
      lastResort: 'arbitrage of de rechter',
      law: 'welk recht geldt',
    },
  },
  differences: {
    title: 'Wat anders is dan in versie {version, number}',
    none: 'Deze twee versies zeggen precies hetzelfde.',
    before: 'Voorheen',
    after: 'Daarna',
    nothing: 'niets',
    days: '{days, plural, one {# dag} other {# dagen}}',
    noLimit: 'geen grens',
    noEnd: 'geen vaste einddatum',
    compare: 'Vergelijken met',
    alone: 'Niets',
    terms: {
      starts: 'Eerste dag',
      ends: 'Laatste dag',
      currency: 'Valuta',
      timeZone: 'Tijdzone',
      base: 'Verdeeld bedrag',
      minimum: 'Kleinste bedrag dat wordt uitbetaald',
      dueIn: 'Te betalen binnen',
      refundsWithin: 'Terugbetalingen worden gedeeld binnen',
      share: 'Aandeel van {company}',
      place: 'In het voorwaardenbestand: {place}',
    },
  },
  page: {
    tryTerms: 'Proberen op cijfers van vroeger',
    title: 'Overeenkomst',
    purpose:
      'Wat beide partijen woord voor woord hebben goedgekeurd. Met de geldvoorwaarden wordt tot op de cent afgerekend.',
    none: 'Nog geen overeenkomst',
    noneText:
      'Een van beide schrijft een concept, bekijkt het en stelt het voor; de ander keurt het goed of wijst het met een reden af. Het geldt als beide hebben goedgekeurd. Houd een eerste overeenkomst eenvoudig: vanaf wanneer, in welke valuta, wie hoeveel van een verkoop krijgt.',
    example:
      'Bijvoorbeeld: 30\u00a0% van het nettobedrag voor het softwarebedrijf, 70\u00a0% voor het hardwarebedrijf, maandelijks betaald.',
    first: 'Eerste concept schrijven',
    continue: 'Verder met het concept',
    change: 'Wijziging schrijven',
    waiting: 'Versie {version, number} wacht op goedkeuring',
    waitingText:
      'Lees alles. De versie geldt zodra beide partijen precies deze tekst en deze voorwaarden hebben goedgekeurd.',
    inForce: 'Geldend: versie {version, number}',
    since: 'sinds',
    version: 'Versie {version, number}',
    versions: 'Alle versies',
    draft: 'Ons concept van de volgende versie',
    draftBy: 'Bewaard door {name},',
    discard: 'Concept weggooien',
    discardText: 'Wat geldt, blijft zoals het is; alleen het concept van uw kant verdwijnt.',
  },
  version: {
    version: 'Versie',
    state: 'Status',
    at: 'Voorgesteld op',
    proposed: 'Voorgesteld door',
    approvalOf: 'Goedkeuring van {company}',
    approved: 'Goedgekeurd',
    notYet: 'Nog niet',
    withdrawn: 'Ingetrokken door',
    proof: 'Bewijs: hash, handtekeningen en voorwaardenbestand',
    hash: 'Hash',
    hashHint:
      'De hash staat voor precies deze tekst en deze voorwaarden: verander één letter en het is een andere. De handtekening van elke partij (Ed25519) staat eronder, dus iedereen kan nagaan wat is goedgekeurd, ook zonder dit programma.',
    signatureOf: 'Handtekening van {company}:',
    key: 'publieke sleutel',
    file: 'Voorwaardenbestand',
    download: 'terms.json downloaden',
    fileHint:
      'Het voorwaardenbestand is het gelddeel voor machines. De opdrachtregel rekent met hetzelfde bestand af.',
  },
  draft: {
    title: 'Concept van de overeenkomst',
    purpose:
      'Houd een eerste overeenkomst eenvoudig; als u elkaar beter kent, wijzigt u haar met een volgende versie.',
    saved: 'Concept bewaard. Alleen uw kant ziet het.',
    save: 'Concept bewaren',
    review: 'Verder: bekijk wat u voorstelt',
    what: 'Wat en hoe lang',
    whatHint: 'Deze bepalingen blijven zoals u ze typt, in uw taal of een gezamenlijke taal.',
    starts: 'Eerste dag',
    ends: 'Laatste dag',
    endsHint: 'Leeg: geen vaste einddatum.',
    money: 'Wat er verdeeld wordt',
    moneyHint: 'Verkopen van beide partijen binnen deze alliantie worden volgens deze voorwaarden verdeeld.',
    currency: 'Valuta van de afrekening',
    timeZone: 'Tijdzone',
    timeZoneHint: 'Bepaalt op welke dag, en dus in welke maand, een verkoop valt.',
    base: 'Welk bedrag wordt verdeeld?',
    baseHint: 'Neem een verkoop van {amount}, waarvan {tax} btw, met een kostprijs van {cost}:',
    bases: {
      gross:
        'Het hele bedrag dat de klant betaalt: {shared} wordt verdeeld. Eenvoudig, maar wie het geld ontvangt, draagt ook de btw af.',
      net: 'Het bedrag min btw: {shared} wordt verdeeld. De gebruikelijke keus.',
      profit:
        'Het bedrag min btw en kostprijs: {shared} wordt verdeeld. Eerlijk als kosten verschillen; beide moeten de kostencijfers vertrouwen.',
    },
    split: 'Wie krijgt hoeveel',
    splitHint: 'In procenten van het verdeelde bedrag; samen precies 100.',
    share: 'Aandeel van {company}',
    restToPartner: 'De rest is voor {company}. Dat vult u in zodra de partner is toegetreden.',
    thePartner: 'de partner',
    payout: 'Afrekening en betaling',
    period: 'Elke kalendermaand heeft één afrekening, die beide partijen goedkeuren.',
    minimum: 'Kleinste bedrag dat wordt uitbetaald',
    minimumHint: 'Minder gaat mee naar de volgende maand. Leeg: elk bedrag wordt betaald.',
    dueDays: 'Te betalen binnen (dagen)',
    dueDaysHint: 'Gerekend vanaf de eerste dag na de maand.',
    refundDays: 'Terugbetalingen worden gedeeld binnen (dagen)',
    refundDaysHint:
      'Een terugbetaling binnen deze dagen na de verkoop wordt op beide verhaald; een latere is voor wie het geld ontving. Leeg: altijd gedeeld.',
    end: 'Beëindiging',
  },
  preview: {
    title: 'Wat een verkoop oplevert, in {currency}',
    amount: 'Klant betaalt',
    tax: 'waarvan btw',
    costOfGoods: 'Kostprijs',
    noAmount: 'Schrijf alleen cijfers.',
    sharesMissing: 'Vul de aandelen in om te zien wat elke partij krijgt.',
    table: 'Delen van de verkoop per grondslag',
    caption: 'Naar welk bedrag verdeeld wordt',
    chosen: 'gekozen',
    shared: 'Verdeeld bedrag',
  },
  review: {
    title: 'Bekijk het voordat u het voorstelt',
    purpose: 'Dit is precies wat {partner} zal zien. Zolang u het niet voorstelt, ziet alleen uw kant het.',
    words: 'De overeenkomst',
    propose: 'Voorstellen aan {partner}',
    point1: 'Vanaf dan ziet {partner} deze versie, met uw naam als degene die de versie voorstelde.',
    point2:
      'Niemand kan de versie dan nog veranderen; u kunt het voorstel intrekken tot beide partijen hebben goedgekeurd.',
    point3:
      'Niemand is gebonden voordat beide partijen goedkeuren. Laat een jurist lezen wat voor u belangrijk is: dit programma vervangt er geen.',
    back: 'Iets veranderen',
    noDraft: 'Er is geen concept om voor te stellen.',
    incomplete: 'Het concept is nog niet compleet.',
    done: 'Voorgesteld. {partner} ziet het nu.',
  },
  decide: {
    approve: 'Goedkeuren voor onze kant',
    approveTitle: 'Versie {version, number} goedkeuren voor {company}?',
    approveText:
      'U ondertekent precies deze tekst en deze voorwaarden voor {company}, met de sleutel van het bedrijf. Een handtekening kunt u niet terugnemen; voor een wijziging is een nieuwe versie nodig.',
    firstSignature: 'De versie geldt pas als de andere partij ook heeft goedgekeurd.',
    lastSignature: 'De andere partij heeft al goedgekeurd: met uw handtekening geldt de versie.',
    done: {
      signed_by_one_side: 'Goedgekeurd voor uw kant. De andere partij moet nog goedkeuren.',
      in_force: 'Door beide partijen goedgekeurd: de overeenkomst geldt.',
    },
    takeBack: 'Voorstel intrekken',
    turnDown: 'Voorstel afwijzen',
    withdrawText:
      'Beide kunnen de versie blijven lezen, maar niet meer goedkeuren. Daarna kan elke partij een nieuwe voorstellen.',
    reason: 'Reden',
    reasonHint: 'Wat zou er anders moeten? De andere partij leest het.',
  },
  today: {
    title: 'Overeenkomst ter goedkeuring: {alliance}',
    text: '{company} stelt versie {version, number} voor. Lees het voorstel en keur het goed of wijs het af.',
    open: 'Voorstel lezen',
  },
  refusals: {
    alliance_not_found: 'Deze alliantie bestaat niet, of uw organisatie hoort er niet bij.',
    version_not_found: 'Deze overeenkomst heeft die versie niet.',
    partner_has_not_joined:
      'Voor een overeenkomst zijn er twee nodig: uw partner is nog niet toegetreden. Het concept kunt u alvast schrijven.',
    agreement_not_valid:
      'Er {count, plural, one {is één punt} other {zijn # punten}} in de overeenkomst te herstellen voordat u haar kunt voorstellen. Er is niets gedeeld.',
    proposal_already_open:
      'Versie {version} is voorgesteld en staat nog open. Eerst moeten beide partijen die goedkeuren, of een van beide trekt die in.',
    nothing_changed: 'Dit zegt precies hetzelfde als versie {version}, die nu geldt.',
    version_already_in_force: 'Deze versie geldt. Stel een nieuwe versie voor om iets te veranderen.',
    version_superseded: 'Er geldt een latere versie; deze is alleen nog te lezen.',
    version_withdrawn: 'Deze versie is ingetrokken en alleen nog te lezen.',
    already_signed: 'Uw kant heeft deze versie al goedgekeurd.',
    hash_of_another_text:
      'De tekst die u las is niet de tekst van deze versie: de hashes verschillen. Open de pagina opnieuw en lees de tekst nog eens.',
    field_empty: 'Dit is nodig.',
    text_cannot_be_hashed:
      'Er staat een beschadigd teken in deze tekst. Typ het stuk dat er vreemd uitziet opnieuw.',
    date_not_valid: '“{found}” is geen bestaande dag. Schrijf bijvoorbeeld 2026-03-31.',
    ends_before_start: 'De laatste dag ligt vóór de eerste, {starts}.',
    currency_unknown: 'Kies een valuta met de code, zoals EUR, VND of CNY.',
    time_zone_unknown: 'Kies een tijdzone met de naam, zoals Asia/Ho_Chi_Minh of Europe/Amsterdam.',
    percent_missing: 'Hoeveel procent? Vul 0 in als deze partij niets krijgt.',
    percent_not_a_number: '“{found}” is geen percentage. Schrijf een getal zoals 30 of 33,5.',
    percent_negative: '{found} is minder dan nul. Een aandeel is 0 of meer; verlaag liever dat van de ander.',
    percent_too_fine: 'Gebruik hoogstens {most} cijfers achter de komma.',
    percents_look_like_fractions:
      'De aandelen zijn samen {sum, number, ::.######} procent. Schrijf 30 voor dertig procent, niet 0,30.',
    percents_do_not_sum:
      'De aandelen zijn samen {sum, number, ::.######} procent; het moet precies 100 zijn. {over, select, more {Haal er {rest, number, ::.######} af.} other {Er ontbreekt {rest, number, ::.######}.}}',
    party_unknown: 'Dit is geen partij van de alliantie. De partijen zijn: {parties}.',
    money_not_valid:
      '“{found}” is geen bedrag in {currency}. Schrijf alleen cijfers{digits, plural, =0 {} one { en hoogstens # achter de komma} other { en hoogstens # achter de komma}}.',
    days_not_valid: '“{found}” is geen aantal dagen. Schrijf een heel getal van 0 tot 3650.',
  },
};
