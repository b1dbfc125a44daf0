import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  fields: {
    date: 'datum',
    amount: 'bedrag',
    currency: 'valuta',
    id: 'nummer van de verkoop',
    customer: 'klant',
    channel: 'kanaal',
    partner: 'partner',
    product: 'product',
    region: 'regio',
    supplier: 'leverancier',
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16, little-endian',
    'utf-16be': 'UTF-16, big-endian',
    gb18030: 'Chinees (GB18030, GBK)',
    'windows-1252': 'West-Europees (Windows-1252)',
    'windows-1258': 'Vietnamees (Windows-1258)',
  },
  separators: { comma: 'komma', semicolon: 'puntkomma', tab: 'tab', pipe: 'verticale streep' },
  dateOrders: { ymd: 'jaar, maand, dag', dmy: 'dag, maand, jaar', mdy: 'maand, dag, jaar' },
  decimalMarks: { point: 'punt (1,234.50)', comma: 'komma (1.234,50)' },
  confidence: { sure: 'zeker', likely: 'waarschijnlijk', weak: 'controleren' },
  why: {
    encoding: {
      byte_order_mark: 'dat staat in de eerste bytes van het bestand',
      only_ascii: 'tot nu toe alleen letters zonder accenten, en die zijn overal gelijk',
      valid_utf8: 'alle tekens zijn geldige UTF-8',
      mostly_utf8: 'bijna alle tekens zijn geldige UTF-8; enkele zijn beschadigd',
      every_other_byte_is_nul: 'om de andere byte is leeg',
      chinese_pairs: 'de bytes vormen paren die gangbare Chinese tekens zijn',
      vietnamese_tones: 'er staan Vietnamese toontekens achter klinkers',
      western_letters: 'het is geen UTF-8 en lijkt op West-Europese letters',
    },
    separator: {
      declared: 'de eerste regel van het bestand noemt het',
      same_cells_in_every_row: 'hiermee heeft elke rij evenveel cellen',
      most_rows_agree: 'hiermee hebben de meeste rijen evenveel cellen',
      one_column: 'er is geen scheidingsteken gevonden; het bestand heeft één kolom',
    },
    column: {
      name: 'op naam',
      part_of_name: 'op een woord in de naam',
      content: 'op wat erin staat',
    },
    dates: {
      year_first: 'het jaar staat voorop',
      day_above_12: '“{evidence}” kan alleen zo gelezen worden',
      mixed: 'de meeste datums staan er zo, maar “{evidence}” niet',
      ambiguous: 'er komt geen dag boven de 12 voor; dag en maand kunnen ook andersom staan',
      no_dates: 'in de eerste rijen is geen datum gevonden',
    },
    decimalMark: {
      decimals_seen: '“{evidence}” kan alleen zo gelezen worden',
      thousands_seen: 'in “{evidence}” scheidt het teken duizendtallen',
      mixed: 'de meeste bedragen staan er zo, maar “{evidence}” niet',
      ambiguous: '“{evidence}” is met duizendtallen gelezen; het kunnen ook decimalen zijn',
      no_marks: 'de bedragen in de eerste rijen zijn hele getallen',
    },
    currency: {
      given: 'dat hebt u gekozen',
      column: 'elke rij heeft een eigen valuta',
      amounts: 'die staat bij de bedragen',
      header: 'die staat in de naam van de kolom',
      unknown: 'het bestand noemt er geen',
    },
  },
  refusedFile: { line: 'Regel', reason: 'Reden' },
  import: {
    title: 'Verkopen importeren',
    purpose:
      'Breng de verkopen in die u al hebt: een bestand uit uw boekhoudprogramma of een spreadsheet, één verkoop per regel. U ziet hoe het gelezen wordt voordat er iets bewaard wordt.',
    stepsLabel: 'Stappen van de import',
    steps: { file: 'Bestand', check: 'Controle', result: 'Resultaat' },
    file: 'Bestand met verkopen',
    choose: 'Bestand kiezen',
    drop: 'of sleep het hierheen',
    dropNow: 'Laat los om dit bestand te nemen',
    fileHint:
      'CSV of een ander tekstbestand, tot 512 MB. Uit Excel: Bestand, Opslaan als, “CSV UTF-8”. Terugbetalingen zijn regels met een negatief bedrag.',
    paste: 'Of plak regels',
    pasteLabel: 'Regels uit een spreadsheet',
    pasteHint: 'Selecteer de cellen met de kolomnamen erboven, kopieer ze en plak ze hier.',
    pasteSend: 'Deze regels controleren',
    pastedName: 'Geplakte regels',
    sending: '{name} wordt verstuurd',
    sent: 'Nog niet verstuurd: {name}',
    refused: 'Dit bestand is niet bruikbaar: {name}',
    sendAgain: 'Opnieuw versturen',
    exampleTitle: 'Een voorbeeld: zo kan zo’n bestand eruitzien',
    exampleHint:
      'Namen en volgorde van de kolommen kiest u zelf, en ook komma’s of puntkomma’s, 1.250,00 of 1250.00, 05-03-2026 of 2026-03-05.',
    listTitle: 'Imports tot nu toe',
    listPurpose: 'Een import gaat door als u de pagina sluit; u vindt hem hier terug.',
    listEmpty: 'Er is nog geen bestand geïmporteerd',
    listEmptyText: 'Elke import staat hier met wat ervan gekomen is.',
    columns: {
      file: 'Bestand',
      state: 'Status',
      newRows: 'Nieuw',
      repeatedRows: 'Was er al',
      refusedRows: 'Weggelaten',
      started: 'Begonnen',
    },
    states: {
      waiting: 'Wacht',
      running: 'Bezig',
      done: 'Klaar',
      refused: 'Geweigerd',
      cancelled: 'Afgebroken',
    },
  },
  check: {
    title: 'Controleer hoe het bestand gelezen wordt',
    purpose:
      'Dit is allemaal uit {file} zelf afgeleid. Verander wat niet klopt; er wordt niets bewaard voordat u importeert.',
    act: 'Deze verkopen importeren',
    other: 'Een ander bestand nemen',
    toSettle: 'Eerst nog één ding',
    columns: 'Wat de kolommen zeggen',
    columnsPurpose:
      'Datum en bedrag zijn nodig. Elk van de andere laat u op één manier meer zien van wie u afhangt.',
    notInFile: '– niet in dit bestand –',
    examples: 'zoals {values}',
    chosen: 'dat hebt u gekozen',
    company: 'het bestand noemt er geen; dit is de valuta van uw bedrijf',
    form: 'Hoe het geschreven is',
    encoding: 'Tekenset',
    separator: 'Tussen de cellen',
    dateOrder: 'Volgorde van de datums',
    decimalMark: 'Decimaalteken',
    currency: 'Valuta van alle bedragen',
    firstDate: '“{cell}” wordt gelezen als {date}.',
    firstAmount: '“{cell}” wordt gelezen als {amount}.',
    preview: '{count, plural, one {De enige rij} other {De eerste # rijen}}',
    previewPurpose:
      'Wat er van elke rij bewaard wordt, en eronder wat het bestand zegt waar dat anders geschreven staat.',
    show: 'Rijen tonen',
    asTaken: 'Zoals bewaard',
    asTheyStand: 'Zoals ze er staan',
    line: 'Regel',
    leftOut:
      '{count, plural, one {Eén van deze rijen is niet te lezen en zou worden weggelaten.} other {# van deze rijen zijn niet te lezen en zouden worden weggelaten.}} U kunt de andere nu importeren en deze later verbeteren.',
    gone: 'Een bestand importeren',
  },
  result: {
    title: 'Import van {file}',
    waiting: 'Wacht op zijn beurt',
    working: 'Het bestand wordt gelezen',
    rows: '{count, plural, =0 {nog geen rijen} one {# rij tot nu toe} other {# rijen tot nu toe}}',
    mayLeave: 'U kunt deze pagina sluiten; de import gaat door. U vindt hem terug onder Verkopen importeren.',
    stop: 'Import afbreken',
    stopTitle: 'Deze import afbreken?',
    stopText: 'Van dit bestand wordt niets bewaard. Het kan later opnieuw geïmporteerd worden.',
    done: '{count, plural, one {Eén nieuwe verkoop} other {# nieuwe verkopen}}',
    unchanged:
      '{count, plural, one {Er is niets veranderd: de ene verkoop uit dit bestand was er al.} other {Er is niets veranderd: alle # verkopen uit dit bestand waren er al.}}',
    nothing: 'Geen enkele verkoop uit dit bestand kon worden overgenomen',
    doneText: 'Ze tellen vanaf nu mee in alle cijfers.',
    refused: 'Het bestand is geweigerd; er is niets van bewaard',
    cancelled: 'Afgebroken; van dit bestand is niets bewaard',
    newRows: 'Nieuw',
    repeatedRows: 'Was er al',
    refusedRows: 'Weggelaten',
    dependency: 'Zien van wie u afhangt',
    another: 'Nog een bestand importeren',
    rowsTitle: 'Rijen die zijn weggelaten',
    rowsPurpose:
      'Download ze, verbeter ze in een spreadsheet en importeer dat bestand: alleen wat nieuw is komt erbij.',
    rowsShown: 'Hier staan de eerste {count, number}; het bestand heeft ze allemaal.',
    download: 'Deze rijen downloaden',
    line: 'Regel',
    column: 'Kolom',
    value: 'Waarde',
    reason: 'Reden',
  },
  rates: {
    title: 'Wisselkoersen',
    purpose:
      'Verkopen in andere valuta’s worden omgerekend met de koers van hun eigen dag, of de laatste daarvoor. De koersen zijn van u: breng die in waarmee u uw boeken voert.',
    paste: 'Koersen',
    pasteHint:
      'Kolommen date, from, to en rate (datum, van, naar, koers), geplakt uit een spreadsheet of als tekst. Ze vervangen alle koersen die er nu zijn.',
    file: 'Uit een bestand nemen',
    act: 'Koersen vervangen',
    done: '{count, plural, one {Er is nu één koers} other {Er zijn nu # koersen}}',
    listTitle: 'Huidige koersen',
    empty: 'Nog geen wisselkoersen',
    emptyText: 'U hebt ze nodig zodra uw verkopen in meer dan één valuta zijn.',
    columns: {
      from: 'Van',
      to: 'Naar',
      rates: 'Koersen',
      first: 'Eerste',
      last: 'Laatste',
      lastRate: 'Laatste koers',
    },
    download: 'Alle koersen downloaden',
    back: 'Afhankelijkheid',
  },
  refusals: {
    file_is_too_large:
      'Het bestand is groter dan {megabytes} MB. Splits het per jaar en importeer de delen na elkaar.',
    upload_was_interrupted: 'Het bestand is niet heel aangekomen. Stuur het opnieuw.',
    upload_not_found: 'Dit bestand is hier niet meer; bestanden wachten een dag. Stuur het opnieuw.',
    import_not_found: 'Deze import bestaat niet.',
    import_has_ended: 'Deze import is al afgelopen.',
    import_failed:
      'Deze import is een paar keer door onze schuld mislukt; er is niets van bewaard. Probeer het opnieuw, en meld anders nummer {import} aan wie dit systeem beheert.',
    cursor_not_usable: 'Deze plaats in de lijst is niet van ons. Begin opnieuw zonder.',
    id_has_other_content:
      'Regel {line}: er is al een verkoop met nummer {id}, en die zegt iets anders. De eerste blijft staan.',
    file_is_empty:
      'Het bestand is leeg. Kies een CSV-bestand met kolomnamen op de eerste regel en daaronder één verkoop per regel.',
    file_is_a_workbook:
      'Dit is een Excel-werkmap, geen CSV-bestand. Open het in Excel, kies Opslaan als en dan “CSV UTF-8”, en importeer dat bestand.',
    file_is_not_text:
      'Dit bestand is geen tekst: er staan tekens in die geen CSV-bestand heeft. Exporteer de verkopen als CSV en probeer het opnieuw.',
    line_is_too_long:
      'Regel {line} is langer dan {limit, number} tekens. Misschien is een aanhalingsteken niet gesloten of heeft het bestand geen regeleinden. Exporteer het opnieuw als CSV.',
    quote_is_not_closed:
      'In regel {line} opent een aanhalingsteken een cel die nergens sluit. Sluit de cel, of schrijf het teken dubbel als het bij de tekst hoort.',
    file_has_too_many_columns:
      'De eerste regel heeft {columns, number} kolommen; er worden er hoogstens {limit, number} gelezen. Bewaar alleen de kolommen die over de verkoop gaan.',
    header_is_missing:
      'De eerste regel bevat al een verkoop (“{value}”). Zet er een regel boven met de namen van de kolommen, zoals datum, bedrag, valuta, klant.',
    header_repeats_a_name:
      'Meer dan één kolom heet “{column}”. Geef elke kolom een eigen naam, zodat duidelijk is welke bedoeld is.',
    file_has_only_a_header: 'Het bestand heeft kolomnamen, maar er staan geen verkopen onder.',
    column_is_not_in_file:
      'Kolom {column} is gekozen, maar het bestand heeft {columns} kolommen. Kies de kolommen opnieuw.',
    column_is_mapped_twice:
      'Kolom “{column}” is voor twee dingen gekozen. Kies voor een van beide een andere kolom.',
    date_column_is_not_chosen: 'Kies de kolom met de datum van de verkoop.',
    amount_column_is_not_chosen: 'Kies de kolom met het bedrag van de verkoop.',
    currency_is_not_chosen: 'Kies de kolom met de valuta, of de ene valuta waarin alle bedragen staan.',
    row_cannot_be_read: 'Regel {line} kan niet gelezen worden.',
    row_has_nul_characters:
      'Regel {line} heeft lege tekens (NUL), die in geen tekst voorkomen. Exporteer het bestand opnieuw.',
    row_has_unreadable_characters:
      'Regel {line} heeft tekens die niet bij de codering passen. Kies een andere codering of verbeter de regel.',
    row_has_text_after_a_quote:
      'In regel {line} staat tekst achter een sluitend aanhalingsteken. Zet de hele cel tussen aanhalingstekens en schrijf die erbinnen dubbel.',
    row_has_too_many_cells:
      'Regel {line} heeft {cells} cellen, de kop {columns}. Misschien bevat een cel het scheidingsteken; zet die cel tussen aanhalingstekens.',
    row_has_too_few_cells:
      'Regel {line} heeft {cells} cellen, de kop {columns}. Misschien is de regel afgebroken.',
    date_is_missing: 'Regel {line}, kolom {column}: de datum ontbreekt.',
    date_is_unreadable:
      'Regel {line}, kolom {column}: “{value}” is niet te lezen als datum met {order, select, ymd {jaar, maand, dag} dmy {dag, maand, jaar} other {maand, dag, jaar}}. Schrijf 2026-03-05 of kies een andere volgorde.',
    date_does_not_exist: 'Regel {line}, kolom {column}: “{value}” is een dag die niet bestaat.',
    date_is_out_of_range: 'Regel {line}, kolom {column}: “{value}” ligt vóór 1900 of na 2199.',
    currency_is_missing:
      'Regel {line}, kolom {column}: de valuta ontbreekt. Schrijf de code, zoals EUR of VND.',
    currency_is_unknown:
      'Regel {line}, kolom {column}: “{value}” is geen valuta. Schrijf de code, zoals EUR of VND.',
    amount_is_missing: 'Regel {line}, kolom {column}: het bedrag ontbreekt.',
    amount_is_unreadable:
      'Regel {line}, kolom {column}: “{value}” is niet te lezen als bedrag met een decimale {mark, select, comma {komma} other {punt}}. Schrijf alleen cijfers, zoals {mark, select, comma {1234,50} other {1234.50}}.',
    amount_has_too_many_digits:
      'Regel {line}, kolom {column}: “{value}” heeft meer decimalen dan {currency} kent ({digits}). Scheidt het teken duizendtallen, kies dan het andere decimaalteken.',
    amount_is_too_large:
      'Regel {line}, kolom {column}: “{value}” is te groot voor het bedrag van één verkoop.',
    currency_contradicts_its_sign:
      'Regel {line}, kolom {column}: bij “{value}” staat {sign}, maar de valuta van de regel is {currency}.',
    id_is_missing:
      'Regel {line}, kolom {column}: het nummer van de verkoop ontbreekt. Vul het in, of importeer zonder zo’n kolom.',
    id_is_too_long: 'Regel {line}, kolom {column}: het nummer van de verkoop is langer dan {limit} tekens.',
    name_is_too_long: 'Regel {line}, kolom {column}: “{value}” is langer dan {limit} tekens.',
    rates_lack_a_column: 'De koersen hebben de kolommen date, from, to en rate nodig; {column} ontbreekt.',
    rate_is_unreadable:
      'Regel {line}: deze koers is niet bruikbaar. Nodig zijn een datum zoals 2026-03-05, twee valutacodes en een koers zoals 0.92.',
    rate_is_given_twice:
      'Regel {line}: de koers van {from} naar {to} voor deze datum stond er al met een andere waarde.',
  },
};
