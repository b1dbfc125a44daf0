export const en = {
  fields: {
    date: 'date',
    amount: 'amount',
    currency: 'currency',
    id: 'number of the sale',
    customer: 'customer',
    channel: 'channel',
    partner: 'partner',
    product: 'product',
    region: 'region',
    supplier: 'supplier',
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16, little-endian',
    'utf-16be': 'UTF-16, big-endian',
    gb18030: 'Chinese (GB18030, GBK)',
    'windows-1252': 'Western European (Windows-1252)',
    'windows-1258': 'Vietnamese (Windows-1258)',
  },
  separators: { comma: 'comma', semicolon: 'semicolon', tab: 'tab', pipe: 'vertical bar' },
  dateOrders: { ymd: 'year, month, day', dmy: 'day, month, year', mdy: 'month, day, year' },
  decimalMarks: { point: 'point (1,234.50)', comma: 'comma (1.234,50)' },
  confidence: { sure: 'sure', likely: 'likely', weak: 'please check' },
  why: {
    encoding: {
      byte_order_mark: 'the file says so in its first bytes',
      only_ascii: 'only unaccented letters so far, which are the same in all of them',
      valid_utf8: 'all its characters are valid UTF-8',
      mostly_utf8: 'nearly all its characters are valid UTF-8; some are damaged',
      every_other_byte_is_nul: 'every other byte is empty',
      chinese_pairs: 'its bytes come in pairs that are common Chinese characters',
      vietnamese_tones: 'it has Vietnamese tone marks behind vowels',
      western_letters: 'it is not UTF-8 and looks like Western European letters',
    },
    separator: {
      declared: 'the first line of the file names it',
      same_cells_in_every_row: 'it gives every row the same number of cells',
      most_rows_agree: 'it gives most rows the same number of cells',
      one_column: 'no separator was found; the file has one column',
    },
    column: {
      name: 'by its name',
      part_of_name: 'by a word in its name',
      content: 'by what stands in it',
    },
    dates: {
      year_first: 'the year stands first',
      day_above_12: '“{evidence}” can only be read this way',
      mixed: 'most dates are written this way, but “{evidence}” is not',
      ambiguous: 'no day above 12 occurs, so day and month could be the other way round',
      no_dates: 'no date was found in the first rows',
    },
    decimalMark: {
      decimals_seen: '“{evidence}” can only be read this way',
      thousands_seen: 'in “{evidence}” the mark separates thousands',
      mixed: 'most amounts are written this way, but “{evidence}” is not',
      ambiguous: '“{evidence}” is taken with thousands separated; it could be decimals',
      no_marks: 'the amounts in the first rows are whole numbers',
    },
    currency: {
      given: 'you chose it',
      column: 'each row has its own',
      amounts: 'it stands beside the amounts',
      header: 'it stands in the name of the column',
      unknown: 'the file does not say',
    },
  },
  refusedFile: { line: 'Line', reason: 'Reason' },
  import: {
    title: 'Import sales',
    purpose:
      'Bring in the sales you already have: a file from your accounting program or a spreadsheet, one sale a line. You see how it is read before anything is kept.',
    stepsLabel: 'Steps of the import',
    steps: { file: 'File', check: 'Check', result: 'Result' },
    file: 'File of sales',
    choose: 'Choose a file',
    drop: 'or drop it here',
    dropNow: 'Let go to take this file',
    fileHint:
      'CSV or another text file, up to 512 MB. From Excel: File, Save as, “CSV UTF-8”. Refunds are lines with a negative amount.',
    paste: 'Or paste lines',
    pasteLabel: 'Lines from a spreadsheet',
    pasteHint: 'Mark the cells with the column names above them, copy them, and paste them here.',
    pasteSend: 'Check these lines',
    pastedName: 'Pasted lines',
    sending: 'Sending {name}',
    sent: 'Not sent yet: {name}',
    refused: 'This file cannot be used: {name}',
    sendAgain: 'Send it again',
    exampleTitle: 'An example: what such a file can look like',
    exampleHint:
      'Names and order of the columns are up to you, and so are commas or semicolons, 1.250,00 or 1250.00, 05-03-2026 or 2026-03-05.',
    listTitle: 'Imports so far',
    listPurpose: 'An import goes on when you close the page; you find it here again.',
    listEmpty: 'No file has been imported yet',
    listEmptyText: 'Each import is listed here with what came of it.',
    columns: {
      file: 'File',
      state: 'State',
      newRows: 'New',
      repeatedRows: 'Here already',
      refusedRows: 'Left out',
      started: 'Started',
    },
    states: {
      waiting: 'Waiting',
      running: 'Running',
      done: 'Done',
      refused: 'Refused',
      cancelled: 'Cancelled',
    },
  },
  check: {
    title: 'Check how the file is read',
    purpose:
      'All this was guessed from {file} itself. Change what is wrong; nothing is kept until you import it.',
    act: 'Import these sales',
    other: 'Take another file',
    toSettle: 'One thing to settle first',
    columns: 'What the columns say',
    columnsPurpose:
      'Date and amount are needed. Each of the others lets you see whom you depend on in one more way.',
    notInFile: '– not in this file –',
    examples: 'such as {values}',
    chosen: 'you chose it',
    company: 'the file does not say; this is your company’s currency',
    form: 'How it is written',
    encoding: 'Characters',
    separator: 'Between the cells',
    dateOrder: 'Order of the dates',
    decimalMark: 'Decimal mark',
    currency: 'Currency of all amounts',
    firstDate: '“{cell}” is read as {date}.',
    firstAmount: '“{cell}” is read as {amount}.',
    preview: '{count, plural, one {The only row} other {The first # rows}}',
    previewPurpose:
      'What will be kept of each row, and below it what the file says where that is written differently.',
    show: 'Show the rows',
    asTaken: 'As taken',
    asTheyStand: 'As they stand',
    line: 'Line',
    leftOut:
      '{count, plural, one {One of these rows cannot be read and would be left out.} other {# of these rows cannot be read and would be left out.}} You can import the others now and mend these later.',
    gone: 'Import a file',
  },
  result: {
    title: 'Import of {file}',
    waiting: 'Waiting for its turn',
    working: 'Reading the file',
    rows: '{count, plural, =0 {no rows so far} one {# row so far} other {# rows so far}}',
    mayLeave: 'You may close this page; the import goes on. You find it again under Import sales.',
    stop: 'Cancel the import',
    stopTitle: 'Cancel this import?',
    stopText: 'Nothing of this file is kept. The file can be imported again later.',
    done: '{count, plural, one {One new sale} other {# new sales}}',
    unchanged:
      '{count, plural, one {Nothing has changed: the one sale of this file was here already.} other {Nothing has changed: all # sales of this file were here already.}}',
    nothing: 'No sale of this file could be taken',
    doneText: 'They count in every figure from now on.',
    refused: 'The file was refused, and nothing of it is kept',
    cancelled: 'Cancelled; nothing of this file is kept',
    newRows: 'New',
    repeatedRows: 'Here already',
    refusedRows: 'Left out',
    dependency: 'See whom you depend on',
    another: 'Import another file',
    rowsTitle: 'Rows that were left out',
    rowsPurpose:
      'Download them, put them right in a spreadsheet, and import that file: only what is new is added.',
    rowsShown: 'The first {count, number} are shown here; the file has all of them.',
    download: 'Download these rows',
    line: 'Line',
    column: 'Column',
    value: 'Value',
    reason: 'Reason',
  },
  rates: {
    title: 'Exchange rates',
    purpose:
      'Sales in other currencies are converted with the rate of their own day, or the latest one before it. The rates are yours: bring those you keep your books with.',
    paste: 'Rates',
    pasteHint:
      'Columns date, from, to and rate, pasted from a spreadsheet or as text. They replace all rates that are here now.',
    file: 'Take them from a file',
    act: 'Replace the rates',
    done: '{count, plural, one {One rate is kept now} other {# rates are kept now}}',
    listTitle: 'Rates that are here',
    empty: 'No exchange rates yet',
    emptyText: 'You need them once your sales are in more than one currency.',
    columns: {
      from: 'From',
      to: 'To',
      rates: 'Rates',
      first: 'First',
      last: 'Latest',
      lastRate: 'Latest rate',
    },
    download: 'Download all rates',
    back: 'Dependency',
  },
  refusals: {
    file_is_too_large:
      'The file is larger than {megabytes} MB. Split it by year and import the parts one after the other.',
    upload_was_interrupted: 'The file did not arrive whole. Send it again.',
    upload_not_found: 'This file is not here any more; files wait for a day. Send it again.',
    import_not_found: 'There is no such import.',
    import_has_ended: 'This import has ended already.',
    import_failed:
      'This import failed on our side, several times; nothing of it was kept. Try again, and if it fails again tell whoever runs this installation the number {import}.',
    cursor_not_usable: 'This place in the list is not one of ours. Begin again without it.',
    id_has_other_content:
      'Line {line}: a sale with the number {id} is there already and says something else. The first one stays.',
    file_is_empty:
      'The file is empty. Choose a CSV file with column names in its first line and one sale in each line below.',
    file_is_a_workbook:
      'This is an Excel workbook, not a CSV file. Open it in Excel, choose Save as, then “CSV UTF-8”, and import that file.',
    file_is_not_text:
      'This file is not text: it has characters no CSV file has. Export the sales as CSV and try again.',
    line_is_too_long:
      'Line {line} is longer than {limit, number} characters. Perhaps a quotation mark was never closed, or the file has no line breaks. Export it again as CSV.',
    quote_is_not_closed:
      'In line {line} a quotation mark opens a cell that never closes. Close it, or write it twice if it belongs to the text.',
    file_has_too_many_columns:
      'The first line has {columns, number} columns; {limit, number} are read at most. Keep the ones about the sale.',
    header_is_missing:
      'The first line already holds a sale (“{value}”). Add a line above it with the names of the columns, such as date, amount, currency, customer.',
    header_repeats_a_name:
      'Several columns are called “{column}”. Give each its own name, so that it is clear which one is meant.',
    file_has_only_a_header: 'The file has column names but no sales below them.',
    column_is_not_in_file:
      'Column {column} was chosen, but the file has {columns} columns. Choose the columns again.',
    column_is_mapped_twice:
      'Column “{column}” was chosen for two things. Choose another one for either of them.',
    date_column_is_not_chosen: 'Choose the column that holds the date of the sale.',
    amount_column_is_not_chosen: 'Choose the column that holds the amount of the sale.',
    currency_is_not_chosen:
      'Choose the column that holds the currency, or the one currency all amounts are in.',
    row_cannot_be_read: 'Line {line} cannot be read.',
    row_has_nul_characters:
      'Line {line} has empty (NUL) characters, which no text has. Export the file again.',
    row_has_unreadable_characters:
      'Line {line} has characters that do not fit the encoding. Choose another encoding, or correct the line.',
    row_has_text_after_a_quote:
      'In line {line} text follows a closing quotation mark. Put the whole cell in quotation marks and write those inside it twice.',
    row_has_too_many_cells:
      'Line {line} has {cells} cells, the header {columns}. Perhaps a cell holds the separator; put that cell in quotation marks.',
    row_has_too_few_cells:
      'Line {line} has {cells} cells, the header {columns}. Perhaps the line was cut off.',
    date_is_missing: 'Line {line}, column {column}: the date is missing.',
    date_is_unreadable:
      'Line {line}, column {column}: “{value}” is not read as a date with {order, select, ymd {year, month, day} dmy {day, month, year} other {month, day, year}}. Write it as 2026-03-05, or choose another order.',
    date_does_not_exist: 'Line {line}, column {column}: “{value}” is a day that does not exist.',
    date_is_out_of_range: 'Line {line}, column {column}: “{value}” is before 1900 or after 2199.',
    currency_is_missing:
      'Line {line}, column {column}: the currency is missing. Write its code, such as EUR or VND.',
    currency_is_unknown:
      'Line {line}, column {column}: “{value}” is no currency. Write its code, such as EUR or VND.',
    amount_is_missing: 'Line {line}, column {column}: the amount is missing.',
    amount_is_unreadable:
      'Line {line}, column {column}: “{value}” is not read as an amount with a decimal {mark, select, comma {comma} other {point}}. Write digits only, such as {mark, select, comma {1234,50} other {1234.50}}.',
    amount_has_too_many_digits:
      'Line {line}, column {column}: “{value}” has more decimals than {currency} has ({digits}). If the mark separates thousands, choose the other decimal mark.',
    amount_is_too_large: 'Line {line}, column {column}: “{value}” is too large for the amount of one sale.',
    currency_contradicts_its_sign:
      'Line {line}, column {column}: “{value}” is written with {sign}, but the currency of the line is {currency}.',
    id_is_missing:
      'Line {line}, column {column}: the number of the sale is missing. Fill it in, or import without such a column.',
    id_is_too_long: 'Line {line}, column {column}: the number of the sale is longer than {limit} characters.',
    name_is_too_long: 'Line {line}, column {column}: “{value}” is longer than {limit} characters.',
    rates_lack_a_column: 'The rates need the columns date, from, to and rate; {column} is missing.',
    rate_is_unreadable:
      'Line {line}: this rate cannot be used. It takes a date such as 2026-03-05, two currency codes and a rate such as 0.92.',
    rate_is_given_twice:
      'Line {line}: the rate from {from} to {to} for this date was given before with another value.',
  },
} as const;
