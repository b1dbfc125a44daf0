import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  products: {
    harness: 'kabelboom',
    controlBoard: 'besturingsprint',
    pressureSensor: 'druksensor',
    temperatureSensor: 'temperatuursensor',
    relay: 'relaismodule',
    ledDriver: 'ledvoeding',
    connectors: 'connectorset',
    gateway: 'radiogateway',
  },
  regions: {
    northernVietnam: 'Noord-Vietnam',
    southernVietnam: 'Zuid-Vietnam',
    china: 'China',
    japanAndKorea: 'Japan en Korea',
    netherlands: 'Nederland',
    restOfEurope: 'Rest van Europa',
    elsewhere: 'Elders',
  },
  channels: {
    direct: 'Rechtstreeks',
    distributor: 'Distributeur',
    webShop: 'Webwinkel',
    partner: 'Via een partner',
  },
  jointProducts: {
    sensorKit: 'Sensorset voor kassen',
    gatewayKit: 'Gateway met antenne',
    subscription: 'Klimaatsoftware, één jaar',
    installation: 'Installatie en training',
  },
  utrecht: {
    name: 'Klimaatsensoren voor Nederlandse kassen',
    goal: 'Binnen twee jaar 600 sensorsets met klimaatsoftware verkopen aan telers in Nederland en België, zodat Nederlandse telers een tiende van onze omzet brengen.',
    title: 'Klimaatsensoren voor kassen',
    scope:
      'Sensorsets en gateways uit Hai Phong samen met klimaatsoftware uit Utrecht verkopen aan telers in Europa. Elke partij verkoopt op eigen naam en int haar eigen facturen. Sensoren voor auto’s horen er niet bij.',
    notice:
      'Elk van beide partijen, schriftelijk, tegen het einde van een maand, met drie maanden opzegtermijn. Klanten houden hun contract tot het afloopt.',
  },
  suzhou: {
    name: 'Sensorbehuizingen uit Suzhou',
    goal: 'Eén behuizing voor al onze sensoren ontwikkelen en de kosten ervan binnen een jaar met een kwart verlagen.',
    title: 'Behuizing voor sensoren',
    scope:
      'Suzhou maakt de matrijzen en de behuizingen, Hai Phong de elektronica. Sensoren in de nieuwe behuizing worden door beide verkocht in China en Vietnam.',
    notice:
      'Elk van beide partijen, schriftelijk, met zes maanden opzegtermijn. De matrijzen gaan naar wie ze heeft betaald.',
  },
  germany: {
    name: 'Distributie in Duitsland',
    goal: 'Een distributeur met een magazijn bij Bremen vinden en in het eerste jaar twintig machinebouwers als klant winnen.',
  },
  diagnosis: {
    lackingMost: 'Klanten naast die ene autofabrikant, in een markt die voor kwaliteit betaalt.',
    strength: 'Sensoren die tien jaar hitte en stof doorstaan, geleverd in vier weken.',
    gap: 'Niemand die machinebouwers in Duitsland kent.',
    customers: 'Machinebouwers in Duitsland als klant',
    customersUnit: 'klanten',
    share: 'Aandeel van Duitsland in onze omzet',
    regionIn: 'Duitsland, Oostenrijk',
    regionOut: 'Nederland, België',
    productIn: 'Druksensoren, relaismodules',
    productOut: 'Sensoren voor auto’s',
    customersIn: 'Machinebouwers van 20 tot 500 mensen',
    customersOut: 'Autofabrikanten en hun toeleveranciers',
    untouched: 'Prijzen in Vietnam, en de alliantie met Utrecht.',
    mustWarehouse: 'Een magazijn dat binnen twee dagen levert',
    mustEngineer: 'Een applicatie-ingenieur die met klanten praat',
    mustNoRival: 'Geen druksensoren van een concurrent in het assortiment',
    ourGain: 'Een tweede been naast de autofabrikant, zonder eigen vestiging.',
    partnerGain:
      'Een sensor voor twee derde van de prijs van concurrenten, met mensen in Hai Phong die binnen een dag antwoorden.',
  },
  contracts: {
    frame: 'Raamcontract bedrading en besturingen',
    frameNote: 'Papieren exemplaar bij de accountant. Te laat leveren kost 0,5% per dag.',
    rebate: 'Jaarlijkse korting: prijzen dalen 2%',
    supply: 'Levering van controllers',
  },
  diversification: {
    note: 'De autofabrikant vraagt ook andere leveranciers om offertes. Wij willen nee kunnen zeggen.',
    actions: {
      germany: 'Twintig Duitse machinebouwers winnen via een distributeur',
      greenhouse: 'Sensorsets met klimaatsoftware verkopen aan Nederlandse telers',
      service: 'Jaarlijkse kalibratie voor de klanten die wij hebben',
      message: 'Kopers in de webwinkel laten zien wat onze sensoren per jaar besparen',
    },
    insurance: 'Offerte aangevraagd bij de bank voor kredietverzekering op de facturen aan de autofabrikant.',
    standIn: 'Een proefpartij van 500 printplaten kwam in het voorjaar door de keuring.',
    buyer: 'Inkoper',
    engineer: 'Lijntechnicus',
    complaint: 'Twee leveringen kwamen een week te laat, en niemand belde.',
    fair: 'Vakbeurs',
    threats: {
      competitor: 'Een kabelboommaker opent een fabriek naast de autofabrikant',
      competitorWatch:
        'Vacatures en bouwvergunningen op het bedrijventerrein; offertes die onze inkoper noemt.',
      change: 'Elektrische auto’s hebben minder druksensoren nodig',
      changeWatch: 'Aandeel elektrische modellen in het plan van de autofabrikant voor volgend jaar.',
    },
  },
  selection: {
    name: 'Distributeur voor Duitsland',
    purpose:
      'Eén autofabrikant brengt 60\u00a0% van onze omzet. Machinebouwers in Duitsland kunnen binnen twee jaar 10\u00a0% brengen, met een distributeur die ze kent.',
    profile: {
      industry:
        'Verkoopt elektronische onderdelen aan machinebouwers, met een magazijn en mensen in de buitendienst.',
      competing: 'Eigen druksensoren, of die van een andere maker in onze prijsklasse.',
      customers: 'Machinebouwers van 20 tot 500 mensen in Duitsland en Oostenrijk.',
      capability: 'Mensen die in het Duits met machinebouwers praten en hun machines kennen.',
      winWin:
        'Een druksensor die in vier weken komt in plaats van veertien, en die niemand anders in het noorden verkoopt.',
    },
    criteria: {
      warehouse: 'Magazijn en levering binnen twee dagen',
      warehouseQuestion: 'Houden ze voorraad, en hoe snel leveren ze?',
    },
    notes: {
      weserkamp: 'Ontmoet op de elektronicabeurs in München; vroeg dezelfde avond nog om onze prijslijst.',
      moorbach: 'Aanbevolen door Hallerau Messtechnik, dat bij ons beiden koopt.',
      tessenow: 'Gevonden op een platform voor componenten; antwoordde binnen een dag.',
      albrand: 'Gesproken op hun stand in Neurenberg: een dikke catalogus en een rij bezoekers.',
      elbfurt: 'Van de ledenlijst van de branchevereniging; levert aan machinebouwers rond Dresden.',
      elbfurtAgain: 'Staat op de site van een concurrent als distributeur in het oosten van Duitsland.',
      innkreuz: 'Onze belastingadviseur in München kent de eigenaar; verkoopt sensoren in Tirol en Beieren.',
      ruetiberg:
        'Verkoopt in Zwitserland sensoren van een concurrent; dat contract zou volgend jaar aflopen.',
      veldhorst:
        'Een oud contact van onze verkoopleider. Verkoopt alleen in Nederland, en daar zoeken wij niet.',
    },
    evidence: {
      weserkampFit: 'Verkoopt sensoren en besturingen aan 140 machinebouwers tussen Bremen en Hannover.',
      weserkampFit2: 'Hun assortiment heeft een gat precies waar onze druksensoren passen.',
      weserkampResources: 'Drie mensen in de buitendienst, één applicatie-ingenieur.',
      weserkampFinance: 'Jaarrekening: 38\u00a0% eigen vermogen, zes jaar winst op rij.',
      weserkampWillingness: 'Biedt aan de eerste 500 stuks voor eigen rekening te kopen.',
      moorbachResources: 'Elf vestigingen, eigen laboratorium, magazijn van 6.000 m².',
      moorbachReputation: 'Twee van onze klanten noemen ze betrouwbaar, al zijn ze traag.',
      moorbachCulture: 'Besluiten gaan langs een commissie die elk kwartaal bijeenkomt.',
      moorbachWillingness: 'Wil eerst referenties in Duitsland zien; drie e-mails onbeantwoord.',
      tessenowFit: 'Kent onze productgroep, maar verkoopt meer aan werkplaatsen dan aan machinebouwers.',
      tessenowResources: 'Twee mensen en een gehuurde opslag.',
      tessenowFinance: 'Publiceert geen jaarrekening; om een bankreferentie gevraagd, nog geen antwoord.',
      tessenowCulture: 'De eigenaar woonde vier jaar in Hanoi.',
      tessenowWillingness: 'Zou onze onderdelen bovenaan in het assortiment zetten.',
      albrandFit: 'Verkoopt aan autowerkplaatsen; machinebouwers zijn hoogstens een tiende van hun omzet.',
      albrandResources: 'Veertig mensen in de buitendienst, een magazijn bij Neurenberg.',
      albrandWillingness: 'Vroeg alleen prijzen voor werkplaatsen.',
    },
  },
  diligence: {
    accounts: '38\u00a0% eigen vermogen, de laatste zes jaar steeds winst, €\u00a01,9 miljoen in kas.',
    debts:
      'Een lening van €\u00a0180.000 op het magazijn loopt nog drie jaar. Goederen van ons die daar liggen, moeten van ons blijven tot ze betaald zijn: dat komt in de overeenkomst.',
    taxes: 'Verklaring van de belastingdienst van zes weken geleden: geen achterstand.',
    customerShare:
      'Eén machinebouwer in Bremen brengt 44\u00a0% van hun omzet. Gaat die weg, dan kunnen zij niet betalen wat zij bij ons besteld hebben.',
    payment: 'Twee leveranciers gevraagd: al jaren op tijd betaald; één betwiste factuur, die is opgelost.',
    euVat: 'Geldig in VIES, op naam van het bedrijf dat zal tekenen.',
    registration: 'Uittreksel uit het register: Imke Weserkamp mag alleen tekenen.',
    owners: 'Twee familieleden, zonder aandeel in een maker van sensoren.',
    disputes: 'Geen, zeggen zij; hun leveranciers weten ook van niets.',
    rights: 'Zij verkopen onder ons merk; er zit niets van hen in het product.',
    licences: 'Voor het verkopen van sensoren is in Duitsland en Oostenrijk geen vergunning nodig.',
    ties: 'Tot het voorjaar gebonden aan één maker van relais, vrij voor druksensoren. Onze relaismodules moeten wachten.',
    euRegister: 'Ingeschreven sinds 1987, elk jaar een jaarrekening gepubliceerd, verder niets verpand.',
    euInsolvency: 'Niets gevonden over het bedrijf of zijn eigenaren.',
    references: 'Drie van hun klanten gebeld: de goederen zijn er in twee dagen en er neemt iemand op.',
    rivals: 'Nu geen druksensoren in het assortiment.',
    overlap:
      'Twee van hun 140 klanten kopen al bij ons. Die blijven van ons; het staat in het verslag van de afspraak.',
    capacity: 'Plaats voor nog 4.000 stuks op de schappen; drie mensen in de buitendienst.',
    keyPeople: 'Hun enige applicatie-ingenieur gaat over twee jaar met pensioen. Wij leiden een tweede op.',
    reason:
      'Zij betalen de bestellingen van het eerste jaar vooruit, en met twintig nieuwe machinebouwers zakt dat aandeel onder 30\u00a0%. Wij kijken er elk kwartaal opnieuw naar.',
    moorbachAccounts: 'Elk jaar gepubliceerd: altijd winst, 51\u00a0% eigen vermogen.',
    moorbachRivals: 'Sinds het voorjaar verkopen zij druksensoren onder eigen naam, voor onze prijs.',
  },
  decision: {
    why: 'Zij kennen de machinebouwers die wij zoeken, houden voorraad en willen beginnen. Moorbach is sterker maar traag, en verkoopt inmiddels zelf druksensoren.',
    doubtCustomer: 'Hun omzet hangt aan één machinebouwer.',
    doubtPeople: 'Er verkopen maar drie mensen; in het tweede jaar is dat te weinig.',
  },
  approach: {
    weserkamp: {
      person: 'Imke Weserkamp, eigenaar',
      insight:
        'Een familiebedrijf in de tweede generatie. Zij verliezen orders voor druksensoren aan grotere distributeurs, omdat hun maker in veertien weken levert. Imke Weserkamp beslist alleen.',
      value:
        'Twintig sensoren in bruikleen voor hun applicatie-ingenieur, voordat er over prijzen wordt gepraat.',
      case: 'Voor Hallerau Messtechnik brachten wij de levertijd terug van elf naar vier weken.',
      figure: '98\u00a0% van onze leveringen van vorig jaar kwam op de dag die wij noemden.',
      call: 'Zij was blij met de bruikleen en vroeg hoe wij in Europa voorraad houden. Wil elkaar in Bremen ontmoeten.',
      place: 'Bremen, Überseestadt',
      answers: {
        success: 'Tien nieuwe machinebouwers die elke maand kopen.',
        worry: 'Een maker die na twee jaar rechtstreeks aan hun klanten verkocht.',
      },
      summary:
        'Beide willen machinebouwers in Noord-Duitsland. Zij houden voorraad, wij leiden hun ingenieur op. Klanten die zij winnen, blijven van hen.',
      decision: 'Wij beginnen met alleen druksensoren, voor één jaar.',
      promise: 'Monsters met Duitse gegevensbladen sturen',
      why: 'Zij passen het best en willen beginnen.',
    },
    moorbach: {
      person: 'Jens Tillmann, productmanagement',
      insight:
        'Groot en voorzichtig. Een commissie beslist elk kwartaal; over zes weken weer. Zij vragen eerst referenties in Duitsland.',
      value: 'Een vergelijking van drie sensoren in hun eigen laboratorium, op onze kosten.',
      reference: 'Hallerau Messtechnik wil voor ons instaan: zij kopen bij ons beiden.',
      mail: 'Ons aanbod van een vergelijking in hun laboratorium gestuurd.',
      call: 'Hij heeft de mail gezien. De commissie wil weten hoe het met retouren gaat. Hij stelde een videogesprek voor.',
      place: 'Videogesprek',
    },
    tessenow: {
      person: 'Uwe Tessenow, eigenaar',
      insight:
        'Twee mensen die iedereen in hun stad kennen. Hij woonde in Hanoi en wil er graag weer zaken doen.',
      next: 'De prijslijst voor werkplaatsen sturen',
      call: 'Een lang gesprek over Hanoi. Hij vraagt prijzen voor kleine aantallen.',
    },
  },
};
