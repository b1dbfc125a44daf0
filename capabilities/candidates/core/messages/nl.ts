import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

/** Dutch. */
export const nl: Translation<typeof en> = {
  list: {
    title: 'Kandidaten',
    purpose:
      'Wie de partner kan zijn die u nodig hebt. Beoordeel ze op dezelfde criteria, met meerdere mensen onafhankelijk, en zie hoe zeker de rangorde is.',
    begin: 'Een partner zoeken',
    none: 'Er wordt nog geen partner geselecteerd',
    noneText:
      'Zeg waar de partner voor is, weeg wat telt, en zet de kandidaten op een lijst. Ieder geeft scores met onderbouwing; de rangorde laat zien wat bekend is en wat niet.',
    example:
      'Bijvoorbeeld: “Een softwarepartner voor onze sensoren” – Kestrel 8,40, Lotus 7,85, en Delta valt af, want de financiële gezondheid is 4 en moet minstens 5 zijn.',
    name: 'Selectie',
    first: 'Bovenaan',
    leads: '{names} ({score})',
    candidates: 'Kandidaten',
    ranked: 'Met scores',
    evaluators: 'Beoordelaars',
    begun: 'Begonnen',
  },
  begin: {
    title: 'Een partner zoeken',
    purpose:
      'Zeg waar de partner voor is, daarna wat telt en hoe zwaar. Alles kan later nog worden gewijzigd.',
    what: 'Wat zoeken we?',
    name: 'Hoe noemen we deze selectie?',
    nameHint: 'Bijvoorbeeld: Een softwarepartner voor onze sensoren',
    purposeLabel: 'Wat moet de partner mogelijk maken?',
    purposeHint:
      'Een doel in cijfers met een datum helpt om “strategische aansluiting” gelijk te beoordelen.',
    ourSize: 'Hoeveel mensen werken er bij ons?',
    ourSizeHint: 'Kandidaten die veel groter of kleiner zijn, worden dan aangewezen.',
    criteria: 'Wat telt, en hoe zwaar?',
    submit: 'De selectie beginnen',
  },
  criteria: {
    title: 'Criteria',
    change: 'Criteria wijzigen',
    criterion: 'Criterium',
    name: 'Naam',
    unnamed: 'Nieuw criterium',
    question: 'Vraag',
    questionHint: 'Wat een beoordelaar zich afvraagt voor hij een score geeft.',
    weight: 'Gewicht',
    weightOf: 'Gewicht van {name}',
    weightInFigures: 'Gewicht van {name} in cijfers',
    hint: 'Gewichten tellen in verhouding tot elkaar; het percentage is waar elk op uitkomt. Scores lopen van 0 tot en met 10.',
    more: 'Naam, vraag, richting, harde eis',
    direction: 'Richting',
    max: 'Meer is beter',
    min: 'Minder is beter',
    must: 'Moet minstens zijn',
    mustOf: 'Moet minstens {value} zijn',
    mustHint: 'Van 0 tot en met 10. Wie eronder zit valt af, hoe goed de rest ook is.',
    thresholds: 'Voor experts: wanneer telt een verschil?',
    thresholdsHint:
      'Alleen PROMETHEE II gebruikt dit, een van de drie methoden onder “Hoe zeker is dit?”. Leeg: het kleinste verschil telt al helemaal. Voorbeeld met 1 en 3: een half punt verschil telt als gelijk, twee punten tellen half, drie of meer tellen helemaal.',
    indifference: 'Tot hoeveel punten maakt het geen verschil?',
    preference: 'Vanaf hoeveel punten telt het helemaal?',
    thresholdsOf: 'Telt van {indifference} tot {preference} punten',
    rules: 'Regels',
    add: 'Een eigen criterium toevoegen',
    removeOne: '{name} verwijderen',
    removedKeep: 'Criteria die u verwijdert, houden hun scores en kunnen worden teruggehaald.',
    notANumber: 'Schrijf een getal zoals 7 of 7,5.',
    changedBy: '{who} heeft de criteria gewijzigd sinds u deze pagina opende.',
    takeCurrent: 'De huidige criteria overnemen',
  },
  ranking: {
    title: 'Rangorde',
    none: 'Wie zou het kunnen zijn?',
    noneText:
      'Zet minstens twee kandidaten op de lijst. Daarna geeft ieder zelf scores, en verschijnt hier de rangorde.',
    orImport: 'Of plak een tabel die u al hebt',
    rank: 'Plaats',
    candidate: 'Kandidaat',
    score: 'Score',
    range: 'Bereik',
    known: 'Bekend',
    notes: 'Let op',
    allKnown: 'alles bekend',
    allOut: 'Geen kandidaat voldoet aan alle harde eisen.',
    of: 'van {count, plural, one {# kandidaat in de rangorde} other {# kandidaten in de rangorde}}',
    between: 'tussen {low} en {high}, naar wat niet bekend is',
    file: '{name} – rangorde',
  },
  verdict: {
    noScores: 'Niemand heeft nog een score. Geef de eerste, dan begint de rangorde.',
    leads:
      '{count, plural, one {{names} is eerste, met {score}.} other {{names} staan samen bovenaan, met {score}.}}',
    wouldLead:
      '{count, plural, one {Met deze gewichten zou {names} eerste zijn, met {score}.} other {Met deze gewichten zouden {names} samen bovenaan staan, met {score}.}}',
    flip: 'Dat geldt totdat “{criterion}” voor {to} telt in plaats van {from}: dan komt {other} gelijk.',
    noFlip: 'Geen wijziging van één gewicht brengt een andere kandidaat gelijk.',
  },
  notes: {
    mustUnknown: 'Harde eis niet bekend: {criterion}',
    talk: 'Bespreek: {criterion}',
    talkShort: 'Bespreek dit',
    noScores: 'Nog geen scores',
    farLarger: 'Veel groter dan wij',
    farSmaller: 'Veel kleiner dan wij',
  },
  out: {
    title: 'Afgevallen',
    purpose: 'Onder een harde eis, dus niet in de rangorde.',
    why: 'Waarom',
    reason: '{criterion} is {value} en moet minstens {least} zijn',
  },
  talk: {
    title: 'Bespreek dit',
    purpose:
      'Hier liggen de beoordelaars meer dan 3 van de 10 punten uit elkaar. Een gemiddelde zou dat verbergen.',
    about: '{candidate}: {criterion}',
  },
  own: {
    some: 'U hebt {done, number} van de {all, number} kandidaten beoordeeld.',
    all: 'U hebt alle kandidaten beoordeeld.',
    next: '{name} beoordelen',
  },
  whatIf: {
    title: 'Wat als andere dingen zwaarder telden?',
    purpose:
      'Verschuif de gewichten en zie de rangorde veranderen. Er wordt niets opgeslagen tot u dat doet.',
    shown: 'Dit is de rangorde met de gewichten die u probeert.',
    before: 'nu {rank}',
    save: 'Deze gewichten opslaan',
    saved: 'De gewichten zijn opgeslagen',
    back: 'Terug naar de opgeslagen gewichten',
  },
  menu: {
    compare: 'Naast elkaar zetten',
    import: 'Een tabel importeren',
    export: 'Exporteren met alle scores',
    change: 'Naam en doel wijzigen',
    remove: 'Deze selectie verwijderen',
  },
  removed: {
    selections: 'Verwijderde selecties',
    candidates: 'Verwijderde kandidaten',
    criteria: 'Verwijderde criteria',
    done: '{name} is verwijderd',
  },
  candidate: {
    add: 'Een kandidaat toevoegen',
    addToList: 'Op de lijst zetten',
    added: '{name} staat op de lijst',
    changeOne: '{name} wijzigen',
    name: 'Naam van het bedrijf',
    country: 'Land',
    website: 'Website',
    size: 'Aantal medewerkers',
    sizeHint: 'Ongeveer is genoeg. Omvang telt nooit als score.',
    sizeIsNoCount: 'Schrijf het aantal mensen in cijfers, zoals 120.',
    people: '{count, plural, one {# medewerker} other {# medewerkers}}',
    source: 'Waar hebben we ze gevonden?',
    sourceHint: 'Later blijkt zo welke bron partners oplevert.',
    note: 'Notitie',
    notChosen: 'Niet opgegeven',
    facts: 'Wat er van ze bekend is',
    addedBy: 'Op de lijst gezet door',
  },
  scores: {
    title: 'Scores',
    purpose: 'Wie wat gaf, en op welke onderbouwing. Het gemiddelde van wie het weet telt.',
    counts: 'telt {share}',
    spread: 'spreiding {spread}',
    nobody: 'Niemand heeft dit nog beoordeeld; het telt dus als bereik.',
    noEvidence: 'geen onderbouwing gegeven',
    filesOf: 'Bewijsstukken: {name}',
    open: 'nog geen score',
  },
  score: {
    give: 'Uw scores geven',
    title: '{name} beoordelen',
    purpose: 'Uw eigen kijk, van 0 tot en met 10. Wat anderen gaven staat hier niet, zodat ieder zelf kijkt.',
    valueOf: 'Score voor {name}',
    evidence: 'Onderbouwing',
    lessIsBetter: '0–10 ↓',
    files: '{count, plural, =0 {Bestanden als bewijs toevoegen} one {# bewijsstuk} other {# bewijsstukken}}',
    filesHint:
      'Jaarcijfers, certificaten, foto’s. Ze worden meteen bewaard, en iedereen in uw bedrijf kan ze openen.',
    unknownHint: 'Laat een score leeg als u het niet weet: hij telt dan als bereik en nooit als nul.',
    notANumber: 'Schrijf een getal van 0 tot en met 10, zoals 7 of 7,5, of laat het leeg.',
    save: 'Uw scores opslaan',
    saveAndNext: 'Opslaan en dan {name} beoordelen',
    saved: 'Uw scores van {name} zijn opgeslagen',
  },
  next: {
    title: 'Verder met {name}?',
    text: 'Begin een alliantie en nodig hen uit met een link. Van deze scores zien zij niets.',
    act: 'Een alliantie beginnen',
    another: 'Nog een alliantie beginnen',
    allied: '{name} is uw partner',
    onlyUs: 'Alleen uw bedrijf ziet dat deze allianties hier begonnen.',
    begun: 'begonnen op {when}',
    notInvited: 'nog niemand uitgenodigd',
    invited: 'uitgenodigd op {when}',
    open: 'nog geen antwoord',
    expired: 'de uitnodiging is verlopen',
    accepted: 'aanvaard op {when} door {name}',
    left: 'vertrokken op {when}',
    weLeft: 'u bent er geen partij meer in',
  },
  compare: {
    title: 'Naast elkaar',
    purpose: 'Twee tot vier kandidaten op elk criterium. Wie ergens wint: is dat op wat telt?',
    choose: 'Wie staat naast elkaar? Hoogstens vier.',
    tooFew: 'Kies twee kandidaten',
    tooFewText: 'Vink hierboven minstens twee kandidaten aan, hoogstens vier.',
    radar: 'Hun profielen',
    side: 'In cijfers',
    what: 'Vergeleken',
    unknown: 'niet bekend',
    summary: '{names} op elk criterium; verder naar buiten is beter.',
    summaryOpen:
      '{names} op elk criterium; verder naar buiten is beter. Waar een score niet bekend is, toont de streepjeslijn het best mogelijke en de stippellijn het slechtste.',
  },
  import: {
    title: 'Een tabel importeren',
    purpose:
      'Kandidaten, en als u wilt uw eigen scores, uit een spreadsheet. U ziet wat er gebeurt voordat er iets wordt geschreven, en hetzelfde nog eens importeren verandert niets.',
    headerHint:
      'Kopieer deze kopregel naar een spreadsheet, vul de rijen in en plak alles hieronder. Alleen de kolom “candidate” is nodig.',
    scores: 'Scores geschreven',
    done: '{count, plural, one {# rij is geïmporteerd} other {# rijen zijn geïmporteerd}}',
    source: 'Waar zijn ze gevonden, als een rij het niet zegt?',
    alike:
      'Rijen die op een kandidaat van de lijst lijken zijn die kandidaat (dezelfde website, of dezelfde naam op de rechtsvorm na)',
    like: 'Misschien',
    likeText: '{name}: {because}',
  },
  profile: {
    title: 'De ideale partner',
    change: 'Profiel wijzigen',
    describe: 'De ideale partner beschrijven',
    purpose:
      'Voordat u namen zoekt: hoe zou de juiste partner eruitzien? Kandidaten worden er dan op het eerste gezicht mee vergeleken, voordat iemand tijd aan scores besteedt.',
    none: 'Niemand heeft nog gezegd hoe de ideale partner eruitziet.',
    size: 'Omvang die bij ons past',
    sizeLeast: 'Minstens hoeveel mensen?',
    sizeMost: 'Hoogstens hoeveel mensen?',
    sizeHint: 'Leeg: niet tien keer zo groot en niet tien keer zo klein als wij.',
    sizeFrom: 'vanaf {least} mensen',
    sizeUpTo: 'tot {most} mensen',
    sizeBetween: '{least} tot {most} mensen',
    sizeOurs: 'Niet tien keer groter of kleiner dan wij ({ours} mensen)',
    industry: 'Aanvullend vak',
    industryHint: 'Wat doen zij dat bij ons werk past? Bijvoorbeeld: zij plaatsen de sensoren die wij maken.',
    competing: 'Geen concurrent',
    competingHint: 'Wat mogen zij niet doen, omdat wij het doen?',
    customers: 'Gedeelde klanten',
    customersHint: 'Aan wie verkopen zij, aan wie wij ook verkopen of willen verkopen?',
    capability: 'Het vermogen dat ons ontbreekt',
    capabilityHint: 'Wat kunnen zij dat wij niet kunnen?',
    win_win: 'Beide winnen',
    winWin: 'Wat winnen zij bij ons?',
    winWinHint: 'Wie niets wint, vertrekt. Waaraan zou u zien dat zij er ook zo over denken?',
    musts: 'Harde eisen',
    mustsPurpose:
      'Wie aan een ervan niet voldoet valt af, hoe goed de rest ook is. Het zijn criteria als de andere en ze zijn daar te wijzigen.',
    mustsNone: 'Er is nog geen harde eis.',
    addMust: 'Een harde eis toevoegen',
    mustName: 'Wat moet zo zijn?',
    mustNameHint: 'Bijvoorbeeld: Gecertificeerd volgens ISO 13485',
    mustLeast: 'Score die gehaald moet worden, van 0 tot en met 10',
    mustAdded: '“{name}” is nu een harde eis',
    suggest: 'Uit het profiel:',
    changedBy: 'Laatst gewijzigd door {who}.',
    fromObjective: 'Overnemen uit ons doel',
    fromObjectiveText: 'Uw doel zegt hier al iets over. Alleen lege velden worden ingevuld.',
  },
  longlist: {
    title: 'Longlist',
    open: 'Longlist en profiel',
    purpose:
      'Iedereen die in aanmerking komt, op het eerste gezicht vergeleken met de ideale partner. Wie past, komt op de shortlist en krijgt scores.',
    fit: 'Past',
    fits: '{fits} van {known}',
    notJudged: 'niet bekeken',
    traitOf: '{trait}: {name}',
    size: 'Omvang',
    sizes: { none: '–', yes: 'past', partly: 'deels', no: 'past niet' },
    traits: {
      industry: 'Aanvullend',
      customers: 'Gedeelde klanten',
      capability: 'Vermogen',
      win_win: 'Beide winnen',
    },
    verdict: {
      none: '–',
      yes: 'ja',
      partly: 'deels',
      no: 'nee',
    },
    shortlisted: 'Shortlist',
    noSource: 'Bron niet opgegeven',
    file: '{name} – longlist',
  },
  duplicates: {
    title: 'Misschien hetzelfde bedrijf',
    purpose: 'Voeg samen wat één is: scores, notities en onderbouwing van beide blijven.',
    because: {
      same_website: 'dezelfde website',
      same_name: 'dezelfde naam, op de rechtsvorm na',
      similar_name: 'bijna dezelfde naam',
    },
    pair: '{one} en {other}: {because}',
    merge: 'Samenvoegen',
    mergePair: '{one} en {other} samenvoegen',
    apart: 'Dit zijn er twee',
    apartPair: '{one} en {other} zijn twee bedrijven',
    told: 'Als twee bedrijven bewaard',
    mergeTitle: 'Van twee vermeldingen één maken',
    keep: 'Welke vermelding blijft?',
    mergeText:
      'De andere verdwijnt van de lijst. Wat alleen daar staat gaat mee, ook de scores en de onderbouwing. Van twee scores van één persoon telt de latere, en de eerdere staat in de onderbouwing. Terughalen kan.',
    merged: '{name} is nu één vermelding',
    looksLike: 'Lijkt op {name}, die al op de lijst staat: {because}. Toevoegen kan nog steeds.',
    mergedInto: '{name} (opgegaan in {into})',
  },
  merge: {
    note: '{count, plural, =0 {Ook ingevoerd als “{name}”.} other {Ook ingevoerd als “{name}”, daar met: {facts}.}}',
    earlier: 'Eerdere score: {value}',
  },
  yield: {
    title: 'Welke bronnen leveren op?',
    open: 'Welke bronnen leveren op?',
    purpose:
      'Waar de kandidaten van al uw selecties zijn gevonden, en wat ervan kwam. Steek uw tijd in wat partners oplevert.',
    source: 'Bron',
    came: 'Kwamen',
    ranked: 'In de rangorde',
    shortlisted: 'Op de shortlist',
    chosen: 'Gekozen',
    allied: 'Partner geworden',
    rate: 'Op de shortlist, van wie kwam',
    best: '{source} levert het meest op: {shortlisted, number} van {came, number} kwamen op een shortlist.',
    nothing: 'Er staat nog geen kandidaat op een shortlist. Dan is hier te zien welke bron oplevert.',
    unknown:
      '{count, plural, one {Van # kandidaat heeft niemand gezegd waar die gevonden is.} other {Van # kandidaten heeft niemand gezegd waar ze gevonden zijn.}}',
    none: 'Nog geen kandidaten',
    noneText:
      'Zodra er kandidaten op een lijst staan, laat deze pagina zien welke bron er hoeveel bracht en wat ervan kwam.',
    example:
      'Bijvoorbeeld: beurzen brachten 12 kandidaten, van wie 3 op de shortlist; online platforms brachten er 40, en geen enkele.',
    file: 'Bronnen van kandidaten',
  },
  pairs: {
    title: 'In paren wegen',
    open: 'In paren wegen',
    purpose:
      'Twee criteria tegelijk: welk telt zwaarder, en hoeveel? De gewichten volgen uit al uw antwoorden, met een woord erbij of ze elkaar tegenspreken. Elk antwoord wordt meteen bewaard.',
    scale:
      '1: beide tellen even zwaar. 3: iets zwaarder. 5: duidelijk zwaarder. 7: veel zwaarder. 9: onvergelijkbaar zwaarder. Kies aan de kant van wat zwaarder telt.',
    which: '{a} of {b}?',
    left: '← {a}',
    right: '{b} →',
    equal: 'Beide tellen even zwaar',
    more: '“{name}” telt {times, select, 3 {iets zwaarder} 5 {duidelijk zwaarder} 7 {veel zwaarder} 9 {onvergelijkelijk zwaarder} other {zwaarder}} ({times} tegen 1)',
    none: 'Nog niet beoordeeld',
    takeBack: 'Terugnemen',
    progress: '{judged, number} van {pairs, number} paren beoordeeld',
    next: 'Volgend paar',
    result: 'Wat eruit volgt',
    notYet: 'De gewichten verschijnen zodra elk criterium in een beoordeeld paar staat.',
    soFar: 'Gewichten tot nu toe',
    weights: 'Gewichten',
    weightOf: '{name}: {share}, nu {now}',
    weight: 'Volgt',
    fits: 'Uw antwoorden passen bij elkaar (consistentie {cr}; tot 0,10 is goed).',
    contradict: 'Uw antwoorden spreken elkaar tegen (consistentie {cr}, boven 0,10).',
    unrated:
      'Bij meer dan tien criteria valt de consistentie niet te beoordelen. Minder criteria zijn gemakkelijker te wegen.',
    worst: 'Het verst van de andere: u zegt {found}. De andere zeggen {implied}.',
    worstSoFar: 'Tot nu toe het verst van de andere: u zegt {found}. De andere zeggen {implied}.',
    says: '{ratio, plural, =1 {“{a}” en “{b}” tellen even zwaar} other {“{a}” telt {times} keer zo zwaar als “{b}”}}',
    goTo: 'Dit paar opnieuw bekijken',
    use: 'Deze gewichten gebruiken',
    used: 'De gewichten van de criteria zijn ingesteld',
    notAll: 'Beoordeel eerst elk paar.',
    inUse: 'Dit zijn de gewichten die nu gelden.',
    few: 'Er valt niets te wegen: een selectie heeft minstens twee criteria nodig.',
  },
  sure: {
    title: 'Hoe zeker is de rangorde?',
    open: 'Hoe zeker is dit?',
    purpose:
      'Een rangorde is zo goed als haar gewichten en haar methode. Hier ziet u hoeveel beide mogen veranderen voordat een ander bovenaan staat.',
    methods: 'Zeggen andere methoden hetzelfde?',
    methodsPurpose: 'Dezelfde scores en gewichten, op drie manieren samengevoegd.',
    agree: 'Alle methoden die bruikbaar zijn zetten {names} bovenaan.',
    one: 'Alleen de gewogen som is nu bruikbaar.',
    disagree:
      'De methoden zijn het niet eens over wie bovenaan staat: {firsts}. Zoek uit waarom voordat u beslist.',
    firstBy: '{method}: {names}',
    rankBy: '{method}: rang',
    method: 'Methode',
    explain: {
      weighted:
        'Elke score telt naar haar gewicht, en sterk zijn op het ene criterium maakt zwak zijn op het andere goed. Niemands score hangt af van wie er verder op de lijst staat.',
      topsis:
        'Wie het dichtst bij het beste van alles en het verst van het slechtste staat, komt bovenaan. Eén grote zwakte telt zwaarder dan in de som. Van 0 tot 1.',
      promethee:
        'Ieder wordt met ieder vergeleken: het telt wie beter is en waarop, niet hoeveel. Van −1 tot 1.',
      thresholds:
        'Ieder wordt per criterium met ieder vergeleken. Een verschil telt zoals uw drempels zeggen, en helemaal waar er geen zijn. Van −1 tot 1.',
    },
    missing:
      '{count, plural, one {TOPSIS en PROMETHEE II hebben elke score nodig, en er ontbreekt er één:} other {TOPSIS en PROMETHEE II hebben elke score nodig, en er ontbreken er #:}}',
    missingOne: '{candidate}: {criterion}',
    missingMore: '{count, plural, one {en nog #} other {en nog #}}',
    last: 'Als de laatste niet op de lijst stond',
    lastWeighted: 'Er zou niets veranderen: in de gewogen som hangt niemands score van de anderen af.',
    lastSame: 'Er zou niets veranderen: de anderen houden hun volgorde.',
    lastFew: 'Met minder dan drie kandidaten valt er niets te vergelijken.',
    holds: 'Tot welke gewichten blijft het zo?',
    holdsPurpose:
      'Volgens de gewogen som. Per criterium: hoe zwaar het mag tellen voordat een ander gelijk komt met {first}; de andere gewichten houden hun verhouding.',
    always: '{first} blijft bovenaan, hoe zwaar “{criterion}” ook telt (nu {now}).',
    above:
      '{first} blijft bovenaan, tenzij “{criterion}” meer dan {to} telt (nu {now}). Dan komt {other} gelijk.',
    below:
      '{first} blijft bovenaan, tenzij “{criterion}” minder dan {from} telt (nu {now}). Dan komt {other} gelijk.',
    both: '{first} blijft bovenaan zolang “{criterion}” tussen {from} en {to} telt (nu {now}). Daaronder komt {below} gelijk, daarboven {above}.',
    noHolds: 'Niemand staat alleen bovenaan, dus er valt nog niets te verliezen.',
    now: 'Nu',
    from: 'Geldt vanaf',
    to: 'Geldt tot',
    whoElse: 'Dan gelijk',
    chance: 'Hoe vaak staat ieder bovenaan?',
    chancePurpose:
      'Niemand kent de juiste gewichten precies. Daarom trekken we ze {draws} keer door het toeval, met de scores die niet bekend zijn erbij, en tellen we wie welke rang krijgt.',
    weights: 'Getrokken gewichten',
    any: 'Willekeurige gewichten',
    around: 'Dicht bij de onze',
    often: '{name} staat bovenaan in {share} van de trekkingen.',
    rank: '{rank}e',
    drawing: 'Bezig met trekken …',
    notDrawn: 'De trekkingen zijn niet afgekomen. Laad de pagina opnieuw.',
    seed: 'Getrokken met startgetal {seed}. Hetzelfde startgetal geeft iedereen hetzelfde beeld.',
    again: 'Met een ander startgetal trekken',
    files: 'Zelf nagaan',
    filesPurpose:
      'Dezelfde berekening werkt op de opdrachtregel, zonder account of server, en geeft dezelfde cijfers. De bestanden noemen geen beoordelaar.',
    fileModel: 'model.json',
    fileCandidates: 'candidates.csv',
  },
  shortlist: {
    put: 'Op de shortlist zetten',
    take: 'Van de shortlist halen',
    on: 'Op de shortlist',
    done: '{name} staat op de shortlist',
    gone: '{name} staat niet meer op de shortlist',
    chosen: 'Gekozen',
  },
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
  closer: {
    title: 'Van dichtbij kijken, dan besluiten',
    text: 'Zet de besten op de shortlist, ga na wat u moet weten voordat u zich bindt, en schrijf op wie wat heeft besloten, en waarom.',
    one: 'Voordat u voor {name} besluit',
    oneText:
      'Geld, recht, markt en techniek: wat nagaan, wie het doet, wat er is gevonden en wat ertegen pleit.',
    diligence: 'Boekenonderzoek',
    decisions: 'Besluiten',
    approach: 'Benadering',
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
    profile_was_changed:
      '{who} heeft het profiel intussen gewijzigd. Bekijk hoe het nu is en breng uw wijzigingen dan opnieuw aan.',
    sizes_are_turned_round: 'Minstens {least} en hoogstens {most} mensen past bij niemand. Draai de twee om.',
    candidate_is_the_same: 'Dit is een en dezelfde vermelding. Kies een andere.',
    merged_text_is_too_long:
      'Samengevoegd {field, select, note {zouden de notities} other {zou de onderbouwing van een score}} {found} tekens hebben; er worden er hoogstens {most} bewaard. Kort een van beide in, dan gaat er niets verloren.',
    judgement_is_no_number:
      '“{row}” tegenover “{column}”: “{found}” is geen getal. Schrijf het als 3, 0.25 of 1/3.',
    judgement_is_of_itself: '“{row}” tegenover zichzelf is 1, niet {found}.',
    judgement_is_outside_scale:
      '“{row}” tegenover “{column}”: {found} valt buiten de schaal, die van 1/{most} tot {most} loopt.',
    judgements_of_a_pair_differ:
      '“{row}” tegenover “{column}” is twee keer beoordeeld, en dat klopt niet met elkaar ({other}). Het ene moet 1 gedeeld door het andere zijn.',
    judgement_is_missing: '“{row}” tegenover “{column}” is nog niet beoordeeld.',
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
    threshold_is_unknown:
      '“{field}” is geen drempel. Voorkeur kent alleen indifference en preference: geen van beide is het gewone criterium, één alleen een trede of een V, beide een V met onverschilligheid. Niveaus en Gausskrommen zijn er niet.',
    threshold_is_negative: '“{criterion}”: de drempel is {found}. Die kan niet lager zijn dan 0.',
    threshold_is_beyond_scale:
      '“{criterion}”: de drempel is {found}, terwijl twee scores hoogstens {most} verschillen. Schrijf ten hoogste {most}.',
    preference_is_below_indifference:
      '“{criterion}”: het zou helemaal tellen vanaf {preference} punten, maar geen verschil maken tot {indifference}. Het eerste moet gelijk zijn of meer.',
    pairwise_is_empty: 'De tabel met oordelen is leeg.',
    pairwise_is_not_square:
      'De tabel met oordelen heeft {rows} rijen en {columns} kolommen. Voor {size} criteria zijn er van elk {size} nodig.',
    pairwise_column_is_repeated: 'Het criterium “{criterion}” staat hier twee keer.',
    pairwise_column_is_unknown: 'Het model heeft geen criterium met de naam “{criterion}”.',
    pairwise_column_is_missing: 'Het criterium “{criterion}” ontbreekt hier.',
    pairwise_cell_is_missing:
      'Hier ontbreekt een oordeel. Schrijf hoeveel keer zo belangrijk de rij is als de kolom, als 3, 0.25 of 1/3.',
    pairwise_cell_is_not_a_number: 'Het oordeel “{found}” is geen getal. Schrijf het als 3, 0.25 of 1/3.',
    pairwise_cell_is_not_positive:
      'Het oordeel {found} is niet groter dan 0. “Een derde zo belangrijk” is 1/3.',
    pairwise_cell_is_too_far:
      'Het oordeel {found} is niet meer te vergelijken. Een criterium is hooguit {most} keer zo belangrijk als een ander; de schaal van Saaty eindigt bij 9.',
    pairwise_is_not_reciprocal:
      'Het oordeel hier is {found}, het omgekeerde ({other}) is {opposite}. Het ene moet 1 gedeeld door het andere zijn, en een criterium tegenover zichzelf is 1.',
    weight_is_missing: 'Het gewicht ontbreekt. Geef een gewicht, of vergelijk de criteria paarsgewijs.',
    weight_is_negative: 'Het gewicht is {weight}. Dat kan niet lager zijn dan 0.',
    weights_are_all_zero: 'Alle gewichten zijn 0. Minstens één moet hoger zijn dan 0.',
    scale_is_missing:
      'Het criterium “{criterion}” heeft geen schaal. De gewogen som heeft er een nodig; geef die aan dit criterium of aan alle criteria.',
    quote_is_not_closed:
      'Rij {row}: een aanhalingsteken wordt geopend en nergens gesloten, zodat de rijen eronder niet te onderscheiden zijn. Sluit het, of schrijf het dubbel als het bij de tekst hoort.',
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
    encoding_was_guessed:
      'De tekst van {file} is gelezen als {encoding}; dat is een gok. Zien letters er verkeerd uit, gebruik dan --encoding of bewaar het bestand in UTF-8.',
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
