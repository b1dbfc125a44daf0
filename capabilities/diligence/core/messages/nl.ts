import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  title: 'Boekenonderzoek naar {name}',
  purpose:
    'Eerst kijken, dan binden: wat er wordt nagegaan, wie dat doet en tot wanneer, wat er is gevonden en wat dat voor de samenwerking betekent.',
  areas: { financial: 'Financieel', legal: 'Juridisch', market: 'Markt', technical: 'Technisch' },
  areaOpen: '{done, number} van {items, number} klaar',
  states: { open: 'Open', under_way: 'Bezig', done: 'Klaar', set_aside: 'Niet van toepassing' },
  ratings: { green: 'Groen', amber: 'Oranje', red: 'Rood', none: 'Niet beoordeeld' },
  ratingMeans: {
    green: 'niets staat in de weg',
    amber: 'in de gaten houden of regelen in de overeenkomst',
    red: 'pleit tegen samenwerking',
  },
  begin: {
    title: 'Er is nog niets nagegaan',
    text: 'Een lijst om mee te beginnen: geld, recht, markt en techniek, en wat over een bedrijf in {country} is op te zoeken. Laat weg wat er niet toe doet, voeg toe wat er wel toe doet.',
    textNoCountry:
      'Een lijst om mee te beginnen: geld, recht, markt en techniek. Is het land van de kandidaat ingevuld, dan staat er ook op wat daar is op te zoeken.',
    example:
      'Bijvoorbeeld: “Jaarrekeningen van drie jaar” – Lan, vóór 15 maart: verlies in twee van de drie jaar, rood; kiezen kan pas als iemand opschrijft waarom u toch doorgaat.',
    act: 'Boekenonderzoek beginnen',
    done: 'De lijst telt {count, plural, one {# punt} other {# punten}}',
  },
  figures: {
    done: 'Klaar',
    ofItems: 'van {items, number}',
    overdue: 'Te laat',
    red: 'Rode bevindingen',
    blocking:
      '{count, plural, =0 {geen houdt het besluit tegen} one {# houdt het besluit tegen} other {# houden het besluit tegen}}',
    amber: 'Oranje bevindingen',
  },
  blocked: {
    title:
      '{count, plural, one {Een rode bevinding houdt} other {# rode bevindingen houden}} het besluit voor {name} tegen',
    text: 'Los op wat er is gevonden en beoordeel het opnieuw, of laat een manager opschrijven waarom u toch doorgaat.',
  },
  item: {
    owner: 'Wie het nagaat',
    nobody: 'nog niemand',
    due: 'Uiterlijk',
    noDay: 'geen dag',
    overdue: 'Te laat sinds {day}',
    finding: 'Wat er is gevonden',
    findingHint: 'Schrijf wat u zag en waar, zodat een ander het kan narekenen.',
    noFinding: 'Nog niets opgeschreven.',
    rating: 'Wat het betekent',
    state: 'Stand',
    links: 'Links naar wat u zag',
    linksHint: 'Eén adres per regel.',
    setAsideReason: 'Waarom het hier niet van toepassing is',
    setAside: 'Niet van toepassing: {reason}',
    evidence: 'Bewijs bij {item}',
    files: '{count, plural, one {# bestand} other {# bestanden}}',
    change: 'Nagaan',
    changeOf: '{item} nagaan',
    changeTitle: '{item}',
    save: 'Opslaan',
    saved: '“{item}” is opgeslagen',
    changedBy: 'Laatst gewijzigd door {name}, {when}',
    own: 'Eigen punt',
  },
  add: {
    act: 'Punt toevoegen',
    title: 'Eigen punt toevoegen',
    name: 'Wat moet worden nagegaan',
    look: 'Waar naar te kijken',
    area: 'Gebied',
    done: '“{item}” staat op de lijst',
  },
  share: {
    act: 'Verdelen',
    actOf: '{area} verdelen',
    title: 'Wie gaat na wat nog niemand heeft: {area}',
    text: 'Geeft elk open punt van dit gebied zonder eigenaar aan één collega.',
    done: '{count, plural, =0 {Elk punt heeft al een eigenaar} one {# punt heeft nu een eigenaar} other {# punten hebben nu een eigenaar}}',
  },
  reason: {
    act: 'Opschrijven waarom we doorgaan',
    title: 'Toch doorgaan, ondanks deze bevinding?',
    text: 'Uw reden blijft bij deze bevinding staan, met uw naam en het tijdstip. Niemand kan haar wijzigen; een besluit voor {name} noemt haar.',
    label: 'Waarom we doorgaan',
    send: 'Opschrijven',
    done: 'Uw reden is opgeschreven',
    written: 'We gaan door, want: {reason}',
    by: '{name}, {when}',
    blocks: 'Houdt het besluit tegen',
    explained: 'Toegelicht',
  },
  list: {
    title: 'Boekenonderzoek',
    text: 'De kandidaten op de shortlist, en hoe ver elk is nagegaan.',
    none: 'Zet een kandidaat op de shortlist om die van dichtbij te bekijken.',
    notBegun: 'niet begonnen',
    candidate: 'Kandidaat',
    done: 'Klaar',
    of: '{done, number} van {items, number}',
    overdue: 'Te laat',
    findings: 'Bevindingen',
    blocking: '{count, plural, one {# houdt tegen} other {# houden tegen}}',
  },
  template: {
    accounts: {
      name: 'Jaarrekeningen van drie jaar',
      look: 'Winst, eigen vermogen en kas van de laatste drie afgesloten jaren, met controleverklaring als die er is. Betalen ze hun rekeningen uit wat ze verdienen?',
    },
    debts: {
      name: 'Schulden en zekerheden',
      look: 'Leningen, rood staan, lease en garanties: hoeveel, wanneer te betalen, en wat is ervoor verpand?',
    },
    taxes: {
      name: 'Belastingen betaald',
      look: 'Een recente verklaring van de Belastingdienst dat er geen achterstand is; lopende boekencontroles.',
    },
    customerShare: {
      name: 'Omzet die aan weinigen hangt',
      look: 'Hoeveel omzet komt van de grootste klant? Boven 30 % kan het verlies van één klant hen meeslepen.',
    },
    payment: {
      name: 'Hoe ze betalen',
      look: 'Vraag twee van hun leveranciers: op tijd, te laat, betwist? Wat zeggen kredietbureaus?',
    },
    vnTax: {
      name: 'Belastingnummer en status (Vietnam)',
      look: 'Zoek het belastingnummer (MST) op bij de belastingdienst: actief op het ingeschreven adres, niet op de lijst van risicofacturen.',
    },
    euVat: {
      name: 'Btw-nummer (EU)',
      look: 'Controleer het btw-nummer in VIES: geldig, en op naam van het bedrijf dat gaat tekenen?',
    },
    registration: {
      name: 'Inschrijving en wie mag tekenen',
      look: 'Een recent uittreksel: het bedrijf bestaat, doet dit werk, en uw gesprekspartner mag het binden.',
    },
    owners: {
      name: 'Eigenaren en bestuurders',
      look: 'Wie is uiteindelijk eigenaar en de baas? Staat iemand op een sanctielijst, zit in de politiek, of bezit een concurrent van u?',
    },
    disputes: {
      name: 'Geschillen en rechtszaken',
      look: 'Lopende of dreigende zaken, niet uitgevoerde vonnissen, claims van vroegere partners of medewerkers.',
    },
    rights: {
      name: 'Rechten op merk, werk en software',
      look: 'Zijn merk, ontwerp, octrooi en software echt van hen, en ingeschreven waar u gaat samenwerken?',
    },
    licences: {
      name: 'Vergunningen',
      look: 'Elke vergunning die hun werk en uw samenwerking vragen: geldig tot wanneer, voor welke plaats en welk product?',
    },
    personalData: {
      name: 'Persoonsgegevens',
      look: 'Hoe bewaren ze klantgegevens, wie kan erbij, was er een lek, kennen ze het recht van beide landen?',
    },
    ties: {
      name: 'Contracten die hen binden',
      look: 'Exclusiviteit, een concurrentiebeding, of iemand die mag opstappen zodra ze met u in zee gaan?',
    },
    vnRegister: {
      name: 'Handelsregister (Vietnam)',
      look: 'Nationaal portaal voor bedrijfsregistratie: ondernemingscode, wettelijk vertegenwoordiger, gestort kapitaal, ingeschreven activiteiten; voor voorwaardelijke is er een vergunning.',
    },
    vnInsurance: {
      name: 'Sociale verzekering (Vietnam)',
      look: 'Lijsten van het socialeverzekeringsbureau: lopen ze achter met premies voor hun personeel?',
    },
    cnCredit: {
      name: 'Kredietregister van ondernemingen (China)',
      look: 'National Enterprise Credit Information Publicity System: unified social credit code, bedrijfsomschrijving, lijst van afwijkende bedrijfsvoering, boetes, verpande aandelen.',
    },
    cnCourt: {
      name: 'Veroordeelde schuldenaren (China)',
      look: 'China Enforcement Information Online: is het bedrijf of zijn wettelijk vertegenwoordiger schuldenaar in executie of geregistreerd als onbetrouwbaar?',
    },
    cnSeal: {
      name: 'Stempel en wettelijk vertegenwoordiger (China)',
      look: 'Is het bedrijfsstempel het bij de politie geregistreerde, en wie bewaart het? Een handtekening zonder stempel bindt soms niet.',
    },
    cnData: {
      name: 'Gegevens en goederen over de grens (China)',
      look: 'Mogen de gegevens en goederen die u uitwisselt China uit: exportregels voor persoonsgegevens, exportvergunningen?',
    },
    euRegister: {
      name: 'Handelsregister en jaarstukken (EU)',
      look: 'Uittreksel en gedeponeerde jaarrekening uit het nationale register (KVK, Handelsregister, Infogreffe); 403-verklaring van een moeder.',
    },
    euInsolvency: {
      name: 'Insolventie en sancties (EU)',
      look: 'Insolventieregister van de lidstaat en de geconsolideerde sanctielijst van de EU.',
    },
    references: {
      name: 'Wat klanten en partners zeggen',
      look: 'Spreek twee klanten en een vroegere partner: wat was beloofd, wat is nagekomen, zouden ze het weer doen?',
    },
    rivals: {
      name: 'Banden met uw concurrenten',
      look: 'Werken ze voor of met bedrijven die met u concurreren? Wat zouden die via hen te weten komen?',
    },
    overlap: {
      name: 'Klanten die u deelt',
      look: 'Welke klanten bedient u allebei, wie was er eerst, en waar kunt u elkaar in de weg lopen?',
    },
    outlook: {
      name: 'Waar hun markt heen gaat',
      look: 'Groeit hun markt, welk deel hebben ze, wat maakt hun aanbod over drie jaar overbodig?',
    },
    capacity: {
      name: 'Ruimte om te leveren',
      look: 'Kunnen ze het extra werk aan met de mensen, machines en voorraad die ze hebben? Wat begeeft het eerst?',
    },
    quality: {
      name: 'Kwaliteit en certificaten',
      look: 'Certificaten met bereik en datum (ISO 9001, CE, CCC), klachten en retouren van het laatste jaar; ga kijken hoe het wordt gemaakt.',
    },
    security: {
      name: 'Beveiliging van hun systemen',
      look: 'Updates, geteste back-ups, aanmelden in twee stappen, wie hoort het na een incident, en hoe snel?',
    },
    keyPeople: {
      name: 'Mensen aan wie het hangt',
      look: 'Wie draagt deze samenwerking bij hen, sinds wanneer, en wie neemt het over als die vertrekt?',
    },
    systems: {
      name: 'Systemen die moeten passen',
      look: 'Kunnen orders, verkopen en voorraad worden uitgewisseld zonder overtypen? Probeer één bestand voordat u het belooft.',
    },
  },
  refusals: {
    selection_not_found: 'Deze selectie is er niet meer.',
    candidate_not_found: 'Deze kandidaat staat niet meer op de lijst. Haal die eerst terug.',
    diligence_not_begun: 'Het boekenonderzoek naar deze kandidaat is niet begonnen. Begin er eerst mee.',
    item_not_found: 'Dit punt staat niet op de lijst.',
    file_not_found: 'Dit bestand is er niet meer. Misschien heeft iemand het verwijderd; stuur het opnieuw.',
    too_many_files_here: 'Er staan hier al {most, number} bestanden. Verwijder er eerst een.',
    there_are_too_many_items:
      'De lijst telt {most, number} punten, het maximum. Breng er een paar samen in één.',
    item_was_changed:
      '{name} heeft dit punt intussen gewijzigd. Kijk hoe het nu is; wat u schreef staat er nog.',
    owner_is_no_colleague: 'Deze persoon hoort niet bij uw bedrijf. Kies een collega, of laat het open.',
    link_is_no_address: '“{value}” is geen adres van een pagina. Schrijf het als example.com/pagina.',
    red_needs_finding: 'Rood vraagt een reden: schrijf wat er is gevonden.',
    done_needs_finding:
      'Klaar betekent dat er iets is gevonden: schrijf het op en zeg wat het betekent, ook als alles goed is.',
    set_aside_needs_reason:
      'Schrijf waarom dit hier niet van toepassing is, zodat anderen het later begrijpen.',
    red_is_not_set_aside:
      'Een rode bevinding kan niet terzijde worden gelegd. Beoordeel die opnieuw als het is opgelost, of laat een manager opschrijven waarom u doorgaat.',
    finding_is_not_red: 'Deze bevinding is niet meer rood en houdt dus niets tegen.',
    finding_was_changed:
      'De bevinding is intussen gewijzigd. Lees haar opnieuw voordat u schrijft waarom u doorgaat.',
    reason_is_written:
      'Iemand heeft al opgeschreven waarom u doorgaat. Dat blijft zo staan; een gewijzigde bevinding vraagt een nieuwe reden.',
  },
};
